#include "data/Senders.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

const Senders &senders()
{
    static const Senders loaded = *Senders::builtIn();
    return loaded;
}

QStringList idsOf(const std::vector<const Sender *> &found)
{
    QStringList ids;
    for (const Sender *sender : found)
        ids.append(sender->id);
    ids.sort();
    return ids;
}

} // namespace

class tst_Senders : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheBuiltInFile();
    void recognisesTheTestNames();
    void findsTheRelayByItsHost();
    void offersRelaysForHomeServers();
    void knowsDeadIncludes();
    void tellsTemplatesFromNames();
    void namesEntryAndFieldOfAMistake();
};

void tst_Senders::loadsTheBuiltInFile()
{
    MW_VERIFY_RESULT(Senders::builtIn());
    QVERIFY(senders().all().size() >= 190);
    const Sender &sender = *senders().find(u"ahasend");
    QCOMPARE(sender.include, u"spf.ahasend.com"_s);
    QCOMPARE(sender.ports, (std::vector<int>{587, 2525, 25, 465}));
    QCOMPARE(sender.homeSuitable, u"yes"_s);
}

void tst_Senders::recognisesTheTestNames()
{
    int asked = 0;
    for (const RecognitionTest &test : senders().recognitionTests()) {
        std::vector<const Sender *> found;
        if (test.kind == u"spf")
            found = senders().ownerOfInclude(test.name);
        else if (test.kind == u"mx")
            found = senders().ownerOfMx(test.name);
        else if (test.kind == u"dkim_cname")
            found = senders().ownerOfDkimTarget(test.name);
        else if (test.kind == u"return_path")
            found = senders().ownerOfReturnPath(test.name);
        else
            QFAIL(qPrintable(test.kind));
        ++asked;
        QVERIFY2(idsOf(found) == test.expect,
                 qPrintable(test.name + u": "_s + idsOf(found).join(u' ')));
    }
    QVERIFY(asked >= 25);
    QCOMPARE(idsOf(senders().ownerOfInclude(u"SendGrid.net."_s)), QStringList{u"sendgrid"_s});
}

void tst_Senders::findsTheRelayByItsHost()
{
    QCOMPARE(senders().relayAt(u"Send.AhaSend.com."_s)->id, u"ahasend"_s);
    QVERIFY(!senders().relayAt(u"mail.good.example"_s));
    // No relays by trade, and the owner is to know what they do
    QCOMPARE(senders().relayAt(u"smtp.gmail.com"_s)->id, u"gmail"_s);
    QCOMPARE(senders().relayAt(u"mail.gmx.net"_s)->id, u"gmx"_s);
}

void tst_Senders::offersRelaysForHomeServers()
{
    const std::vector<const Sender *> relays = senders().homeRelays();
    QVERIFY(relays.size() >= 20);
    QCOMPARE(relays.front()->homeSuitable, u"yes"_s);
    bool limited = false;
    for (const Sender *relay : relays) {
        QVERIFY(relay->isRelay() && relay->status != u"retired");
        limited = limited || relay->homeSuitable == u"limited";
        QVERIFY2(!limited || relay->homeSuitable == u"limited", qPrintable(relay->id));
    }
}

void tst_Senders::knowsDeadIncludes()
{
    QVERIFY(senders().isDeadInclude(u"SPF.resend.com."_s));
    QVERIFY(!senders().isDeadInclude(u"_spf.google.com"_s));
}

void tst_Senders::tellsTemplatesFromNames()
{
    QVERIFY(!senders().find(u"ahasend")->includeIsTemplate());
    Sender sender;
    sender.include = u"<token>.spf.example.net"_s;
    QVERIFY(sender.includeIsTemplate());
}

void tst_Senders::namesEntryAndFieldOfAMistake()
{
    const auto read = [](const char *rest) {
        return Senders::fromJson(
            QByteArray(
                R"({"schema":1,"asOf":"2026","senders":[{"id":"x","name":"X","kind":"relay",)")
                + R"("status":"active","recognise":{})" + rest + "}]}",
            u"f"_s);
    };
    MW_VERIFY_RESULT(read(""));
    for (const auto &[rest, field] : std::initializer_list<std::pair<const char *, const char *>>{
             {R"(,"submission":{"ports":[70000]})", "submission.ports"},
             {R"(,"home":{"suitable":"perhaps"})", "home.suitable"},
             {R"(,"spf":{"includes":"a"})", "spf.includes"},
             {R"(,"cautions":"a")", "cautions"}}) {
        const Result<Senders> bad = read(rest);
        MW_VERIFY_ERROR(bad, u"data.schema"_s);
        QCOMPARE(argText(bad.error().args.at(u"field"_s)), QString::fromLatin1(field));
    }
}

MW_TEST(tst_Senders)
#include "tst_Senders.moc"
