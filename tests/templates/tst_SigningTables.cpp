// OpenDKIM's tables, where opendkim.conf(5) allows more than the usual rows.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/OpenDkimText.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

QStringList idsOf(const std::vector<Trouble> &troubles)
{
    QStringList ids;
    for (const Trouble &trouble : troubles)
        ids << trouble.id;
    return ids;
}

/// "selector of domain" of the keys that mail from the domain is signed with.
QString signersOf(const ServerReading &reading, const QString &domain)
{
    QStringList signers;
    for (const SigningUse &use : keysFor(reading, domain))
        signers << use.selector + u" of "_s + use.domain;
    return signers.join(u", "_s);
}

ServerReading openDkim(const QByteArray &type, const QByteArray &table)
{
    ServerReading reading;
    readOpenDkim({"KeyTable file:/k\nSigningTable " + type + "/s\n",
                  QByteArray("default example.org:s1:/etc/s1.private\n"
                             "example.org example.org:s2:/etc/s2.private\n"
                             "example.net example.net:s3:/etc/s3.private\n"),
                  table},
                 reading);
    return reading;
}

} // namespace

class tst_SigningTables : public QObject
{
    Q_OBJECT

private slots:
    void signingTablesOfEveryKind_data();
    void signingTablesOfEveryKind();
    void keysMayLieWhereTheDomainSays();
};

void tst_SigningTables::signingTablesOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("troubles");
    QTest::addColumn<QString>("signers");     // of example.org
    QTest::addColumn<QString>("ofSubdomain"); // of sub.example.org
    const auto row = [](const char *name, const char *type, const char *table,
                        const QStringList &troubles, const QString &signers,
                        const QString &ofSubdomain) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(table) << troubles << signers
                            << ofSubdomain;
    };
    const QString first = u"s1 of example.org"_s;
    const QStringList fault{u"table-kind"_s};
    row("a domain", "file:", "example.org default\n", {}, first, QString());
    row("a pattern", "refile:", "*@example.org default\n", {}, first, QString());
    row("a pattern in an exact table", "file:", "*@example.org default\n", fault, QString(),
        QString());
    row("a part of a domain", "file:", "jane@*.example.org default\n", fault, QString(), QString());
    row("everybody, exactly", "file:", "* default\n", {}, first, first);
    row("one name everywhere", "file:", "jane@* default\n", {}, first, first);
    row("below a domain", "file:", ".example.org default\n", {}, QString(), first);
    row("a name below a domain", "file:", "jane@.example.org default\n", {}, QString(), first);
    row("a domain as a pattern", "refile:", "example.org default\n", {}, QString(), QString());
    row("with an i= of its own", "refile:", "*@example.org default:%\n", {}, first, QString());
    row("an i= that is an address", "refile:", "*@example.org default:jane@%\n", {}, first,
        QString());
    row("the key called as the domain", "refile:", "* %\n", {}, u"s2 of example.org"_s, QString());
    row("the same for some", "refile:", "*@example.net %\n", {}, QString(), QString());
    row("no such key", "refile:", "*@example.org gone\n", {u"no-such-key"_s}, QString(), QString());
}

void tst_SigningTables::signingTablesOfEveryKind()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, table);
    QFETCH(const QStringList, troubles);
    QFETCH(const QString, signers);
    QFETCH(const QString, ofSubdomain);
    const ServerReading reading = openDkim(type, table);
    QCOMPARE(idsOf(reading.troubles), troubles);
    QCOMPARE(signersOf(reading, u"example.org"_s), signers);
    QCOMPARE(signersOf(reading, u"sub.example.org"_s), ofSubdomain);
}

void tst_SigningTables::keysMayLieWhereTheDomainSays()
{
    ServerReading reading;
    readOpenDkim({QByteArray("KeyTable file:/k\nSigningTable refile:/s\n"),
                  QByteArray("any %:s1:/etc/dkimkeys/%/s1.private\n"), QByteArray("* any\n")},
                 reading);
    const std::vector<SigningUse> keys = keysFor(reading, u"example.net"_s);
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(keys.front().keyFile, u"/etc/dkimkeys/example.net/s1.private"_s);
}

MW_TEST(tst_SigningTables)
#include "tst_SigningTables.moc"
