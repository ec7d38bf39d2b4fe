#include "checks/PublishedDamage.h"

#include "mail/dkim/KeyDamage.h"
#include "mail/dmarc/Record.h"
#include "mail/spf/Mistake.h"
#include "mail/spf/Record.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// A text that ends before this was ended by its owner; forms cut at 255 octets (or at 254, 250).
constexpr qsizetype shortestCut = 200;
/// "v=spf1", "v=DMARC1" … : as much as tells the protocol.
constexpr qsizetype protocolOctets = 6;

/// What word processors, chat programs and web pages make of quotes, dashes and blanks.
bool isTypographic(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201f) || c == 0x2212
           || c == 0x00a0 || c == 0x00ad || (c >= 0x200b && c <= 0x200f) || c == 0x202f
           || c == 0xfeff;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool hasTypography(QByteArrayView text)
{
    const QString read = QString::fromUtf8(text);
    return std::any_of(read.begin(), read.end(),
                       [](QChar c) { return isTypographic(c.unicode()); });
}

/// Without blanks, quotes, backslashes and typography.
QByteArray bare(QByteArrayView text)
{
    QString read = QString::fromUtf8(text);
    read.removeIf([](QChar c) {
        return isTypographic(c.unicode()) || c == u'"' || c == u'\\' || c.isSpace();
    });
    return read.toUtf8();
}

bool isQuoted(QByteArrayView text)
{
    return text.contains('"') || text.contains('\\');
}

bool isSameProtocol(QByteArrayView planned, QByteArrayView found)
{
    const QByteArray begin = bare(planned).left(protocolOctets);
    return begin.size() == protocolOctets
           && bare(found).left(protocolOctets).compare(begin, Qt::CaseInsensitive) == 0;
}

RecordDamage damage(const QString &code, const QByteArray &text)
{
    return {code, {}, {QString::fromUtf8(text)}, {}, text.size()};
}

RecordDamage different(const QString &kind, QStringList found)
{
    return {u"record.different"_s, kind, std::move(found), {}, 0};
}

QStringList shown(const std::vector<QByteArray> &texts)
{
    QStringList list;
    for (const QByteArray &text : texts)
        list << QString::fromUtf8(text);
    return list;
}

std::optional<RecordDamage> anyTextDamage(const QByteArray &planned,
                                          const std::vector<QByteArray> &texts)
{
    for (const QByteArray &text : texts) {
        if (const std::optional<QString> code = textDamage(planned, text))
            return damage(*code, text);
    }
    return std::nullopt;
}

std::optional<RecordDamage> keyDamage(const QByteArray &planned,
                                      const std::vector<QByteArray> &texts)
{
    const dkim::Reading reading = dkim::parseKeyRecord(planned);
    const auto *record = std::get_if<dkim::KeyRecord>(&reading);
    const keys::PublicKey *key = record && record->key ? &*record->key : nullptr;
    const dkim::KeyJudgement judgement = dkim::judgeKey(texts, key);
    const auto has = [&](dkim::Damage item) {
        return std::find(judgement.damage.begin(), judgement.damage.end(), item)
               != judgement.damage.end();
    };
    using dkim::KeyState;
    switch (judgement.state) {
    case KeyState::Matches:
        if (judgement.record && judgement.record->isTesting())
            return different(u"testing"_s, shown(texts));
        return std::nullopt;
    case KeyState::Published:
    case KeyState::Missing: return std::nullopt;
    case KeyState::Several: return RecordDamage{u"record.second"_s, {}, shown(texts), {}, 0};
    case KeyState::Truncated: {
        RecordDamage cut = damage(u"record.truncated"_s, judgement.text);
        cut.octets = judgement.at;
        return cut;
    }
    case KeyState::Mismatch: return different(u"other-key"_s, shown(texts));
    case KeyState::Revoked: return different(u"revoked"_s, shown(texts));
    case KeyState::Syntax:
        if (auto found = anyTextDamage(planned, texts))
            return found;
        return different(u"unreadable"_s, shown(texts));
    case KeyState::Damaged:
    case KeyState::WrongType: break;
    }
    if (has(dkim::Damage::Quotes) || has(dkim::Damage::Backslashes))
        return damage(u"record.quoted"_s, judgement.text);
    if (hasTypography(judgement.text))
        return damage(u"record.typography"_s, judgement.text);
    if (has(dkim::Damage::Blanks) && judgement.damage.size() == 1)
        return damage(u"record.spaces"_s, judgement.text);
    RecordDamage other = different(u"damaged-key"_s, {QString::fromUtf8(judgement.text)});
    for (const dkim::Damage item : judgement.damage)
        other.words << dkim::toString(item);
    return other;
}

std::optional<QString> codeOf(spf::Mistake mistake)
{
    switch (mistake) {
    case spf::Mistake::QuotesStored: return u"record.quoted"_s;
    case spf::Mistake::TypographicDash:
    case spf::Mistake::TypographicQuote:
    case spf::Mistake::InvisibleCharacter: return u"record.typography"_s;
    case spf::Mistake::ControlCharacter:
    case spf::Mistake::LeadingSpace:
    case spf::Mistake::SpaceInTerm: return u"record.spaces"_s;
    default: return std::nullopt;
    }
}

std::optional<RecordDamage> spfDamage(const QByteArray &planned,
                                      const std::vector<QByteArray> &texts,
                                      std::optional<bool> passes)
{
    const std::vector<QByteArray> records = spf::selectRecords(texts);
    if (records.size() > 1)
        return RecordDamage{u"record.second"_s, {}, shown(records), {}, 0};
    for (const QByteArray &text : texts) {
        const std::optional<spf::Diagnosis> diagnosis = spf::diagnose(text);
        if (!diagnosis)
            continue;
        if (const std::optional<QString> code = codeOf(diagnosis->mistakes.front()))
            return damage(*code, text);
        return different(u"unreadable"_s, {QString::fromUtf8(text)});
    }
    if (auto found = anyTextDamage(planned, texts))
        return found;
    if (records.empty())
        return std::nullopt;
    return different(passes == false ? u"not-covering"_s : u"other-value"_s, shown(records));
}

/// DMARC, and what else is read by a version tag: `records` are those that a receiver takes, and
/// `kind` says what the only one is, if it is undamaged.
std::optional<RecordDamage> tagDamage(const QByteArray &planned,
                                      const std::vector<QByteArray> &texts,
                                      const std::vector<QByteArray> &records, const QString &kind)
{
    if (records.size() > 1)
        return RecordDamage{u"record.second"_s, {}, shown(records), {}, 0};
    if (auto found = anyTextDamage(planned, texts))
        return found;
    if (!records.empty())
        return different(kind, shown(records));
    for (const QByteArray &text : texts) {
        if (isSameProtocol(planned, text))
            return different(u"unreadable"_s, {QString::fromUtf8(text)});
    }
    return std::nullopt;
}

/// The name, and the zone once more: it was entered without its final dot (RFC 1035 §5.1).
bool isAppended(const dns::Name &found, const dns::Name &planned, const dns::Name &zone)
{
    const std::size_t length = planned.labels().size();
    return !planned.isRoot() && found.labels().size() == length + zone.labels().size()
           && found.isPartOf(zone)
           && std::equal(planned.labels().begin(), planned.labels().end(), found.labels().begin(),
                         [](const QByteArray &a, const QByteArray &b) {
                             return a.compare(b, Qt::CaseInsensitive) == 0;
                         });
}

std::optional<dns::Name> targetOf(const dns::RecordData &data)
{
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return mx->exchange;
    if (const auto *srv = std::get_if<dns::Srv>(&data))
        return srv->target;
    if (const auto *ptr = std::get_if<dns::Ptr>(&data))
        return ptr->target;
    if (const auto *alias = std::get_if<dns::Cname>(&data))
        return alias->target;
    return std::nullopt;
}

std::optional<RecordDamage> valueDamage(const PlannedRecord &record, const dns::Answer &answer,
                                        const dns::Name &zone)
{
    const std::optional<dns::Name> planned = targetOf(record.record.data);
    QStringList values;
    bool appended = false;
    for (const dns::Record &each : answer.answer) {
        // An alias stands at the name that was asked for, everything else behind it.
        const dns::Name &at =
            each.type() == dns::Type::CNAME ? answer.question.name : answer.finalName();
        if (each.type() != record.record.type() || each.owner != at)
            continue;
        values << dns::toPlainText(each.data);
        const std::optional<dns::Name> target = targetOf(each.data);
        appended = appended || (planned && target && isAppended(*target, *planned, zone));
    }
    if (values.isEmpty())
        return std::nullopt;
    return different(appended  ? u"relative-target"_s
                     : planned ? u"other-target"_s
                               : u"other-value"_s,
                     values);
}

} // namespace

std::optional<QString> textDamage(QByteArrayView planned, QByteArrayView found)
{
    if (planned == found || !isSameProtocol(planned, found))
        return std::nullopt;
    if (planned.startsWith(found) && found.size() >= shortestCut)
        return u"record.truncated"_s;
    if (isQuoted(found) && !isQuoted(planned))
        return u"record.quoted"_s;
    if (hasTypography(found) && !hasTypography(planned))
        return u"record.typography"_s;
    const bool sameInk = bare(planned) == bare(found);
    if (sameInk || (!found.isEmpty() && isBlank(found.front()) && !isBlank(planned.front())))
        return u"record.spaces"_s;
    return std::nullopt;
}

std::optional<RecordDamage> damageOf(const PlannedRecord &record, const dns::Answer &answer,
                                     const dns::Name &zone, std::optional<bool> passes)
{
    const auto *text = std::get_if<dns::Txt>(&record.record.data);
    if (!text)
        return valueDamage(record, answer, zone);
    const QByteArray planned = text->joined();
    const std::vector<QByteArray> texts = answer.texts();
    switch (record.purpose) {
    case Purpose::DkimKey: return keyDamage(planned, texts);
    case Purpose::Spf:
    case Purpose::HeloSpf: return spfDamage(planned, texts, passes);
    case Purpose::TlsReports: {
        const transport::TlsReportingSelection there = transport::selectTlsReporting(texts);
        return tagDamage(planned, texts, there.records,
                         there.record ? u"other-value"_s : u"unreadable"_s);
    }
    case Purpose::MtaSts: {
        const transport::StsSelection there = transport::selectStsRecord(texts);
        return tagDamage(planned, texts, there.records,
                         there.record ? u"other-edition"_s : u"unreadable"_s);
    }
    default: {
        const dmarc::Selection there = dmarc::select(texts);
        const bool counts = there.parsed && there.parsed->effective();
        return tagDamage(planned, texts, there.records,
                         counts ? u"other-value"_s : u"unreadable"_s);
    }
    }
}

} // namespace mailworthy::checks
