// plan --extra and --no-extra: what is kept, planned and shown; and what is refused.
#include "Run.h"
#include "kit/TestMain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A key of P-256, and what `openssl pkey -outform DER | sha256sum` says of it.
const QByteArray serverKey = "-----BEGIN PUBLIC KEY-----\n"
                             "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEewQpfdG+3hBEHz3ii/S3y12DW2kL\n"
                             "jhGhQ3OnIjz/l+6m/MH5hqYmF1phHmoezCGaxr7CbyjHq6sVHBdcnmJOlQ==\n"
                             "-----END PUBLIC KEY-----\n";
const QString keyDigest = u"d9ca6bfd3f86a0bda1304b0e6edd9b0433979711510ad4bb41537ab2ba502149"_s;

QStringList valuesOf(const QJsonObject &document, const QString &purpose)
{
    QStringList values;
    for (const QJsonValue &record : document[u"records"].toArray()) {
        if (record[u"purpose"].toString() == purpose)
            values << record[u"value"].toString();
    }
    return values;
}

} // namespace

class tst_ExtraOptions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path();
    }

    void extrasArePlannedAndKept()
    {
        write(m_path + u"/key.pem"_s, serverKey);
        const QJsonObject document = plan(u"--extra mta-sts --extra tls-rpt --extra "
                                          "client-service=imaps --extra caa=ca.example --extra "
                                          "tlsa=key.pem"_s);
        QCOMPARE(valuesOf(document, u"tls-rpt"_s),
                 QStringList{u"v=TLSRPTv1; rua=mailto:postmaster@good.example"_s});
        QCOMPARE(valuesOf(document, u"client-service"_s),
                 QStringList{u"0 1 993 mail.good.example"_s});
        QCOMPARE(valuesOf(document, u"caa"_s), QStringList{u"0 issue \"ca.example\""_s});
        QCOMPARE(valuesOf(document, u"tlsa"_s), QStringList{u"3 1 1 "_s + keyDigest});
        QCOMPARE(valuesOf(document, u"mta-sts"_s).size(), 1);
        for (const QJsonValue &record : document[u"records"].toArray()) {
            if (record[u"purpose"].toString() == u"mta-sts")
                QCOMPARE(record[u"need"].toString(), u"optional"_s);
        }
        QStringList urls;
        for (const QJsonValue &file : document[u"files"].toArray()) {
            urls << file[u"url"].toString();
            QVERIFY(!file[u"content"].toString().isEmpty() && !file[u"path"].toString().isEmpty());
        }
        QCOMPARE(urls, (QStringList{u"https://mta-sts.good.example/.well-known/mta-sts.txt"_s,
                                    u"https://autoconfig.good.example/mail/config-v1.1.xml"_s}));
        QVERIFY(!document[u"remarks"].toArray().isEmpty());
        QVERIFY(!contentOf(m_path + u"/s.json"_s).contains("BEGIN"));

        // The next call goes on with what is there; `records` shows it in every form.
        QCOMPARE(valuesOf(plan({}), u"tlsa"_s), QStringList{u"3 1 1 "_s + keyDigest});
        for (const QString &format : {u"bind"_s, u"cards"_s, u"text"_s}) {
            const Ran ran =
                cli(m_path, inWorld({u"records"_s, u"s.json"_s, u"--format"_s, format}));
            QCOMPARE(ran.code, 0);
            for (const QByteArray part : {"_imaps._tcp", "_25._tcp.mail", "_smtp._tls", "_mta-sts"})
                QVERIFY2(ran.out.contains(part), part.constData());
        }
        const Ran text =
            cli(m_path, inWorld(words(u"plan good.example --session s.json --keys k"_s)));
        QVERIFY(text.out.contains("mode: testing") && text.out.contains("<clientConfig"));
    }

    void extrasAreTakenOut()
    {
        plan(u"--extra mta-sts --extra caa=a.example --extra caa=b.example"_s);
        QJsonObject document = plan(u"--no-extra caa"_s);
        QVERIFY(valuesOf(document, u"caa"_s).isEmpty());
        QCOMPARE(valuesOf(document, u"mta-sts"_s).size(), 1);
        document = plan(u"--extra none --extra null-mx"_s);
        QVERIFY(valuesOf(document, u"mta-sts"_s).isEmpty());
        QVERIFY(document[u"files"].toArray().isEmpty());
        QCOMPARE(valuesOf(document, u"null-mx"_s), QStringList{u"0 ."_s});
        QVERIFY(valuesOf(document, u"mail-exchanger"_s).isEmpty());
    }

    void onlyNamedDomainsChange()
    {
        plan(u"--extra null-mx"_s);
        const Ran ran = cli(m_path, inWorld(words(u"plan sub.good.example --session s.json --keys "
                                                  "k --extra mta-sts --json"_s)));
        QVERIFY2(ran.code == 0, ran.err.constData());
        QStringList names;
        for (const QJsonValue &record : documentOf(ran.out)[u"records"].toArray()) {
            const QString purpose = record[u"purpose"].toString();
            if (purpose == u"mta-sts" || purpose == u"null-mx")
                names << record[u"name"].toString();
        }
        QCOMPARE(names, (QStringList{u"good.example"_s, u"_mta-sts.sub.good.example"_s}));
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("kind") << u"--extra pigeon"_s << 64 << QByteArray("mta-sts");
        QTest::newRow("kind to take out") << u"--no-extra pigeon"_s << 64 << QByteArray("pigeon");
        QTest::newRow("mode") << u"--extra mta-sts=loud"_s << 64 << QByteArray("enforce");
        QTest::newRow("no value") << u"--extra caa"_s << 64 << QByteArray("letsencrypt.org");
        QTest::newRow("mailbox") << u"--extra tls-rpt=x"_s << 65 << QByteArray("x");
        QTest::newRow("no file") << u"--extra tlsa=none.pem"_s << 66 << QByteArray("none.pem");
        QTest::newRow("no key in it") << u"--extra tlsa=s.json"_s << 65 << QByteArray("s.json");
    }

    void whatIsWrongChangesNothing()
    {
        QFETCH(const QString, options);
        QFETCH(const int, code);
        QFETCH(const QByteArray, says);
        plan(u"--extra mta-sts"_s);
        const QByteArray before = contentOf(m_path + u"/s.json"_s);
        const Ran ran = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys k "
                                                  "--extra none "_s
                                                  + options)));
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(contentOf(m_path + u"/s.json"_s), before);
    }

    void autoconfigFilesAreExplained()
    {
        const QJsonObject planned = plan(u"--extra client-service"_s);
        const QString file = planned[u"files"][0][u"content"].toString();
        const Ran ran = cli(m_path, words(u"explain - --json"_s), file.toUtf8());
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(documentOf(ran.out)[u"kind"].toString(), u"autoconfig"_s);
        const Ran page = cli(m_path, words(u"explain - --as autoconfig --json"_s),
                             "<!doctype html><html></html>");
        QCOMPARE(page.code, 2);
        QCOMPARE(codesOf(documentOf(page.out)), QStringList{u"autoconfig.html"_s});
    }

private:
    QJsonObject plan(const QString &options)
    {
        const QString line = u"plan good.example --session s.json --keys k --json"_s;
        const Ran ran =
            cli(m_path, inWorld(words(options.isEmpty() ? line : line + u' ' + options)));
        if (ran.code != 0)
            qFatal("%s", ran.err.constData());
        return documentOf(ran.out);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MW_TEST(tst_ExtraOptions)
#include "tst_ExtraOptions.moc"
