#include "exporting/ConfigurationPackage.h"

#include "base/Json.h"
#include "keys/KeyFile.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A key as its server reads it.
Result<Secret> keyText(const KeyTarget &target)
{
    const Result<keys::KeyFile> file = keys::readKeyFile(target.source);
    if (!file)
        return failure(file.error());
    if (target.publicKey && file->key.publicKey() != *target.publicKey)
        return failure(u"key.replaced"_s, {{u"path"_s, target.source}});
    if (target.form == servers::KeyForm::Seed && target.algorithm == u"ed25519")
        return file->key.toSeedText();
    return file->key.toPkcs8Pem();
}

} // namespace

Result<std::vector<PackageEntry>> packageOf(const Configuration &configuration,
                                            const ExportOptions &options)
{
    const Result<QByteArray> script = installScriptOf(configuration);
    if (!script)
        return failure(script.error());
    std::vector<PackageEntry> entries;
    const auto add = [&entries](const QString &path, const QByteArray &content, bool runs = false) {
        entries.push_back({path, content, {}, runs});
    };
    add(u"manifest.json"_s, toPrettyJson(manifestOf(configuration)));
    for (const ConfigFile &file : configuration.files)
        add(u"files"_s + file.target, file.content);
    if (options.withPrivateKey) {
        for (const KeyTarget &key : configuration.keys) {
            if (key.target.isEmpty())
                continue; // pasted from where it is
            Result<Secret> text = keyText(key);
            if (!text)
                return failure(text.error());
            entries.push_back({u"files"_s + key.target, {}, std::move(*text), false});
        }
    }
    add(u"README.md"_s, readmeOf(configuration, options));
    if (!script->isEmpty())
        add(u"install"_s, *script, true);
    return entries;
}

bool isExport(const QByteArray &manifest)
{
    const Result<QJsonObject> object = parseJsonObject(manifest);
    return object && (*object)[u"kind"].toString() == u"mailworthy-export";
}

bool isArchiveName(const QString &path)
{
    return path.endsWith(u".tar.gz"_s, Qt::CaseInsensitive)
           || path.endsWith(u".tgz"_s, Qt::CaseInsensitive)
           || path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

Result<> writeConfiguration(const Configuration &configuration, const QString &target,
                            const ExportOptions &options)
{
    // Keys are read before anything is touched.
    const Result<std::vector<PackageEntry>> entries = packageOf(configuration, options);
    if (!entries)
        return failure(entries.error());
    return isArchiveName(target) ? writeArchive(*entries, target) : writeFolder(*entries, target);
}

} // namespace mailworthy::exporting
