#pragma once
// Server configuration for a plan: which files, with which content, for where, and the folder that
// is written of them (command line contract, "What export writes"). Values first: the wizard
// previews the same that the command writes.
#include "plan/MailPlan.h"
#include "servers/ServerKind.h"
#include "servers/Template.h"

namespace mailworthy::exporting {

/// What the plan does not say: how this server is to be set up.
struct ConfigurationOptions
{
    std::vector<Address> bind;   ///< outgoing connections come from these, one of each family
    QString certificate;         ///< the server's, a path there; empty: left as it is
    QString certificateKey;      ///< its private key, a path there
    servers::Values more;        ///< variables beside those of every server
    bool incomingChecks = false; ///< check SPF, DKIM and DMARC of mail that comes in
};

struct ConfigFile
{
    QString target; ///< absolute, as on the server
    QString owner, group, mode;
    servers::FileHow how = servers::FileHow::New;
    QString edit;              ///< the style, see servers::TemplateFile
    QString comment;           ///< what begins a comment line
    QString before;            ///< for the style "block"
    QString merge, keep, from; ///< see servers::TemplateFile
    QStringList derived;       ///< absolute; what a command makes of it
    QByteArray content;
    [[nodiscard]] QByteArray checksum() const; ///< SHA-256, hexadecimal
};

struct KeyTarget
{
    QString domain, selector;
    QString source; ///< the key file the plan names; may be empty
    QString target; ///< empty: pasted into a page
    QString owner, group, mode, folderMode;
    QString algorithm; ///< "rsa", "ed25519"
    servers::KeyForm form = servers::KeyForm::Pkcs8;
    std::optional<keys::PublicKey> publicKey; ///< the half that the plan publishes
    bool signs = false; ///< false: it is there for the time when the selector changes
};

struct Configuration
{
    servers::ServerKind kind;
    std::vector<ConfigFile> files;
    std::vector<KeyTarget> keys;
    QStringList notes; ///< what is to be known, in the owner's language
    QStringList steps; ///< what is done by hand, in the owner's language
    QStringList check; ///< the commands that this configuration needs
    QStringList reload;

    [[nodiscard]] bool hasScript() const { return kind.place != servers::Place::None; }
};

/// Errors of servers::loadServerKind, servers::render, keyTargets, configurationValues.
[[nodiscard]] Result<Configuration>
makeConfiguration(const plan::MailPlan &plan, const QString &serverId,
                  const ConfigurationOptions &options = {},
                  const QString &root = QString::fromUtf16(servers::templatesRoot));

struct ExportOptions
{
    bool withPrivateKey = false;
};
/// Makes a folder with README.md, manifest.json, files/ and install, or an archive of it where the
/// name ends in .tar.gz, .tgz or .zip. An earlier export there is replaced; anything else is refused:
/// "export.not-ours" {path}. Errors of base/Files.h and keys::readKeyFile.
[[nodiscard]] Result<> writeConfiguration(const Configuration &configuration, const QString &target,
                                          const ExportOptions &options);

[[nodiscard]] QByteArray readmeOf(const Configuration &configuration, const ExportOptions &options);
/// What the owner runs on the server; empty where there is no script.
[[nodiscard]] Result<QByteArray> installScriptOf(const Configuration &configuration);
[[nodiscard]] QJsonObject manifestOf(const Configuration &configuration);

} // namespace mailworthy::exporting
