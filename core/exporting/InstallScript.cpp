// The script of an export: the settings of this configuration, put between parts that are the
// same for all (resources/templates/install*.sh).
#include "base/Files.h"
#include "exporting/Configuration.h"

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

/// The form that a key is turned into when it is put there.
QString formOf(const KeyTarget &key)
{
    const bool turned = key.form == servers::KeyForm::Seed && key.algorithm == u"ed25519";
    return servers::toString(turned ? servers::KeyForm::Seed : servers::KeyForm::Pkcs8);
}

/// What DNS publishes of a key, for the script to compare.
QString publicText(const KeyTarget &key)
{
    return key.publicKey ? QString::fromLatin1(key.publicKey->dkimOctets().toBase64()) : QString();
}

/// What systemd gets.
QStringList unitsOf(const Configuration &configuration)
{
    const QString folder = u"/etc/systemd/system/"_s;
    QStringList units;
    for (const ConfigFile &file : configuration.files) {
        if (file.target.startsWith(folder))
            units << file.target.mid(folder.size());
    }
    return units;
}

/// Where a key's place does not name the selector, the next key has the same one.
bool isReplaced(const Configuration &configuration)
{
    return !configuration.kind.keys->target.contains(u"{{selector}}");
}

} // namespace

Result<QByteArray> installScriptOf(const Configuration &configuration)
{
    if (!configuration.hasScript())
        return QByteArray();
    std::vector<KeyTarget> keys = configuration.keys;
    std::erase_if(keys, [](const KeyTarget &key) { return key.target.isEmpty(); });
    QStringList parts;
    for (const QString &name : {u"install.sh"_s, u"install-files.sh"_s, u"install-keys.sh"_s,
                                u"install-undo.sh"_s, u"install-end.sh"_s}) {
        const Result<QString> part = scriptPart(name);
        if (!part)
            return failure(part.error());
        parts << *part;
    }
    const QString end = parts.takeLast();
    QString script = parts.join(u'\n');
    // The settings stand right behind the first comment block.
    const qsizetype place = script.indexOf(u"set -u\n"_s);
    script.insert(
        place,
        u"server="_s + quoted(configuration.kind.id) + u"\nkey_count="_s
            + QString::number(keys.size()) + u"\nsends="_s
            + (configuration.kind.isMailServer() ? u"yes"_s : QString()) + u"\nunits="_s
            + quoted(unitsOf(configuration).join(u'\n')) + u"\nwhere="_s
            + (configuration.kind.place == servers::Place::Folder ? u"folder\n"_s : u"system\n"_s));
    script += u"\nrun_checks() {\n"_s;
    for (const QString &command : configuration.check)
        script += u"    in_root "_s + quoted(command) + u" || return 1\n"_s;
    script += u"    return 0\n}\n\neach_reload() {\n"_s;
    for (const QString &command : configuration.reload)
        script += u"    \"$1\" "_s + quoted(command) + u" || return 1\n"_s;
    script += u"    return 0\n}\n\nprint_steps() {\n"_s;
    if (!configuration.steps.isEmpty())
        script += u"    say 'By hand, see README.md:'\n"_s;
    for (const QString &step : configuration.steps)
        script += u"    say "_s + quoted(u"  - "_s + step) + u'\n';
    script += u"    return 0\n}\n\n[ \"$undo\" = yes ] && undo_all\n\n"_s;
    // Without its key a signer refuses all mail: on a running server nothing is changed then.
    if (!keys.empty()) {
        QStringList known;
        for (const KeyTarget &key : keys)
            known << key.domain + u'/' + key.selector;
        script += u"check_keys "_s + commandLine(known) + u" || exit 1\n"_s;
    }
    for (const KeyTarget &key : keys) {
        QStringList words{key.domain, key.selector, key.target, formOf(key), publicText(key)};
        if (isReplaced(configuration))
            words << u"replace"_s;
        script += u"need_key "_s + commandLine(words) + u'\n';
    }
    for (const KeyTarget &key : keys) {
        QStringList words{key.domain, key.selector, key.target,     key.owner,
                          key.group,  key.mode,     key.folderMode, formOf(key)};
        // Where its place does not name the selector, the next key has the same one.
        if (isReplaced(configuration))
            words << u"replace"_s;
        script += u"put_key "_s + commandLine(words) + u'\n';
    }
    for (const ConfigFile &file : configuration.files) {
        QStringList words{file.target, file.target, file.owner, file.group, file.mode};
        words << file.edit;
        if (file.edit == u"block")
            words << file.comment << file.before;
        for (const auto &[name, value] :
             {std::pair{u"merge="_s, file.merge}, std::pair{u"keep="_s, file.keep},
              std::pair{u"from="_s, file.from}, std::pair{u"derived="_s, file.derived.join(u'\n')}})
            script += name + quoted(value) + u'\n';
        script += u"put_"_s + servers::toString(file.how) + u' ' + commandLine(words) + u'\n';
    }
    script += u"drop_units\n"_s;
    script += u'\n' + end;
    return script.toUtf8();
}

} // namespace mailworthy::exporting
