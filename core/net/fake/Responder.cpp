#include "net/fake/Responder.h"

#include "dns/Message.h"
#include "net/fake/WorldDirectives.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxAliases = 16;           // as dns::toAnswer
constexpr int udpWithoutEdns = 512;      // RFC 1035 §4.2.1
constexpr int udpWithEdns = 1232;        // what we announce
constexpr Milliseconds nextServer{1500}; ///< before a silent server is given up for the next one
constexpr quint8 rcodeServFail = 2;
constexpr quint8 rcodeNxDomain = 3;
constexpr quint8 rcodeRefused = 5;
constexpr quint16 dnssecBogus = 6; // RFC 8914 §4.7

void append(std::vector<dns::Record> &to, const std::vector<dns::Record> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

/// A message on its way, or why there is none.
struct Responder::Draft
{
    dns::Message message;
    std::optional<dns::Outcome> instead;
    QString detail;
    bool mistake = false;
    bool truncated = false;
    bool cutBySize = false; ///< a path that lets 512 octets through and no TCP
};

Responder::Responder(const World &world, const PublicFacts &facts, const Options &options)
    : m_world(world)
    , m_facts(facts)
    , m_options(options)
    , m_publicResolvers(facts.publicResolvers.begin(), facts.publicResolvers.end())
{
    m_snapshots.reserve(world.epochs.size());
    for (const Epoch &epoch : world.epochs)
        m_snapshots.emplace_back(epoch, facts);
    for (const ServiceFacts &service : facts.services) {
        if (!service.url.isEmpty())
            m_pages.emplace(pageKey(service.url), &service);
    }
}

const Snapshot &Responder::at(Milliseconds elapsed) const
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_snapshots.size(); ++i) {
        if (m_world.epochs[i].from <= elapsed)
            found = i;
    }
    return m_snapshots[found];
}

bool Responder::isPublicResolver(const Address &address) const
{
    return m_publicResolvers.contains(address);
}

Address Responder::resolverAddress(Milliseconds elapsed) const
{
    const Resolver &resolver = at(elapsed).epoch().resolver;
    if (resolver.server)
        return *resolver.server;
    if (resolver.kind == ResolverKind::Public)
        return Address::v4({8, 8, 8, 8});
    // One that validates runs on the machine itself; the other one is the router's.
    return resolver.validating ? Address::v4({127, 0, 0, 1}) : Address::v4({192, 168, 1, 1});
}

Milliseconds Responder::delayOf(const dns::Name &name, const QString &detail,
                                Milliseconds elapsed) const
{
    const Delay *closest = nullptr;
    int best = -1;
    for (const Delay &delay : at(elapsed).epoch().delays) {
        const int closeness = delay.target.closeness(name);
        if (closeness >= best && closeness >= 0) {
            closest = &delay;
            best = closeness;
        }
    }
    if (!closest)
        return {};
    const QByteArray key =
        QByteArray::number(m_world.seed.value_or(0)) + name.toLower().toUtf8() + detail.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Md5);
    const quint32 random = static_cast<quint32>(static_cast<quint8>(hash.at(0))) << 16
                           | static_cast<quint32>(static_cast<quint8>(hash.at(1))) << 8
                           | static_cast<quint8>(hash.at(2));
    return closest->base + Milliseconds(random % (closest->jitter.count() + 1));
}

Reply Responder::reply(const Inquiry &inquiry, const std::vector<Endpoint> &resolvers,
                       Milliseconds elapsed) const
{
    const Snapshot &snapshot = at(elapsed);
    const Milliseconds timeout =
        inquiry.ask.timeout.count() > 0 ? inquiry.ask.timeout : m_options.timeout;
    const std::vector<Endpoint> &servers =
        inquiry.ask.servers.empty() ? resolvers : inquiry.ask.servers;
    Reply reply;
    reply.answer = dns::answerWith(inquiry.question, dns::Outcome::Timeout);
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const Draft draft = askServer(snapshot, inquiry, servers[i].address);
        const QString detail = servers[i].toString() + dns::toString(inquiry.question.type);
        reply.answer = finish(inquiry, draft, servers[i].address);
        reply.answer.server = servers[i];
        reply.mistake = draft.mistake;
        const dns::Outcome outcome = reply.answer.outcome;
        const bool last = i + 1 == servers.size();
        if (outcome == dns::Outcome::Timeout) {
            reply.took += last ? timeout : nextServer;
            continue;
        }
        reply.took += delayOf(inquiry.question.name, detail, elapsed);
        if (outcome != dns::Outcome::ServerFailure && outcome != dns::Outcome::Refused)
            break;
    }
    if (reply.took >= timeout && !reply.mistake) {
        reply.took = timeout;
        const std::optional<Endpoint> server = reply.answer.server;
        if (reply.answer.outcome != dns::Outcome::Timeout)
            reply.answer = dns::answerWith(inquiry.question, dns::Outcome::Timeout);
        reply.answer.server = server;
    }
    reply.answer.took = reply.took;
    return reply;
}

Responder::Draft Responder::askServer(const Snapshot &snapshot, const Inquiry &inquiry,
                                      const Address &server) const
{
    const Resolver &resolver = snapshot.epoch().resolver;
    const Address own = resolverAddress(snapshot.epoch().from);
    View view;
    view.kind = resolver.kind;
    view.validating = resolver.validating;
    view.checkingDisabled = inquiry.ask.checkingDisabled;
    view.remembers = server == own && resolver.remembers;
    if (server == own || resolver.kind == ResolverKind::Intercepted)
        return resolve(snapshot, inquiry, view);
    if (const ServiceFacts *service = serviceFor(inquiry.question, server))
        return askService(snapshot, inquiry, *service, server);

    const bool known =
        snapshot.zonesAt(server) || snapshot.listAt(server) || server == parentServer();
    if (!known && isPublicResolver(server)) {
        view.kind = ResolverKind::Public;
        view.validating = true;
        return resolve(snapshot, inquiry, view);
    }
    const auto serves = [&server](const ServiceFacts &service) {
        return std::find(service.servers.begin(), service.servers.end(), server)
               != service.servers.end();
    };
    Draft draft;
    if (!known && std::none_of(m_facts.services.begin(), m_facts.services.end(), serves)) {
        draft.instead = dns::Outcome::Timeout;
        return draft;
    }
    if (snapshot.stateOf(server) == ServerState::Silent) {
        draft.instead = dns::Outcome::Timeout;
        return draft;
    }
    view.recursive = false;
    view.validating = false;
    view.server = server;
    return resolve(snapshot, inquiry, view);
}

Responder::Draft Responder::askService(const Snapshot &snapshot, const Inquiry &inquiry,
                                       const ServiceFacts &service, const Address &server) const
{
    Draft draft;
    const Seen seen = seenBy(service, server.family(), snapshot);
    if (!seen.address) {
        draft.instead = seen.outcome;
        return draft;
    }
    const dns::Question &question = inquiry.question;
    draft.message.header.aa = true;
    if (service.kind == ServiceKind::DnsA)
        draft.message.answer = addressRecords(question.name, {*seen.address}, question.type);
    else if (question.type == dns::Type::TXT)
        draft.message.answer.push_back(
            {question.name, 0, dns::Txt::of(seen.address->toString().toLatin1())});
    return draft;
}

std::optional<dns::Message> Responder::overHttps(const Inquiry &inquiry, const Address &server,
                                                 Milliseconds elapsed) const
{
    const Snapshot &snapshot = at(elapsed);
    const Epoch &epoch = snapshot.epoch();
    if (!isPublicResolver(server) || !(server.isV4() ? epoch.seenV4 : epoch.seenV6))
        return std::nullopt;
    View view;
    view.kind = ResolverKind::Public;
    view.validating = true;
    view.checkingDisabled = inquiry.ask.checkingDisabled;
    const Draft draft = resolve(snapshot, inquiry, view);
    return draft.instead ? std::nullopt : std::optional(messageOf(inquiry, draft));
}

dns::Message Responder::messageOf(const Inquiry &inquiry, const Draft &draft)
{
    dns::Message message = draft.message;
    message.header.response = true;
    message.header.rd = inquiry.ask.recursionDesired;
    message.questions = {inquiry.question};
    return message;
}

dns::Answer Responder::finish(const Inquiry &inquiry, const Draft &draft,
                              const Address &server) const
{
    const dns::Question &question = inquiry.question;
    if (draft.instead) {
        dns::Answer answer = dns::answerWith(question, *draft.instead, draft.detail);
        answer.server = Endpoint{server, 53};
        return answer;
    }
    dns::Message message = messageOf(inquiry, draft);
    const bool udp = inquiry.ask.transport == Transport::Udp;
    if (draft.truncated && udp) {
        message.header.tc = true;
        message.answer.clear();
        message.authority.clear();
        message.additional.clear();
    }
    if (draft.cutBySize)
        message.edns.reset();
    if (draft.cutBySize || udp) {
        const int room = message.edns ? udpWithEdns : udpWithoutEdns;
        if (const Result<dns::Message> cut = dns::parseMessage(dns::toWire(message, room)))
            message = *cut;
    }
    return dns::toAnswer(question, message);
}

Responder::Draft Responder::resolve(const Snapshot &snapshot, const Inquiry &inquiry,
                                    const View &view) const
{
    Draft draft;
    dns::Message &message = draft.message;
    const dns::Question &question = inquiry.question;
    message.header.ra = view.recursive;
    if (inquiry.ask.edns)
        message.edns = dns::Edns{};
    if (view.recursive && view.kind == ResolverKind::Silent) {
        draft.instead = dns::Outcome::Timeout;
        return draft;
    }
    draft.cutBySize = view.recursive && view.kind == ResolverKind::Cuts;
    if (draft.cutBySize && inquiry.ask.transport == Transport::Tcp) {
        draft.instead = dns::Outcome::Timeout;
        return draft;
    }
    if (question.klass != dns::Class::IN) {
        message.header.rcode = rcodeRefused;
        return draft;
    }
    bool secure = true;
    dns::Name name = question.name;
    Part part;
    for (int hop = 0; hop <= maxAliases; ++hop) {
        part = view.recursive ? about(snapshot, name, question.type, view)
                              : authoritative(snapshot, name, question.type, view, hop > 0);
        append(message.answer, part.records);
        secure = secure && part.secure;
        draft.truncated = draft.truncated || part.truncated;
        if (part.kind != Part::Kind::Alias)
            break;
        name = part.target;
    }
    append(message.authority, part.authority);
    append(message.additional, part.additional);
    message.header.ad = view.recursive && view.validating && secure;
    message.header.aa = !view.recursive && part.kind != Part::Kind::Referral;
    conclude(draft, part, {name, question.type, question.klass});

    const std::optional<dns::Name> &spared = snapshot.epoch().resolver.spares;
    if (view.recursive && view.kind == ResolverKind::Rewrites
        && !(spared && question.name.isPartOf(*spared)) && message.header.rcode == rcodeNxDomain
        && question.type == dns::Type::A) {
        const Address target = snapshot.epoch().resolver.rewritesTo.value_or(Address());
        message.header.rcode = 0;
        message.header.ad = false;
        message.authority.clear();
        message.answer = addressRecords(question.name, {target}, dns::Type::A);
    }
    return draft;
}

void Responder::conclude(Draft &draft, const Part &part, const dns::Question &question) const
{
    dns::Header &header = draft.message.header;
    switch (part.kind) {
    case Part::Kind::Data:
    case Part::Kind::NoData:
    case Part::Kind::Referral: return;
    case Part::Kind::NoName: header.rcode = rcodeNxDomain; return;
    case Part::Kind::Refused: header.rcode = rcodeRefused; break;
    case Part::Kind::Alias: // too many of them
    case Part::Kind::ServFail: header.rcode = rcodeServFail; break;
    case Part::Kind::Silent: draft.instead = dns::Outcome::Timeout; break;
    case Part::Kind::Malformed:
        draft.instead = dns::Outcome::Malformed;
        draft.detail = u"the message cannot be read"_s;
        break;
    case Part::Kind::Undeclared:
        draft.instead = dns::Outcome::Malformed;
        draft.detail = m_world.file + u": no zone declared for "_s + dns::toString(question);
        draft.mistake = true;
        break;
    }
    draft.message.answer.clear();
    header.ad = false;
    header.aa = false;
    if (part.bogus && draft.message.edns)
        draft.message.edns->error = dns::ExtendedError{dnssecBogus, u"DNSSEC Bogus"_s};
}

} // namespace mailworthy::net::fake
