// spf explain, spf merge: a record by itself, or as it stands (or will stand) at a domain.
#include "base/TypedAddress.h"
#include "cli/Command.h"
#include "cli/Explaining.h"
#include "cli/RecordShapes.h"
#include "data/Senders.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/Flatten.h"

#include <algorithm>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray octets(const dns::Domain &domain)
{
    return domain.ascii().toLatin1();
}

bool looksLikeRecord(const QString &text)
{
    return text.contains(u' ') || text.contains(u'=');
}

/// Whose an include or redirect is; empty when nobody is known for it.
QString ownerOf(const data::Senders &senders, const QString &name)
{
    QStringList names;
    for (const data::Sender *sender : senders.ownerOfInclude(name))
        names << sender->name;
    return names.join(u" / "_s);
}

/// The name behind `include:` and `redirect=`; empty for other terms and for those with macros.
QString includedName(const QByteArray &text)
{
    const std::variant<spf::SyntaxError, spf::Term> parsed = spf::parseTerm(text);
    const auto *term = std::get_if<spf::Term>(&parsed);
    if (!term || text.contains('%'))
        return {};
    if (const auto *include = term->mechanism<spf::Include>())
        return spf::displayText(include->target.toText());
    if (const auto *redirect = std::get_if<spf::Redirect>(&term->what))
        return spf::displayText(redirect->target.toText());
    return {};
}

void addOwners(ExplainedRecord &record, const data::Senders &senders)
{
    for (ExplainedToken &token : record.tokens) {
        const QString owner = ownerOf(senders, includedName(token.text.toUtf8()));
        if (owner.isEmpty())
            continue;
        token.fields.insert(u"owner"_s, owner);
        token.remarks.prepend(findings::phrase(u"spf.belongs-to", {{u"owner"_s, owner}}));
    }
}

ExplainedRecord explainText(const QByteArray &text)
{
    return spfShape(spf::explain(text), text, literalSubject);
}

/// The domain a record stands at, in the option --at.
Result<std::optional<dns::Domain>> placeOf(const Invocation &call)
{
    if (!call.has(u"at"_s))
        return std::optional<dns::Domain>();
    const Result<dns::Domain> domain = dns::Domain::parse(call.value(u"at"_s));
    if (!domain)
        return failure(domain.error());
    return std::optional(*domain);
}

/// What check_host() says about an address where an include or redirect points.
std::optional<bool> passesAt(Invocation &call, const QByteArray &name, const Address &address)
{
    spf::Options options;
    options.trace = false;
    const spf::Verdict verdict =
        spf::checkHost(call.internet(), spf::Request::of(address, "postmaster@" + name, name),
                       options, call.stop());
    if (verdict.result == spf::Result::TempError)
        return std::nullopt;
    return verdict.result == spf::Result::Pass;
}

/// A record as it stands at a domain: with what its terms stand for, what they cost, and whether
/// they match the address.
int explainAt(Invocation &call, const dns::Domain &domain, const QByteArray &record,
              const std::vector<QByteArray> &texts, const std::optional<Address> &own,
              const data::Senders &senders)
{
    spf::LintInput input;
    input.domain = octets(domain);
    input.texts = texts;
    input.budget = spf::budget(call.internet(), input.domain, record, call.stop());
    spf::Explained explained = spf::explain(record);
    spf::addWalk(explained, input.budget->trace.root, own);
    if (own) {
        for (spf::Token &token : explained.tokens) {
            const QString name = includedName(token.text);
            if (!name.isEmpty() && !token.dead)
                token.matchesOwn = passesAt(call, name.toUtf8(), *own);
        }
    }
    ExplainedRecord shape = spfShape(explained, record, domain.ascii());
    addOwners(shape, senders);
    shape.findings = spfFindings(spf::lint(input), record, domain.ascii());
    return printExplained(
        call, domain.ascii(), shape,
        {{u"record"_s, spf::displayText(record)}, {u"budget"_s, spf::toJson(*input.budget)}});
}

int explain(Invocation &call)
{
    if (call.has(u"batch"_s))
        return explainBatch(call, explainText);
    if (call.arguments().size() != 1)
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD|DOMAIN"_s}}));
    std::optional<Address> own;
    if (call.has(u"ip"_s)) {
        const Result<Address> address = parseTypedAddress(call.value(u"ip"_s));
        if (!address)
            return call.fail(address.error());
        own = *address;
    }
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return call.fail(senders.error());
    const QString given = call.arguments().front();
    if (looksLikeRecord(given)) {
        const QByteArray text = given.toUtf8();
        const Result<std::optional<dns::Domain>> place = placeOf(call);
        if (!place)
            return call.fail(place.error());
        if (*place && std::holds_alternative<spf::Record>(spf::parse(text)))
            return explainAt(call, **place, text, {text}, own, *senders);
        ExplainedRecord record = explainText(text);
        addOwners(record, *senders);
        return printExplained(call, given, record);
    }
    const Result<dns::Domain> domain = dns::Domain::parse(given);
    if (!domain)
        return call.fail(domain.error());
    const dns::Answer answer =
        call.internet().lookup({domain->name(), dns::Type::TXT}, call.stop());
    if (!answer.isKnown())
        return printUnexplained(call, domain->ascii(), facts::reasonOf(answer), u"spf.unknown"_s);
    const std::vector<QByteArray> texts = answer.texts();
    const std::vector<QByteArray> records = spf::selectRecords(texts);
    if (records.size() == 1)
        return explainAt(call, *domain, records.front(), texts, own, *senders);
    spf::LintInput input;
    input.domain = octets(*domain);
    input.texts = texts;
    ExplainedRecord record;
    record.kind = records.empty() ? QString() : u"spf"_s;
    record.findings = spfFindings(spf::lint(input), {}, domain->ascii());
    return printExplained(call, domain->ascii(), record);
}

/// What the merged record costs, with everything below it, before and after.
struct Costs
{
    std::optional<spf::Budget> before; ///< nothing when there was not one record
    spf::Budget after;

    [[nodiscard]] bool isComplete() const
    {
        return after.complete && (!before || before->complete);
    }
    [[nodiscard]] qint64 lookupsBefore() const { return before ? before->lookups : 0; }
};

Costs costsOf(Invocation &call, const spf::Merged &merged, const dns::Domain &domain)
{
    Costs costs;
    if (merged.before.size() == 1)
        costs.before =
            spf::budget(call.internet(), octets(domain), merged.before.front(), call.stop());
    costs.after = spf::budget(call.internet(), octets(domain), merged.after, call.stop());
    return costs;
}

QJsonObject costJson(const spf::Budget &budget)
{
    QJsonObject json = spf::toJson(budget);
    json.remove(u"trace"_s);
    return json;
}

int ownLookups(const std::vector<QByteArray> &records)
{
    int count = 0;
    for (const QByteArray &text : records) {
        const spf::Parsed parsed = spf::parse(text);
        if (const auto *record = std::get_if<spf::Record>(&parsed))
            count += static_cast<int>(
                std::count_if(record->terms.begin(), record->terms.end(),
                              [](const spf::Term &term) { return term.causesLookup(); }));
    }
    return count;
}

QJsonArray changesJson(const spf::Merged &merged, const data::Senders &senders)
{
    QJsonArray changes = spf::toJson(merged)[u"changes"].toArray();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QJsonObject change = changes[i].toObject();
        const QString owner = ownerOf(senders, includedName(change[u"term"].toString().toUtf8()));
        if (!owner.isEmpty())
            change.insert(u"owner"_s, owner);
        changes[i] = change;
    }
    return changes;
}

void printMerged(Invocation &call, const spf::Merged &merged, const std::optional<Costs> &costs,
                 const data::Senders &senders)
{
    QTextStream &out = call.out();
    for (const QByteArray &before : merged.before)
        out << u"- "_s << printable(spf::displayText(before)) << u'\n';
    out << u"+ "_s << printable(spf::displayText(merged.after)) << u'\n';
    if (call.quiet())
        return;
    out << u'\n';
    for (const spf::MergeChange &change : merged.changes) {
        const QString term = printable(spf::displayText(change.term));
        const QString owner = ownerOf(senders, includedName(change.term));
        out << u"  "_s
            << findings::phrase(QString(u"spf.merge."_s + spf::toString(change.kind)))
                   .leftJustified(18)
            << term;
        if (!change.after.isEmpty() && change.after != change.term)
            out << u" → "_s << printable(spf::displayText(change.after));
        if (!owner.isEmpty())
            out << u"  ("_s << owner << u')';
        out << u'\n';
    }
    const qint64 before = costs ? costs->lookupsBefore() : ownLookups(merged.before);
    const qint64 after = costs ? costs->after.lookups : merged.lookups;
    const QString code = !costs                ? u"spf.merge.own-lookups"_s
                         : costs->isComplete() ? u"spf.merge.lookups"_s
                                               : u"spf.merge.lookups-open"_s;
    out << u'\n' << findings::phrase(code, {{u"before"_s, before}, {u"after"_s, after}}) << u'\n';
}

/// Takes the includes out that the owner wants written as addresses, and says for each what came in
/// its place.
Result<QJsonArray> flatten(Invocation &call, spf::MergeRequest &request)
{
    QJsonArray flattened;
    for (const QString &given : call.values(u"flatten"_s)) {
        const QString name = given.startsWith(u"include:"_s) ? given.sliced(8) : given;
        const QByteArray text = name.toUtf8();
        const spf::Budget walk = spf::budget(call.internet(), text, call.stop());
        const Result<std::vector<spf::Network>> networks = spf::networksOf(walk.trace.root);
        if (!networks)
            return failure(networks.error());
        Result<spf::MergeRequest> replaced = spf::withFlattened(request, text, *networks);
        if (!replaced)
            return failure(replaced.error());
        request = *std::move(replaced);
        flattened.append(QJsonObject{{u"name"_s, name},
                                     {u"networks"_s, static_cast<qint64>(networks->size())},
                                     {u"lookups"_s, walk.lookups + 1}});
    }
    return flattened;
}

int merge(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD|DOMAIN"_s}}));
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return call.fail(senders.error());
    Result<std::optional<dns::Domain>> place = placeOf(call);
    if (!place)
        return call.fail(place.error());
    spf::MergeRequest request;
    const QString given = call.arguments().front();
    if (looksLikeRecord(given)) {
        request.published = {given.toUtf8()};
    } else {
        const Result<dns::Domain> domain = dns::Domain::parse(given);
        if (!domain)
            return call.fail(domain.error());
        const dns::Answer answer =
            call.internet().lookup({domain->name(), dns::Type::TXT}, call.stop());
        if (!answer.isKnown())
            return printUnexplained(call, domain->ascii(), facts::reasonOf(answer),
                                    u"spf.unknown"_s);
        request.published = spf::selectRecords(answer.texts());
        if (!*place)
            *place = *domain;
    }
    for (const QString &term : call.values(u"add"_s))
        request.add.push_back(term.toUtf8());
    for (const QString &term : call.values(u"remove"_s))
        request.remove.push_back(term.toUtf8());
    const Result<QJsonArray> flattened = flatten(call, request);
    if (!flattened)
        return call.fail(flattened.error());
    const Result<spf::Merged> merged = spf::merge(request);
    if (!merged)
        return call.fail(merged.error());
    const QString subject = *place ? (*place)->ascii() : literalSubject;
    std::vector<findings::Finding> found;
    std::optional<Costs> costs;
    if (*place) {
        costs = costsOf(call, *merged, **place);
        spf::LintInput input;
        input.domain = octets(**place);
        input.texts = {merged->after};
        input.budget = costs->after;
        found = spfFindings(spf::lint(input), merged->after, subject);
    }
    for (const QJsonValue &one : *flattened)
        found.push_back(recordFinding(u"spf.flattened"_s, subject,
                                      {{u"include"_s, one[u"name"].toString()},
                                       {u"networks"_s, one[u"networks"].toInteger()}}));
    if (call.json()) {
        QJsonObject document = spf::toJson(*merged);
        document.insert(u"changes"_s, changesJson(*merged, *senders));
        document.insert(u"lookupsBefore"_s, ownLookups(merged->before));
        if (costs)
            document.insert(
                u"budget"_s,
                QJsonObject{{u"before"_s,
                             costs->before ? QJsonValue(costJson(*costs->before)) : QJsonValue()},
                            {u"after"_s, costJson(costs->after)}});
        if (!flattened->isEmpty())
            document.insert(u"flattened"_s, *flattened);
        printDocument(call, given, found, document);
    } else {
        printMerged(call, *merged, costs, *senders);
        if (!found.empty()) {
            call.out() << u'\n';
            printFindings(call, found);
        }
    }
    return findings::exitCode(findings::summarise(found));
}

} // namespace

std::vector<Command> spfRecordCommands()
{
    return {
        {"spf explain",
         "RECORD|DOMAIN",
         "Explain an SPF record token by token.",
         {{"at", "DOMAIN", "The record will stand there: show what its names stand for."},
          {"ip", "IP", "Say which terms match this address."},
          {"batch", "", "Read records as JSON lines from standard input."}},
         explain},
        {"spf merge",
         "RECORD|DOMAIN --add TERM…",
         "Merge terms into an SPF record.",
         {{"add", "TERM", "A term to add (may be given several times)."},
          {"remove", "TERM", "A term to take out."},
          {"at", "DOMAIN", "The record stands there: count what lies below includes."},
          {"flatten", "NAME", "Last resort: write this include out as addresses."}},
         merge},
    };
}

} // namespace mailworthy::cli
