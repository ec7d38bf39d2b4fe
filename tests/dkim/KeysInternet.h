#pragma once
// An Internet that knows DKIM key records and nothing else: names to texts, or to an outcome. A
// name that is not there does not exist. Counts the questions.
#include "net/Internet.h"

#include <map>

class KeysInternet final : public mailworthy::net::Internet
{
public:
    using Answer = mailworthy::dns::Answer;
    using Name = mailworthy::dns::Name;
    using Outcome = mailworthy::dns::Outcome;

    void add(const QString &name, const QByteArray &text)
    {
        if (const auto parsed = Name::parse(QStringView(name)))
            m_texts[*parsed].push_back(text);
    }
    void fail(const QString &name, Outcome outcome)
    {
        if (const auto parsed = Name::parse(QStringView(name)))
            m_outcomes[*parsed] = outcome;
    }

    void lookupAll(std::span<const mailworthy::net::Inquiry> inquiries,
                   const mailworthy::net::OnAnswer &onAnswer, const std::stop_token &stop) override
    {
        for (std::size_t i = 0; i < inquiries.size(); ++i) {
            ++asked;
            onAnswer(i, stop.stop_requested()
                            ? answerWith(inquiries[i].question, Outcome::Cancelled)
                            : answerTo(inquiries[i].question));
        }
    }
    mailworthy::net::HttpReply get(const mailworthy::net::HttpRequest &,
                                   const std::stop_token &) override
    {
        return {};
    }
    std::vector<mailworthy::net::LocalAddress> localAddresses() override { return {}; }
    std::vector<mailworthy::Endpoint> resolvers() override { return {}; }
    mailworthy::Clock &clock() override { return m_clock; }

    int asked = 0;

private:
    Answer answerTo(const mailworthy::dns::Question &question) const
    {
        if (const auto outcome = m_outcomes.find(question.name); outcome != m_outcomes.end())
            return answerWith(question, outcome->second);
        const auto texts = m_texts.find(question.name);
        if (texts == m_texts.end())
            return answerWith(question, Outcome::NoSuchName);
        Answer answer = answerWith(question, Outcome::Records);
        for (const QByteArray &text : texts->second)
            answer.answer.push_back({question.name, 3600, mailworthy::dns::Txt::of(text)});
        return answer;
    }

    std::map<Name, std::vector<QByteArray>> m_texts;
    std::map<Name, Outcome> m_outcomes;
    // 2026-11-24T00:00:00Z
    mailworthy::VirtualClock m_clock{
        mailworthy::Timestamp(mailworthy::Milliseconds(1'795'478'400'000))};
};
