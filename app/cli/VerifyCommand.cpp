// verify: is what was planned published, at every name server and behind the resolvers.
#include "checks/Verification.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "session/Keys.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;
using checks::Seen;
using checks::SeenCell;
using checks::SeenRow;
using checks::Verification;

namespace {

constexpr int longestWait = 24 * 60 * 60; // seconds

QString viewerText(const facts::Viewer &viewer)
{
    if (viewer.vantage == facts::Vantage::Resolver)
        return findings::phrase(u"verify.resolver");
    const QString address = viewer.address ? viewer.address->toString() : QString();
    return viewer.name.isEmpty() ? address : viewer.name + u" ("_s + address + u')';
}

QString seenText(const SeenCell &cell)
{
    return findings::phrase(QString(u"seen."_s + checks::toString(cell.seen)));
}

/// The servers with their numbers, because their names are long; then the rows.
void printZone(QTextStream &out, const Verification &verification,
               const std::vector<const SeenRow *> &rows)
{
    constexpr int columnWidth = 7;
    std::vector<std::size_t> viewers;
    qsizetype width = 0;
    for (const std::vector<SeenCell> *cells : {&rows.front()->own, &rows.front()->resolvers}) {
        for (const SeenCell &cell : *cells)
            viewers.push_back(cell.viewer);
    }
    for (const SeenRow *row : rows)
        width = std::max(width, dns::toString(row->question()).size());
    for (std::size_t i = 0; i < viewers.size(); ++i) {
        const facts::Viewer &viewer = verification.fact->viewers[viewers[i]];
        out << QString::number(i + 1).rightJustified(4) << u"  "_s << printable(viewerText(viewer))
            << u'\n';
    }
    out << u'\n' << QString(width + 4, u' ');
    for (std::size_t i = 0; i < viewers.size(); ++i)
        out << QString::number(i + 1).leftJustified(columnWidth);
    out << u'\n';
    for (const SeenRow *row : rows) {
        out << u"  "_s << printable(dns::toString(row->question())).leftJustified(width) << u"  "_s;
        for (const std::vector<SeenCell> *cells : {&row->own, &row->resolvers}) {
            for (const SeenCell &cell : *cells)
                out << seenText(cell).leftJustified(columnWidth);
        }
        out << u'\n';
    }
    out << u'\n';
}

/// One table for each zone, since each has its own servers.
void printTable(QTextStream &out, const Verification &verification)
{
    using Key = std::vector<std::size_t>;
    std::vector<std::pair<Key, std::vector<const SeenRow *>>> zones;
    for (const SeenRow &row : verification.table.rows) {
        Key key;
        for (const SeenCell &cell : row.own)
            key.push_back(cell.viewer);
        const auto known = std::find_if(zones.begin(), zones.end(),
                                        [&](const auto &zone) { return zone.first == key; });
        if (known == zones.end())
            zones.push_back({key, {&row}});
        else
            known->second.push_back(&row);
    }
    out << findings::phrase(u"verify.servers") << u"\n\n"_s;
    for (const auto &[key, rows] : zones)
        printZone(out, verification, rows);
    printWrapped(out, findings::phrase(u"verify.legend"), u"  "_s);
    out << u'\n';
}

void printEnd(Invocation &call, const Verification &verification)
{
    QTextStream &out = call.out();
    out << u'\n';
    if (verification.isEverywhere())
        out << findings::phrase(verification.table.isComplete() ? u"verify.everywhere"
                                                                : u"verify.where-answered")
            << u'\n';
    else if (verification.fact.isKnown())
        out << findings::phrase(u"verify.published",
                                {{u"seen"_s, verification.publishedCount()},
                                 {u"total"_s, qint64(verification.table.rows.size())}})
            << u'\n';
    if (verification.isReadyToSwitch())
        out << findings::phrase(u"verify.ready-to-switch") << u'\n';
    if (const std::optional<Timestamp> until = verification.table.oldUntil())
        out << findings::phrase(u"verify.old-until",
                                {{u"time"_s, findings::clockText(*until, verification.table.at)}})
            << u'\n';
    out.flush();
}

/// One line on standard error that is written anew, or on a file one line a look.
checks::Patience patienceOf(Invocation &call, int seconds)
{
    checks::Patience patience;
    patience.most = std::chrono::seconds(seconds);
    if (call.quiet())
        return patience;
    const bool live = errorsAreOnTerminal();
    const auto say = [&call, live](const Verification &now, Milliseconds left) {
        const QString line = findings::phrase(
            u"verify.next-look",
            {{u"seen"_s, now.publishedCount()},
             {u"total"_s, qint64(now.table.rows.size())},
             {u"seconds"_s, qint64(std::chrono::ceil<std::chrono::seconds>(left).count())}});
        call.err() << (live ? u"\r"_s : QString()) << line << (live ? u"  "_s : u"\n"_s);
        call.err().flush();
    };
    if (live) {
        patience.onPause = say;
    } else {
        patience.onLook = [say](const Verification &now) { say(now, checks::untilNextLook(now)); };
    }
    return patience;
}

int verify(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"SESSION"_s}}));
    int seconds = 0;
    if (call.has(u"wait"_s)) {
        bool fine = false;
        seconds = call.value(u"wait"_s).toInt(&fine);
        if (!fine || seconds < 0 || seconds > longestWait)
            return call.wrongUsage(findings::phrase(u"verify.bad-wait"));
    }
    const Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    checks::Options options = call.checkOptions();
    options.publicResolvers = call.has(u"public"_s);
    const plan::MailPlan plan = session::withKeyFiles(session->plan);
    const checks::Patience patience = patienceOf(call, seconds);
    const Verification found =
        checks::verifyUntil(plan, call.internet(), **data, options, patience, call.stop());
    if (patience.onPause && found.looks > 1)
        call.err() << Qt::endl;
    if (seconds > 0 && !found.isEverywhere() && !found.isReadyToSwitch() && !found.stopped
        && !call.quiet())
        call.err() << findings::phrase(u"verify.time-over") << Qt::endl;
    const QString subject = plan.isEmpty() ? QString() : plan.domain().name.ascii();
    if (call.json()) {
        printDocument(call, subject, found.findings, checks::toJson(found));
    } else {
        if (!call.quiet() && found.fact.isKnown())
            printTable(call.out(), found);
        printFindings(call, found.findings);
        if (!call.quiet())
            printEnd(call, found);
    }
    return findings::exitCode(findings::summarise(found.findings));
}

} // namespace

std::vector<Command> verifyCommands()
{
    return {{"verify",
             "SESSION",
             "Whether the planned records are published, at every name server.",
             {{"wait", "SECONDS", "Look again until everything is there, at most this long (0)."},
              {"public", "", "Look through some public resolvers as well."}},
             verify}};
}

} // namespace mailworthy::cli
