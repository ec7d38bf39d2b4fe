#pragma once
// Kinds of mail server that configuration can be written for: one folder below resources/templates
// each, with a manifest and templates. Adding a server is adding a folder; no code names one.
//
// manifest.json, schema 1:
// {"schema":1,"id","name","basis":"tried|documented","tested":[…],"notes":[CODE…],
//   "files":[{"template","target","owner","group","mode","how":"new|append|edit",
//   "edit":"postfix|words","comment":"#","when"}],
//   "keys":{"target","owner","group","mode","folderMode"},"check":[COMMAND…],"reload":[COMMAND…]}
// COMMAND is a text, or {"command","when"}.
// "when": a variable that must be set for the file to be written. Targets are absolute; keys.target
// holds {{domain}} and {{selector}}. Error "server.manifest" {server, field}.
#include "base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mailworthy::servers {

enum class FileHow {
    New,    ///< the file is ours alone
    Append, ///< lines are added that are not there yet
    Edit,   ///< settings are set once; everything else stays
};
QString toString(FileHow how);

struct TemplateFile
{
    QString templateName;
    QString target;
    QString owner, group, mode;
    FileHow how = FileHow::New;
    QString edit; ///< "postfix" (name = value) or "words" (Name value)
    QString comment = QStringLiteral("#");
    QString when;
};

struct KeyPlace
{
    QString target;
    QString owner, group, mode, folderMode;
};

struct ServerCommand
{
    QString command;
    QString when; ///< a variable that must be set; empty: always
};

struct ServerKind
{
    QString id;
    QString name;
    QString basis;
    QStringList tested;
    QStringList notes;
    std::vector<TemplateFile> files;
    std::optional<KeyPlace> keys;
    std::vector<ServerCommand> check;
    std::vector<ServerCommand> reload;
};

/// The folders below `root` (":/mailworthy/templates", or a folder in a test), by id.
[[nodiscard]] QStringList serverIds(const QString &root = QStringLiteral(":/mailworthy/templates"));
/// What a plan may name: the kinds of the contract, also those without templates yet.
[[nodiscard]] QStringList namedServerIds();
/// Errors "server.unknown" {text, known}, "server.manifest".
[[nodiscard]] Result<ServerKind>
loadServerKind(const QString &id, const QString &root = QStringLiteral(":/mailworthy/templates"));
/// The text of one of its templates.
[[nodiscard]] Result<QString>
loadTemplate(const ServerKind &kind, const QString &name,
             const QString &root = QStringLiteral(":/mailworthy/templates"));

} // namespace mailworthy::servers
