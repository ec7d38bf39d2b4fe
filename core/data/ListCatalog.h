#pragma once
// The block lists the program knows: what they are, how they are asked, what their codes mean, how
// one gets off them. Only loading is here; decoding of answers is in mail/dnsbl. Sentences in the
// file are short English ones.
//
// resources/data/dnsbl.json, schema 1:
//   {"schema":1, "asOf":"2026-11", "lists":[ENTRY…]}
// ENTRY, fields marked * are needed, the others may be left out:
//   id*, zone*, name*          identifier, zone name, name for people
//   operator, homepage
//   kind*                      "ip" "domain" "combined" (both) "allow" "allow-domain" "info"
//                              (country, network, score …)
//   families*                  of "ipv4" "ipv6" "domain" ("mail-hash" is known and never asked)
//   category                   "spam-source" "exploited" "policy-dynamic" "network" "new-domain" …
//   scope*                     what a listing is about: "address" "network" "asn" "policy" "domain"
//   weight*, weightReason      "decisive" "common" "minor" "informative"
//   codes                      [{"code":PATTERN, "kind":KIND, "meaning":TEXT, "subList":TEXT,
//                              "refuses":"public-resolver", "cause":CAUSE, "scope":SCOPE}]
//                              PATTERN: "127.0.0.2", "127.0.0.4-127.0.0.7" (last octet),
//                              "127.0.*.3", "bit:4"
//                              KIND: "listing" "policy" "good" "neutral" "info" "test" "error" (a
//                              refusal, never a listing)
//                              CAUSE: what is to be mended: "spam" "exploited" "backscatter"
//                              "reverse-name" "home-line" "network" "tor" "new-domain"
//                              "hacked-site" "dynamic-name"; without it the category says so
//                              SCOPE: as below, where a code is about something else than the list
//   prefix                     {"ipv4":24,"ipv6":64}: it lists networks of this size even where it
//                              is asked about one address
//   listed                     {"ipv4","ipv6","domain","expect":[code],"basis"}   must-be-listed
//                              control
//   unlisted                   {"ipv4","ipv6","domain"}                          must-not-be-listed
//                              control
//   removal                    {"url","method":"self-service|form|contact|automatic|paid|none",
//                              "expiry","paid","notes"}
//   query                      {"publicResolver":"answers|refused|silent","keyRequired",
//                              "registrationRequired","limit","notes",
//                              "key","keyZone"}: with the owner's key of this kind (data/ListKeys.h)
//                              the questions go to KEY.keyZone
//   txtReason                  true when TXT says why
//   status*                    "active" "unsure" "retired"
//   statusDate, statusNow, statusBasis, confidence ("high" "medium" "low"); of a retired list the
//                              day it ended and what it answers since
//   asked*                     asked by default
//   aliasOf                    zone or id of the entry that contains this one
//   notes, sources
//
// The owner's overlay (~/.config/mailworthy/dnsbl.json, found by the program):
//   {"schema":1, "add":[ENTRY…], "off":[ZONE…], "change":[{"zone":ZONE, field:value…}],
//    "keys":{NAME:KEY}}
//   A changed field replaces the whole field; "off" sets "asked" to false. The keys are read by
//   data/ListKeys.h and never enter the catalogue.
// Errors: "data.schema" {file, entry, field, expected}, "json.syntax" … from base/Json.h,
// "data.missing" {file}.
#include "dns/Name.h"
#include "net/fake/PublicFacts.h"

#include <QJsonObject>

namespace mailworthy::data {

enum class ListKind { Ip, Domain, Combined, Allow, AllowDomain, Info };
QString toString(ListKind value);
std::optional<ListKind> listKindFromString(QStringView text);

enum class ListScope { Address, Network, Asn, Policy, Domain };
QString toString(ListScope value);
std::optional<ListScope> listScopeFromString(QStringView text);

enum class ListWeight { Decisive, Common, Minor, Informative };
QString toString(ListWeight value);
std::optional<ListWeight> listWeightFromString(QStringView text);

enum class ListStatus { Active, Unsure, Retired };
QString toString(ListStatus value);
std::optional<ListStatus> listStatusFromString(QStringView text);

enum class CodeKind { Listing, Policy, Good, Neutral, Info, Test, Error };
QString toString(CodeKind value);
std::optional<CodeKind> codeKindFromString(QStringView text);

enum class RemovalMethod { Unknown, SelfService, Form, Contact, Automatic, Paid, None };
QString toString(RemovalMethod value); ///< "" for Unknown
std::optional<RemovalMethod> removalMethodFromString(QStringView text);

/// What is behind a listing, which decides what has to be mended before anything else.
enum class ListCause {
    Spam,
    Exploited,   ///< an infected device, an open proxy, a stolen password
    Backscatter, ///< bounces to people who never wrote
    ReverseName, ///< there is none, or a generic one
    HomeLine,    ///< a range that the provider or the list calls end-user lines; no guilt
    Network,     ///< neighbours, the provider, the country
    Tor,
    NewDomain,   ///< nothing but young
    HackedSite,  ///< an honest domain whose web site was broken into
    DynamicName, ///< a name under a free dynamic DNS service
};
QString toString(ListCause value);
std::optional<ListCause> listCauseFromString(QStringView text);

enum class PublicResolverPolicy { Unknown, Answers, Refused, Silent };
QString toString(PublicResolverPolicy value); ///< "" for Unknown
std::optional<PublicResolverPolicy> publicResolverPolicyFromString(QStringView text);

/// Which A answers a code stands for. Exact ones win over ranges, ranges over bits.
struct CodePattern
{
    enum class Form { Exact, Range, Any, Bit };
    Form form = Form::Exact;
    std::array<quint8, 4> octets{};
    std::array<bool, 4> any{}; ///< Form::Any: this octet may be any number
    quint8 last = 0;           ///< Form::Range: octets[3] to this
    quint8 bit = 0;            ///< Form::Bit: this bit of the last octet (a power of two)

    [[nodiscard]] static std::optional<CodePattern> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    /// A bit pattern matches inside 127/8 only.
    [[nodiscard]] bool matches(const Address &answer) const;
    friend bool operator==(const CodePattern &, const CodePattern &) = default;
};

struct ReturnCode
{
    CodePattern pattern;
    CodeKind kind = CodeKind::Listing;
    QString meaning;
    QString subList; ///< "PBL" of ZEN
    bool refusesPublicResolver = false;
    std::optional<ListCause> cause = std::nullopt; ///< empty: that of the list
    std::optional<ListScope> scope = std::nullopt; ///< empty: that of the list
    friend bool operator==(const ReturnCode &, const ReturnCode &) = default;
};

/// A control: what to ask to see whether the list lives. `domain` is the label or name in front of
/// the zone.
struct ControlPoints
{
    std::optional<Address> ipv4;
    std::optional<Address> ipv6;
    QString domain;
    std::vector<Address> expect; ///< codes that must come back; empty: any code that is no refusal
    QString basis;
    friend bool operator==(const ControlPoints &, const ControlPoints &) = default;
};

struct Removal
{
    QString url;
    RemovalMethod method = RemovalMethod::Unknown;
    QString expiry;
    std::optional<bool> paid;
    QString notes;
    friend bool operator==(const Removal &, const Removal &) = default;
};

struct QueryPolicy
{
    PublicResolverPolicy publicResolver = PublicResolverPolicy::Unknown;
    bool keyRequired = false;
    bool registrationRequired = false;
    QString limit;
    QString notes;
    QString key;       ///< the kind of key that opens `keyZone`; empty: there is none
    dns::Name keyZone; ///< what stands behind the key in the names that are asked
    friend bool operator==(const QueryPolicy &, const QueryPolicy &) = default;
};

struct BlockList
{
    QString id;
    dns::Name zone;
    QString name;
    QString operatorName;
    QString homepage;
    ListKind kind = ListKind::Ip;
    bool ipv4 = false, ipv6 = false, domain = false;
    QString category;
    ListScope scope = ListScope::Address;
    ListWeight weight = ListWeight::Informative;
    QString weightReason;
    std::vector<ReturnCode> codes; ///< in the order of the file
    std::optional<int> prefix4;    ///< an entry is about a whole network of this size
    std::optional<int> prefix6;
    ControlPoints listed;
    ControlPoints unlisted;
    Removal removal;
    QueryPolicy query;
    bool txtReason = false;
    ListStatus status = ListStatus::Unsure;
    QString statusDate, statusNow, statusBasis, confidence;
    bool asked = false; ///< by default
    QString aliasOf;
    QString notes;
    QStringList sources;

    /// An answer is praise: never counts as a block listing.
    [[nodiscard]] bool isAllow() const
    {
        return kind == ListKind::Allow || kind == ListKind::AllowDomain;
    }
    /// What is behind a listing whose code does not say.
    [[nodiscard]] ListCause cause() const;
    /// The size of the networks it lists; empty: single addresses, or not known.
    [[nodiscard]] std::optional<int> prefix(Family family) const
    {
        return family == Family::V4 ? prefix4 : prefix6;
    }
    [[nodiscard]] bool takes(Family family) const { return family == Family::V4 ? ipv4 : ipv6; }
    friend bool operator==(const BlockList &, const BlockList &) = default;
};

struct ListCatalog
{
    QString asOf; ///< "2026-11"
    std::vector<BlockList> lists;

    [[nodiscard]] static Result<ListCatalog> fromJson(const QByteArray &text, const QString &file);
    /// With the owner's overlay laid over it (both as text, `overlayFile` for messages).
    [[nodiscard]] static Result<ListCatalog> fromJson(const QByteArray &text, const QString &file,
                                                      const QByteArray &overlay,
                                                      const QString &overlayFile);
    /// The one that travels in the program.
    [[nodiscard]] static Result<ListCatalog> builtIn();
    [[nodiscard]] static Result<ListCatalog> builtIn(const QByteArray &overlay,
                                                     const QString &overlayFile);

    [[nodiscard]] const BlockList *find(const dns::Name &zone) const; ///< null: not known
    [[nodiscard]] const BlockList *findId(QStringView id) const;
    /// Asked by default, for an address of this family or for domains; in the order of the file.
    [[nodiscard]] std::vector<const BlockList *> askedFor(Family family) const;
    [[nodiscard]] std::vector<const BlockList *> askedForDomains() const;
};

/// The overlay laid over the file, as JSON; pure. Errors as above.
[[nodiscard]] Result<QJsonObject>
withOverlay(const QJsonObject &catalog, const QJsonObject &overlay, const QString &overlayFile);

/// What a fake Internet must know of the lists.
[[nodiscard]] std::vector<net::fake::ListFacts> listFacts(const ListCatalog &catalog);

} // namespace mailworthy::data
