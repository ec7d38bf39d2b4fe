#include "data/Reader.h"

#include "base/Json.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

void Reading::fail(const QString &entry, const QString &field, const QString &expected)
{
    if (mistake)
        return;
    mistake = Error(
        u"data.schema"_s,
        {{u"file"_s, file}, {u"entry"_s, entry}, {u"field"_s, field}, {u"expected"_s, expected}});
}

void Reader::fail(QLatin1StringView key, const QString &expected) const
{
    m_reading.fail(m_entry, m_prefix + key, expected);
}

QString Reader::text(QLatin1StringView key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isString() && (need == Need::Optional || !value.toString().isEmpty()))
        return value.toString();
    if (!value.isUndefined() || need == Need::Needed)
        fail(key, u"a text"_s);
    return {};
}

QStringList Reader::texts(QLatin1StringView key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    QStringList found;
    if (value.isUndefined() && need == Need::Optional)
        return found;
    if (!value.isArray()) {
        fail(key, u"a list of texts"_s);
        return found;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (!item.isString() || item.toString().isEmpty())
            fail(key, u"a list of texts"_s);
        found.append(item.toString());
    }
    return found;
}

std::optional<bool> Reader::flag(QLatin1StringView key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined() || need == Need::Needed)
        fail(key, u"true or false"_s);
    return std::nullopt;
}

namespace {

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 2147483647.0 || std::floor(number) < number)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

std::optional<int> Reader::number(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<int> number = wholeNumber(value);
    if (!number)
        fail(key, u"a whole number from 0"_s);
    return number;
}

std::vector<int> Reader::numbers(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    std::vector<int> found;
    if (value.isUndefined())
        return found;
    if (!value.isArray())
        fail(key, u"a list of whole numbers"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (const std::optional<int> number = wholeNumber(item))
            found.push_back(*number);
        else
            fail(key, u"a list of whole numbers"_s);
    }
    return found;
}

std::optional<Address> Reader::address(QLatin1StringView key) const
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const Result<Address> parsed = Address::parse(value);
    if (!parsed) {
        fail(key, u"an IP address"_s);
        return std::nullopt;
    }
    return *parsed;
}

std::vector<Address> Reader::addresses(QLatin1StringView key, Need need) const
{
    std::vector<Address> found;
    const QStringList values = texts(key, need);
    for (const QString &value : values) {
        if (const Result<Address> parsed = Address::parse(value))
            found.push_back(*parsed);
        else
            fail(key, u"a list of IP addresses"_s);
    }
    return found;
}

dns::Name Reader::name(QLatin1StringView key, Need need) const
{
    const QString value = text(key, need);
    if (value.isEmpty())
        return {};
    const Result<dns::Name> parsed = dns::Name::parse(QStringView(value));
    if (!parsed || parsed->isRoot()) {
        fail(key, u"a DNS name"_s);
        return {};
    }
    return *parsed;
}

Reader Reader::object(QLatin1StringView key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && (!value.isUndefined() || need == Need::Needed))
        fail(key, u"an object"_s);
    return Reader(m_reading, value.toObject(), m_entry, m_prefix + key + u'.');
}

std::vector<Reader> Reader::objects(QLatin1StringView key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    std::vector<Reader> found;
    if (value.isUndefined() && need == Need::Optional)
        return found;
    if (!value.isArray())
        fail(key, u"a list of objects"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (!item.isObject())
            fail(key, u"a list of objects"_s);
        found.emplace_back(m_reading, item.toObject(), m_entry, m_prefix + key + u'.');
    }
    return found;
}

void Reader::only(std::initializer_list<QLatin1StringView> keys) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        const auto known = [&key](QLatin1StringView name) { return key == name; };
        if (std::none_of(keys.begin(), keys.end(), known)) {
            QStringList names;
            for (const QLatin1StringView name : keys)
                names.append(name);
            m_reading.fail(m_entry, m_prefix + key, u"one of the fields "_s + names.join(u", "_s));
        }
    }
}

Result<Frame> readFrame(const QByteArray &text, Reading &reading, QLatin1StringView list,
                        QLatin1StringView idKey)
{
    const Result<QJsonObject> root = parseJsonObject(text);
    if (!root) {
        Error error = root.error();
        error.args[u"file"_s] = reading.file;
        return failure(std::move(error));
    }
    return readFrame(*root, reading, list, idKey);
}

Result<Frame> readFrame(const QJsonObject &root, Reading &reading, QLatin1StringView list,
                        QLatin1StringView idKey)
{
    Frame frame;
    frame.root = root;
    const QJsonValue schema = root.value("schema"_L1);
    if (!schema.isDouble() || schema.toInt() != 1)
        reading.fail({}, u"schema"_s, u"1"_s);
    frame.asOf = Reader(reading, root, {}).text("asOf"_L1, Need::Needed);
    const QJsonValue entries = root.value(list);
    if (!entries.isArray())
        reading.fail({}, list, u"a list of objects"_s);
    const QJsonArray array = entries.toArray();
    int number = 0;
    for (const QJsonValue item : array) {
        ++number;
        const QString id = item.toObject().value(idKey).toString();
        const QString name = id.isEmpty() ? u"#%1"_s.arg(number) : id;
        if (!item.isObject())
            reading.fail(name, list, u"a list of objects"_s);
        frame.entries.emplace_back(name, item.toObject());
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return frame;
}

Result<QByteArray> builtInFile(const QString &name)
{
    QFile file(u":/mailworthy/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"data.missing"_s, {{u"file"_s, name}});
    return file.readAll();
}

bool endsOnLabel(QStringView name, QStringView suffix)
{
    if (suffix.isEmpty() || !name.endsWith(suffix))
        return false;
    const qsizetype rest = name.size() - suffix.size();
    return rest == 0 || name.at(rest - 1) == u'.';
}

QString normalName(const QString &name)
{
    QString normal = name.trimmed().toLower();
    if (normal.endsWith(u'.'))
        normal.chop(1);
    return normal;
}

} // namespace mailworthy::data
