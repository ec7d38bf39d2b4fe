#pragma once
// Stand-ins for addresses, and finding addresses in text in every form they are written in: plain,
// reversed in front of a zone, and spelled out in a host name. Internal to the anonymiser.
#include "base/Address.h"

#include <QRegularExpression>

#include <functional>
#include <map>

namespace mailworthy::exporting {

/// `text` with what `pattern` matches replaced by what `made` gives for it.
[[nodiscard]] QString replaced(const QString &text, const QRegularExpression &pattern,
                               const std::function<QString(const QRegularExpressionMatch &)> &made);

class AddressCover
{
public:
    /// `own` are never used as stand-ins, and are looked for in host names as well. `kept` stay.
    AddressCover(std::vector<Address> own, std::vector<Address> kept);

    [[nodiscard]] QString covered(const QString &text);
    /// The same for the same address. Those of one network (/24, /64) stay in one.
    [[nodiscard]] Address standIn(const Address &address);
    /// The longest stand-in in it as host names spell it; empty: there is none.
    [[nodiscard]] QString spelledIn(const QString &label) const;

private:
    /// Private ranges, loopback and their like lead to nobody.
    [[nodiscard]] bool leadsToSomebody(const Address &address) const;
    [[nodiscard]] Address standInV4(const Address &address);
    [[nodiscard]] Address standInV6(const Address &address);
    [[nodiscard]] QString plain(const QString &found);
    [[nodiscard]] QString octets(const QString &found, bool inName);
    [[nodiscard]] QString nibbles(const QString &found);
    [[nodiscard]] QString reverseZone(const QString &found);
    void learnSpellings(const Address &address);

    std::vector<Address> m_own, m_kept;
    std::map<Address, Address> m_standIns;
    std::map<Address, Address> m_networks; ///< to those of the stand-ins
    std::map<Address, int> m_inNetwork;    ///< how many of each are used
    int m_networksV4 = 0, m_networksV6 = 0, m_carriers = 0;
    std::map<QString, QString> m_spellings; ///< lower case
    QRegularExpression m_forms;             ///< all that are looked for
};

} // namespace mailworthy::exporting
