#pragma once
// A check = observe + judge (design §1). Observe asks the world and writes its facts; judge is
// pure: plan + facts -> findings. One file pair per check and one line in `allChecks`. Every code a
// judge may emit is declared, and a test holds it to that.
#include "data/AddressServices.h"
#include "data/DnsHosts.h"
#include "data/LearnMore.h"
#include "data/LineProviders.h"
#include "data/ListCatalog.h"
#include "data/ListKeys.h"
#include "data/MailOperators.h"
#include "data/WebProxies.h"
#include "facts/Facts.h"
#include "findings/Report.h"
#include "mail/dmarc/Suffixes.h"
#include "plan/Planner.h"

namespace mailworthy::checks {

/// The data files the checks read, loaded once by the program.
struct DataSet
{
    data::ListCatalog lists;
    data::AddressServices services;
    data::PublicResolvers publicResolvers;
    data::DnsHosts dnsHosts;
    data::MailOperators mailOperators;
    data::WebProxies webProxies;
    data::LineProviders lineProviders;
    std::optional<dmarc::Suffixes>
        suffixes;            ///< absent: the machine has no list; comparisons are left out
    data::ListKeys listKeys; ///< the owner's, for lists that take one
    data::LearnMore learnMore;

    /// `overlay`: the owner's own list file, empty when there is none. Errors of the loaders.
    [[nodiscard]] static Result<DataSet> load(const QByteArray &overlay = {},
                                              const QString &overlayFile = {});
    /// With the owner's files laid over, where there are any: `ownersFile`. Errors of files and
    /// of the loaders.
    [[nodiscard]] static Result<DataSet> loadForOwner();
};

/// ~/.config/mailworthy/NAME, or where this system keeps such files: "dnsbl.json" for the block lists,
/// "address-services.json" for who is asked for the public address.
[[nodiscard]] QString ownersFile(const QString &name);

struct Options
{
    bool ipv4 = true;
    bool ipv6 = true;
    bool selfTestLists = true;
    QString machineName;                 ///< of this machine; empty: not known
    std::optional<Milliseconds> timeout; ///< the owner's own, for each outside contact
    std::vector<dns::Name> onlyLists;    ///< empty: those asked by default
    /// Asked at the lists, whatever the plan says; empty: what the plan sends with.
    std::vector<dnsbl::Subject> listSubjects;
    /// What lists' test points came to earlier in this session; may be null.
    dnsbl::ControlMemory *listControls = nullptr;
    bool retiredLists = false;          ///< name those that closed down as well (never asked)
    QStringList selectors;              ///< named by the owner beside the plan's
    std::optional<keys::PublicKey> key; ///< the public half of a key file given by hand
    bool publicResolvers = false;       ///< "published" looks through some public ones as well
    /// What must go (Removals.h), for which "published" looks as well.
    std::vector<plan::PlannedRecord> removals;
    /// Why the plan's host name is no more than a guess: where mail goes could not be looked up.
    std::optional<Error> hostOpen;
    QStringList declined; ///< ids of checks that the owner does not want: nothing is asked for them
    std::optional<quint64> seed; ///< for random control names; absent: from the system
    /// What a test whether mail comes in has shown before this run. Absent: none was made.
    std::optional<facts::Fact<facts::InboundFact>> inbound;
    /// What the owner has from elsewhere about mail that comes in: Received fields, a bounce, the
    /// output of a port test. It counts in place of a test. Absent: nothing was given.
    std::optional<QByteArray> inboundText;
};

/// Something to show while a run is under way.
struct Progress
{
    QString check; ///< its id
    int done = 0;  ///< of `total`; 0 of 0 when not countable
    int total = 0;
    const dnsbl::Verdict *verdict = nullptr; ///< a list's answer, valid during the call only
};

/// What a check may use. The plan is a snapshot; the Internet is one run's Memo.
struct Context
{
    const plan::MailPlan &plan;
    net::Internet &internet;
    const DataSet &data;
    const Options &options;
    std::stop_token stop;
    std::function<void(const Progress &)> onProgress; ///< any thread; may be empty

    [[nodiscard]] Timestamp now() const { return internet.clock().now(); }
    [[nodiscard]] bool allows(Family family) const
    {
        return family == Family::V4 ? options.ipv4 : options.ipv6;
    }
    [[nodiscard]] quint64 seed() const;
};

/// Writes only its own slots of the facts; may read those of the checks it needs.
using Observe = void (*)(const Context &context, facts::Facts &facts);
using Judge = void (*)(const plan::MailPlan &plan, const facts::Facts &facts,
                       std::vector<findings::Finding> &out);

struct Check
{
    const char *id;
    std::vector<const char *> needs; ///< ids of checks that must have observed before it does
    std::vector<const char *>
        areas; ///< of finding codes ("ptr"): what --only understands beside the id
    std::vector<const char *> codes; ///< every code the judge may emit
    Observe observe;
    Judge judge;
    /// Judges anew when every check of the run has observed, with facts that `judge` does not wait
    /// for; null: `judge` said it all.
    Judge late = nullptr;
    /// Ids of checks whose facts the judge reads beside; observing does not wait for them.
    std::vector<const char *> judgedWith = {};
    /// Judges anew what others judge as receivers see it: no part of a run that names no checks.
    bool onlyWhenNamed = false;
    /// Looks at what the plan's domains are to publish about themselves (SPF, selectors, DMARC,
    /// extras). Where it does not, a change there leaves its findings as they are.
    bool readsRecords = true;
    /// Its findings depend on the plan's addresses. Where they do not, an address that is measured
    /// or changed meanwhile leaves them as they are.
    bool readsAddresses = true;
    /// The owner may decline it: it tells many others what is his. What needs it says less without
    /// it, and nothing that is untrue.
    bool mayDecline = false;
};

/// In the order findings are shown.
[[nodiscard]] const std::vector<Check> &allChecks();
[[nodiscard]] const Check *findCheck(QStringView id);
/// Ids, areas and the command names "blocklists", "name" to checks. Error "check.unknown" {text,
/// known}.
[[nodiscard]] Result<QStringList> resolveCheckNames(const QStringList &names);

} // namespace mailworthy::checks
