#include "line/Agreement.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(MethodKind kind)
{
    switch (kind) {
    case MethodKind::Dns: return u"dns"_s;
    case MethodKind::Https: return u"https"_s;
    case MethodKind::Stun: return u"stun"_s;
    case MethodKind::Router: return u"router"_s;
    case MethodKind::Interface: return u"interface"_s;
    case MethodKind::Typed: return u"typed"_s;
    }
    return {};
}

std::optional<MethodKind> methodFromString(QStringView text)
{
    for (const MethodKind kind : {MethodKind::Dns, MethodKind::Https, MethodKind::Stun,
                                  MethodKind::Router, MethodKind::Interface, MethodKind::Typed}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

QString toString(MethodOutcome outcome)
{
    switch (outcome) {
    case MethodOutcome::Answered: return u"answered"_s;
    case MethodOutcome::Reserved: return u"reserved"_s;
    case MethodOutcome::WrongFamily: return u"wrong-family"_s;
    case MethodOutcome::Unusable: return u"unusable"_s;
    case MethodOutcome::Refused: return u"refused"_s;
    case MethodOutcome::Timeout: return u"timeout"_s;
    case MethodOutcome::Unreachable: return u"unreachable"_s;
    case MethodOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString toString(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agreed: return u"agreed"_s;
    case Agreement::Single: return u"single"_s;
    case Agreement::Conflict: return u"conflict"_s;
    case Agreement::None: return u"none"_s;
    }
    return {};
}

namespace {

MethodAnswer putRight(MethodAnswer answer)
{
    if (answer.outcome != MethodOutcome::Answered)
        return answer;
    if (!answer.address) {
        answer.outcome = MethodOutcome::Unusable;
        return answer;
    }
    answer.address = answer.address->unmapped(); // an IPv4-mapped answer is an IPv4 answer
    if (answer.address->family() != answer.family)
        answer.outcome = MethodOutcome::WrongFamily;
    else if (!answer.address->isPublic() && answer.method != MethodKind::Typed)
        answer.outcome = MethodOutcome::Reserved;
    return answer;
}

/// One operator has one voice, however many services it runs; this machine and the router are
/// operators, too.
QString voiceOf(const MethodAnswer &answer)
{
    if (answer.method == MethodKind::Interface)
        return u"interface"_s;
    return answer.operatorName.isEmpty() ? answer.service : answer.operatorName;
}

struct Votes
{
    /// An address of an interface supports what others say and contradicts nobody: a machine may
    /// have many.
    std::map<Address, std::set<QString>> outside;
    std::set<Address> onInterface;
    std::optional<Address> typed;
};

Votes count(const std::vector<MethodAnswer> &methods)
{
    Votes votes;
    for (const MethodAnswer &answer : methods) {
        if (answer.outcome != MethodOutcome::Answered)
            continue;
        if (answer.method == MethodKind::Typed)
            votes.typed = answer.address;
        else if (answer.method == MethodKind::Interface)
            votes.onInterface.insert(*answer.address);
        else
            votes.outside[*answer.address].insert(voiceOf(answer));
    }
    return votes;
}

std::size_t voicesFor(const Votes &votes, const Address &address)
{
    const auto found = votes.outside.find(address);
    const std::size_t outside = found == votes.outside.end() ? 0 : found->second.size();
    return outside + (votes.onInterface.contains(address) ? 1U : 0U);
}

std::vector<Address> candidatesOf(const Votes &votes)
{
    std::vector<Address> candidates;
    for (const auto &[address, voices] : votes.outside)
        candidates.push_back(address);
    for (const Address &address : votes.onInterface) {
        if (!votes.outside.contains(address))
            candidates.push_back(address);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Address &a, const Address &b) {
        return voicesFor(votes, a) > voicesFor(votes, b);
    });
    return candidates;
}

void decide(AddressVerdict &verdict, const Votes &votes)
{
    if (votes.typed) {
        // The owner knows; what the methods say is shown beside it
        verdict.address = votes.typed;
        verdict.agreement =
            voicesFor(votes, *votes.typed) > 0 ? Agreement::Agreed : Agreement::Single;
        verdict.disputed =
            std::any_of(votes.outside.begin(), votes.outside.end(),
                        [&](const auto &entry) { return entry.first != *votes.typed; });
        return;
    }
    if (votes.outside.empty()) {
        if (votes.onInterface.size() == 1) {
            verdict.agreement = Agreement::Single;
            verdict.address = *votes.onInterface.begin();
        } else if (!votes.onInterface.empty()) {
            verdict.agreement = Agreement::Conflict;
        }
        return;
    }
    std::size_t all = 0;
    for (const auto &[address, voices] : votes.outside)
        all += voices.size();
    const Address best = verdict.candidates.front();
    const std::size_t voices = voicesFor(votes, best);
    if (votes.outside.size() == 1) {
        verdict.address = votes.outside.begin()->first;
        verdict.agreement =
            voicesFor(votes, *verdict.address) >= 2 ? Agreement::Agreed : Agreement::Single;
        return;
    }
    const auto outside = votes.outside.find(best);
    const bool isMajority =
        outside != votes.outside.end() && outside->second.size() * 2 > all && voices >= 2;
    verdict.disputed = true;
    verdict.agreement = isMajority ? Agreement::Agreed : Agreement::Conflict;
    if (isMajority)
        verdict.address = best;
}

} // namespace

AddressVerdict agree(Family family, const std::vector<MethodAnswer> &answers)
{
    AddressVerdict verdict;
    verdict.family = family;
    for (const MethodAnswer &answer : answers) {
        if (answer.family == family)
            verdict.methods.push_back(putRight(answer));
    }
    const Votes votes = count(verdict.methods);
    verdict.candidates = candidatesOf(votes);
    decide(verdict, votes);
    return verdict;
}

QJsonObject toJson(const MethodAnswer &answer)
{
    return {{u"method"_s, toString(answer.method)},
            {u"service"_s, answer.service},
            {u"answer"_s, answer.address ? QJsonValue(answer.address->toString())
                                         : QJsonValue(QJsonValue::Null)},
            {u"outcome"_s, toString(answer.outcome)}};
}

} // namespace mailworthy::line
