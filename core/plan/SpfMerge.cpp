#include "plan/SpfMerge.h"

#include "data/Senders.h"
#include "mail/spf/Build.h"
#include "mail/spf/Lint.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;

namespace {

std::optional<spf::Term> readTerm(const QByteArray &text)
{
    std::variant<spf::SyntaxError, spf::Term> parsed = spf::parseTerm(text);
    if (auto *term = std::get_if<spf::Term>(&parsed))
        return std::move(*term);
    return std::nullopt;
}

bool sameText(const QByteArray &x, const QByteArray &y)
{
    const std::optional<spf::Term> a = readTerm(x);
    const std::optional<spf::Term> b = readTerm(y);
    return a && b && spf::sameTerm(*a, *b);
}

bool holds(const std::vector<QByteArray> &terms, const QByteArray &text)
{
    return std::any_of(terms.begin(), terms.end(),
                       [&](const QByteArray &item) { return sameText(item, text); });
}

std::vector<QByteArray> serverTerms(const MailPlan &plan)
{
    std::vector<QByteArray> terms;
    for (const Host &host : plan.hosts) {
        if (host.addressChanges && plan.route.isDirect()) {
            terms.push_back("a:" + host.name.ascii().toLatin1());
            continue;
        }
        for (const HostAddress &item : host.addresses) {
            if (!item.address.isPublic() || plan.route.of(item.address.family()) != Way::Direct)
                continue;
            terms.push_back((item.address.isV4() ? "ip4:" : "ip6:")
                            + item.address.toString().toLatin1());
        }
    }
    return terms;
}

std::vector<QByteArray> relayTerms(const MailPlan &plan)
{
    if (!plan.route.usesRelay() || !plan.route.relay || plan.route.relay->spfInclude.isEmpty())
        return {};
    return {"include:" + plan.route.relay->spfInclude.toLatin1()};
}

std::vector<QByteArray> serviceTerms(const MailDomain &domain)
{
    std::vector<QByteArray> terms;
    for (const QString &include : domain.spf.includes)
        terms.push_back("include:" + include.toLatin1());
    return terms;
}

/// Of what cannot be merged as it is: the other senders, as far as their terms can be read.
std::vector<QByteArray> readableTerms(const std::vector<QByteArray> &records)
{
    std::vector<QByteArray> terms;
    for (const QByteArray &text : records) {
        for (const QByteArray &word : text.split(' ')) {
            const std::optional<spf::Term> term = readTerm(word);
            if (term && term->directive() && !term->mechanism<spf::All>())
                terms.push_back(word);
        }
    }
    return terms;
}

SpfSource sourceOf(const spf::Term &term)
{
    if (term.mechanism<spf::Include>())
        return SpfSource::Service;
    if (term.mechanism<spf::A>())
        return SpfSource::WebHost;
    if (term.mechanism<spf::Mx>())
        return SpfSource::MailHosts;
    if (term.mechanism<spf::Ip4>() || term.mechanism<spf::Ip6>())
        return SpfSource::Network;
    return SpfSource::Other;
}

/// The name behind "include:" or "redirect="; empty for other terms.
QString includedName(const QByteArray &text)
{
    const qsizetype at = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('=');
    const QByteArray head = text.left(std::max<qsizetype>(at, 0)).toLower();
    const bool names = head.endsWith("include") || head == "redirect";
    return names ? QString::fromLatin1(text.mid(at + 1)) : QString();
}

class Listing
{
public:
    Listing(const MailPlan &plan, const SpfPlan &spf, const data::Senders *senders)
        : m_server(serverTerms(plan))
        , m_relay(relayTerms(plan))
        , m_spf(spf)
        , m_senders(senders)
    {}

    [[nodiscard]] std::optional<SpfTerm> of(const QByteArray &text, bool published, bool kept) const
    {
        const std::optional<spf::Term> term = readTerm(text);
        if (!term || term->mechanism<spf::All>())
            return std::nullopt;
        SpfTerm item;
        item.text = text;
        item.published = published;
        item.kept = kept;
        item.lookups = term->causesLookup() ? 1 : 0;
        item.source = holds(m_server, text)  ? SpfSource::Server
                      : holds(m_relay, text) ? SpfSource::Relay
                                             : sourceOf(*term);
        item.needed = item.source == SpfSource::Server || item.source == SpfSource::Relay;
        if (const QString name = includedName(text); m_senders && !name.isEmpty()) {
            for (const data::Sender *sender : m_senders->ownerOfInclude(name))
                item.services << sender->name;
        }
        return item;
    }

private:
    std::vector<QByteArray> m_server, m_relay;
    const SpfPlan &m_spf;
    const data::Senders *m_senders;
};

spf::MergeRequest requestFor(const MailPlan &plan, const MailDomain &domain,
                             const std::vector<QByteArray> &there)
{
    spf::MergeRequest request;
    request.published = there;
    request.add = spfTerms(plan, domain);
    for (const QString &term : domain.spf.dropped) {
        const QByteArray text = term.toLatin1();
        if (readTerm(text) && !holds(request.add, text))
            request.remove.push_back(text);
    }
    const spf::Policy wanted =
        domain.spf.strictness == SpfStrictness::Hard ? spf::Policy::Hard : spf::Policy::Soft;
    // A published -all is not made softer by the default; ?all says nothing that could be kept.
    const bool isOpen =
        there.size() == 1
        && (letsEverybodySend(there.front()) || endOf(there.front()) == spf::Qualifier::Neutral);
    const bool isWished = wanted == spf::Policy::Hard || domain.spf.chosen;
    request.policy = there.empty() || isWished || isOpen ? wanted : spf::Policy::Keep;
    return request;
}

/// A check would find fault with it, and the merge mends that: it is not kept as it is.
bool needsMending(const QByteArray &record)
{
    const std::vector<spf::LintIssue> issues = spf::lintRecord(record);
    return std::any_of(issues.begin(), issues.end(), [](const spf::LintIssue &item) {
        return item.issue == spf::Issue::NoAll || item.issue == spf::Issue::PassAll
               || item.issue == spf::Issue::DeadTerms || item.issue == spf::Issue::DuplicateTerms;
    });
}

bool saysWhatIsWished(const SpfPlan &wish, const QByteArray &record)
{
    if (wish.strictness == SpfStrictness::Hard)
        return false; // as ever: it is made anew, in the same words where it says so already
    return !wish.chosen || endOf(record) == spf::Qualifier::SoftFail;
}

struct Joined
{
    std::optional<spf::Merged> merged;
    bool anew = false; ///< what is published could not be taken as a record
};

Joined join(const MailPlan &plan, const MailDomain &domain, const std::vector<QByteArray> &there)
{
    spf::MergeRequest request = requestFor(plan, domain, there);
    Joined joined;
    const auto tryIt = [&] {
        Result<spf::Merged> merged = spf::merge(request);
        const bool good = merged && !letsEverybodySend(merged->after);
        if (merged)
            joined.merged = std::move(*merged);
        return good;
    };
    if (tryIt())
        return joined;
    // What is published cannot be read, or lets everybody send: a record of the plan, with the
    // other senders as far as their terms can be read.
    const std::vector<QByteArray> terms = request.add;
    request.published.clear();
    request.policy =
        domain.spf.strictness == SpfStrictness::Hard ? spf::Policy::Hard : spf::Policy::Soft;
    joined.anew = true;
    for (const QByteArray &term : readableTerms(there)) {
        if (!holds(request.remove, term))
            request.add.push_back(term);
    }
    if (!tryIt()) {
        request.add = terms;
        (void)tryIt();
    }
    return joined;
}

std::vector<SpfTerm> listTerms(const Joined &joined, const SpfMerge &merge, const Listing &listing)
{
    using Kind = spf::MergeChange::Kind;
    std::vector<SpfTerm> terms;
    const std::vector<QByteArray> readable =
        joined.anew ? readableTerms(merge.published) : std::vector<QByteArray>{};
    const auto put = [&](const QByteArray &text, bool published, bool kept) {
        if (std::optional<SpfTerm> term = listing.of(text, published, kept))
            terms.push_back(std::move(*term));
    };
    for (const spf::MergeChange &change : joined.merged->changes) {
        switch (change.kind) {
        case Kind::Kept:
        case Kind::Moved:
        case Kind::Replaced:
        case Kind::Converted: put(change.after, true, true); break;
        case Kind::Added: put(change.after, holds(readable, change.after), true); break;
        case Kind::Removed: put(change.term, true, false); break;
        case Kind::Duplicate:
        case Kind::Dropped: break;
        }
    }
    return terms;
}

} // namespace

std::optional<spf::Qualifier> endOf(const QByteArray &record)
{
    const spf::Parsed parsed = spf::parse(record);
    const auto *read = std::get_if<spf::Record>(&parsed);
    const std::optional<std::size_t> all = read ? read->firstAll() : std::nullopt;
    return all ? std::optional(read->terms[*all].directive()->qualifier) : std::nullopt;
}

bool letsEverybodySend(const QByteArray &record)
{
    const std::vector<spf::LintIssue> issues = spf::lintRecord(record);
    return std::any_of(issues.begin(), issues.end(), [](const spf::LintIssue &item) {
        return item.issue == spf::Issue::PassAll;
    });
}

std::vector<QByteArray> spfTerms(const MailPlan &plan, const MailDomain &domain)
{
    std::vector<QByteArray> terms = serverTerms(plan);
    for (const std::vector<QByteArray> &more : {relayTerms(plan), serviceTerms(domain)})
        terms.insert(terms.end(), more.begin(), more.end());
    return terms;
}

std::optional<SpfMerge> mergeSpf(const MailPlan &plan, const MailDomain &domain,
                                 const Published &published, const data::Senders *senders)
{
    if (published.isOfAnother(plan))
        return mergeSpf(plan, domain, holdingFor(published, plan), senders);
    const std::vector<QByteArray> needed = spfTerms(plan, domain);
    if (needed.empty())
        return std::nullopt;
    SpfMerge merge;
    const dns::Answer *answer = published.find(domain.name.name(), Type::TXT);
    merge.known = answer && answer->isKnown();
    if (merge.known)
        merge.published = spf::selectRecords(answer->texts());
    const Joined joined = join(plan, domain, merge.published);
    if (!joined.merged || letsEverybodySend(joined.merged->after)) {
        merge.record = "v=spf1 ~all";
        return merge;
    }
    merge.record = joined.merged->after;
    merge.lookups = joined.merged->lookups;
    merge.terms = listTerms(joined, merge, Listing(plan, domain.spf, senders));
    const std::vector<QByteArray> services = serviceTerms(domain);
    const bool asksForMore =
        std::any_of(merge.terms.begin(), merge.terms.end(), [&](const SpfTerm &term) {
            const bool service = term.source == SpfSource::Relay || holds(services, term.text);
            return !term.kept || (service && !term.published);
        });
    const auto passes = published.spfPasses.find(domain.name.name());
    if (merge.published.size() == 1 && passes != published.spfPasses.end() && passes->second
        && !asksForMore && saysWhatIsWished(domain.spf, merge.published.front())
        && !needsMending(merge.published.front())) {
        // Judged as a receiver would, it does what is wanted: it stays as it is.
        merge.record = merge.published.front();
        std::erase_if(merge.terms, [](const SpfTerm &term) { return !term.published; });
        merge.lookups = 0;
        for (const SpfTerm &term : merge.terms)
            merge.lookups += term.lookups;
    }
    return merge;
}

void keepSpfTerm(SpfPlan &spf, const QByteArray &term, bool keep)
{
    const auto same = [&](const QString &item) { return sameText(item.toLatin1(), term); };
    spf.dropped.removeIf(same);
    if (keep)
        return;
    spf.includes.removeIf(
        [&](const QString &name) { return sameText("include:" + name.toLatin1(), term); });
    spf.dropped << QString::fromLatin1(term);
}

} // namespace mailworthy::plan
