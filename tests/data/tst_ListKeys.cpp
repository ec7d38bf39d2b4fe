#include "base/Json.h"
#include "data/ListCatalog.h"
#include "data/ListKeys.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto key = "abcdefghij0123456789abcdef";

Result<ListKeys> read(const QByteArray &overlay)
{
    return ListKeys::fromOverlay(overlay, u"over.json"_s);
}

} // namespace

class tst_ListKeys : public QObject
{
    Q_OBJECT

private slots:
    void readsTheKeysOfTheOverlay()
    {
        const Result<ListKeys> keys = read(
            R"({"schema":1,"keys":{"spamhaus-dqs":" ABCDEFGHIJ0123456789abcdef ","abusix":"zyxwvu9876"}})");
        MW_VERIFY_RESULT(keys);
        QCOMPARE(keys->kinds(), (QStringList{u"abusix"_s, u"spamhaus-dqs"_s}));
        const auto octets = keys->keys.at(u"spamhaus-dqs"_s).reveal();
        QCOMPARE(QByteArray(octets.data(), qsizetype(octets.size())), QByteArray(key));
        QCOMPARE(keys->redacted(u"at 2.0.0.127.ABCDEFGHIJ0123456789abcdef.zen.dq"_s),
                 u"at 2.0.0.127.<spamhaus-dqs>.zen.dq"_s);
    }

    void needsNoKeys()
    {
        for (const char *text : {"", R"({"schema":1})", R"({"schema":1,"keys":{}})"}) {
            const Result<ListKeys> keys = read(text);
            MW_VERIFY_RESULT(keys);
            QVERIFY(keys->keys.empty());
        }
    }

    void refusesWhatCannotBeAKey_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *keys, const char *code = "list.bad-key") {
            QTest::newRow(name) << QByteArray(keys) << QString::fromLatin1(code);
        };
        row("a whole zone", R"({"spamhaus-dqs":"sesame0123.zen.dq.spamhaus.net"})");
        row("the placeholder", R"({"spamhaus-dqs":"<key>sesame"})");
        row("a blank inside", R"({"spamhaus-dqs":"sesame 0123"})");
        row("too short", R"({"spamhaus-dqs":"seam"})");
        row("longer than a label",
            R"({"spamhaus-dqs":"sesame7890123456789012345678901234567890123456789012345678901234"})");
        row("empty", R"({"spamhaus-dqs":""})");
        row("a number", R"({"spamhaus-dqs":1234567890})");
        row("hyphen at the end", R"({"spamhaus-dqs":"sesame0123-"})");
        row("not ASCII", R"({"spamhaus-dqs":"sésame0123"})");
        row("another name", R"({"sesame0123":"spamhaus-dqs"})", "list.unknown-key");
        row("no object", R"(["sesame0123"])", "data.schema");
    }
    void refusesWhatCannotBeAKey()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, code);
        const Result<ListKeys> result = read("{\"schema\":1,\"keys\":" + keys + '}');
        MW_VERIFY_ERROR(result, code);
        // What was found may be half a key: it is not repeated
        QVERIFY(!result.error().toDebugString().contains(u"sesame"_s));
        QCOMPARE(argText(result.error().args.at(u"file"_s)), u"over.json"_s);
    }

    void aPlaceholderIsNoHostName()
    {
        const dns::Name zone = keyedZone(u"spamhaus-dqs"_s, dns::Name::of("zen.dq.spamhaus.net"));
        QCOMPARE(zone.toString(), u"<spamhaus-dqs>.zen.dq.spamhaus.net"_s);
        QVERIFY(!looksLikeKey(QString::fromLatin1(keyPlaceholder(u"abusix"_s))));
    }

    void listsNameTheirKeys()
    {
        const Result<ListCatalog> catalog = ListCatalog::builtIn();
        MW_VERIFY_RESULT(catalog);
        const BlockList *zen = catalog->find(dns::Name::of("zen.spamhaus.org"));
        QCOMPARE(zen->query.key, u"spamhaus-dqs"_s);
        QCOMPARE(zen->query.keyZone, dns::Name::of("zen.dq.spamhaus.net"));
        const BlockList *dbl = catalog->find(dns::Name::of("dbl.spamhaus.org"));
        QCOMPARE(dbl->query.keyZone, dns::Name::of("dbl.dq.spamhaus.net"));
        for (const BlockList &list : catalog->lists) {
            if (list.query.key.isEmpty())
                continue;
            // Every kind that a list names is one that is read
            MW_VERIFY_RESULT(read(toCompactJson(
                {{u"schema"_s, 1}, {u"keys"_s, QJsonObject{{list.query.key, u"0123456789"_s}}}})));
        }
    }
};

MW_TEST(tst_ListKeys)
#include "tst_ListKeys.moc"
