// DNS over HTTPS in a world (RFC 8484): the public resolvers that are known answer it.
#include "net/fake/FakeInternet.h"
#include "net/fake/Responder.h"

#include <QUrl>
#include <QUrlQuery>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a request asks; nothing: it is none of that kind.
std::optional<Inquiry> inquiryIn(const QUrl &url)
{
    if (url.path() != u"/dns-query")
        return std::nullopt;
    const auto wire = QByteArray::fromBase64Encoding(
        QUrlQuery(url).queryItemValue(u"dns"_s).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const Result<dns::Message> message = dns::parseMessage(*wire);
    if (!message || message->header.response || message->questions.size() != 1)
        return std::nullopt;
    Inquiry inquiry{message->questions.front()};
    inquiry.ask.recursionDesired = message->header.rd;
    inquiry.ask.checkingDisabled = message->header.cd;
    inquiry.ask.edns = message->edns.has_value();
    inquiry.ask.dnssecOk = message->edns && message->edns->dnssecOk;
    return inquiry;
}

} // namespace

std::optional<HttpReply> FakeInternet::dnsReply(const QUrl &url, const Address &server)
{
    const std::optional<Inquiry> inquiry = inquiryIn(url);
    if (!inquiry)
        return std::nullopt;
    const std::optional<dns::Message> message =
        m_responder->overHttps(*inquiry, server, sinceStart());
    if (!message)
        return std::nullopt;
    HttpReply reply;
    reply.outcome = HttpOutcome::Replied;
    reply.status = 200;
    reply.contentType = "application/dns-message";
    reply.body = dns::toWire(*message);
    reply.server = server;
    return reply;
}

} // namespace mailworthy::net::fake
