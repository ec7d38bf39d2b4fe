// The SPF records of a plan: of its mail domains and of the greeting name.
#include "mail/spf/Build.h"
#include "mail/spf/Lint.h"
#include "plan/Planning.h"

#include <algorithm>

namespace mailworthy::plan {

using dns::Type;

namespace {

QByteArray octets(const dns::Domain &domain)
{
    return domain.ascii().toLatin1();
}

/// "+all", or a network that holds half the world.
bool letsEverybodySend(const QByteArray &text)
{
    const std::vector<spf::LintIssue> issues = spf::lintRecord(text);
    return std::any_of(issues.begin(), issues.end(), [](const spf::LintIssue &item) {
        return item.issue == spf::Issue::PassAll;
    });
}

} // namespace

std::vector<QByteArray> Planning::spfTerms(const MailDomain &domain) const
{
    std::vector<QByteArray> terms;
    for (const Host &host : m_plan.hosts) {
        if (host.addressChanges && m_plan.route.isDirect()) {
            terms.push_back("a:" + octets(host.name));
            continue;
        }
        for (const HostAddress &item : host.addresses) {
            if (!item.address.isPublic() || m_plan.route.of(item.address.family()) != Way::Direct)
                continue;
            terms.push_back((item.address.isV4() ? "ip4:" : "ip6:")
                            + item.address.toString().toLatin1());
        }
    }
    if (m_plan.route.usesRelay() && m_plan.route.relay && !m_plan.route.relay->spfInclude.isEmpty())
        terms.push_back("include:" + m_plan.route.relay->spfInclude.toLatin1());
    for (const QString &include : domain.spf.includes)
        terms.push_back("include:" + include.toLatin1());
    return terms;
}

void Planning::planSpf(const MailDomain &domain)
{
    const std::vector<QByteArray> terms = spfTerms(domain);
    if (terms.empty())
        return; // nothing is known yet of what sends: no record is better than a wrong one
    PlannedRecord record =
        planned(domain.name.name(), dns::Txt{}, Purpose::Spf, Need::Required, domain.name);
    const dns::Answer *answer = m_published.find(domain.name.name(), Type::TXT);
    const bool known = answer && answer->isKnown();
    const std::vector<QByteArray> there =
        known ? spf::selectRecords(answer->texts()) : std::vector<QByteArray>{};
    for (const QByteArray &text : there)
        record.published << QString::fromUtf8(text);

    spf::MergeRequest request;
    request.published = there;
    request.add = terms;
    const spf::Policy wanted =
        domain.spf.strictness == SpfStrictness::Hard ? spf::Policy::Hard : spf::Policy::Soft;
    // A published -all is not made softer by the default.
    request.policy = there.empty() || wanted == spf::Policy::Hard ? wanted : spf::Policy::Keep;
    if (there.size() == 1 && letsEverybodySend(there.front()))
        request.policy = wanted;
    Result<spf::Merged> merged = spf::merge(request);
    if (!merged || letsEverybodySend(merged->after)) {
        // What is published cannot be read, or lets everybody send: a record of the plan, with
        // the other senders as far as their terms can be read.
        request.published.clear();
        request.policy = wanted;
        for (const QByteArray &text : there) {
            for (const QByteArray &word : text.split(' ')) {
                const std::variant<spf::SyntaxError, spf::Term> read = spf::parseTerm(word);
                const auto *term = std::get_if<spf::Term>(&read);
                if (term && term->directive() && !term->mechanism<spf::All>())
                    request.add.push_back(word);
            }
        }
        merged = spf::merge(request);
        if (!merged || letsEverybodySend(merged->after)) {
            request.add = terms;
            merged = spf::merge(request);
        }
    }
    const auto passes = m_published.spfPasses.find(domain.name.name());
    const bool judged = passes != m_published.spfPasses.end();
    const bool does = there.size() == 1 && judged && passes->second && wanted != spf::Policy::Hard
                      && !letsEverybodySend(there.front());
    const QByteArray value = does     ? there.front()
                             : merged ? merged->after
                                      : QByteArray("v=spf1 ~all");
    record.record.data = dns::Txt::of(value);
    // A look-up of its terms failed: whether it covers the server is not known.
    const bool open = there.size() == 1 && !judged && !m_plan.sendingAddresses().empty();
    if (!known || open)
        record.action = Action::Unknown;
    else if (there.empty())
        record.action = Action::Add;
    else
        record.action =
            there.size() == 1 && there.front() == value ? Action::Keep : Action::Replace;
    m_records.push_back(std::move(record));
}

void Planning::planHeloSpf()
{
    if (!m_plan.route.isDirect() || m_plan.host().heloMode == HeloMode::FollowsPtr)
        return;
    const Result<dns::Domain> helo = dns::Domain::parse(m_plan.host().heloText());
    if (!helo)
        return;
    const dns::Domain zone = zoneOf(*helo);
    if (zone == *helo)
        return; // a mail domain itself: its own record holds; or not ours to set
    const dns::Name name = helo->name();
    PlannedRecord record = planned(name, dns::Txt::of(spf::toText(spf::heloRecord())),
                                   Purpose::HeloSpf, Need::Recommended, zone);
    const dns::Answer *answer = m_published.find(name, Type::TXT);
    if (!answer || !answer->isKnown()) {
        record.action = Action::Unknown;
    } else {
        const std::vector<QByteArray> there = spf::selectRecords(answer->texts());
        for (const QByteArray &text : there)
            record.published << QString::fromUtf8(text);
        record.action = there.empty() ? Action::Add : Action::Replace;
        const auto passes = m_published.spfPasses.find(name);
        const bool judged = passes != m_published.spfPasses.end();
        if (there.size() == 1 && (!judged || passes->second)) {
            // Not judged though there are addresses: a look-up of its terms failed.
            record.action =
                judged || m_plan.sendingAddresses().empty() ? Action::Keep : Action::Unknown;
            record.record.data = dns::Txt::of(there.front());
        } else if (!there.empty()) {
            // What it allows beside the server stays; what cannot be read is replaced.
            spf::MergeRequest request;
            request.published = there;
            request.add = {"a"};
            request.policy = spf::Policy::Keep;
            if (const Result<spf::Merged> merged = spf::merge(request))
                record.record.data = dns::Txt::of(merged->after);
            if (there.size() == 1
                && record.record.data == dns::RecordData(dns::Txt::of(there.front())))
                record.action = Action::Keep;
        }
    }
    m_records.push_back(std::move(record));
}

} // namespace mailworthy::plan
