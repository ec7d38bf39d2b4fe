#include "servers/ServerKind.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

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

/// Reads one manifest; the first thing that is wrong is kept.
class Manifest
{
public:
    Manifest(QString server, QJsonObject object)
        : m_server(std::move(server))
        , m_object(std::move(object))
    {}

    Result<ServerKind> read()
    {
        ServerKind kind;
        kind.id = m_object[u"id"].toString();
        kind.order = m_object[u"order"].toInt(1000);
        kind.name = m_object[u"name"].toString();
        kind.basis = m_object[u"basis"].toString();
        kind.tested = listOf(m_object[u"tested"]);
        kind.packages = listOf(m_object.value(u"packages"));
        kind.relayOnly = m_object[u"relayOnly"].toBool();
        kind.place = oneOf<Place>(
            m_object[u"place"].toString(u"system"_s),
            {{u"system"_s, Place::System}, {u"folder"_s, Place::Folder}, {u"none"_s, Place::None}},
            u"place"_s);
        kind.drive = m_object[u"drive"].toString();
        require(m_object[u"schema"].toInt() == 1, u"schema"_s);
        require(kind.id == m_server, u"id"_s);
        require(!kind.name.isEmpty(), u"name"_s);
        require(kind.basis == u"tried" || kind.basis == u"documented", u"basis"_s);
        require(!kind.tested.isEmpty(), u"tested"_s);
        require(kind.drive.isEmpty() || (kind.drive.size() == 2 && kind.drive[1] == u':'),
                u"drive"_s);
        if (m_object.contains(u"greeting"))
            kind.greeting = greeting(m_object[u"greeting"].toObject());
        for (const QJsonValue &item : m_object[u"notes"].toArray())
            kind.notes.push_back({text(item, u"text"_s), condition(item)});
        for (const QJsonValue &item : m_object[u"steps"].toArray())
            kind.steps.push_back({text(item, u"text"_s), condition(item)});
        for (const QJsonValue &item : m_object[u"files"].toArray())
            kind.files.push_back(file(item.toObject()));
        if (const QJsonValue places = m_object.value(u"keys"); places.isArray()) {
            for (const QJsonValue &item : places.toArray())
                kind.moreKeys.push_back(keys(item.toObject()));
            require(!kind.moreKeys.empty(), u"keys"_s);
            if (!kind.moreKeys.empty()) {
                kind.keys = kind.moreKeys.front();
                kind.moreKeys.erase(kind.moreKeys.begin());
            }
        } else if (m_object.contains(u"keys")) {
            kind.keys = keys(places.toObject());
        }
        kind.check = commands(m_object[u"check"]);
        kind.reload = commands(m_object[u"reload"]);
        require(kind.place != Place::None || !kind.steps.empty(), u"steps"_s);
        if (!m_wrong.isEmpty())
            return failure(u"server.manifest"_s, {{u"server"_s, m_server}, {u"field"_s, m_wrong}});
        return kind;
    }

private:
    void require(bool right, const QString &field)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = field;
    }

    template<typename T>
    T oneOf(const QString &word, const std::vector<std::pair<QString, T>> &words,
            const QString &field)
    {
        for (const auto &[known, value] : words) {
            if (known == word)
                return value;
        }
        require(false, field);
        return words.front().second;
    }

    QString text(const QJsonValue &value, const QString &field)
    {
        const QString found = value.isString() ? value.toString() : value[field].toString();
        require(!found.isEmpty(), field);
        return found;
    }

    Condition condition(const QJsonValue &value)
    {
        const Condition condition{value[u"when"].toString(), value[u"unless"].toString(),
                                  value[u"each"].toString()};
        require(QStringList({QString(), u"domain"_s, u"key"_s}).contains(condition.each),
                u"each"_s);
        return condition;
    }

    std::vector<ServerCommand> commands(const QJsonValue &value)
    {
        std::vector<ServerCommand> commands;
        for (const QJsonValue &item : value.toArray())
            commands.push_back({text(item, u"command"_s), condition(item)});
        return commands;
    }

    Greeting greeting(const QJsonObject &object)
    {
        require(!object[u"line"].toString().isEmpty(), u"greeting.line"_s);
        return {object[u"place"].toString(), object[u"line"].toString(), object[u"keep"].toString(),
                object[u"wholeServer"].toBool()};
    }

    KeyPlace keys(const QJsonObject &object)
    {
        KeyPlace place;
        place.target = object[u"target"].toString();
        place.owner = object[u"owner"].toString();
        place.group = object[u"group"].toString();
        place.mode = object[u"mode"].toString(u"0600"_s);
        place.folderMode = object[u"folderMode"].toString(u"0700"_s);
        place.algorithms = object.contains(u"algorithms") ? listOf(object[u"algorithms"])
                                                          : QStringList{u"rsa"_s, u"ed25519"_s};
        place.perDomain = object[u"perDomain"].toInt(2);
        place.form = oneOf<KeyForm>(object[u"form"].toString(u"pkcs8"_s),
                                    {{u"pkcs8"_s, KeyForm::Pkcs8}, {u"seed"_s, KeyForm::Seed}},
                                    u"keys.form"_s);
        place.everyKeySigns = object[u"everyKeySigns"].toBool();
        place.selector = object[u"selector"].toString();
        const bool pasted = object[u"pasted"].toBool();
        require(pasted ? place.target.isEmpty() : place.target.startsWith(u'/'), u"keys.target"_s);
        require(place.perDomain > 0, u"keys.perDomain"_s);
        for (const QString &algorithm : place.algorithms)
            require(algorithm == u"rsa" || algorithm == u"ed25519", u"keys.algorithms"_s);
        return place;
    }

    static QString mergeOf(const QJsonObject &object)
    {
        QStringList rows;
        for (auto row = object.begin(); row != object.end(); ++row)
            rows << row.key() + u'\t' + row.value()[u"ours"].toString() + u'\t'
                        + row.value()[u"behind"].toString();
        return rows.join(u'\n');
    }

    static QString keepOf(const QJsonObject &object)
    {
        QStringList rows;
        for (auto row = object.begin(); row != object.end(); ++row) {
            for (const QString &value : listOf(row.value()))
                rows << row.key() + u'|' + value;
        }
        return rows.join(u'\n');
    }

    TemplateFile file(const QJsonObject &object)
    {
        TemplateFile file;
        file.templateName = object[u"template"].toString();
        file.target = object[u"target"].toString();
        file.owner = object[u"owner"].toString(u"root"_s);
        file.group = object[u"group"].toString(u"root"_s);
        file.mode = object[u"mode"].toString(u"0644"_s);
        file.edit = object[u"edit"].toString();
        file.comment = object[u"comment"].toString(u"#"_s);
        file.before = object[u"before"].toString();
        file.merge = mergeOf(object[u"merge"].toObject());
        file.keep = keepOf(object[u"keep"].toObject());
        if (const QJsonObject from = object[u"from"].toObject(); !from.isEmpty())
            file.from = from[u"file"].toString() + u'|' + from[u"setting"].toString() + u'|'
                        + from[u"bare"].toString();
        file.derived = listOf(object[u"derived"]);
        file.condition = condition(object);
        file.how = oneOf<FileHow>(
            object[u"how"].toString(),
            {{u"new"_s, FileHow::New}, {u"append"_s, FileHow::Append}, {u"edit"_s, FileHow::Edit}},
            u"files.how"_s);
        require(!file.templateName.isEmpty(), u"files.template"_s);
        require(file.target.startsWith(u'/') && !file.target.contains(u".."), u"files.target"_s);
        for (const QString &path : file.derived)
            require(path.startsWith(u'/') && !path.contains(u".."), u"files.derived"_s);
        const QStringList styles =
            file.how == FileHow::Edit
                ? QStringList{u"postfix"_s, u"words"_s, u"table"_s, u"shell"_s, u"block"_s}
            : file.how == FileHow::Append ? QStringList{QString(), u"table"_s, u"colon"_s}
                                          : QStringList{QString(), u"login"_s, u"once"_s};
        require(styles.contains(file.edit), u"files.edit"_s);
        return file;
    }

    QString m_server;
    QJsonObject m_object;
    QString m_wrong;
};

Result<QJsonObject> manifestOf(const QString &root, const QString &id)
{
    const Result<QByteArray> text = readFile(root + u'/' + id + u"/manifest.json"_s);
    if (!text)
        return failure(text.error());
    return parseJsonObject(*text);
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

QString toString(KeyForm form)
{
    return form == KeyForm::Seed ? u"seed"_s : u"pkcs8"_s;
}

QString shownPath(const ServerKind &kind, const QString &target)
{
    if (kind.drive.isEmpty())
        return target;
    return kind.drive + QString(target).replace(u'/', u'\\');
}

QStringList serverIds(const QString &root)
{
    std::vector<std::pair<int, QString>> found;
    for (const QString &name :
         QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!QFileInfo::exists(root + u'/' + name + u"/manifest.json"_s))
            continue;
        const Result<QJsonObject> manifest = manifestOf(root, name);
        found.emplace_back(manifest ? (*manifest)[u"order"].toInt(1000) : 1000, name);
    }
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto &[order, id] : found)
        ids << id;
    return ids;
}

Result<ServerKind> loadServerKind(const QString &id, const QString &root)
{
    static const QRegularExpression name(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    if (!name.match(id).hasMatch() || !QFileInfo::exists(root + u'/' + id + u"/manifest.json"_s))
        return failure(u"server.unknown"_s, {{u"text"_s, id}, {u"known"_s, serverIds(root)}});
    const Result<QJsonObject> object = manifestOf(root, id);
    if (!object)
        return failure(object.error());
    return Manifest(id, *object).read();
}

Result<QString> loadTemplate(const ServerKind &kind, const QString &name, const QString &root)
{
    const Result<QByteArray> text = readFile(root + u'/' + kind.id + u'/' + name);
    if (!text)
        return failure(text.error());
    return QString::fromUtf8(*text);
}

} // namespace mailworthy::servers
