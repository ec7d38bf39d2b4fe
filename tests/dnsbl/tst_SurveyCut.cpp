// A resolver behind a router that cuts answers and lets no TCP through: what the lists themselves
// say.
#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Survey.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using dns::Name;
using testkit::addressList;
using testkit::addressOf;
using testkit::TableInternet;

namespace {

/// One list; the resolver says of the address what `cut` says, the list itself all.
struct CutWorld
{
    TableInternet internet;
    TableInternet own;
    const Name asked = Name::of("25.0.128.44.one.example");

    explicit CutWorld(std::function<dns::Answer(const dns::Question &)> cut)
    {
        for (TableInternet *table : {&internet, &own}) {
            table->add(Name::of("one.example"), dns::Soa{});
            table->addAddress("2.0.0.127.one.example", "127.0.0.2");
        }
        own.add(asked, dns::A{addressOf("127.0.0.2")});
        own.add(asked, dns::A{addressOf("127.0.0.3")});
        internet.addServer("one.example", "ns.lists.example");
        internet.addAddress("ns.lists.example", "44.128.0.53");
        internet.answerBy([this, cut](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (inquiry.ask.servers.empty()) {
                const bool about = inquiry.question == dns::Question{asked, dns::Type::A};
                return about ? std::optional(cut(inquiry.question)) : std::nullopt;
            }
            dns::Answer answer = own.lookup(inquiry.question, {});
            answer.authoritative = true;
            return answer;
        });
    }

    Verdict ask()
    {
        const data::BlockList list = addressList("one.example");
        const data::BlockList *const lists[] = {&list};
        const Subject subjects[] = {Subject(addressOf("44.128.0.25"))};
        Verdict verdict = survey(internet, lists, subjects, {}, {}, {}).verdicts.front();
        verdict.list = nullptr;
        return verdict;
    }
};

const std::vector<Address> bothCodes{addressOf("127.0.0.2"), addressOf("127.0.0.3")};

} // namespace

class tst_SurveyCut : public QObject
{
    Q_OBJECT

private slots:
    void asksTheListWhereNothingIsLeftOfTheAnswer()
    {
        CutWorld world([](const dns::Question &question) {
            dns::Answer answer = dns::answerWith(question, dns::Outcome::Unreachable);
            answer.truncated = true;
            return answer;
        });
        const Verdict verdict = world.ask();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.via, Via::Authoritative);
        QCOMPARE(verdict.codes, bothCodes);
    }

    void asksTheListForTheCodesThatWereCutOff()
    {
        CutWorld world([](const dns::Question &question) {
            dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
            answer.answer.push_back({question.name, 60, dns::A{addressOf("127.0.0.2")}});
            answer.truncated = true;
            return answer;
        });
        const Verdict verdict = world.ask();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.via, Via::Authoritative);
        QCOMPARE(verdict.codes, bothCodes);
    }
};

MW_TEST(tst_SurveyCut)
#include "tst_SurveyCut.moc"
