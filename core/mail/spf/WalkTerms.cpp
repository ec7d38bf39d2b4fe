// RFC 7208 §5: the mechanisms, one function each.
#include "base/Overloaded.h"
#include "mail/spf/Walk.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

bool isIn(const Address &ip, const Address &network, DualCidr cidr)
{
    return ip.sharesPrefix(network, ip.isV4() ? cidr.v4 : cidr.v6);
}

void addOnce(std::vector<Address> &list, const std::vector<Address> &more)
{
    for (const Address &address : more) {
        if (std::find(list.begin(), list.end(), address) == list.end())
            list.push_back(address);
    }
}

} // namespace

Walk::Match Walk::walkDirective(const Directive &directive, const Frame &frame, TermTrace &trace)
{
    const bool anyClient = m_mode == Mode::Everything;
    return std::visit(Overloaded{
                          [](const All &) { return Match::Yes; },
                          [&](const Include &m) { return walkInclude(m, frame, trace); },
                          [&](const A &m) { return walkA(m, frame, trace); },
                          [&](const Mx &m) { return walkMx(m, frame, trace); },
                          [&](const Ptr &m) { return walkPtr(m, frame, trace); },
                          [&](const Ip4 &m) {
                              return !anyClient && m_ip.sharesPrefix(m.network, m.prefix)
                                         ? Match::Yes
                                         : Match::No;
                          },
                          [&](const Ip6 &m) {
                              return !anyClient && m_ip.sharesPrefix(m.network, m.prefix)
                                         ? Match::Yes
                                         : Match::No;
                          },
                          [&](const Exists &m) { return walkExists(m, frame, trace); },
                      },
                      directive.mechanism);
}

/// For a target that cannot be asked: the term does not match, and says why.
Walk::Match Walk::notOpen(const Target &target, TermTrace &trace)
{
    if (target.kind == Target::Kind::NotAsked)
        trace.outcome = TermOutcome::NotAsked;
    return Match::No;
}

Walk::Match Walk::walkInclude(const Include &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    const auto same = [&](const QByteArray &seen) {
        return seen.compare(target.octets, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_includes.begin(), m_includes.end(), same))
        note(repeated, target.octets);
    m_includes.push_back(target.octets);

    const std::size_t missing = m_missing.size();
    Judgement judgement{Result::None, {}};
    if (target.kind == Target::Kind::Name) {
        trace.below.emplace_back();
        judgement = walkDomain(target.octets, &frame, false, trace.below.front());
    }
    if (m_missing.size() > missing)
        return Match::No;
    if (m_over)
        return Match::PermError;
    // RFC 7208 §5.2: the table of what an include makes of the result below
    switch (judgement.result) {
    case Result::Pass: return Match::Yes;
    case Result::Fail:
    case Result::SoftFail:
    case Result::Neutral: return Match::No;
    case Result::TempError: m_why = judgement.why; return Match::TempError;
    case Result::PermError:
        m_why = judgement.why;
        if (trace.below.empty() || !trace.below.front().repeats)
            note(broken, target.octets);
        return Match::PermError;
    case Result::None: break;
    }
    note(withoutRecord, target.octets);
    m_why = {Reason::IncludeWithoutRecord, {{QStringLiteral("name"), displayText(target.octets)}}};
    return Match::PermError;
}

std::vector<Family> Walk::families() const
{
    if (m_mode == Mode::Everything)
        return {Family::V4, Family::V6};
    return {m_ip.family()};
}

/// RFC 7208 §5.3, §5.4: A for an IPv4 client, AAAA for an IPv6 client.
Walk::Match Walk::walkAddresses(const QByteArray &octets, const std::optional<dns::Name> &name,
                                DualCidr cidr, TermTrace &trace)
{
    for (const Family family : families()) {
        const dns::Type type = family == Family::V4 ? dns::Type::A : dns::Type::AAAA;
        const Count count = family == Family::V4 ? Count::V4 : Count::V6;
        const dns::Answer *answer = nullptr;
        const Found found = ask(octets, name, type, count, &trace.lookups, &answer);
        if (found == Found::Error && m_mode == Mode::Decide)
            return Match::TempError; // RFC 7208 §5
        if (found != Found::Records)
            continue;
        const std::vector<Address> &addresses = trace.lookups.back().addresses;
        addOnce(trace.addresses, addresses);
        if (m_mode == Mode::Decide
            && std::any_of(addresses.begin(), addresses.end(),
                           [&](const Address &a) { return isIn(m_ip, a, cidr); }))
            return Match::Yes;
    }
    return Match::No;
}

Walk::Match Walk::walkA(const A &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    const Match match = walkAddresses(target.octets, target.name, mechanism.cidr, trace);
    return m_over ? Match::PermError : match;
}

Walk::Match Walk::walkMx(const Mx &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    const dns::Answer *answer = nullptr;
    const Found found =
        ask(target.octets, target.name, dns::Type::MX, Count::Both, &trace.lookups, &answer);
    if (found == Found::Error)
        return Match::TempError;
    if (found != Found::Records) // RFC 7208 §5.4: never the name's own address instead
        return m_over ? Match::PermError : Match::No;

    std::vector<dns::Mx> hosts = answer->all<dns::Mx>();
    std::stable_sort(hosts.begin(), hosts.end(), [](const dns::Mx &x, const dns::Mx &y) {
        return x.preference < y.preference;
    });
    int asked = 0;
    for (const dns::Mx &host : hosts) {
        if (host.exchange.isRoot()) // RFC 7505: null MX, nothing to ask
            continue;
        if (++asked > kMaxMxHosts) { // RFC 7208 §4.6.4: no more than ten address look-ups for an mx
            note(tooManyMx, target.octets);
            m_why = {Reason::TooManyMxHosts,
                     {{QStringLiteral("name"), displayText(target.octets)},
                      {QStringLiteral("limit"), qint64(kMaxMxHosts)}}};
            return Match::PermError;
        }
        const Match match =
            walkAddresses(toOctets(host.exchange), host.exchange, mechanism.cidr, trace);
        if (m_over)
            return Match::PermError;
        if (match != Match::No)
            return match;
        if (stopsHere())
            break;
    }
    return Match::No;
}

/// RFC 7208 §5.5: names from the reverse zone whose addresses hold the client. The first ten count
/// (§4.6.4); a name that cannot be asked is left out.
std::vector<dns::Name> Walk::validatedNames(std::vector<Lookup> *into, Count count)
{
    std::vector<dns::Name> valid;
    const dns::Name reverse = dns::Name::reverse(m_ip);
    const dns::Answer *answer = nullptr;
    const Found found = ask(toOctets(reverse), reverse, dns::Type::PTR, count, into, &answer);
    m_pendingName = m_pendingName || found == Found::Missing;
    if (found != Found::Records)
        return valid;
    int asked = 0;
    for (const dns::Ptr &ptr : answer->all<dns::Ptr>()) {
        if (++asked > kMaxPtrNames)
            break;
        const dns::Answer *addresses = nullptr;
        const dns::Type type = m_ip.isV4() ? dns::Type::A : dns::Type::AAAA;
        const Found there = ask(toOctets(ptr.target), ptr.target, type, count, into, &addresses);
        m_pendingName = m_pendingName || there == Found::Missing;
        if (there != Found::Records)
            continue;
        const std::vector<Address> found4 = addresses->addresses();
        if (std::find(found4.begin(), found4.end(), m_ip) != found4.end())
            valid.push_back(ptr.target);
    }
    return valid;
}

Walk::Match Walk::walkPtr(const Ptr &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (m_mode == Mode::Everything) {
        trace.outcome = TermOutcome::NotAsked; // depends on the client
        return Match::No;
    }
    if (target.kind != Target::Kind::Name)
        return notOpen(target, trace);
    const std::vector<dns::Name> names = validatedNames(&trace.lookups, Count::Both);
    if (m_over)
        return Match::PermError;
    const bool matches = std::any_of(names.begin(), names.end(), [&](const dns::Name &name) {
        return name.isPartOf(*target.name);
    });
    return matches ? Match::Yes : Match::No;
}

/// RFC 7208 §7.3: the domain itself, else a name below it, else any.
QByteArray Walk::validatedName(const QByteArray &domain)
{
    const std::vector<dns::Name> names = validatedNames(nullptr, Count::No);
    if (names.empty())
        return {};
    const std::optional<dns::Name> own = toName(domain);
    const dns::Name *best = &names.front();
    bool below = false;
    for (const dns::Name &name : names) {
        if (own && name == *own)
            return toOctets(name);
        if (own && !below && name.isPartOf(*own)) {
            best = &name;
            below = true;
        }
    }
    return toOctets(*best);
}

Walk::Match Walk::walkExists(const Exists &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    const dns::Answer *answer = nullptr;
    // RFC 7208 §5.7: the type is A, whatever the client's family
    const Found found =
        ask(target.octets, target.name, dns::Type::A, Count::Both, &trace.lookups, &answer);
    if (m_over)
        return Match::PermError;
    if (found == Found::Error)
        return Match::TempError;
    return found == Found::Records && m_mode == Mode::Decide ? Match::Yes : Match::No;
}

MacroContext Walk::context(const QByteArray &domain)
{
    MacroContext context;
    context.ip = m_ip;
    context.localPart = m_request.localPart;
    context.senderDomain = m_request.domain;
    context.domain = domain;
    context.helo = m_request.helo;
    context.receiver = m_request.receiver;
    context.now = m_answers.now();
    context.validatedName = [this, domain] { return validatedName(domain); };
    return context;
}

Walk::Target Walk::targetOf(const std::optional<MacroString> &target, const Frame &frame)
{
    Target found;
    if (!target || target->isEmpty()) {
        found.octets = frame.domain;
    } else if (const auto *literal = target->parts.size() == 1
                                         ? std::get_if<MacroLiteral>(&target->parts.front())
                                         : nullptr;
               literal && literal->text.size() <= 253) {
        found.octets = literal->text.endsWith('.') ? literal->text.chopped(1) : literal->text;
    } else {
        // RFC 8616 §4: a term with the local part never matches when that is not ASCII
        if (m_eightBitLocalPart
            && (target->uses(MacroLetter::Sender) || target->uses(MacroLetter::LocalPart))) {
            found.kind = Target::Kind::NeverMatches;
            return found;
        }
        for (const char letter : QByteArrayView("slipvh")) {
            if (m_mode == Mode::Everything && target->uses(static_cast<MacroLetter>(letter))) {
                found.kind = Target::Kind::NotAsked;
                found.octets = target->toText();
                return found;
            }
        }
        m_pendingName = false;
        found.octets = expandDomain(*target, context(frame.domain));
        if (m_pendingName) {
            found.kind = Target::Kind::Missing;
            return found;
        }
    }
    found.name = toName(found.octets);
    found.kind = found.name ? Target::Kind::Name : Target::Kind::Illegal;
    return found;
}

} // namespace mailworthy::spf
