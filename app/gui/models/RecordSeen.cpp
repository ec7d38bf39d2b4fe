#include "gui/models/RecordSeen.h"

#include "checks/Removals.h"
#include "findings/Catalog.h"
#include "gui/models/SeenViews.h"
#include "gui/widgets/Paint.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using checks::Seen;
using checks::SeenCell;
using checks::SeenRow;
using plan::Action;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("mailworthy::gui", text, comment);
}

const SeenRow *rowOf(const plan::PlannedRecord &record, const checks::Verification &found)
{
    if (record.action != Action::Remove)
        return found.table.find(record);
    const auto row =
        std::find_if(found.removals.begin(), found.removals.end(), [&](const SeenRow &each) {
            return checks::isSameRemoval(each.record, record);
        });
    return row == found.removals.end() ? nullptr : &*row;
}

QString addressOf(const facts::Viewer &viewer)
{
    return viewer.address ? viewer.address->toString() : QString();
}

QString withAddress(const facts::Viewer &viewer)
{
    return viewer.name.isEmpty() ? addressOf(viewer)
                                 : u"%1 (%2)"_s.arg(viewer.name, addressOf(viewer));
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 4;
    QStringList some;
    for (const QString &name : names.first(std::min(most, names.size())))
        some << isolate(name);
    if (names.size() > most)
        some << u"…"_s;
    return some.join(u", "_s);
}

/// The name servers of one record's zone.
class Servers
{
public:
    Servers(const facts::PublishedFact &fact, const SeenRow &row) : m_fact(fact), m_row(row) {}

    [[nodiscard]] const SeenRow &row() const { return m_row; }
    /// Is the record to be removed? Then to have it is what is left to do.
    [[nodiscard]] bool isRemoval() const { return m_row.record.action == Action::Remove; }
    [[nodiscard]] const facts::Viewer &viewerOf(const SeenCell &cell) const
    {
        return m_fact.viewers[cell.viewer];
    }

    [[nodiscard]] QStringList namesOf(Seen seen) const
    {
        QStringList names;
        for (const SeenCell &cell : m_row.own) {
            if (cell.seen == seen)
                names << nameOf(cell);
        }
        names.removeDuplicates();
        return names;
    }

    /// In the order in which they were asked.
    [[nodiscard]] std::vector<StandsThere> now() const
    {
        std::vector<StandsThere> all;
        for (const SeenCell &cell : m_row.own) {
            StandsThere there{valuesOf(cell), {nameOf(cell)}, {}};
            if (there.values.isEmpty())
                continue;
            if (const dns::Answer *answer = checks::answerOf(m_fact, cell, m_row.question()))
                there.ttl = answer->ttl();
            const auto same = std::find_if(all.begin(), all.end(), [&](const StandsThere &each) {
                return each.values == there.values && each.ttl == there.ttl;
            });
            if (same == all.end())
                all.push_back(std::move(there));
            else if (!same->servers.contains(there.servers.front()))
                same->servers << there.servers;
        }
        return all;
    }

private:
    [[nodiscard]] QStringList valuesOf(const SeenCell &cell) const
    {
        if (!isRemoval())
            return cell.published;
        return cell.seen == Seen::Old ? QStringList{dns::toPlainText(m_row.record.record.data)}
                                      : QStringList{};
    }

    /// Its host; where another address of the host has something else, with the address.
    [[nodiscard]] QString nameOf(const SeenCell &cell) const
    {
        const facts::Viewer &viewer = viewerOf(cell);
        const bool differs =
            std::any_of(m_row.own.begin(), m_row.own.end(), [&](const SeenCell &other) {
                return viewerOf(other).name == viewer.name
                       && (other.seen != cell.seen || other.published != cell.published);
            });
        return differs || viewer.name.isEmpty() ? withAddress(viewer) : viewer.name;
    }

    const facts::PublishedFact &m_fact;
    const SeenRow &m_row;
};

QString wordsOf(Seen seen, bool isRemoval)
{
    switch (seen) {
    case Seen::New: return isRemoval ? tr("it is gone") : tr("has it");
    case Seen::Old: return isRemoval ? tr("still has it") : tr("has another value");
    case Seen::None: return tr("not there yet");
    case Seen::Unknown: return tr("no answer to rely on");
    case Seen::NotAsked: break;
    }
    return tr("not asked");
}

/// "ns1.example.net (192.0.2.1): has it"
QString lineOf(const Servers &servers, const SeenCell &cell)
{
    return tr("%1: %2").arg(isolate(withAddress(servers.viewerOf(cell))),
                            wordsOf(cell.seen, servers.isRemoval()));
}

QString headOf(int has, int all, bool isRemoval)
{
    if (has == 0)
        return isRemoval ? tr("Gone at no name server yet.") : tr("Seen by no name server yet.");
    if (has == all)
        return (isRemoval ? tr("Gone at all name servers (%1).")
                          : tr("Seen by all name servers (%1)."))
            .arg(all);
    return (isRemoval ? tr("Gone at %1 of %2 name servers.") : tr("Seen by %1 of %2 name servers."))
        .arg(has)
        .arg(all);
}

/// How many have it, and who has not, and why.
QString wordsOf(const Servers &servers)
{
    const int all = static_cast<int>(servers.row().own.size());
    if (all == 0)
        return {};
    const int has = servers.row().count(Seen::New);
    QStringList parts;
    if (servers.row().count(Seen::Unknown) + servers.row().count(Seen::NotAsked) < all)
        parts << headOf(has, all, servers.isRemoval()); // else nobody has said anything
    if (const QStringList names = servers.namesOf(Seen::Old); !names.isEmpty())
        parts << (servers.isRemoval() ? tr("Still there at %1.", "name servers")
                  : has > 0           ? tr("Still the old value at %1.", "name servers")
                                      : tr("Another value at %1.", "name servers"))
                     .arg(listed(names));
    if (const QStringList names = servers.namesOf(Seen::None); !names.isEmpty() && has > 0)
        parts << tr("Not there yet at %1.", "name servers").arg(listed(names));
    if (const QStringList names = servers.namesOf(Seen::Unknown); !names.isEmpty())
        parts << tr("No answer to rely on from %1.", "name servers").arg(listed(names));
    return parts.join(u' ');
}

} // namespace

RecordSeen recordSeen(const plan::PlannedRecord &record, const checks::Verification *found)
{
    RecordSeen seen;
    const SeenRow *row = found && found->fact.isKnown() ? rowOf(record, *found) : nullptr;
    if (!row)
        return seen;
    const Servers servers(*found->fact, *row);
    for (const SeenCell &cell : row->own) {
        seen.dots.push_back(row->open ? Status::Unknown : statusOf(cell.seen));
        if (!row->open)
            seen.servers << lineOf(servers, cell);
    }
    seen.words = row->open ? findings::textOf(*row->open) : wordsOf(servers);
    if (row->open) // what they say does not count
        return seen;
    seen.has = row->count(Seen::New);
    seen.isPartial = seen.has > 0 && row->count(Seen::Old) + row->count(Seen::None) > 0;
    seen.now = servers.now();
    return seen;
}

Looked lookAt(const plan::PlannedRecord &record, const plan::Published &published,
            const plan::MailPlan &plan, bool works)
{
    const dns::Answer *answer = published.find(record.record.owner, record.record.type());
    // Silence holds for every plan, what an answer is worth for one.
    const bool isAsked = answer ? !answer->isKnown() || !published.isOfAnother(plan)
                                : !published.answers.empty() && !published.isOfAnother(plan);
    if (isAsked)
        return Looked::Made;
    return works ? Looked::UnderWay : Looked::NotYet;
}

QString textOf(const StandsThere &there, bool withValues)
{
    const QString servers = listed(there.servers);
    const QString where = there.ttl ? tr("Now at %1, TTL %2", "name servers, seconds")
                                          .arg(servers, QString::number(*there.ttl))
                                    : tr("Now at %1", "name servers").arg(servers);
    constexpr int most = 120; // the rest of a key tells nothing to the eye
    return withValues ? tr("%1: %2", "where, what stands there")
                            .arg(where, isolate(printable(there.values.join(u"   "_s), most)))
                      : where;
}

} // namespace mailworthy::gui
