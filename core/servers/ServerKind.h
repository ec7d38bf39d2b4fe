#pragma once
// Kinds of mail server that configuration can be written for: one folder below resources/templates
// each, with a manifest and templates. Adding a server is adding a folder; no code names one.
//
// manifest.json, schema 1:
// {"schema":1,"id","order","name","basis":"tried|documented","tested":[…],"packages":[…],
//   "place":"system|folder|none","drive":"C:","relayOnly":true,
//   "greeting":{"place","line","keep","wholeServer"},
//   "notes":[TEXT…],"steps":[TEXT…],
//   "files":[{"template","target","owner","group","mode","how":"new|append|edit","edit","comment",
//             "before","merge":{NAME:{"ours","behind"}},"keep":{NAME:[VALUE…]},
//             "from":{"file","setting","bare"},"derived":[PATH…],"each":"domain|key","when","unless"}],
//   "keys":{"target","owner","group","mode","folderMode","algorithms":["rsa","ed25519"],
//           "perDomain","form":"pkcs8|seed","everyKeySigns","selector","pasted":true},
//   "check":[COMMAND…],"reload":[COMMAND…]}
// TEXT is {"text","when","unless","each"}: an English sentence for the owner, translated, then filled
// like a template. COMMAND is a text, or {"command","when","unless"}.
// "keys" may be a list: the first place that takes every kind of key of the plan is used, else the
// last. "pasted": the owner
// pastes them into an administration page; they have no target then. "drive": the server runs on Windows, so that its paths are shown so and lines end with CRLF.
// "when" and "unless": a variable that must, or must not, be set. "each": once for every domain or
// key, with that row's variables. Targets are absolute (below the owner's folder with place "folder")
// and may use variables. The variables: exporting/ConfigurationValues.h. Error "server.manifest"
// {server, field}.
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

/// When, and how often, a part of a manifest holds.
struct Condition
{
    QString when;   ///< a variable that must be set; empty: always
    QString unless; ///< a variable that must not be set; empty: always
    QString each;   ///< "domain", "key"; empty: once
};

struct TemplateFile
{
    QString templateName;
    QString target; ///< a template itself
    QString owner, group, mode;
    FileHow how = FileHow::New;
    /// Edit: "postfix" (name = value, lines that begin with a blank go on), "words" (Name value),
    /// "table" (the first word is the key), "shell" (NAME=value), "block" (all of it between two
    /// comment lines). New: "", "login" (what the owner wrote in place of USER and PASSWORD stays,
    /// where the rest of the line is the same, and the first line where that is a comment) or "once"
    /// (what is there is the owner's). Append: "" (whole lines), "table" (a line whose first word is
    /// there stays as the owner has it) or "colon" (the same, what stands before the first colon).
    QString edit;
    QString comment = QStringLiteral("#"); ///< what begins a comment line
    /// Edit: settings that are lists, NAME, OURS and BEHIND with tabs between them, a line each: expressions for the items that belong
    /// to what is exported, and for those that have to stand behind it; all others stay in front.
    QString merge;
    QString keep; ///< Edit: values that are better than ours and stay, "NAME|VALUE" a line
    /// Edit: "FILE|SETTING|BARE": the table that FILE names for SETTING now, whose rows come along; BARE
    /// is put before a row for a whole domain where that table is one of exact keys.
    QString from;
    /// What a command of "reload" makes of it (a map of a table); taken away by --undo. Templates, as the target.
    QStringList derived;
    QString before; ///< block: the text that begins the line it is put before; empty: at the end
    Condition condition;
};

/// In which form a server reads a private key.
enum class KeyForm {
    Pkcs8, ///< PEM, RFC 5958
    Seed,  ///< Ed25519 as base64 of its 32 octets in one line, RSA as Pkcs8 (rspamd)
};
QString toString(KeyForm form);

struct KeyPlace
{
    QString target; ///< empty: pasted into a page
    QString owner, group, mode, folderMode;
    QStringList algorithms; ///< that it can sign with: "rsa", "ed25519"
    int perDomain = 2;      ///< how many keys of one domain it can sign with
    KeyForm form = KeyForm::Pkcs8;
    bool everyKeySigns = false; ///< it signs with whatever lies there
    QString selector;           ///< the only one it signs under; empty: any
};

struct ServerCommand
{
    QString command;
    Condition condition;
};

struct ServerText
{
    QString text; ///< English
    Condition condition;
};

/// Where the configuration lies.
enum class Place {
    System, ///< at its absolute places
    Folder, ///< below a folder of the owner's choice (a container's)
    None,   ///< in an administration page: there are steps, and no script
};

/// Where the server is told what it greets other servers with.
struct Greeting
{
    QString place;            ///< file, or page of its administration
    QString line;             ///< the setting, a template with {{helo}}
    QString keep;             ///< the setting beside it that stays, with {{host}}; may be empty
    bool wholeServer = false; ///< it knows one name alone
};

struct ServerKind
{
    QString id;
    QString name;
    int order = 0; ///< among the others, as they are offered
    QString basis; ///< "tried", "documented"
    QStringList tested;
    QStringList packages; ///< Debian's names of what has to be installed first
    Place place = Place::System;
    QString drive;          ///< "C:" on Windows, else empty
    bool relayOnly = false; ///< it hands everything to a relay
    std::optional<Greeting> greeting;
    std::vector<ServerText> notes;
    std::vector<ServerText> steps;
    std::vector<TemplateFile> files;
    std::optional<KeyPlace> keys;
    std::vector<KeyPlace> moreKeys; ///< for plans with keys that `keys` does not take
    std::vector<ServerCommand> check;
    std::vector<ServerCommand> reload;

    /// False for a program that only belongs to one.
    [[nodiscard]] bool isMailServer() const { return keys || relayOnly || greeting; }
};

/// Where the folders of the kinds are.
inline constexpr char16_t templatesRoot[] = u":/mailworthy/templates";

/// A target as the owner of this server writes it.
[[nodiscard]] QString shownPath(const ServerKind &kind, const QString &target);

/// The folders below `root`, in the order of their manifests.
[[nodiscard]] QStringList serverIds(const QString &root = QString::fromUtf16(templatesRoot));
/// Errors "server.unknown" {text, known}, "server.manifest".
[[nodiscard]] Result<ServerKind>
loadServerKind(const QString &id, const QString &root = QString::fromUtf16(templatesRoot));
/// The text of one of its templates.
[[nodiscard]] Result<QString> loadTemplate(const ServerKind &kind, const QString &name,
                                           const QString &root = QString::fromUtf16(templatesRoot));

} // namespace mailworthy::servers
