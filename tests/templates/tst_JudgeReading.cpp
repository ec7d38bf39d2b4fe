// What was read of a server: recognised, held against the plan, and taken over into it.
#include "exporting/Configuration.h"
#include "findings/Catalog.h"
#include "findings/Report.h"
#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/ReadServer.h"
#include "servers/reading/ReadingWords.h"
#include "servers/reading/Takeover.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

const QString keyPath = QStringLiteral("/etc/dkimkeys/example.org.s1.private");

keys::PublicKey keyOf(char seed)
{
    return keys::SigningKey::fromEd25519Seed(QByteArray(32, seed))->publicKey();
}

plan::MailPlan planned()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("example.org"));
    plan::Selector selector;
    selector.name = u"s1"_s;
    selector.keyFile = u"/home/me/keys/example.org/s1.pem"_s;
    selector.publicKey = keyOf('a');
    plan.domains.front().selectors.push_back(selector);
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// A server as the plan has it.
ServerReading fitting()
{
    ServerReading reading;
    reading.product = u"postfix"_s;
    reading.signer = u"opendkim"_s;
    reading.kind = u"postfix-opendkim"_s;
    reading.greeting = {Telling::Told, u"mail.example.org"_s, u"smtp_helo_name"_s, false};
    reading.ownName = {Telling::Told, u"mail.example.org"_s, u"myhostname"_s, false};
    reading.signing = Telling::Told;
    SigningUse use;
    use.domain = u"example.org"_s;
    use.selector = u"s1"_s;
    use.keyFile = keyPath;
    reading.keys.push_back(use);
    reading.signerAsked = true;
    reading.signsLocal = true;
    reading.signsBounces = true;
    reading.signerDown = SignerDown::Waits;
    reading.sendsV4 = true;
    reading.sendsV6 = true;
    reading.relay = RelaySetting{};
    return reading;
}

KeyLooks looks(KeyLook::State state = KeyLook::State::Read, char seed = 'a')
{
    KeyLook look;
    look.state = state;
    if (state == KeyLook::State::Read)
        look.key = keyOf(seed);
    return {{keyPath, look}};
}

/// "code difference", each with whole words.
QStringList said(const plan::MailPlan &plan, const ServerReading &reading,
                 const KeyLooks &seen = looks())
{
    QStringList codes;
    for (const findings::Finding &finding : judgeReading(plan, reading, seen)) {
        const auto difference = finding.args.find(u"difference"_s);
        codes << finding.code.section(u'.', 1)
                     + (difference == finding.args.end() ? QString()
                                                         : u' ' + argText(difference->second));
        const findings::Texts texts = findings::textsOf(finding);
        for (const QString &text : {texts.title, texts.text, texts.fix}) {
            if (text.contains(u'{') || text.contains(u"server-"_s)
                || text.contains(u"first-step"_s))
                codes << u"words of "_s + text;
        }
        if (texts.title.isEmpty() || texts.text.isEmpty()
            || (texts.fix.isEmpty() && finding.severity != findings::Severity::Ok))
            codes << u"no words"_s;
        if (!readingCodes().contains(finding.code))
            codes << u"not declared"_s;
        const findings::Entry *entry = findings::entry(finding.code);
        const char letter = "ONWPU"[static_cast<int>(finding.severity)];
        if (!entry || (!QByteArrayView(entry->severities).contains(letter) && letter != 'N'))
            codes << u"severity"_s;
    }
    return codes;
}

ServerReading read(const QString &kind, const std::vector<GivenText> &texts)
{
    const Result<ServerRead> done = readServer(kind, texts);
    if (!done)
        qWarning("%s", qPrintable(done.error().toDebugString()));
    return done ? done->reading : ServerReading();
}

QString errorOf(const QString &kind, const std::vector<GivenText> &texts)
{
    const Result<ServerRead> done = readServer(kind, texts);
    return done ? QString() : done.error().code;
}

using Change = std::function<void(ServerReading &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_JudgeReading : public QObject
{
    Q_OBJECT

private slots:
    void aServerAsPlannedIsRight();
    void eachDifferenceIsSaid_data();
    void eachDifferenceIsSaid();
    void keyFilesAreCompared();
    void theSignerMustBeAbleToReadIt();
    void theKindOfKeyMustFit();
    void theGreetingIsHeldAgainstThePlan();
    void aRelayMindsNoGreeting();
    void routesAreCompared();
    void parentsMaySign();
    void withoutAPlanOnlyWhatIsWrongForAll();
    void whatIsNotToldIsUnknown();
    void recognises_data();
    void recognises();
    void splitsWhatTailPrints();
    void readsTwoSigners();
    void refusesWithAReason();
    void saysThatItIsAnother();
    void exportedConfigurationFits_data();
    void exportedConfigurationFits();
    void takesOverAWholeServer();
    void losesNothingOfThePlan();
    void takesNoUselessName();
    void keepsNoSecret();
};

void tst_JudgeReading::aServerAsPlannedIsRight()
{
    QCOMPARE(said(planned(), fitting()), QStringList{u"greets-right"_s});
    const findings::Finding right = judgeReading(planned(), fitting(), looks()).front();
    QCOMPARE(right.severity, findings::Severity::Ok);
    QCOMPARE(right.subject, u"mail.example.org"_s);
}

void tst_JudgeReading::eachDifferenceIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *id, Change change) {
        QTest::newRow(id) << std::move(change) << u"config-differs "_s + QString::fromLatin1(id);
    };
    row("unsigned-domain", [](ServerReading &r) { r.keys.clear(); });
    row("other-selector", [](ServerReading &r) { r.keys.front().selector = u"mail"_s; });
    row("other-domain", [](ServerReading &r) {
        r.keys.front().domain = u"example.net"_s;
        r.keys.front().senders = {u"*@example.org"_s};
    });
    row("local-unsigned", [](ServerReading &r) { r.signsLocal = false; });
    row("bounces-unsigned", [](ServerReading &r) { r.signsBounces = false; });
    row("unsigned-when-down", [](ServerReading &r) { r.signerDown = SignerDown::Unsigned; });
    row("relayed", [](ServerReading &r) { r.relay = RelaySetting{u"relay.test"_s, 587}; });
    row("family-off", [](ServerReading &r) { r.sendsV4 = false; });
    for (const char *id :
         {"table-kind", "no-such-key", "exim-tainted", "rspamd-no-login", "signer-not-asked"}) {
        row(id, [id](ServerReading &r) {
            r.troubles.push_back({QString::fromLatin1(id), u"Setting"_s});
        });
    }
}

void tst_JudgeReading::eachDifferenceIsSaid()
{
    QFETCH(const Change, change);
    QFETCH(const QString, difference);
    ServerReading reading = fitting();
    change(reading);
    QCOMPARE(said(planned(), reading), (QStringList{u"greets-right"_s, difference}));
    const std::vector<findings::Finding> found = judgeReading(planned(), reading, looks());
    QCOMPARE(found.back().severity, findings::Severity::Warning);
}

void tst_JudgeReading::keyFilesAreCompared()
{
    using State = KeyLook::State;
    const auto only = [](const KeyLooks &seen) { return said(planned(), fitting(), seen).mid(1); };
    QCOMPARE(only(looks(State::Read, 'b')), QStringList{u"config-differs other-key"_s});
    QCOMPARE(only(looks(State::Missing)), QStringList{u"config-differs key-missing"_s});
    QCOMPARE(only(looks(State::Unusable)), QStringList{u"config-differs key-unusable"_s});
    QCOMPARE(only(looks(State::Unreadable)), QStringList{u"unknown"_s});
    QCOMPARE(only({}), QStringList{u"unknown"_s}); // the server is elsewhere
    const auto reason = [](const KeyLooks &seen) {
        return argText(judgeReading(planned(), fitting(), seen).back().args.at(u"reason"_s));
    };
    QCOMPARE(reason(looks(State::Unreadable)), u"reading.key-unreadable"_s);
    QCOMPARE(reason({}), u"reading.key-elsewhere"_s);
    // Nothing to compare with: nothing is open.
    plan::MailPlan without = planned();
    without.domains.front().selectors.front().publicKey.reset();
    QCOMPARE(said(without, fitting(), {}), QStringList{u"greets-right"_s});
}

void tst_JudgeReading::theSignerMustBeAbleToReadIt()
{
    KeyLooks seen = looks();
    KeyLook &look = seen.begin()->second;
    look.owner = u"root"_s;
    QCOMPARE(said(planned(), fitting(), seen).mid(1), QStringList{u"config-differs key-owner"_s});
    ServerReading reading = fitting();
    reading.signerIsRoot = true;
    QCOMPARE(said(planned(), reading, seen).mid(1), QStringList());
    look.groupReads = true; // Exim's and dkimsign's way
    QCOMPARE(said(planned(), fitting(), seen).mid(1), QStringList());
    look.othersRead = true;
    QCOMPARE(said(planned(), fitting(), seen).mid(1), QStringList());
    reading.refusesOpenKeys = true;
    QCOMPARE(said(planned(), reading, seen).mid(1), QStringList{u"config-differs key-open"_s});
}

void tst_JudgeReading::theKindOfKeyMustFit()
{
    ServerReading reading = fitting();
    reading.keys.front().algorithm = u"rsa"_s; // the file holds an Ed25519 key
    QCOMPARE(said(planned(), reading).mid(1), QStringList{u"config-differs algorithm"_s});
    reading = fitting();
    reading.signer = u"rspamd"_s;
    QCOMPARE(said(planned(), reading).mid(1), QStringList{u"config-differs ed25519-form"_s});
    KeyLooks raw = looks();
    raw.begin()->second.isRaw = true;
    QCOMPARE(said(planned(), reading, raw).mid(1), QStringList());
}

void tst_JudgeReading::theGreetingIsHeldAgainstThePlan()
{
    const auto judged = [](const QString &name) {
        ServerReading reading = fitting();
        reading.greeting.name = name;
        return judgeReading(planned(), reading, looks()).front();
    };
    for (const QString &bad : {u"localhost"_s, u"mail"_s, u"localhost.localdomain"_s,
                               u"nas.local"_s, u"[192.0.2.1]"_s}) {
        const findings::Finding finding = judged(bad);
        QCOMPARE(finding.code, u"server.greets-wrong"_s);
        QCOMPARE(finding.severity, findings::Severity::Problem);
        QCOMPARE(argText(finding.args.at(u"effect"_s)), u"unusable"_s);
    }
    const findings::Finding other = judged(u"mx.example.org"_s);
    QCOMPARE(other.code, u"server.greets-wrong"_s);
    QCOMPARE(argText(other.args.at(u"effect"_s)), u"other"_s);
    QCOMPARE(argText(other.args.at(u"wanted"_s)), u"mail.example.org"_s);
    // The provider's name: until it is known, no name is the right one, the own one least of all.
    plan::MailPlan follows = planned();
    follows.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    ServerReading reading = fitting();
    QCOMPARE(said(follows, reading), QStringList{u"unknown"_s});
    follows.hosts.front().helo = u"host25.provider.test"_s;
    QCOMPARE(said(follows, reading), QStringList{u"greets-wrong"_s});
    reading.greeting = {Telling::Computed, {}, u"helo_data"_s, true};
    QCOMPARE(said(follows, reading), QStringList{u"greets-right"_s});
    QCOMPARE(said(planned(), reading), QStringList{u"unknown"_s});
    // A signer alone greets nobody.
    reading.product.clear();
    QCOMPARE(said(planned(), reading), QStringList());
}

void tst_JudgeReading::aRelayMindsNoGreeting()
{
    plan::MailPlan plan = planned();
    plan.route = {plan::Way::Relay, plan::Way::Relay, plan::Relay{u"relay.test"_s, 587, {}}};
    ServerReading reading = fitting();
    reading.relay = RelaySetting{u"relay.test"_s, 587};
    reading.greeting.name = u"localhost"_s;
    QCOMPARE(said(plan, reading), QStringList{u"greets-wrong"_s});
    QCOMPARE(judgeReading(plan, reading, looks()).front().severity, findings::Severity::Note);
}

void tst_JudgeReading::routesAreCompared()
{
    plan::MailPlan plan = planned();
    plan.route = {plan::Way::Relay, plan::Way::Relay, plan::Relay{u"relay.test"_s, 587, {}}};
    ServerReading reading = fitting();
    QCOMPARE(said(plan, reading).mid(1), QStringList{u"config-differs not-relayed"_s});
    reading.relay = RelaySetting{u"relay.test"_s, 465};
    QCOMPARE(said(plan, reading).mid(1), QStringList{u"config-differs other-relay"_s});
    reading.relay = RelaySetting{u"relay.test"_s, 587};
    QCOMPARE(said(plan, reading).mid(1), QStringList());
    plan = planned();
    plan.route.v6 = plan::Way::Unused;
    QCOMPARE(said(plan, fitting()).mid(1), QStringList{u"config-differs family-used"_s});
    reading = fitting();
    reading.sendsV6 = false; // the plan has no address of it
    QCOMPARE(said(planned(), reading).mid(1), QStringList());
}

void tst_JudgeReading::parentsMaySign()
{
    plan::MailPlan plan = planned();
    plan.domains.front().name = dns::Domain::of("home.example.org");
    ServerReading reading = fitting();
    reading.keys.front().senders = {u"*"_s};
    QVERIFY(!said(plan, reading).contains(u"config-differs other-domain"_s));
    plan.domains.front().dmarc.strictDkim = true;
    QVERIFY(said(plan, reading).contains(u"config-differs other-domain"_s));
}

void tst_JudgeReading::withoutAPlanOnlyWhatIsWrongForAll()
{
    QCOMPARE(said({}, fitting(), {}), QStringList());
    ServerReading reading = fitting();
    reading.greeting.name = u"localhost"_s;
    reading.openRelay = {{u"everybody"_s, u"mynetworks"_s}, {u"restrictions"_s, u"x"_s}};
    reading.signsBounces = false;
    QCOMPARE(said({}, reading), (QStringList{u"open-relay"_s, u"open-relay"_s, u"greets-wrong"_s,
                                             u"config-differs bounces-unsigned"_s}));
    reading = fitting();
    reading.product = u"sendmail"_s; // it cannot sign them
    reading.signsBounces = false;
    QCOMPARE(said({}, reading), QStringList());
}

void tst_JudgeReading::whatIsNotToldIsUnknown()
{
    ServerReading reading = fitting();
    reading.greeting = {};
    reading.signing = Telling::NotTold;
    reading.keys.clear();
    reading.relay.reset();
    const std::vector<findings::Finding> found = judgeReading(planned(), reading, {});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().code, u"server.unknown"_s);
    QCOMPARE(std::get<QStringList>(found.front().args.at(u"reason.now"_s)).size(), 3);
    reading.missingTexts = {u"/etc/opendkim/key.table"_s};
    const findings::Finding missing = judgeReading(planned(), reading, {}).front();
    QVERIFY(findings::textsOf(missing).text.contains(u"/etc/opendkim/key.table"_s));
    QCOMPARE(said(planned(), reading), QStringList{u"unknown"_s});
}

void tst_JudgeReading::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("syntax");
    const auto row = [](const char *name, const QByteArray &text, Syntax syntax) {
        QTest::newRow(name) << text << static_cast<int>(syntax);
    };
    row("postconf", "inet_protocols = all\nmyhostname = a.example\n", Syntax::MainCf);
    row("exim", "accept_8bitmime\nacl_smtp_auth = \nno_allow_mx_to_ip\nprimary_hostname = a\n",
        Syntax::Exim);
    row("exim transport", "no_body_only\ndriver = smtp\ndkim_domain = x\nhelo_data = y\n",
        Syntax::Exim);
    row("exim macros", "REMOTE_SMTP_HELO_DATA = a.example\nDKIM_STRICT = 1\n", Syntax::Exim);
    row("exim selectors", "example.org: s1 : e1\nexample.net: s1\n", Syntax::EximSelectors);
    row("opendkim", "Syslog\t\tyes\nUMask 007\nKeyTable file:/k\n", Syntax::OpenDkim);
    row("key table", "s1._domainkey.example.org example.org:s1:/etc/dkimkeys/a.private\n",
        Syntax::KeyTable);
    row("signing table", "*@example.org s1._domainkey.example.org\n", Syntax::SigningTable);
    row("rspamd", "use_esld = false;\nselector = \"s1\";\n", Syntax::Rspamd);
    row("rspamd domains",
        "domain {\n  example.org {\n    selector = \"s1\";\n path = \"/x\";\n}\n}\n",
        Syntax::Rspamd);
    row("sendmail.mc", "define(`confDOMAIN_NAME', `a')dnl\nMAILER(`smtp')dnl\n", Syntax::Sendmail);
    row("sendmail.cf", "Djmail.example.org\nO HeloName=a.example\n", Syntax::Sendmail);
    row("smtpd", "listen on lo\naction \"r\" relay\nmatch from local for any action \"r\"\n",
        Syntax::OpenSmtpd);
    row("chasquid", "hostname: \"a.example\"\nmax_data_size_mb: 50\n", Syntax::Chasquid);
    QTest::newRow("a letter") << QByteArray("Dear admin,\nhow are you?\n") << -1;
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << -1;
}

void tst_JudgeReading::recognises()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, syntax);
    const std::optional<Syntax> found = recognise({QString(), text});
    QCOMPARE(found ? static_cast<int>(*found) : -1, syntax);
}

void tst_JudgeReading::splitsWhatTailPrints()
{
    const QByteArray paste = "myhostname = mail.example.org\nmyorigin = example.org\n"
                             "==> /etc/opendkim.conf <==\nUMask 007\n"
                             "KeyTable file:/etc/opendkim/key.table\n"
                             "SigningTable refile:/etc/opendkim/signing.table\n\n"
                             "==> /etc/opendkim/key.table <==\n"
                             "k example.org:s1:/etc/dkimkeys/example.org.s1.private\n\n"
                             "==> /etc/opendkim/signing.table <==\n*@example.org k\n";
    const ServerReading reading = read(u"auto"_s, {{QString(), paste}});
    QCOMPARE(reading.texts, (std::vector{Syntax::MainCf, Syntax::OpenDkim, Syntax::KeyTable,
                                         Syntax::SigningTable}));
    QCOMPARE(reading.keys.size(), std::size_t(1));
    QCOMPARE(reading.keys.front().keyFile, keyPath);
    QCOMPARE(reading.ownName.name, u"mail.example.org"_s);
    // Without a head it is one text.
    QCOMPARE(splitTexts({u"x"_s, "a ==> b <==\n"}).size(), std::size_t(1));
}

/// Two processes of OpenDKIM, one for each kind of key.
void tst_JudgeReading::readsTwoSigners()
{
    const ServerReading reading =
        read(u"opendkim"_s,
             {{u"opendkim.conf"_s, "KeyTable file:/etc/opendkim/key.table\n"
                                   "SigningTable refile:/etc/opendkim/signing.table\n"},
              {u"opendkim-ed.conf"_s, "UMask 007\nSignatureAlgorithm ed25519-sha256\n"
                                      "KeyTable file:/etc/opendkim/key.table\n"
                                      "SigningTable refile:/etc/opendkim/signing-ed.table\n"},
              {u"key.table"_s, "r example.org:s1:/etc/r\ne example.org:e1:/etc/e\n"},
              {u"signing.table"_s, "*@example.org r\n"},
              {u"signing-ed.table"_s, "*@example.org e\n"}});
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(reading.keys.size(), std::size_t(2));
    QCOMPARE(reading.keys.front().selector + reading.keys.front().algorithm, u"s1rsa"_s);
    QCOMPARE(reading.keys.back().selector + reading.keys.back().algorithm, u"e1ed25519"_s);
}

void tst_JudgeReading::refusesWithAReason()
{
    const GivenText fine{QString(), "myhostname = a.example\n"};
    QCOMPARE(errorOf(u"postfix"_s, {fine}), QString());
    QCOMPARE(errorOf(u"sesame"_s, {fine}), u"reading.unknown-kind"_s);
    QCOMPARE(errorOf(u"hmailserver"_s, {fine}), u"reading.no-reader"_s);
    QCOMPARE(errorOf(u"postfix"_s, {}), u"reading.empty"_s);
    QCOMPARE(errorOf(u"postfix"_s, {{QString(), "\n \n"}}), u"reading.empty"_s);
    QCOMPARE(errorOf(u"postfix"_s, {{QString(), "Dear admin\n"}}), u"reading.not-recognised"_s);
    QCOMPARE(errorOf(u"postfix"_s, {{QString(), QByteArray(1024 * 1024 + 1, 'x')}}),
             u"reading.too-large"_s);
    QCOMPARE(errorOf(u"postfix"_s, std::vector<GivenText>(17, fine)), u"reading.too-many"_s);
    QCOMPARE(errorOf(u"rspamd"_s, {{QString(), "use_esld = false;\ndomain {\n"}}),
             u"reading.syntax"_s);
    // One that is none of ours among others is left out.
    const Result<ServerRead> some =
        readServer(u"postfix"_s, {fine, {u"trusted.hosts"_s, "127.0.0.1\n"}});
    QVERIFY(some && some->skipped == QStringList{u"trusted.hosts"_s});
    // Every kind of the contract is either read or said not to be.
    for (const QString &kind : readableKinds())
        QVERIFY2(errorOf(kind, {fine}).isEmpty(), qPrintable(kind));
}

void tst_JudgeReading::saysThatItIsAnother()
{
    const Result<ServerRead> other = readServer(
        u"exim"_s, {{QString(), "myhostname = a.example\nsmtp_helo_name = b.example\n"}});
    QVERIFY(other && other->otherThanSaid);
    QCOMPARE(other->reading.product, u"postfix"_s);
    QCOMPARE(other->reading.kind, u"postfix-opendkim"_s);
    const Result<ServerRead> part =
        readServer(u"postfix-opendkim"_s, {{QString(), "UMask 007\nMode s\n"}});
    QVERIFY(part && !part->otherThanSaid);
    QVERIFY(!readServer(u"auto"_s, {{QString(), "UMask 007\nMode s\n"}})->otherThanSaid);
}

void tst_JudgeReading::exportedConfigurationFits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("relay");
    for (const QString &id :
         {u"postfix-opendkim"_s, u"postfix-rspamd"_s, u"exim-split"_s, u"exim-single"_s, u"exim"_s,
          u"sendmail-opendkim"_s, u"opensmtpd"_s, u"opensmtpd-rspamd"_s}) {
        if (serverIds().contains(id))
            QTest::newRow(qPrintable(id)) << id << false;
        if (serverIds().contains(id))
            QTest::newRow(qPrintable(id + u", relay"_s)) << id << true;
    }
}

/// What the program itself writes for a plan must not be told to differ from it.
void tst_JudgeReading::exportedConfigurationFits()
{
    QFETCH(const QString, id);
    QFETCH(const bool, relay);
    plan::MailPlan plan = planned();
    if (relay)
        plan.route = {plan::Way::Relay, plan::Way::Relay, plan::Relay{u"relay.example"_s, 587, {}}};
    plan.hosts.front().server = id;
    plan.hosts.front().helo = u"out.example.org"_s;
    const Result<keys::SigningKey> rsa = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    QVERIFY(rsa.has_value());
    plan.domains.front().selectors.front().publicKey = rsa->publicKey();
    const auto made = exporting::makeConfiguration(plan, id);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toDebugString()));
    std::vector<GivenText> texts;
    for (const exporting::ConfigFile &file : made->files) {
        const GivenText text{file.target, file.content};
        if (recognise(text))
            texts.push_back(text);
    }
    const Result<ServerRead> done = readServer(id, texts);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toDebugString()));
    QVERIFY(!done->otherThanSaid);
    KeyLooks seen;
    for (const QString &path : keyFilesOf(plan, done->reading)) {
        KeyLook look;
        look.state = KeyLook::State::Read;
        look.key = rsa->publicKey();
        seen.emplace(path, look);
    }
    const QStringList codes = said(plan, done->reading, seen);
    QVERIFY2(codes.contains(u"greets-right"_s), qPrintable(codes.join(u", "_s)));
    for (const QString &code : codes)
        QVERIFY2(code == u"greets-right" || code == u"unknown", qPrintable(codes.join(u", "_s)));
    QVERIFY2(!keysFor(done->reading, u"example.org"_s).empty(), "no key was read");
    QCOMPARE(keysFor(done->reading, u"example.org"_s).front().selector, u"s1"_s);
}

void tst_JudgeReading::takesOverAWholeServer()
{
    ServerReading reading = fitting();
    reading.greeting.name = u"host-25.isp.net"_s;
    reading.relay = RelaySetting{u"relay.example.net"_s, 465};
    SigningUse second = reading.keys.front();
    second.domain = u"example.net"_s;
    second.selector = u"mail"_s;
    second.keyFile = u"/etc/dkimkeys/b"_s;
    reading.keys.push_back(second);
    reading.bind = {*Address::parse(u"44.128.0.26"), *Address::parse(u"192.168.0.2")};
    const Result<plan::MailPlan> plan = takeOver({}, reading, looks());
    QVERIFY(plan.has_value());
    QCOMPARE(plan->host().name.ascii(), u"mail.example.org"_s);
    QCOMPARE(plan->host().helo, u"host-25.isp.net"_s);
    QCOMPARE(plan->host().server, u"postfix-opendkim"_s);
    QCOMPARE(plan->allAddresses(), std::vector{*Address::parse(u"44.128.0.26")}); // a public one
    QCOMPARE(plan->domains.size(), std::size_t(2));
    const plan::Selector &first = plan->domains.front().selectors.front();
    QCOMPARE(first.name, u"s1"_s);
    QCOMPARE(first.keyFile, keyPath);
    QVERIFY(first.publicKey == keyOf('a'));
    QVERIFY(first.stage == plan::SelectorStage::Signing);
    QCOMPARE(plan->domains.back().name.ascii(), u"example.net"_s);
    QVERIFY(!plan->domains.back().selectors.front().publicKey);
    QVERIFY(plan->route.usesRelay() && !plan->route.isDirect());
    QCOMPARE(plan->route.relay->host, u"relay.example.net"_s);
    QCOMPARE(int(plan->route.relay->port), 465);
    // Twice changes nothing more, and what was taken over does not differ.
    QVERIFY(takeOver(*plan, reading, looks()) == *plan);
    QCOMPARE(said(*plan, reading), QStringList{u"greets-right"_s});
    // From the name alone; and from nothing.
    ServerReading named;
    named.ownName = reading.ownName;
    QCOMPARE(takeOver({}, named, {})->domain().name.ascii(), u"example.org"_s);
    QCOMPARE(takeOver({}, ServerReading(), {}).error().code, u"reading.no-domain"_s);
}

void tst_JudgeReading::losesNothingOfThePlan()
{
    plan::MailPlan before = planned();
    before.domains.push_back(plan::makePlan(dns::Domain::of("other.example")).domains.front());
    before.domains.front().spf.includes = {u"_spf.example.net"_s};
    before.route = {plan::Way::Relay, plan::Way::Relay,
                    plan::Relay{u"relay.example.net"_s, 587, u"spf.example.net"_s}};
    ServerReading reading = fitting();
    reading.keys.front().selector = u"mail"_s;
    reading.sendsV6 = false;
    const Result<plan::MailPlan> after = takeOver(before, reading, looks());
    QVERIFY(after.has_value());
    QCOMPARE(after->domains.size(), before.domains.size());
    QVERIFY(after->domains.back() == before.domains.back());
    QVERIFY(after->domains.front().spf == before.domains.front().spf);
    QCOMPARE(after->domains.front().selectors.size(), std::size_t(2));
    QVERIFY(after->domains.front().selectors.front() == before.domains.front().selectors.front());
    QVERIFY(after->route.relay == before.route.relay); // kept, not used
    QVERIFY(after->route.v4 == plan::Way::Direct && after->route.v6 == plan::Way::Unused);
    QVERIFY(after->host().addresses == before.host().addresses);
    // A key of the plan's own is not replaced by another one.
    reading = fitting();
    const Result<plan::MailPlan> same =
        takeOver(planned(), reading, looks(KeyLook::State::Read, 'b'));
    QVERIFY(same->domains == planned().domains);
}

void tst_JudgeReading::takesNoUselessName()
{
    ServerReading reading = fitting();
    reading.greeting.name = u"localhost"_s;
    reading.ownName.name = u"nas"_s;
    const Result<plan::MailPlan> plan = takeOver(planned(), reading, looks());
    QVERIFY(plan && plan->hosts == planned().hosts);
    // The variant of Exim that the plan names stays.
    plan::MailPlan split = planned();
    split.hosts.front().server = u"exim-split"_s;
    reading.kind = u"exim"_s;
    QCOMPARE(takeOver(split, reading, looks())->host().server, u"exim-split"_s);
}

void tst_JudgeReading::keepsNoSecret()
{
    const std::vector<GivenText> texts{
        {QString(),
         "myhostname = a.example.org\nrelayhost = sesame@x:587\nsmtp_helo_name = se$same/x\n"
         "smtp_sasl_password_maps = static:u:sesame\nsmtpd_milters = inet:sesame/x:8891\n"
         "inet_protocols = sesame\nmynetworks = sesame/0\nmilter_default_action = sesame!\n"},
        {QString(),
         "use_esld = false;\nselector = \"sesame word\";\npassword = \"sesame\";\n"
         "redis { password = sesame; }\ndomain { example.org { rawkey = \"sesame\"; } }\n"},
        {QString(), "driver = smtp\ndkim_domain = $sesame\nhelo_data = se:sa:me sesame\n\n"
                    "x authenticator:\nclient_send = ^u^sesame\n"},
        {QString(), "k example.org:s1:sesamesesame\n"},
        {QString(), "UMask 007\nKeyFile sesame\nSelector se/same\nDomain se:same\n"}};
    const Result<ServerRead> done = readServer(u"auto"_s, texts);
    QVERIFY(done.has_value());
    QByteArray all = QJsonDocument(toJson(done->reading, {})).toJson();
    all += sentencesOf(done->reading).join(u' ').toUtf8();
    for (const findings::Finding &finding : judgeReading(planned(), done->reading, {})) {
        all += QJsonDocument(findings::toJson(finding)).toJson();
        all += findings::textsOf(finding).text.toUtf8();
    }
    QVERIFY2(!all.contains("sesame") && !all.contains("se:sa"), all.constData());
}

MW_TEST(tst_JudgeReading)
#include "tst_JudgeReading.moc"
