#pragma once
// Server configuration for a plan: which files, with which content, for where, and the folder that
// is written of them (command line contract, "What export writes"). Values first: the wizard
// previews the same that the command writes.
#include "plan/MailPlan.h"
#include "servers/ServerKind.h"

namespace mailworthy::exporting {

struct ConfigFile
{
    QString target; ///< absolute, as on the server
    QString owner, group, mode;
    servers::FileHow how = servers::FileHow::New;
    QString edit;    ///< for FileHow::Edit
    QString comment; ///< what begins a comment line
    QByteArray content;
    [[nodiscard]] QByteArray checksum() const; ///< SHA-256, hexadecimal
};

struct KeyTarget
{
    QString domain, selector;
    QString source; ///< the key file the plan names; may be empty
    QString target;
    QString owner, group, mode, folderMode;
    std::optional<keys::PublicKey> publicKey; ///< the half that the plan publishes
};

struct Configuration
{
    servers::ServerKind kind;
    std::vector<ConfigFile> files;
    std::vector<KeyTarget> keys;
    QStringList check; ///< the commands that this configuration needs
    QStringList reload;
};

/// Errors of servers::loadServerKind, servers::render, "server.unsafe-name", "key.missing"
/// {domain}.
[[nodiscard]] Result<Configuration> makeConfiguration(const plan::MailPlan &plan,
                                                      const QString &serverId);

struct ExportOptions
{
    bool withPrivateKey = false;
};
/// Makes DIR with README.md, manifest.json, files/ and install. An earlier export there is
/// replaced; a folder that holds anything else is refused: "export.not-ours" {path}. Errors of
/// base/Files.h and keys::readKeyFile.
[[nodiscard]] Result<> writeConfiguration(const Configuration &configuration, const QString &folder,
                                          const ExportOptions &options);

[[nodiscard]] QByteArray readmeOf(const Configuration &configuration, const ExportOptions &options);
[[nodiscard]] Result<QByteArray> installScriptOf(const Configuration &configuration);
[[nodiscard]] QJsonObject manifestOf(const Configuration &configuration);

} // namespace mailworthy::exporting
