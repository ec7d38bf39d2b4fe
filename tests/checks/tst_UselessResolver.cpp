// A name server that says the same to every question: whatever it says, nothing is known by it.
#include "checks/Runner.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using dns::Outcome;

namespace {

/// Its questions all end alike.
class OneAnswer final : public net::Internet
{
public:
    explicit OneAnswer(Outcome outcome) : m_outcome(outcome) {}

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &) override
    {
        for (std::size_t i = 0; i < inquiries.size(); ++i)
            onAnswer(i, dns::answerWith(inquiries[i].question, m_outcome));
    }
    net::HttpReply get(const net::HttpRequest &, const std::stop_token &) override { return {}; }
    std::vector<net::LocalAddress> localAddresses() override { return {}; }
    std::vector<Endpoint> resolvers() override
    {
        return {Endpoint{*Address::parse(u"127.0.0.1"), 53}};
    }
    Clock &clock() override { return m_clock; }

private:
    Outcome m_outcome;
    VirtualClock m_clock{Timestamp{}};
};

} // namespace

class tst_UselessResolver : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsMissing_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (const Outcome outcome : {Outcome::NoData, Outcome::NoSuchName, Outcome::Refused,
                                      Outcome::ServerFailure, Outcome::Malformed})
            QTest::newRow(qPrintable(dns::toString(outcome))) << outcome;
    }
    void nothingIsMissing()
    {
        QFETCH(Outcome, outcome);
        OneAnswer internet(outcome);
        const Result<checks::DataSet> data = checks::DataSet::load();
        QVERIFY(data);
        plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
        plan.hosts.front().name = dns::Domain::of("mail.good.example");
        plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
        const checks::RunRequest request{{u"resolver"_s, u"domain"_s, u"mx"_s, u"host"_s, u"spf"_s,
                                          u"dkim"_s, u"dmarc"_s, u"name"_s, u"helo"_s},
                                         {}};
        const checks::RunResult result = checks::run(plan, internet, *data, request, {}, {});
        QStringList unknown;
        QStringList others;
        for (const findings::Finding &finding : result.report.findings) {
            if (finding.severity == findings::Severity::Unknown)
                unknown << finding.code;
            else if (finding.severity != findings::Severity::Note)
                others << finding.code;
        }
        QCOMPARE(others, QStringList());
        for (const QString &code : {u"resolver.unknown"_s, u"domain.unknown"_s, u"mx.unknown"_s,
                                    u"spf.unknown"_s, u"ptr.unknown"_s, u"helo.unknown"_s})
            QVERIFY2(unknown.contains(code), qPrintable(code));
    }
};

MW_TEST(tst_UselessResolver)
#include "tst_UselessResolver.moc"
