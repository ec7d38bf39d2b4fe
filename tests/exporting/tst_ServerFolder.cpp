// Adding a kind of server is adding a folder: a made-up one with everything a manifest can say works
// without a change of code, and one with a mistake says where it is.
#include "base/Json.h"
#include "exporting/Plans.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;
using exporting::ConfigFile;
using exporting::Configuration;

namespace {

const char *const manifest = R"json({
    "schema": 1, "id": "made-up", "order": 5, "name": "Made up", "basis": "documented",
    "tested": ["Made up 1.0, 2026-11-29"], "place": "folder",
    "greeting": { "place": "/conf/settings", "line": "greeting = {{helo}}", "keep": "name = {{host}}" },
    "notes": [
        "Always.",
        { "text": "Only through {{relayHost}}.", "when": "relay" },
        { "text": "Straight.", "unless": "relay" },
        { "text": "Mail of {{domain}}.", "each": "domain" }
    ],
    "steps": [
        { "text": "Paste {{selector}} of {{domain}}.", "each": "key" },
        "Done."
    ],
    "files": [
        { "template": "settings.mustache", "target": "/conf/settings", "how": "edit", "edit": "words" },
        { "template": "domain.mustache", "target": "/conf/{{domain}}.conf", "how": "new", "each": "domain", "mode": "0640" },
        { "template": "key.mustache", "target": "/conf/{{domain}}/{{selector}}.txt", "how": "new", "each": "key" },
        { "template": "block.mustache", "target": "/conf/block", "how": "edit", "edit": "block", "comment": ";", "before": "end" },
        { "template": "rows.mustache", "target": "/conf/rows", "how": "append", "edit": "table", "when": "relay" },
        { "template": "rows.mustache", "target": "/conf/plain", "how": "append", "unless": "relay" }
    ],
    "keys": { "target": "/keys/{{domain}}.{{selector}}", "owner": "o", "group": "g", "mode": "0400",
              "folderMode": "0711", "algorithms": ["rsa", "ed25519"], "perDomain": 2, "form": "seed" },
    "check": ["true", { "command": "test {{relayPort}}", "when": "relay" }],
    "reload": [{ "command": "reload", "unless": "relay" }]
})json";

void writeKind(const QString &root, const QJsonObject &object)
{
    const QString folder = root + u"/made-up/"_s;
    writeText(folder + u"manifest.json"_s, toPrettyJson(object));
    writeText(folder + u"settings.mustache"_s, "greeting {{helo}}\nname {{host}}\n");
    writeText(folder + u"domain.mustache"_s,
              "{{domain}}{{#keys}} {{selector}}={{algorithm}}{{/keys}}\n");
    writeText(folder + u"key.mustache"_s, "{{path}} {{publicKey}}\n");
    writeText(folder + u"block.mustache"_s,
              "{{#domains}}{{index}} {{domain}}{{^last}},{{/last}}\n{{/domains}}");
    writeText(folder + u"rows.mustache"_s, "[{{relayHost}}] USER\n");
}

QJsonObject good()
{
    return *parseJsonObject(QByteArray(manifest));
}

plan::MailPlan twoKeys()
{
    plan::MailPlan plan = planFor({u"good.example"_s, u"other.example"_s});
    plan.domains.front().selectors.push_back(selectorOf(u"e1"_s, edKey()));
    return plan;
}

QStringList targetsOf(const Configuration &made)
{
    QStringList targets;
    for (const ConfigFile &file : made.files)
        targets << file.target;
    return targets;
}

} // namespace

class tst_ServerFolder : public QObject
{
    Q_OBJECT

private slots:
    void isAKindWithoutCode();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesWhatATemplateLacks();
    void keepsTheOrderOfTheManifests();
};

void tst_ServerFolder::isAKindWithoutCode()
{
    const QTemporaryDir root;
    writeKind(root.path(), good());
    QCOMPARE(servers::serverIds(root.path()), QStringList{u"made-up"_s});
    const Result<Configuration> made =
        exporting::makeConfiguration(twoKeys(), u"made-up"_s, {}, root.path());
    MW_VERIFY(made.has_value(), made ? "" : qPrintable(made.error().toDebugString()));
    QCOMPARE(targetsOf(*made),
             (QStringList{u"/conf/settings"_s, u"/conf/good.example.conf"_s,
                          u"/conf/other.example.conf"_s, u"/conf/good.example/mail.txt"_s,
                          u"/conf/good.example/e1.txt"_s, u"/conf/other.example/mail.txt"_s,
                          u"/conf/block"_s, u"/conf/plain"_s}));
    QCOMPARE(made->files[0].content,
             QByteArray("greeting mail.good.example\nname mail.good.example\n"));
    QCOMPARE(made->files[0].edit, u"words"_s);
    QCOMPARE(made->files[1].content, QByteArray("good.example mail=rsa e1=ed25519\n"));
    QCOMPARE(made->files[1].mode, u"0640"_s);
    QCOMPARE(made->files[3].content,
             "/keys/good.example.mail " + rsaKey().publicKey().dkimOctets().toBase64() + '\n');
    QCOMPARE(made->files[6].content, QByteArray("1 good.example,\n2 other.example\n"));
    QCOMPARE(made->files[6].comment, u";"_s);
    QCOMPARE(made->files[6].before, u"end"_s);
    QCOMPARE(made->notes, (QStringList{u"Always."_s, u"Straight."_s, u"Mail of good.example."_s,
                                       u"Mail of other.example."_s}));
    QCOMPARE(made->steps,
             (QStringList{u"Paste mail of good.example."_s, u"Paste e1 of good.example."_s,
                          u"Paste mail of other.example."_s, u"Done."_s}));
    QCOMPARE(made->check, QStringList{u"true"_s});
    QCOMPARE(made->reload, QStringList{u"reload"_s});
    QCOMPARE(made->keys.size(), 3U);
    QCOMPARE(made->keys[1].target, u"/keys/good.example.e1"_s);
    QVERIFY(made->keys[1].form == servers::KeyForm::Seed);
    QCOMPARE(made->keys[1].folderMode, u"0711"_s);

    const Result<Configuration> relay =
        exporting::makeConfiguration(relayedPlan(465), u"made-up"_s, {}, root.path());
    QVERIFY(relay.has_value());
    QCOMPARE(relay->notes, (QStringList{u"Always."_s, u"Only through relay.isp.example."_s,
                                        u"Mail of good.example."_s}));
    QCOMPARE(relay->check, (QStringList{u"true"_s, u"test 465"_s}));
    QVERIFY(relay->reload.isEmpty());
    QCOMPARE(relay->files.back().target, u"/conf/rows"_s);
    QCOMPARE(relay->files.back().content, QByteArray("[relay.isp.example] USER\n"));
    QCOMPARE(relay->files.back().edit, u"table"_s);
}

void tst_ServerFolder::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path"); ///< "key" or "list/number/key"
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *path, const QJsonValue &value, const char *field) {
        const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        QTest::newRow((QByteArray(path) + " = " + shown).constData())
            << QString::fromLatin1(path) << value << QString::fromLatin1(field);
    };
    row("schema", 2, "schema");
    row("id", u"other"_s, "id");
    row("name", u""_s, "name");
    row("basis", u"guessed"_s, "basis");
    row("tested", QJsonArray(), "tested");
    row("place", u"nowhere"_s, "place");
    row("drive", u"C"_s, "drive");
    row("greeting", QJsonObject{{u"place"_s, u"x"_s}}, "greeting.line");
    row("notes/1/text", u""_s, "text");
    row("notes/1/each", u"host"_s, "each");
    row("steps/1", u""_s, "text");
    row("files/0/template", u""_s, "files.template");
    row("files/0/target", u"conf"_s, "files.target");
    row("files/0/target", u"/a/../b"_s, "files.target");
    row("files/0/how", u"replace"_s, "files.how");
    row("files/0/edit", u"yaml"_s, "files.edit");
    row("files/1/edit", u"words"_s, "files.edit");
    row("files/4/edit", u"block"_s, "files.edit");
    row("files/0/edit", u"secret"_s, "files.edit");
    row("files/0/edit", u"colon"_s, "files.edit");
    row("files/1/each", u"selector"_s, "each");
    row("keys/target", u"keys"_s, "keys.target");
    row("keys/target", u""_s, "keys.target");
    row("keys/pasted", true, "keys.target");
    row("keys/perDomain", 0, "keys.perDomain");
    row("keys/form", u"pkcs1"_s, "keys.form");
    row("keys/algorithms", QJsonArray{u"dsa"_s}, "keys.algorithms");
    row("keys", QJsonArray(), "keys");
    row("check/1/command", u""_s, "command");
}

namespace {

/// The value with what is at the path replaced.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &now)
{
    if (path.isEmpty())
        return now;
    const QStringList rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int at = path.front().toInt();
        array[at] = changed(array[at], rest, now);
        return array;
    }
    QJsonObject object = value.toObject();
    object[path.front()] = changed(object[path.front()], rest, now);
    return object;
}

} // namespace

void tst_ServerFolder::saysWhatIsWrong()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, field);
    const QTemporaryDir root;
    writeKind(root.path(), changed(good(), path.split(u'/'), value).toObject());
    const Result<servers::ServerKind> kind = servers::loadServerKind(u"made-up"_s, root.path());
    QVERIFY(!kind.has_value());
    QCOMPARE(kind.error().code, u"server.manifest"_s);
    QCOMPARE(argText(kind.error().args.at(u"server"_s)), u"made-up"_s);
    QCOMPARE(argText(kind.error().args.at(u"field"_s)), field);
}

void tst_ServerFolder::refusesWhatATemplateLacks()
{
    const auto codeWith = [](const QString &path, const QJsonValue &value,
                             const QByteArray &settings = "x\n") {
        const QTemporaryDir root;
        writeKind(root.path(),
                  path.isEmpty() ? good() : changed(good(), path.split(u'/'), value).toObject());
        writeText(root.path() + u"/made-up/settings.mustache"_s, settings);
        const Result<Configuration> made =
            exporting::makeConfiguration(twoKeys(), u"made-up"_s, {}, root.path());
        return made ? u"made"_s : made.error().code;
    };
    QCOMPARE(codeWith({}, {}), u"made"_s);
    QCOMPARE(codeWith({}, {}, "{{hots}}\n"), u"template.unknown-variable"_s);
    QCOMPARE(codeWith({}, {}, "{{#relay}}\n"), u"template.syntax"_s);
    QCOMPARE(codeWith(u"notes/0"_s, u"{{hots}}"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"steps/1"_s, u"{{hots}}"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"check/0"_s, u"{{hots}}"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"files/0/when"_s, u"hots"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"notes/1/unless"_s, u"hots"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"files/0/target"_s, u"/conf/{{hots}}"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"files/0/target"_s, u"/conf/a b"_s), u"server.unsafe-path"_s);
    QCOMPARE(codeWith(u"keys/target"_s, u"/keys/{{hots}}"_s), u"template.unknown-variable"_s);
    QCOMPARE(codeWith(u"files/0/template"_s, u"none.mustache"_s), u"file.missing"_s);
    QCOMPARE(codeWith(u"keys/target"_s, u"/keys/one"_s), u"server.one-key"_s);
    QCOMPARE(codeWith(u"keys/selector"_s, u"dkim"_s), u"server.fixed-selector"_s);
}

void tst_ServerFolder::keepsTheOrderOfTheManifests()
{
    const QTemporaryDir root;
    for (const auto &[name, order] : {std::pair{u"c"_s, 1}, std::pair{u"a"_s, 2}})
        writeText(root.path() + u'/' + name + u"/manifest.json"_s,
                  toPrettyJson({{u"order"_s, order}}));
    writeText(root.path() + u"/b/manifest.json"_s, "not JSON");
    writeText(root.path() + u"/d/other.json"_s, "{}");
    QCOMPARE(servers::serverIds(root.path()), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(servers::loadServerKind(u"none"_s, root.path()).error().code, u"server.unknown"_s);
    // The shipped ones: every one of the contract is there once it has a folder, none twice.
    QStringList ids = servers::serverIds();
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(ids.front(), u"postfix-opendkim"_s);
}

MW_TEST(tst_ServerFolder)
#include "tst_ServerFolder.moc"
