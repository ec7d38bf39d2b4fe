// Every finding has its row on the screen, also where several say the same about one subject: the
// window counts what the report and the command line count.
#include "Program.h"
#include "base/Files.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// Neither of the two addresses may send.
const QByteArray world = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                         "!local eth0 3ffe:44:128:25::25/64\n"
                         "!seen 44.128.0.25 3ffe:44:128:25::25\n"
                         "!router none\n!resolver honest\n!port25 open\n!lists\n"
                         "$ZONE good.example servers=44.128.0.10 unsigned\n"
                         "mail A 44.128.0.25\nmail AAAA 3ffe:44:128:25::25\n@ MX 10 mail\n"
                         "@ TXT \"v=spf1 -all\"\n"
                         "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                         "25 PTR mail.good.example.\n"
                         "$ZONE 5.2.0.0.8.2.1.0.4.4.0.0.e.f.f.3.ip6.arpa servers=44.128.0.10 "
                         "unsigned\n5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0 PTR mail.good.example.\n";

} // namespace

class tst_FindingRows : public QObject
{
    Q_OBJECT

private slots:
    void areAsManyAsTheFindings();
};

void tst_FindingRows::areAsManyAsTheFindings()
{
    constexpr int spfStep = 5;
    constexpr int verifyStep = 9;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"w.world"_s);
    QVERIFY(writeFileAtomically(file, world).has_value());
    Program program(folder.path(), file);
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("good.example")); });
    program.assistant.runs().check(program.assistant.store().plan(), {});
    QVERIFY(program.waitForIdle());
    const auto shown = [&](int step) {
        program.assistant.window().setCurrent(step);
        const bool idle = program.waitForIdle();
        const auto *card =
            program.assistant.window().page(step)->findChild<QWidget *>(u"findingsCard"_s);
        const auto *list = card ? card->findChild<FindingList *>() : nullptr;
        return list && idle ? list->keys() : QStringList();
    };
    const QStringList spf = shown(spfStep);
    const findings::Report &report = program.assistant.store().session().report;
    const auto twice =
        std::count_if(report.findings.begin(), report.findings.end(), [](const auto &finding) {
            return finding.code == u"spf.not-covering" && finding.subject == u"good.example";
        });
    QCOMPARE(twice, 2);
    QCOMPARE(spf.size(), static_cast<qsizetype>(report.ofArea(u"spf").size()));
    const QStringList all = shown(verifyStep);
    QCOMPARE(all.size(), static_cast<qsizetype>(report.findings.size()));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

MW_TEST(tst_FindingRows)
#include "tst_FindingRows.moc"
