// What a pasted text shows of mail that comes in: each clue on its own, then all together.
#include "line/Inbound.h"

#include <algorithm>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is older tells of another time: addresses and routers change.
constexpr std::chrono::hours oldest = std::chrono::days(7);
constexpr std::chrono::hours clockSlack{24};

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
    if (clue.to ? !own.has(*clue.to) : !isOurName(clue.host, own)) {
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

/// Empty: somebody outside was greeted by our server. Only an address shows it, as the server saw it:
/// a machine at home has a name, too, and a router may send it back to the own public address.
QString whyNotGreeted(const InboundClue &clue, const OwnSide &own, Timestamp now)
{
    if (const QString why = whyNotOurs(clue, own); !why.isEmpty())
        return why;
    if (clue.port != 25)
        return u"other-port"_s;
    if (!isOurName(clue.by, own))
        return u"other-host"_s;
    if (clue.from.empty())
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
    return clue.at ? whyNotNow(clue, now) : u"undated"_s;
}

/// Mail servers that reach everybody: where they get no answer, there is none.
bool isLargeSender(const QString &host)
{
    static const QStringList domains{
        u"google.com"_s, u"googlemail.com"_s, u"gmail.com"_s,     u"outlook.com"_s,
        u"yahoo.com"_s,  u"gmx.net"_s,        u"web.de"_s,        u"t-online.de"_s,
        u"icloud.com"_s, u"me.com"_s,         u"apple.com"_s,     u"amazonses.com"_s,
        u"posteo.de"_s,  u"mailbox.org"_s,    u"protonmail.ch"_s, u"fastmail.com"_s};
    return std::any_of(domains.begin(), domains.end(), [&](const QString &domain) {
        return host == domain || host.endsWith(u'.' + domain);
    });
}

/// One server that gets no answer may not be let out to port 25 by its own provider. That it is
/// turned back, that two of them fail, or a large one, shows that it is here.
class Failures
{
public:
    void take(std::size_t place, const InboundClue &clue)
    {
        m_first = m_first.value_or(place);
        m_v4 = m_v4 || !clue.to || clue.to->isV4();
        m_v6 = m_v6 || !clue.to || !clue.to->isV4();
        m_certain = m_certain || clue.how == u"refused" || isLargeSender(clue.client);
        // Machines of one domain may share a line
        const QString who =
            clue.client.count(u'.') > 1 ? clue.client.section(u'.', -2) : clue.client;
        if (!who.isEmpty() && !m_reporters.contains(who))
            m_reporters << who;
    }
    [[nodiscard]] std::optional<std::size_t> first() const { return m_first; }
    [[nodiscard]] bool areOurs() const { return m_certain || m_reporters.size() > 1; }
    [[nodiscard]] bool overEveryFamily(const OwnSide &own) const
    {
        return (m_v4 || !own.knows(Family::V4)) && (m_v6 || !own.knows(Family::V6));
    }

private:
    std::optional<std::size_t> m_first;
    bool m_v4 = false;
    bool m_v6 = false;
    bool m_certain = false;
    QStringList m_reporters;
};

/// Received fields stand in order, the newest first (RFC 5321 §4.4), and each server sees only those
/// below its own, which whoever sent the mail may have made up. What a field says is to be believed
/// as long as all above it are ours or tell that the mail came from us.
class Chain
{
public:
    explicit Chain(const OwnSide &own) : m_own(own) {}

    /// Of each Received field in its turn: may we have written it?
    bool take(const InboundClue &clue)
    {
        const bool believed = m_unbroken;
        const Result<Address> literal = Address::parse(clue.by);
        const bool here = isOurName(clue.by, m_own) || clue.by == u"localhost"
                          || clue.by.section(u'.', 0, 0) == m_own.machine.section(u'.', 0, 0)
                          || (literal && !literal->isPublic());
        const bool fetched = clue.protocol.contains(u"POP") || clue.protocol.contains(u"IMAP");
        const auto isOurs = [this](const Address &from) {
            return originOf(from, m_own) == Origin::OwnAddress || !from.isPublic();
        };
        const bool fromUs = std::all_of(clue.from.begin(), clue.from.end(), isOurs);
        m_unbroken = m_unbroken && !fetched && fromUs && (here || !clue.from.empty());
        return believed;
    }

private:
    const OwnSide &m_own;
    bool m_unbroken = true;
};

} // namespace

InboundVerdict judgeClues(std::span<const InboundClue> clues, const OwnSide &own, Timestamp now)
{
    InboundVerdict verdict;
    std::optional<std::size_t> &reached = verdict.proof;
    const bool othersFail = reachesNobody(clues, own);
    Failures failures;
    Chain chain(own);
    QStringList whys;
    for (std::size_t place = 0; place < clues.size(); ++place) {
        const InboundClue &clue = clues[place];
        QString why;
        switch (clue.kind) {
        case InboundClue::Kind::Arrived:
            why = chain.take(clue) ? whyNotArrived(clue, own, now) : u"other-host"_s;
            break;
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
            failures.take(place, clue);
        } else {
            reached = reached.value_or(place);
            if (const std::optional<Family> family = familyOf(clue))
                (family == Family::V4 ? verdict.overV4 : verdict.overV6) = true;
        }
    }
    const std::optional<std::size_t> failed = failures.first();
    if (reached && failed)
        return unknown(u"contradictory"_s);
    if (reached) {
        verdict.state = InboundState::Reached;
        return verdict;
    }
    if (failed && failures.areOurs() && failures.overEveryFamily(own)) {
        verdict.state = InboundState::Impossible;
        verdict.why = clues[*failed].how;
        verdict.proof = failed;
        return verdict;
    }
    if (failed)
        whys << (failures.areOurs() ? u"one-family"_s : u"their-side"_s);
    for (const QString &why : reasonsByUse()) {
        if (whys.contains(why))
            return unknown(why);
    }
    return unknown(u"nothing-told"_s);
}

} // namespace mailworthy::line
