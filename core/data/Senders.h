#pragma once
// Services that send for other people's domains: relays a home server may use, and the owners of
// SPF includes, MX targets and DKIM selectors that are found in existing records.
//
// resources/data/senders.json, schema 1:
// {"schema":1,"asOf":…,"senders":[ENTRY…],"deadIncludes":[…],
//   "notNeededAtApex":[…],"weakSelectors":[…],"recognitionTests":[…],"sources":[…]}
//   id*, name*, kind*          relay mailbox-host bulk-sender helpdesk crm invoicing website-host
//                              isp-smarthost other
//   status*                    active retired unknown
//   home                       {"suitable":"yes|limited|no","verifiedDomain","anyFrom","note"}  may
//                              a home server use it
//   submission                 {"hosts":[…],"ports":[…],"tls","auth"}; a host with <…> is a
//                              template
//   spf                        {"include","alternatives":[…],
//                              "where":"apex|sending-domain|subdomain|none","lookups","note"};
//                              an include with <…> or % is a template from the account page
//   dkim                       {"how":[…],"selectors":[…],"keepsSignature","note"}
//   alignment                  {"spf","dkim"}: yes optional no …
//   recognise                  {"spfIncludes","mxSuffixes","selectorPatterns","cnameSuffixes",
//                              "returnPathSuffixes","txtPrefixes"}
//   cautions                   sentences
//   confidence                 high medium low
// Errors as in ListCatalog.h.
#include "data/DnsHosts.h"

namespace mailworthy::data {

struct Sender
{
    QString id;
    QString name;
    QString kind;
    QString status;
    QString homeSuitable; ///< "yes" "limited" "no", empty: not known
    std::optional<bool> homeVerifiedDomain, homeAnyFrom;
    QString homeNote;
    QStringList hosts; ///< submission; "<…>" marks a template
    std::vector<int> ports;
    QString tls, auth;
    QString include; ///< behind "include:"; empty: none
    QStringList includeAlternatives;
    QString spfWhere, spfNote;
    std::optional<int> spfLookups;
    QStringList dkimHow, dkimSelectors;
    std::optional<bool> keepsSignature;
    QString dkimNote, alignedBySpf, alignedByDkim;
    QStringList spfIncludes, mxSuffixes, selectorPatterns, cnameSuffixes, returnPathSuffixes,
        txtPrefixes;
    QStringList cautions;
    QString confidence;

    [[nodiscard]] bool isRelay() const { return kind == u"relay" || kind == u"isp-smarthost"; }
    /// The include must come from the account page.
    [[nodiscard]] bool includeIsTemplate() const
    {
        return include.contains(u'<') || include.contains(u'%');
    }
    friend bool operator==(const Sender &, const Sender &) = default;
};

class Senders
{
public:
    [[nodiscard]] static Result<Senders> fromJson(const QByteArray &text, const QString &file);
    [[nodiscard]] static Result<Senders> builtIn();

    /// Those an SPF include (or redirect) may stand for: the longest suffix on a label boundary,
    /// ties in file order.
    [[nodiscard]] std::vector<const Sender *> ownerOfInclude(const QString &name) const;
    [[nodiscard]] std::vector<const Sender *> ownerOfMx(const QString &host) const;
    /// By the target of a CNAME at a selector.
    [[nodiscard]] std::vector<const Sender *> ownerOfDkimTarget(const QString &target) const;
    [[nodiscard]] std::vector<const Sender *> ownerOfReturnPath(const QString &host) const;
    /// By the submission host a relay is reached at ("smtp.example.net"); a "<…>" in the file
    /// stands for one label.
    [[nodiscard]] const Sender *relayAt(const QString &host) const;
    /// An include that was never right or is dead now.
    [[nodiscard]] bool isDeadInclude(const QString &name) const;
    [[nodiscard]] const Sender *find(QStringView id) const;
    /// Relays that suit a home server, "yes" before "limited".
    [[nodiscard]] std::vector<const Sender *> homeRelays() const;
    [[nodiscard]] const QString &asOf() const { return m_asOf; }
    [[nodiscard]] const std::vector<Sender> &all() const { return m_senders; }
    [[nodiscard]] const std::vector<RecognitionTest> &recognitionTests() const { return m_tests; }

private:
    QString m_asOf;
    std::vector<Sender> m_senders;
    QStringList m_deadIncludes;
    std::vector<RecognitionTest> m_tests;
};

} // namespace mailworthy::data
