#include "net/Internet.h"

namespace mailworthy::net {

QString toString(HttpOutcome outcome)
{
    switch (outcome) {
    case HttpOutcome::Replied: return QStringLiteral("replied");
    case HttpOutcome::NoAddress: return QStringLiteral("no-address");
    case HttpOutcome::Unreachable: return QStringLiteral("unreachable");
    case HttpOutcome::Timeout: return QStringLiteral("timeout");
    case HttpOutcome::CertificateRefused: return QStringLiteral("certificate-refused");
    case HttpOutcome::TooLarge: return QStringLiteral("too-large");
    case HttpOutcome::Malformed: return QStringLiteral("malformed");
    case HttpOutcome::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString toString(RouterOutcome outcome)
{
    switch (outcome) {
    case RouterOutcome::Answered: return QStringLiteral("answered");
    case RouterOutcome::NoV4: return QStringLiteral("no-v4");
    case RouterOutcome::Silent: return QStringLiteral("silent");
    case RouterOutcome::NotAsked: return QStringLiteral("not-asked");
    case RouterOutcome::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

void Internet::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                               const std::stop_token &stop)
{
    std::size_t before = 0; // asked in earlier rounds
    while (!first.empty()) {
        std::vector<Inquiry> next;
        lookupAll(
            first,
            [&](std::size_t index, const dns::Answer &answer) {
                std::vector<Inquiry> more = follow(before + index, answer);
                next.insert(next.end(), std::move_iterator(more.begin()),
                            std::move_iterator(more.end()));
            },
            stop);
        before += first.size();
        first = std::move(next);
    }
}

SmtpTranscript Internet::smtp(const SmtpScript &, const std::stop_token &stop)
{
    SmtpTranscript none;
    none.outcome = stop.stop_requested() ? SmtpOutcome::Cancelled : SmtpOutcome::Unreachable;
    none.detail = QStringLiteral("no mail is carried here");
    return none;
}

RouterReply Internet::router(const std::stop_token &)
{
    return {};
}

std::optional<Address> Internet::gateway()
{
    return std::nullopt;
}

StunReply Internet::stun(const StunRequest &, const std::stop_token &)
{
    return {};
}

GreeterReply Internet::listen(const GreeterRequest &, const OnVisit &, const std::stop_token &stop)
{
    GreeterReply none;
    if (stop.stop_requested())
        none.outcome = GreeterOutcome::Cancelled;
    none.detail = QStringLiteral("nobody can come here");
    return none;
}

dns::Answer Internet::lookup(const dns::Question &question, const Ask &ask,
                             const std::stop_token &stop)
{
    const Inquiry inquiry{question, ask};
    return lookupEach({&inquiry, 1}, stop).front();
}

dns::Answer Internet::lookup(const dns::Question &question, const std::stop_token &stop)
{
    return lookup(question, Ask{}, stop);
}

std::vector<dns::Answer> Internet::lookupEach(std::span<const Inquiry> inquiries,
                                              const std::stop_token &stop)
{
    std::vector<dns::Answer> answers;
    answers.reserve(inquiries.size());
    // An implementation that forgets one leaves it as cancelled: it never looks like an answer.
    for (const Inquiry &inquiry : inquiries)
        answers.push_back(dns::answerWith(inquiry.question, dns::Outcome::Cancelled));
    lookupAll(
        inquiries,
        [&answers](std::size_t index, const dns::Answer &answer) {
            if (index < answers.size())
                answers[index] = answer;
        },
        stop);
    return answers;
}

} // namespace mailworthy::net
