// Whether strangers may send through a server: "no" is said where every rule was understood, "yes" where one
// lets them in for sure.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/MainCf.h"
#include "servers/reading/OtherTexts.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

/// What makes a main.cf a whole one.
const QByteArray whole = "compatibility_level = 3.6\nmydestination = localhost\n"
                         "alias_maps = hash:/etc/aliases\nsmtpd_banner = $myhostname ESMTP\n";
const QByteArray guarded =
    "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n";
const QByteArray listener = "listen on eth0\naction \"out\" relay\n";

QStringList idsOf(const std::vector<Trouble> &troubles)
{
    QStringList ids;
    for (const Trouble &trouble : troubles)
        ids << trouble.id + u' ' + trouble.setting;
    return ids;
}

constexpr int open = 0;
constexpr int closed = 1;
constexpr int notTold = -1;

} // namespace

class tst_WhoMayRelay : public QObject
{
    Q_OBJECT

private slots:
    void ofPostfix_data();
    void ofPostfix();
    void ofOpenSmtpd_data();
    void ofOpenSmtpd();
};

void tst_WhoMayRelay::ofPostfix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("signs");
    QTest::addColumn<int>("told");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &ids,
                        int told) {
        QTest::newRow(name) << QByteArray(whole + text) << ids << told;
    };
    const QStringList lists{u"restrictions smtpd_relay_restrictions"_s};
    const QStringList all{u"everybody mynetworks"_s};
    row("usual", "", {}, closed);
    row("whole world", "mynetworks = 0.0.0.0/0\n", all, open);
    row("whole world of IPv6", "mynetworks = 127.0.0.0/8, [::]/0\n", all, open);
    row("whole world, nobody asks",
        "mynetworks = 0.0.0.0/0\nsmtpd_relay_restrictions = permit_sasl_authenticated, reject\n",
        {}, closed);
    row("whole world, login first",
        "mynetworks = 0.0.0.0/0\nsmtpd_client_restrictions = permit_sasl_authenticated, reject\n",
        {}, notTold);
    row("a home network", "mynetworks = 127.0.0.0/8 [::1]/128 10.0.0.0/8 !10.0.0.1\n", {}, closed);
    row("networks in a table", "mynetworks = 127.0.0.0/8 cidr:/etc/postfix/networks\n", {},
        notTold);
    row("networks in a file", "mynetworks = /etc/postfix/networks\n", {}, notTold);
    row("networks not known", "mynetworks = 127.0.0.0/8 $elsewhere\n", {}, notTold);
    row("a provider's network", "mynetworks = 44.0.0.0/8\n", {}, notTold);
    row("more than a home's", "mynetworks = 192.168.0.0/8\n", {}, notTold);
    row("a whole class", "mynetworks_style = class\n", {}, notTold);
    row("this machine", "mynetworks_style = host\n", {}, closed);
    row("permit first", "smtpd_relay_restrictions = permit, reject_unauth_destination\n", lists,
        open);
    // Postfix takes no mail at all then.
    row("no guard anywhere", "smtpd_relay_restrictions =\n", {}, notTold);
    row("a guard that only warns",
        "smtpd_relay_restrictions = permit_mynetworks, warn_if_reject reject_unauth_destination\n",
        lists, open);
    row("a warning before the guard",
        "smtpd_relay_restrictions = permit_mynetworks, warn_if_reject "
        "reject_unknown_client_hostname,"
        " reject_unauth_destination\n",
        {}, closed);
    row("a list before the guard",
        "smtpd_relay_restrictions = reject_rbl_client zen.example.org, reject_unauth_destination\n",
        {}, closed);
    row("a table before the guard",
        "smtpd_relay_restrictions = check_sender_access hash:/x, reject_unauth_destination\n", {},
        notTold);
    row("a table before, a guard in the other list",
        "smtpd_relay_restrictions = check_sender_access hash:/x, reject_unauth_destination\n"
        "smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination\n",
        {}, closed);
    row("a service", "smtpd_relay_restrictions = check_policy_service unix:private/x, reject\n", {},
        notTold);
    row("any certificate", "smtpd_relay_restrictions = permit_tls_all_clientcerts, reject\n", {},
        notTold);
    row("a class of one's own", "smtpd_relay_restrictions = permit_mynetworks, my_class\n", {},
        notTold);
    row("the older list",
        "smtpd_relay_restrictions =\n"
        "smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination\n",
        {}, closed);
    row("only the newer one", guarded + "smtpd_recipient_restrictions = permit\n", {}, closed);
    row("an entrance for users",
        "submission inet n - y - - smtpd\n  -o smtpd_client_restrictions=permit_sasl_authenticated,"
        "reject\n  -o smtpd_recipient_restrictions=\n"
        "  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject\n",
        {}, closed);
    row("an entrance that opens",
        guarded
            + "submission inet n - y - - smtpd -o { smtpd_relay_restrictions = permit, reject }\n",
        {u"restrictions submission: -o smtpd_relay_restrictions"_s}, open);
    row("an entrance without a guard",
        guarded + "submission inet n - y - - smtpd -o smtpd_relay_restrictions=permit\n", {},
        notTold);
    row("an entrance with its own networks",
        guarded + "smtp inet n - y - - smtpd -o mynetworks=0.0.0.0/0\n",
        {u"everybody smtp: -o mynetworks"_s}, open);
    row("of postconf -P", guarded + "submission/inet/mynetworks = cidr:/x\n", {}, notTold);
    row("an entrance that nobody else reaches",
        guarded
            + "127.0.0.1:10025 inet n - n - - smtpd -o smtpd_relay_restrictions=\n"
              "  -o smtpd_recipient_restrictions=permit_mynetworks,reject "
              "-o mynetworks=127.0.0.0/8\n",
        {}, closed);
    row("port 25 closes what main.cf opens",
        "smtpd_relay_restrictions = permit, reject_unauth_destination\n"
        "smtp inet n - y - - smtpd -o smtpd_relay_restrictions=reject_unauth_destination\n",
        {}, notTold);
}

void tst_WhoMayRelay::ofPostfix()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, signs);
    QFETCH(const int, told);
    ServerReading reading;
    readMainCf(text, reading);
    QCOMPARE(idsOf(reading.openRelay), signs);
    QCOMPARE(reading.closed ? int(*reading.closed) : notTold, told);
}

void tst_WhoMayRelay::ofOpenSmtpd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("signs");
    QTest::addColumn<int>("told");
    const auto row = [](const char *name, const QByteArray &rules, const QStringList &ids,
                        int told) {
        QTest::newRow(name) << QByteArray(listener + rules) << ids << told;
    };
    row("the own machine", "match for any action \"out\"\n", {}, closed);
    row("said", "match from local for any action \"out\"\n", {}, closed);
    row("login", "match auth from any for any action \"out\"\n", {}, closed);
    row("login as a source", "match from auth for any action \"out\"\n", {}, closed);
    row("anybody", "match from any for any action \"out\"\n",
        {u"everybody match from any for any"_s}, open);
    row("anybody by address", "match from src 0.0.0.0/0 for any action \"out\"\n",
        {u"everybody match from src for any"_s}, open);
    row("a home network", "match from src 192.168.0.0/24 for any action \"out\"\n", {}, closed);
    row("home networks", "match from src { 192.168.0.0/24, fd00::/8 } for any action \"out\"\n", {},
        closed);
    row("a public address", "match from src 44.0.0.0/8 for any action \"out\"\n", {}, notTold);
    row("a table of addresses", "match from src <lan> for any action \"out\"\n", {}, notTold);
    row("a sender", "match from any mail-from \"@example.org\" for any action \"out\"\n", {},
        notTold);
    row("a sender as a source", "match from mail-from \"@example.org\" for any action \"out\"\n",
        {}, notTold);
    row("a reverse name", "match from rdns for any action \"out\"\n", {}, notTold);
    row("not the own machine", "match ! from local for any action \"out\"\n", {}, notTold);
    row("all but some", "match from any for ! domain <ours> action \"out\"\n", {}, notTold);
    row("another file", "include \"/etc/more.conf\"\nmatch for any action \"out\"\n", {}, notTold);
    row("some refused before",
        "match ! auth from any for any reject\n"
        "match from any for any action \"out\"\n",
        {}, notTold);
    row("all refused before",
        "match from any for any reject\nmatch from any for any action \"out\"\n", {}, closed);
    row("a domain of its own", "match from any for domain \"example.org\" action \"out\"\n", {},
        closed);
    QTest::newRow("nobody else gets there") << QByteArray(
        "listen on lo0\naction \"out\" relay\nmatch from any for any action \"out\"\n")
                                            << QStringList() << notTold;
}

void tst_WhoMayRelay::ofOpenSmtpd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, signs);
    QFETCH(const int, told);
    ServerReading reading;
    readSmtpd(text, reading);
    QCOMPARE(idsOf(reading.openRelay), signs);
    QCOMPARE(reading.closed ? int(*reading.closed) : notTold, told);
}

MW_TEST(tst_WhoMayRelay)
#include "tst_WhoMayRelay.moc"
