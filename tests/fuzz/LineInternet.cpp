#include "LineInternet.h"

namespace mailworthy::fuzz {

namespace {

std::optional<dns::RecordData> dataFrom(char letter, const QByteArray &text)
{
    const auto nameFrom = [](QByteArrayView octets) {
        const Result<dns::Name> name = dns::Name::parse(octets);
        return name ? *name : dns::Name();
    };
    switch (letter) {
    case 'T': return dns::Txt::of(text);
    case 'P': return dns::Ptr{nameFrom(text)};
    case 'C': return dns::Cname{nameFrom(text)};
    case 'M': {
        const qsizetype space = std::max(text.indexOf(' '), qsizetype(0));
        return dns::Mx{text.first(space).toUShort(),
                       nameFrom(QByteArrayView(text).sliced(space).trimmed())};
    }
    case 'A':
    case '6':
        if (const Result<Address> address = Address::parse(QString::fromLatin1(text))) {
            if (address->isV4())
                return dns::A{*address};
            return dns::Aaaa{*address};
        }
        return std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace

void LineInternet::add(const QByteArray &line)
{
    if (line == "R")
        m_reversed = true;
    if (line.size() < 4 || line[1] != ' ')
        return;
    const qsizetype space = std::min(line.indexOf(' ', 2), line.size());
    const QByteArray owner = line.mid(2, (space < 0 ? line.size() : space) - 2);
    const QByteArray text = space < 0 ? QByteArray() : line.sliced(space + 1);
    Node *node = nullptr;
    if (owner == "*") {
        node = &(m_everywhere ? *m_everywhere : m_everywhere.emplace());
    } else {
        const Result<dns::Name> name = dns::Name::parse(QByteArrayView(owner));
        if (!name)
            return;
        node = &m_nodes[*name];
    }
    if (line[0] == 'F')
        node->failure =
            dns::outcomeFromString(QString::fromLatin1(text)).value_or(dns::Outcome::ServerFailure);
    else if (std::optional<dns::RecordData> data = dataFrom(line[0], text))
        node->data.push_back(std::move(*data));
}

const LineInternet::Node *LineInternet::find(const dns::Name &name) const
{
    const auto found = m_nodes.find(name);
    if (found != m_nodes.end())
        return &found->second;
    return m_everywhere ? &*m_everywhere : nullptr;
}

dns::Answer LineInternet::answerTo(const dns::Question &question) const
{
    dns::Answer answer = dns::answerWith(question, dns::Outcome::NoSuchName);
    dns::Name name = question.name;
    for (int hop = 0; hop < 10; ++hop) {
        const Node *node = find(name);
        if (!node)
            return answer;
        if (node->failure)
            return dns::answerWith(question, *node->failure);
        answer.outcome = dns::Outcome::NoData;
        const dns::Cname *alias = nullptr;
        for (const dns::RecordData &data : node->data) {
            if (const auto *cname = std::get_if<dns::Cname>(&data))
                alias = cname;
            if (dns::typeOf(data) != question.type)
                continue;
            answer.answer.push_back(dns::Record{name, 300, data});
            answer.outcome = dns::Outcome::Records;
        }
        if (answer.outcome == dns::Outcome::Records || !alias)
            return answer;
        answer.answer.push_back(dns::Record{name, 300, *alias});
        answer.chain.push_back(alias->target);
        answer.outcome = dns::Outcome::NoSuchName;
        name = alias->target;
    }
    return dns::answerWith(question, dns::Outcome::Malformed);
}

void LineInternet::lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                             const std::stop_token &stop)
{
    for (std::size_t place = 0; place < inquiries.size(); ++place) {
        const std::size_t i = m_reversed ? inquiries.size() - 1 - place : place;
        const dns::Question &question = inquiries[i].question;
        if (stop.stop_requested()) {
            onAnswer(i, dns::answerWith(question, dns::Outcome::Cancelled));
            continue;
        }
        ++asked;
        onAnswer(i, answerTo(question));
    }
}

} // namespace mailworthy::fuzz
