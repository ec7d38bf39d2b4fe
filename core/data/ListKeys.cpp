#include "data/ListKeys.h"

#include "base/Json.h"
#include "data/Reader.h"

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestKey = 6;
constexpr qsizetype longestKey = 63; // RFC 1035 §2.3.4: a label

/// The keys that lists of the catalogue take.
QStringList knownKinds()
{
    return {u"spamhaus-dqs"_s, u"abusix"_s};
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

QStringList ListKeys::kinds() const
{
    QStringList found;
    for (const auto &[kind, key] : keys)
        found << kind;
    return found;
}

QString ListKeys::redacted(QString text) const
{
    for (const auto &[kind, key] : keys) {
        const auto octets = key.reveal();
        text.replace(QLatin1StringView(octets.data(), static_cast<qsizetype>(octets.size())),
                     QString::fromLatin1(keyPlaceholder(kind)), Qt::CaseInsensitive);
    }
    return text;
}

bool looksLikeKey(QStringView text)
{
    return text.size() >= shortestKey && text.size() <= longestKey && text.front() != u'-'
           && text.back() != u'-' && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return isLetterOrDigit(c) || c == u'-';
              });
}

bool isAsked(const BlockList &list, const ListKeys &keys)
{
    if (list.asked)
        return true;
    return list.query.keyRequired && list.aliasOf.isEmpty() && list.status == ListStatus::Active
           && keys.has(list.query.key);
}

QByteArray keyPlaceholder(const QString &kind)
{
    return '<' + kind.toLatin1() + '>';
}

dns::Name keyedZone(const QString &kind, const dns::Name &keyZone)
{
    std::vector<QByteArray> labels{keyPlaceholder(kind)};
    labels.insert(labels.end(), keyZone.labels().begin(), keyZone.labels().end());
    return dns::Name::fromLabels(std::move(labels)).value_or(keyZone);
}

Result<ListKeys> ListKeys::fromOverlay(const QByteArray &overlay, const QString &file)
{
    ListKeys found;
    found.file = file;
    if (overlay.isEmpty())
        return found;
    const Result<QJsonObject> root = parseJsonObject(overlay);
    if (!root) {
        Error error = root.error();
        error.args[u"file"_s] = file;
        return failure(std::move(error));
    }
    const QJsonValue keys = root->value("keys"_L1);
    if (!keys.isUndefined() && !keys.isObject()) {
        Reading reading{file, {}};
        reading.fail({}, u"keys"_s, u"an object with the keys by name"_s);
        return failure(*reading.mistake);
    }
    const QJsonObject object = keys.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!knownKinds().contains(entry.key()))
            return failure(u"list.unknown-key"_s, {{u"file"_s, file}, {u"known"_s, knownKinds()}});
        const QString text = entry.value().toString().trimmed();
        if (!looksLikeKey(text))
            return failure(u"list.bad-key"_s, {{u"file"_s, file}, {u"field"_s, entry.key()}});
        QByteArray octets = text.toLower().toLatin1(); // names are compared without case
        found.keys.emplace(entry.key(), Secret::adopt(octets));
    }
    return found;
}

} // namespace mailworthy::data
