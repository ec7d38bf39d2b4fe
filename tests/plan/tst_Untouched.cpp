// What stands at the domain's own name beside the records of the plan.
#include "PlannedRecords.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "plan/Untouched.h"

using namespace mailworthy;
using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList untouchedIn(const QByteArray &zone, const plan::MailPlan &plan = planFor())
{
    const plan::Published published = publishedFor(plan, zone);
    return plan::untouchedAt(plan.domain().name, plan::planRecords(plan, published), published);
}

} // namespace

class tst_Untouched : public QObject
{
    Q_OBJECT

private slots:
    void theOwnersTextsStay()
    {
        QCOMPARE(untouchedIn("@ TXT \"b=2\"\n@ TXT \"v=spf1 mx ~all\"\n@ TXT \"a=1\"\nmail A "
                             "44.128.0.25\n@ MX 10 mail\n"),
                 (QStringList{u"TXT a=1"_s, u"TXT b=2"_s}));
        QCOMPARE(untouchedIn("mail A 44.128.0.25\n"), QStringList());
    }

    void whatIsReplacedIsNotAmongThem()
    {
        QCOMPARE(untouchedIn("@ TXT \"v=spf1 -all\"\n@ TXT \"v=spf1 mx -all\"\n@ MX 10 old\nold A "
                             "44.128.0.26\n"),
                 QStringList());
    }

    void asSpareServersAre()
    {
        const QStringList found = untouchedIn("mail A 44.128.0.25\nspare A 44.128.0.26\n"
                                              "@ MX 10 mail\n@ MX 20 spare\n");
        QCOMPARE(found.size(), 1);
        QVERIFY(found.front().startsWith(u"MX 20 spare.good.example"));
    }

    void whatIsNotKnownIsNotTold()
    {
        const plan::MailPlan plan = planFor();
        const plan::Published published = publishedFor(plan, "@ TXT \"a=1\"\n@ MX 20 spare\n");
        std::vector<plan::PlannedRecord> records = plan::planRecords(plan, published);
        for (plan::PlannedRecord &record : records)
            record.action = plan::Action::Unknown;
        QVERIFY(plan::untouchedAt(plan.domain().name, records, published).isEmpty());
        QVERIFY(plan::untouchedAt(plan.domain().name, records, {}).isEmpty());
    }

    void whatAnAliasLeadsToStandsElsewhere()
    {
        // Not allowed at the top of a zone, and found there all the same.
        const dns::Domain domain = dns::Domain::of("good.example");
        const dns::Name other = dns::Name::of("other.example");
        dns::Answer answer;
        answer.question = {domain.name(), dns::Type::MX};
        answer.outcome = dns::Outcome::Records;
        answer.answer = {{domain.name(), 60, dns::Cname{other}},
                         {other, 60, dns::Mx{10, dns::Name::of("mx.other.example")}}};
        plan::Published published;
        published.answers.emplace(answer.question, answer);
        QVERIFY(plan::untouchedAt(domain, {}, published).isEmpty());
    }
};

MW_TEST(tst_Untouched)
#include "tst_Untouched.moc"
