// server read: what a server's configuration says, compared with a session and taken over into one.
#include "Run.h"
#include "kit/TestMain.h"
#include "session/Session.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray postfix = "compatibility_level = 3.6\nmyhostname = mail.good.example\n"
                           "mydestination = localhost\nalias_maps = hash:/etc/aliases\n"
                           "smtpd_banner = $myhostname ESMTP\nmynetworks = 127.0.0.0/8\n"
                           "smtpd_milters = inet:127.0.0.1:8891\n"
                           "non_smtpd_milters = $smtpd_milters\n"
                           "internal_mail_filter_classes = bounce\n"
                           "smtp_sasl_password_maps = static:me:sesame\n";

} // namespace

class tst_ServerCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatItMeans();
    void comparesWithASession();
    void comparesTheKeyFile();
    void makesASession();
    void changesASessionAndLosesNothing();
    void readsStandardInput();
    void saysWhatIsWrongWithTheCall_data();
    void saysWhatIsWrongWithTheCall();
    void showsNoControlCharacters();
    void showsNoPassword();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_place->at(name); }
    [[nodiscard]] Ran run(const QString &line, const QByteArray &input = {}) const
    {
        return m_place->run(line, input);
    }
    /// Of good.example with the key s1, in s.json and keys/.
    void makeSession() const
    {
        const Ran made =
            run(u"plan good.example --session s.json --keys keys --selector s1 --world "
                "all-good --no-delay --json"_s);
        QCOMPARE(made.code, 0);
    }
    void writeServer(const QByteArray &keyFile, const QByteArray &selector = "s1") const
    {
        write(at(u"main.cf"_s), postfix);
        write(at(u"opendkim.conf"_s), "UMask 007\nKeyTable file:/etc/opendkim/key.table\n"
                                      "SigningTable refile:/etc/opendkim/signing.table\n");
        write(at(u"key.table"_s), "k good.example:" + selector + ":" + keyFile + "\n");
        write(at(u"signing.table"_s), "*@good.example k\n");
    }

    std::unique_ptr<Place> m_place;
    const QString m_files = u" main.cf opendkim.conf key.table signing.table"_s;
};

void tst_ServerCommand::init()
{
    m_place = std::make_unique<Place>();
}

void tst_ServerCommand::saysWhatItMeans()
{
    writeServer("/nowhere/key");
    const Ran ran = run(u"server read postfix --json"_s + m_files);
    QCOMPARE(ran.code, 0); // nothing is wrong that shows without a plan
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(document[u"schema"].toInt(), 1);
    QCOMPARE(document[u"command"].toString(), u"server read"_s);
    const QJsonObject server = document[u"server"].toObject();
    QCOMPARE(server[u"product"].toString(), u"postfix"_s);
    QCOMPARE(server[u"kind"].toString(), u"postfix-opendkim"_s);
    QCOMPARE(server[u"greeting"][u"name"].toString(), u"mail.good.example"_s);
    QCOMPARE(server[u"greeting"][u"told"].toString(), u"told"_s);
    QCOMPARE(server[u"signing"].toString(), u"told"_s);
    const QJsonObject key = server[u"keys"][0].toObject();
    QCOMPARE(key[u"domain"].toString(), u"good.example"_s);
    QCOMPARE(key[u"selector"].toString(), u"s1"_s);
    QCOMPARE(key[u"keyFile"].toString(), u"/nowhere/key"_s);
    QVERIFY(key[u"file"].isNull()); // not looked at
    QCOMPARE(server[u"direct"].toBool(), true);
    QVERIFY(server[u"relay"].isNull());
    QCOMPARE(server[u"closed"].toBool(), true);
    // What is not told is null, never false.
    write(at(u"few.cf"_s), "smtp_helo_name = localhost\n");
    const Ran few = run(u"server read postfix few.cf --json"_s);
    QCOMPARE(few.code, 2);
    const QJsonObject told = documentOf(few.out)[u"server"].toObject();
    for (const char16_t *name : {u"ipv4", u"ipv6", u"direct", u"relay", u"signsBounces", u"closed"})
        QVERIFY2(told[QStringView(name)].isNull(), qPrintable(QString::fromUtf16(name)));
    const Ran text = run(u"server read postfix few.cf"_s);
    QVERIFY(text.out.contains("localhost") && text.code == 2);
}

void tst_ServerCommand::comparesWithASession()
{
    makeSession();
    writeServer("/nowhere/key");
    const Ran fits = run(u"server read postfix --session s.json --json"_s + m_files);
    QCOMPARE(codesOf(documentOf(fits.out)),
             (QStringList{u"server.greets-right"_s, u"server.unknown"_s})); // the key is elsewhere
    QCOMPARE(fits.code, 3);
    writeServer("/nowhere/key", "mail");
    const Ran other = run(u"server read postfix --session s.json --json"_s + m_files);
    QCOMPARE(other.code, 1);
    const QJsonObject finding = findingOf(documentOf(other.out), u"server.config-differs"_s);
    QCOMPARE(finding[u"args"][u"difference"].toString(), u"other-selector"_s);
    QCOMPARE(finding[u"args"][u"selector"].toString(), u"mail"_s);
    QCOMPARE(finding[u"severity"].toString(), u"warning"_s);
    QVERIFY(finding[u"text"].toString().contains(u"s1"_s));
    QVERIFY(!finding[u"evidence"].toArray().isEmpty());
}

void tst_ServerCommand::comparesTheKeyFile()
{
    makeSession();
    const QByteArray own = QFile::encodeName(at(u"keys/good.example/s1.pem"_s));
    QVERIFY(QFile::exists(QFile::decodeName(own)));
    writeServer(own);
    const QString call = u"server read postfix --session s.json --json"_s + m_files;
    Ran ran = run(call);
    QCOMPARE(codesOf(documentOf(ran.out)), QStringList{u"server.greets-right"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(documentOf(ran.out)[u"server"][u"keys"][0][u"file"].toString(), u"read"_s);
    // Another key there.
    QCOMPARE(run(u"dkim keygen other.example --selector s1 --out keys"_s).code, 0);
    writeServer(QFile::encodeName(at(u"keys/other.example/s1.pem"_s)));
    ran = run(call);
    QCOMPARE(findingOf(documentOf(ran.out), u"server.config-differs"_s)[u"args"][u"difference"]
                 .toString(),
             u"other-key"_s);
    write(at(u"keys/broken"_s), "no key\n");
    writeServer(QFile::encodeName(at(u"keys/broken"_s)));
    ran = run(call);
    QCOMPARE(findingOf(documentOf(ran.out), u"server.config-differs"_s)[u"args"][u"difference"]
                 .toString(),
             u"key-unusable"_s);
    writeServer(QFile::encodeName(at(u"keys/gone"_s)));
    ran = run(call);
    QCOMPARE(findingOf(documentOf(ran.out), u"server.config-differs"_s)[u"args"][u"difference"]
                 .toString(),
             u"key-missing"_s);
}

void tst_ServerCommand::makesASession()
{
    QCOMPARE(run(u"dkim keygen good.example --selector mail --out keys"_s).code, 0);
    writeServer(QFile::encodeName(at(u"keys/good.example/mail.pem"_s)), "mail");
    const Ran ran = run(u"server read postfix --into new.json --json"_s + m_files);
    QCOMPARE(ran.code, 0);
    QCOMPARE(documentOf(ran.out)[u"changed"].toBool(), true);
    const auto made = session::loadSession(at(u"new.json"_s));
    QVERIFY(made.has_value());
    QCOMPARE(made->plan.host().name.ascii(), u"mail.good.example"_s);
    QCOMPARE(made->plan.domain().name.ascii(), u"good.example"_s);
    const plan::Selector &selector = made->plan.domain().selectors.front();
    QCOMPARE(selector.name, u"mail"_s);
    QCOMPARE(selector.keyFile, at(u"keys/good.example/mail.pem"_s));
    QVERIFY(selector.publicKey.has_value());
    // No octet of a private key, and no password.
    const QByteArray file = contentOf(at(u"new.json"_s));
    QVERIFY(!file.contains("sesame") && !file.contains("PRIVATE"));
    const Ran again = run(u"server read postfix --into new.json --json"_s + m_files);
    QCOMPARE(documentOf(again.out)[u"changed"].toBool(true), false);
    QCOMPARE(contentOf(at(u"new.json"_s)), file);
    // Nothing to make one from.
    write(at(u"few.cf"_s), "smtp_helo_name = localhost\n");
    const Ran none = run(u"server read postfix few.cf --into none.json"_s);
    QCOMPARE(none.code, 65);
    QVERIFY(!QFile::exists(at(u"none.json"_s)));
}

void tst_ServerCommand::changesASessionAndLosesNothing()
{
    makeSession();
    const auto before = session::loadSession(at(u"s.json"_s));
    writeServer("/nowhere/key", "mail");
    write(at(u"main.cf"_s), postfix + "relayhost = [relay.test]:587\n");
    QVERIFY(run(u"server read postfix --into s.json"_s + m_files).code != 65);
    const auto after = session::loadSession(at(u"s.json"_s));
    QVERIFY(before && after);
    const plan::MailDomain &domain = after->plan.domain();
    QCOMPARE(domain.selectors.size(), std::size_t(2));
    QVERIFY(domain.selectors.front() == before->plan.domain().selectors.front());
    QCOMPARE(domain.selectors.back().name, u"mail"_s);
    QCOMPARE(after->plan.route.relay->host, u"relay.test"_s);
    QVERIFY(after->plan.host().addresses == before->plan.host().addresses);
    // A damaged file stays as it is.
    write(at(u"bad.json"_s), "{");
    QCOMPARE(run(u"server read postfix --into bad.json"_s + m_files).code, 65);
    QCOMPARE(contentOf(at(u"bad.json"_s)), QByteArray("{"));
}

void tst_ServerCommand::readsStandardInput()
{
    for (const QString &call : {u"server read postfix --json"_s, u"server read AUTO - --json"_s}) {
        const Ran ran = run(call, postfix);
        QCOMPARE(documentOf(ran.out)[u"server"][u"ownName"][u"name"].toString(),
                 u"mail.good.example"_s);
    }
    const Ran other = run(u"server read exim --json"_s, postfix);
    QCOMPARE(documentOf(other.out)[u"otherKind"].toBool(), true);
    QCOMPARE(documentOf(other.out)[u"server"][u"product"].toString(), u"postfix"_s);
}

void tst_ServerCommand::saysWhatIsWrongWithTheCall_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("no kind") << u"server read"_s << QByteArray() << 64;
    QTest::newRow("an unknown kind") << u"server read sesame"_s << postfix << 64;
    QTest::newRow("a kind that is not read") << u"server read hmailserver"_s << postfix << 65;
    QTest::newRow("no text") << u"server read postfix"_s << QByteArray() << 65;
    QTest::newRow("no configuration")
        << u"server read postfix"_s << QByteArray("Dear admin,\n") << 65;
    QTest::newRow("too large") << u"server read postfix"_s << QByteArray(1100 * 1024, 'x') << 65;
    QTest::newRow("no file") << u"server read postfix gone.cf"_s << QByteArray() << 66;
    QTest::newRow("no session") << u"server read postfix - --session gone.json"_s << postfix << 66;
    QTest::newRow("a syntax error")
        << u"server read rspamd"_s << QByteArray("use_esld = false;\ndomain {\n") << 65;
}

void tst_ServerCommand::saysWhatIsWrongWithTheCall()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, input);
    QFETCH(const int, code);
    const Ran ran = run(line, input);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
    QVERIFY2(!ran.err.contains("reading.") && !ran.err.contains('{'), ran.err.constData());
}

void tst_ServerCommand::showsNoControlCharacters()
{
    const Ran ran =
        run(u"server read postfix"_s, "==> a\x1b[31mb <==\nnothing of ours\n==> main.cf <==\n"
                                      "smtp_helo_name = a\x1b[31m.example\nrelayhost = \x07\n");
    QVERIFY(!ran.out.contains('\x1b') && !ran.out.contains('\x07') && !ran.err.contains('\x1b'));
}

void tst_ServerCommand::showsNoPassword()
{
    makeSession();
    writeServer("/nowhere/key");
    for (const QString &end : {u""_s, u" --json"_s, u" --verbose"_s}) {
        const Ran ran = run(u"server read postfix --session s.json"_s + m_files + end);
        QVERIFY(!ran.out.contains("sesame") && !ran.err.contains("sesame"));
    }
}

MW_TEST(tst_ServerCommand)
#include "tst_ServerCommand.moc"
