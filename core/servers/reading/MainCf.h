#pragma once
// Postfix: the output of postconf or postconf -n, or a main.cf as it lies (postconf(5)): a line that begins
// with white space continues the one before, also across comments; the last assignment counts;
// $name, ${name}, $(name), ${name?text}, ${name:text} and ${name?{a}:{b}} are expanded, within bounds.
// Of a master.cf (master(5)) beside it, or of postconf -P: what the service of outgoing mail has for itself
// (-o), and what the entrances have.
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
    /// The service that carries mail away: "smtp", or what default_transport names before its colon.
    [[nodiscard]] const QString &wayOut() const { return m_wayOut; }
    /// It is an SMTP client whose own settings are known.
    [[nodiscard]] bool knowsWayOut() const;
    /// Services that mail comes in by and that have settings for themselves: "submission/inet".
    [[nodiscard]] QStringList entrances() const;
    /// What a service has for itself under this name; null: nothing.
    [[nodiscard]] const QString *ofService(const QString &service, const QString &name) const;
    /// As that entrance sees the settings.
    [[nodiscard]] MainCf seenBy(const QString &entrance) const;
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
    [[nodiscard]] const QString *own(const QString &name) const;

    using Settings = std::map<QString, QString>;
    Settings m_values;
    std::map<QString, Settings> m_services; ///< "smtp/unix": what it has for itself
    Settings m_commands;                    ///< "smtp/unix": the program that it runs
    QString m_wayOut;
    std::size_t m_ownCount = 0;
};

/// Adds what the text says.
void readMainCf(const QByteArray &text, ServerReading &reading);

} // namespace mailworthy::servers
