#pragma once
// Another Internet, with some answers given beforehand: a world in which every resolver says what
// one server said. What is asked of a certain server, or in a way of its own (DNSSEC), is passed
// on. Any thread may call.
#include "net/ForwardingInternet.h"

#include <map>

namespace mailworthy::net {

class Answered final : public ForwardingInternet
{
public:
    using Answers = std::map<dns::Question, dns::Answer>;

    Answered(Internet &inner, Answers answers)
        : ForwardingInternet(inner)
        , m_answers(std::move(answers))
    {}

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;

private:
    const Answers m_answers;
};

} // namespace mailworthy::net
