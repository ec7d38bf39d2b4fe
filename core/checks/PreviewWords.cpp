#include "checks/PreviewWords.h"

#include "findings/Catalog.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

Args argsOf(const SampleMail &mail)
{
    return {{u"from"_s, mail.from},
            {u"envelope"_s, mail.envelope},
            {u"domain"_s, mail.domain.ascii()},
            {u"author"_s, mail.author.ascii()},
            {u"address"_s, mail.address ? mail.address->toString() : QString()},
            {u"helo"_s, mail.helo},
            {u"relay"_s, mail.relay},
            {u"selectors"_s, mail.selectors}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue errorOrNull(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"code"_s, error->code},
                       {u"args"_s, argsToJson(error->args)},
                       {u"text"_s, findings::textOf(*error)}};
}

QJsonValue toJson(const SpfSight &sight)
{
    if (!sight.applies)
        return {};
    return QJsonObject{
        {u"result"_s, sight.result ? QJsonValue(spf::toString(*sight.result)) : QJsonValue()},
        {u"domain"_s, textOrNull(sight.domain)},
        {u"mechanism"_s, textOrNull(sight.term)},
        {u"byRelayInclude"_s, sight.byRelayInclude},
        {u"aligned"_s, sight.aligned},
        {u"unknown"_s, errorOrNull(sight.unknown)}};
}

QJsonObject toJson(const SampleMail &mail, const Judgement &judgement)
{
    QJsonArray dkim;
    for (const SignatureSight &sight : judgement.signatures) {
        dkim.append(QJsonObject{{u"domain"_s, mail.domain.ascii()},
                                {u"selector"_s, sight.selector},
                                {u"result"_s, dkim::toString(sight.result)},
                                {u"reason"_s, textOrNull(sight.reason)},
                                {u"aligned"_s, sight.aligned},
                                {u"unknown"_s, errorOrNull(sight.unknown)}});
    }
    return {{u"result"_s, toString(judgement.fate)},
            {u"severity"_s, findings::toString(severityOf(mail.kind, judgement))},
            {u"reason"_s, judgement.reason},
            {u"spf"_s, toJson(judgement.spf)},
            {u"dkim"_s, dkim},
            {u"policy"_s,
             judgement.policy ? QJsonValue(dmarc::toString(*judgement.policy)) : QJsonValue()},
            {u"policyTag"_s, judgement.policyTag ? QJsonValue(dmarc::toString(*judgement.policyTag))
                                                 : QJsonValue()},
            {u"policyDomain"_s, textOrNull(judgement.policyDomain)},
            {u"testing"_s, judgement.testing},
            {u"disposition"_s, dmarc::toString(judgement.disposition)},
            {u"unknown"_s, errorOrNull(judgement.unknown)},
            {u"text"_s, verdictText(mail, judgement)}};
}

QString permissionValue()
{
    return QString::fromLatin1(dmarc::permissionText());
}

} // namespace

QString titleText(const SampleMail &mail)
{
    QString code = u"preview.mail."_s + toString(mail.kind);
    const bool sentHere = isOwn(mail.kind) && mail.kind != MailKind::Relayed;
    if (sentHere && !mail.relay.isEmpty())
        code += u".relay"_s;
    else if (sentHere && !mail.address)
        code += u".unknown"_s;
    return findings::phrase(code, argsOf(mail));
}

QString identityText(const SampleMail &mail)
{
    const bool isSigned = !mail.selectors.isEmpty();
    QString code = u"preview.identity."_s;
    switch (mail.kind) {
    case MailKind::Ordinary:
    case MailKind::Relayed: code += isSigned ? u"signed"_s : u"no-key"_s; break;
    case MailKind::Bounce: code += mail.relay.isEmpty() ? u"bounce"_s : u"bounce-relay"_s; break;
    case MailKind::HostMail: code += u"host-mail"_s; break;
    case MailKind::Forwarded: code += isSigned ? u"forwarded"_s : u"forwarded.no-key"_s; break;
    case MailKind::MailingList: code += u"mailing-list"_s; break;
    case MailKind::Forged:
    case MailKind::ForgedBelow: code += u"forged"_s; break;
    }
    return findings::phrase(code, argsOf(mail));
}

QString verdictText(const SampleMail &mail, const Judgement &judgement)
{
    Args args = argsOf(mail);
    args[u"term"_s] = judgement.spf.term;
    switch (judgement.fate) {
    case Fate::Pass: {
        if (isForgery(mail.kind))
            return findings::phrase(u"preview.pass.forgery", args);
        const bool relay = judgement.spf.byRelayInclude && judgement.reason != u"dkim-aligned";
        return findings::phrase(
            QString(u"preview.pass."_s + judgement.reason + (relay ? u".relay"_s : QString())),
            args);
    }
    case Fate::Fail:
        return findings::phrase(QString(u"preview.fail."_s + judgement.reason + u'.'
                                        + dmarc::toString(judgement.disposition)),
                                args);
    case Fate::NoPolicy:
        return findings::phrase(QString(u"preview.none."_s + judgement.reason), args);
    case Fate::Unknown:
        args[u"why"_s] = judgement.unknown ? findings::textOf(*judgement.unknown) : QString();
        return findings::phrase(u"preview.unknown", args);
    }
    return {};
}

QString reportsText(const ReportDestination &destination)
{
    const Args args{{u"domain"_s, destination.domain.ascii()},
                    {u"mailbox"_s, destination.mailbox},
                    {u"host"_s, destination.host.toLower()},
                    {u"name"_s, destination.name ? destination.name->toLower() : QString()},
                    {u"value"_s, permissionValue()}};
    switch (destination.permission) {
    case dmarc::Permission::Given:
        return findings::phrase(destination.own ? QStringView(u"preview.reports.own")
                                                : QStringView(u"preview.reports.agreed"),
                                args);
    case dmarc::Permission::NotGiven: return findings::phrase(u"preview.reports.other", args);
    case dmarc::Permission::NotNeeded:
    case dmarc::Permission::NotMail:
    case dmarc::Permission::Unknown: break;
    }
    return findings::phrase(u"preview.reports.unknown", args);
}

findings::Severity severityOf(const ReportDestination &destination)
{
    switch (destination.permission) {
    case dmarc::Permission::Given: return findings::Severity::Ok;
    case dmarc::Permission::NotGiven: return findings::Severity::Warning;
    case dmarc::Permission::NotNeeded:
    case dmarc::Permission::NotMail:
    case dmarc::Permission::Unknown: break;
    }
    return findings::Severity::Unknown;
}

QString spfLine(const SpfSight &sight)
{
    if (!sight.applies)
        return {};
    QStringList parts{sight.result ? spf::toString(*sight.result) : u"?"_s, sight.domain};
    if (!sight.term.isEmpty())
        parts << sight.term;
    return parts.join(u"  "_s);
}

QString signatureLine(const SignatureSight &sight)
{
    QStringList parts{dkim::toString(sight.result), sight.selector};
    if (!sight.reason.isEmpty())
        parts << sight.reason;
    return parts.join(u"  "_s);
}

QJsonArray toJson(std::span<const PreviewItem> items)
{
    QJsonArray array;
    for (const PreviewItem &item : items) {
        const SampleMail &mail = item.mail;
        array.append(QJsonObject{
            {u"domain"_s, mail.domain.ascii()},
            {u"kind"_s, toString(mail.kind)},
            {u"from"_s, mail.from},
            {u"envelope"_s,
             mail.kind == MailKind::MailingList ? QJsonValue() : QJsonValue(mail.envelope)},
            {u"address"_s, mail.address ? QJsonValue(mail.address->toString()) : QJsonValue()},
            {u"helo"_s, textOrNull(mail.helo)},
            {u"relay"_s, textOrNull(mail.relay)},
            {u"selectors"_s, QJsonArray::fromStringList(mail.selectors)},
            {u"title"_s, titleText(mail)},
            {u"identity"_s, identityText(mail)},
            {u"now"_s, toJson(mail, item.now)},
            {u"after"_s, toJson(mail, item.after)},
            {u"changes"_s, !(item.now == item.after)}});
    }
    return array;
}

QJsonArray toJson(std::span<const ReportDestination> destinations)
{
    QJsonArray array;
    for (const ReportDestination &item : destinations) {
        array.append(
            QJsonObject{{u"domain"_s, item.domain.ascii()},
                        {u"mailbox"_s, item.mailbox},
                        {u"host"_s, item.host.toLower()},
                        {u"name"_s, item.name ? QJsonValue(item.name->toLower()) : QJsonValue()},
                        {u"value"_s, permissionValue()},
                        {u"permission"_s, dmarc::toString(item.permission)},
                        {u"own"_s, item.own},
                        {u"severity"_s, findings::toString(severityOf(item))},
                        {u"text"_s, reportsText(item)}});
    }
    return array;
}

QJsonArray toJson(std::span<const Rollout> rollouts)
{
    QJsonArray array;
    for (const Rollout &rollout : rollouts)
        array.append(toJson(rollout));
    return array;
}

} // namespace mailworthy::checks
