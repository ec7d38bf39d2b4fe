#include "gui/pages/ReportSaver.h"

#include "base/Files.h"
#include "base/Json.h"
#include "printing/Pdf.h"

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> contentOf(const ReportWish &wish, const exporting::ReportInput &input)
{
    const exporting::ReportDocument document = exporting::makeReport(input);
    if (wish.format == u"json")
        return toPrettyJson(document.json);
    const bool isPdf = wish.format == u"pdf";
    const Result<QString> page =
        isPdf ? exporting::reportForPrint(document) : exporting::reportPage(document);
    if (!page)
        return failure(page.error());
    return isPdf ? printing::pdfOf(*page) : page->toUtf8();
}

} // namespace

ReportSaver::ReportSaver(const checks::DataSet &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
{}

QString ReportSaver::suggestedName(const ReportWish &wish, const plan::MailPlan &plan)
{
    const QString name =
        wish.anonymised ? u"mail-report"_s : plan.domain().name.ascii() + u"-report"_s;
    return name + u'.' + wish.format;
}

void ReportSaver::save(const ReportWish &wish, const QString &path, const plan::MailPlan &plan,
                       const findings::Report &report, const plan::Published &published,
                       Timestamp made)
{
    m_saver.save(
        [=, &data = m_data]() -> Result<> {
            const plan::Published *known = published.answers.empty() ? nullptr : &published;
            const Result<QByteArray> content =
                contentOf(wish, {plan, report, known, data, made, wish.anonymised});
            if (!content)
                return failure(content.error());
            return writeFileAtomically(path, *content);
        },
        [this, path](const Result<> &written) {
            if (written)
                emit saved(path);
            else
                emit failed(written.error());
        });
}

} // namespace mailworthy::gui
