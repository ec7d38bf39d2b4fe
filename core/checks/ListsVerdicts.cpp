#include "checks/ListsVerdicts.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;
using findings::Severity;

namespace {

facts::Evidence evidenceOf(const dnsbl::Verdict &verdict, Timestamp at)
{
    facts::Evidence evidence;
    evidence.kind = facts::Evidence::Kind::Dns;
    evidence.asked = verdict.asked.toLower() + u" A"_s;
    evidence.of = verdict.server ? verdict.server->toString() : u"resolver"_s;
    QStringList parts = texts(verdict.codes);
    if (!verdict.texts.empty())
        parts << verdict.ownWords();
    evidence.answer = parts.isEmpty() ? dnsbl::toString(verdict.outcome) : parts.join(u"; "_s);
    evidence.at = at;
    return evidence;
}

QString removalText(const data::BlockList &list)
{
    if (!list.removal.url.isEmpty())
        return list.removal.url;
    if (!list.homepage.isEmpty())
        return list.homepage;
    return findings::word(u"removal.unknown");
}

Severity severityOfListing(const dnsbl::Verdict &verdict)
{
    if (verdict.doubtful)
        return Severity::Note; // findings contract: at most a Note when its control fails
    switch (verdict.weight) {
    case data::ListWeight::Decisive: return Severity::Problem;
    case data::ListWeight::Common: return Severity::Warning;
    case data::ListWeight::Minor:
    case data::ListWeight::Informative: return Severity::Note;
    }
    return Severity::Note;
}

/// The sentences that stand behind the meaning, as codes.
QStringList alsoOf(const dnsbl::Verdict &verdict)
{
    QStringList also;
    if (verdict.told.since)
        also << u"listing.since"_s;
    if (verdict.told.lastSeen)
        also << u"listing.last-seen"_s;
    const bool isRange = verdict.scope == data::ListScope::Network
                         || verdict.scope == data::ListScope::Asn
                         || verdict.scope == data::ListScope::Policy;
    if (verdict.range())
        also << (isRange || verdict.told.range ? u"listing.range"_s : u"listing.networks"_s);
    if (verdict.told.asn && isRange)
        also << u"listing.asn"_s;
    if (verdict.doubtful)
        also << u"listing.doubt"_s;
    return also;
}

/// What the listing tells and how one gets off, for the texts.
void addListing(const dnsbl::Verdict &verdict, const dnsbl::Circumstances &line, Args &args)
{
    args[u"also"_s] = alsoOf(verdict);
    QStringList steps;
    for (const dnsbl::Step step : dnsbl::stepsFor(verdict, line))
        steps << dnsbl::toString(step);
    args[u"steps"_s] = steps;
    if (verdict.told.since)
        args[u"since"_s] = verdict.told.since->toIso();
    if (verdict.told.lastSeen)
        args[u"lastSeen"_s] = verdict.told.lastSeen->toIso();
    if (const std::optional<dnsbl::Range> range = verdict.range())
        args[u"range"_s] = range->toString();
    if (verdict.told.asn)
        args[u"asn"_s] = QString::number(*verdict.told.asn);
    const data::Removal &removal = verdict.list->removal;
    if (!removal.expiry.isEmpty())
        args[u"expiry"_s] = removal.expiry;
    if (!removal.notes.isEmpty())
        args[u"wants"_s] = removal.notes;
    args[u"cause"_s] = data::toString(dnsbl::causeOf(verdict));
}

Args argsOf(const dnsbl::Verdict &verdict)
{
    QString meaning = verdict.meanings().join(u' ');
    if (meaning.isEmpty())
        meaning = verdict.ownWords();
    if (meaning.isEmpty())
        meaning = findings::word(u"listing.no-meaning");
    if (!meaning.endsWith(u'.'))
        meaning += u'.';
    Args args{{u"address"_s, dnsbl::toString(verdict.subject)},
              {u"list"_s, verdict.list->name},
              {u"zone"_s, verdict.list->zone.toLower()},
              {u"codes"_s, texts(verdict.codes)},
              {u"meaning"_s, meaning},
              {u"weight"_s, data::toString(verdict.weight)},
              {u"scope"_s, data::toString(verdict.scope)},
              {u"doubtful"_s, qint64(verdict.doubtful ? 1 : 0)},
              {u"removal"_s, removalText(*verdict.list)}};
    if (verdict.meanings().size() > 1)
        args[u"meanings"_s] = verdict.meanings();
    return args;
}

const QString keyRefused = u"key-refused"_s;

/// Why a list refused, for the texts.
QString refusalOf(const dnsbl::Verdict &verdict, bool resolverIsPublic)
{
    if (verdict.key == dnsbl::KeyUse::Refused && verdict.list->query.keyRequired)
        return keyRefused;
    if (!verdict.refusal)
        return u"other"_s;
    // The same code stands for an asker whose address says nothing of whose it is.
    const bool byPublic = resolverIsPublic && verdict.via == dnsbl::Via::Resolver;
    if (*verdict.refusal == dnsbl::RefusalCause::PublicResolver && !byPublic)
        return u"unattributable"_s;
    return dnsbl::toString(*verdict.refusal);
}

} // namespace

void judgeListing(const dnsbl::Verdict &verdict, const dnsbl::Circumstances &line,
                  const QString &subject, Timestamp at, std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    addListing(verdict, line, args);
    const std::vector<facts::Evidence> evidence{evidenceOf(verdict, at)};
    const bool isAddress = dnsbl::kindOf(verdict.subject) != dnsbl::SubjectKind::Domain;
    const bool isRange =
        verdict.scope == data::ListScope::Network || verdict.scope == data::ListScope::Asn;
    const findings::Fix fix{findings::Fix::Kind::Delist,
                            {{u"zone"_s, verdict.list->zone.toLower()},
                             {u"url"_s, isRange ? QString() : verdict.list->removal.url},
                             {u"steps"_s, args.at(u"steps"_s)}}};
    if (verdict.scope == data::ListScope::Policy && isAddress) {
        add(out, verdict.doubtful ? Severity::Note : Severity::Warning, u"list.policy"_s, subject,
            args, evidence)
            .fix = fix;
    } else if (isRange) {
        add(out, u"list.range"_s, subject, args, evidence).fix = fix;
    } else {
        // A domain on a list of young or of dynamic names: a property, no misdeed
        const bool blames = verdict.scope != data::ListScope::Policy;
        const QString effect =
            blames ? data::toString(verdict.weight) : data::toString(dnsbl::causeOf(verdict));
        // What a relay sends with may be other addresses than the one that takes the mail.
        const Severity severity = line.isRelay && severityOfListing(verdict) == Severity::Problem
                                      ? Severity::Warning
                                      : severityOfListing(verdict);
        args[u"effect"_s] = effect;
        args[u"also"_s] = QStringList(u"listing.effect."_s + effect) + alsoOf(verdict);
        add(out, severity, u"list.listed"_s, subject, args, evidence).fix = fix;
    }
}

void judgeNoAnswer(const dnsbl::Verdict &verdict, const AskedThrough &way, const QString &subject,
                   Timestamp at, std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    args.erase(u"meaning"_s); // no listing: nothing it could mean
    args.erase(u"meanings"_s);
    args.erase(u"doubtful"_s);
    args[u"reason"_s] = u"list."_s + dnsbl::toString(verdict.outcome);
    if (verdict.broken)
        args[u"reason"_s] = u"list."_s + dnsbl::toString(*verdict.broken);
    if (way.intercepted && verdict.outcome != ListOutcome::Refused) {
        args[u"reason"_s] = u"list.intercepted"_s;
        args[u"cure"_s] = findings::word(u"cure.intercepted");
    }
    const bool refused = verdict.outcome == ListOutcome::Refused;
    QStringList also;
    if (!verdict.list->removal.url.isEmpty())
        also << u"listing.look-up"_s;
    if (refused) {
        const QString cause = refusalOf(verdict, way.publicResolver);
        const data::QueryPolicy &query = verdict.list->query;
        const bool needsKey = query.keyRequired && cause != keyRefused;
        args[u"cause"_s] = findings::word(QString(u"refusal."_s + cause));
        // Another name server would be the same one again.
        const QString cure = needsKey ? u"key"_s : way.intercepted ? u"intercepted"_s : cause;
        args[u"cure"_s] = findings::word(QString(u"cure."_s + cure));
        const bool keyHelps = !query.key.isEmpty() && verdict.key == dnsbl::KeyUse::None;
        if (keyHelps)
            also << u"listing.key-helps"_s;
    }
    args[u"also"_s] = also;
    add(out, refused ? u"list.refused"_s : u"list.unreachable"_s, subject, args,
        {evidenceOf(verdict, at)});
}

void judgePraise(const dnsbl::Verdict &verdict, const QString &subject, Timestamp at,
                 std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    args.erase(u"doubtful"_s);
    add(out, verdict.isPraise() ? u"list.praised"_s : u"list.not-praised"_s, subject, args,
        {evidenceOf(verdict, at)});
}

} // namespace mailworthy::checks
