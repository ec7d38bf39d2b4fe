// blocklists.
#include "base/TypedAddress.h"
#include "checks/Runner.h"
#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "findings/ListWords.h"

#include <map>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A subject of the block lists: an address, else a domain.
Result<dnsbl::Subject> subjectOf(const QString &text)
{
    const Result<Address> address = parseTypedAddress(text);
    if (address)
        return dnsbl::Subject(*address);
    const Result<dns::Domain> domain = dns::Domain::parse(text);
    if (!domain) {
        const bool meant = domain.error().code == u"domain.is-address"
                           || domain.error().code == u"domain.ends-in-number";
        return failure(meant ? address.error() : domain.error());
    }
    return dnsbl::Subject(domain->name());
}

/// Rows are written as they settle. What may still be taken back waits for the end: the word of a
/// list's own servers, until it is known that nobody answers in their place.
class Rows
{
public:
    explicit Rows(Invocation &call) : m_call(call) {}

    void take(const dnsbl::Verdict &verdict)
    {
        if (verdict.settled && verdict.via == dnsbl::Via::Resolver)
            print(verdict);
    }
    void printRest(const dnsbl::Survey &survey)
    {
        for (const dnsbl::Verdict &verdict : survey.verdicts)
            print(verdict);
        if (m_call.has(u"no-self-test"_s))
            m_call.out() << findings::phrase(u"listing.untested") << u'\n';
        m_call.out() << u'\n';
    }

private:
    void print(const dnsbl::Verdict &verdict)
    {
        if (verdict.outcome == dnsbl::ListOutcome::Retired && !m_call.verbose()
            && !m_call.has(u"list"_s))
            return; // history; a script finds it in the JSON
        if (verdict.failure == dns::Outcome::Cancelled)
            return; // stopped before it was heard: no word about the list
        QString row = rowOf(verdict);
        QString &printed = m_printed[{dnsbl::toString(verdict.subject), verdict.list}];
        if (printed == row)
            return;
        m_call.out() << row << u'\n' << Qt::flush;
        printed = std::move(row);
    }

    static QString rowOf(const dnsbl::Verdict &verdict)
    {
        QString reason;
        if (verdict.broken)
            reason = u" ("_s + dnsbl::toString(*verdict.broken) + u')';
        return dnsbl::toString(verdict.subject).leftJustified(24) + u' '
               + verdict.list->zone.toLower().leftJustified(34) + u' '
               + findings::outcomeWord(verdict) + reason + printable(wordsOf(verdict));
    }

    /// What a row says behind the outcome: the meaning and what the list tells of it, or what became of
    /// one that closed down.
    static QString wordsOf(const dnsbl::Verdict &verdict)
    {
        QString words = findings::listingWords(verdict);
        if (!words.isEmpty())
            return u": "_s + words;
        if (verdict.outcome == dnsbl::ListOutcome::Retired) {
            if (!verdict.list->statusDate.isEmpty())
                words += u" ("_s + verdict.list->statusDate + u')';
            if (!verdict.list->statusNow.isEmpty())
                words += u": "_s + findings::dataText(verdict.list->statusNow);
        }
        return words;
    }

    Invocation &m_call;
    std::map<std::pair<QString, const data::BlockList *>, QString> m_printed;
};

/// Runs the lists check over these subjects alone.
struct ListRun
{
    facts::Facts facts;
    std::vector<findings::Finding> found;
};

Result<ListRun> runLists(Invocation &call, const checks::DataSet &data,
                         const std::vector<dnsbl::Subject> &subjects, Rows *rows,
                         dnsbl::ControlMemory *controls)
{
    plan::MailPlan plan;
    plan.route = {plan::Way::Unused, plan::Way::Unused, std::nullopt}; // nothing is to be measured
    checks::RunRequest request;
    request.only = {u"lists"_s};
    request.options = call.checkOptions();
    request.options.selfTestLists = !call.has(u"no-self-test"_s);
    request.options.retiredLists = true;
    request.options.listSubjects = subjects;
    request.options.listControls = controls;
    for (const QString &zone : call.values(u"list"_s)) {
        const Result<dns::Name> parsed = dns::Name::parse(zone.trimmed());
        if (!parsed)
            return failure(parsed.error());
        if (!data.lists.find(*parsed))
            return failure(u"list.not-known"_s, {{u"text"_s, zone}});
        request.options.onlyLists.push_back(*parsed);
    }
    checks::RunCallbacks callbacks;
    if (rows) {
        callbacks.onProgress = [rows](const checks::Progress &progress) {
            if (progress.verdict)
                rows->take(*progress.verdict);
        };
    }
    checks::RunResult result =
        checks::run(plan, call.internet(), data, request, callbacks, call.stop());
    return ListRun{std::move(result.facts), std::move(result.report.findings)};
}

QJsonObject listsJson(const ListRun &run)
{
    return run.facts.lists.isKnown() ? dnsbl::toJson(run.facts.lists->survey)
                                     : QJsonObject{{u"lists"_s, QJsonArray()},
                                                   {u"totals"_s, dnsbl::toJson(dnsbl::Totals())}};
}

/// Why a line of a batch has no lists to show.
std::optional<Error> unusable(const ListRun &run)
{
    if (!run.facts.lists.isKnown())
        return run.facts.lists.unknown;
    if (!run.facts.lists->survey.verdicts.empty())
        return std::nullopt;
    for (const findings::Finding &finding : run.found) {
        if (finding.code == u"list.unknown")
            return Error(u"list.none-takes"_s);
    }
    return std::nullopt;
}

int blocklists(Invocation &call)
{
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    if (call.arguments() == QStringList{u"-"_s}) {
        dnsbl::ControlMemory controls;
        return runBatch(call, [&](const QByteArray &line) -> Result<QJsonObject> {
            const Result<dnsbl::Subject> subject = subjectOf(QString::fromUtf8(line));
            if (!subject)
                return failure(subject.error());
            if (const auto *address = std::get_if<Address>(&*subject);
                address && !address->isPublic())
                return failure(u"address.not-public"_s,
                               {{u"address"_s, address->toString()},
                                {u"class"_s, mailworthy::toString(address->addressClass())}});
            const Result<ListRun> run = runLists(call, **data, {*subject}, nullptr, &controls);
            if (!run)
                return failure(run.error());
            if (const std::optional<Error> why = unusable(*run))
                return failure(*why);
            QJsonObject object = listsJson(*run);
            object.insert(u"subject"_s, dnsbl::toString(*subject));
            return object;
        });
    }
    if (call.arguments().isEmpty())
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"ADDRESS|DOMAIN…"_s}}));
    std::vector<dnsbl::Subject> subjects;
    for (const QString &text : call.arguments()) {
        const Result<dnsbl::Subject> subject = subjectOf(text);
        if (!subject)
            return call.fail(subject.error());
        if (std::find(subjects.begin(), subjects.end(), *subject) == subjects.end())
            subjects.push_back(*subject);
    }
    Rows rows(call);
    const bool asText = !call.json() && !call.quiet();
    const Result<ListRun> run = runLists(call, **data, subjects, asText ? &rows : nullptr, nullptr);
    if (!run)
        return call.fail(run.error());
    if (call.json()) {
        QStringList names;
        for (const dnsbl::Subject &subject : subjects)
            names << dnsbl::toString(subject);
        printDocument(call, names.join(u' '), run->found, listsJson(*run));
    } else {
        if (asText && run->facts.lists.isKnown())
            rows.printRest(run->facts.lists->survey);
        printFindings(call, run->found);
    }
    return findings::exitCode(findings::summarise(run->found));
}

} // namespace

std::vector<Command> listCommands()
{
    return {
        {"blocklists",
         "ADDRESS|DOMAIN…",
         "Ask the block lists; \"-\" reads a subject a line from standard input.",
         {{"list", "ZONE", "Only this list (may be given several times)."},
          {"no-self-test", "", "Do not ask the lists' test points."}},
         blocklists,
         -1,
         "Lists of your own, and keys for lists that give some away, stand in "
         "~/.config/mailworthy/dnsbl.json: {\"schema\": 1, \"keys\": {\"spamhaus-dqs\": \"KEY\", "
         "\"abusix\": \"KEY\"}}. A key is put into the questions and shown nowhere."},
    };
}

} // namespace mailworthy::cli
