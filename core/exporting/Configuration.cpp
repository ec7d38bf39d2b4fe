#include "exporting/Configuration.h"

#include "exporting/ConfigurationValues.h"
#include "findings/Catalog.h"
#include "keys/Digest.h"
#include "plan/SigningKeys.h"
#include "servers/Template.h"

#include <QJsonArray>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using servers::Values;

namespace {

bool holds(const servers::Condition &condition, const Values &values)
{
    const auto isSet = [&](const QString &name) {
        const auto text = values.texts.find(name);
        return text != values.texts.end() && !text->second.isEmpty();
    };
    return (condition.when.isEmpty() || isSet(condition.when))
           && (condition.unless.isEmpty() || !isSet(condition.unless));
}

/// A condition on a name that nobody knows would leave a file out without a word.
Result<> checkCondition(const servers::Condition &condition, const Values &values)
{
    for (const QString &name : {condition.when, condition.unless}) {
        if (!name.isEmpty() && !values.texts.contains(name))
            return failure(u"template.unknown-variable"_s, {{u"name"_s, name}});
    }
    return {};
}

/// Calls `use` with the values of each time that the condition holds.
template<typename Use>
Result<> eachTime(const servers::Condition &condition, const Values &values, Use use)
{
    for (const Values &one : valuesForEach(values, condition.each)) {
        if (Result<> fine = checkCondition(condition, one); !fine)
            return fine;
        if (!holds(condition, one))
            continue;
        if (Result<> done = use(one); !done)
            return done;
    }
    return {};
}

/// Texts and commands alike: every one that holds, filled in.
template<typename Part, typename TextOf>
Result<> addFilled(const std::vector<Part> &parts, const Values &values, QStringList &out,
                   TextOf textOf)
{
    for (const Part &part : parts) {
        const Result<> done = eachTime(part.condition, values, [&](const Values &one) -> Result<> {
            const Result<QString> filled = servers::render(textOf(part), one);
            if (!filled)
                return failure(filled.error());
            out << *filled;
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

QString commandOf(const servers::ServerCommand &command)
{
    return command.command;
}

QString sentenceOf(const servers::ServerText &text)
{
    return findings::dataText(text.text);
}

Result<> addFile(const servers::ServerKind &kind, const servers::TemplateFile &file,
                 const QString &root, const Values &values, std::vector<ConfigFile> &out)
{
    const Result<QString> text = servers::loadTemplate(kind, file.templateName, root);
    if (!text)
        return failure(text.error());
    return eachTime(file.condition, values, [&](const Values &one) -> Result<> {
        const Result<QString> content = servers::render(*text, one);
        const Result<QString> target = servers::render(file.target, one);
        if (!content || !target)
            return failure(content ? target.error() : content.error());
        const Result<QString> path = servers::safePath(*target);
        if (!path)
            return failure(path.error());
        QStringList derived;
        for (const QString &made : file.derived) {
            const Result<QString> filled = servers::render(made, one);
            const Result<QString> safe = filled ? servers::safePath(*filled) : filled;
            if (!safe)
                return failure(safe.error());
            derived << *safe;
        }
        QByteArray octets = content->toUtf8();
        if (!kind.drive.isEmpty())
            octets.replace('\n', "\r\n");
        out.push_back({*path, file.owner, file.group, file.mode, file.how, file.edit, file.comment,
                       file.before, file.merge, file.keep, file.from, derived, octets});
        return {};
    });
}

/// What this server cannot do of what the plan has.
QStringList limitsOf(const plan::MailPlan &plan, const Configuration &configuration)
{
    const servers::ServerKind &kind = configuration.kind;
    QStringList limits;
    for (const plan::MailDomain &domain : plan.domains) {
        for (const plan::Selector &selector : domain.selectors) {
            const bool wanted = plan::signs(domain, selector); // others wait for it
            const bool there = std::any_of(
                configuration.keys.begin(), configuration.keys.end(), [&](const KeyTarget &key) {
                    return key.domain == domain.name.ascii() && key.selector == selector.name;
                });
            if (kind.keys && wanted && !there)
                limits << findings::phrase(u"export.key-not-used",
                                           {{u"selector"_s, selector.name},
                                            {u"domain"_s, domain.name.unicode()},
                                            {u"server"_s, kind.name}});
        }
    }
    if (!kind.keys && kind.relayOnly)
        limits << findings::phrase(u"export.relay-signs");
    if (kind.greeting && kind.greeting->wholeServer
        && plan.host().heloText() != plan.host().name.ascii())
        limits << findings::phrase(u"follow.whole-server");
    return limits;
}

} // namespace

QByteArray ConfigFile::checksum() const
{
    return keys::sha256(content).toHex();
}

Result<Configuration> makeConfiguration(const plan::MailPlan &plan, const QString &serverId,
                                        const ConfigurationOptions &options, const QString &root)
{
    Result<servers::ServerKind> kind = servers::loadServerKind(serverId, root);
    if (!kind)
        return failure(kind.error());
    Configuration configuration;
    if (kind->keys) {
        Result<std::vector<KeyTarget>> targets = keyTargets(plan, *kind);
        if (!targets)
            return failure(targets.error());
        configuration.keys = std::move(*targets);
    }
    const Result<Values> values = configurationValues(plan, *kind, configuration.keys, options);
    if (!values)
        return failure(values.error());
    for (const servers::TemplateFile &file : kind->files) {
        if (Result<> done = addFile(*kind, file, root, *values, configuration.files); !done)
            return failure(done.error());
    }
    for (const Result<> &done :
         {addFilled(kind->check, *values, configuration.check, commandOf),
          addFilled(kind->reload, *values, configuration.reload, commandOf),
          addFilled(kind->steps, *values, configuration.steps, sentenceOf),
          addFilled(kind->notes, *values, configuration.notes, sentenceOf)}) {
        if (!done)
            return failure(done.error());
    }
    configuration.kind = std::move(*kind);
    configuration.notes = limitsOf(plan, configuration) + configuration.notes;
    return configuration;
}

QJsonObject manifestOf(const Configuration &configuration)
{
    QJsonArray files;
    for (const ConfigFile &file : configuration.files) {
        files.append(QJsonObject{
            {u"file"_s, QString(u"files"_s + file.target)},
            {u"target"_s, servers::shownPath(configuration.kind, file.target)},
            {u"owner"_s, file.owner},
            {u"group"_s, file.group},
            {u"mode"_s, file.mode},
            {u"how"_s, servers::toString(file.how)},
            {u"style"_s, file.edit},
            {u"checksum"_s, QString(u"sha256:"_s + QString::fromLatin1(file.checksum()))}});
    }
    QJsonArray keys;
    for (const KeyTarget &key : configuration.keys) {
        keys.append(QJsonObject{{u"domain"_s, key.domain},
                                {u"selector"_s, key.selector},
                                {u"target"_s, servers::shownPath(configuration.kind, key.target)},
                                {u"owner"_s, key.owner},
                                {u"group"_s, key.group},
                                {u"mode"_s, key.mode},
                                {u"form"_s, servers::toString(key.form)},
                                {u"signs"_s, key.signs}});
    }
    return {{u"kind"_s, u"mailworthy-export"_s},
            {u"schema"_s, 1},
            {u"server"_s, configuration.kind.id},
            {u"name"_s, configuration.kind.name},
            {u"basis"_s, configuration.kind.basis},
            {u"tested"_s, QJsonArray::fromStringList(configuration.kind.tested)},
            {u"files"_s, files},
            {u"keys"_s, keys},
            {u"notes"_s, QJsonArray::fromStringList(configuration.notes)},
            {u"steps"_s, QJsonArray::fromStringList(configuration.steps)},
            {u"check"_s, QJsonArray::fromStringList(configuration.check)},
            {u"reload"_s, QJsonArray::fromStringList(configuration.reload)}};
}

} // namespace mailworthy::exporting
