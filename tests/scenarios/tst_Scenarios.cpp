// Scenarios: a world, what is checked in it, findings that must and must not appear
// (tests/scenarios/*.json). The checks run as the programs run them, on a virtual clock; a question
// that the world knows nothing of fails the scenario.
#include "checks/Inbound.h"
#include "checks/PlanGuess.h"
#include "checks/Runner.h"
#include "checks/Verification.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "kit/SkewedInternet.h"
#include "kit/TestMain.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/ReadServer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

const QString folder = QStringLiteral(MAILWORTHY_SOURCE "/tests/scenarios");

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

QJsonObject scenarioOf(const QString &file, int index)
{
    QFile input(folder + u'/' + file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readAll())
        .object()[u"scenarios"]
        .toArray()[index]
        .toObject();
}

Result<data::LoadedWorld> worldOf(const QJsonObject &scenario)
{
    if (scenario[u"world"].isString())
        return data::loadWorld(scenario[u"world"].toString());
    return data::worldFromText(listOf(scenario[u"world"]).join(u'\n').toUtf8(), u"scenario"_s);
}

/// The data with the keys of the scenario, as the owner's file gives them; empty: it names none.
std::optional<checks::DataSet> ownersData(const QJsonObject &scenario)
{
    if (!scenario.contains(u"keys"))
        return std::nullopt;
    const QJsonObject overlay{{u"schema"_s, 1}, {u"keys"_s, scenario[u"keys"]}};
    Result<checks::DataSet> loaded =
        checks::DataSet::load(QJsonDocument(overlay).toJson(), u"owner.json"_s);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().toDebugString()));
    loaded->listKeys.othersCanRead = scenario[u"othersCanReadKeys"].toBool();
    return std::move(*loaded);
}

/// What `server read` says of the texts of a scenario ("server": {"kind", "texts"}), where the plan
/// signs with its selectors and the key files are as it says ("keyFiles": {path: state}).
std::vector<findings::Finding> judgeServer(const QJsonObject &scenario, plan::MailPlan plan)
{
    for (const QString &name : listOf(scenario[u"selectors"]))
        plan.domains.front().selectors.push_back({name, {}, std::nullopt});
    const QJsonObject server = scenario[u"server"].toObject();
    std::vector<servers::GivenText> texts;
    for (const QJsonValue &text : server[u"texts"].toArray())
        texts.push_back({{}, listOf(text).join(u'\n').toUtf8()});
    const Result<servers::ServerRead> read = servers::readServer(server[u"kind"].toString(), texts);
    if (!read)
        qFatal("%s", qPrintable(read.error().toDebugString()));
    servers::KeyLooks looks;
    const QJsonObject files = server[u"keyFiles"].toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        servers::KeyLook look;
        for (const auto state :
             {servers::KeyLook::State::Unreadable, servers::KeyLook::State::Unusable}) {
            if (servers::toString(state) == file.value().toString())
                look.state = state;
        }
        looks.emplace(file.key(), look);
    }
    return servers::judgeReading(plan, read->reading, looks);
}

struct Outcome
{
    std::vector<findings::Finding> found;
    std::vector<QString> mistakes;
};

Outcome play(const QJsonObject &scenario, const checks::DataSet &data,
             const data::LoadedWorld &world)
{
    net::fake::Options options;
    options.ipv4 = scenario[u"ipv4"].toBool(true);
    const std::unique_ptr<net::fake::FakeInternet> real = world.open(options);
    testkit::SkewedInternet skewed(*real, std::chrono::seconds(scenario[u"clockAhead"].toInt()));
    net::Internet *const internet = &skewed;
    checks::Given given;
    given.domains = {*dns::Domain::parse(scenario[u"domain"].toString())};
    if (scenario.contains(u"host"))
        given.host = *dns::Domain::parse(scenario[u"host"].toString());
    for (const QString &text : listOf(scenario[u"addresses"]))
        given.addresses.push_back(*Address::parse(text));
    given.helo = scenario[u"helo"].toString();
    checks::RunRequest request;
    request.only = listOf(scenario[u"only"]);
    request.options.selectors = listOf(scenario[u"selectors"]);
    request.options.seed = 7;
    request.options.ipv4 = options.ipv4;
    for (const QString &zone : listOf(scenario[u"lists"])) // as blocklists --list takes them
        request.options.onlyLists.push_back(dns::Name::of(zone.toLatin1().constData()));
    for (const QString &text : listOf(scenario[u"subjects"])) // as blocklists takes them: addresses
        request.options.listSubjects.emplace_back(*Address::parse(text));
    if (scenario.contains(u"key")) { // the key of the file, as SubjectPublicKeyInfo in base64
        const QByteArray der = QByteArray::fromBase64(scenario[u"key"].toString().toLatin1());
        request.options.key = *keys::PublicKey::fromSpki(der);
    }
    auto [plan, hostOpen] = checks::guessPlan(given, *internet, data, request.options, false, {});
    request.options.hostOpen = hostOpen;
    if (scenario.contains(u"inbound")) // as check --inbound reads it
        request.options.inboundText = listOf(scenario[u"inbound"]).join(u'\n').toUtf8();
    if (scenario.contains(u"relay")) // true, or what it asks to be put into SPF
        plan.route = {plan::Way::Relay, plan::Way::Relay,
                      plan::Relay{u"smtp.relay.example"_s, 587, scenario[u"relay"].toString()}};
    for (const QString &text : listOf(scenario[u"extras"])) { // as plan --extra takes them
        const Result<plan::Extra> extra =
            plan::parseExtra(text.section(u'=', 0, 0), text.section(u'=', 1));
        if (!extra)
            qFatal("%s", qPrintable(extra.error().toDebugString()));
        plan::setExtra(plan.domains.front().extras, *extra);
    }
    if (scenario.contains(u"verify")) { // the key: what stands in the session at this selector
        plan.domains.front().selectors = {
            {scenario[u"verify"].toString(), {}, request.options.key, {}}};
        request.options.key.reset();
        return {checks::verify(plan, *internet, data, request.options, {}).findings,
                real->mistakes()};
    }
    if (scenario.contains(u"server"))
        return {judgeServer(scenario, plan), real->mistakes()};
    const checks::RunResult result = checks::run(plan, *internet, data, request, {}, {});
    std::vector<findings::Finding> found = result.report.findings;
    if (scenario.contains(u"greet")) { // seconds: the test of `greet` in the place of the findings
        facts::Facts facts = result.facts;
        facts.ports = {};
        const checks::Context context{plan, *internet, data, request.options, {}, {}};
        facts.ports.inbound = checks::waitForVisitors(
            context, facts,
            {static_cast<quint16>(scenario[u"greetPort"].toInt(25)), "mail.good.example",
             std::chrono::seconds(scenario[u"greet"].toInt())},
            {});
        found = checks::judgeAll(plan, facts, {u"ports"_s});
    }
    return {found, real->mistakes()};
}

/// What a scenario may name: "code" of any subject, or "code subject".
QStringList codesOf(const std::vector<findings::Finding> &found)
{
    QStringList codes;
    for (const findings::Finding &finding : found)
        codes << finding.code << finding.code + u' ' + finding.subject;
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

/// By a check, or by the judge of a server's configuration.
QStringList declaredCodes()
{
    QStringList codes = servers::readingCodes();
    for (const checks::Check &check : checks::allChecks()) {
        for (const char *code : check.codes)
            codes << QString::fromLatin1(code);
    }
    return codes;
}

} // namespace

class tst_Scenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesOutAsExpected_data();
    void comesOutAsExpected();
    void everyDeclaredCodeHasWords();
    void everyDeclaredCodeIsExpectedAndForbiddenSomewhere();

private:
    std::optional<checks::DataSet> m_data;
};

void tst_Scenarios::initTestCase()
{
    Result<checks::DataSet> loaded = checks::DataSet::load();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().toDebugString()));
    m_data.emplace(std::move(*loaded));
}

void tst_Scenarios::comesOutAsExpected_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile input(folder + u'/' + file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(input.readAll(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 qPrintable(file + u": "_s + error.errorString()));
        const QJsonArray scenarios = document.object()[u"scenarios"].toArray();
        for (int i = 0; i < scenarios.size(); ++i) {
            QTest::newRow(qPrintable(file.section(u'.', 0, 0) + u": "_s
                                     + scenarios[i].toObject()[u"name"].toString()))
                << file << i;
        }
    }
}

void tst_Scenarios::comesOutAsExpected()
{
    QFETCH(const QString, file);
    QFETCH(const int, index);
    const QJsonObject scenario = scenarioOf(file, index);
    const Result<data::LoadedWorld> world = worldOf(scenario);
    QVERIFY2(world.has_value(), world ? "" : qPrintable(world.error().toDebugString()));
    const std::optional<checks::DataSet> own = ownersData(scenario);
    const Outcome outcome = play(scenario, own ? *own : *m_data, *world);
    const QStringList codes = codesOf(outcome.found);
    const QByteArray all = codes.join(u' ').toUtf8();
    QVERIFY2(outcome.mistakes.empty(),
             outcome.mistakes.empty() ? "" : qPrintable(outcome.mistakes.front()));
    for (const QString &code : listOf(scenario[u"must"]))
        QVERIFY2(codes.contains(code), (code.toUtf8() + " is not among " + all).constData());
    for (const QString &code : listOf(scenario[u"mustNot"]))
        QVERIFY2(!codes.contains(code), (code.toUtf8() + " must not be among " + all).constData());
    // Arguments that a text is made of: "code subject" -> {name: value}
    const QJsonObject args = scenario[u"args"].toObject();
    for (auto wanted = args.begin(); wanted != args.end(); ++wanted) {
        const auto found = std::find_if(
            outcome.found.begin(), outcome.found.end(), [&](const findings::Finding &finding) {
                return wanted.key() == finding.code + u' ' + finding.subject;
            });
        QVERIFY2(found != outcome.found.end(),
                 (wanted.key().toUtf8() + " is not among " + all).constData());
        const QJsonObject has = argsToJson(found->args);
        const QJsonObject values = wanted.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            QCOMPARE(has[value.key()], value.value());
    }
    if (scenario.contains(u"exit"))
        QCOMPARE(findings::exitCode(findings::summarise(outcome.found)), scenario[u"exit"].toInt());
    // Every code is declared by a check, and its severity is one the catalogue allows. What the route
    // does not use is a note: the scenario says of which codes ("lowered").
    QStringList lowered;
    for (const findings::Finding &finding : outcome.found) {
        const bool declared = declaredCodes().contains(finding.code);
        QVERIFY2(declared, qPrintable(finding.code));
        const findings::Entry *entry = findings::entry(finding.code);
        QVERIFY2(entry, qPrintable(finding.code));
        const char letter = "ONWPU"[static_cast<int>(finding.severity)];
        if (!QByteArrayView(entry->severities).contains(letter)) {
            QVERIFY2(finding.severity == findings::Severity::Note, qPrintable(finding.code));
            if (!lowered.contains(finding.code))
                lowered << finding.code;
        }
        const findings::Texts texts = findings::textsOf(finding);
        QVERIFY2(!texts.text.contains(u'{') && !texts.fix.contains(u'{')
                     && !texts.title.contains(u'{'),
                 qPrintable(finding.code + u": "_s + texts.title + u" / "_s + texts.text + u" / "_s
                            + texts.fix));
    }
    lowered.sort();
    QVERIFY2(lowered == listOf(scenario[u"lowered"]),
             qPrintable(u"lowered: "_s + lowered.join(u' ')));
}

void tst_Scenarios::everyDeclaredCodeHasWords()
{
    for (const QString &code : declaredCodes())
        QVERIFY2(findings::entry(code), qPrintable(code));
}

/// The contract of the findings: a scenario in which a code appears and one in which it must not.
void tst_Scenarios::everyDeclaredCodeIsExpectedAndForbiddenSomewhere()
{
    QSet<QString> expected;
    QSet<QString> forbidden;
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile input(folder + u'/' + file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        for (const QJsonValue &scenario :
             QJsonDocument::fromJson(input.readAll()).object()[u"scenarios"].toArray()) {
            for (const QString &code : listOf(scenario[u"must"]))
                expected.insert(code.section(u' ', 0, 0));
            for (const QString &code : listOf(scenario[u"mustNot"]))
                forbidden.insert(code.section(u' ', 0, 0));
        }
    }
    for (const QString &code : declaredCodes()) {
        QVERIFY2(expected.contains(code), qPrintable(code));
        QVERIFY2(forbidden.contains(code), qPrintable(code));
    }
}

MW_TEST(tst_Scenarios)
#include "tst_Scenarios.moc"
