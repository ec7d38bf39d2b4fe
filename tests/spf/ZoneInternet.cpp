#include "ZoneInternet.h"

#include "mail/spf/Macro.h"

#include <QtGlobal>

namespace mailworthy::spf::test {

dns::Name rawName(QByteArrayView text)
{
    if (text.isEmpty() || text == ".")
        return {};
    const std::optional<dns::Name> name = toName(text);
    if (!name)
        qFatal("not a name: %s", text.toByteArray().constData());
    return *name;
}

ZoneInternet::Node &ZoneInternet::node(const QByteArray &name)
{
    return m_nodes[rawName(name)];
}

void ZoneInternet::add(const QByteArray &name, const QByteArray &type, const QByteArray &value)
{
    const auto address = [&] {
        const mailworthy::Result<Address> parsed = Address::parse(QString::fromLatin1(value));
        if (!parsed)
            qFatal("not an address: %s", value.constData());
        return *parsed;
    };
    Node &at = node(name);
    if (type == "A")
        at.data.push_back(dns::A{address()});
    else if (type == "AAAA")
        at.data.push_back(dns::Aaaa{address()});
    else if (type == "TXT")
        at.data.push_back(dns::Txt::of(value));
    else if (type == "PTR")
        at.data.push_back(dns::Ptr{rawName(value)});
    else if (type == "CNAME")
        at.data.push_back(dns::Cname{rawName(value)});
    else if (type == "MX") {
        const qsizetype space = value.indexOf(' ');
        at.data.push_back(dns::Mx{value.first(space).toUShort(), rawName(value.sliced(space + 1))});
    } else if (!type.isEmpty())
        qFatal("no such type: %s", type.constData());
}

void ZoneInternet::addStrings(const QByteArray &name, const std::vector<QByteArray> &strings)
{
    node(name).data.push_back(dns::Txt{strings});
}

void ZoneInternet::fail(const QByteArray &name, dns::Outcome outcome)
{
    node(name).failure = outcome;
}

void ZoneInternet::fail(const QByteArray &name, dns::Type type, dns::Outcome outcome)
{
    node(name).failures[type] = outcome;
}

dns::Answer ZoneInternet::answerTo(const dns::Question &question) const
{
    dns::Answer answer = dns::answerWith(question, dns::Outcome::NoSuchName);
    dns::Name name = question.name;
    for (int hop = 0; hop < 10; ++hop) {
        const auto found = m_nodes.find(name);
        if (found == m_nodes.end())
            return answer;
        const Node &at = found->second;
        answer.outcome = dns::Outcome::NoData;
        for (const dns::RecordData &data : at.data) {
            if (dns::typeOf(data) != question.type)
                continue;
            answer.answer.push_back(dns::Record{name, 300, data});
            answer.outcome = dns::Outcome::Records;
        }
        if (answer.outcome == dns::Outcome::Records)
            return answer;
        const auto failure = at.failures.find(question.type);
        if (failure != at.failures.end())
            return dns::answerWith(question, failure->second);
        if (at.failure)
            return dns::answerWith(question, *at.failure);
        const dns::Cname *alias = nullptr;
        for (const dns::RecordData &data : at.data)
            alias = std::get_if<dns::Cname>(&data) ? std::get_if<dns::Cname>(&data) : alias;
        if (!alias)
            return answer;
        answer.answer.push_back(dns::Record{name, 300, *alias});
        answer.chain.push_back(alias->target);
        answer.outcome = dns::Outcome::NoSuchName;
        name = alias->target;
    }
    return dns::answerWith(question, dns::Outcome::Malformed);
}

void ZoneInternet::lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                             const std::stop_token &stop)
{
    ++rounds;
    for (std::size_t i = 0; i < inquiries.size(); ++i) {
        const dns::Question &question = inquiries[i].question;
        if (stopAt && *stopAt == question)
            stopSource.request_stop();
        if (stop.stop_requested()) {
            onAnswer(i, dns::answerWith(question, dns::Outcome::Cancelled));
            continue;
        }
        asked.append(dns::toString(question));
        m_clock.advance(perQuestion);
        onAnswer(i, answerTo(question));
    }
}

} // namespace mailworthy::spf::test
