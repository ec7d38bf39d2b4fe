#include "mail/spf/Trace.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

constexpr std::array kResults = {"none",     "neutral",   "pass",     "fail",
                                 "softfail", "temperror", "permerror"};
constexpr std::array kReasons = {
    "matched",
    "default",
    "no-record",
    "no-such-domain",
    "not-a-domain",
    "dns-error",
    "several-records",
    "syntax",
    "too-many-lookups",
    "too-many-void-lookups",
    "too-many-mx-hosts",
    "include-without-record",
    "redirect-without-record",
    "time-limit",
    "cancelled",
};
constexpr std::array kOutcomes = {"match",       "no-match",  "temperror", "permerror",
                                  "not-reached", "not-asked", "ignored",   "followed"};

template<typename Words, typename Enum>
QString wordOf(const Words &words, Enum value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

QJsonArray addressesJson(const std::vector<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses)
        array.append(address.toString());
    return array;
}

} // namespace

QString toString(Result result)
{
    return wordOf(kResults, result);
}

std::optional<Result> resultFromString(QStringView text)
{
    for (std::size_t i = 0; i < kResults.size(); ++i) {
        if (text == QLatin1String(kResults[i]))
            return static_cast<Result>(i);
    }
    return std::nullopt;
}

Result resultOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Pass: return Result::Pass;
    case Qualifier::Fail: return Result::Fail;
    case Qualifier::SoftFail: return Result::SoftFail;
    case Qualifier::Neutral: return Result::Neutral;
    }
    return Result::Neutral;
}

QString toString(Reason reason)
{
    return wordOf(kReasons, reason);
}

QString toString(TermOutcome outcome)
{
    return wordOf(kOutcomes, outcome);
}

QString displayText(QByteArrayView octets)
{
    if (std::none_of(octets.begin(), octets.end(),
                     [](char c) { return static_cast<unsigned char>(c) > 0x7f; }))
        return QString::fromLatin1(octets);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(octets);
    return decoder.hasError() ? QString::fromLatin1(octets) : text;
}

QJsonObject toJson(const SyntaxError &error)
{
    return {{QStringLiteral("offset"), static_cast<qint64>(error.offset)},
            {QStringLiteral("expected"), toString(error.expected)}};
}

QJsonObject toJson(const Lookup &lookup)
{
    QJsonObject json{{QStringLiteral("name"), displayText(lookup.name)},
                     {QStringLiteral("type"), dns::toString(lookup.type)},
                     {QStringLiteral("outcome"), lookup.outcome ? dns::toString(*lookup.outcome)
                                                                : QStringLiteral("not-a-name")},
                     {QStringLiteral("void"), lookup.isVoid}};
    if (!lookup.addresses.empty())
        json.insert(QStringLiteral("addresses"), addressesJson(lookup.addresses));
    if (!lookup.names.empty()) {
        QJsonArray names;
        for (const QByteArray &name : lookup.names)
            names.append(displayText(name));
        json.insert(QStringLiteral("names"), names);
    }
    return json;
}

QJsonObject toJson(const TermTrace &term)
{
    QJsonObject json{{QStringLiteral("term"), displayText(term.text)},
                     {QStringLiteral("offset"), static_cast<qint64>(term.range.offset)},
                     {QStringLiteral("outcome"), toString(term.outcome)},
                     {QStringLiteral("lookups"), term.lookupsAfter},
                     {QStringLiteral("void"), term.voidAfter},
                     {QStringLiteral("beyondLimit"), term.beyondLimit}};
    if (!term.target.isEmpty())
        json.insert(QStringLiteral("target"), displayText(term.target));
    if (!term.addresses.empty())
        json.insert(QStringLiteral("addresses"), addressesJson(term.addresses));
    if (!term.lookups.empty()) {
        QJsonArray queries;
        for (const Lookup &lookup : term.lookups)
            queries.append(toJson(lookup));
        json.insert(QStringLiteral("queries"), queries);
    }
    if (!term.below.empty())
        json.insert(QStringLiteral("record"), toJson(term.below.front()));
    return json;
}

QJsonObject toJson(const RecordTrace &record)
{
    QJsonArray terms;
    for (const TermTrace &term : record.terms)
        terms.append(toJson(term));
    QJsonObject json{
        {QStringLiteral("domain"), displayText(record.domain)},
        {QStringLiteral("text"), record.text.isEmpty() ? QJsonValue() : displayText(record.text)},
        {QStringLiteral("query"), toJson(record.lookup)},
        {QStringLiteral("records"), record.records},
        {QStringLiteral("result"), toString(record.result)},
        {QStringLiteral("reason"), toString(record.why.reason)},
        {QStringLiteral("args"), argsToJson(record.why.args)},
        {QStringLiteral("lookups"), record.lookups},
        {QStringLiteral("void"), record.voids},
        {QStringLiteral("terms"), terms}};
    if (record.error)
        json.insert(QStringLiteral("error"), toJson(*record.error));
    if (record.repeats)
        json.insert(QStringLiteral("repeats"), true);
    return json;
}

QJsonObject toJson(const Trace &trace)
{
    QJsonObject json = toJson(trace.root);
    if (trace.cut)
        json.insert(QStringLiteral("cut"), true);
    return json;
}

} // namespace mailworthy::spf
