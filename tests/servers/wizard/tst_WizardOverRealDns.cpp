// The wizard over real name servers: driven through every page, the findings are those of the
// zones. Run by netns-run.
#include "gui/pages/Assistant.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

namespace {

constexpr int longWait = 120'000;

} // namespace

class tst_WizardOverRealDns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesThroughEveryPage();
};

void tst_WizardOverRealDns::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("MAILWORTHY_TEST_NETWORK"),
             "to be run by tests/servers/netns-run");
}

void tst_WizardOverRealDns::goesThroughEveryPage()
{
    const Result<checks::DataSet> data = checks::DataSet::load();
    QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().toDebugString()));
    const QTemporaryDir folder;
    net::RealInternet internet;
    TestDesktop desktop;
    Assistant assistant(internet, *data, desktop, {folder.path(), folder.path() + u"/keys"_s});
    WizardWindow &window = assistant.window();
    window.resize(u(1000), u(700));
    window.show();
    const auto waitForIdle = [&] {
        return QTest::qWaitFor([&] { return !assistant.runs().isRunning(); }, longWait);
    };

    auto *domain = window.findChild<QLineEdit *>(u"domainField"_s);
    auto *next = window.findChild<QPushButton *>(u"continueButton"_s);
    QVERIFY(domain && next);
    QTest::keyClicks(domain, u"live.example"_s);
    QTest::keyClick(domain, Qt::Key_Return);
    QVERIFY(waitForIdle());
    QCOMPARE(assistant.store().plan().host().name.ascii(),
             u"mail.live.example"_s); // from its MX record
    // The line's own address, as an owner types it.
    window.setCurrent(1);
    QVERIFY(waitForIdle());
    auto *address = window.findChild<QLineEdit *>(u"v4Field"_s);
    QVERIFY(address);
    address->selectAll();
    QTest::keyClicks(address, u"44.128.25.10"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(waitForIdle());
    window.setCurrent(1); // Enter went on, as the default button says
    QVERIFY(waitForIdle());
    for (int step = 2; step < window.pageCount(); ++step) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(window.current(), step);
        QVERIFY(waitForIdle());
    }
    assistant.runs().check(assistant.store().plan(), {});
    QVERIFY(waitForIdle());
    const findings::Report &report = assistant.store().session().report;
    QStringList codes;
    for (const findings::Finding &finding : report.findings)
        codes << finding.code;
    for (const QString &code : {u"resolver.fine"_s, u"ptr.confirmed"_s, u"helo.fine"_s,
                                u"mx.fine"_s, u"spf.pass"_s, u"dmarc.fine"_s})
        QVERIFY2(codes.contains(code), qPrintable(code + u" is not among "_s + codes.join(u' ')));
    QVERIFY2(report.summary().problem == 0, qPrintable(codes.join(u' ')));
}

MW_TEST(tst_WizardOverRealDns)
#include "tst_WizardOverRealDns.moc"
