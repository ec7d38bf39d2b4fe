#include "dns/Message.h"

#include <algorithm>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

// BIND, Unbound and Knot follow between 8 and 17 aliases.
constexpr std::size_t maxChain = 16;

// RFC 1035 §4.1.1, RFC 2136 §2.2
enum Rcode : quint16 {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    NotAuth = 9,
    BadVers = 16
};

/// What the code alone says; nothing when the records have to be looked at.
std::optional<Outcome> outcomeOf(quint16 rcode)
{
    switch (rcode) {
    case NoError:
    case NxDomain: return std::nullopt;
    case NotImp:
    case Refused:
    case NotAuth: return Outcome::Refused;
    case FormErr:
    case BadVers: return Outcome::Malformed;
    case ServFail:
    default: return Outcome::ServerFailure;
    }
}

bool answersQuestion(const Question &question, const Message &message, quint16 rcode)
{
    // A server that could not read the question, or does not want to, may send none back.
    if (message.questions.empty())
        return rcode != NoError && rcode != NxDomain;
    return message.questions.size() == 1 && message.questions.front() == question;
}

const Name *aliasOf(const Name &name, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (const Cname *cname = std::get_if<Cname>(&record.data); cname && record.owner == name)
            return &cname->target;
    }
    return nullptr;
}

/// Fills the chain; false for a loop or a chain that is too long.
bool followAliases(Answer &answer)
{
    if (answer.question.type == Type::CNAME || answer.question.type == Type::ANY)
        return true;
    while (const Name *target = aliasOf(answer.finalName(), answer.answer)) {
        const bool seen =
            *target == answer.question.name
            || std::find(answer.chain.begin(), answer.chain.end(), *target) != answer.chain.end();
        if (seen || answer.chain.size() == maxChain)
            return false;
        answer.chain.push_back(*target);
    }
    return true;
}

bool hasWanted(const Answer &answer)
{
    return std::any_of(answer.answer.begin(), answer.answer.end(), [&](const Record &record) {
        return (record.type() == answer.question.type || answer.question.type == Type::ANY)
               && record.owner == answer.finalName();
    });
}

/// RFC 2308 §2.2: name servers without SOA point elsewhere; the one asked does not know.
bool isReferral(const Answer &answer)
{
    const auto has = [&answer](Type type) {
        return std::any_of(answer.authority.begin(), answer.authority.end(),
                           [type](const Record &record) { return record.type() == type; });
    };
    return answer.answer.empty() && !answer.authoritative && has(Type::NS) && !has(Type::SOA);
}

void setOutcome(Answer &answer, Outcome outcome, const QString &detail = {})
{
    answer.outcome = outcome;
    answer.detail = detail;
}

void judgeRecords(Answer &answer)
{
    if (!followAliases(answer))
        return setOutcome(answer, Outcome::Malformed, u"alias loop or more than 16 aliases"_s);
    if (answer.rcode == NxDomain)
        return setOutcome(answer, Outcome::NoSuchName);
    if (hasWanted(answer))
        return setOutcome(answer, Outcome::Records);
    if (answer.truncated)
        return setOutcome(answer, Outcome::Malformed, u"cut before the records"_s);
    if (isReferral(answer))
        return setOutcome(answer, Outcome::Refused, u"referral"_s);
    setOutcome(answer, Outcome::NoData);
}

} // namespace

Answer toAnswer(const Question &question, const Message &message)
{
    Answer answer = answerWith(question, Outcome::Malformed);
    answer.rcode = message.header.rcode;
    if (message.edns) {
        answer.rcode = static_cast<quint16>(answer.rcode | message.edns->extendedRcode << 4);
        answer.extendedError = message.edns->error;
    }
    if (!message.header.response || message.header.opcode != 0) {
        answer.detail = u"not a response"_s;
        return answer;
    }
    if (!answersQuestion(question, message, answer.rcode)) {
        answer.detail = u"response to another question"_s;
        return answer;
    }
    answer.answer = message.answer;
    answer.authority = message.authority;
    answer.additional = message.additional;
    answer.authoritative = message.header.aa;
    answer.authenticated = message.header.ad;
    answer.truncated = message.header.tc;
    answer.recursionAvailable = message.header.ra;
    answer.edns = message.edns.has_value();
    if (const std::optional<Outcome> outcome = outcomeOf(answer.rcode))
        setOutcome(answer, *outcome);
    else
        judgeRecords(answer);
    return answer;
}

} // namespace mailworthy::dns
