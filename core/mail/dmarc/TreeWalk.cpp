#include "mail/dmarc/TreeWalk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

std::optional<dns::Name> nextTarget(const dns::Name &current)
{
    const int labels = static_cast<int>(current.labels().size());
    if (labels <= 1)
        return std::nullopt;
    // RFC 9989 §4.10 step 4: with eight or more labels cut to seven, else remove one
    return current.last(labels >= maxTreeWalkQueries ? maxTreeWalkQueries - 1 : labels - 1);
}

std::vector<dns::Name> walkTargets(const dns::Name &start)
{
    std::vector<dns::Name> targets;
    if (start.isRoot())
        return targets;
    std::optional<dns::Name> target = start;
    while (target) {
        targets.push_back(*target);
        target = nextTarget(*target);
    }
    return targets;
}

std::optional<dns::Name> policyName(const dns::Name &domain)
{
    const Result<dns::Name> name = domain.under("_dmarc");
    if (!name)
        return std::nullopt;
    return *name;
}

QString toString(PolicySource source)
{
    switch (source) {
    case PolicySource::Own: return u"own"_s;
    case PolicySource::Organizational: return u"organizational"_s;
    case PolicySource::PublicSuffixDomain: return u"public-suffix"_s;
    }
    return {};
}

const Step *Walk::at(const dns::Name &domain) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const Step &step) { return step.domain == domain; });
    return found == steps.end() ? nullptr : &*found;
}

dns::Name Walk::organizationalDomain() const
{
    dns::Name shortest = start;
    for (const Step &step : steps) {
        const Parsed *parsed = step.record();
        if (!parsed)
            continue;
        // RFC 9989 §4.10.2, longest name first
        if (parsed->record.publicSuffix == PublicSuffix::No)
            return step.domain; // rule 1
        if (parsed->record.publicSuffix == PublicSuffix::Yes && step.domain != start)
            return start.last(static_cast<int>(step.domain.labels().size()) + 1); // rule 2
        shortest = step.domain; // rule 3: the fewest labels
    }
    return shortest;
}

namespace {

Step ask(net::Internet &internet, const dns::Name &domain, const std::stop_token &stop)
{
    Step step;
    step.domain = domain;
    const std::optional<dns::Name> name = policyName(domain);
    if (!name) {
        // A name too long for DNS cannot hold a record: certainly nothing there
        step.answer = dns::answerWith({domain, dns::Type::TXT}, dns::Outcome::NoSuchName);
        return step;
    }
    step.answer = internet.lookup({*name, dns::Type::TXT}, stop);
    if (step.answer.outcome == dns::Outcome::Records)
        step.selection = select(step.answer.texts());
    return step;
}

} // namespace

Walk walk(net::Internet &internet, const dns::Name &start, const std::stop_token &stop,
          const std::vector<Step> &known)
{
    Walk walk;
    walk.start = start;
    for (const dns::Name &target : walkTargets(start)) {
        const auto before = std::find_if(known.begin(), known.end(),
                                         [&](const Step &step) { return step.domain == target; });
        walk.steps.push_back(before != known.end() ? *before : ask(internet, target, stop));
        const Step &step = walk.steps.back();
        if (!step.answer.isKnown()) {
            walk.failed = true;
            break;
        }
        // RFC 9989 §4.10 steps 2 and 6: psd=y and psd=n end the walk
        if (const Parsed *parsed = step.record();
            parsed && parsed->record.publicSuffix != PublicSuffix::Unknown)
            break;
    }
    return walk;
}

std::vector<dns::Name> Discovery::queries() const
{
    std::vector<dns::Name> names;
    for (const Step &step : walk.steps) {
        if (const std::optional<dns::Name> name = policyName(step.domain))
            names.push_back(*name);
    }
    return names;
}

Discovery choose(Walk walk)
{
    Discovery discovery;
    discovery.walk = std::move(walk);
    const Walk &found = discovery.walk;
    const dns::Name organization = found.organizationalDomain();
    discovery.organizationalDomain = organization;
    const auto take = [&](const Step *step, PolicySource source) {
        if (!step || !step->record())
            return false;
        discovery.source = source;
        discovery.policyDomain = step->domain;
        discovery.record = *step->record();
        discovery.text = step->selection.records.front();
        return true;
    };
    // RFC 9989 §4.10.1: the author domain's, else the organizational domain's, else the public
    // suffix domain's
    if (take(found.at(found.start), PolicySource::Own) || found.failed)
        return discovery;
    if (take(found.at(organization), PolicySource::Organizational) || found.steps.empty())
        return discovery;
    const Step &last = found.steps.back();
    if (last.record() && last.record()->record.publicSuffix == PublicSuffix::Yes)
        take(&last, PolicySource::PublicSuffixDomain);
    return discovery;
}

Discovery discover(net::Internet &internet, const dns::Name &domain, const std::stop_token &stop)
{
    return choose(walk(internet, domain, stop));
}

} // namespace mailworthy::dmarc
