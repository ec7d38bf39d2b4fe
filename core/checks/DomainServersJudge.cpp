// What follows from the answers of a zone's own name servers: lame ones, silent ones, and copies
// that differ. Pure.
#include "checks/DomainServers.h"
#include "checks/Sink.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::ServerReply;
using facts::ServerState;
using facts::SetReply;

namespace {

QString labelOf(const ServerReply &server)
{
    return server.host.toLower() + u" ("_s + server.address.toString() + u')';
}

/// Where servers differ about one set.
struct Difference
{
    std::vector<const SetReply *> right; ///< what the newest copy has, or most of them
    std::vector<const SetReply *> other;
};

Difference differenceIn(const facts::ZoneServersFact &fact,
                        const std::vector<const SetReply *> &replies)
{
    const SetReply *right = replies.front();
    const auto count = [&](const SetReply &like) {
        return std::count_if(replies.begin(), replies.end(),
                             [&](const SetReply *each) { return each->records == like.records; });
    };
    for (const SetReply *reply : replies) {
        const std::optional<quint32> mine = fact.replies[reply->server].serial;
        const std::optional<quint32> best = fact.replies[right->server].serial;
        const bool newer = mine && best && facts::isNewerSerial(*mine, *best);
        if (newer || (mine == best && count(*reply) > count(*right)))
            right = reply;
    }
    Difference difference;
    for (const SetReply *reply : replies)
        (reply->records == right->records ? difference.right : difference.other).push_back(reply);
    return difference;
}

void judgeSets(const QString &domain, const facts::ZoneServersFact &fact,
               std::vector<findings::Finding> &out)
{
    std::map<dns::Question, std::vector<const SetReply *>> byQuestion;
    for (const SetReply &reply : fact.sets)
        byQuestion[reply.question].push_back(&reply);
    QStringList records;
    std::set<std::size_t> others;
    std::vector<facts::Evidence> evidence;
    std::set<std::size_t> involved;
    for (const auto &[question, replies] : byQuestion) {
        const Difference difference = differenceIn(fact, replies);
        if (difference.other.empty())
            continue;
        records << dns::toString(question);
        for (const SetReply *reply : difference.other)
            others.insert(reply->server);
        for (const SetReply *reply : replies) {
            involved.insert(reply->server);
            evidence.push_back(reply->evidence);
        }
    }
    if (records.isEmpty())
        return;
    QStringList differing;
    QStringList rest;
    QStringList serials;
    for (const std::size_t server : involved) {
        const ServerReply &reply = fact.replies[server];
        (others.contains(server) ? differing : rest) << labelOf(reply);
        if (reply.serial)
            serials << reply.host.toLower() + u' ' + QString::number(*reply.serial);
    }
    add(out, u"domain.servers-disagree"_s, domain,
        {{u"domain"_s, domain},
         {u"records"_s, records},
         {u"servers"_s, differing},
         {u"others"_s, rest},
         {u"serials"_s, serials}},
        std::move(evidence));
}

using Replies = std::vector<const ServerReply *>;

Replies repliesOf(const facts::ZoneServersFact &fact, const dns::Name &host)
{
    Replies found;
    for (const ServerReply &reply : fact.replies) {
        if (reply.host == host)
            found.push_back(&reply);
    }
    return found;
}

/// Silence counts only where the same family reaches another server: else this line is to blame.
bool isSilentAlone(const facts::ZoneServersFact &fact, const Replies &own)
{
    const auto answeredBeside = [&fact](Family family) {
        return std::any_of(fact.replies.begin(), fact.replies.end(), [&](const ServerReply &each) {
            return each.state != ServerState::Silent && each.address.family() == family;
        });
    };
    const bool silent = std::all_of(own.begin(), own.end(), [](const ServerReply *each) {
        return each->state == ServerState::Silent;
    });
    return silent && std::any_of(own.begin(), own.end(), [&](const ServerReply *each) {
               return answeredBeside(each->address.family());
           });
}

void judgeHost(const QString &domain, const facts::ZoneServersFact &fact, const dns::Name &host,
               std::vector<findings::Finding> &out)
{
    const Replies own = repliesOf(fact, host);
    std::vector<Address> addresses;
    std::vector<facts::Evidence> evidence;
    const auto take = [&](const ServerReply &reply) {
        addresses.push_back(reply.address);
        evidence.push_back(reply.evidence);
    };
    std::optional<ServerState> lame;
    for (const ServerReply *reply : own) {
        if (!facts::isLame(reply->state) || (lame && *lame != reply->state))
            continue;
        lame = reply->state;
        take(*reply);
    }
    if (lame) {
        add(out, u"domain.lame-server"_s, domain,
            {{u"domain"_s, domain},
             {u"server"_s, host.toLower()},
             {u"addresses"_s, texts(addresses)},
             {u"answer"_s, facts::toString(*lame)},
             {u"found"_s, findings::word(QString(u"lame."_s + facts::toString(*lame)))}},
            std::move(evidence));
    } else if (isSilentAlone(fact, own)) {
        for (const ServerReply *reply : own)
            take(*reply);
        add(out, u"domain.silent-server"_s, domain,
            {{u"domain"_s, domain},
             {u"server"_s, host.toLower()},
             {u"addresses"_s, texts(addresses)}},
            std::move(evidence));
    }
}

} // namespace

void judgeServers(const plan::MailDomain &domain, const facts::Fact<facts::ZoneServersFact> &fact,
                  std::vector<findings::Finding> &out)
{
    const QString name = domain.name.ascii();
    if (!fact.isKnown()) {
        const bool said = std::any_of(out.begin(), out.end(), [&](const findings::Finding &each) {
            return each.code == u"domain.unknown" && each.subject == name;
        });
        if (fact.unknown.code != u"fact.not-asked" && !said)
            out.push_back(
                findings::unknownFinding(u"domain.unknown"_s, name, fact.unknown, fact.evidence));
        return;
    }
    std::set<dns::Name> hosts;
    for (const ServerReply &reply : fact->replies) {
        if (hosts.insert(reply.host).second)
            judgeHost(name, *fact, reply.host, out);
    }
    judgeSets(name, *fact, out);
}

} // namespace mailworthy::checks
