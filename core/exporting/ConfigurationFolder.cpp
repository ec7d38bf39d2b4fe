// The folder of an export: README.md, manifest.json, files/, install.
#include "exporting/Configuration.h"

#include "base/Files.h"
#include "base/Json.h"
#include "findings/Catalog.h"
#include "keys/KeyFile.h"

#include <QDir>
#include <QFileInfo>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For a POSIX shell; what is quoted here was checked or comes from our own files, and is quoted
/// all the same.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

Result<QString> scriptPart(const QString &name)
{
    const Result<QByteArray> text = readFile(u":/mailworthy/templates/"_s + name);
    if (!text)
        return failure(text.error());
    return QString::fromUtf8(*text);
}

QString commandLine(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts << quoted(word);
    return parts.join(u' ');
}

/// Where files are written before they take the place of earlier ones.
const QString draftFolder = QStringLiteral("files.new");

/// Only what an earlier export made may be replaced.
Result<> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const auto notOurs = [&] { return failure(u"export.not-ours"_s, {{u"path"_s, folder}}); };
    if (!info.exists())
        return {};
    if (!info.isDir())
        return notOurs();
    const QStringList entries =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (entries.isEmpty())
        return {};
    const Result<QByteArray> text = readFile(folder + u"/manifest.json"_s);
    const Result<QJsonObject> manifest = text ? parseJsonObject(*text) : failure(text.error());
    if (!manifest || (*manifest)[u"kind"].toString() != u"mailworthy-export")
        return notOurs();
    const QStringList ours{u"README.md"_s, u"files"_s, draftFolder, u"install"_s,
                           u"manifest.json"_s};
    for (const QString &entry : entries) {
        if (!ours.contains(entry))
            return notOurs();
    }
    return {};
}

Result<> writeBelow(const QString &folder, const QString &relative, const QByteArray &content)
{
    const QString path = folder + u'/' + relative;
    if (Result<> made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    return writeFileAtomically(path, content);
}

} // namespace

QByteArray readmeOf(const Configuration &configuration, const ExportOptions &options)
{
    const auto say = [](QStringView code, const Args &args = {}) {
        return findings::phrase(code, args) + u"\n"_s;
    };
    QString text = u"# "_s + say(u"export.title", {{u"server"_s, configuration.kind.name}}) + u'\n'
                   + say(u"export.about") + u"\n```\nsudo ./install\n```\n\n"_s
                   + say(u"export.options") + u"\n## "_s + say(u"export.by-hand") + u'\n';
    int number = 1;
    for (const ConfigFile &file : configuration.files) {
        text += QString::number(number++) + u". "_s
                + say(QString(u"export.how-"_s + servers::toString(file.how)),
                      {{u"target"_s, file.target}, {u"file"_s, QString(u"files"_s + file.target)}})
                + u"   "_s
                + say(u"export.rights",
                      {{u"owner"_s, file.owner}, {u"group"_s, file.group}, {u"mode"_s, file.mode}});
    }
    for (const KeyTarget &key : configuration.keys) {
        text += QString::number(number++) + u". "_s
                + say(options.withPrivateKey ? QString(u"export.key-inside"_s)
                                             : QString(u"export.key-elsewhere"_s),
                      {{u"target"_s, key.target},
                       {u"domain"_s, key.domain},
                       {u"selector"_s, key.selector}})
                + u"   "_s
                + say(u"export.rights",
                      {{u"owner"_s, key.owner}, {u"group"_s, key.group}, {u"mode"_s, key.mode}});
    }
    for (const QString &command : configuration.check)
        text += QString::number(number++) + u". "_s
                + say(u"export.run-check", {{u"command"_s, command}});
    for (const QString &command : configuration.reload)
        text += QString::number(number++) + u". "_s
                + say(u"export.run-reload", {{u"command"_s, command}});
    text += QString::number(number) + u". "_s + say(u"export.send-test") + u'\n';
    text += say(configuration.kind.basis == u"tried" ? QString(u"export.tried"_s)
                                                     : QString(u"export.documented"_s),
                {{u"tested"_s, configuration.kind.tested}});
    return text.toUtf8();
}

Result<QByteArray> installScriptOf(const Configuration &configuration)
{
    const Result<QString> begin = scriptPart(u"install.sh"_s);
    const Result<QString> end = scriptPart(u"install-end.sh"_s);
    if (!begin || !end)
        return failure(begin ? end.error() : begin.error());
    QString script = *begin;
    // The settings stand right behind the first comment block.
    const qsizetype place = script.indexOf(u"set -u\n"_s);
    script.insert(place, u"server="_s + quoted(configuration.kind.id) + u"\nkey_count="_s
                             + QString::number(configuration.keys.size()) + u"\n"_s);
    script += u"\n[ \"$undo\" = yes ] && undo_all\n\n"_s;
    script += u"run_checks() {\n"_s;
    for (const QString &command : configuration.check)
        script += u"    in_root "_s + quoted(command) + u" || return 1\n"_s;
    script += u"    return 0\n}\n\nrun_reload() {\n"_s;
    for (const QString &command : configuration.reload)
        script += u"    "_s + command + u" || return 1\n"_s;
    script += u"    return 0\n}\n\nprint_reload() {\n"_s;
    for (const QString &command : configuration.reload)
        script += u"    say "_s + quoted(u"    "_s + command) + u'\n';
    script += u"    return 0\n}\n\n"_s;
    // Without its key a signer refuses all mail: on a running server nothing is changed then.
    for (const KeyTarget &key : configuration.keys) {
        script += u"have_key "_s + commandLine({key.domain, key.selector, key.target})
                  + u" || [ -n \"$root\" ] || stop "_s
                  + quoted(u"the private key is needed: --key "_s + key.domain + u'/' + key.selector
                           + u"=FILE (nothing was changed)"_s)
                  + u'\n';
    }
    for (const KeyTarget &key : configuration.keys) {
        script += u"put_key "_s
                  + commandLine({key.domain, key.selector, key.target, key.owner, key.group,
                                 key.mode, key.folderMode})
                  + u'\n';
    }
    for (const ConfigFile &file : configuration.files) {
        QStringList words{file.target, file.target, file.owner, file.group, file.mode};
        if (file.how == servers::FileHow::Edit)
            words << file.edit;
        script += u"put_"_s + servers::toString(file.how) + u' ' + commandLine(words) + u'\n';
    }
    script += u'\n' + *end;
    return script.toUtf8();
}

namespace {

/// Into a folder that is there. Files of an earlier export are replaced when all new ones are
/// written.
Result<> writeAll(const Configuration &configuration, const QString &folder,
                  const ExportOptions &options, const QByteArray &script,
                  const std::vector<std::pair<QString, Secret>> &secrets)
{
    // The manifest goes first: a folder that was left half written is still known as ours.
    const QByteArray manifest = toPrettyJson(manifestOf(configuration));
    if (Result<> done = writeFileAtomically(folder + u"/manifest.json"_s, manifest); !done)
        return done;
    const QString draft = folder + u'/' + draftFolder;
    QDir(draft).removeRecursively();
    for (const ConfigFile &file : configuration.files) {
        if (Result<> done = writeBelow(draft, file.target.mid(1), file.content); !done)
            return done;
    }
    for (const auto &[target, pem] : secrets) {
        const QString path = draft + target;
        if (Result<> made = makeFolder(QFileInfo(path).absolutePath(), true); !made)
            return made;
        if (Result<> done = createOwnerOnlyFile(path, pem.reveal()); !done)
            return done;
    }
    if (Result<> done = writeBelow(folder, u"README.md"_s, readmeOf(configuration, options)); !done)
        return done;
    if (Result<> done = writeBelow(folder, u"install"_s, script); !done)
        return done;
    QFile::setPermissions(folder + u"/install"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const QString files = folder + u"/files"_s;
    if (!QDir(files).removeRecursively()
        || (QFileInfo::exists(draft) && !QDir().rename(draft, files)))
        return failure(u"file.unwritable"_s, {{u"path"_s, files}, {u"reason"_s, QString()}});
    return {};
}

} // namespace

Result<> writeConfiguration(const Configuration &configuration, const QString &folder,
                            const ExportOptions &options)
{
    if (Result<> fine = checkFolder(folder); !fine)
        return fine;
    const Result<QByteArray> script = installScriptOf(configuration);
    if (!script)
        return failure(script.error());
    // Keys are read before anything is touched.
    std::vector<std::pair<QString, Secret>> secrets;
    if (options.withPrivateKey) {
        for (const KeyTarget &key : configuration.keys) {
            const Result<keys::KeyFile> file = keys::readKeyFile(key.source);
            if (!file)
                return failure(file.error());
            if (key.publicKey && file->key.publicKey() != *key.publicKey)
                return failure(u"key.replaced"_s, {{u"path"_s, key.source}});
            Result<Secret> pem = file->key.toPkcs8Pem();
            if (!pem)
                return failure(pem.error());
            secrets.emplace_back(key.target, std::move(*pem));
        }
    }
    const bool isNew = !QFileInfo::exists(folder);
    if (Result<> made = makeFolder(folder); !made)
        return made;
    Result<> done = writeAll(configuration, folder, options, *script, secrets);
    if (!done) {
        QDir(folder + u'/' + draftFolder).removeRecursively();
        if (isNew)
            QDir(folder).removeRecursively();
    }
    return done;
}

} // namespace mailworthy::exporting
