#include "data/AddressServices.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <set>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

dns::Answer answerOf(const dns::Question &question, const std::vector<dns::RecordData> &data)
{
    dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
    for (const dns::RecordData &each : data)
        answer.answer.push_back({question.name, 60, each});
    return answer;
}

} // namespace

class tst_AddressServices : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheBuiltInFile();
    void asksUnrelatedOperatorsInBothFamilies();
    void asksDnsServicesTheirOwnWay();
    void refusesBadEntries_data();
    void refusesBadEntries();
    void findsTheAddressInAReply_data();
    void findsTheAddressInAReply();
    void findsTheAddressInAnAnswer();
    void wordsReadBack();
    void knowsPublicResolvers();
    void takesTheOwnersChoice();
    void refusesAWrongChoice_data();
    void refusesAWrongChoice();
};

void tst_AddressServices::takesTheOwnersChoice()
{
    const AddressServices builtIn = *AddressServices::builtIn();
    const Result<AddressServices> chosen = builtIn.withOverlay(
        R"({"schema": 1, "off": ["opendns"], "add": [
            {"id": "mine", "name": "My own", "operator": "me", "kind": "https-text",
             "host": "ip.example.org", "url": "https://ip.example.org/", "families": ["ipv4"],
             "asked": true},
            {"id": "google", "name": "Another", "operator": "me", "kind": "stun",
             "host": "stun.example.org", "families": ["ipv6"], "asked": true}]})",
        u"owner.json"_s);
    MW_VERIFY_RESULT(chosen);
    QCOMPARE(chosen->services.size(), builtIn.services.size() + 1);
    QVERIFY(!chosen->find(u"opendns")->asked);
    QVERIFY(chosen->find(u"cloudflare")->asked);
    QCOMPARE(chosen->find(u"mine")->url, u"https://ip.example.org/"_s);
    QVERIFY(chosen->find(u"google")->isStun() && !chosen->find(u"google")->ipv4);
}

void tst_AddressServices::refusesAWrongChoice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("off: opendns") << u"json.syntax"_s;
    QTest::newRow("no schema") << QByteArray(R"({"off": []})") << u"data.schema"_s;
    QTest::newRow("an unknown service")
        << QByteArray(R"({"schema": 1, "off": ["nobody"]})") << u"data.schema"_s;
    QTest::newRow("a typing error")
        << QByteArray(R"({"schema": 1, "of": ["opendns"]})") << u"data.schema"_s;
    QTest::newRow("half an entry")
        << QByteArray(R"({"schema": 1, "add": [{"id": "mine"}]})") << u"data.schema"_s;
}

void tst_AddressServices::refusesAWrongChoice()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Result<AddressServices> chosen =
        AddressServices::builtIn()->withOverlay(text, u"owner.json"_s);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, code);
    QCOMPARE(argText(chosen.error().args.at(u"file"_s)), u"owner.json"_s);
}

void tst_AddressServices::loadsTheBuiltInFile()
{
    const Result<AddressServices> services = AddressServices::builtIn();
    MW_VERIFY_RESULT(services);
    QCOMPARE(services->asOf, u"2026-11"_s);
    QVERIFY(services->services.size() >= 8);
    QVERIFY(services->find(u"opendns") && !services->find(u"nobody"));
    for (const AddressService &service : services->services)
        QVERIFY2(!service.privacy.isEmpty(), qPrintable(service.id));
}

void tst_AddressServices::asksUnrelatedOperatorsInBothFamilies()
{
    const AddressServices services = *AddressServices::builtIn();
    for (const Family family : {Family::V4, Family::V6}) {
        std::set<QString> operators;
        int dns = 0;
        int https = 0;
        std::set<QString> stun;
        for (const AddressService &service : services.services) {
            if (!service.asked || !service.takes(family))
                continue;
            operators.insert(service.operatorName);
            if (service.isStun())
                stun.insert(service.operatorName);
            else
                ++(service.isDns() ? dns : https);
        }
        QVERIFY(operators.size() >= 5);
        QVERIFY(dns >= 2 && https >= 2 && stun.size() >= 2);
    }
}

void tst_AddressServices::asksDnsServicesTheirOwnWay()
{
    const AddressServices services = *AddressServices::builtIn();
    const AddressService &opendns = *services.find(u"opendns");
    QCOMPARE(opendns.questionFor(Family::V6),
             (dns::Question{dns::Name::of("myip.opendns.com"), dns::Type::AAAA, dns::Class::IN}));
    QCOMPARE(opendns.serversOf(Family::V6).size(), 2U);
    QVERIFY(services.find(u"cloudflare")->questionFor(Family::V4).klass == dns::Class::CH);
    QVERIFY(services.find(u"google")->questionFor(Family::V6).type == dns::Type::TXT);
    QVERIFY(services.find(u"akamai")->serversOf(Family::V6).empty());
}

void tst_AddressServices::refusesBadEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("field");
    const QByteArray start = R"({"id":"x","name":"X","operator":"O","asked":true,)";
    QTest::newRow("unknown kind")
        << start + R"("kind":"smoke","host":"a.example","families":["ipv4"]})" << u"kind"_s;
    QTest::newRow("no question") << start
                                        + R"("kind":"dns-a","host":"a.example",)"
                                          R"("families":["ipv4"],"servers":["44.128.0.1"]})"
                                 << u"question"_s;
    QTest::newRow("no servers") << start
                                       + R"("kind":"dns-a","host":"a.example",)"
                                         R"("families":["ipv4"],"question":"me.a.example"})"
                                << u"servers"_s;
    QTest::newRow("family without server")
        << start
               + R"("kind":"dns-a","host":"a.example",)"
                 R"("families":["ipv6"],"question":"me.a.example","servers":["44.128.0.1"]})"
        << u"servers"_s;
    QTest::newRow("page elsewhere") << start
                                           + R"("kind":"https-text","host":"a.example",)"
                                             R"("families":["ipv4"],"url":"https://b.example/"})"
                                    << u"url"_s;
    QTest::newRow("page in the clear") << start
                                              + R"("kind":"https-text","host":"a.example",)"
                                                R"("families":["ipv4"],"url":"http://a.example/"})"
                                       << u"url"_s;
    QTest::newRow("port of a STUN server") << start
                                                  + R"("kind":"stun","host":"a.example","port":0,)"
                                                    R"("families":["ipv4"]})"
                                           << u"port"_s;
    QTest::newRow("large port") << start
                                       + R"("kind":"stun","host":"a.example","port":65536,)"
                                         R"("families":["ipv4"]})"
                                << u"port"_s;
    QTest::newRow("no host") << start + R"("kind":"stun","families":["ipv4"]})" << u"host"_s;
    QTest::newRow("no family") << start
                                      + R"("kind":"https-text","host":"a.example",)"
                                        R"("families":[],"url":"https://a.example/"})"
                               << u"families"_s;
}

void tst_AddressServices::refusesBadEntries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, field);
    const Result<AddressServices> read = AddressServices::fromJson(
        R"({"schema":1,"asOf":"2026","services":[)" + entry + "]}", u"f"_s);
    MW_VERIFY_ERROR(read, u"data.schema"_s);
    QCOMPARE(argText(read.error().args.at(u"field"_s)), field);
}

void tst_AddressServices::findsTheAddressInAReply_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found");
    const int text = static_cast<int>(ServiceKind::HttpsText);
    const int trace = static_cast<int>(ServiceKind::HttpsTrace);
    QTest::newRow("plain") << text << QByteArray("44.128.0.25\n") << u"44.128.0.25"_s;
    QTest::newRow("IPv6") << text << QByteArray(" 3ffe::25 ") << u"3ffe::25"_s;
    QTest::newRow("mapped") << text << QByteArray("::ffff:44.128.0.25") << u"44.128.0.25"_s;
    QTest::newRow("a page") << text << QByteArray("<html>44.128.0.25</html>") << QString();
    QTest::newRow("two") << text << QByteArray("44.128.0.25, 44.128.0.26") << QString();
    QTest::newRow("nothing") << text << QByteArray() << QString();
    QTest::newRow("octal") << text << QByteArray("044.128.0.25") << QString();
    QTest::newRow("trace") << trace << QByteArray("fl=1\nip=44.128.0.25\r\nts=2\n")
                           << u"44.128.0.25"_s;
    QTest::newRow("trace without") << trace << QByteArray("fl=1\n44.128.0.25\n") << QString();
    QTest::newRow("trace with two")
        << trace << QByteArray("ip=44.128.0.25\nip=44.128.0.26\n") << QString();
}

void tst_AddressServices::findsTheAddressInAReply()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, body);
    QFETCH(QString, found);
    const std::optional<Address> address = addressInReply(static_cast<ServiceKind>(kind), body);
    QCOMPARE(address ? address->toString() : QString(), found);
}

void tst_AddressServices::findsTheAddressInAnAnswer()
{
    const dns::Question a{dns::Name::of("me.example"), dns::Type::A, dns::Class::IN};
    const dns::Question txt{dns::Name::of("me.example"), dns::Type::TXT, dns::Class::IN};
    const Address me = address("44.128.0.25");
    QCOMPARE(addressInAnswer(ServiceKind::DnsA, answerOf(a, {dns::A{me}})), std::optional(me));
    QVERIFY(!addressInAnswer(ServiceKind::DnsA,
                             answerOf(a, {dns::A{me}, dns::A{address("44.128.0.26")}})));
    QVERIFY(!addressInAnswer(ServiceKind::DnsA, dns::answerWith(a, dns::Outcome::NoSuchName)));
    const dns::Answer google = answerOf(txt, {dns::Txt{{"44.128.0.25"}}});
    QCOMPARE(addressInAnswer(ServiceKind::DnsTxt, google), std::optional(me));
    // A client subnet comes along when a resolver asked: the address is that resolver's.
    const dns::Answer resolver =
        answerOf(txt, {dns::Txt{{"44.128.0.25"}}, dns::Txt{{"edns0-client-subnet 44.0.0.0/8"}}});
    QVERIFY(!addressInAnswer(ServiceKind::DnsTxt, resolver));
    const dns::Answer two = answerOf(txt, {dns::Txt{{"44.128.0.25"}}, dns::Txt{{"44.128.0.26"}}});
    QVERIFY(!addressInAnswer(ServiceKind::DnsTxt, two));
}

void tst_AddressServices::wordsReadBack()
{
    for (const ServiceKind value :
         {ServiceKind::DnsA, ServiceKind::DnsTxt, ServiceKind::DnsChaosTxt, ServiceKind::HttpsText,
          ServiceKind::HttpsTrace, ServiceKind::Stun})
        QVERIFY(serviceKindFromString(toString(value)) == value);
}

void tst_AddressServices::knowsPublicResolvers()
{
    const Result<PublicResolvers> resolvers = PublicResolvers::builtIn();
    MW_VERIFY_RESULT(resolvers);
    QCOMPARE(resolvers->find(address("9.9.9.9"))->name, u"Quad9"_s);
    QCOMPARE(resolvers->find(address("2001:4860:4860::8888"))->name, u"Google"_s);
    QVERIFY(!resolvers->find(address("192.168.1.1")));
    std::set<Address> seen;
    for (const PublicResolvers::Operator &each : resolvers->operators) {
        for (const Address &one : each.addresses) {
            QVERIFY2(one.isPublic(), qPrintable(one.toString()));
            QVERIFY2(seen.insert(one).second, qPrintable(one.toString()));
        }
        for (const Address &one : each.https)
            QVERIFY2(resolvers->find(one) == &each, qPrintable(one.toString()));
    }
    QVERIFY(resolvers->overHttps() && !resolvers->overHttps()->https.empty());
}

MW_TEST(tst_AddressServices)
#include "tst_AddressServices.moc"
