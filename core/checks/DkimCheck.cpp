#include "checks/DkimCheck.h"

#include "checks/Sink.h"
#include "mail/dkim/Explain.h"
#include "mail/dkim/KeyDamage.h"
#include "plan/KeyRecordName.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dkim::KeyState;
using facts::DkimFact;
using facts::DkimFacts;

namespace {

/// Selectors that set-up guides and server packages use; tried when nobody named one.
constexpr std::array<const char *, 16> usualSelectors{
    "mail",      "default", "dkim", "s1",    "s2",   "s1024", "s2048", "selector1",
    "selector2", "k1",      "key1", "email", "smtp", "2026a", "2026",  "stalwart"};

struct Wanted
{
    QString selector;
    std::optional<keys::PublicKey> key;
};

std::vector<Wanted> wantedSelectors(const Context &context, const plan::MailDomain &domain)
{
    std::vector<Wanted> wanted;
    for (const plan::Selector &selector : domain.selectors) {
        if (selector.stage != plan::SelectorStage::Retired)
            wanted.push_back({selector.name, selector.publicKey});
    }
    for (const QString &selector : context.options.selectors) {
        const auto known = std::find_if(wanted.begin(), wanted.end(), [&](const Wanted &item) {
            return item.selector == selector;
        });
        if (known == wanted.end())
            wanted.push_back({selector, context.options.key});
    }
    return wanted;
}

dns::Name selectorName(const QString &selector, const dns::Domain &domain)
{
    const dns::Name zone = domain.name().child("_domainkey");
    return zone.under(selector.toLatin1()).value_or(zone);
}

/// A key that stands where a panel puts it when the whole name is typed into a form that adds the
/// domain.
std::optional<dns::Name> misplaced(const Context &context, const QString &selector,
                                   const dns::Domain &domain)
{
    const QByteArray ascii = domain.ascii().toLatin1();
    const QByteArray label = selector.toLatin1();
    std::vector<net::Inquiry> inquiries;
    for (const QByteArray &relative :
         {label + "._domainkey." + ascii, label, QByteArray(label + ".domainkey")}) {
        if (const Result<dns::Name> name = domain.name().under(relative))
            inquiries.push_back({{*name, dns::Type::TXT}});
    }
    for (const dns::Answer &answer : context.internet.lookupEach(inquiries, context.stop)) {
        for (const QByteArray &text : answer.texts()) {
            if (std::holds_alternative<dkim::KeyRecord>(dkim::parseKeyRecord(text)))
                return answer.question.name;
        }
    }
    return std::nullopt;
}

bool holdsKey(const dns::Answer &answer)
{
    const std::vector<QByteArray> texts = answer.texts();
    return std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) {
        return !std::holds_alternative<dkim::NotDkim>(dkim::parseKeyRecord(text));
    });
}

bool isUsable(const DkimFact &fact, bool withKey)
{
    return !fact.unknown
           && dkim::judgeKey(fact.texts, withKey && fact.expected ? &*fact.expected : nullptr)
                  .usable;
}

/// One key file given by hand is one selector's: where it fits one, the others are compared with
/// nothing. Of guessed selectors only those speak that the server may use: what is out of use lies
/// there for years (RFC 6376 §3.6.1 on revoking).
void keepWhatSpeaks(const Context &context, DkimFacts &facts)
{
    if (context.options.key) {
        const auto fits = [](const DkimFact &fact) {
            return fact.expected && isUsable(fact, true);
        };
        const bool one = std::any_of(facts.selectors.begin(), facts.selectors.end(), fits);
        if (facts.guessed && one)
            std::erase_if(facts.selectors, [&](const DkimFact &fact) { return !fits(fact); });
        else if (facts.guessed)
            facts.selectors.clear(); // it may stand at a selector that nobody named
        else if (one) {
            for (DkimFact &fact : facts.selectors) {
                if (!fits(fact) && fact.expected == context.options.key)
                    fact.expected.reset();
            }
        }
        return;
    }
    if (!facts.guessed)
        return;
    const auto unusable = [](const DkimFact &fact) { return !isUsable(fact, false); };
    if (!std::all_of(facts.selectors.begin(), facts.selectors.end(), unusable)) {
        std::erase_if(facts.selectors, unusable);
    } else {
        std::erase_if(facts.selectors, [](const DkimFact &fact) {
            return dkim::judgeKey(fact.texts, nullptr).state == KeyState::Revoked;
        });
    }
}

facts::Fact<DkimFacts> observeOne(const Context &context, const plan::MailDomain &domain)
{
    DkimFacts facts;
    facts.domain = domain.name;
    std::vector<Wanted> wanted = wantedSelectors(context, domain);
    facts.guessed = wanted.empty();
    if (facts.guessed) {
        for (const char *selector : usualSelectors)
            wanted.push_back({QString::fromLatin1(selector), context.options.key});
    }
    std::vector<net::Inquiry> inquiries;
    for (const Wanted &item : wanted)
        inquiries.push_back({{selectorName(item.selector, domain.name), dns::Type::TXT}});
    const dns::Name parent = domain.name.name().child("_domainkey");
    inquiries.push_back({{parent, dns::Type::TXT}});
    inquiries.push_back(
        {{parent.under(randomLabel(context.seed() + 2)).value_or(parent), dns::Type::TXT}});
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    const Timestamp now = context.now();
    const dns::Answer &zone = answers[wanted.size()];
    const dns::Answer &nobody = answers[wanted.size() + 1];
    // RFC 8020: nothing exists below a name that does not exist. Only a random selector's answer as
    // well proves it here, because some servers deny names that merely have no records of their
    // own.
    facts.noneExists =
        zone.outcome == dns::Outcome::NoSuchName && nobody.outcome == dns::Outcome::NoSuchName;
    facts.wildcard = nobody.outcome == dns::Outcome::Records;
    std::vector<facts::Evidence> evidence;
    const dns::Answer *failed = nullptr;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const dns::Answer &answer = answers[i];
        if (!answer.isKnown())
            failed = &answer;
        if (facts.guessed && (facts.wildcard || !holdsKey(answer)))
            continue;
        if (!answer.isKnown() && facts.guessed)
            continue;
        if (!plan::keyRecordName(domain.name, wanted[i].selector)) {
            // The answer is that of another name.
            DkimFact nowhere;
            nowhere.domain = domain.name;
            nowhere.selector = wanted[i].selector;
            nowhere.name = parent;
            nowhere.expected = wanted[i].key;
            facts.selectors.push_back(std::move(nowhere));
            continue;
        }
        evidence.push_back(facts::evidenceOf(answer, now));
        DkimFact fact{domain.name,   wanted[i].selector, answer.question.name, answer.texts(),
                      wanted[i].key, std::nullopt,       std::nullopt};
        if (!answer.isKnown())
            fact.unknown = facts::reasonOf(answer);
        else if (!holdsKey(answer))
            fact.foundAt = misplaced(context, fact.selector, domain.name);
        facts.selectors.push_back(std::move(fact));
    }
    keepWhatSpeaks(context, facts);
    if (facts.guessed && facts.selectors.empty() && failed && !facts.noneExists)
        return facts::Fact<DkimFacts>::unknownBecause(facts::reasonOf(*failed),
                                                      {facts::evidenceOf(*failed, now)}, now);
    if (facts.selectors.empty())
        evidence.push_back(facts::evidenceOf(zone, now));
    return facts::Fact<DkimFacts>::known(std::move(facts), std::move(evidence), now);
}

void observe(const Context &context, facts::Facts &facts)
{
    for (const plan::MailDomain &domain : context.plan.domains)
        facts.dkim[domain.name.name()] = observeOne(context, domain);
}

QString codeOf(KeyState state)
{
    switch (state) {
    case KeyState::Matches: return u"dkim.matches"_s;
    case KeyState::Published: return u"dkim.published"_s;
    case KeyState::Missing: return u"dkim.missing"_s;
    case KeyState::Several: return u"dkim.multiple"_s;
    case KeyState::Mismatch: return u"dkim.mismatch"_s;
    case KeyState::Truncated: return u"dkim.truncated"_s;
    case KeyState::Damaged: return u"dkim.damaged"_s;
    case KeyState::WrongType: return u"dkim.wrong-type"_s;
    case KeyState::Syntax: return u"dkim.syntax"_s;
    case KeyState::Revoked: return u"dkim.revoked"_s;
    }
    return u"dkim.missing"_s;
}

Args argsFor(const DkimFact &fact, const dkim::KeyJudgement &judgement)
{
    Args args{{u"name"_s, fact.name.toLower()},
              {u"selector"_s, fact.selector},
              {u"count"_s, qint64(judgement.texts)}};
    QStringList damage;
    for (const dkim::Damage item : judgement.damage)
        damage << findings::word(QString(u"damage."_s + dkim::toString(item)));
    args[u"damage"_s] = damage;
    args[u"effect"_s] = judgement.usable ? u"readable"_s : u"usual"_s;
    args[u"octets"_s] = qint64(judgement.at > 0 ? judgement.at : judgement.text.size());
    if (judgement.record && judgement.record->key) {
        args[u"algorithm"_s] = keys::toString(judgement.record->key->algorithm());
        args[u"bits"_s] = qint64(judgement.record->key->bits());
    }
    if (judgement.record) {
        args[u"claimed"_s] = QString::fromUtf8("k=" + judgement.record->keyType);
        args[u"found"_s] = damage;
    }
    if (judgement.error) {
        args[u"position"_s] = qint64(judgement.error->offset + 1);
        args[u"expected"_s] = judgement.error->expected;
    }
    return args;
}

void judgeSelector(const DkimFact &fact, const std::vector<facts::Evidence> &evidence,
                   std::vector<findings::Finding> &out)
{
    const QString name = fact.name.toLower();
    if (const Result<dns::Name> place = plan::keyRecordName(fact.domain, fact.selector); !place) {
        add(out, u"dkim.no-room"_s, QString(fact.selector + u'.' + name), place.error().args,
            evidence)
            .fix = editPlanFix(u"dkim"_s);
        return;
    }
    if (fact.unknown) {
        out.push_back(findings::unknownFinding(u"dkim.unknown"_s, name, *fact.unknown, evidence));
        return;
    }
    const dkim::KeyJudgement judgement =
        dkim::judgeKey(fact.texts, fact.expected ? &*fact.expected : nullptr);
    Args args = argsFor(fact, judgement);
    if (judgement.state == KeyState::Missing && fact.foundAt) {
        args[u"found"_s] = fact.foundAt->toLower();
        args[u"label"_s] = QString(fact.selector + u"._domainkey"_s);
        add(out, u"dkim.misplaced"_s, name, args, evidence).fix = publishFix(name, u"TXT"_s);
        return;
    }
    const bool good =
        judgement.state == KeyState::Matches || judgement.state == KeyState::Published;
    bool spoiled = false;
    if (good && judgement.record) {
        std::vector<dkim::Lint> lints = dkim::lint(*judgement.record);
        for (const dkim::Lint &lint : dkim::explain(judgement.text).lints) {
            if (lint.code == u"dkim.long") // of the text, not of the record that was read
                lints.push_back(lint);
        }
        for (const dkim::Lint &lint : lints) {
            if (!findings::entry(lint.code))
                continue;
            Args lintArgs = args;
            for (const auto &[key, value] : lint.args)
                lintArgs[key] = value;
            const findings::Severity severity = severityOf(lint.code);
            spoiled = spoiled || severity == findings::Severity::Problem;
            add(out, severity, lint.code, name, lintArgs, evidence).fix =
                publishFix(name, u"TXT"_s);
        }
    }
    if (!spoiled) {
        findings::Finding &finding = add(out, codeOf(judgement.state), name, args, evidence);
        if (!good)
            finding.fix = publishFix(name, u"TXT"_s);
    }
}

/// Every selector that was asked holds a usable Ed25519 key. A selector in trouble has its own
/// finding, and its key may be the RSA one.
void judgeAlgorithms(const plan::MailDomain &domain, const DkimFacts &facts,
                     const std::vector<facts::Evidence> &evidence,
                     std::vector<findings::Finding> &out)
{
    if (facts.guessed || facts.selectors.empty())
        return; // there may be a key at a selector that nobody named
    for (const DkimFact &fact : facts.selectors) {
        if (fact.unknown)
            return;
        const dkim::KeyJudgement judgement =
            dkim::judgeKey(fact.texts, fact.expected ? &*fact.expected : nullptr);
        if (!judgement.usable || !judgement.record || !judgement.record->key
            || judgement.record->key->algorithm() != keys::Algorithm::Ed25519)
            return;
    }
    // The plan names every selector of the server; one named by hand may be one of several.
    const QString name = domain.name.ascii();
    add(out, domain.selectors.empty() ? findings::Severity::Note : findings::Severity::Warning,
        u"dkim.only-ed25519"_s, name, {{u"domain"_s, name}}, evidence)
        .fix = editPlanFix(u"dkim"_s);
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const QString name = u"_domainkey."_s + domain.name.ascii();
        const auto found = facts.dkim.find(domain.name.name());
        if (found == facts.dkim.end() || !found->second.isKnown()) {
            const Error reason =
                found == facts.dkim.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            out.push_back(findings::unknownFinding(u"dkim.unknown"_s, name, reason));
            continue;
        }
        const facts::Fact<DkimFacts> &fact = found->second;
        if (fact->selectors.empty()) {
            if (fact->noneExists) {
                add(out, u"dkim.missing"_s, name, {{u"name"_s, name}}, fact.evidence).fix =
                    editPlanFix(u"dkim"_s);
            } else {
                out.push_back(findings::unknownFinding(
                    u"dkim.unknown"_s, name, Error(u"fact.no-selector"_s), fact.evidence));
            }
            continue;
        }
        for (const DkimFact &selector : fact->selectors)
            judgeSelector(selector, fact.evidence, out);
        judgeAlgorithms(domain, *fact, fact.evidence, out);
    }
}

} // namespace

Check dkimCheck()
{
    return {"dkim",
            {},
            {"dkim"},
            {"dkim.matches",      "dkim.published",     "dkim.missing",      "dkim.mismatch",
             "dkim.truncated",    "dkim.damaged",       "dkim.syntax",       "dkim.revoked",
             "dkim.too-weak",     "dkim.weak",          "dkim.testing",      "dkim.multiple",
             "dkim.wrong-type",   "dkim.restricted",    "dkim.misplaced",    "dkim.bare-key",
             "dkim.no-version",   "dkim.obsolete-tags", "dkim.unknown-tags", "dkim.long",
             "dkim.only-ed25519", "dkim.no-room",       "dkim.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
