#pragma once
// Postfix: the output of postconf or postconf -n, or a main.cf as it lies (postconf(5)): a line that begins
// with white space continues the one before, also across comments; the last assignment counts;
// $name, ${name}, $(name), ${name?text}, ${name:text} and ${name?{a}:{b}} are expanded, within bounds.
// Of a master.cf (master(5)) beside it, or of postconf -P: what the service of outgoing mail has for itself
// (-o), and what the entrances of users have.
#include "servers/reading/Reading.h"

#include <map>

namespace mailworthy::servers {

/// The settings of one text.
class MainCf
{
public:
    [[nodiscard]] static MainCf parse(const QByteArray &text);

    struct Value
    {
        QString text;
        bool isOpen = false;    ///< something in it could not be worked out
        bool isDefault = false; ///< the text does not name it
        bool isOwn = false;     ///< the service of outgoing mail has it for itself
    };
    /// Absent: the text does not name it and no default is certain.
    [[nodiscard]] std::optional<Value> value(const QString &name) const;
    /// What the entrances of users ("submission", "smtps") have for themselves under this name, by service.
    [[nodiscard]] std::map<QString, QString> ofEntrances(const QString &name) const;
    /// The text is the whole of a configuration, not a few lines of it: what it does not name has
    /// its default.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] std::size_t size() const { return m_values.size(); }

private:
    struct Expansion;
    [[nodiscard]] std::optional<QString> raw(const QString &name) const;
    void expand(QStringView text, int depth, Expansion &out) const;
    void expandName(QStringView inside, int depth, Expansion &out) const;

    void addService(const QString &service, const QString &name, const QString &value);
    void addOptions(const QString &service, const QString &text);

    std::map<QString, QString> m_values;
    std::map<QString, QString> m_own;                           ///< of smtp/unix
    std::map<std::pair<QString, QString>, QString> m_entrances; ///< service and name
};

/// Adds what the text says.
void readMainCf(const QByteArray &text, ServerReading &reading);

} // namespace mailworthy::servers
