// Whom the address check asks, and what it keeps of the answers: the methods as JSON shows them,
// and the evidence.
#include "checks/AddressAsking.h"
#include "kit/FakeWorld.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using checks::AddressAnswers;
using facts::Evidence;
using line::MethodKind;
using line::MethodOutcome;
using testkit::FakeWorld;

namespace {

AddressAnswers ask(FakeWorld &world, const std::vector<Family> &families)
{
    static const checks::DataSet data = *checks::DataSet::load();
    const plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    const checks::Options options;
    const checks::Context context{plan, *world, data, options, {}, {}};
    return askAddressServices(context, families);
}

/// "service: answer or outcome", of one method and family, in order of the services' names.
QStringList said(const AddressAnswers &asked, MethodKind method, Family family)
{
    QStringList found;
    for (const line::MethodAnswer &answer : asked.answers) {
        if (answer.method == method && answer.family == family)
            found << answer.service + u": "_s
                         + (answer.address ? answer.address->toString()
                                           : line::toString(answer.outcome));
    }
    found.sort();
    return found;
}

std::vector<Evidence> evidenceOf(const AddressAnswers &asked, Evidence::Kind kind)
{
    std::vector<Evidence> found;
    std::copy_if(asked.evidence.begin(), asked.evidence.end(), std::back_inserter(found),
                 [kind](const Evidence &one) { return one.kind == kind; });
    return found;
}

const QByteArray home = "!local eth0 192.168.1.20/24\n!router 44.128.25.10\n"
                        "!seen 44.128.25.10 3ffe:25::10\n";

} // namespace

class tst_AddressAsking : public QObject
{
    Q_OBJECT
private slots:
    void asksStunInBothFamilies();
    void keepsTheEvidenceOfStun();
    void tellsWhyStunSaysNothing();
    void namesTheWayTheRouterWasAsked();
    void countsTheRouterOnce();
    void asksNoServiceOverAFamilyItDoesNotHave();
};

void tst_AddressAsking::asksStunInBothFamilies()
{
    FakeWorld world(home);
    const AddressAnswers asked = ask(world, {Family::V4, Family::V6});
    QCOMPARE(said(asked, MethodKind::Stun, Family::V4),
             (QStringList{u"Cloudflare STUN server: 44.128.25.10"_s,
                          u"Google STUN server: 44.128.25.10"_s}));
    QCOMPARE(said(asked, MethodKind::Stun, Family::V6),
             (QStringList{u"Cloudflare STUN server: 3ffe:25::10"_s,
                          u"Google STUN server: 3ffe:25::10"_s}));
    for (const line::MethodAnswer &answer : asked.answers) {
        if (answer.method == MethodKind::Stun && answer.service == u"Google STUN server"_s)
            QCOMPARE(answer.operatorName, u"Google"_s); // one voice with its name server
    }
}

void tst_AddressAsking::keepsTheEvidenceOfStun()
{
    FakeWorld world(home + "!echo stun 44.128.25.66\n");
    const AddressAnswers asked = ask(world, {Family::V4});
    const std::vector<Evidence> evidence = evidenceOf(asked, Evidence::Kind::Stun);
    QCOMPARE(evidence.size(), 2U);
    QStringList questions;
    for (const Evidence &one : evidence) {
        questions << one.asked;
        QCOMPARE(one.answer, u"44.128.25.66"_s);
        QVERIFY(Address::parse(one.of).has_value());
        QCOMPARE(facts::toString(one.kind), u"stun"_s);
    }
    questions.sort();
    QCOMPARE(questions, (QStringList{u"binding request to stun.cloudflare.com:3478"_s,
                                     u"binding request to stun.l.google.com:19302"_s}));
}

void tst_AddressAsking::tellsWhyStunSaysNothing()
{
    FakeWorld world(home + "!echo google-stun timeout\n!servfail stun.cloudflare.com.\n");
    const AddressAnswers asked = ask(world, {Family::V4});
    // The host of one cannot be looked up, and the other one is silent.
    QCOMPARE(
        said(asked, MethodKind::Stun, Family::V4),
        (QStringList{u"Cloudflare STUN server: unreachable"_s, u"Google STUN server: timeout"_s}));
}

void tst_AddressAsking::namesTheWayTheRouterWasAsked()
{
    FakeWorld world(home);
    const AddressAnswers asked = ask(world, {Family::V4});
    QCOMPARE(said(asked, MethodKind::Router, Family::V4), QStringList(u"UPnP: 44.128.25.10"_s));
    const std::vector<Evidence> evidence = evidenceOf(asked, Evidence::Kind::Router);
    QCOMPARE(evidence.size(), 1U);
    QCOMPARE(evidence.front().of, u"router, UPnP"_s);
    QCOMPARE(evidence.front().answer, u"44.128.25.10"_s);
    net::RouterReply reply;
    reply.outcome = net::RouterOutcome::Answered;
    reply.service = u"NAT-PMP"_s;
    reply.address = Address::v4({44, 128, 25, 10});
    reply.detail = u"UPnP: 10.0.0.2"_s;
    QCOMPARE(facts::evidenceOf(reply, {}).answer, u"44.128.25.10; UPnP: 10.0.0.2"_s);
    QVERIFY(said(ask(world, {Family::V6}), MethodKind::Router, Family::V4).empty());
}

void tst_AddressAsking::countsTheRouterOnce()
{
    FakeWorld world("!router 44.128.25.10\n!seen none\n");
    const AddressAnswers asked = ask(world, {Family::V4});
    const line::AddressVerdict verdict = line::agree(Family::V4, asked.answers);
    QVERIFY(verdict.agreement == line::Agreement::Single);
    std::vector<line::MethodAnswer> twice = asked.answers;
    for (const line::MethodAnswer &answer : asked.answers) {
        if (answer.method != MethodKind::Router)
            continue;
        QCOMPARE(line::toJson(answer)[u"method"_s].toString(), u"router"_s);
        QCOMPARE(line::toJson(answer)[u"service"_s].toString(), u"UPnP"_s);
        twice.push_back(answer);
        twice.back().service = u"NAT-PMP"_s;
    }
    QVERIFY(line::agree(Family::V4, twice).agreement == line::Agreement::Single);
}

void tst_AddressAsking::asksNoServiceOverAFamilyItDoesNotHave()
{
    FakeWorld world(home);
    const AddressAnswers asked = ask(world, {Family::V4, Family::V6});
    static const checks::DataSet data = *checks::DataSet::load();
    for (const data::AddressService &service : data.services.services) {
        for (const Family family : {Family::V4, Family::V6}) {
            const bool was = std::any_of(
                asked.answers.begin(), asked.answers.end(), [&](const line::MethodAnswer &answer) {
                    return answer.service == service.name && answer.family == family;
                });
            QCOMPARE(was, service.asked && service.takes(family));
        }
    }
}

MW_TEST(tst_AddressAsking)
#include "tst_AddressAsking.moc"
