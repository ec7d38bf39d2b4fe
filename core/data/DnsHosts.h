#pragma once
// Where domains are kept: how to tell the DNS host from the name servers, and how its form wants
// mail records typed.
//
// resources/data/dns-hosts.json, schema 1:
// {"schema":1,"asOf":…,"hosts":[ENTRY…],"recognitionTests":[{"ns","expect"}]}
//   id*, name*, kind*          registrar dns-host cloud site-builder dynamic-dns self-hosted panel
//                              local-only protocol
//   recognise*                 {"nsSuffixes":[…],"nsRegex":[…],"domainSuffixes":[…],
//                              "ambiguousWith":[id…]}
//   nameField                  {"label","style":"relative|fqdn|fqdn-dot|mixed|none",
//                              "apex":"@|blank|fqdn|either","appendsZone"}
//   targetDot                  final dot of MX and CNAME targets: "required" "not-needed"
//                              "optional"
//   txt                        {"quotes":"wanted|forbidden|added|tolerated",
//                              "over255":"auto|raw-ok|manual-strings|unsupported",
//                              "maxOctets","rejects":[…],"note"}
//   ttl                        {"min","default","allowed":[…],"perRecord"}  seconds
//   types                      {"MX":true,…}: what its form can hold
//   fields                     {"CAA":{"flags","tag","issuer"},"TLSA":{"usage","selector",
//                              "matching","data"},"SRV":{"priority","weight","port","target"}}:
//                              what the form calls the parts of a value that it takes one by one;
//                              a part it does not ask for is left out; without a type it takes the
//                              value whole (SRV: its parts have no names of their own)
//   reverseZone, reverseNote, panelUrl, helpUrl
//   proxy                      {"exists","breaksMail","note"}
//   warnings                   sentences about mail
//   updaters                   {"ddclient"|"inadyn":{"protocol"*,"server","login","zone","ttl","ipv6",
//                              "dropsOther","note"}}: how a program keeps a changing address right
//                              there; "login" where it is no account, "zone", "ttl" and "ipv6" where
//                              it takes them, "dropsOther" where an address that is not sent is deleted
// What is not known is left out; nobody guesses. Errors as in ListCatalog.h.
#include "dns/Name.h"

#include <QRegularExpression>

#include <map>

namespace mailworthy::data {

enum class NameStyle { Unknown, Relative, Fqdn, FqdnDot, Mixed, None };
QString toString(NameStyle value);
std::optional<NameStyle> nameStyleFromString(QStringView text);
enum class ApexStyle { Unknown, At, Blank, Fqdn, Either };
QString toString(ApexStyle value);
std::optional<ApexStyle> apexStyleFromString(QStringView text);
enum class TargetDot { Unknown, Required, NotNeeded, Optional };
QString toString(TargetDot value);
std::optional<TargetDot> targetDotFromString(QStringView text);
enum class TxtQuotes { Unknown, Wanted, Forbidden, Added, Tolerated };
QString toString(TxtQuotes value);
std::optional<TxtQuotes> txtQuotesFromString(QStringView text);
enum class TxtOver255 { Unknown, Auto, RawOk, ManualStrings, Unsupported };
QString toString(TxtOver255 value);
std::optional<TxtOver255> txtOver255FromString(QStringView text);

/// How a program that follows a changing address speaks to a DNS host.
struct DnsUpdater
{
    QString program;  ///< "ddclient", "inadyn"
    QString protocol; ///< what the program calls it
    QString server;   ///< where it is one protocol of many hosts; may be empty
    QString login;    ///< a word, {{host}} or {{zone}}; empty: the owner's user name
    QString note;     ///< English, for the owner
    bool takesZone = false, takesTtl = false, takesIpv6 = false;
    bool dropsOther = false; ///< an address of the family that is not sent is deleted
    friend bool operator==(const DnsUpdater &, const DnsUpdater &) = default;
};

/// A part of a value that has a field of its own.
struct FormPart
{
    QString id;    ///< "flags"
    QString label; ///< as the host's page calls it
    friend bool operator==(const FormPart &, const FormPart &) = default;
};
/// The parts of a type's value that there are, in the order of the record: "CAA", "TLSA", "SRV";
/// empty for others.
[[nodiscard]] QStringList formPartsOf(const QString &type);

struct DnsHost
{
    QString id;
    QString name;
    QString kind;
    QStringList nsSuffixes, nsRegex, domainSuffixes, ambiguousWith;
    QString nameLabel; ///< what the form calls the name field
    NameStyle nameStyle = NameStyle::Unknown;
    ApexStyle apex = ApexStyle::Unknown;
    std::optional<bool> appendsZone; ///< typing the whole name doubles the domain
    TargetDot targetDot = TargetDot::Unknown;
    TxtQuotes quotes = TxtQuotes::Unknown;
    TxtOver255 over255 = TxtOver255::Unknown;
    std::optional<int> txtMaxOctets;
    QStringList txtRejects;
    QString txtNote;
    std::optional<int> ttlMin, ttlDefault;
    std::vector<int> ttlAllowed; ///< the only values it takes; empty: any
    std::optional<bool> ttlPerRecord;
    QStringList typesYes, typesNo; ///< record types its form is known to take, and not to take
    std::map<QString, std::vector<FormPart>> parts; ///< by type
    std::optional<bool> reverseZone;
    QString reverseNote, panelUrl, helpUrl;
    bool proxyExists = false, proxyBreaksMail = false;
    QString proxyNote;
    QStringList warnings;
    std::vector<DnsUpdater> updaters;
    friend bool operator==(const DnsHost &, const DnsHost &) = default;

    /// nullptr: the value of this type goes into one field, or nobody knows.
    [[nodiscard]] const std::vector<FormPart> *partsOf(const QString &type) const;
};

struct RecognitionTest
{
    QString name;
    QStringList expect;
    QString kind; ///< senders only: "spf", "mx" …
};

class DnsHosts
{
public:
    [[nodiscard]] static Result<DnsHosts> fromJson(const QByteArray &text, const QString &file);
    [[nodiscard]] static Result<DnsHosts> builtIn();

    /// Those that the name servers speak for, best first: hosts named by most servers, then by the
    /// file's order; several when they differ or when the sign is ambiguous (the owner is asked),
    /// none when nothing fits.
    [[nodiscard]] std::vector<const DnsHost *>
    recognise(const std::vector<dns::Name> &nameServers) const;
    /// The dynamic DNS service whose names end like this; null: none known.
    [[nodiscard]] const DnsHost *dynamicServiceOf(const dns::Name &domain) const;
    [[nodiscard]] const DnsHost *find(QStringView id) const;
    [[nodiscard]] const std::vector<DnsHost> &all() const { return m_hosts; }
    [[nodiscard]] const std::vector<RecognitionTest> &recognitionTests() const { return m_tests; }
    [[nodiscard]] const QString &asOf() const { return m_asOf; }

private:
    /// The ids one name server speaks for: expressions first, then the longest suffix on a label
    /// boundary.
    [[nodiscard]] std::vector<std::size_t> hostsOf(const QString &server) const;

    QString m_asOf;
    std::vector<DnsHost> m_hosts;
    std::vector<std::pair<QRegularExpression, std::size_t>> m_expressions;
    std::vector<RecognitionTest> m_tests;
};

} // namespace mailworthy::data
