#include "gui/pages/RecordSentence.h"

#include "mail/dmarc/Evaluate.h"
#include "mail/spf/Explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

/// By what holds for everybody who is not listed (RFC 7208 §5.1).
QString spfSentence(const QByteArray &text)
{
    const std::vector<spf::Token> tokens = spf::explain(text).tokens;
    const auto all = std::find_if(tokens.begin(), tokens.end(), [](const spf::Token &token) {
        return token.type == u"all" && !token.dead;
    });
    const QString prefix = all == tokens.end() ? QString() : all->prefix;
    if (prefix == u"-")
        return tr("Who is listed here may send in this name. Mail from anywhere else is to be "
                  "refused.");
    if (prefix == u"~")
        return tr("Who is listed here may send in this name. Mail from anywhere else is suspect.");
    return tr("Who may send in this name, and what holds for everybody else.");
}

/// By the policy that receivers apply (RFC 9989 §4.7).
QString dmarcSentence(const QByteArray &text)
{
    const dmarc::Reading reading = dmarc::parse(text);
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    const std::optional<dmarc::Record> record =
        parsed ? parsed->effective() : std::optional<dmarc::Record>();
    if (!record)
        return tr(
            "What receivers should do with mail that fails the checks, and where reports go.");
    const bool reports = !record->aggregate.empty();
    switch (dmarc::appliedPolicy(*record, dmarc::policyFor(*record, true, true))) {
    case dmarc::Policy::None:
        return reports ? tr("Receivers should deliver mail that fails the check as usual, and send "
                            "you a daily report.")
                       : tr("Receivers should deliver mail that fails the check as usual. Nobody "
                            "reports to you.");
    case dmarc::Policy::Quarantine:
        return reports ? tr("Receivers should put mail that fails the check into the spam folder, "
                            "and send you a daily report.")
                       : tr("Receivers should put mail that fails the check into the spam folder. "
                            "Nobody reports to you.");
    case dmarc::Policy::Reject: break;
    }
    return reports
               ? tr("Receivers should refuse mail that fails the check, and send you a daily "
                    "report.")
               : tr("Receivers should refuse mail that fails the check. Nobody reports to you.");
}

} // namespace

QString recordSentence(const PlannedRecord &record)
{
    const auto *text = std::get_if<dns::Txt>(&record.record.data);
    switch (record.purpose) {
    case Purpose::Spf:
    case Purpose::HeloSpf: return text ? spfSentence(text->joined()) : QString();
    case Purpose::Dmarc: return text ? dmarcSentence(text->joined()) : QString();
    case Purpose::DkimKey:
        return tr("The public half of your key: with it receivers check the signature.");
    case Purpose::ReportPermission:
        return tr("This domain takes the DMARC reports about another domain of yours.");
    case Purpose::HostAddress: return tr("Others find your mail server by this name.");
    case Purpose::ReverseName:
        return tr("Receivers look up the name of your address, and see whether it leads back to "
                  "it.");
    case Purpose::MailExchanger: return tr("Mail for this domain is brought to this host.");
    case Purpose::NullMx: return tr("Nobody tries to bring mail to this domain.");
    case Purpose::TlsReports:
        return tr("Others send you a daily report: was mail to you encrypted on its way?");
    case Purpose::MtaSts:
        return tr("Senders learn that there is a policy for encryption. They fetch it anew when "
                  "the id changes.");
    case Purpose::ClientService: {
        const auto *service = std::get_if<dns::Srv>(&record.record.data);
        return service && service->target.isRoot()
                   ? tr("Mail programs learn that this service is not offered.")
                   : tr("Mail programs find their server by it.");
    }
    case Purpose::Caa:
        return tr("Who may make certificates for this name; others named beside it may as well.");
    case Purpose::Tlsa:
        return tr("Senders that see your zone signed check your server's certificate against it.");
    }
    return {};
}

} // namespace mailworthy::gui
