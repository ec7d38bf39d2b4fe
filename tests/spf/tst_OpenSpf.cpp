// The conformance suite of the SPF project for RFC 7208, all of it, through the resolver seam.
#include "SuiteZone.h"
#include "kit/TestMain.h"
#include "mail/spf/CheckHost.h"

#include <QFile>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::spf;
using mailworthy::spf::test::Scenario;
using mailworthy::spf::test::ZoneInternet;

namespace {

QByteArray suiteText()
{
    QFile file(QStringLiteral(MAILWORTHY_SHARED "/conformance/openspf-rfc7208/rfc7208-tests.yml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_OpenSpf : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryCase();
    void agreesWithTheSuite_data();
    void agreesWithTheSuite();
};

void tst_OpenSpf::readsEveryCase()
{
    const QByteArray text = suiteText();
    if (text.isEmpty())
        QSKIP("the conformance data are not beside the checkout");
    std::size_t cases = 0;
    std::size_t explained = 0;
    const std::vector<Scenario> suite = test::readSuite(text);
    for (const Scenario &scenario : suite) {
        cases += scenario.cases.size();
        for (const test::SuiteCase &one : scenario.cases)
            explained += one.explanation ? 1U : 0U;
    }
    QCOMPARE(suite.size(), std::size_t(16));
    QCOMPARE(cases, std::size_t(203));
    QCOMPARE(explained, std::size_t(22));
}

void tst_OpenSpf::agreesWithTheSuite_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("ahead");
    const std::vector<Scenario> suite = test::readSuite(suiteText());
    for (std::size_t s = 0; s < suite.size(); ++s) {
        for (std::size_t c = 0; c < suite[s].cases.size(); ++c) {
            for (const bool ahead : {false, true}) {
                QTest::addRow("%s %s", suite[s].cases[c].name.constData(),
                              ahead ? "asking ahead" : "one by one")
                    << static_cast<int>(s) << static_cast<int>(c) << ahead;
            }
        }
    }
}

void tst_OpenSpf::agreesWithTheSuite()
{
    static const std::vector<Scenario> suite = test::readSuite(suiteText());
    if (suite.empty())
        QSKIP("the conformance data are not beside the checkout");
    QFETCH(int, scenario);
    QFETCH(int, index);
    QFETCH(bool, ahead);
    const Scenario &in = suite.at(static_cast<std::size_t>(scenario));
    const test::SuiteCase &one = in.cases.at(static_cast<std::size_t>(index));
    ZoneInternet zone;
    test::fill(zone, in);
    const mailworthy::Result<Address> ip = Address::parse(QString::fromLatin1(one.host));
    QVERIFY(ip);
    Options options;
    options.askAhead = ahead;
    const Verdict verdict = checkHost(zone, Request::of(*ip, one.mailFrom, one.helo), options, {});

    const QByteArray result = toString(verdict.result).toLatin1();
    const QByteArray expected = QByteArrayList(one.results.begin(), one.results.end()).join('|');
    QVERIFY2(std::find(one.results.begin(), one.results.end(), result) != one.results.end(),
             qPrintable(QStringLiteral("%1 instead of %2 (%3)")
                            .arg(toString(verdict.result), QString::fromLatin1(expected),
                                 toString(verdict.why.reason))));
    if (one.explanation && *one.explanation == "DEFAULT")
        QVERIFY(!verdict.explanation);
    else if (one.explanation)
        QCOMPARE(verdict.explanation.value_or("(none)"), *one.explanation);
}

MW_TEST(tst_OpenSpf)
#include "tst_OpenSpf.moc"
