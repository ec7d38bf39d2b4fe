#pragma once
// DNS over HTTPS (RFC 8484), for a line on which somebody answers on port 53 in the place of every
// name server. A server is named by its address and port 443: the resource is
// https://ADDRESS/dns-query, and its certificate must be for that address.
#include "net/Internet.h"

namespace mailworthy::net {

/// Port 443: what is asked there is asked over HTTPS.
[[nodiscard]] bool isOverHttps(const Endpoint &server);
[[nodiscard]] Endpoint httpsServer(const Address &address);

/// The GET form (RFC 8484 §4.1), which caches on the way can share.
[[nodiscard]] QString dnsQueryUrl(const Endpoint &server, const Inquiry &inquiry);
/// What the reply says to the question. Anything that is no message of the type
/// application/dns-message is no answer.
[[nodiscard]] dns::Answer answerIn(const HttpReply &reply, const dns::Question &question);

/// As Internet::lookupFollowing, through these servers: each is asked where the one before gave no
/// answer of use. What is asked of certain servers is asked of them, as `internet` does; that may be
/// used by several threads at once. What is said about the transport of an Ask (UDP, TCP, EDNS) and
/// about its group has no meaning here.
void lookupOverHttps(Internet &internet, std::vector<Inquiry> first,
                     const std::vector<Endpoint> &servers, const Follow &follow,
                     const std::stop_token &stop);

} // namespace mailworthy::net
