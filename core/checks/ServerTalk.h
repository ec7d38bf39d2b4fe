#pragma once
// What the plan's own server says on port 25 when it is spoken to from here: its greeting and its
// certificate. It is greeted and left, as a stranger's server would do; no mail is offered. No check
// of a run: the owner asks for it, and until the server runs there is nothing to be heard.
#include "checks/Check.h"

namespace mailworthy::checks {

/// From where the server was spoken to.
enum class HeardFrom {
    ThisMachine, ///< at an address of this machine
    OwnNetwork,  ///< at an address that is not public
    OtherHost,   ///< at a public address: others may stand in between
};

struct HeardServer
{
    Endpoint server;
    HeardFrom from = HeardFrom::OtherHost;
    net::SmtpTranscript transcript; ///< it holds a greeting at least

    /// What the server calls itself, lower case: the first word of its greeting (RFC 5321 §4.2), or
    /// of its reply to EHLO where that word is none of a host.
    [[nodiscard]] QString name() const;
};

struct ServerTalk
{
    plan::Host host; ///< as it was planned then
    /// Unknown: it was not heard; "smtp.silent" {place} …, "fact.stopped", or why it has no address.
    facts::Fact<HeardServer> heard;

    [[nodiscard]] bool wasStopped() const;
    /// Is that the server which the plan means now?
    [[nodiscard]] bool isOf(const plan::MailPlan &plan) const;
};

/// Where the server can be spoken to from here, in the order of trying: on this machine its own
/// addresses before the loopback, where another program may wait; elsewhere those of the plan, with
/// the addresses of its own network first.
[[nodiscard]] std::vector<Address> placesToHear(const plan::Host &host,
                                                const std::vector<net::LocalAddress> &local,
                                                const std::vector<Address> &published);
/// Speaks to the first of them that answers. Only for a plan with a host.
[[nodiscard]] ServerTalk hearServer(const Context &context);

/// How the name that was heard fits the plan.
enum class NameFit {
    Planned, ///< the host's name, or what it is to greet others with
    Other,
    Unusable, ///< localhost and the like (line::judgeEhlo), planned or not
    None,     ///< it gives itself no name
};
[[nodiscard]] NameFit nameFit(const plan::Host &host, const HeardServer &heard);
/// Its certificate, as judgeStartTls says.
[[nodiscard]] findings::Finding judgeCertificate(const ServerTalk &talk);

} // namespace mailworthy::checks
