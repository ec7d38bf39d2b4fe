#include "mail/transport/Explain.h"

#include "mail/transport/Autoconfig.h"
#include "mail/transport/Caa.h"
#include "mail/transport/ClientService.h"
#include "mail/transport/MailExchange.h"
#include "mail/transport/Octets.h"
#include "mail/transport/ReportPermission.h"
#include "mail/transport/StsPolicy.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"
#include "mail/transport/Tlsa.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

bool isNumber(const Word &word)
{
    return !word.quoted && std::all_of(word.raw.begin(), word.raw.end(), isDigit);
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    });
}

bool isNameLike(const Word &word)
{
    // "[203.0.113.7]" is how mail writes an address: meant as a host, and a mistake there
    if (!word.quoted && word.raw.startsWith('[') && word.raw.endsWith(']'))
        return true;
    return !word.quoted && std::all_of(word.raw.begin(), word.raw.end(), [](char c) {
        return isAlphanumeric(c) || QByteArrayView("._-:").contains(c);
    });
}

/// Three numbers in front: certificate or service.
Kind kindOfNumbers(const std::vector<Word> &words)
{
    constexpr quint32 octet = 255;
    constexpr quint32 highestMatching = 3; // no service has such a port
    const bool octets = std::all_of(words.begin(), words.begin() + 3, [](const Word &word) {
        return decimal(word.raw, octet).has_value();
    });
    const bool lowPort = decimal(words[2].raw, highestMatching).has_value();
    if (words.size() == 3)
        return lowPort ? Kind::Tlsa : Kind::Srv;
    const Word &fourth = words[3];
    if (!octets || fourth.raw.contains('.'))
        return Kind::Srv;
    return lowPort || isHex(fourth.raw) ? Kind::Tlsa : Kind::Srv;
}

/// The data of a record by its looks. The first words are enough.
std::optional<Kind> kindOfData(QByteArrayView text)
{
    constexpr std::size_t looked = 5;
    const std::vector<Word> words = wordsOf(text, false, looked);
    if (words.size() < 2)
        return std::nullopt;
    for (const QByteArrayView usage : {"PKIX-TA", "PKIX-EE", "DANE-TA", "DANE-EE"}) { // RFC 7218
        if (words[0].raw.compare(usage, Qt::CaseInsensitive) == 0)
            return Kind::Tlsa;
    }
    if (!isNumber(words[0]))
        return std::nullopt;
    if (words.size() > 2 && isNumber(words[1]) && isNumber(words[2]))
        return kindOfNumbers(words);
    if (isNumber(words[1]))
        return std::nullopt;
    const bool quotedValue = words.size() > 2 && words[2].quoted;
    if (caaTagFrom(words[1].raw) != CaaTag::Unknown || quotedValue)
        return Kind::Caa;
    return isNameLike(words[1]) && words.size() < 4 ? std::optional(Kind::Mx) : std::nullopt;
}

bool isOurs(const auto &reading)
{
    return !std::holds_alternative<NotThis>(reading);
}

std::optional<Kind> kindOfDmarc(QByteArrayView text)
{
    const dmarc::Reading reading = dmarc::parse(text);
    if (std::holds_alternative<dmarc::NotDmarc>(reading))
        return std::nullopt;
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    // "v=DMARC1;" alone asks for nothing as a policy: it is what a permission looks like
    return parsed && parsed->tags.size() == 1 ? Kind::DmarcReport : Kind::Dmarc;
}

/// The value of a TXT record, or a policy file.
std::optional<Kind> kindOfText(QByteArrayView text)
{
    if (isOurs(parseAutoconfig(text)))
        return Kind::Autoconfig;
    if (isOurs(parseStsRecord(text)))
        return Kind::MtaSts;
    if (isOurs(parseTlsReporting(text)))
        return Kind::TlsRpt;
    const QByteArrayView rest = text.sliced(skipJunk(text));
    if (beginsWith(rest, "v=spf"))
        return Kind::Spf;
    if (beginsWith(rest, "v=DKIM"))
        return Kind::Dkim;
    if (const std::optional<Kind> kind = kindOfDmarc(text))
        return kind;
    return isOurs(parseStsPolicy(text)) ? std::optional(Kind::MtaStsPolicy) : std::nullopt;
}

std::optional<Kind> kindOfOwner(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    const auto is = [&](std::size_t at, const char *label) {
        return at < labels.size() && labels[at].compare(label, Qt::CaseInsensitive) == 0;
    };
    if (permissionNameFrom(owner))
        return Kind::DmarcReport;
    if (is(0, "_mta-sts"))
        return Kind::MtaSts;
    if (is(0, "_smtp") && is(1, "_tls"))
        return Kind::TlsRpt;
    if (is(0, "_dmarc"))
        return Kind::Dmarc;
    for (std::size_t i = 1; i < labels.size(); ++i) {
        if (is(i, "_domainkey"))
            return Kind::Dkim;
    }
    return std::nullopt;
}

std::optional<Kind> kindOfLine(const ZoneLine &line, QByteArrayView text)
{
    switch (line.type.value_or(dns::Type::ANY)) {
    case dns::Type::TLSA: return Kind::Tlsa;
    case dns::Type::CAA: return Kind::Caa;
    case dns::Type::MX: return Kind::Mx;
    case dns::Type::SRV: return Kind::Srv;
    case dns::Type::TXT: break;
    default: return std::nullopt;
    }
    const std::optional<Kind> byOwner = line.name ? kindOfOwner(*line.name) : std::nullopt;
    return byOwner ? byOwner : kindOfText(text);
}

QString syntaxCode(Kind kind)
{
    switch (kind) {
    case Kind::MtaSts:
    case Kind::MtaStsPolicy: return u"sts.syntax"_s;
    case Kind::TlsRpt: return u"tlsrpt.syntax"_s;
    case Kind::DmarcReport: return u"dmarc.syntax"_s;
    default: return toString(kind) + u".syntax"_s;
    }
}

Explanation broken(QByteArrayView given, Kind kind, const Malformed &error)
{
    Explanation explanation;
    explanation.kind = kind;
    explanation.error = error;
    explanation.lints.push_back(syntaxLint(syntaxCode(kind), given, error));
    return explanation;
}

Explanation explainText(const Record &record)
{
    switch (*record.kind) {
    case Kind::MtaSts: return explainStsRecord(record.text, record.owner());
    case Kind::MtaStsPolicy: return explainStsPolicy(record.text);
    case Kind::TlsRpt: return explainTlsReporting(record.text, record.owner());
    case Kind::Autoconfig: return explainAutoconfig(record.text);
    default: return explainReportPermission(record.text, record.owner());
    }
}

/// Offsets in the value become offsets in the line it was taken from.
void relocate(Explanation &explanation, const Record &record)
{
    for (Token &token : explanation.tokens)
        token.offset = record.placeOf(token.offset);
    if (explanation.error)
        explanation.error->offset = record.placeOf(explanation.error->offset);
    for (Lint &lint : explanation.lints) {
        const auto offset = lint.args.find(u"offset"_s);
        if (offset != lint.args.end() && explanation.error)
            offset->second = qint64{explanation.error->offset};
    }
    std::vector<Token> front = frontTokens(*record.line);
    explanation.tokens.insert(explanation.tokens.begin(), front.begin(), front.end());
}

bool isTextKind(Kind kind)
{
    return kind == Kind::MtaSts || kind == Kind::MtaStsPolicy || kind == Kind::TlsRpt
           || kind == Kind::DmarcReport || kind == Kind::Autoconfig;
}

} // namespace

qsizetype Record::placeOf(qsizetype offset) const
{
    if (places.empty())
        return line && text.isEmpty() ? line->dataOffset : offset;
    const auto at = static_cast<std::size_t>(std::max(offset, qsizetype{0}));
    return at < places.size() ? places[at] : places.back() + 1;
}

std::optional<dns::Name> Record::owner() const
{
    return line ? line->name : std::nullopt;
}

Record recognise(QByteArrayView given, std::optional<Kind> as)
{
    Record record;
    record.text = given.toByteArray();
    if (given.size() <= longestText)
        record.line = cutZoneLine(given);
    if (!record.line) {
        record.kind = as ? as : kindOfText(given);
        if (!record.kind)
            record.kind = kindOfData(given);
        return record;
    }
    if (record.line->type == dns::Type::TXT) {
        Unescaped value = joinedText(*record.line);
        record.text = std::move(value.octets);
        record.places = std::move(value.places);
        record.places.resize(static_cast<std::size_t>(record.text.size()));
        if (value.bad)
            record.error = Malformed{*value.bad, u"text in quotes"_s};
        else if (record.line->data.empty())
            record.error = Malformed{record.line->end, u"text in quotes"_s};
    }
    record.kind = as ? as : kindOfLine(*record.line, record.text);
    return record;
}

Explanation explain(QByteArrayView given, const Record &record)
{
    if (!record.kind || *record.kind == Kind::Spf || *record.kind == Kind::Dkim
        || *record.kind == Kind::Dmarc)
        return {};
    if (record.error)
        return broken(given, *record.kind, *record.error);
    if (isTextKind(*record.kind)) {
        Explanation explanation = explainText(record);
        if (record.line && record.line->type == dns::Type::TXT)
            relocate(explanation, record);
        return explanation;
    }
    if (given.size() > longestText)
        return broken(given, *record.kind, {longestText, u"end"_s});
    const ZoneLine line = record.line ? *record.line : dataAlone(given);
    switch (*record.kind) {
    case Kind::Tlsa: return explainTlsa(line, given);
    case Kind::Caa: return explainCaa(line, given);
    case Kind::Mx: return explainMx(line, given);
    default: return explainSrv(line, given);
    }
}

std::vector<Lint> lintTogether(std::span<const Record> records, std::span<const QByteArray> given)
{
    std::vector<dns::Mx> exchanges;
    for (std::size_t i = 0; i < std::min(records.size(), given.size()); ++i) {
        if (records[i].kind != Kind::Mx || given[i].size() > longestText)
            continue;
        const ZoneLine line = records[i].line ? *records[i].line : dataAlone(given[i]);
        if (const std::optional<dns::Mx> mx = readMx(line))
            exchanges.push_back(*mx);
    }
    return lintMxSet(exchanges);
}

std::vector<QString> tokenCodes()
{
    std::vector<QString> codes;
    const auto add = [&](const QString &area, const QStringList &names) {
        for (const QString &name : names)
            codes.push_back(area + u".token."_s + name);
    };
    add(u"transport"_s, {u"owner"_s, u"ttl"_s, u"class"_s, u"type"_s, u"bad"_s, u"not-read"_s});
    add(u"sts"_s, {u"version"_s, u"id"_s, u"extension"_s, u"policy-version"_s, u"mode.enforce"_s,
                   u"mode.testing"_s, u"mode.none"_s, u"max-age"_s, u"mx"_s, u"mx-wildcard"_s,
                   u"repeated"_s});
    add(u"tlsrpt"_s, {u"version"_s, u"rua"_s, u"extension"_s});
    for (const QString &number : {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"unknown"_s})
        add(u"tlsa"_s, {u"usage."_s + number});
    for (const QString &number : {u"0"_s, u"1"_s, u"unknown"_s})
        add(u"tlsa"_s, {u"selector."_s + number, u"matching."_s + number});
    add(u"tlsa"_s, {u"matching.2"_s, u"data"_s});
    add(u"mx"_s, {u"preference"_s, u"exchange"_s, u"null"_s});
    add(u"srv"_s, {u"priority"_s, u"weight"_s, u"port"_s, u"port-of"_s, u"target"_s, u"none"_s});
    add(u"caa"_s, {u"flags"_s, u"critical"_s, u"issuer"_s, u"nobody"_s, u"accounturi"_s,
                   u"validationmethods"_s, u"parameter"_s, u"url"_s, u"text"_s});
    add(u"autoconfig"_s,
        {u"version"_s, u"provider"_s, u"incoming"_s, u"outgoing"_s, u"domain"_s, u"name"_s,
         u"other"_s, u"host"_s, u"port"_s, u"socket.ssl"_s, u"socket.starttls"_s, u"socket.plain"_s,
         u"authentication"_s, u"username"_s});
    for (const QString &tag : {u"issue"_s, u"issuewild"_s, u"issuemail"_s, u"issuevmc"_s,
                               u"iodef"_s, u"contactemail"_s, u"contactphone"_s, u"unknown"_s})
        add(u"caa"_s, {u"tag."_s + tag});
    add(u"dmarc"_s,
        {u"permission"_s, u"permission-rua"_s, u"permission-ruf"_s, u"permission-ignored"_s});
    return codes;
}

std::vector<QString> lintCodes()
{
    std::vector<QString> codes;
    const auto add = [&](const QString &area, const QStringList &names) {
        for (const QString &name : names)
            codes.push_back(area + u'.' + name);
    };
    add(u"sts"_s, {u"syntax"_s, u"separator"_s, u"extension"_s, u"misplaced"_s, u"testing"_s,
                   u"opted-out"_s, u"short-age"_s, u"repeated-field"_s});
    add(u"tlsrpt"_s,
        {u"syntax"_s, u"other-scheme"_s, u"separator"_s, u"extension"_s, u"misplaced"_s});
    add(u"tlsa"_s, {u"syntax"_s, u"unusable"_s, u"full-data"_s, u"follows-certificate"_s,
                    u"needs-chain"_s, u"misplaced"_s});
    add(u"mx"_s, {u"syntax"_s, u"literal"_s, u"host-name"_s, u"null"_s, u"null-preference"_s,
                  u"null-beside"_s});
    add(u"srv"_s, {u"syntax"_s, u"target"_s, u"not-offered"_s, u"not-offered-port"_s, u"port"_s,
                   u"prefer-tls"_s, u"other-domain"_s, u"not-mail"_s, u"misplaced"_s});
    add(u"caa"_s, {u"syntax"_s, u"critical"_s, u"unknown-tag"_s, u"flags"_s, u"nobody"_s,
                   u"method"_s, u"account"_s, u"parameter"_s});
    add(u"dmarc"_s, {u"syntax"_s, u"permission-tags"_s, u"permission-for-all"_s,
                     u"permission-misplaced"_s, u"permission-host"_s});
    add(u"autoconfig"_s, {u"syntax"_s, u"html"_s, u"content-type"_s, u"clear-text"_s,
                          u"prefer-tls"_s, u"no-incoming"_s, u"no-outgoing"_s, u"no-domain"_s});
    add(u"name"_s, {u"relative"_s});
    return codes;
}

} // namespace mailworthy::transport
