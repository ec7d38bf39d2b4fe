#pragma once
// Takes the owner's names, addresses, mailboxes and keys out of a report, so that it can be shown
// in a forum. Each gets a stand-in from the ranges that are set aside for documentation (RFC 2606,
// RFC 5737, RFC 3849), the same one everywhere, so that a reader can still follow: what stood below
// one domain or in one network stands so afterwards. What names only others (block lists, public
// resolvers, large receivers, services that many send through) stays. Internal to the report; one
// object for each document.
#include "exporting/report/AddressCover.h"
#include "exporting/report/ReportDocument.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace mailworthy::exporting {

/// What would lead a reader to the owner.
struct Identity
{
    /// Domains, with everything below them: A-labels, lower case; those of the plan first.
    QStringList domains;
    /// Names of one customer's at a service: what those of all its customers end with.
    QMap<QString, QString> accounts;
    QStringList words; ///< names of one label: a greeting, a machine, a selector
    QStringList paths;
    QStringList labels; ///< below the domains, that tell nothing: usual selectors
    std::vector<Address> addresses;
    std::vector<Address> known; ///< of public services: they stay
    QStringList lists;          ///< zones of block lists, lower case: they stay
};

[[nodiscard]] Identity identityOf(const ReportInput &input,
                                  std::span<const plan::PlannedRecord> records);

/// Local part, with the tag in front of it, and domain of a mailbox.
[[nodiscard]] const QRegularExpression &mailboxPattern();

class Anonymiser
{
public:
    explicit Anonymiser(const Identity &identity);

    [[nodiscard]] QString text(const QString &text);
    /// Every text in it; names of fields, codes and words of the contract stay.
    [[nodiscard]] QJsonObject object(const QJsonObject &object);

private:
    /// Those of `kept` stay as they are.
    [[nodiscard]] QJsonObject fields(const QJsonObject &object, const QSet<QString> &kept);
    [[nodiscard]] QJsonValue value(const QJsonValue &value);
    [[nodiscard]] QString withoutTraces(QString text);
    [[nodiscard]] QString withoutMailboxes(const QString &text);
    [[nodiscard]] QString withoutNames(const QString &text);
    [[nodiscard]] QString nameFor(const QString &name);
    [[nodiscard]] QString nameBelowDomains(const QString &name);
    /// Is it that of a list, or of somebody who keeps one?
    [[nodiscard]] bool belongsToList(const QString &domain) const;
    [[nodiscard]] QString labelFor(const QString &label);
    [[nodiscard]] QString aroundAddress(const QString &text);
    [[nodiscard]] QString selectorFor(const QStringList &labels);
    [[nodiscard]] QString standIn(const QString &kind, const QString &original);
    void addDomain(const QString &domain);

    AddressCover m_addresses;
    QStringList m_paths;
    QSet<QString> m_plainLabels;
    QSet<QString> m_lists;
    QHash<QString, QString> m_domains; ///< to their stand-ins
    QHash<QString, QHash<QString, QString>> m_standIns;
};

/// Every text of the document.
void anonymise(ReportDocument &document, const Identity &identity);

} // namespace mailworthy::exporting
