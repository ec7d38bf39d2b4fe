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

/// in-addr.arpa octets, or ip6.arpa nibbles (RFC 3596 §2.5).
QByteArray reverseOf(const Address &ip)
{
    QByteArray name;
    name.reserve(73);
    const std::span<const quint8> octets = ip.octets();
    for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet) {
        if (ip.isV4()) {
            name.append(QByteArray::number(*octet)).append('.');
        } else {
            constexpr char digits[] = "0123456789abcdef";
            name.append(digits[*octet & 15U]).append('.').append(digits[*octet >> 4U]).append('.');
        }
    }
    return name.append(ip.isV4() ? "in-addr.arpa" : "ip6.arpa");
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
    if (m_tracing)
        trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    if (m_mode == Mode::Everything) {
        const auto same = [&](const QByteArray &seen) {
            return seen.compare(target.octets, Qt::CaseInsensitive) == 0;
        };
        if (m_notes && std::any_of(m_notes->includes.begin(), m_notes->includes.end(), same))
            note(&Notes::repeated, target.octets);
        note(&Notes::includes, target.octets);
    }

    const std::size_t missing = m_missing.size();
    RecordTrace untold;
    RecordTrace &below =
        m_tracing && target.kind == Target::Kind::Name ? trace.below.emplace_back() : untold;
    Judgement judgement{Result::None, {}};
    if (target.kind == Target::Kind::Name)
        judgement = walkDomain(target.octets, *target.place, &frame, false, below);
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
        if (!below.repeats)
            note(&Notes::broken, target.octets);
        return Match::PermError;
    case Result::None: break;
    }
    note(&Notes::withoutRecord, target.octets);
    m_why = why(Reason::IncludeWithoutRecord, true,
                [&] { return Args{{QStringLiteral("name"), displayText(target.octets)}}; });
    return Match::PermError;
}

/// RFC 7208 §5.3, §5.4: A for an IPv4 client, AAAA for an IPv6 client.
Walk::Match Walk::walkAddresses(const QByteArray &octets, Place &place, DualCidr cidr,
                                TermTrace &trace)
{
    for (const Family family : {Family::V4, Family::V6}) {
        if (m_mode == Mode::Decide && family != m_ip.family())
            continue;
        const dns::Type type = family == Family::V4 ? dns::Type::A : dns::Type::AAAA;
        const Count count = family == Family::V4 ? Count::V4 : Count::V6;
        Known *known = nullptr;
        const Found found = ask(octets, place, type, count, &trace.lookups, &known);
        if (found == Found::Error && m_mode == Mode::Decide)
            return Match::TempError; // RFC 7208 §5
        if (found != Found::Records)
            continue;
        if (m_tracing)
            addOnce(trace.addresses, known->addresses);
        if (m_mode == Mode::Decide
            && std::any_of(known->addresses.begin(), known->addresses.end(),
                           [&](const Address &a) { return isIn(m_ip, a, cidr); }))
            return Match::Yes;
    }
    return Match::No;
}

Walk::Match Walk::walkA(const A &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    if (m_tracing)
        trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    const Match match = walkAddresses(target.octets, *target.place, mechanism.cidr, trace);
    return m_over ? Match::PermError : match;
}

Walk::Match Walk::walkMx(const Mx &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    if (m_tracing)
        trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    Known *known = nullptr;
    const Found found =
        ask(target.octets, *target.place, dns::Type::MX, Count::Both, &trace.lookups, &known);
    if (found == Found::Error)
        return Match::TempError;
    if (found != Found::Records) // RFC 7208 §5.4: never the name's own address instead
        return m_over ? Match::PermError : Match::No;

    int asked = 0;
    m_ahead += static_cast<int>(known->hosts.size());
    for (Host &host : known->hosts) {
        --m_ahead;
        if (host.name.isRoot()) // RFC 7505: null MX, nothing to ask
            continue;
        if (++asked > kMaxMxHosts) { // RFC 7208 §4.6.4: no more than ten address look-ups for an mx
            note(&Notes::tooManyMx, target.octets);
            m_why = why(Reason::TooManyMxHosts, true, [&] {
                return Args{{QStringLiteral("name"), displayText(target.octets)},
                            {QStringLiteral("limit"), qint64(kMaxMxHosts)}};
            });
            return Match::PermError;
        }
        const Match match =
            walkAddresses(host.octets, m_answers.place(host), mechanism.cidr, trace);
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
std::vector<const Host *> Walk::validatedNames(std::vector<Lookup> *into, Count count)
{
    std::vector<const Host *> valid;
    if (!m_reverse)
        m_reverse = &m_answers.place(reverseOf(m_ip));
    Known *known = nullptr;
    const Found found = ask(m_reverse->octets, *m_reverse, dns::Type::PTR, count, into, &known);
    m_pendingName = m_pendingName || found == Found::Missing;
    if (found != Found::Records)
        return valid;
    int asked = 0;
    m_ahead += static_cast<int>(known->hosts.size());
    m_needsAll = m_missing.empty();
    m_hosts = &known->hosts;
    for (Host &host : known->hosts) {
        --m_ahead;
        if (++asked > kMaxPtrNames)
            break;
        Known *addresses = nullptr;
        const dns::Type type = m_ip.isV4() ? dns::Type::A : dns::Type::AAAA;
        const Found there = ask(host.octets, m_answers.place(host), type, count, into, &addresses);
        m_pendingName = m_pendingName || there == Found::Missing;
        if (there != Found::Records)
            continue;
        const std::vector<Address> &all = addresses->addresses;
        if (std::find(all.begin(), all.end(), m_ip) != all.end())
            valid.push_back(&host);
    }
    m_needsAll = false;
    m_hosts = nullptr;
    return valid;
}

Walk::Match Walk::walkPtr(const Ptr &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    if (m_tracing)
        trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (m_mode == Mode::Everything) {
        trace.outcome = TermOutcome::NotAsked; // depends on the client
        return Match::No;
    }
    if (target.kind != Target::Kind::Name)
        return notOpen(target, trace);
    const std::vector<const Host *> hosts = validatedNames(&trace.lookups, Count::Both);
    if (m_over)
        return Match::PermError;
    const dns::Name name = target.place->name();
    const bool matches = std::any_of(hosts.begin(), hosts.end(),
                                     [&](const Host *host) { return host->name.isPartOf(name); });
    return matches ? Match::Yes : Match::No;
}

/// RFC 7208 §7.3: the domain itself, else a name below it, else any.
QByteArray Walk::validatedName(const QByteArray &domain)
{
    const std::vector<const Host *> hosts = validatedNames(nullptr, Count::No);
    if (hosts.empty())
        return {};
    const std::optional<dns::Name> own = toName(domain);
    const Host *best = hosts.front();
    bool below = false;
    for (const Host *host : hosts) {
        if (own && host->name == *own)
            return host->octets;
        if (own && !below && host->name.isPartOf(*own)) {
            best = host;
            below = true;
        }
    }
    return best->octets;
}

Walk::Match Walk::walkExists(const Exists &mechanism, const Frame &frame, TermTrace &trace)
{
    const Target target = targetOf(mechanism.target, frame);
    if (m_tracing)
        trace.target = target.octets;
    if (!countTerm(target.octets))
        return Match::PermError;
    if (target.kind != Target::Kind::Name && target.kind != Target::Kind::Illegal)
        return notOpen(target, trace);
    Known *known = nullptr;
    // RFC 7208 §5.7: the type is A, whatever the client's family
    const Found found =
        ask(target.octets, *target.place, dns::Type::A, Count::Both, &trace.lookups, &known);
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
    context.validatedName = [this, &domain] { return validatedName(domain); };
    return context;
}

Walk::Target Walk::targetOf(const std::optional<MacroString> &target, const Frame &frame)
{
    Target found;
    if (!target || target->isEmpty()) {
        found.octets = frame.domain;
        found.place = frame.place;
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
    if (!found.place)
        found.place = &m_answers.place(found.octets);
    found.kind = found.place->isName() ? Target::Kind::Name : Target::Kind::Illegal;
    return found;
}

} // namespace mailworthy::spf
