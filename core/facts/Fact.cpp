#include "facts/Fact.h"

namespace mailworthy::facts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Evidence lines are shown and saved: long answers are cut here, the record itself is in the fact.
constexpr qsizetype maxAnswerText = 600;

QString shortened(const QString &text)
{
    return text.size() <= maxAnswerText ? text : text.left(maxAnswerText) + u"…"_s;
}

} // namespace

QString toString(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Dns: return u"dns"_s;
    case Evidence::Kind::Http: return u"http"_s;
    case Evidence::Kind::Smtp: return u"smtp"_s;
    case Evidence::Kind::File: return u"file"_s;
    case Evidence::Kind::Stun: return u"stun"_s;
    case Evidence::Kind::Router: return u"router"_s;
    }
    return {};
}

QString toString(Vantage vantage)
{
    switch (vantage) {
    case Vantage::Resolver: return u"resolver"_s;
    case Vantage::ZoneServers: return u"zone-servers"_s;
    case Vantage::PublicResolver: return u"public-resolver"_s;
    case Vantage::ThisMachine: return u"this-machine"_s;
    case Vantage::Typed: return u"typed"_s;
    case Vantage::Pasted: return u"pasted"_s;
    }
    return {};
}

Evidence evidenceOf(const dns::Answer &answer, Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Dns;
    evidence.asked = dns::toString(answer.question);
    evidence.of = answer.server ? answer.server->toString() : u"resolver"_s;
    evidence.at = at;
    if (answer.outcome == dns::Outcome::Records) {
        QStringList lines;
        for (const dns::Record &record : answer.answer)
            lines << dns::toString(record.type()) + u' ' + dns::toPlainText(record.data);
        evidence.answer = shortened(lines.join(u"; "_s));
    } else {
        evidence.answer = dns::toString(answer.outcome);
        if (!answer.detail.isEmpty())
            evidence.answer += u": "_s + shortened(answer.detail);
    }
    return evidence;
}

Evidence evidenceOf(const net::HttpRequest &request, const net::HttpReply &reply, Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Http;
    evidence.asked = request.url;
    evidence.of = reply.server ? reply.server->toString() : QString();
    evidence.at = at;
    evidence.answer = reply.outcome == net::HttpOutcome::Replied
                          ? shortened(QString::number(reply.status) + u' '
                                      + QString::fromUtf8(reply.body).simplified())
                          : net::toString(reply.outcome);
    return evidence;
}

Evidence evidenceOf(const net::SmtpScript &script, const net::SmtpTranscript &transcript,
                    Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Smtp;
    evidence.asked = script.host.isEmpty() ? script.server.toString(0)
                                           : u"%1:%2"_s.arg(script.host).arg(script.server.port);
    evidence.of = script.server.toString(0);
    QStringList said{net::toString(transcript.outcome)};
    if (!transcript.detail.isEmpty())
        said << transcript.detail;
    said << transcript.lines;
    evidence.answer = shortened(said.join(u"; "_s));
    evidence.at = at;
    return evidence;
}

Evidence evidenceOf(const net::RouterReply &reply, Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Router;
    evidence.asked = u"outer IPv4 address"_s;
    evidence.of = reply.service.isEmpty() ? u"router"_s : u"router, "_s + reply.service;
    evidence.answer = reply.address ? reply.address->toString() : net::toString(reply.outcome);
    if (!reply.detail.isEmpty())
        evidence.answer += u"; "_s + shortened(reply.detail);
    evidence.at = at;
    return evidence;
}

Evidence evidenceOf(const net::StunRequest &request, const net::StunReply &reply, Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Stun;
    evidence.asked =
        u"binding request to %1:%2"_s.arg(request.host.toString()).arg(request.server.port);
    evidence.of = request.server.address.toString();
    evidence.answer = reply.seen ? reply.seen->address.toString() : net::toString(reply.outcome);
    if (!reply.detail.isEmpty())
        evidence.answer += u": "_s + shortened(reply.detail);
    evidence.at = at;
    return evidence;
}

Evidence evidenceOf(const net::GreeterVisit &visit, Timestamp at)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Smtp;
    evidence.asked = u"connection to "_s + visit.to.toString(0);
    evidence.of = visit.from.address.toString();
    QStringList said;
    for (const QString &line : visit.talk.lines) {
        if (line.startsWith(u"C: "))
            said << line.sliced(3);
    }
    evidence.answer = said.isEmpty() ? net::toString(visit.end) : shortened(said.join(u"; "_s));
    evidence.at = at;
    return evidence;
}

Error reasonOf(const dns::Answer &answer)
{
    Args args{{u"question"_s, dns::toString(answer.question)}};
    if (answer.server)
        args[u"server"_s] = answer.server->toString();
    if (!answer.detail.isEmpty())
        args[u"detail"_s] = answer.detail;
    if (answer.truncated && answer.outcome == dns::Outcome::Malformed)
        return {u"dns.cut"_s, std::move(args)};
    return {u"dns."_s + dns::toString(answer.outcome), std::move(args)};
}

} // namespace mailworthy::facts
