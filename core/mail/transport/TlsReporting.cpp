#include "mail/transport/TlsReporting.h"

#include "mail/transport/FieldList.h"
#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr QByteArrayView version("v=TLSRPTv1");

bool isHttps(const dmarc::ReportUri &uri)
{
    return beginsWith(uri.text, "https:") && uri.host.has_value();
}

struct Destinations
{
    std::vector<dmarc::ReportUri> usable;
    QStringList others; ///< URIs of a scheme that is not defined
    std::optional<Malformed> fault;
};

/// RFC 8460 §3: tlsrpt-uri *(*WSP "," *WSP tlsrpt-uri); "," "!" and ";" are encoded inside.
Destinations readDestinations(const Field &field)
{
    Destinations found;
    for (qsizetype at = 0; at <= field.value.size();) {
        qsizetype comma = field.value.indexOf(',', at);
        if (comma < 0)
            comma = field.value.size();
        const qsizetype begin = std::min(skipBlanks(field.value, at), comma);
        const QByteArrayView piece =
            withoutTrailingBlanks(QByteArrayView(field.value).sliced(begin, comma - begin));
        const std::optional<dmarc::ReportUri> uri = dmarc::parseReportUri(piece);
        const qsizetype mark = piece.indexOf('!');
        if (!uri || mark >= 0) {
            const qsizetype inside = uri ? mark : 0;
            found.fault =
                Malformed{field.valueOffset + begin + inside, uri ? u"%21"_s : u"mailto:|https:"_s};
            return found;
        }
        if (uri->isMailto() || isHttps(*uri))
            found.usable.push_back(*uri);
        else
            found.others << shown(uri->text);
        at = comma + 1;
    }
    if (found.usable.empty())
        found.fault = Malformed{field.valueOffset, u"mailto:|https:"_s};
    return found;
}

Reading<TlsReporting> recordOf(const FieldList &list, qsizetype size)
{
    std::optional<TlsReporting> record;
    for (const Field &field : list.fields) {
        if (field.name != "rua")
            continue;
        if (record) // RFC 8460 §3: once
            return Malformed{field.offset, u"one rua"_s};
        Destinations found = readDestinations(field);
        if (found.fault)
            return *found.fault;
        record = TlsReporting{std::move(found.usable)};
    }
    if (!record)
        return Malformed{size, u"rua="_s};
    return std::move(*record);
}

Token tokenOf(const Field &piece)
{
    Token token{piece.offset, piece.text, u"tlsrpt.token.version"_s, {}, true};
    if (piece.name == "rua") {
        QStringList addresses;
        for (const dmarc::ReportUri &uri : readDestinations(piece).usable)
            addresses << shown(uri.mailbox.value_or(uri.text));
        token.code = u"tlsrpt.token.rua"_s;
        token.args = {{u"addresses"_s, addresses}};
    } else if (piece.name != "v") {
        token.code = u"tlsrpt.token.extension"_s;
        token.args = {{u"name"_s, shown(piece.name)}};
        token.used = false;
    }
    return token;
}

bool isAtItsName(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    return labels.size() > 1 && labels[0].toLower() == "_smtp" && labels[1].toLower() == "_tls";
}

void lintFields(QByteArrayView text, const std::vector<Field> &pieces, std::vector<Lint> &lints)
{
    QStringList extensions;
    for (const Field &piece : pieces) {
        if (piece.name == "rua") {
            const QStringList others = readDestinations(piece).others;
            if (!others.isEmpty())
                lints.push_back({u"tlsrpt.other-scheme"_s, {{u"uris"_s, others}}});
        } else if (piece.name != "v") {
            extensions << shown(piece.name);
        }
    }
    // RFC 8460 §3: the grammar allows blanks here, the text wants "v=TLSRPTv1;"
    if (!text.startsWith("v=TLSRPTv1;"))
        lints.push_back({u"tlsrpt.separator"_s, {}});
    if (!extensions.isEmpty())
        lints.push_back({u"tlsrpt.extension"_s, {{u"names"_s, extensions}}});
}

} // namespace

Reading<TlsReporting> parseTlsReporting(QByteArrayView text)
{
    const Reading<FieldList> list = readFields(text, version, "rua");
    if (const auto *malformed = std::get_if<Malformed>(&list))
        return *malformed;
    if (const auto *fields = std::get_if<FieldList>(&list))
        return recordOf(*fields, text.size());
    return NotThis{};
}

Result<QByteArray> toText(const TlsReporting &record)
{
    if (record.destinations.empty())
        return failure(u"tlsrpt.no-destination"_s);
    QByteArray text = version.toByteArray() + "; rua=";
    for (const dmarc::ReportUri &uri : record.destinations) {
        const std::optional<dmarc::ReportUri> again = dmarc::parseReportUri(uri.text);
        const bool usable = again && (again->isMailto() || isHttps(*again));
        if (!usable || uri.text.contains('!') || uri.text.contains(';'))
            return failure(u"tlsrpt.bad-destination"_s, {{u"text"_s, shown(uri.text)}});
        if (&uri != &record.destinations.front())
            text += ',';
        text += uri.text;
    }
    return text;
}

dns::Name tlsReportingName(const dns::Name &domain)
{
    return domain.child("_smtp._tls");
}

TlsReportingSelection selectTlsReporting(const std::vector<QByteArray> &texts)
{
    TlsReportingSelection selection;
    for (const QByteArray &text : texts) {
        // RFC 8460 §3: records that do not begin so are discarded
        const qsizetype separator = skipBlanks(text, version.size());
        if (text.startsWith(version) && separator < text.size() && text[separator] == ';')
            selection.records.push_back(text);
    }
    if (selection.records.size() == 1) {
        const Reading<TlsReporting> reading = parseTlsReporting(selection.records.front());
        if (const auto *record = std::get_if<TlsReporting>(&reading))
            selection.record = *record;
    }
    return selection;
}

Explanation explainTlsReporting(QByteArrayView text, const std::optional<dns::Name> &owner)
{
    Explanation explanation;
    const Reading<TlsReporting> reading = parseTlsReporting(text);
    explanation.kind = Kind::TlsRpt;
    explanation.valid = std::holds_alternative<TlsReporting>(reading);
    if (std::holds_alternative<NotThis>(reading))
        explanation.error = Malformed{0, u"v=TLSRPTv1;"_s};
    else if (const auto *malformed = std::get_if<Malformed>(&reading))
        explanation.error = *malformed;
    const std::vector<Field> pieces = piecesOf(text);
    const std::size_t faulty = faultyPiece(pieces, explanation.error);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        explanation.tokens.push_back(i == faulty ? badToken(pieces[i], *explanation.error)
                                                 : tokenOf(pieces[i]));
    if (explanation.error)
        explanation.lints.push_back(syntaxLint(u"tlsrpt.syntax"_s, text, *explanation.error));
    else
        lintFields(text, pieces, explanation.lints);
    if (owner && !isAtItsName(*owner)) {
        explanation.lints.push_back({u"tlsrpt.misplaced"_s,
                                     {{u"found"_s, owner->toLower()},
                                      {u"expected"_s, tlsReportingName(*owner).toLower()}}});
    }
    return explanation;
}

} // namespace mailworthy::transport
