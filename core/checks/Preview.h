#pragma once
// What receivers will make of the owner's mail, before anything is published: for each mail domain
// of a plan sample mails ("From X, envelope Y, signed by Z, from W"), each judged as a strict
// receiver judges it, now and with the planned records laid over the published ones. SPF by
// check_host() (RFC 7208), the key records as a verifier reads them (RFC 6376 §6.1.2), DMARC by
// evaluation (RFC 9989 §5.3). What could not be found out is an outcome of its own with its reason.
//
// Blocks; nothing is sent, DNS alone is asked. Words are made by PreviewWords.
#include "checks/Rollout.h"
#include "findings/Finding.h"
#include "mail/dkim/Verify.h"
#include "mail/dmarc/Evaluate.h"
#include "mail/dmarc/Reports.h"
#include "mail/spf/CheckHost.h"
#include "plan/Planner.h"

namespace mailworthy::checks {

/// The kinds of mail that carry the owner's domain in From.
enum class MailKind {
    Ordinary,    ///< straight from an address of the plan
    Relayed,     ///< through the plan's relay
    Bounce,      ///< empty envelope; many servers do not sign it, so it is judged unsigned
    HostMail,    ///< root@HOST, as cron writes; no signing table holds the host's name: unsigned
    Forwarded,   ///< sent on unchanged by somebody else's server
    MailingList, ///< a list of its own envelope that changes the body
    Forged,      ///< a stranger with the domain in From and envelope
    ForgedBelow, ///< a stranger with a name below the domain that does not exist
};
/// "ordinary", "relayed", "bounce", "host-mail", "forwarded", "mailing-list", "forged",
/// "forged-below"
QString toString(MailKind kind);
/// The owner's own, sent by his server or its relay.
[[nodiscard]] bool isOwn(MailKind kind);
[[nodiscard]] bool isForgery(MailKind kind);

struct SampleMail
{
    MailKind kind = MailKind::Ordinary;
    dns::Domain domain; ///< the mail domain of the plan it belongs to
    dns::Domain author; ///< the domain in From
    QString from;       ///< "you@example.org"
    QString envelope;   ///< MAIL FROM; empty for a bounce, and where the list puts its own
    /// Where receivers see it come from; none through a relay, whose addresses nobody knows.
    std::optional<Address> address;
    QString helo;          ///< the greeting; empty through a relay
    QString relay;         ///< host of the relay it goes through
    QStringList selectors; ///< that sign it, with d=domain; none: not signed
    friend bool operator==(const SampleMail &, const SampleMail &) = default;
};
/// The samples of a plan, domain after domain, in the order of MailKind. Pure.
[[nodiscard]] std::vector<SampleMail> sampleMails(const plan::MailPlan &plan);

/// What SPF says of a sample.
struct SpfSight
{
    bool applies = false;              ///< false: the list's own envelope counts, nothing of ours
    std::optional<spf::Result> result; ///< none: could not be said, see `unknown`
    QString domain;                    ///< of the identity
    QString term;                      ///< the deciding one as published
    bool byRelayInclude = false;       ///< Pass as far as the relay sends from what it names there
    bool aligned = false;
    std::optional<Error> unknown;
    friend bool operator==(const SpfSight &, const SpfSight &) = default;
};

/// What a verifier makes of a signature of one selector.
struct SignatureSight
{
    QString selector;
    dkim::VerifyResult result = dkim::VerifyResult::PermError;
    /// Empty for pass; "no-key", "other-key", "key-syntax", the word of a dkim::Usability
    /// ("revoked" …), or "body-hash" where a list changed the body.
    QString reason;
    bool aligned = false;
    std::optional<Error> unknown; ///< with TempError
    friend bool operator==(const SignatureSight &, const SignatureSight &) = default;
};

enum class Fate {
    Pass,
    Fail,     ///< `disposition` says what is to be done with it
    NoPolicy, ///< no DMARC record that counts: every receiver decides on its own
    Unknown,  ///< `unknown` says why
};
/// "pass", "fail", "none", "unknown"
QString toString(Fate fate);

struct Judgement
{
    Fate fate = Fate::Unknown;
    QString reason; ///< of dmarc::Evaluation: "spf-aligned", "nothing-passes" …
    SpfSight spf;
    std::vector<SignatureSight> signatures;
    std::optional<dmarc::Policy> policy; ///< as published for the author's name
    std::optional<dmarc::PolicyTag> policyTag;
    QString policyDomain;
    bool testing = false;
    dmarc::Policy disposition = dmarc::Policy::None; ///< None unless Fail
    std::optional<Error> unknown;
    friend bool operator==(const Judgement &, const Judgement &) = default;
};
/// As a strict receiver that sees this Internet.
[[nodiscard]] Judgement judgeMail(const SampleMail &mail, const plan::MailPlan &plan,
                                  net::Internet &internet, const std::stop_token &stop);

struct PreviewItem
{
    SampleMail mail;
    Judgement now;
    Judgement after; ///< with the planned records in place
    friend bool operator==(const PreviewItem &, const PreviewItem &) = default;
};
/// How good or bad that is for the owner: forgeries must not pass, the own mail must.
[[nodiscard]] findings::Severity severityOf(MailKind kind, const Judgement &judgement);

/// A mailbox in another organization that gets the reports, once the records are published.
struct ReportDestination
{
    dns::Domain domain; ///< whose reports
    QString mailbox;
    dns::Name host;
    std::optional<dns::Name> name; ///< where the permission stands, or must
    dmarc::Permission permission = dmarc::Permission::Unknown;
    bool own = false; ///< the host lies in a domain of the plan, whose records hold the permission
    friend bool operator==(const ReportDestination &, const ReportDestination &) = default;
};

struct Preview
{
    std::vector<PreviewItem> items;
    std::vector<Rollout> rollouts; ///< one for each domain, in the plan's order
    std::vector<ReportDestination> reports;
    /// What the SPF record of each domain costs a receiver at most, once the records are there.
    std::map<dns::Name, spf::Budget> spf;
    bool stopped = false; ///< not complete

    [[nodiscard]] const Rollout *rolloutOf(const dns::Domain &domain) const;
};

/// `records`: what planRecords gave for this plan. `internet`: best a Memo, the same questions come
/// again and again.
[[nodiscard]] Preview preview(const plan::MailPlan &plan,
                              std::span<const plan::PlannedRecord> records, net::Internet &internet,
                              const std::stop_token &stop);

} // namespace mailworthy::checks
