#include "line/Inbound.h"

#include <algorithm>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is older tells of another time: addresses and routers change.
constexpr std::chrono::hours oldest = std::chrono::days(7);
constexpr std::chrono::hours clockSlack{24};
/// What one line gets of IPv6 is a /48 at most (RFC 6177); in it may be other networks of ours.
constexpr int ownBitsV6 = 48;

/// Over which family a connection came, where the text says it.
std::optional<Family> familyOf(const InboundClue &clue)
{
    if (clue.to)
        return clue.to->family();
    return clue.from.empty() ? std::nullopt : std::optional(clue.from.back().family());
}

InboundVerdict unknown(const QString &why)
{
    InboundVerdict verdict;
    verdict.why = why;
    return verdict;
}

bool isOwn(const Address &address, const OwnSide &own)
{
    return std::find(own.addresses.begin(), own.addresses.end(), address) != own.addresses.end();
}

/// The reasons why something read proves nothing, the one that helps most first.
const QStringList &reasonsByUse()
{
    static const QStringList reasons{
        u"one-family"_s,  u"old"_s,        u"inside"_s,      u"own-address"_s, u"own-network"_s,
        u"hidden"_s,      u"anywhere"_s,   u"own-unknown"_s, u"undated"_s,     u"other-port"_s,
        u"test-failed"_s, u"their-side"_s, u"login"_s,       u"fetched"_s,     u"other-host"_s};
    return reasons;
}

/// Empty: it is of a time that counts.
QString whyNotNow(const InboundClue &clue, Timestamp now)
{
    if (clue.at && (now - *clue.at > oldest || *clue.at - now > clockSlack))
        return u"old"_s;
    return {};
}

/// Empty: the sender came from outside.
QString whyNotFromOutside(const InboundClue &clue, const OwnSide &own)
{
    for (const Address &from : clue.from) {
        if (const Origin origin = originOf(from, own); origin != Origin::Outside)
            return toString(origin);
    }
    return {};
}

bool isOurName(const QString &name, const OwnSide &own)
{
    return !name.isEmpty() && own.names.contains(name);
}

/// Was the text made on our own machine? A short name counts as ours as well.
bool isMadeHere(const InboundClue &clue, const OwnSide &own)
{
    if (clue.client.isEmpty())
        return false;
    if (!own.machine.isEmpty()
        && clue.client.section(u'.', 0, 0) == own.machine.section(u'.', 0, 0))
        return true;
    return std::any_of(own.names.begin(), own.names.end(), [&](const QString &name) {
        return clue.client == name || clue.client == name.section(u'.', 0, 0)
               || clue.client == u"localhost";
    });
}

/// Empty: the connection was for our port 25.
QString whyNotOurs(const InboundClue &clue, const OwnSide &own)
{
    if (clue.to && !clue.to->isPublic())
        return u"inside"_s; // such an address leads nowhere from outside
    if (clue.to ? !isOwn(*clue.to, own) : !isOurName(clue.host, own)) {
        const bool known = !clue.to || own.knows(clue.to->family());
        return known ? u"other-host"_s : u"own-unknown"_s;
    }
    if (isMadeHere(clue, own))
        return u"inside"_s;
    return {};
}

/// Empty: a mail that came in from outside.
QString whyNotArrived(const InboundClue &clue, const OwnSide &own, Timestamp now)
{
    // RFC 3848, RFC 6531 §4.3. With "A" at the end somebody has logged in: on another port, and
    // allowed to do so from anywhere.
    static const QStringList direct{u"SMTP"_s, u"ESMTP"_s, u"ESMTPS"_s, u"UTF8SMTP"_s,
                                    u"UTF8SMTPS"_s};
    if (!isOurName(clue.by, own))
        return u"other-host"_s;
    if (clue.login || clue.protocol.endsWith(u'A'))
        return u"login"_s;
    if (!direct.contains(clue.protocol))
        return u"fetched"_s;
    if (clue.from.empty())
        return u"hidden"_s;
    if (const QString why = whyNotFromOutside(clue, own); !why.isEmpty())
        return why;
    return clue.at ? whyNotNow(clue, now) : u"undated"_s;
}

/// Empty: somebody outside was greeted by our server.
QString whyNotGreeted(const InboundClue &clue, const OwnSide &own, Timestamp now)
{
    if (const QString why = whyNotOurs(clue, own); !why.isEmpty())
        return why;
    if (clue.port != 25)
        return u"other-port"_s;
    if (!isOurName(clue.by, own))
        return u"other-host"_s;
    if (clue.client.isEmpty() && clue.from.empty())
        return u"anywhere"_s; // made at home, it says nothing
    if (const QString why = whyNotFromOutside(clue, own); !why.isEmpty())
        return why;
    return whyNotNow(clue, now);
}

/// A mail server that reaches others no better has its trouble at home.
bool reachesNobody(std::span<const InboundClue> clues, const OwnSide &own)
{
    return std::any_of(clues.begin(), clues.end(), [&](const InboundClue &clue) {
        return clue.kind == InboundClue::Kind::Failed && clue.how != u"other"
               && whyNotOurs(clue, own) == u"other-host";
    });
}

/// Empty: a mail server tried to reach us and did not.
QString whyNotFailed(const InboundClue &clue, const OwnSide &own, Timestamp now)
{
    if (const QString why = whyNotOurs(clue, own); !why.isEmpty())
        return why;
    if (clue.port && *clue.port != 25)
        return u"other-port"_s;
    if (clue.how != u"timed-out" && clue.how != u"refused")
        return u"their-side"_s;
    return whyNotNow(clue, now);
}

} // namespace

QString toString(InboundState state)
{
    switch (state) {
    case InboundState::Reached: return u"reached"_s;
    case InboundState::Impossible: return u"impossible"_s;
    case InboundState::Unknown: return u"unknown"_s;
    }
    return {};
}

QString toString(Origin origin)
{
    switch (origin) {
    case Origin::Outside: return u"outside"_s;
    case Origin::OwnAddress: return u"own-address"_s;
    case Origin::OwnNetwork: return u"own-network"_s;
    case Origin::Hidden: return u"hidden"_s;
    case Origin::Uncertain: return u"own-unknown"_s;
    }
    return {};
}

bool OwnSide::knows(Family family) const
{
    return std::any_of(addresses.begin(), addresses.end(), [family](const Address &address) {
        return address.family() == family && address.isPublic();
    });
}

bool OwnSide::hasTunnel() const
{
    return std::any_of(local.begin(), local.end(),
                       [](const net::LocalAddress &item) { return item.tunnel; });
}

Origin originOf(const Address &from, const OwnSide &own)
{
    if (isOwn(from, own) || from.addressClass() == AddressClass::Loopback)
        return Origin::OwnAddress;
    for (const net::LocalAddress &local : own.local) {
        if (local.address == from)
            return Origin::OwnAddress;
        if (from.sharesPrefix(local.address, local.prefixLength))
            return Origin::OwnNetwork;
    }
    if (from.addressClass() == AddressClass::LinkLocal)
        return Origin::OwnNetwork;
    if (!from.isPublic())
        return Origin::Hidden;
    if (!from.isV4()
        && std::any_of(own.addresses.begin(), own.addresses.end(), [&](const Address &ours) {
               return ours.isPublic() && from.sharesPrefix(ours, ownBitsV6);
           }))
        return Origin::OwnNetwork;
    return own.knows(from.family()) ? Origin::Outside : Origin::Uncertain;
}

InboundVerdict judgeVisits(const net::GreeterReply &reply, const OwnSide &own)
{
    using net::GreeterOutcome;
    switch (reply.outcome) {
    case GreeterOutcome::PortTaken: return unknown(u"port-taken"_s);
    case GreeterOutcome::NotAllowed: return unknown(u"not-allowed"_s);
    case GreeterOutcome::NotPossible: return unknown(u"not-possible"_s);
    case GreeterOutcome::Waited:
    case GreeterOutcome::Cancelled: break;
    }
    // Who also said a name shows more than one who only knocked.
    InboundVerdict verdict;
    std::optional<std::size_t> &proof = verdict.proof;
    QStringList whys;
    for (std::size_t place = 0; place < reply.visits.size(); ++place) {
        const net::GreeterVisit &visit = reply.visits[place];
        const Origin origin = originOf(visit.from.address, own);
        if (origin != Origin::Outside) {
            whys << toString(origin);
            continue;
        }
        (visit.from.address.isV4() ? verdict.overV4 : verdict.overV6) = true;
        if (!proof || (reply.visits[*proof].talk.name.isEmpty() && !visit.talk.name.isEmpty()))
            proof = place;
    }
    if (proof) {
        verdict.state = InboundState::Reached;
        return verdict;
    }
    // Behind any other address somebody may be hidden, and a tunnel may lead to an address elsewhere
    // that takes the mail.
    const bool onlyOurselves = whys.count(u"own-address"_s) == whys.size();
    if (own.sharedV4 && !own.knows(Family::V6) && !own.hasTunnel() && onlyOurselves) {
        verdict.state = InboundState::Impossible;
        verdict.why = u"shared-address"_s;
        return verdict;
    }
    if (reply.outcome == GreeterOutcome::Cancelled)
        return unknown(u"stopped"_s);
    for (const QString &why : {u"own-unknown"_s, u"hidden"_s, u"own-address"_s, u"own-network"_s}) {
        if (whys.contains(why))
            return unknown(why);
    }
    return unknown(u"nothing-came"_s);
}

InboundVerdict judgeClues(std::span<const InboundClue> clues, const OwnSide &own, Timestamp now)
{
    InboundVerdict verdict;
    std::optional<std::size_t> &reached = verdict.proof;
    std::optional<std::size_t> failed;
    const bool othersFail = reachesNobody(clues, own);
    bool failedV4 = false;
    bool failedV6 = false;
    QStringList whys;
    for (std::size_t place = 0; place < clues.size(); ++place) {
        const InboundClue &clue = clues[place];
        QString why;
        switch (clue.kind) {
        case InboundClue::Kind::Arrived: why = whyNotArrived(clue, own, now); break;
        case InboundClue::Kind::Greeted: why = whyNotGreeted(clue, own, now); break;
        case InboundClue::Kind::Failed:
            why = whyNotFailed(clue, own, now);
            if (why.isEmpty() && othersFail)
                why = u"their-side"_s;
            break;
        case InboundClue::Kind::TestFailed: why = u"test-failed"_s; break;
        }
        if (!why.isEmpty()) {
            whys << why;
        } else if (clue.kind == InboundClue::Kind::Failed) {
            failed = failed.value_or(place);
            failedV4 = failedV4 || !clue.to || clue.to->isV4();
            failedV6 = failedV6 || !clue.to || !clue.to->isV4();
        } else {
            reached = reached.value_or(place);
            if (const std::optional<Family> family = familyOf(clue))
                (family == Family::V4 ? verdict.overV4 : verdict.overV6) = true;
        }
    }
    if (reached && failed)
        return unknown(u"contradictory"_s);
    if (reached) {
        verdict.state = InboundState::Reached;
        return verdict;
    }
    const bool everyFamily =
        (failedV4 || !own.knows(Family::V4)) && (failedV6 || !own.knows(Family::V6));
    if (failed && everyFamily) {
        verdict.state = InboundState::Impossible;
        verdict.why = clues[*failed].how;
        verdict.proof = failed;
        return verdict;
    }
    if (failed)
        whys << u"one-family"_s;
    for (const QString &why : reasonsByUse()) {
        if (whys.contains(why))
            return unknown(why);
    }
    return unknown(u"nothing-told"_s);
}

} // namespace mailworthy::line
