#include "gui/pages/ReportSaver.h"

#include "base/Files.h"
#include "base/Json.h"
#include "printing/Pdf.h"

#include <QThread>

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

ReportSaver::~ReportSaver()
{
    for (const std::unique_ptr<QThread> &thread : m_threads)
        thread->wait();
}

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
    // Of Qt's kind: laying out text wants its timers.
    m_threads.emplace_back(QThread::create([=, this, &data = m_data] {
        const plan::Published *known = published.answers.empty() ? nullptr : &published;
        const Result<QByteArray> content =
            contentOf(wish, {plan, report, known, data, made, wish.anonymised});
        const Result<> written =
            content ? writeFileAtomically(path, *content) : Result<>(failure(content.error()));
        QMetaObject::invokeMethod(
            this,
            [this, path, written] {
                if (written)
                    emit saved(path);
                else
                    emit failed(written.error());
            },
            Qt::QueuedConnection);
    }));
    QThread *thread = m_threads.back().get();
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase_if(m_threads, [thread](const auto &item) { return item.get() == thread; });
    });
    thread->start();
}

} // namespace mailworthy::gui
