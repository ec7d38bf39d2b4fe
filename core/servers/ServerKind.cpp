#include "servers/ServerKind.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

std::vector<ServerCommand> commandsOf(const QJsonValue &value)
{
    std::vector<ServerCommand> commands;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            commands.push_back({item.toString(), {}});
        else
            commands.push_back({item[u"command"].toString(), item[u"when"].toString()});
    }
    return commands;
}

std::optional<FileHow> howFromString(const QString &text)
{
    if (text == u"new")
        return FileHow::New;
    if (text == u"append")
        return FileHow::Append;
    return text == u"edit" ? std::optional(FileHow::Edit) : std::nullopt;
}

Result<TemplateFile> fileOf(const QJsonObject &object, const QString &server)
{
    const auto bad = [&](const QString &field) {
        return failure(u"server.manifest"_s, {{u"server"_s, server}, {u"field"_s, field}});
    };
    TemplateFile file;
    file.templateName = object[u"template"].toString();
    file.target = object[u"target"].toString();
    file.owner = object[u"owner"].toString(u"root"_s);
    file.group = object[u"group"].toString(u"root"_s);
    file.mode = object[u"mode"].toString(u"0644"_s);
    file.edit = object[u"edit"].toString();
    file.comment = object[u"comment"].toString(u"#"_s);
    file.when = object[u"when"].toString();
    const std::optional<FileHow> how = howFromString(object[u"how"].toString());
    if (file.templateName.isEmpty())
        return bad(u"files.template"_s);
    if (!file.target.startsWith(u'/') || file.target.contains(u".."))
        return bad(u"files.target"_s);
    if (!how)
        return bad(u"files.how"_s);
    file.how = *how;
    if (file.how == FileHow::Edit && file.edit != u"postfix" && file.edit != u"words")
        return bad(u"files.edit"_s);
    return file;
}

} // namespace

QString toString(FileHow how)
{
    switch (how) {
    case FileHow::New: return u"new"_s;
    case FileHow::Append: return u"append"_s;
    case FileHow::Edit: return u"edit"_s;
    }
    return {};
}

QStringList namedServerIds()
{
    return {u"postfix-opendkim"_s,
            u"postfix-rspamd"_s,
            u"exim-split"_s,
            u"exim-single"_s,
            u"exim"_s,
            u"sendmail-opendkim"_s,
            u"opensmtpd"_s,
            u"haraka"_s,
            u"chasquid"_s,
            u"stalwart"_s,
            u"maddy"_s,
            u"mox"_s,
            u"hmailserver"_s,
            u"docker-mailserver"_s,
            u"mailcow"_s,
            u"mail-in-a-box"_s,
            u"modoboa"_s,
            u"iredmail"_s,
            u"yunohost"_s,
            u"postfix-relay"_s,
            u"msmtp"_s,
            u"nullmailer"_s,
            u"dma"_s};
}

QStringList serverIds(const QString &root)
{
    QStringList ids;
    for (const QString &name :
         QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFileInfo::exists(root + u'/' + name + u"/manifest.json"_s))
            ids << name;
    }
    return ids;
}

Result<ServerKind> loadServerKind(const QString &id, const QString &root)
{
    const QStringList known = serverIds(root);
    if (!known.contains(id))
        return failure(u"server.unknown"_s, {{u"text"_s, id}, {u"known"_s, known}});
    const Result<QByteArray> text = readFile(root + u'/' + id + u"/manifest.json"_s);
    if (!text)
        return failure(text.error());
    const Result<QJsonObject> object = parseJsonObject(*text);
    if (!object)
        return failure(object.error());
    ServerKind kind;
    kind.id = (*object)[u"id"].toString();
    kind.name = (*object)[u"name"].toString();
    kind.basis = (*object)[u"basis"].toString();
    kind.tested = listOf((*object)[u"tested"]);
    kind.notes = listOf((*object)[u"notes"]);
    kind.check = commandsOf((*object)[u"check"]);
    kind.reload = commandsOf((*object)[u"reload"]);
    if (kind.id != id || kind.name.isEmpty())
        return failure(u"server.manifest"_s, {{u"server"_s, id}, {u"field"_s, u"id"_s}});
    for (const QJsonValue &item : (*object)[u"files"].toArray()) {
        Result<TemplateFile> file = fileOf(item.toObject(), id);
        if (!file)
            return failure(file.error());
        kind.files.push_back(std::move(*file));
    }
    if ((*object)[u"keys"].isObject()) {
        const QJsonObject keys = (*object)[u"keys"].toObject();
        kind.keys = KeyPlace{keys[u"target"].toString(), keys[u"owner"].toString(),
                             keys[u"group"].toString(), keys[u"mode"].toString(u"0600"_s),
                             keys[u"folderMode"].toString(u"0700"_s)};
    }
    return kind;
}

Result<QString> loadTemplate(const ServerKind &kind, const QString &name, const QString &root)
{
    const Result<QByteArray> text = readFile(root + u'/' + kind.id + u'/' + name);
    if (!text)
        return failure(text.error());
    return QString::fromUtf8(*text);
}

} // namespace mailworthy::servers
