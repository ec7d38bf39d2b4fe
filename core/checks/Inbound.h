#pragma once
// Does mail come in? By a test with the temporary greeter, or by what the owner has from elsewhere.
// Neither is made unasked. Part of the ports check.
#include "checks/Check.h"

namespace mailworthy::checks {

/// Of this machine, of the families that the run uses.
[[nodiscard]] std::vector<net::LocalAddress> localAddresses(const Context &context);

/// What is known of the own line, out of the facts of the address check and of this machine. The
/// latter is left out where the server is another machine.
[[nodiscard]] line::OwnSide ownSideOf(const plan::MailPlan &plan, const facts::Facts &facts,
                                      const std::vector<net::LocalAddress> &local);

/// The same, of a run.
[[nodiscard]] line::OwnSide ownSideOf(const Context &context, const facts::Facts &facts);

/// What a test or a text from before this run says about the line and the host as they are now. A
/// text is read against them anew; a test holds for the machine and the addresses it was made at.
[[nodiscard]] std::optional<facts::Fact<facts::InboundFact>>
inboundFromBefore(const Context &context, const facts::Facts &facts);

/// Waits for visitors; ends when the first from outside has been there. `onVisit` is called as by
/// Internet::listen, with where the visitor comes from; it may be empty.
using OnInboundVisit =
    std::function<void(std::size_t index, const net::GreeterVisit &visit, line::Origin origin)>;
[[nodiscard]] facts::Fact<facts::InboundFact> waitForVisitors(const Context &context,
                                                              const facts::Facts &facts,
                                                              const net::GreeterRequest &request,
                                                              const OnInboundVisit &onVisit);

/// Reads a text from elsewhere.
[[nodiscard]] facts::Fact<facts::InboundFact>
readInbound(const Context &context, const facts::Facts &facts, const QByteArray &text);

/// The subject is the mail host, or our public address where the plan names no host.
void judgeInbound(const plan::MailPlan &plan, const facts::Fact<facts::InboundFact> &fact,
                  std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
