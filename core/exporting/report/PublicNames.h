#pragma once
// Names that a report may show to anybody: those of services that many set-ups use alike, from the
// data files. What such a service calls a single customer by is none of them. Internal to the
// report.
#include "checks/Check.h"
#include "data/Senders.h"

#include <QSet>

namespace mailworthy::exporting {

enum class NameOwner {
    Service, ///< the same for all its customers
    Account, ///< a service's, and made for one customer
    Somebody,
};

class PublicNames
{
public:
    explicit PublicNames(const checks::DataSet &data);

    struct Found
    {
        NameOwner owner = NameOwner::Somebody;
        QString service = {}; ///< Account: what the names of all its customers end with
        friend bool operator==(const Found &, const Found &) = default;
    };
    /// `name`: lower case, no final dot; labels with underscores may stand in it.
    [[nodiscard]] Found find(const QString &name) const;

private:
    void addSender(const data::Sender &sender);
    /// Of a relay whose customers reach it at names of one pattern.
    [[nodiscard]] std::optional<Found> byPattern(const QString &name) const;
    [[nodiscard]] QString registered(const QString &name) const;

    const checks::DataSet &m_data;
    std::optional<data::Senders> m_senders;
    QSet<QString> m_names;
    QStringList m_suffixes;
    QSet<QString> m_domains;                   ///< that all of these are registered under
    std::vector<QRegularExpression> m_servers; ///< of DNS hosts
};

} // namespace mailworthy::exporting
