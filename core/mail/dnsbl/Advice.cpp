#include "mail/dnsbl/Advice.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

using data::ListCause;
using data::ListScope;
using data::RemovalMethod;

namespace {

constexpr std::array steps{
    Step::FixReverseName,   Step::FixGreeting, Step::CleanDevice,  Step::CleanSite,
    Step::StopBounces,      Step::StopTorExit, Step::OwnDomain,    Step::FindCause,
    Step::RemoveOwnAddress, Step::AskRemoval,  Step::Wait,         Step::AskProvider,
    Step::AskRelay,         Step::OwnPrefix,   Step::OtherAddress, Step::UseRelay,
    Step::NeverPay,         Step::NoKnownWay,
};

bool isAboutAnAddress(const Verdict &verdict)
{
    return kindOf(verdict.subject) != SubjectKind::Domain;
}

bool takesMoney(const data::Removal &removal)
{
    return removal.paid == true || removal.method == RemovalMethod::Paid;
}

/// Somebody can be written to, or a page says how.
bool hasAForm(const data::BlockList &list)
{
    switch (list.removal.method) {
    case RemovalMethod::SelfService:
    case RemovalMethod::Form:
    case RemovalMethod::Contact: return true;
    case RemovalMethod::Unknown: return !list.removal.url.isEmpty();
    case RemovalMethod::Automatic:
    case RemovalMethod::Paid:
    case RemovalMethod::None: break;
    }
    return false;
}

/// Home line, dynamic range: no guilt. Only who has a fixed address with a name of his own may take
/// it off, and only the single address; everybody else is refused directly and needs a relay.
void addPolicySteps(const Verdict &verdict, const Circumstances &line, std::vector<Step> &out)
{
    const bool may = line.addressIsFixed != false && line.ownReverseName != false
                     && line.greetingFits != false && hasAForm(*verdict.list);
    if (may)
        out.push_back(Step::RemoveOwnAddress);
    const bool certain =
        line.addressIsFixed == true && line.ownReverseName == true && line.greetingFits == true;
    if (!may || !certain)
        out.push_back(Step::UseRelay);
}

void addNetworkSteps(const Verdict &verdict, std::vector<Step> &out)
{
    if (kindOf(verdict.subject) == SubjectKind::V6)
        out.push_back(Step::OwnPrefix);
    out.insert(out.end(), {Step::AskProvider, Step::OtherAddress, Step::UseRelay});
}

void addCause(ListCause cause, std::vector<Step> &out)
{
    switch (cause) {
    case ListCause::Spam: out.push_back(Step::FindCause); break;
    case ListCause::Exploited: out.push_back(Step::CleanDevice); break;
    case ListCause::Backscatter: out.push_back(Step::StopBounces); break;
    case ListCause::Tor: out.push_back(Step::StopTorExit); break;
    case ListCause::HackedSite: out.push_back(Step::CleanSite); break;
    case ListCause::DynamicName: out.push_back(Step::OwnDomain); break;
    case ListCause::ReverseName:
        if (out.empty())
            out.push_back(Step::FixReverseName);
        break;
    case ListCause::HomeLine:
    case ListCause::Network:
    case ListCause::NewDomain: break; // nothing of the owner's to mend
    }
}

/// The line's own faults come before everything: lists that look at them refuse the request.
void addLineFaults(const Circumstances &line, std::vector<Step> &out)
{
    if (line.reverseNameFits == false)
        out.push_back(Step::FixReverseName);
    else if (line.greetingFits == false)
        out.push_back(Step::FixGreeting);
}

void addWayOff(const Verdict &verdict, ListCause cause, std::vector<Step> &out)
{
    const data::Removal &removal = verdict.list->removal;
    if (hasAForm(*verdict.list))
        out.push_back(Step::AskRemoval);
    else if (removal.method == RemovalMethod::Automatic || !removal.expiry.isEmpty()
             || takesMoney(removal) || cause == ListCause::NewDomain)
        out.push_back(Step::Wait);
    else
        out.push_back(Step::NoKnownWay);
}

} // namespace

QString toString(Step step)
{
    switch (step) {
    case Step::FixReverseName: return u"fix-reverse-name"_s;
    case Step::FixGreeting: return u"fix-greeting"_s;
    case Step::CleanDevice: return u"clean-device"_s;
    case Step::CleanSite: return u"clean-site"_s;
    case Step::StopBounces: return u"stop-bounces"_s;
    case Step::StopTorExit: return u"stop-tor-exit"_s;
    case Step::OwnDomain: return u"own-domain"_s;
    case Step::FindCause: return u"find-cause"_s;
    case Step::RemoveOwnAddress: return u"remove-own-address"_s;
    case Step::AskRemoval: return u"ask-removal"_s;
    case Step::Wait: return u"wait"_s;
    case Step::AskProvider: return u"ask-provider"_s;
    case Step::AskRelay: return u"ask-relay"_s;
    case Step::OwnPrefix: return u"own-prefix"_s;
    case Step::OtherAddress: return u"other-address"_s;
    case Step::UseRelay: return u"use-relay"_s;
    case Step::NeverPay: return u"never-pay"_s;
    case Step::NoKnownWay: return u"no-known-way"_s;
    }
    return {};
}

std::span<const Step> allSteps()
{
    return steps;
}

ListCause causeOf(const Verdict &verdict)
{
    // Of several codes the one that asks most of the owner: who asks to be taken off without
    // cleaning up is back in hours.
    std::vector<ListCause> causes;
    for (const CodeReading &reading : verdict.readings) {
        if (reading.codeClass != CodeClass::Listing && reading.codeClass != CodeClass::Policy)
            continue;
        if (reading.meanings.empty())
            causes.push_back(verdict.list->cause());
        for (const data::ReturnCode *meaning : reading.meanings) {
            const bool isPolicy = meaning->kind == data::CodeKind::Policy;
            const bool counts = isPolicy || meaning->kind == data::CodeKind::Listing;
            if (meaning->cause)
                causes.push_back(*meaning->cause);
            else if (isPolicy && isAboutAnAddress(verdict))
                causes.push_back(ListCause::HomeLine);
            else if (counts)
                causes.push_back(verdict.list->cause());
        }
    }
    for (const ListCause first : {ListCause::Exploited, ListCause::HackedSite, ListCause::Spam,
                                  ListCause::Backscatter, ListCause::Tor, ListCause::ReverseName}) {
        if (std::find(causes.begin(), causes.end(), first) != causes.end())
            return first;
    }
    return causes.empty() ? verdict.list->cause() : causes.front();
}

std::vector<Step> stepsFor(const Verdict &verdict, const Circumstances &line)
{
    std::vector<Step> out;
    const ListCause cause = causeOf(verdict);
    const bool isAddress = isAboutAnAddress(verdict);
    if (isAddress && line.isRelay)
        return {Step::AskRelay};
    if (isAddress && verdict.scope == ListScope::Policy) {
        addPolicySteps(verdict, line, out);
    } else if (verdict.scope == ListScope::Network || verdict.scope == ListScope::Asn) {
        addNetworkSteps(verdict, out);
    } else {
        if (isAddress)
            addLineFaults(line, out);
        addCause(cause, out);
        // A list of whole networks, asked about one address: a neighbour may be meant
        if (kindOf(verdict.subject) == SubjectKind::V6 && verdict.list->prefix6)
            out.push_back(Step::OwnPrefix);
        addWayOff(verdict, cause, out);
    }
    if (takesMoney(verdict.list->removal))
        out.push_back(Step::NeverPay);
    return out;
}

} // namespace mailworthy::dnsbl
