// What scripts stumble over: output that is lost, odd lines of a batch, names as people write them,
// worlds that lack something, answers that could not be had.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The entry of `lists` for a zone.
QJsonObject listOf(const QJsonObject &document, const QString &zone)
{
    for (const QJsonValue &list : document[u"lists"].toArray()) {
        if (list[u"zone"].toString() == zone)
            return list.toObject();
    }
    return {};
}

} // namespace

class tst_CommandDetails : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lostOutputIsSaid_data();
    void lostOutputIsSaid();
    void everyLineOfABatchHasOneAnswer();
    void recordsGoToTheFileAndTheDocumentOut();
    void whatIsLeftOutIsNotAsked();
    void namesAreTakenAsPeopleWriteThem();
    void whatAWorldLacksIsNamed();
    void whatCouldNotBeAskedKeepsItsShape_data();
    void whatCouldNotBeAskedKeepsItsShape();
    void closedListsAreExplained();
    void aListThatIsGoneIsNotClean();
    void noFamilyIsAskedThatIsLeftOut();
    void subjectsNobodyCanBeAskedAboutAreSaid_data();
    void subjectsNobodyCanBeAskedAboutAreSaid();
    void oneSubjectIsAskedOnce();
    void weakKeysSignNothing();
    void publishedRecordsAreExplainedAsReceiversTakeThem();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_CommandDetails::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
}

void tst_CommandDetails::lostOutputIsSaid_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"spf eval --ip 44.128.0.25 --from a@good.example --world all-good --no-delay",
          "spf merge v=spf1 --add mx", "check good.example --only mx --world all-good --no-delay",
          "dmarc explain good.example --json --world all-good --no-delay", "--help", "check --help",
          "--version"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_CommandDetails::lostOutputIsSaid()
{
#ifdef Q_OS_LINUX
    QFETCH(const QString, line);
    const QString script = u"exec \"$@\" > /dev/full"_s;
    const Ran ran = runIn(m_path, u"sh"_s,
                          QStringList{u"-c"_s, script, u"sh"_s,
                                      QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli")}
                              + words(line));
    QVERIFY2(ran.code == 73 && !ran.err.isEmpty(),
             (QByteArray::number(ran.code) + ran.err).constData());
#endif
}

void tst_CommandDetails::everyLineOfABatchHasOneAnswer()
{
    const QByteArray good = "{\"ip\":\"44.128.0.25\",\"from\":\"a@good.example\"}\n";
    const QByteArray tooLong = "{\"ip\":\"" + QByteArray(17 * 1024 * 1024, '1') + "\"}\n";
    const Ran ran = cli(m_path, inWorld(words(u"spf eval --batch"_s)),
                        good + "\n" + tooLong + QByteArray("\0\n{\0}\n", 6) + "   \n" + good);
    QCOMPARE(ran.code, 65);
    const QList<QJsonObject> found = linesOf(ran.out);
    QCOMPARE(found.size(), 7);
    for (int i = 0; i < 7; ++i) {
        const bool fine = i == 0 || i == 6;
        QCOMPARE(found[i].contains(u"error"_s), !fine);
        QCOMPARE(found[i][u"result"].toString(), fine ? u"pass"_s : QString());
    }
}

void tst_CommandDetails::recordsGoToTheFileAndTheDocumentOut()
{
    QCOMPARE(cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys"_s))).code,
             0);
    const Ran ran =
        cli(m_path, inWorld(words(u"records s.json --json --out zone.txt --format bind"_s)));
    QCOMPARE(ran.code, 0);
    QVERIFY(!documentOf(ran.out)[u"records"].toArray().isEmpty());
    QVERIFY(contentOf(m_path + u"/zone.txt"_s).contains("v=DMARC1"));
}

/// What the owner left out in the window is left out on his server as well.
void tst_CommandDetails::whatIsLeftOutIsNotAsked()
{
    QCOMPARE(cli(m_path, inWorld(words(u"plan good.example --session s.json --keys keys"_s))).code,
             0);
    const auto listsOf = [this](const QString &line) {
        const Ran ran = cli(m_path, inWorld(words(line)));
        return codesOf(documentOf(ran.out)).filter(u"list."_s).size();
    };
    QVERIFY(listsOf(u"check --session s.json --json"_s) > 0);
    const QString path = m_path + u"/s.json"_s;
    QJsonObject session = documentOf(contentOf(path));
    session[u"declined"_s] = QJsonArray{u"lists"_s};
    write(path, QJsonDocument(session).toJson());
    QCOMPARE(listsOf(u"check --session s.json --json"_s), qsizetype(0));
    QVERIFY(listsOf(u"check --session s.json --only lists --json"_s) > 0); // it is named
    QCOMPARE(cli(m_path, inWorld(words(u"report s.json --format json --out r.json"_s))).code, 0);
    const QStringList reported = codesOf(documentOf(contentOf(m_path + u"/r.json"_s)));
    QVERIFY(!reported.isEmpty());
    QCOMPARE(reported.filter(u"list."_s).size(), qsizetype(0));
}

void tst_CommandDetails::namesAreTakenAsPeopleWriteThem()
{
    const Ran greeting = cli(
        m_path, inWorld(words(u"name 44.128.0.25 --json --helo"_s) << u" MAIL.good.example. "_s));
    QCOMPARE(documentOf(greeting.out)[u"helo"][u"name"].toString(), u"mail.good.example"_s);
    QVERIFY(documentOf(greeting.out)[u"helo"][u"matches"].toBool());
    write(m_path + u"/u.world"_s, "$ZONE xn--mnchen-3ya.example servers=44.128.0.10 unsigned\n"
                                  "s._domainkey TXT \"v=DKIM1; p=\"\n");
    const Ran key = cli(m_path, words(u"dkim explain s._domainkey.München.example. --json "
                                      "--world u.world --no-delay"_s));
    QCOMPARE(documentOf(key.out)[u"subject"].toString(), u"s._domainkey.xn--mnchen-3ya.example"_s);
    QCOMPARE(documentOf(key.out)[u"kind"].toString(), u"dkim"_s);
}

void tst_CommandDetails::whatAWorldLacksIsNamed()
{
    write(m_path + u"/small.world"_s,
          "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n");
    const Ran ran =
        cli(m_path, words(u"spf eval --ip 44.128.0.25 --from a@other.example --world small.world "
                          "--no-delay"_s));
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("small.world") && ran.err.contains("other.example TXT"),
             ran.err.constData());
}

void tst_CommandDetails::whatCouldNotBeAskedKeepsItsShape_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("spf") << u"spf explain good.example"_s << u"spf.unknown"_s;
    QTest::newRow("dkim") << u"dkim explain s._domainkey.good.example"_s << u"dkim.unknown"_s;
    QTest::newRow("dmarc") << u"dmarc explain good.example"_s << u"dmarc.unknown"_s;
}

void tst_CommandDetails::whatCouldNotBeAskedKeepsItsShape()
{
    QFETCH(const QString, line);
    QFETCH(const QString, code);
    write(m_path + u"/mute.world"_s, "$ZONE good.example servers=44.128.0.10 unsigned\n"
                                     "!servfail good.example\n!servfail s._domainkey.good.example\n"
                                     "!servfail _dmarc.good.example\n");
    const Ran ran = cli(m_path, words(line + u" --json --world mute.world --no-delay"_s));
    QCOMPARE(ran.code, 3);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(codesOf(document), QStringList{code});
    QVERIFY(document.contains(u"kind"_s) && document[u"kind"].isNull());
    QVERIFY(document.contains(u"error"_s) && document[u"error"].isNull());
    QVERIFY(document[u"valid"].isNull() && document[u"tokens"].isArray());
}

void tst_CommandDetails::closedListsAreExplained()
{
    const Ran ran = cli(m_path, inWorld(words(u"blocklists 44.128.0.25 --json"_s)));
    const QJsonObject closed = listOf(documentOf(ran.out), u"dnsbl.sorbs.net"_s);
    QCOMPARE(closed[u"outcome"].toString(), u"retired"_s);
    QVERIFY(closed[u"controls"][u"positive"].isNull());
}

void tst_CommandDetails::aListThatIsGoneIsNotClean()
{
    write(m_path + u"/gone.world"_s, "!lists\n!list bl.spamcop.net gone\n");
    for (const QString &more : {QString(), u" --no-self-test"_s}) {
        const Ran ran = cli(m_path, words(u"blocklists 44.128.0.25 --list bl.spamcop.net --json "
                                          "--world gone.world --no-delay"_s
                                          + more));
        const QJsonObject list = listOf(documentOf(ran.out), u"bl.spamcop.net"_s);
        QCOMPARE(list[u"outcome"].toString(), u"broken"_s);
        QCOMPARE(list[u"reason"].toString(), u"no-zone"_s);
    }
}

void tst_CommandDetails::noFamilyIsAskedThatIsLeftOut()
{
    // The world's resolver is on loopback, which is no outside contact.
    const Ran mx = cli(m_path, inWorld(words(u"check good.example --only mx --no-ipv4"_s)));
    QCOMPARE(mx.code, 0);
    const Ran ran = cli(m_path, inWorld(words(u"address --json --no-ipv6"_s)));
    const QJsonArray addresses = documentOf(ran.out)[u"addresses"].toArray();
    QCOMPARE(addresses.size(), 1);
    QCOMPARE(addresses[0][u"family"].toInt(), 4);
    QVERIFY(!ran.out.contains("3ffe:"));
}

void tst_CommandDetails::subjectsNobodyCanBeAskedAboutAreSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("inner address") << u"192.168.1.1"_s;
    QTest::newRow("of no list's kind") << u"3ffe::5 --list bl.spamcop.net"_s;
    QTest::newRow("a closed list alone") << u"44.128.0.25 --list dnsbl.sorbs.net"_s;
}

void tst_CommandDetails::subjectsNobodyCanBeAskedAboutAreSaid()
{
    QFETCH(const QString, line);
    const Ran ran = cli(m_path, inWorld(words(u"blocklists --json "_s + line)));
    QCOMPARE(ran.code, 3);
    QCOMPARE(codesOf(documentOf(ran.out)), QStringList{u"list.unknown"_s});
}

void tst_CommandDetails::oneSubjectIsAskedOnce()
{
    const Ran ran = cli(m_path, inWorld(words(u"blocklists --json --list bl.spamcop.net "
                                              "44.128.0.25 ::ffff:44.128.0.25"_s)));
    QCOMPARE(documentOf(ran.out)[u"lists"].toArray().size(), 1);
    QCOMPARE(documentOf(ran.out)[u"subject"].toString(), u"44.128.0.25"_s);
}

void tst_CommandDetails::weakKeysSignNothing()
{
    const Ran made =
        runIn(m_path, u"openssl"_s,
              words(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:512 -out weak"_s));
    QVERIFY2(made.code == 0, made.err.constData());
    const Ran sign =
        cli(m_path, words(u"dkim sign --domain good.example --selector s1 --key weak"_s),
            "From: a@good.example\r\n\r\nx\r\n");
    QCOMPARE(sign.code, 65);
    QVERIFY(sign.out.isEmpty() && sign.err.contains("512"));
    const Ran record = cli(m_path, words(u"dkim record weak"_s));
    QVERIFY(record.code == 0 && record.err.contains("512"));
}

void tst_CommandDetails::publishedRecordsAreExplainedAsReceiversTakeThem()
{
    write(m_path + u"/two.world"_s,
          "$ZONE good.example servers=44.128.0.10 unsigned\n"
          "_dmarc TXT \"v=DMARC1; p=none\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n"
          "s._domainkey TXT \"v=spf1 -all\"\n"
          "s._domainkey TXT \"v=DKIM1; k=ed25519; "
          "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"
          "$ZONE above.example servers=44.128.0.10 unsigned\n"
          "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:a@above.example\"\n");
    const auto explained = [this](const QString &line) {
        return cli(m_path, words(line + u" --world two.world --no-delay"_s));
    };
    const Ran several = explained(u"dmarc explain good.example --json"_s);
    QCOMPARE(several.code, 2);
    QCOMPARE(codesOf(documentOf(several.out)), QStringList{u"dmarc.multiple"_s});
    const Ran key = explained(u"dkim explain s._domainkey.good.example --json"_s);
    QCOMPARE(key.code, 2); // the second text is a problem of its own
    QVERIFY(documentOf(key.out)[u"valid"].toBool());
    QVERIFY(codesOf(documentOf(key.out)).contains(u"dkim.multiple"_s));
    const QJsonObject inherited =
        documentOf(explained(u"dmarc explain sub.above.example --json"_s).out);
    QVERIFY(codesOf(inherited).contains(u"dmarc.inherited"_s));
    QCOMPARE(inherited[u"policyDomain"].toString(), u"above.example"_s);
    // Nothing there is said as such, not as a record of an unknown kind.
    QVERIFY(explained(u"spf explain good.example"_s).out.contains("spf.missing"));
}

MW_TEST(tst_CommandDetails)
#include "tst_CommandDetails.moc"
