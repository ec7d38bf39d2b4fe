// plan --sign-with and --retire: a new key takes over from the old one.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

class tst_KeyOptions : public QObject
{
    Q_OBJECT

private slots:
    void aNewKeyTakesOver();
    void whatCannotSignIsRefused();

private:
    static Ran plan(const QTemporaryDir &folder, const QString &more)
    {
        return cli(folder.path(),
                   inWorld(words(u"plan good.example --session s.json --keys keys "_s + more)));
    }
    static QByteArray signingTable(const QTemporaryDir &folder)
    {
        const Ran ran =
            cli(folder.path(), words(u"export s.json --server postfix-opendkim --out exp"_s));
        return ran.code == 0 ? contentOf(folder.filePath(u"exp/files/etc/opendkim/signing.table"_s))
                             : ran.err;
    }
    static QStringList keyRecords(const Ran &ran)
    {
        QStringList names;
        for (const QJsonValue &record : documentOf(ran.out)[u"records"].toArray()) {
            if (record[u"purpose"].toString() == u"dkim")
                names << record[u"name"].toString();
        }
        return names;
    }
};

void tst_KeyOptions::aNewKeyTakesOver()
{
    const QTemporaryDir folder;
    QCOMPARE(plan(folder, u"--selector s7"_s).code, 0);
    QCOMPARE(plan(folder, u"--selector s8"_s).code, 0);
    QVERIFY(signingTable(folder).contains("s7._domainkey"));
    const QStringList both{u"s7._domainkey.good.example"_s, u"s8._domainkey.good.example"_s};
    const Ran switched = plan(folder, u"--sign-with s8 --json"_s);
    QVERIFY2(switched.code == 0, switched.err.constData());
    QCOMPARE(keyRecords(switched), both);
    const QByteArray table = signingTable(folder);
    QVERIFY2(table.contains("s8._domainkey") && !table.contains("s7._domainkey"),
             table.constData());
    QCOMPARE(plan(folder, u"--retire s8"_s).code, 65); // it signs
    const Ran last = plan(folder, u"--retire s7 --json"_s);
    QCOMPARE(last.code, 0);
    QCOMPARE(keyRecords(last), QStringList{both.last()});
}

void tst_KeyOptions::whatCannotSignIsRefused()
{
    const QTemporaryDir folder;
    QCOMPARE(plan(folder, u"--selector s7"_s).code, 0);
    const QByteArray before = contentOf(folder.filePath(u"s.json"_s));
    const Ran ran = plan(folder, u"--sign-with s9"_s);
    QCOMPARE(ran.code, 65);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY2(ran.err.contains("s9"), ran.err.constData());
    QCOMPARE(contentOf(folder.filePath(u"s.json"_s)), before);
}

MW_TEST(tst_KeyOptions)
#include "tst_KeyOptions.moc"
