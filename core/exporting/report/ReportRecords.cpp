#include "exporting/report/ReportRecords.h"

#include "exporting/Records.h"
#include "findings/Catalog.h"
#include "findings/TokenWords.h"
#include "mail/transport/Explain.h"
#include "mail/transport/ReportPermission.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// Of the records that one engine explains together; none for the others.
std::optional<transport::Kind> kindOf(const PlannedRecord &record)
{
    switch (record.purpose) {
    case Purpose::TlsReports: return transport::Kind::TlsRpt;
    case Purpose::MtaSts:
        return record.record.type() == dns::Type::TXT ? std::optional(transport::Kind::MtaSts)
                                                      : std::nullopt;
    case Purpose::Caa: return transport::Kind::Caa;
    case Purpose::Tlsa: return transport::Kind::Tlsa;
    case Purpose::MailExchanger:
    case Purpose::NullMx: return transport::Kind::Mx;
    case Purpose::ClientService:
        return record.record.type() == dns::Type::SRV ? std::optional(transport::Kind::Srv)
                                                      : std::nullopt;
    default: return std::nullopt;
    }
}

std::vector<ReportToken> spfTokens(const QByteArray &value)
{
    std::vector<ReportToken> tokens;
    for (const spf::Token &token : spf::explain(value).tokens) {
        tokens.push_back({spf::displayText(token.text), token.prefix, token.type,
                          spf::displayText(token.value), findings::resultWord(token),
                          findings::meaningOf(token)});
    }
    return tokens;
}

/// DKIM and DMARC explanations have the same form.
template<typename Tokens>
std::vector<ReportToken> tagTokens(const Tokens &found)
{
    std::vector<ReportToken> tokens;
    for (const auto &token : found)
        tokens.push_back({token.text, {}, {}, {}, {}, findings::meaningOf(token)});
    return tokens;
}

std::vector<ReportToken> transportTokens(const std::vector<transport::Token> &found)
{
    std::vector<ReportToken> tokens;
    for (const transport::Token &token : found)
        tokens.push_back({QString::fromUtf8(token.text),
                          {},
                          {},
                          {},
                          {},
                          findings::phrase(token.code, token.args)});
    return tokens;
}

std::vector<ReportToken> tokensOf(const PlannedRecord &record)
{
    const QByteArray value = valueOf(record).toUtf8();
    switch (record.purpose) {
    case Purpose::Spf:
    case Purpose::HeloSpf: return spfTokens(value);
    case Purpose::DkimKey: return tagTokens(dkim::explain(value).tokens);
    case Purpose::Dmarc: return tagTokens(dmarc::explain(value).tokens);
    case Purpose::ReportPermission:
        return transportTokens(
            transport::explainReportPermission(value, record.record.owner).tokens);
    default: break;
    }
    const std::optional<transport::Kind> kind = kindOf(record);
    return kind ? transportTokens(transport::explain(value, kind).tokens)
                : std::vector<ReportToken>();
}

} // namespace

QString foldedToken(const QString &token)
{
    constexpr qsizetype kept = 12;
    constexpr qsizetype longest = 64;
    if (token.size() <= longest)
        return token;
    const qsizetype sign = token.indexOf(u'=');
    const qsizetype head = sign >= 0 && sign < kept ? sign + 1 + kept : kept;
    return token.left(head) + u'…' + token.right(kept);
}

std::vector<ReportRecord> explainedRecords(std::span<const PlannedRecord> records)
{
    std::vector<ReportRecord> explained;
    for (const PlannedRecord &record : records) {
        ReportRecord shown;
        shown.name = nameOf(record);
        shown.type = dns::toString(record.record.type());
        shown.ttl = QString::number(record.record.ttl);
        shown.value = valueOf(record);
        const QString purpose = plan::toString(record.purpose);
        shown.purpose = findings::phrase(QString(u"purpose."_s + purpose));
        shown.need = findings::phrase(QString(u"need."_s + plan::toString(record.need)));
        shown.action =
            findings::phrase(QString(u"report.action."_s + plan::toString(record.action)));
        const bool isRemoval = record.action == plan::Action::Remove;
        if (!isRemoval) // which is for nothing
            shown.sentence = findings::phrase(QString(u"report.sentence."_s + purpose));
        shown.zone = record.zone.ascii();
        if (record.action != plan::Action::Keep && !isRemoval)
            shown.published = record.published;
        shown.setByProvider = record.setByProvider;
        shown.isSpf = record.purpose == Purpose::Spf || record.purpose == Purpose::HeloSpf;
        shown.tokens = tokensOf(record);
        explained.push_back(std::move(shown));
    }
    return explained;
}

} // namespace mailworthy::exporting
