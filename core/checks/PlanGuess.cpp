#include "checks/PlanGuess.h"

#include "checks/Runner.h"
#include "net/OutsideView.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// MX hosts by preference, as far as they are host names. Error: why they are not known.
Result<std::vector<dns::Domain>> exchangersOf(const dns::Domain &domain, net::Internet &internet,
                                              const std::stop_token &stop)
{
    const dns::Answer answer = internet.lookup({domain.name(), dns::Type::MX}, stop);
    if (!answer.isKnown())
        return failure(facts::reasonOf(answer));
    std::vector<dns::Mx> records = answer.all<dns::Mx>();
    std::stable_sort(records.begin(), records.end(), [](const dns::Mx &a, const dns::Mx &b) {
        return a.preference < b.preference;
    });
    std::vector<dns::Domain> hosts;
    for (const dns::Mx &mx : records) {
        const Result<Address> literal = Address::parse(mx.exchange.toString());
        const Result<dns::Domain> host = dns::Domain::parse(mx.exchange.toString());
        if (!literal && host)
            hosts.push_back(*host);
    }
    return hosts;
}

/// Error: one family could not be looked up, and the other has none of `own`.
Result<bool> hasOneOf(const std::vector<plan::HostAddress> &own, const dns::Domain &host,
                      net::Internet &internet, const std::stop_token &stop)
{
    std::optional<Error> open;
    const std::array inquiries{net::Inquiry{{host.name(), dns::Type::A}},
                               net::Inquiry{{host.name(), dns::Type::AAAA}}};
    net::OutsideView outside(internet, {host.name()});
    for (const dns::Answer &answer : outside.lookupEach(inquiries, stop)) {
        const std::vector<Address> there = answer.addresses();
        const bool ours = std::any_of(own.begin(), own.end(), [&](const plan::HostAddress &item) {
            return std::find(there.begin(), there.end(), item.address) != there.end();
        });
        if (ours)
            return true;
        if (!answer.isKnown())
            open = facts::reasonOf(answer);
    }
    if (open)
        return failure(*open);
    return false;
}

} // namespace

std::vector<plan::HostAddress> measureAddresses(const plan::MailPlan &plan, net::Internet &internet,
                                                const DataSet &data, const Options &options,
                                                const std::stop_token &stop)
{
    RunRequest request;
    request.only = {u"address"_s};
    request.options = options;
    const RunResult result = run(plan, internet, data, request, {}, stop);
    std::vector<plan::HostAddress> found;
    for (const auto &[family, fact] : result.facts.addresses) {
        if (fact.isKnown() && fact->verdict.address)
            found.push_back({*fact->verdict.address, plan::Provenance::Measured});
    }
    return found;
}

Guess guessPlan(const Given &given, net::Internet &internet, const DataSet &data,
                const Options &options, bool measure, const std::stop_token &stop)
{
    std::optional<Error> hostOpen;
    plan::MailPlan plan = plan::makePlan(given.domains.front());
    for (const dns::Domain &domain : given.domains) {
        const bool known =
            std::any_of(plan.domains.begin(), plan.domains.end(),
                        [&](const plan::MailDomain &item) { return item.name == domain; });
        if (!known)
            plan.domains.push_back(plan::makePlan(domain).domains.front());
    }
    plan::Host &host = plan.hosts.front();
    for (const Address &address : given.addresses) {
        const plan::HostAddress item{address, plan::Provenance::Typed};
        if (std::find(host.addresses.begin(), host.addresses.end(), item) == host.addresses.end())
            host.addresses.push_back(item);
    }
    if (given.helo == u"ptr")
        host.heloMode = plan::HeloMode::FollowsPtr;
    else
        host.helo = given.helo;

    std::vector<plan::HostAddress> measured;
    const auto lineAddresses = [&] {
        if (!host.addresses.empty())
            return host.addresses;
        if (measured.empty())
            measured = measureAddresses(plan, internet, data, options, stop);
        return measured;
    };
    if (given.host) {
        host.name = *given.host;
    } else {
        const Result<std::vector<dns::Domain>> looked =
            exchangersOf(given.domains.front(), internet, stop);
        if (!looked)
            hostOpen = looked.error();
        const std::vector<dns::Domain> exchangers = looked.value_or(std::vector<dns::Domain>{});
        const auto inside =
            std::find_if(exchangers.begin(), exchangers.end(), [&](const dns::Domain &each) {
                return each.name().isPartOf(given.domains.front().name());
            });
        if (inside != exchangers.end()) {
            host.name = *inside;
        } else if (!exchangers.empty()) {
            const std::vector<plan::HostAddress> own = lineAddresses();
            if (own.empty())
                hostOpen = Error(u"fact.needs-address"_s);
            for (const dns::Domain &each : exchangers) {
                const Result<bool> ours = hasOneOf(own, each, internet, stop);
                if (!ours) {
                    hostOpen = ours.error();
                } else if (*ours) {
                    host.name = each;
                    hostOpen.reset();
                    break;
                }
            }
        }
    }
    if (measure && host.addresses.empty())
        host.addresses = lineAddresses();
    return {std::move(plan), std::move(hostOpen)};
}

} // namespace mailworthy::checks
