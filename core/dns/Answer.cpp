#include "dns/Answer.h"

#include <algorithm>
#include <array>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OutcomeName
{
    Outcome outcome;
    QLatin1String name;
};

constexpr std::array outcomeNames = std::to_array<OutcomeName>({
    {Outcome::Records, QLatin1String("records")},
    {Outcome::NoData, QLatin1String("no-data")},
    {Outcome::NoSuchName, QLatin1String("no-such-name")},
    {Outcome::Refused, QLatin1String("refused")},
    {Outcome::ServerFailure, QLatin1String("server-failure")},
    {Outcome::Timeout, QLatin1String("timeout")},
    {Outcome::Unreachable, QLatin1String("unreachable")},
    {Outcome::Malformed, QLatin1String("malformed")},
    {Outcome::Cancelled, QLatin1String("cancelled")},
});

} // namespace

QString toString(const Question &question)
{
    return question.name.toString() + u' ' + toString(question.type);
}

QString toString(Outcome outcome)
{
    return outcomeNames.at(static_cast<std::size_t>(outcome)).name;
}

std::optional<Outcome> outcomeFromString(QStringView text)
{
    for (const OutcomeName &entry : outcomeNames) {
        if (text == entry.name)
            return entry.outcome;
    }
    return std::nullopt;
}

std::vector<Address> Answer::addresses() const
{
    std::vector<Address> found;
    for (const Record &record : answer) {
        if (record.owner != finalName())
            continue;
        if (const A *a = std::get_if<A>(&record.data))
            found.push_back(a->address);
        else if (const Aaaa *aaaa = std::get_if<Aaaa>(&record.data))
            found.push_back(aaaa->address);
    }
    return found;
}

std::vector<QByteArray> Answer::texts() const
{
    std::vector<QByteArray> found;
    for (const Txt &txt : all<Txt>())
        found.push_back(txt.joined());
    return found;
}

std::optional<quint32> Answer::ttl() const
{
    std::optional<quint32> smallest;
    const auto take = [&smallest](quint32 seconds) {
        smallest = std::min(smallest.value_or(seconds), seconds);
    };
    for (const Record &record : answer)
        take(record.ttl);
    if (!isEmpty())
        return smallest;
    for (const Record &record : authority) {
        // RFC 2308 §5
        if (const Soa *soa = std::get_if<Soa>(&record.data)) {
            take(std::min(record.ttl, soa->minimum));
            return smallest;
        }
    }
    // RFC 2308 §5: a negative answer without SOA is not to be kept; the aliases alone say nothing
    // about it.
    return std::nullopt;
}

Answer answerWith(const Question &question, Outcome outcome, QString detail)
{
    Answer answer;
    answer.question = question;
    answer.outcome = outcome;
    answer.detail = std::move(detail);
    return answer;
}

} // namespace mailworthy::dns
