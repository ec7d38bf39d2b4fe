#pragma once
// The way from a server elsewhere that takes the domain's mail today to the owner's own: everything
// else is published first, the MX record last (ux §5). Pure values; the words are in
// findings/SwitchWords.h.
#include "data/Senders.h"
#include "plan/MailPlan.h"
#include "plan/Published.h"

#include <QJsonObject>

namespace mailworthy::plan {

/// The TTL of an MX record that is about to change, in seconds: a mistake is undone as soon.
inline constexpr quint32 switchTtl = 300;

struct MailSwitch
{
    dns::Domain domain;
    dns::Name today;            ///< the host that takes the mail
    QString provider;           ///< whose it is; empty: not known
    dns::Name host;             ///< of the plan
    QStringList published;      ///< the MX records there now, as plain text
    std::optional<quint32> ttl; ///< of them, seconds; absent: not looked at
    Timestamp at{};             ///< when that was looked at
    /// No SPF record is there yet: one that names the plan's server alone would make mail suspicious
    /// that is sent through the provider.
    bool firstSpf = false;
    QString include = {}; ///< what the provider asks to be put into SPF; empty: not known
    friend bool operator==(const MailSwitch &, const MailSwitch &) = default;

    /// Who takes the mail today, as the owner knows it: "Google Workspace (aspmx.l.google.com)".
    [[nodiscard]] QString who() const;
    /// Does the TTL have to be lowered first? Not known: better so.
    [[nodiscard]] bool needsLowering() const { return !ttl || *ttl > switchTtl; }
    /// When nobody remembers the MX record with its long TTL any more, if it is lowered at `at`.
    [[nodiscard]] std::optional<Timestamp> earliest() const;
};

/// For a domain whose mail `there` takes, as the MX records `published` say.
[[nodiscard]] MailSwitch switchOf(const dns::Domain &domain, const Elsewhere &there,
                                  const dns::Name &host, QStringList published);
/// The domains of the plan that are to change over, in its order.
[[nodiscard]] std::vector<MailSwitch> switchesOf(const MailPlan &plan, const Published &published);
/// Whose mailboxes are behind this MX host; empty: not known.
[[nodiscard]] QString providerOf(const dns::Name &exchanger, const data::Senders &senders);

/// What the provider behind this MX host asks to be put into SPF; empty: not known, or told by the
/// account page alone.
[[nodiscard]] QString includeOf(const dns::Name &exchanger, const data::Senders &senders);

/// {"domain","host","provider","ownHost","published":[…],"ttl","lowerTtl","earliest"}
[[nodiscard]] QJsonObject toJson(const MailSwitch &change);

} // namespace mailworthy::plan
