// One sample mail as a strict receiver judges it: SPF, the key records, DMARC.
#include "checks/Preview.h"
#include "checks/SpfCheck.h"
#include "facts/Fact.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

spf::Verdict checkHost(net::Internet &internet, const Address &address, const SampleMail &mail,
                       const std::stop_token &stop)
{
    const QByteArray helo =
        mail.helo.isEmpty() ? mail.domain.ascii().toLatin1() : mail.helo.toUtf8();
    spf::Options options;
    options.trace = false;
    options.walkBeyondLimit = false;
    return spf::checkHost(internet, spf::Request::of(address, mail.envelope.toUtf8(), helo),
                          options, stop);
}

SpfSight sightOf(const spf::Verdict &verdict)
{
    SpfSight sight;
    sight.applies = true;
    sight.term = spf::displayText(verdict.mechanism.value_or(QByteArray()));
    if (verdict.result == spf::Result::TempError)
        sight.unknown =
            Error(QString(u"spf."_s + spf::toString(verdict.why.reason)), verdict.why.args);
    else
        sight.result = verdict.result;
    return sight;
}

Error relayUnknown(const QString &relay)
{
    return {u"spf.relay-addresses"_s, {{u"relay"_s, relay}}};
}

/// What the record at `domain` says of a relay whose addresses nobody knows: they are covered as
/// far as it includes what the relay asks to be included.
SpfSight relaySight(net::Internet &internet, const dns::Domain &domain,
                    const std::optional<plan::Relay> &relay, const std::stop_token &stop)
{
    SpfSight sight;
    sight.applies = true;
    const spf::Budget budget = spf::budget(internet, domain.ascii().toLatin1(), stop);
    const spf::RecordTrace &root = budget.trace.root;
    if (root.result == spf::Result::TempError || !budget.unanswered.empty()) {
        sight.unknown = Error(u"spf.dns-error"_s);
        return sight;
    }
    if (root.records != 1 || root.error) { // RFC 7208 §4.5: none, or an error
        sight.result = root.records == 0 ? spf::Result::None : spf::Result::PermError;
        return sight;
    }
    const QByteArray include = relay ? relay->spfInclude.toLatin1().toLower() : QByteArray();
    for (const spf::TermTrace &term : root.terms) {
        if (term.term.mechanism<spf::All>())
            break; // what follows is never reached (RFC 7208 §5.1)
        if (!term.term.mechanism<spf::Include>() || include.isEmpty()
            || term.target.toLower() != include
            || term.term.directive()->qualifier != spf::Qualifier::Pass)
            continue;
        sight.term = spf::displayText(term.text);
        if (term.below.empty() || term.below.front().text.isEmpty()
            || term.below.front().error) { // RFC 7208 §5.2
            sight.result = spf::Result::PermError;
        } else if (term.beyondLimit) {
            sight.result = spf::Result::PermError; // RFC 7208 §4.6.4
        } else {
            sight.result = spf::Result::Pass;
            sight.byRelayInclude = true;
        }
        return sight;
    }
    sight.unknown = relayUnknown(relay ? relay->host : QString());
    return sight;
}

/// Somebody who is nobody in particular: passes only when every such address does.
SpfSight strangerSight(net::Internet &internet, const SampleMail &mail, const std::stop_token &stop)
{
    std::optional<SpfSight> passing;
    for (const Address &address : strangers()) {
        const SpfSight sight = sightOf(checkHost(internet, address, mail, stop));
        if (sight.result != spf::Result::Pass)
            return sight;
        passing = sight;
    }
    return passing.value_or(SpfSight{});
}

SpfSight spfSight(const SampleMail &mail, const plan::MailPlan &plan, net::Internet &internet,
                  const std::stop_token &stop)
{
    if (mail.kind == MailKind::MailingList)
        return {}; // the list's own envelope speaks for the list
    if (mail.kind == MailKind::Forwarded || isForgery(mail.kind)) {
        SpfSight sight = strangerSight(internet, mail, stop);
        sight.domain = mail.author.ascii();
        return sight;
    }
    SpfSight sight;
    if (!mail.relay.isEmpty()) {
        if (mail.kind == MailKind::Bounce) {
            // RFC 7208 §2.4: the greeting name counts, and a relay greets with its own.
            const Result<dns::Domain> relay = dns::Domain::parse(mail.relay);
            if (!relay || !relay->name().isPartOf(mail.domain.name()))
                return {};
            sight.applies = true;
            sight.unknown = relayUnknown(mail.relay);
        } else {
            sight = relaySight(internet, mail.author, plan.route.relay, stop);
        }
        sight.domain = mail.kind == MailKind::Bounce ? mail.relay : mail.author.ascii();
        return sight;
    }
    if (!mail.address) {
        sight.applies = true;
        sight.unknown = Error(u"fact.needs-address"_s);
    } else {
        sight = sightOf(checkHost(internet, *mail.address, mail, stop));
    }
    sight.domain = mail.kind == MailKind::Bounce ? mail.helo : mail.author.ascii();
    return sight;
}

/// RFC 6376 §6.1.2: would a verifier take a signature by this key? It tries each of several
/// records.
SignatureSight keySight(const QString &selector, const keys::PublicKey &key,
                        const dns::Answer &answer)
{
    SignatureSight sight;
    sight.selector = selector;
    if (!answer.isKnown()) {
        sight.result = dkim::VerifyResult::TempError;
        sight.unknown = facts::reasonOf(answer);
        return sight;
    }
    sight.reason = u"no-key"_s;
    int records = 0;
    for (const QByteArray &text : answer.texts()) {
        const dkim::Reading reading = dkim::parseKeyRecord(text);
        if (std::holds_alternative<dkim::NotDkim>(reading))
            continue;
        if (++records > dkim::kMostKeyRecords)
            break;
        const auto *record = std::get_if<dkim::KeyRecord>(&reading);
        const dkim::Usability use = record ? record->usability() : dkim::Usability::BadKey;
        if (record && use == dkim::Usability::Usable && record->key == key) {
            sight.result = dkim::VerifyResult::Pass;
            sight.reason.clear();
            return sight;
        }
        if (records == 1)
            sight.reason = !record                          ? u"key-syntax"_s
                           : use == dkim::Usability::Usable ? u"other-key"_s
                                                            : dkim::toString(use);
    }
    // The signature is right by another key's reckoning (RFC 6376 §6.1.3), else there is no key.
    if (sight.reason == u"other-key")
        sight.result = dkim::VerifyResult::Fail;
    return sight;
}

std::vector<SignatureSight> signatureSights(const SampleMail &mail, const plan::MailPlan &plan,
                                            net::Internet &internet, const std::stop_token &stop)
{
    std::vector<SignatureSight> sights;
    const auto domain =
        std::find_if(plan.domains.begin(), plan.domains.end(),
                     [&](const plan::MailDomain &item) { return item.name == mail.domain; });
    if (domain == plan.domains.end())
        return sights;
    const dns::Name zone = mail.domain.name().child("_domainkey");
    for (const plan::Selector &selector : domain->selectors) {
        if (!mail.selectors.contains(selector.name) || !selector.publicKey)
            continue;
        const Result<dns::Name> name = zone.under(selector.name.toLatin1());
        if (!name)
            continue;
        SignatureSight sight = keySight(selector.name, *selector.publicKey,
                                        internet.lookup({*name, dns::Type::TXT}, stop));
        if (mail.kind == MailKind::MailingList) { // whatever the key: the body is another one
            sight.result = dkim::VerifyResult::Fail;
            sight.reason = u"body-hash"_s;
            sight.unknown.reset();
        }
        sights.push_back(std::move(sight));
    }
    return sights;
}

dmarc::Authentication authentication(const SpfSight &sight)
{
    return sight.unknown                       ? dmarc::Authentication::TemporaryError
           : sight.result == spf::Result::Pass ? dmarc::Authentication::Pass
                                               : dmarc::Authentication::NoPass;
}

dmarc::Authentication authentication(const SignatureSight &sight)
{
    return sight.unknown                              ? dmarc::Authentication::TemporaryError
           : sight.result == dkim::VerifyResult::Pass ? dmarc::Authentication::Pass
                                                      : dmarc::Authentication::NoPass;
}

/// What kept the verdict from being known.
Error reasonOf(const dmarc::Evaluation &evaluation, const Judgement &judgement)
{
    if (evaluation.discovery.failed() && !evaluation.discovery.source)
        return facts::reasonOf(evaluation.discovery.walk.steps.back().answer);
    if (evaluation.reason == u"method-error") {
        for (const SignatureSight &sight : judgement.signatures) {
            if (sight.unknown)
                return *sight.unknown;
        }
        if (judgement.spf.unknown)
            return *judgement.spf.unknown;
    }
    return Error(u"preview.look-up"_s);
}

} // namespace

QString toString(Fate fate)
{
    switch (fate) {
    case Fate::Pass: return u"pass"_s;
    case Fate::Fail: return u"fail"_s;
    case Fate::NoPolicy: return u"none"_s;
    case Fate::Unknown: return u"unknown"_s;
    }
    return {};
}

Judgement judgeMail(const SampleMail &mail, const plan::MailPlan &plan, net::Internet &internet,
                    const std::stop_token &stop)
{
    Judgement judgement;
    judgement.spf = spfSight(mail, plan, internet, stop);
    judgement.signatures = signatureSights(mail, plan, internet, stop);
    dmarc::Message message;
    message.author = mail.author.name();
    const Result<dns::Name> identity = dns::Name::parse(judgement.spf.domain);
    if (judgement.spf.applies && identity && !identity->isRoot()) {
        const QString word =
            judgement.spf.result ? spf::toString(*judgement.spf.result) : u"temperror"_s;
        message.spf.push_back({authentication(judgement.spf), word, *identity});
    }
    for (const SignatureSight &sight : judgement.signatures)
        message.dkim.push_back(
            {authentication(sight), dkim::toString(sight.result), mail.domain.name()});
    const dmarc::Evaluation evaluation = dmarc::evaluate(internet, message, stop);
    judgement.reason = evaluation.reason;
    if (!evaluation.spf.empty())
        judgement.spf.aligned = evaluation.spf.front().aligned;
    for (std::size_t i = 0; i < evaluation.dkim.size(); ++i)
        judgement.signatures[i].aligned = evaluation.dkim[i].aligned;
    judgement.policy = evaluation.policy;
    judgement.policyTag = evaluation.policyTag;
    judgement.testing = evaluation.testing;
    judgement.disposition = evaluation.disposition;
    if (evaluation.discovery.source)
        judgement.policyDomain = evaluation.discovery.policyDomain.toLower();
    switch (evaluation.result) {
    case dmarc::Verdict::Pass: judgement.fate = Fate::Pass; break;
    case dmarc::Verdict::Fail: judgement.fate = Fate::Fail; break;
    case dmarc::Verdict::None: judgement.fate = Fate::NoPolicy; break;
    case dmarc::Verdict::TempError:
    case dmarc::Verdict::PermError:
        judgement.fate = Fate::Unknown;
        judgement.unknown = reasonOf(evaluation, judgement);
        break;
    }
    return judgement;
}

findings::Severity severityOf(MailKind kind, const Judgement &judgement)
{
    using findings::Severity;
    const bool delivered = judgement.disposition == dmarc::Policy::None;
    switch (judgement.fate) {
    case Fate::Unknown: return Severity::Unknown;
    case Fate::NoPolicy: return Severity::Note;
    case Fate::Pass: return isForgery(kind) ? Severity::Problem : Severity::Ok;
    case Fate::Fail: break;
    }
    switch (kind) {
    case MailKind::Ordinary:
    case MailKind::Relayed: return delivered ? Severity::Warning : Severity::Problem;
    case MailKind::Bounce:
    case MailKind::HostMail:
    case MailKind::Forwarded: return delivered ? Severity::Note : Severity::Warning;
    case MailKind::MailingList:
        // RFC 9989 §7.4: what passes through lists is lost with reject.
        return delivered                                            ? Severity::Ok
               : judgement.disposition == dmarc::Policy::Quarantine ? Severity::Note
                                                                    : Severity::Warning;
    case MailKind::Forged:
    case MailKind::ForgedBelow: return delivered ? Severity::Note : Severity::Ok;
    }
    return Severity::Unknown;
}

} // namespace mailworthy::checks
