#include "mail/transport/MailExchange.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

bool isNull(const dns::Mx &record)
{
    return record.exchange.isRoot();
}

ExchangeFault faultIn(std::span<const dns::Mx> records, const dns::Mx &record,
                      const std::function<bool(const dns::Name &)> &isAlias)
{
    if (isNull(record)) // RFC 7505 §3: the only one
        return records.size() > 1 ? ExchangeFault::NullAndOthers : ExchangeFault::None;
    const ExchangeFault fault = faultOf(record.exchange);
    if (fault == ExchangeFault::None && isAlias && isAlias(record.exchange))
        return ExchangeFault::Alias;
    return fault;
}

QString placeOf(ExchangeFault fault)
{
    return fault == ExchangeFault::Address ? u"name of a host"_s : u"host name"_s;
}

dns::Mx readMx(DataReader &reader)
{
    dns::Mx record;
    record.preference = static_cast<quint16>(reader.number(65535));
    reader.mean(u"mx.token.preference"_s, {{u"preference"_s, qint64{record.preference}}});
    const Word exchange = reader.word(u"host name"_s);
    if (reader.error())
        return record;
    // An address is a mistake of its own, not one of the grammar
    if (const Result<Address> address = Address::parse(shown(exchange.raw))) {
        reader.refuse(placeOf(ExchangeFault::Address));
        return record;
    }
    QByteArrayView text(exchange.raw);
    if (text.endsWith('.'))
        text.chop(1);
    if (exchange.raw == ".") {
        reader.mean(u"mx.token.null"_s);
        reader.expectEnd();
        return record;
    }
    const qsizetype fault = exchange.quoted ? 0 : hostNameFault(text);
    const Result<dns::Name> name = dns::Name::parse(text);
    if (fault >= 0 || !name) {
        reader.refuse(u"host name"_s, std::max(fault, qsizetype{0}));
        return record;
    }
    record.exchange = *name;
    reader.mean(u"mx.token.exchange"_s, {{u"host"_s, name->toLower()}});
    if (faultOf(record.exchange) == ExchangeFault::Localhost)
        reader.refuse(u"host name"_s);
    reader.expectEnd();
    return record;
}

void lintHost(const ZoneLine &line, const dns::Mx &record, std::vector<Lint> &lints)
{
    const Word &written = line.data[1];
    const QString host = record.exchange.toLower();
    const bool relative = !written.raw.endsWith('.');
    const ExchangeFault fault = faultOf(record.exchange);
    // Without final dot a short name is completed by the zone
    if (fault == ExchangeFault::SingleLabel && !(relative && line.typeWord))
        lints.push_back({u"mx.host-name"_s, {{u"host"_s, host}, {u"fault"_s, toString(fault)}}});
    if (relative && line.absoluteOwner && written.raw.contains('.'))
        lints.push_back({u"name.relative"_s, {{u"host"_s, host}}});
}

} // namespace

QString toString(ExchangeFault fault)
{
    switch (fault) {
    case ExchangeFault::None: return u"none"_s;
    case ExchangeFault::Address: return u"address"_s;
    case ExchangeFault::Localhost: return u"localhost"_s;
    case ExchangeFault::SingleLabel: return u"single-label"_s;
    case ExchangeFault::NotHostName: return u"not-host-name"_s;
    case ExchangeFault::Alias: return u"alias"_s;
    case ExchangeFault::NullAndOthers: return u"null-and-others"_s;
    }
    return {};
}

ExchangeFault faultOf(const dns::Name &exchange)
{
    const QByteArray text = exchange.toLower().toLatin1();
    if (isAddressText(text))
        return ExchangeFault::Address;
    const std::vector<QByteArray> &labels = exchange.labels();
    if (!labels.empty() && labels.back().toLower() == "localhost") // RFC 6761 §6.3
        return ExchangeFault::Localhost;
    if (hostNameFault(text) >= 0)
        return ExchangeFault::NotHostName;
    return labels.size() < 2 ? ExchangeFault::SingleLabel : ExchangeFault::None; // RFC 5321 §2.3.5
}

QString toString(MxVerdict verdict)
{
    switch (verdict) {
    case MxVerdict::Implicit: return u"implicit"_s;
    case MxVerdict::NullMx: return u"null-mx"_s;
    case MxVerdict::NullMxOdd: return u"null-mx-odd"_s;
    case MxVerdict::Hosts: return u"mx"_s;
    case MxVerdict::Broken: return u"error"_s;
    }
    return {};
}

MxJudgement judgeMx(std::span<const dns::Mx> records,
                    const std::function<bool(const dns::Name &)> &isAlias)
{
    MxJudgement judgement;
    if (records.empty())
        return judgement;
    for (const dns::Mx &record : records)
        judgement.faults.push_back(faultIn(records, record, isAlias));
    const bool broken =
        std::any_of(judgement.faults.begin(), judgement.faults.end(),
                    [](ExchangeFault fault) { return fault != ExchangeFault::None; });
    if (broken)
        judgement.verdict = MxVerdict::Broken;
    else if (!isNull(records.front()))
        judgement.verdict = MxVerdict::Hosts;
    else
        judgement.verdict =
            records.front().preference == 0 ? MxVerdict::NullMx : MxVerdict::NullMxOdd;
    return judgement;
}

dns::Mx nullMx()
{
    return {0, dns::Name()};
}

Result<dns::Mx> mxFor(const dns::Name &host, quint16 preference)
{
    const ExchangeFault fault = host.isRoot() ? ExchangeFault::NotHostName : faultOf(host);
    if (fault != ExchangeFault::None) {
        return failure(u"mx.bad-host"_s,
                       {{u"host"_s, host.toLower()}, {u"fault"_s, toString(fault)}});
    }
    return dns::Mx{preference, host};
}

std::optional<dns::Mx> readMx(const ZoneLine &line)
{
    DataReader reader(line);
    const dns::Mx record = readMx(reader);
    return reader.error() ? std::nullopt : std::optional(record);
}

std::vector<Lint> lintMxSet(std::span<const dns::Mx> records)
{
    if (records.size() < 2 || std::none_of(records.begin(), records.end(), isNull))
        return {};
    return {{u"mx.null-beside"_s, {}}};
}

Explanation explainMx(const ZoneLine &line, QByteArrayView text)
{
    Explanation explanation;
    explanation.kind = Kind::Mx;
    DataReader reader(line);
    const dns::Mx record = readMx(reader);
    explanation.error = reader.error();
    explanation.valid = !explanation.error;
    explanation.tokens = frontTokens(line);
    explanation.tokens.insert(explanation.tokens.end(), reader.tokens().begin(),
                              reader.tokens().end());
    std::vector<Lint> &lints = explanation.lints;
    if (explanation.error && line.data.size() > 1 && isAddressText(line.data[1].raw)) {
        lints.push_back({u"mx.literal"_s, {{u"host"_s, shown(line.data[1].raw)}}});
    } else if (explanation.error && faultOf(record.exchange) == ExchangeFault::Localhost) {
        lints.push_back({u"mx.host-name"_s,
                         {{u"host"_s, record.exchange.toLower()},
                          {u"fault"_s, toString(ExchangeFault::Localhost)}}});
    } else if (explanation.error) {
        lints.push_back(syntaxLint(u"mx.syntax"_s, text, *explanation.error));
    } else if (isNull(record)) {
        lints.push_back({u"mx.null"_s, {}});
        if (record.preference != 0) // RFC 7505 §3
            lints.push_back(
                {u"mx.null-preference"_s, {{u"preference"_s, qint64{record.preference}}}});
    } else {
        lintHost(line, record, lints);
    }
    return explanation;
}

} // namespace mailworthy::transport
