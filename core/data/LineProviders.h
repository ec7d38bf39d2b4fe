#pragma once
// Who gives out addresses: hosts of rented servers, access providers, tunnels. Whether the owner of
// a line or server can set its reverse name (PTR), whether mail may leave on port 25, whether the
// address is fixed. Providers change all of this: it is shown with its date and how sure it is.
//
// resources/data/line-providers.json, schema 1:
// {"schema":1,"asOf":…,"providers":[ENTRY…],"sources":[{"id","what"}…]}
//   id*, name*, kind*          hosting access tunnel
//   countries*                 ["DE",…], where it gives out addresses
//   suffixes*                  ends of the reverse names it gives; may be empty
//   ptr*                       {"way"*:"panel|request|yes|delegation|business|no|unknown",
//                              "where","sure"*}
//   port25*                    {"policy"*:"open|customer-opens|on-request|fixed-address|business|
//                              fee|closed|unknown","note","sure"*}
//   fixedAddress*              {"offer"*:"yes|option|fee|business|partial|no|unknown","sure"*}
//   sources*                   ids of `sources`
//   sure                       source: read in one of the sources; usually: general knowledge
// Errors as in ListCatalog.h; two entries with one id or one suffix are a mistake.
#include "base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mailworthy::data {

enum class LineKind { Hosting, Access, Tunnel };
enum class PtrWay {
    Panel,      ///< the owner sets it himself, `where` says how
    Request,    ///< support sets it
    Yes,        ///< it can be had; how was not found
    Delegation, ///< the reverse zone is given to the owner
    Business,   ///< on business lines alone
    No,         ///< the provider fixes it
    Unknown,
};
enum class Port25Policy {
    Open,
    CustomerOpens, ///< a switch in the customer page
    OnRequest,
    FixedAddress, ///< with a fixed address
    Business,
    Fee,
    Closed,
    Unknown,
};
enum class FixedOffer { Yes, Option, Fee, Business, Partial, No, Unknown };
/// Read in a source, or general knowledge that is shown as "usually".
enum class Sure { Source, Usually };
/// The words of the file.
[[nodiscard]] QString toString(LineKind kind);
[[nodiscard]] QString toString(PtrWay way);
[[nodiscard]] QString toString(Port25Policy policy);
[[nodiscard]] QString toString(FixedOffer offer);
[[nodiscard]] QString toString(Sure sure);

struct LineProvider
{
    QString id;
    QString name;
    LineKind kind = LineKind::Access;
    QStringList countries;
    QStringList suffixes; ///< lower case, no final dot
    PtrWay ptr = PtrWay::Unknown;
    QString ptrWhere; ///< a sentence; may be empty
    Sure ptrSure = Sure::Usually;
    Port25Policy port25 = Port25Policy::Unknown;
    QString port25Note; ///< a sentence; may be empty
    Sure port25Sure = Sure::Usually;
    FixedOffer fixedAddress = FixedOffer::Unknown;
    Sure fixedSure = Sure::Usually;
    QStringList sources;

    /// The owner, or support for him, can set the name; absent where that is not known.
    [[nodiscard]] std::optional<bool> ptrCanBeSet() const;
    /// As sure as its least sure part.
    [[nodiscard]] Sure sure() const;
    friend bool operator==(const LineProvider &, const LineProvider &) = default;
};

class LineProviders
{
public:
    [[nodiscard]] static Result<LineProviders> fromJson(const QByteArray &text,
                                                        const QString &file);
    [[nodiscard]] static Result<LineProviders> builtIn();

    /// Whose names these reverse names are: the longest suffix on a label boundary; null where none
    /// of them is known. Pure.
    [[nodiscard]] const LineProvider *givenBy(const QStringList &reverseNames) const;
    [[nodiscard]] const LineProvider *find(QStringView id) const;
    [[nodiscard]] const std::vector<LineProvider> &all() const { return m_providers; }
    [[nodiscard]] const QString &asOf() const { return m_asOf; }

private:
    QString m_asOf;
    std::vector<LineProvider> m_providers;
};

} // namespace mailworthy::data
