// One URI of a report list, and a mailbox made into one.
#include "Fuzz.h"
#include "mail/dmarc/Record.h"

namespace dmarc = mailworthy::dmarc;

MW_FUZZ_TARGET(report_uri)
{
    if (const std::optional<dmarc::ReportUri> uri = dmarc::parseReportUri(input)) {
        MW_HOLDS(!uri->text.isEmpty());
        MW_HOLDS(!uri->text.contains(',') && !uri->text.contains(' '));
        std::optional<dmarc::ReportUri> again = dmarc::parseReportUri(uri->text);
        MW_HOLDS(again);
        again->sizeLimit = uri->sizeLimit;
        MW_HOLDS(*again == *uri);
    }
    const QString mailbox = QString::fromUtf8(input);
    if (const mailworthy::Result<dmarc::ReportUri> uri = dmarc::mailtoUri(mailbox)) {
        const std::optional<dmarc::ReportUri> again = dmarc::parseReportUri(uri->text);
        MW_HOLDS(again && *again == *uri);
        MW_HOLDS(again->isMailto() && again->host && !uri->text.contains(';'));
        const mailworthy::Result<dmarc::ReportUri> same =
            dmarc::mailtoUri(QString::fromUtf8(*uri->mailbox));
        MW_HOLDS(same && *same == *uri);
    }
}
