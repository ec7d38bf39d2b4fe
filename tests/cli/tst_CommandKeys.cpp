// Key files beside a plan, and what is exported with them.
#include "Run.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

class tst_CommandKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhetherARecordFits();
    void aReplacedKeyFileIsNoticed();
    void anImportedKeyIsUsed();
    void aWeakKeyInTheFolderIsRefused();
    void aMissingKeyChangesNothing();
    void continuedSettingsAreReplacedAsAWhole();
    void undoKeepsWhatCameLater();
    void checksOnlyTheSystemItWrote();
    void everySignerIsStarted();
    void theRelaysPasswordIsCompiled();
    void anotherDomainLeavesTheFirstAlone();
    void dmarcIsChosenInDetail();
    void theLoginStaysWithItsRelay();
    void aNewKeyTakesTheOnlyPlace();
    void theServerGreetsWithTheProvidersName();
#ifdef Q_OS_UNIX
    void closedStreamsEndTheCall();
#endif

private:
    void plan(const QString &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_CommandKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
}

void tst_CommandKeys::plan(const QString &more)
{
    const QString line = u"plan good.example --session s.json --keys keys"_s;
    const Ran ran =
        cli(m_path, inWorld(words(line + (more.isEmpty() ? u" --selector s1"_s : more))));
    QVERIFY2(ran.code == 0, ran.err.constData());
}

void tst_CommandKeys::aReplacedKeyFileIsNoticed()
{
    plan();
    QCOMPARE(cli(m_path, words(u"dkim keygen other.example --selector s1 --out keys"_s)).code, 0);
    const auto recordOf = [this](const QString &domain) {
        return cli(m_path, words(u"dkim record keys/"_s + domain + u"/s1.pem"_s)).out.trimmed();
    };
    const QByteArray own = recordOf(u"good.example"_s);
    const QByteArray other = recordOf(u"other.example"_s);
    const auto publish = [this](const QByteArray &record) {
        write(m_path + u"/w.world"_s, "$ZONE good.example servers=44.128.0.10 unsigned\n"
                                      "s1._domainkey TXT \""
                                          + record.left(200) + "\" \"" + record.mid(200) + "\"\n");
    };
    publish(own);
    const auto check = [this] {
        return cli(m_path, words(u"check --session s.json --only dkim --json --world w.world "
                                 "--no-delay"_s));
    };
    QVERIFY(codesOf(documentOf(check().out)).contains(u"dkim.matches"_s));
    const QString file = m_path + u"/keys/good.example/s1.pem"_s;
    QVERIFY(QFile::remove(file));
    // It is on the server alone now; what it is is known.
    QCOMPARE(codesOf(documentOf(check().out)), QStringList{u"dkim.matches"_s});
    publish(other);
    QCOMPARE(codesOf(documentOf(check().out)), QStringList{u"dkim.mismatch"_s});
    publish(own);
    QVERIFY(QFile::copy(m_path + u"/keys/other.example/s1.pem"_s, file));
    QCOMPARE(codesOf(documentOf(check().out)), QStringList{u"dkim.mismatch"_s});
    const Ran again =
        cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys"_s)));
    QVERIFY2(again.code == 65 && again.err.contains("s1.pem"), again.err.constData());
    const Ran exported = cli(m_path, words(u"export s.json --server postfix-opendkim --out exp "
                                           "--with-private-key"_s));
    QVERIFY2(exported.code == 65 && exported.err.contains("s1.pem"), exported.err.constData());
    QVERIFY(!QFileInfo::exists(m_path + u"/exp"_s));
}

void tst_CommandKeys::anImportedKeyIsUsed()
{
    plan();
    QCOMPARE(cli(m_path, words(u"dkim keygen other.example --selector s1 --out keys"_s)).code, 0);
    const QString line = u" --import-key keys/other.example/s1.pem"_s;
    plan(u" --selector x1"_s + line);
    plan(u" --selector x1"_s + line); // the same key once more
    QCOMPARE(contentOf(m_path + u"/keys/good.example/x1.pem"_s),
             contentOf(m_path + u"/keys/other.example/s1.pem"_s));
    const Ran missing = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys "
                                                  "--import-key none.pem"_s)));
    QCOMPARE(missing.code, 66);
}

void tst_CommandKeys::aWeakKeyInTheFolderIsRefused()
{
    QVERIFY(QDir(m_path).mkpath(u"keys/good.example"_s));
    QVERIFY(runIn(m_path, u"openssl"_s,
                  words(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:512 -out "
                        "keys/good.example/s1.pem"_s))
                .code
            == 0);
    const Ran ran = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys "
                                              "--selector s1"_s)));
    QVERIFY2(ran.code == 65 && ran.err.contains("512"), ran.err.constData());
}

void tst_CommandKeys::aMissingKeyChangesNothing()
{
#ifdef Q_OS_UNIX
    plan();
    QCOMPARE(cli(m_path, words(u"export s.json --server postfix-opendkim --out exp"_s)).code, 0);
    write(m_path + u"/root/etc/postfix/main.cf"_s, "mydestination =\n");
    const Ran ran =
        runIn(m_path, u"sh"_s, words(u"exp/install --yes --root root --key none.pem"_s));
    QVERIFY(ran.code != 0);
    QCOMPARE(contentOf(m_path + u"/root/etc/postfix/main.cf"_s), QByteArray("mydestination =\n"));
#endif
}

void tst_CommandKeys::continuedSettingsAreReplacedAsAWhole()
{
#ifdef Q_OS_UNIX
    plan();
    QCOMPARE(cli(m_path, words(u"export s.json --server postfix-opendkim --out exp"_s)).code, 0);
    const QString main = m_path + u"/root/etc/postfix/main.cf"_s;
    write(main, "smtpd_milters = unix:opendkim/opendkim.sock, inet:localhost:11332,\n\n  # mine\n"
                "   inet:localhost:8893\nsmtp_tls_security_level = dane\nrelayhost = "
                "[smarthost.example]:587\nmydestination =\n   localhost\n");
    const Ran ran = runIn(m_path, u"sh"_s,
                          words(u"exp/install --yes --root root --key keys/good.example/s1.pem"_s));
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QByteArray after = contentOf(main);
    // What others do stays, where it was: before the signer what may change a mail, behind it what
    // reads the signatures.
    QVERIFY2(
        after.contains(
            "smtpd_milters = inet:localhost:11332, inet:127.0.0.1:8891, inet:localhost:8893\n"),
        after.constData());
    QVERIFY2(after.contains("smtp_tls_security_level = dane\n"), after.constData());
    QVERIFY2(!after.contains("\n   inet") && !after.contains("smarthost"), after.constData());
    QVERIFY2(after.contains("mydestination =\n   localhost\n"), after.constData());
    QVERIFY2(after.contains("smtp_helo_name = mail.good.example"), after.constData());
#endif
}

void tst_CommandKeys::undoKeepsWhatCameLater()
{
#ifdef Q_OS_UNIX
    plan();
    QCOMPARE(cli(m_path, words(u"export s.json --server postfix-opendkim --out exp"_s)).code, 0);
    const QString main = m_path + u"/root/etc/postfix/main.cf"_s;
    write(main, "mydestination =\n");
    const QString install = u"exp/install --yes --root root"_s;
    const auto run = [&](const QString &more) {
        return runIn(m_path, u"sh"_s, words(install + more));
    };
    QCOMPARE(run(u" --key keys/good.example/s1.pem"_s).code, 0);
    const QByteArray installed = contentOf(main);
    // A time that is certainly later than what the script wrote down.
    write(main, installed + "later = yes\n");
    QFile file(main);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60),
                             QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(run(u" --undo"_s).code, 0);
    QCOMPARE(contentOf(main), QByteArray("mydestination =\n"));
    QCOMPARE(contentOf(main + u".mailworthy-undone"_s), installed + "later = yes\n");
    QVERIFY(!QFileInfo::exists(m_path + u"/root/etc/opendkim.conf.mailworthy-undone"_s));
#endif
}

void tst_CommandKeys::checksOnlyTheSystemItWrote()
{
#ifdef Q_OS_UNIX
    plan();
    QCOMPARE(cli(m_path, words(u"export s.json --server postfix-opendkim --out exp"_s)).code, 0);
    QVERIFY(QDir(m_path).mkpath(u"root"_s));
    const Ran ran = runIn(m_path, u"sh"_s,
                          words(u"exp/install --yes --root root --check --key "
                                "keys/good.example/s1.pem"_s));
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY2(ran.out.contains("it would check this system"), ran.out.constData());
#endif
}

void tst_CommandKeys::everySignerIsStarted()
{
    plan();
    QCOMPARE(
        cli(m_path, words(u"dkim keygen other.example --selector ed --type ed25519 --out keys"_s))
            .code,
        0);
    const auto reload = [this](const QString &folder) {
        QStringList commands;
        const Ran ran =
            cli(m_path, words(u"export s.json --json --server postfix-opendkim --out "_s + folder));
        for (const QJsonValue &command : documentOf(ran.out)[u"manifest"][u"reload"].toArray())
            commands << command.toString();
        return commands;
    };
    QVERIFY(!reload(u"one"_s).contains(u"systemctl restart opendkim-ed25519"_s));
    plan(u" --selector ed --import-key keys/other.example/ed.pem"_s);
    const QStringList both = reload(u"two"_s);
    QVERIFY(both.contains(u"systemctl daemon-reload"_s));
    QVERIFY(both.contains(u"systemctl restart opendkim-ed25519"_s));
    QCOMPARE(both.last(), u"systemctl restart postfix"_s);
}

/// p=reject is published there.
void tst_CommandKeys::dmarcIsChosenInDetail()
{
    const auto record = [&](const QString &more) {
        const Ran ran = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys "
                                                  "--selector s1 --json"_s
                                                  + (more.isEmpty() ? more : u' ' + more))));
        for (const QJsonValue &item : documentOf(ran.out)[u"records"].toArray()) {
            if (item[u"name"].toString().startsWith(u"_dmarc"))
                return item[u"value"].toString();
        }
        return QString::fromUtf8(ran.err);
    };
    const QString before = record({});
    QVERIFY2(before.contains(u"p=reject;") && !before.contains(u"aspf"), qPrintable(before));
    const QString strict = record(u"--spf-alignment strict --dkim-alignment strict"_s);
    QVERIFY2(strict.contains(u"; adkim=s; aspf=s;"), qPrintable(strict));
    const QString relaxed = record(u"--dkim-alignment relaxed"_s);
    QVERIFY2(relaxed.contains(u"p=reject; aspf=s;"), qPrintable(relaxed));
    const QString weaker = record(u"--dmarc-subdomains none"_s); // never made weaker
    QVERIFY2(!weaker.contains(u"sp=none"), qPrintable(weaker));
    const QString same = record(u"--spf-alignment relaxed --dmarc-subdomains same"_s);
    QCOMPARE(same, before);

    const Ran bad = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys "
                                              "--dmarc-subdomains weak"_s)));
    QCOMPARE(bad.code, 64);
    QVERIFY2(bad.err.contains("--dmarc-subdomains") && bad.err.contains("same"),
             bad.err.constData());
}

/// A domain that comes to the plan brings choices of its own.
void tst_CommandKeys::anotherDomainLeavesTheFirstAlone()
{
    plan(u" --selector s1 --spf-policy hard --rua reports@good.example"_s);
    const Ran ran = cli(m_path, inWorld(words(u"plan other.example --session s.json --keys keys "
                                              "--selector x9 --dmarc reject --rua x@other.example "
                                              "--json"_s)));
    QVERIFY2(ran.code < 4, ran.err.constData());
    const QJsonArray domains = documentOf(ran.out)[u"plan"][u"domains"].toArray();
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains[0][u"dmarc"][u"policy"].toString(), u"none"_s);
    QCOMPARE(domains[0][u"dmarc"][u"reportAddress"].toString(), u"reports@good.example"_s);
    QCOMPARE(domains[0][u"spf"][u"strictness"].toString(), u"hard"_s);
    QCOMPARE(domains[0][u"selectors"].toArray().size(), 1);
    QCOMPARE(domains[1][u"dmarc"][u"policy"].toString(), u"reject"_s);
    QCOMPARE(domains[1][u"dmarc"][u"reportAddress"].toString(), u"x@other.example"_s);
    QCOMPARE(domains[1][u"selectors"][0][u"name"].toString(), u"x9"_s);
}

void tst_CommandKeys::theRelaysPasswordIsCompiled()
{
    plan(u" --relay smtp.relay.example:587"_s);
    QCOMPARE(cli(m_path, inWorld(words(u"plan good.example --session t.json --keys keys --relay "
                                       "smtp.relay.example:587:1"_s)))
                 .code,
             65);
    const Ran ran =
        cli(m_path, words(u"export s.json --json --server postfix-opendkim --out exp"_s));
    QCOMPARE(documentOf(ran.out)[u"manifest"][u"reload"].toArray().first().toString(),
             u"postmap /etc/postfix/sasl_passwd"_s);
}

/// What the owner wrote in place of USER and PASSWORD stays, and goes to no other relay.
void tst_CommandKeys::theLoginStaysWithItsRelay()
{
#ifdef Q_OS_UNIX
    const QString file = m_path + u"/root/etc/nullmailer/remotes"_s;
    QVERIFY(QDir(m_path).mkpath(u"root"_s));
    const auto install = [&](const QString &relay) {
        plan(u" --selector s1 --relay "_s + relay);
        QCOMPARE(cli(m_path, words(u"export s.json --server nullmailer --out exp"_s)).code, 0);
        const Ran ran = runIn(m_path, u"sh"_s, words(u"exp/install --yes --root root"_s));
        QVERIFY2(ran.code == 0, ran.err.constData());
    };
    install(u"smtp.relay.example:587"_s);
    const QByteArray line = "smtp.relay.example smtp --port=587 --starttls --user='USER' "
                            "--pass='PASSWORD'\n";
    QVERIFY2(contentOf(file).endsWith('\n' + line), contentOf(file).constData());
    const QByteArray filled =
        QByteArray(contentOf(file)).replace("USER", "me").replace("PASSWORD", "a 'b");
    write(file, filled);
    install(u"smtp.relay.example:587"_s);
    QCOMPARE(contentOf(file), filled);
    install(u"other.relay.example:587"_s);
    QVERIFY2(contentOf(file).contains("--pass='PASSWORD'") && !contentOf(file).contains("a 'b"),
             contentOf(file).constData());
#endif
}

/// Where all keys of a domain have one place, the earlier one would sign for the new selector.
void tst_CommandKeys::aNewKeyTakesTheOnlyPlace()
{
#ifdef Q_OS_UNIX
    const QString place = m_path + u"/root/config/dkim/good.example/"_s;
    QVERIFY(QDir(m_path).mkpath(u"root"_s));
    QStringList keys;
    for (const QString &selector : {u"s1"_s, u"s2"_s}) {
        QFile::remove(m_path + u"/s.json"_s);
        plan(u" --selector "_s + selector);
        QCOMPARE(cli(m_path, words(u"export s.json --server haraka --out exp"_s)).code, 0);
        keys << u"keys/good.example/"_s + selector + u".pem"_s;
        for (int again = 0; again < 2; ++again) {
            const Ran ran = runIn(m_path, u"sh"_s,
                                  words(u"exp/install --yes --root root --key "_s + keys.last()));
            QVERIFY2(ran.code == 0, ran.err.constData());
            QCOMPARE(ran.out.contains("Nothing had to be changed."), again == 1);
        }
        QCOMPARE(contentOf(place + u"selector"_s), selector.toUtf8() + '\n');
        QCOMPARE(contentOf(place + u"private"_s), contentOf(m_path + u'/' + keys.last()));
    }
    const QStringList kept = QDir(place).entryList({u"private.mailworthy-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(place + kept.first()), contentOf(m_path + u'/' + keys.first()));
    QCOMPARE(runIn(m_path, u"sh"_s, words(u"exp/install --yes --undo --root root"_s)).code, 0);
    QCOMPARE(contentOf(place + u"private"_s), contentOf(m_path + u'/' + keys.first()));
    QCOMPARE(QDir(place).entryList(QDir::Files).join(u" "_s), u"private"_s);
#endif
}

void tst_CommandKeys::theServerGreetsWithTheProvidersName()
{
    const Ran planned =
        cli(m_path,
            words(u"plan start.example --session p.json --keys keys --helo ptr --world home-start "
                  "--no-delay"_s));
    QVERIFY2(planned.code == 0, planned.err.constData());
    QCOMPARE(cli(m_path, words(u"export p.json --server postfix-opendkim --out exp"_s)).code, 0);
    QVERIFY(contentOf(m_path + u"/exp/files/etc/postfix/main.cf"_s)
                .contains("smtp_helo_name = 44-128-70-25.dsl.dyn.provider.example"));
}

#ifdef Q_OS_UNIX
void tst_CommandKeys::closedStreamsEndTheCall()
{
    const QString program = QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli");
    const QString script = u"exec \"$0\" setup --session x.json --world all-good --no-delay <&-"_s;
    const Ran setup = runIn(m_path, u"sh"_s, {u"-c"_s, script, program});
    QCOMPARE(setup.code, 65);
    const Ran out = runIn(m_path, u"sh"_s, {u"-c"_s, u"exec \"$0\" --version >&-"_s, program});
    QCOMPARE(out.code, 73);
}
#endif

void tst_CommandKeys::saysWhetherARecordFits()
{
    const auto made = [this](const QString &selector, const QString &type) {
        return documentOf(
            cli(m_path, words(u"dkim keygen fit.example --selector "_s + selector
                              + u" --out keys --provider alibaba --json --type "_s + type))
                .out);
    };
    const QJsonObject fine = made(u"a"_s, u"rsa2048"_s);
    QCOMPARE(fine[u"fit"].toString(), u"fits"_s);
    QCOMPARE(fine[u"strength"].toString(), u"good"_s);
    QCOMPARE(fine[u"octets"].toInteger(), qint64(fine[u"record"].toString().size()));
    const QJsonObject large = made(u"b"_s, u"rsa4096"_s);
    QCOMPARE(large[u"fit"].toString(), u"too-long"_s);
    QCOMPARE(large[u"limit"].toInt(), 512);
    QCOMPARE(large[u"strings"].toInt(), 3);
    const QJsonObject alone =
        documentOf(cli(m_path, words(u"dkim record keys/fit.example/b.pem --json"_s)).out);
    QVERIFY(alone[u"fit"].isNull());
    QCOMPARE(alone[u"strength"].toString(), u"long"_s);
    QCOMPARE(cli(m_path, words(u"dkim record keys/fit.example/b.pem --provider nobody"_s)).code,
             64);
}

MW_TEST(tst_CommandKeys)
#include "tst_CommandKeys.moc"
