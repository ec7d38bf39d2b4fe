#include "gui/models/SeenViews.h"

#include "findings/Catalog.h"
#include "gui/widgets/Paint.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using checks::Seen;
using checks::SeenCell;
using checks::SeenRow;
using checks::Verification;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

/// What happened to it on its way, in a few words; empty when it is merely not there.
QString harmOf(const SeenRow &row, const Verification &verification)
{
    const dns::Record &record = row.record.record;
    const QString subject = record.owner.toLower() + u' ' + dns::toString(record.type());
    for (const findings::Finding &finding : verification.findings) {
        if (finding.subject == subject && finding.code != u"record.missing"
            && (finding.severity == findings::Severity::Problem
                || finding.severity == findings::Severity::Warning))
            return findings::textsOf(finding).title;
    }
    return {};
}

std::optional<Timestamp> lastMemory(const std::vector<SeenCell> &cells)
{
    std::optional<Timestamp> until;
    for (const SeenCell &cell : cells) {
        if (cell.until)
            until = std::max(until.value_or(*cell.until), *cell.until);
    }
    return until;
}

QString wordsFor(const SeenRow &row, const Verification &verification)
{
    const QString state = checks::stateOf(row);
    const Timestamp now = verification.table.at;
    if (row.awaitsSwitch())
        return tr("comes last: mail goes elsewhere today");
    if (state == u"old" || state == u"none") {
        if (QString harm = harmOf(row, verification); !harm.isEmpty())
            return harm;
    }
    const bool all = static_cast<std::size_t>(row.count(Seen::New)) == row.own.size();
    if (state == u"new" && all)
        return tr("new everywhere");
    if (state == u"cached") {
        const std::optional<Timestamp> until = lastMemory(row.resolvers);
        return until ? tr("old value until %1").arg(findings::clockText(*until, now))
                     : tr("old value still remembered");
    }
    if (state == u"some" || state == u"new")
        return tr("at %1 of %2 name servers").arg(row.count(Seen::New)).arg(row.own.size());
    if (state == u"old")
        return tr("something else stands there");
    if (state == u"none")
        return tr("not there yet");
    return tr("could not tell");
}

QString unknownWords(const std::optional<Error> &why)
{
    return why ? tr("could not tell: %1").arg(findings::textOf(*why)) : tr("could not tell");
}

/// Gone everywhere is only what everybody who was asked has said so of.
QString removalWords(const SeenRow &row, Timestamp now)
{
    const std::size_t all = row.own.size();
    const int there = row.count(Seen::Old);
    const int gone = row.count(Seen::New);
    if (row.open)
        return unknownWords(row.open);
    if (there > 0)
        return tr("still there at %1 of %2 name servers").arg(there).arg(all);
    if (gone == 0) {
        const auto tells = std::find_if(row.own.begin(), row.own.end(),
                                        [](const SeenCell &cell) { return cell.why.has_value(); });
        return unknownWords(tells == row.own.end() ? std::nullopt : tells->why);
    }
    if (static_cast<std::size_t>(gone) < all)
        return tr("gone at %1 of %2 name servers, not known at the others").arg(gone).arg(all);
    const auto count = [&](Seen seen) {
        return std::count_if(row.resolvers.begin(), row.resolvers.end(),
                             [seen](const SeenCell &cell) { return cell.seen == seen; });
    };
    if (count(Seen::Old) > 0) {
        const std::optional<Timestamp> until = lastMemory(row.resolvers);
        return until ? tr("gone at all name servers, remembered until %1")
                           .arg(findings::clockText(*until, now))
                     : tr("gone at all name servers, still remembered");
    }
    return count(Seen::New) == std::ssize(row.resolvers) ? tr("gone everywhere")
                                                         : tr("gone at all name servers");
}

QString seenText(const SeenRow &row, const SeenCell &cell)
{
    if (row.record.action != plan::Action::Remove || cell.seen == Seen::NotAsked)
        return findings::phrase(QString(u"seen."_s + checks::toString(cell.seen)));
    if (cell.seen == Seen::Unknown)
        return unknownWords(cell.why);
    return cell.seen == Seen::New ? tr("gone") : tr("still there");
}

QString viewerText(const facts::Viewer &viewer)
{
    if (viewer.vantage == facts::Vantage::Resolver)
        return findings::phrase(u"verify.resolver");
    const QString address = viewer.address ? viewer.address->toString() : QString();
    return isolate(viewer.name.isEmpty() ? address : u"%1 (%2)"_s.arg(viewer.name, address));
}

/// Without what it is for, and how far it has got.
SeenView viewOf(const SeenRow &row, const Verification &verification)
{
    SeenView view;
    view.key = dns::toString(row.question()) + u' ' + dns::toPlainText(row.record.record.data);
    view.name = dns::toString(row.question());
    for (const std::vector<SeenCell> *cells : {&row.own, &row.resolvers}) {
        for (const SeenCell &cell : *cells) {
            view.dots.push_back(statusOf(cell.seen));
            view.servers << tr("%1: %2").arg(viewerText(verification.fact->viewers[cell.viewer]),
                                             seenText(row, cell));
        }
    }
    return view;
}

/// Nobody who was asked kept silent, for what must go as well.
bool isComplete(const Verification &verification)
{
    return verification.table.isComplete()
           && std::all_of(
               verification.removals.begin(), verification.removals.end(),
               [](const SeenRow &row) { return !row.open && row.count(Seen::Unknown) == 0; });
}

} // namespace

Status statusOf(Seen seen)
{
    switch (seen) {
    case Seen::New: return Status::Ok;
    case Seen::Old: return Status::Warning;
    case Seen::Unknown: return Status::Unknown;
    case Seen::None:
    case Seen::NotAsked: break;
    }
    return Status::Waiting;
}

std::vector<SeenView> seenViews(const Verification &verification)
{
    std::vector<SeenView> views;
    for (const SeenRow &row : verification.table.rows) {
        SeenView view = viewOf(row, verification);
        view.purpose =
            findings::phrase(QString(u"purpose."_s + plan::toString(row.record.purpose)));
        view.words = wordsFor(row, verification);
        views.push_back(std::move(view));
    }
    for (const SeenRow &row : verification.removals) {
        SeenView view = viewOf(row, verification);
        view.key = u"remove "_s + view.key;
        view.purpose =
            tr("To be removed: %1").arg(isolate(dns::toPlainText(row.record.record.data)));
        view.words = removalWords(row, verification.table.at);
        views.push_back(std::move(view));
    }
    return views;
}

QString viewersText(const Verification &verification)
{
    if (!verification.fact.isKnown())
        return {};
    std::vector<Address> servers;
    qint64 resolvers = 0;
    for (const facts::Viewer &viewer : verification.fact->viewers) {
        if (viewer.vantage != facts::Vantage::ZoneServers)
            ++resolvers;
        else if (std::find(servers.begin(), servers.end(), *viewer.address) == servers.end())
            servers.push_back(*viewer.address);
    }
    return findings::phrase(u"verify.viewers",
                            {{u"servers"_s, qint64(servers.size())}, {u"resolvers"_s, resolvers}});
}

QString progressText(const Verification &verification)
{
    if (!verification.fact.isKnown()) // nobody was asked: nothing is to be counted
        return findings::textOf(verification.fact.unknown);
    QString text = verification.isEverywhere()
                       ? findings::phrase(isComplete(verification) ? u"verify.everywhere"
                                                                   : u"verify.where-answered")
                       : findings::phrase(u"verify.published",
                                          {{u"seen"_s, verification.publishedCount()},
                                           {u"total"_s, qint64(verification.table.rows.size())}});
    if (const qint64 left = verification.leftCount(); left > 0)
        text += u' ' + tr("To be removed: %1.").arg(left);
    if (verification.isReadyToSwitch())
        text += u' ' + findings::phrase(u"verify.ready-to-switch");
    if (const std::optional<Timestamp> until = verification.table.oldUntil())
        text +=
            u' '
            + findings::phrase(u"verify.old-until",
                               {{u"time"_s, findings::clockText(*until, verification.table.at)}});
    return text;
}

} // namespace mailworthy::gui
