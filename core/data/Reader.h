#pragma once
// Reads the objects of a data file field by field and keeps the first mistake: which entry, which
// field, what was expected. For the loaders of this folder alone. Error "data.schema" {file, entry,
// field, expected}.
#include "base/Address.h"
#include "dns/Name.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>

namespace mailworthy::data {

/// One file being read; its readers report here.
struct Reading
{
    QString file;
    std::optional<Error> mistake; ///< the first one

    void fail(const QString &entry, const QString &field, const QString &expected);
};

enum class Need { Optional, Needed };

class Reader
{
public:
    Reader(Reading &reading, const QJsonObject &object, QString entry, QString prefix = {})
        : m_reading(reading)
        , m_object(object)
        , m_entry(std::move(entry))
        , m_prefix(std::move(prefix))
    {}

    [[nodiscard]] QString text(QLatin1StringView key, Need need = Need::Optional) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key, Need need = Need::Optional) const;
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView key, Need need = Need::Optional) const;
    [[nodiscard]] std::optional<int> number(QLatin1StringView key) const;
    [[nodiscard]] std::vector<int> numbers(QLatin1StringView key) const;
    [[nodiscard]] std::optional<Address> address(QLatin1StringView key) const;
    [[nodiscard]] std::vector<Address> addresses(QLatin1StringView key,
                                                 Need need = Need::Optional) const;
    [[nodiscard]] dns::Name name(QLatin1StringView key, Need need = Need::Optional) const;
    /// An object in a field; an empty one when the field is not there.
    [[nodiscard]] Reader object(QLatin1StringView key, Need need = Need::Optional) const;
    /// The objects of an array; `entry` of each is "ENTRY" with the field as prefix.
    [[nodiscard]] std::vector<Reader> objects(QLatin1StringView key,
                                              Need need = Need::Optional) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    /// A word of an enumeration; absent gives `absent`, which must be allowed by `need`.
    template<typename T>
    [[nodiscard]] T word(QLatin1StringView key, std::optional<T> (*fromString)(QStringView),
                         T absent, const QString &expected, Need need = Need::Optional) const
    {
        const QString value = text(key, need);
        if (value.isEmpty())
            return absent;
        const std::optional<T> known = fromString(value);
        if (!known)
            fail(key, expected);
        return known.value_or(absent);
    }

    /// A field with another name is a mistake: it would be a typing error that nobody sees.
    void only(std::initializer_list<QLatin1StringView> keys) const;
    void fail(QLatin1StringView key, const QString &expected) const;
    [[nodiscard]] const QString &entry() const { return m_entry; }

private:
    Reading &m_reading;
    QJsonObject m_object;
    QString m_entry;
    QString m_prefix; ///< "removal." inside an object field
};

/// The file's frame: schema number, date, and the entries under `list`, each named by its `idKey`.
struct Frame
{
    QString asOf;
    QJsonObject root;
    std::vector<std::pair<QString, QJsonObject>>
        entries; ///< by id (or "#3" without one), in file order
};
[[nodiscard]] Result<Frame> readFrame(const QByteArray &text, Reading &reading,
                                      QLatin1StringView list, QLatin1StringView idKey);
[[nodiscard]] Result<Frame> readFrame(const QJsonObject &root, Reading &reading,
                                      QLatin1StringView list, QLatin1StringView idKey);

/// A file below ":/mailworthy/data". Error "data.missing" {file}.
[[nodiscard]] Result<QByteArray> builtInFile(const QString &name);

/// True for `suffix` itself and for names that end in "." + `suffix`; both in lower case without
/// final dot.
[[nodiscard]] bool endsOnLabel(QStringView name, QStringView suffix);
/// Lower case, no final dot.
[[nodiscard]] QString normalName(const QString &name);

} // namespace mailworthy::data
