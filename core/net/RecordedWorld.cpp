// A recorded run as the text of a world file: the pure part of Recording::toWorld.
#include "net/Recording.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

namespace mailworthy::net {

namespace {

/// A type of the private range (RFC 6895 §3.1): makes a name exist without being an answer to
/// anything.
const QString existsOnly = QStringLiteral("TYPE65280 \\# 0");
const QString bodyEnd = QStringLiteral("MAILWORTHY-END");

/// Everything about the names that were asked, sorted by the zone they are in.
struct Gathered
{
    std::map<dns::Question, const Exchange *> asked; ///< the exchange that counts for each question
    std::set<dns::Name> zones;
    std::set<dns::Name> signedZones;
    std::map<dns::Name, std::set<QString>> lines; ///< record lines by owner
    bool validating = false;
};

bool countsMore(const Exchange &a, const Exchange &b)
{
    const auto rank = [](const Exchange &exchange) {
        return std::pair{exchange.inquiry.ask.servers.empty(), exchange.answer.isKnown()};
    };
    return rank(a) > rank(b);
}

const dns::Name *zoneOf(const Gathered &gathered, const dns::Name &name)
{
    for (dns::Name here = name; !here.isRoot(); here = here.parent()) {
        const auto found = gathered.zones.find(here);
        if (found != gathered.zones.end())
            return &*found;
    }
    return nullptr;
}

void addZoneFor(Gathered &gathered, const dns::Name &name)
{
    // Not known where its zone begins: anything that encloses it will do.
    if (!name.isRoot() && !zoneOf(gathered, name))
        gathered.zones.insert(name.last(std::min(2, static_cast<int>(name.labels().size()))));
}

void gatherRecord(Gathered &gathered, const dns::Record &record)
{
    if (!record.owner.isRoot())
        gathered.lines[record.owner].insert(dns::toZoneLine(record));
}

void gatherZones(Gathered &gathered, const dns::Answer &answer)
{
    for (const std::vector<dns::Record> *section : {&answer.answer, &answer.authority}) {
        for (const dns::Record &record : *section) {
            const bool begins = record.type() == dns::Type::SOA || record.type() == dns::Type::NS;
            if (begins && !record.owner.isRoot())
                gathered.zones.insert(record.owner);
        }
    }
}

Gathered gather(std::span<const Exchange> exchanges)
{
    Gathered gathered;
    for (const Exchange &exchange : exchanges) {
        const auto [place, isNew] =
            gathered.asked.try_emplace(exchange.inquiry.question, &exchange);
        if (!isNew && countsMore(exchange, *place->second))
            place->second = &exchange;
        gatherZones(gathered, exchange.answer);
    }
    for (const auto &[question, exchange] : gathered.asked) {
        const dns::Answer &answer = exchange->answer;
        addZoneFor(gathered, question.name);
        for (const dns::Record &record : answer.answer) {
            gatherRecord(gathered, record);
            addZoneFor(gathered, record.owner);
        }
        for (const dns::Name &name : answer.chain)
            addZoneFor(gathered, name);
        for (const dns::Record &record : answer.authority) {
            if (record.type() == dns::Type::SOA)
                gatherRecord(gathered, record);
        }
        gathered.validating = gathered.validating || answer.authenticated;
    }
    for (const auto &[question, exchange] : gathered.asked) {
        const dns::Name *zone =
            exchange->answer.authenticated ? zoneOf(gathered, question.name) : nullptr;
        if (zone)
            gathered.signedZones.insert(*zone);
    }
    return gathered;
}

/// A name without data of the asked type must be there all the same, or the world would say
/// NXDOMAIN.
void keepEmptyNames(Gathered &gathered)
{
    for (const auto &[question, exchange] : gathered.asked) {
        const dns::Answer &answer = exchange->answer;
        if (answer.outcome != dns::Outcome::NoData)
            continue;
        const dns::Name &name = answer.finalName();
        const auto next =
            gathered.lines.lower_bound(name); // canonical order: itself, then what is below it
        const bool exists = (next != gathered.lines.end() && next->first.isPartOf(name))
                            || gathered.zones.contains(name);
        if (!exists && !name.isRoot())
            gathered.lines[name].insert(name.toString() + QStringLiteral(". ") + existsOnly);
    }
}

QString faultOf(dns::Outcome outcome)
{
    switch (outcome) {
    case dns::Outcome::Refused: return QStringLiteral("!refused");
    case dns::Outcome::ServerFailure: return QStringLiteral("!servfail");
    case dns::Outcome::Timeout:
    case dns::Outcome::Unreachable: return QStringLiteral("!timeout");
    case dns::Outcome::Malformed: return QStringLiteral("!malformed");
    case dns::Outcome::Records:
    case dns::Outcome::NoData:
    case dns::Outcome::NoSuchName:
    case dns::Outcome::Cancelled: break;
    }
    return {};
}

/// The addresses of a zone's own servers, where both were seen.
QStringList serversOf(const Gathered &gathered, const dns::Name &zone)
{
    QStringList found;
    const auto ns = gathered.asked.find({zone, dns::Type::NS});
    if (ns == gathered.asked.end())
        return found;
    for (const dns::Ns &server : ns->second->answer.all<dns::Ns>()) {
        for (const dns::Type type : {dns::Type::A, dns::Type::AAAA}) {
            const auto host = gathered.asked.find({server.host, type});
            if (host == gathered.asked.end())
                continue;
            for (const Address &address : host->second->answer.addresses())
                found.append(address.toString());
        }
    }
    found.removeDuplicates();
    return found;
}

void writeZones(const Gathered &gathered, QStringList &text)
{
    std::map<dns::Name, QStringList> byZone;
    for (const dns::Name &zone : gathered.zones)
        byZone[zone];
    for (const auto &[owner, lines] : gathered.lines) {
        if (const dns::Name *zone = zoneOf(gathered, owner))
            byZone[*zone].append(QStringList(lines.begin(), lines.end()));
    }
    for (const auto &[question, exchange] : gathered.asked) {
        const QString fault = faultOf(exchange->answer.outcome);
        const dns::Name *zone = fault.isEmpty() ? nullptr : zoneOf(gathered, question.name);
        if (zone)
            byZone[*zone].append(
                QStringLiteral("%1 %2. %3")
                    .arg(fault, question.name.toString(), dns::toString(question.type)));
    }
    for (const auto &[zone, lines] : byZone) {
        QString head = QStringLiteral("$ZONE ") + zone.toString();
        if (const QStringList servers = serversOf(gathered, zone); !servers.isEmpty())
            head += QStringLiteral(" servers=") + servers.join(QLatin1Char(','));
        head += gathered.signedZones.contains(zone) ? QStringLiteral(" signed")
                                                    : QStringLiteral(" unsigned");
        text << QString() << head << lines;
    }
}

void writeHttp(std::span<const HttpExchange> exchanges, QStringList &text)
{
    std::set<QString> seen;
    for (const HttpExchange &exchange : exchanges) {
        const QUrl url(exchange.request.url);
        if (!seen.insert(exchange.request.url).second || !url.isValid())
            continue;
        const QString host = QStringLiteral("%1:%2").arg(url.host()).arg(url.port(443));
        if (exchange.reply.outcome == HttpOutcome::CertificateRefused)
            text << QString() << QStringLiteral("!tls %1 self-signed").arg(host);
        if (exchange.reply.outcome != HttpOutcome::Replied)
            continue;
        QString type = QString::fromLatin1(exchange.reply.contentType)
                           .section(QLatin1Char(';'), 0, 0)
                           .simplified();
        if (type.isEmpty() || type.contains(QLatin1Char(' ')))
            type = QStringLiteral("text/plain");
        text << QString()
             << QStringLiteral("!http %1 %2 %3 <<%4")
                    .arg(url.toString(QUrl::FullyEncoded))
                    .arg(exchange.reply.status)
                    .arg(type, bodyEnd);
        QString body = QString::fromUtf8(exchange.reply.body);
        body.remove(QLatin1Char('\r'));
        if (body.endsWith(QLatin1Char('\n')))
            body.chop(1);
        for (const QString &line : body.split(QLatin1Char('\n')))
            text << (line.trimmed() == bodyEnd ? line + QLatin1Char('-') : line);
        text << bodyEnd;
    }
}

void writeSmtp(std::span<const SmtpExchange> exchanges, QStringList &text)
{
    std::map<SmtpOutcome, int> outside; // on port 25: what the line does with it
    std::set<QString> seen;
    for (const SmtpExchange &exchange : exchanges) {
        const Endpoint &server = exchange.script.server;
        const SmtpTranscript &told = exchange.transcript;
        if (server.port == 25)
            ++outside[told.outcome];
        const QString host =
            exchange.script.host.isEmpty()
                ? Endpoint{server.address, server.port}.toString()
                : QStringLiteral("%1:%2").arg(exchange.script.host).arg(server.port);
        if (told.lines.isEmpty() || !seen.insert(host).second)
            continue;
        if (told.certificate && told.certificate->trust != CertificateTrust::Trusted) {
            const CertificateTrust trust = told.certificate->trust;
            text << QString()
                 << QStringLiteral("!tls %1 %2")
                        .arg(host,
                             trust == CertificateTrust::OtherName ? QStringLiteral("wrong-name")
                             : trust == CertificateTrust::Expired ? QStringLiteral("expired")
                                                                  : QStringLiteral("self-signed"));
        }
        text << QString() << QStringLiteral("!smtp %1 <<%2").arg(host, bodyEnd);
        for (const QString &line : told.lines)
            text << (line.trimmed() == bodyEnd ? line + QLatin1Char('-') : line);
        text << bodyEnd;
    }
    if (outside.size() == 1 && outside.contains(SmtpOutcome::Silent))
        text << QString() << QStringLiteral("!port25 blocked");
    else if (outside.size() == 1 && outside.contains(SmtpOutcome::Refused))
        text << QString() << QStringLiteral("!port25 refused");
}

/// What each STUN server saw; of a host that answered in one family only that one is told.
void writeStun(std::span<const StunExchange> exchanges, QStringList &text)
{
    std::set<dns::Name> answered;
    for (const StunExchange &exchange : exchanges) {
        if (!exchange.reply.seen)
            continue;
        answered.insert(exchange.request.host);
        text << QStringLiteral("!echo %1 %2")
                    .arg(exchange.request.host.toString(), exchange.reply.seen->address.toString());
    }
    for (const StunExchange &exchange : exchanges) {
        if (answered.insert(exchange.request.host).second)
            text << QStringLiteral("!echo %1 timeout").arg(exchange.request.host.toString());
    }
}

/// A word of a directive as it comes from outside: nothing in it may end the word.
QString wordOf(const QByteArray &text)
{
    QString word = QString::fromUtf8(text.left(200));
    for (QChar &c : word) {
        if (!c.isPrint() || c.isSpace() || c == QLatin1Char('"') || c == QLatin1Char(';')
            || c == QLatin1Char('\\'))
            c = QLatin1Char('?');
    }
    return word.isEmpty() ? QStringLiteral("<>") : word;
}

void writeGreeter(const GreeterReply &greeter, QStringList &text)
{
    if (greeter.outcome == GreeterOutcome::PortTaken)
        text << QStringLiteral("!inbound taken");
    else if (greeter.outcome == GreeterOutcome::NotAllowed)
        text << QStringLiteral("!inbound forbidden");
    for (const GreeterVisit &visit : greeter.visits) {
        QStringList words{QStringLiteral("!inbound %1ms").arg(visit.after.count()),
                          visit.from.address.toString()};
        const GreeterTalk &talk = visit.talk;
        if (!talk.name.isEmpty()) {
            words << wordOf(talk.name);
            if (talk.sender)
                words << wordOf(*talk.sender);
            for (const QByteArray &recipient : talk.sender ? talk.recipients : QList<QByteArray>())
                words << wordOf(recipient);
        }
        text << words.join(QLatin1Char(' '));
    }
}

} // namespace

QString toWorldText(std::span<const Exchange> exchanges, std::span<const HttpExchange> http,
                    std::span<const LocalAddress> local, const RouterReply &router,
                    std::span<const StunExchange> stun, std::span<const SmtpExchange> smtp,
                    const GreeterReply &greeter)
{
    QStringList text{QStringLiteral("; recorded by mailworthy")};
    if (!exchanges.empty())
        text << QStringLiteral("!clock ") + toIso(exchanges.front().at);
    Gathered gathered = gather(exchanges);
    keepEmptyNames(gathered);
    if (gathered.validating)
        text << QStringLiteral("!resolver honest validating");
    for (const LocalAddress &one : local) {
        QString line = QStringLiteral("!local %1 %2/%3")
                           .arg(one.interface, one.address.toString())
                           .arg(one.prefixLength);
        if (one.temporary)
            line += QStringLiteral(" temporary");
        if (one.tunnel)
            line += QStringLiteral(" tunnel");
        text << line;
    }
    if (router.outcome == RouterOutcome::Answered && router.address)
        text << QStringLiteral("!router ") + router.address->toString();
    else if (router.outcome == RouterOutcome::Silent)
        text << QStringLiteral("!router none");
    writeStun(stun, text);
    writeGreeter(greeter, text);
    writeZones(gathered, text);
    writeHttp(http, text);
    writeSmtp(smtp, text);
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace mailworthy::net
