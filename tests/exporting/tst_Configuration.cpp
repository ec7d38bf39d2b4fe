// The configuration of every kind of server, for every scenario: made or refused with a reason,
// complete, and in the syntax of its files as far as there is a reader for it.
#include "exporting/ConfigurationValues.h"
#include "exporting/Plans.h"
#include "findings/Catalog.h"
#include "kit/TestMain.h"
#include "servers/Template.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;
using exporting::ConfigFile;
using exporting::Configuration;
using exporting::ConfigurationOptions;

namespace {

struct Scenario
{
    QString name;
    plan::MailPlan plan;
    ConfigurationOptions options;
};

std::vector<Scenario> makeScenarios()
{
    std::vector<Scenario> all;
    const auto add = [&all](const QString &name, const plan::MailPlan &plan,
                            const ConfigurationOptions &options = {}) {
        all.push_back({name, plan, options});
    };
    const plan::MailPlan one = planFor({u"good.example"_s});
    add(u"one domain"_s, one);
    add(u"two domains"_s, planFor({u"good.example"_s, u"other.example"_s}));

    plan::MailPlan dual = planFor({u"good.example"_s, u"other.example"_s});
    for (plan::MailDomain &domain : dual.domains)
        domain.selectors.push_back(selectorOf(u"e1"_s, edKey()));
    add(u"two keys"_s, dual);
    plan::MailPlan edOnly = one;
    edOnly.domains.front().selectors = {selectorOf(u"mail"_s, edKey())};
    add(u"Ed25519 alone"_s, edOnly);
    plan::MailPlan twoFiles = planFor({u"good.example"_s, u"other.example"_s});
    twoFiles.domains.back().selectors = {
        selectorOf(u"mail"_s, *keys::SigningKey::generate(keys::KeyKind::Rsa2048, {}))};
    add(u"a key for each domain"_s, twoFiles);
    add(u"another selector"_s, planFor({u"good.example"_s}, u"mail_2026.q4"_s));

    add(u"relay 587"_s, relayedPlan(587));
    add(u"relay 465"_s, relayedPlan(465));

    plan::MailPlan provider = one;
    provider.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    provider.hosts.front().helo = u"host-25.isp.example"_s;
    add(u"the provider's greeting"_s, provider);

    plan::MailPlan v6 = one;
    v6.hosts.front().addresses.erase(v6.hosts.front().addresses.begin());
    add(u"IPv6 only"_s, v6);
    plan::MailPlan v4 = one;
    v4.hosts.front().addresses.pop_back();
    add(u"IPv4 only"_s, v4);

    plan::MailPlan odd =
        planFor({QString(63, u'a') + u".example"_s, u"9to5.example"_s, u"xn--bcher-kva.example"_s});
    odd.hosts.front().name = *dns::Domain::parse(u"mx-1.9to5.example"_s);
    add(u"odd but legal names"_s, odd);

    ConfigurationOptions options;
    options.bind = {*Address::parse(u"44.128.25.26"_s), *Address::parse(u"3ffe:25::26"_s)};
    options.certificate = u"/etc/ssl/mail.pem"_s;
    options.certificateKey = u"/etc/ssl/private/mail.pem"_s;
    options.incomingChecks = true;
    add(u"all options"_s, provider, options);
    add(u"all options, relay"_s, relayedPlan(587), options);
    options.bind = {options.bind.back()};
    add(u"all options, IPv6 only"_s, v6, options);
    return all;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all = makeScenarios();
    return all;
}

/// Made once for all tests.
const Result<Configuration> &madeOf(const QString &id, const Scenario &scenario)
{
    static std::map<std::pair<QString, QString>, Result<Configuration>> all;
    const std::pair key(id, scenario.name);
    const auto found = all.find(key);
    if (found != all.end())
        return found->second;
    return all.emplace(key, exporting::makeConfiguration(scenario.plan, id, scenario.options))
        .first->second;
}

/// Whether an error is one that this kind may give for this plan.
bool isFair(const QString &code, const servers::ServerKind &kind, const Scenario &scenario)
{
    const bool severalKeys = scenario.name == u"a key for each domain";
    if (code == u"server.needs-relay")
        return kind.relayOnly && !scenario.plan.route.usesRelay();
    if (code == u"server.no-usable-key")
        return kind.keys && !kind.keys->algorithms.contains(u"ed25519"_s)
               && scenario.name == u"Ed25519 alone";
    if (code == u"server.one-key")
        return severalKeys;
    if (code == u"server.fixed-selector")
        return kind.keys && !kind.keys->selector.isEmpty() && scenario.name == u"another selector";
    return false;
}

QByteArray allOf(const Configuration &made)
{
    QByteArray all = made.steps.join(u'\n').toUtf8() + '\n';
    for (const ConfigFile &file : made.files)
        all += file.target.toUtf8() + '\n' + file.content + '\n';
    return all;
}

QString ran(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return u"did not end: "_s + program;
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

/// What is wrong with the syntax of a file, as far as there is a reader for it.
QString syntaxFault(const ConfigFile &file)
{
    const auto ends = [&](const char *ending) {
        return file.target.endsWith(QLatin1String(ending));
    };
    if (ends(".json")) {
        QJsonParseError error;
        QJsonDocument::fromJson(file.content, &error);
        return error.error == QJsonParseError::NoError ? QString() : error.errorString();
    }
    if (ends(".ndjson")) {
        for (const QByteArray &line : file.content.split('\n')) {
            if (line.trimmed().isEmpty())
                continue; // its reader passes over them
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
            if (error.error != QJsonParseError::NoError)
                return error.errorString() + u": "_s + QString::fromUtf8(line);
            const QString type = object[u"@type"].toString();
            if (type != u"upsert" && type != u"update")
                return u"deletes or makes twice: "_s + QString::fromUtf8(line);
        }
        return {};
    }
    if (ends(".yml") || ends(".yaml"))
        return u"needs a YAML reader in this test"_s;
    if (ends(".vbs")) {
        for (const QByteArray &line : file.content.split('\n')) {
            const bool comment = line.trimmed().startsWith('\'');
            if (!comment && line.count('"') % 2 != 0)
                return u"quotes: "_s + QString::fromUtf8(line);
            if (!line.isEmpty() && !line.endsWith('\r'))
                return u"line end: "_s + QString::fromUtf8(line);
        }
        return {};
    }
    if (file.content.startsWith("#!/bin/sh"))
        return ran(u"sh"_s, {u"-n"_s}, file.content);
    return {};
}

/// Whether somebody who follows the files and steps finds the key.
bool isNamed(const exporting::KeyTarget &key, const QByteArray &all)
{
    const QByteArray name = QFileInfo(key.target).fileName().toUtf8();
    return (!key.target.isEmpty() && all.contains(name))
           || (all.contains(key.selector.toUtf8()) && all.contains(key.domain.toUtf8()));
}

} // namespace

class tst_Configuration : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOrRefused_data();
    void isMadeOrRefused();
    void namesGreetingAndKeys_data() { isMadeOrRefused_data(); }
    void namesGreetingAndKeys();
    void hasTheSyntaxOfItsFiles_data() { isMadeOrRefused_data(); }
    void hasTheSyntaxOfItsFiles();
    void leavesNothingOfAnotherRoute_data() { isMadeOrRefused_data(); }
    void leavesNothingOfAnotherRoute();
    void refusesHostileNames_data();
    void refusesHostileNames();
    void takesTheFirstPlaceThatTakesAllKeys();
    void showsPathsOfWindows();
    void amavisReadsItsLines();
    void moxIndentsWithTabs();
    void keysThatArePastedHaveNoFile();

private:
    static void kindRows();
};

void tst_Configuration::kindRows()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : servers::serverIds())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_Configuration::isMadeOrRefused_data()
{
    kindRows();
}

void tst_Configuration::isMadeOrRefused()
{
    QFETCH(const QString, id);
    const Result<servers::ServerKind> kind = servers::loadServerKind(id);
    MW_VERIFY(kind.has_value(), kind ? "" : qPrintable(kind.error().toDebugString()));
    QVERIFY(kind->relayOnly || kind->greeting);
    static const QRegularExpression mode(u"\\A0[0-7]{3}\\z"_s);
    int count = 0;
    for (const Scenario &scenario : scenarios()) {
        const QByteArray name = (id + u", "_s + scenario.name).toUtf8();
        const Result<Configuration> &made = madeOf(id, scenario);
        if (!made) {
            MW_VERIFY(isFair(made.error().code, *kind, scenario),
                      name + ": " + qPrintable(made.error().toDebugString()));
            MW_VERIFY(!findings::textOf(made.error()).contains(u'{'), name);
            continue;
        }
        ++count;
        for (const ConfigFile &file : made->files) {
            const QByteArray where = name + ", " + file.target.toUtf8();
            MW_VERIFY(servers::safePath(file.target).has_value(), where);
            MW_VERIFY(!file.content.contains("{{"), where);
            MW_VERIFY(mode.match(file.mode).hasMatch(), where);
        }
        for (const QString &text : made->notes + made->steps + made->check + made->reload) {
            MW_VERIFY(!text.contains(u"{{"_s) && !text.trimmed().isEmpty(), name);
            MW_VERIFY(!text.contains(u'\n'), name);
        }
        MW_VERIFY(made->kind.basis == u"tried" || !made->kind.tested.isEmpty(), name);
        MW_VERIFY(made->hasScript() || !made->steps.empty(), name);
        const QByteArray readme = exporting::readmeOf(*made, {});
        MW_VERIFY(!readme.contains("{{"), name);
    }
    QVERIFY(count >= (kind->relayOnly ? 3 : 11));
}

void tst_Configuration::namesGreetingAndKeys()
{
    QFETCH(const QString, id);
    for (const Scenario &scenario : scenarios()) {
        const QByteArray name = (id + u", "_s + scenario.name).toUtf8();
        const Result<Configuration> &made = madeOf(id, scenario);
        if (!made)
            continue;
        const QByteArray all = allOf(*made);
        if (const auto &greeting = made->kind.greeting) {
            const servers::Values values{{{u"helo"_s, scenario.plan.host().heloText()},
                                          {u"host"_s, scenario.plan.host().name.ascii()}},
                                         {}};
            const QByteArray line = servers::render(greeting->line, values)->toUtf8();
            const QByteArray keep = servers::render(greeting->keep, values)->toUtf8();
            MW_VERIFY(all.contains(line), name + ": " + line);
            MW_VERIFY(all.contains(keep), name + ": " + keep);
        }
        for (const exporting::KeyTarget &key : made->keys)
            MW_VERIFY(made->kind.keys->everyKeySigns || isNamed(key, all),
                      name + ": " + key.target.toUtf8());
        // Every domain that has a key here is signed for.
        for (const plan::MailDomain &domain : scenario.plan.domains) {
            const auto signs = [&](const exporting::KeyTarget &key) {
                return key.signs && key.domain == domain.name.ascii();
            };
            MW_VERIFY(!made->kind.keys || std::any_of(made->keys.begin(), made->keys.end(), signs),
                      name);
        }
    }
}

void tst_Configuration::hasTheSyntaxOfItsFiles()
{
    QFETCH(const QString, id);
    const QString shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s);
    for (const Scenario &scenario : scenarios()) {
        const QByteArray name = (id + u", "_s + scenario.name).toUtf8();
        const Result<Configuration> &made = madeOf(id, scenario);
        if (!made)
            continue;
        for (const ConfigFile &file : made->files) {
            const QString fault = syntaxFault(file);
            MW_VERIFY(fault.isEmpty(), name + ", " + file.target.toUtf8() + ": " + fault.toUtf8());
        }
        const Result<QByteArray> script = exporting::installScriptOf(*made);
        MW_VERIFY(script.has_value(), name);
        QCOMPARE(script->isEmpty(), !made->hasScript());
        if (script->isEmpty())
            continue;
        const QString fault = ran(u"sh"_s, {u"-n"_s}, *script);
        MW_VERIFY(fault.isEmpty(), name + ": " + fault.toUtf8());
        if (!shellcheck.isEmpty() && scenario.name == u"all options, relay") {
            const QString words =
                ran(shellcheck, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, *script);
            MW_VERIFY(words.isEmpty(), name + ": " + words.toUtf8());
        }
    }
}

/// An export over an earlier one: what names the relay in a file must be replaced, not stay beside.
void tst_Configuration::leavesNothingOfAnotherRoute()
{
    QFETCH(const QString, id);
    const Result<Configuration> relay = exporting::makeConfiguration(relayedPlan(465), id);
    const Result<Configuration> direct =
        exporting::makeConfiguration(planFor({u"good.example"_s}), id);
    MW_VERIFY(relay.has_value(), relay ? "" : qPrintable(relay.error().toDebugString()));
    if (!direct) {
        QCOMPARE(direct.error().code, u"server.needs-relay"_s);
        return;
    }
    QVERIFY(!allOf(*direct).contains("relay.isp.example"));
    static const QRegularExpression nameOf(u"\\A\\s*([^\\s=:]+)"_s);
    for (const ConfigFile &file : relay->files) {
        if (file.how != servers::FileHow::Edit || file.edit == u"block")
            continue;
        const auto same =
            std::find_if(direct->files.begin(), direct->files.end(),
                         [&](const ConfigFile &other) { return other.target == file.target; });
        // A table has a row for each thing; a setting has one value that must be given again.
        if (file.edit == u"table" || !file.content.contains("relay.isp.example"))
            continue;
        MW_VERIFY(same != direct->files.end(), qPrintable(file.target));
        for (const QByteArray &line : file.content.split('\n')) {
            const QString text = QString::fromUtf8(line);
            if (!line.contains("relay.isp.example") || text.startsWith(u'#'))
                continue;
            const QByteArray name = nameOf.match(text).captured(1).toUtf8();
            MW_VERIFY(same->content.contains(name), name + " stays in " + file.target.toUtf8());
        }
    }
}

void tst_Configuration::refusesHostileNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("newline") << u"a.example\nrelayhost = x"_s;
    QTest::newRow("return") << u"a.example\rx"_s;
    QTest::newRow("command") << u"$(id).example"_s;
    QTest::newRow("backquote") << u"`id`.example"_s;
    QTest::newRow("Exim") << u"${run{/bin/id}}"_s;
    QTest::newRow("double quote") << u"a\".example"_s;
    QTest::newRow("quote") << u"a'.example"_s;
    QTest::newRow("colon") << u"a:b"_s;
    QTest::newRow("semicolon") << u"a;b"_s;
    QTest::newRow("hash") << u"a#b"_s;
    QTest::newRow("brace") << u"a{b"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("up") << u".."_s;
    QTest::newRow("up in a path") << u"../../etc/passwd"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("backslash at the end") << u"a.example\\"_s;
    QTest::newRow("template") << u"{{host}}"_s;
    QTest::newRow("letter beyond ASCII") << u"b\u00fccher.example"_s;
    QTest::newRow("300 octets") << QString(60, u'a') + u"."_s + QString(60, u'a') + u"."_s
                                       + QString(60, u'a') + u"."_s + QString(117, u'a');
}

void tst_Configuration::refusesHostileNames()
{
    QFETCH(const QString, text);
    for (const QString &id : servers::serverIds()) {
        const servers::ServerKind kind = *servers::loadServerKind(id);
        const plan::MailPlan good = relayedPlan(587); // every kind can do it
        plan::MailPlan greeting = good;
        greeting.hosts.front().helo = text;
        plan::MailPlan relay = good;
        relay.route.relay->host = text;
        plan::MailPlan selector = good;
        selector.domains.front().selectors.front().name = text;
        ConfigurationOptions certificate;
        certificate.certificate = u"/etc/"_s + text;
        certificate.certificateKey = u"/etc/key.pem"_s;
        ConfigurationOptions key;
        key.certificate = u"/etc/mail.pem"_s;
        key.certificateKey = u"/etc/"_s + text;

        const auto refused = [&](const plan::MailPlan &plan, const ConfigurationOptions &options,
                                 const QString &code) {
            const Result<Configuration> made = exporting::makeConfiguration(plan, id, options);
            return !made && made.error().code == code;
        };
        const QString unsafe = u"server.unsafe-name"_s;
        MW_VERIFY(refused(greeting, {}, unsafe), qPrintable(id));
        MW_VERIFY(refused(relay, {}, unsafe), qPrintable(id));
        const bool once = id == u"postfix-opendkim"; // the options are the same for all
        if (once && text != u"b\u00fccher.example" && !text.startsWith(QString(60, u'a'))
            && text != u"a b") {
            MW_VERIFY(refused(good, certificate, u"server.unsafe-path"_s), qPrintable(id));
            MW_VERIFY(refused(good, key, u"server.unsafe-path"_s), qPrintable(id));
        }
        if (kind.keys) {
            const bool fixed = !kind.keys->selector.isEmpty();
            MW_VERIFY(refused(selector, {}, fixed ? u"server.fixed-selector"_s : unsafe),
                      qPrintable(id));
        }
    }
}

void tst_Configuration::takesTheFirstPlaceThatTakesAllKeys()
{
    plan::MailPlan plan = planFor({u"good.example"_s});
    const QString id = u"docker-mailserver"_s;
    const Result<Configuration> one = exporting::makeConfiguration(plan, id);
    QVERIFY(one.has_value());
    QCOMPARE(one->keys.size(), 1U);
    QVERIFY(one->keys.front().target.endsWith(u"/opendkim/keys/good.example/mail.private"_s));
    QVERIFY(one->keys.front().form == servers::KeyForm::Pkcs8);
    plan.domains.front().selectors.push_back(selectorOf(u"e1"_s, edKey()));
    const Result<Configuration> two = exporting::makeConfiguration(plan, id);
    QVERIFY(two.has_value());
    QCOMPARE(two->keys.size(), 2U);
    QVERIFY(two->keys.back().target.endsWith(u"/rspamd/dkim/good.example.e1.key"_s));
    QVERIFY(two->keys.back().form == servers::KeyForm::Seed);
    QVERIFY(two->keys.front().signs && two->keys.back().signs);
}

void tst_Configuration::showsPathsOfWindows()
{
    const Result<Configuration> made =
        exporting::makeConfiguration(planFor({u"good.example"_s}), u"hmailserver"_s);
    QVERIFY(made.has_value());
    QVERIFY(!made->hasScript());
    QCOMPARE(made->keys.front().target, u"/Mailworthy/good.example.mail.pem"_s);
    const QByteArray readme = exporting::readmeOf(*made, {});
    QVERIFY(readme.contains("C:\\Mailworthy\\good.example.mail.pem"));
    QVERIFY(readme.contains("files/Mailworthy/hmailserver.vbs"));
    QVERIFY(readme.contains("C:\\Mailworthy\\hmailserver.vbs"));
    QVERIFY(!readme.contains("./install"));
    QVERIFY(made->files.front().content.contains(
        "SignFor \"good.example\", \"C:\\Mailworthy\\good.example.mail.pem\", \"mail\"\r\n"));
}

/// Perl reads the lines for Amavis; what they say is what was planned.
void tst_Configuration::amavisReadsItsLines()
{
    const Result<Configuration> made = exporting::makeConfiguration(
        planFor({u"good.example"_s, u"other.example"_s}), u"iredmail"_s);
    QVERIFY(made.has_value());
    const auto file =
        std::find_if(made->files.begin(), made->files.end(),
                     [](const ConfigFile &item) { return item.target.endsWith(u"50-user"_s); });
    QVERIFY(file != made->files.end());
    const QByteArray program =
        "use strict; our $enable_dkim_signing = 0; my @keys;"
        "our @dkim_signature_options_bysender_maps = ({ '.' => { d => 'first.example' } });"
        "sub dkim_key { push @keys, join '/', @_ }\n"
        + file->content
        + "\nexit 1 unless join(' ', @keys) eq 'good.example/mail/"
          "/var/lib/dkim/good.example.mail.pem other.example/mail/"
          "/var/lib/dkim/other.example.mail.pem';"
          "exit 2 unless $dkim_signature_options_bysender_maps[0]{'other.example'}{s} eq 'mail';"
          "exit 3 unless $dkim_signature_options_bysender_maps[1]{'.'}{d} eq 'first.example';"
          "exit 4 unless $enable_dkim_signing; print 'read';";
    QProcess perl;
    perl.start(u"perl"_s, {u"-"_s});
    perl.write(program);
    perl.closeWriteChannel();
    QVERIFY(perl.waitForFinished(60'000));
    QCOMPARE(perl.exitCode(), 0);
    QCOMPARE(perl.readAllStandardOutput(), QByteArray("read"));
}

void tst_Configuration::moxIndentsWithTabs()
{
    const QString mox = u"mox"_s;
    for (const Scenario &scenario : scenarios()) {
        const Result<Configuration> &made = madeOf(mox, scenario);
        QVERIFY(made.has_value());
        for (const ConfigFile &file : made->files) {
            for (const QByteArray &line : file.content.split('\n')) {
                MW_VERIFY(!line.startsWith(' ') && !line.contains("\t ") && !line.endsWith(' '),
                          line.constData());
                // A value runs to the end of the line, a name ends with a colon.
                MW_VERIFY(line.trimmed().isEmpty() || line.startsWith('#') || line.contains(':')
                              || line.trimmed().startsWith('-'),
                          line.constData());
            }
        }
    }
}

void tst_Configuration::keysThatArePastedHaveNoFile()
{
    const Result<Configuration> made =
        exporting::makeConfiguration(planFor({u"good.example"_s}), u"mailcow"_s);
    QVERIFY(made.has_value());
    QCOMPARE(made->keys.size(), 1U);
    QVERIFY(made->keys.front().target.isEmpty());
    const Result<QByteArray> script = exporting::installScriptOf(*made);
    QVERIFY(script.has_value());
    QVERIFY(script->contains("\nkey_count=0\n"));
    QVERIFY(!script->contains("\nput_key '"));
    QVERIFY(!script->contains("\nneed_key '"));
}

MW_TEST(tst_Configuration)
#include "tst_Configuration.moc"
