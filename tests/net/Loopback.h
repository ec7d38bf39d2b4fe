#pragma once
// Short ways to ask name servers on loopback through RealInternet, for its tests.
#include "kit/DnsServer.h"
#include "net/RealInternet.h"

namespace mailworthy::net::test {

/// "n7.good.example".
[[nodiscard]] dns::Name numbered(int number);

/// Options that ask these servers and no other.
[[nodiscard]] RealOptions via(std::vector<Endpoint> servers,
                              Milliseconds timeout = Milliseconds(5000));

/// A function as a script.
[[nodiscard]] testkit::DnsServer::Script script(testkit::DnsServer::Script given);

/// Whatever is asked: 44.128.0.1.
[[nodiscard]] testkit::DnsServer::Reply oneAddress(const testkit::DnsServer::Query &query);

[[nodiscard]] dns::Question about(const char *name, dns::Type type = dns::Type::A);

/// The question to that server in place of the resolver.
[[nodiscard]] Inquiry inquiryOf(const dns::Question &question, const Endpoint &server);

} // namespace mailworthy::net::test
