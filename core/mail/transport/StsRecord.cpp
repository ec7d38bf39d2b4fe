#include "mail/transport/StsRecord.h"

#include "mail/transport/FieldList.h"
#include "mail/transport/Octets.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr QByteArrayView version("v=STSv1");

/// RFC 8461 §3.1: 1*32(ALPHA / DIGIT); the place of the first mistake, or -1.
qsizetype idFault(QByteArrayView id)
{
    const auto *const bad =
        std::find_if(id.begin(), id.end(), [](char c) { return !isAlphanumeric(c); });
    const qsizetype at = bad - id.begin();
    if (at >= longestPolicyId && id.size() > longestPolicyId)
        return longestPolicyId;
    return bad != id.end() || id.isEmpty() ? at : -1;
}

Reading<StsRecord> recordOf(const FieldList &list, qsizetype size)
{
    std::optional<StsRecord> record;
    for (const Field &field : list.fields) {
        if (field.name != "id")
            continue;
        // The grammar of RFC 8461 §3.1 has one id; what a second one means is nowhere said
        if (record)
            return Malformed{field.offset, u"one id"_s};
        if (const qsizetype fault = idFault(field.value); fault >= 0)
            return Malformed{field.valueOffset + fault, u"1 to 32 letters and digits"_s};
        record = StsRecord{field.value};
    }
    if (!record)
        return Malformed{size, u"id="_s};
    return *record;
}

Token tokenOf(const Field &piece)
{
    if (piece.name == "v")
        return {piece.offset, piece.text, u"sts.token.version"_s, {}, true};
    if (piece.name == "id")
        return {piece.offset, piece.text, u"sts.token.id"_s, {{u"id"_s, shown(piece.value)}}, true};
    return {piece.offset,
            piece.text,
            u"sts.token.extension"_s,
            {{u"name"_s, shown(piece.name)}},
            false};
}

} // namespace

Reading<StsRecord> parseStsRecord(QByteArrayView text)
{
    const Reading<FieldList> list = readFields(text, version, "id");
    if (const auto *malformed = std::get_if<Malformed>(&list))
        return *malformed;
    if (const auto *fields = std::get_if<FieldList>(&list))
        return recordOf(*fields, text.size());
    return NotThis{};
}

Result<QByteArray> toText(const StsRecord &record)
{
    if (idFault(record.id) >= 0)
        return failure(u"sts.bad-id"_s, {{u"text"_s, shown(record.id)}});
    return version.toByteArray() + "; id=" + record.id + ';';
}

QByteArray policyIdAt(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, QTimeZone::utc())
        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
        .toLatin1();
}

dns::Name stsRecordName(const dns::Name &domain)
{
    return domain.child("_mta-sts");
}

StsSelection selectStsRecord(const std::vector<QByteArray> &texts)
{
    StsSelection selection;
    for (const QByteArray &text : texts) {
        // RFC 8461 §3.1: records that do not begin so are discarded
        const qsizetype separator = skipBlanks(text, version.size());
        if (text.startsWith(version) && separator < text.size() && text[separator] == ';')
            selection.records.push_back(text);
    }
    if (selection.records.size() == 1) {
        const Reading<StsRecord> reading = parseStsRecord(selection.records.front());
        if (const auto *record = std::get_if<StsRecord>(&reading))
            selection.record = *record;
    }
    return selection;
}

Explanation explainStsRecord(QByteArrayView text, const std::optional<dns::Name> &owner)
{
    Explanation explanation;
    const Reading<StsRecord> reading = parseStsRecord(text);
    explanation.kind = Kind::MtaSts;
    explanation.valid = std::holds_alternative<StsRecord>(reading);
    if (std::holds_alternative<NotThis>(reading))
        explanation.error = Malformed{0, u"v=STSv1;"_s};
    else if (const auto *malformed = std::get_if<Malformed>(&reading))
        explanation.error = *malformed;
    QStringList extensions;
    const std::vector<Field> pieces = piecesOf(text);
    const std::size_t faulty = faultyPiece(pieces, explanation.error);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        explanation.tokens.push_back(i == faulty ? badToken(pieces[i], *explanation.error)
                                                 : tokenOf(pieces[i]));
        if (explanation.tokens.back().code == u"sts.token.extension")
            extensions << shown(pieces[i].name);
    }
    if (explanation.error)
        explanation.lints.push_back(syntaxLint(u"sts.syntax"_s, text, *explanation.error));
    else if (!extensions.isEmpty())
        explanation.lints.push_back({u"sts.extension"_s, {{u"names"_s, extensions}}});
    // RFC 8461 §3.1 contradicts itself: the grammar allows blanks here, the text wants "v=STSv1;"
    if (explanation.valid && !text.startsWith("v=STSv1;"))
        explanation.lints.push_back({u"sts.separator"_s, {}});
    if (owner && (owner->isRoot() || owner->labels().front().toLower() != "_mta-sts")) {
        explanation.lints.push_back(
            {u"sts.misplaced"_s,
             {{u"found"_s, owner->toLower()}, {u"expected"_s, stsRecordName(*owner).toLower()}}});
    }
    return explanation;
}

} // namespace mailworthy::transport
