// The records in a report from the window: what the steps have seen last, and nothing that was
// judged for another plan.
#include "GoodExample.h"
#include "base/Files.h"
#include "kit/TestMain.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QByteArray more = "77 PTR mail.good.example.\n!port25 open\n";
const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n"
                        "@ MX 10 mail\nmail A 44.128.0.25\n";
/// SPF in other words than those of the plan.
const QByteArray entered = "@ TXT \"v=spf1 a:mail.good.example ~all\"\n"
                           "mail TXT \"v=spf1 a -all\"\n"
                           "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";

constexpr int spfStep = 5;
constexpr int recordsStep = 7;
constexpr int verifyStep = 9;

struct Report : GoodExample
{
    explicit Report(const QByteArray &zones) : GoodExample(more + zones) {}

    /// "keep" by "spf" …, in the document for programs. Empty: there was none.
    [[nodiscard]] QMap<QString, QString> actions()
    {
        const QString file = folder.filePath(QString::number(++m_count) + u".json"_s);
        program->desktop.nextFile = file;
        program->find<QAction>(u"report-json"_s)->trigger();
        QMap<QString, QString> found;
        if (!QTest::qWaitFor([&] { return QFile::exists(file); }, longWait))
            return found;
        const QJsonDocument document =
            QJsonDocument::fromJson(readFile(file).value_or(QByteArray()));
        for (const QJsonValue &record : document[u"records"].toArray())
            found[record[u"purpose"].toString()] = record[u"action"].toString();
        return found;
    }

private:
    int m_count = 0;
};

} // namespace

class tst_ReportRecords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsProvedIsPublished()
    {
        Report report(zone + "!after 40\n" + zone + entered);
        report.open(recordsStep);
        QMap<QString, QString> actions = report.actions();
        for (const QString &purpose : {u"spf"_s, u"helo-spf"_s, u"dmarc"_s})
            QCOMPARE(actions.value(purpose), u"add"_s);
        report.program->internet->advance(std::chrono::seconds(60)); // the owner has entered them
        report.open(verifyStep);
        session::RunController &runs = report.program->assistant.runs();
        const checks::Verification *found =
            runs.verificationOf(report.program->assistant.store().plan());
        QVERIFY(found && found->isEverywhere());
        actions = report.actions();
        QCOMPARE(actions.size(), 6);
        for (auto it = actions.begin(); it != actions.end(); ++it)
            QVERIFY2(it.value() == u"keep", qPrintable(it.key() + u' ' + it.value()));
    }

    void whatPassedForAnotherAddressIsNotKept()
    {
        Report report(zone + entered);
        report.open(spfStep);
        QCOMPARE(report.actions().value(u"spf"_s), u"keep"_s);
        // Nobody has looked for the new one yet.
        report.program->assistant.store().edit([](plan::MailPlan &plan) {
            plan.hosts.front().addresses.front().address = *Address::parse(u"44.128.0.77");
        });
        const QMap<QString, QString> actions = report.actions();
        QCOMPARE(actions.value(u"spf"_s), u"unknown"_s);
        QCOMPARE(actions.value(u"helo-spf"_s), u"unknown"_s);
        QCOMPARE(actions.value(u"host-address"_s), u"replace"_s); // its answer tells enough
        QCOMPARE(actions.value(u"dmarc"_s), u"keep"_s);
    }
};

MW_TEST(tst_ReportRecords)
#include "tst_ReportRecords.moc"
