#include "net/DnsQuery.h"

namespace mailworthy::net {

dns::Message queryFor(const Inquiry &inquiry, bool edns)
{
    dns::Message message;
    message.header.rd = inquiry.ask.recursionDesired;
    // RFC 6840 §5.7: AD in a question asks for AD in the answer, without the signatures that DO
    // brings.
    message.header.ad = inquiry.ask.recursionDesired;
    message.header.cd = inquiry.ask.checkingDisabled;
    message.questions.push_back(inquiry.question);
    if (edns) {
        message.edns = dns::Edns{};
        message.edns->dnssecOk = inquiry.ask.dnssecOk;
    }
    return message;
}

} // namespace mailworthy::net
