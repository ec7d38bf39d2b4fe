#include "checks/Verification.h"

#include <QJsonArray>

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;

namespace {

constexpr Milliseconds second{1000};

/// What of the domain explains how its records are seen. That its servers differ is said of the
/// records they differ in.
bool explainsRecords(const QString &code)
{
    return code == u"domain.dnssec-bogus" || code == u"domain.unregistered"
           || code == u"domain.lame-server" || code == u"domain.silent-server";
}

bool isOfTheDomain(const QString &code)
{
    return code.startsWith(u"domain.");
}

QJsonObject toJson(const SeenCell &cell, const facts::Viewer &viewer)
{
    QJsonObject object{
        {u"kind"_s, facts::toString(viewer.vantage)},
        {u"server"_s, viewer.name.isEmpty() ? QJsonValue() : viewer.name},
        {u"address"_s, viewer.address ? QJsonValue(viewer.address->toString()) : QJsonValue()},
        {u"seen"_s, toString(cell.seen)},
        {u"found"_s, QJsonArray::fromStringList(cell.found)},
        {u"until"_s, cell.until ? QJsonValue(toIso(*cell.until)) : QJsonValue()},
        {u"reason"_s, cell.why ? QJsonValue(cell.why->code) : QJsonValue()}};
    if (viewer.vantage == facts::Vantage::ZoneServers)
        object.insert(u"zone"_s, viewer.zone.toLower());
    return object;
}

} // namespace

qint64 Verification::publishedCount() const
{
    return std::count_if(table.rows.begin(), table.rows.end(),
                         [](const SeenRow &row) { return row.isPublished(); });
}

qint64 Verification::leftCount() const
{
    return std::count_if(removals.begin(), removals.end(),
                         [](const SeenRow &row) { return !row.isEverywhere(); });
}

Verification verify(const plan::MailPlan &plan, net::Internet &internet, const DataSet &data,
                    const Options &options, const std::stop_token &stop)
{
    RunRequest request;
    request.only = {u"domain"_s, u"published"_s};
    request.options = options;
    RunResult result = run(plan, internet, data, request, {}, stop);
    Verification verification;
    verification.fact = std::move(result.facts.published);
    verification.table = tableOf(plan, verification.fact);
    verification.removals = removalRows(options.removals, verification.fact);
    verification.stopped = result.stopped;
    for (Finding &finding : result.report.findings) {
        if (!isOfTheDomain(finding.code) || explainsRecords(finding.code))
            verification.findings.push_back(std::move(finding));
    }
    return verification;
}

Milliseconds untilNextLook(const Verification &last)
{
    std::optional<Timestamp> first;
    for (const std::vector<SeenRow> *rows : {&last.table.rows, &last.removals}) {
        for (const SeenRow &row : *rows) {
            for (const std::vector<SeenCell> *cells : {&row.own, &row.resolvers}) {
                for (const SeenCell &cell : *cells) {
                    if (cell.until)
                        first = std::min(first.value_or(*cell.until), *cell.until);
                }
            }
        }
    }
    if (!first)
        return longestPause;
    return std::clamp(Milliseconds(*first - last.table.at) + second, shortestPause, longestPause);
}

Verification verifyUntil(const plan::MailPlan &plan, net::Internet &internet, const DataSet &data,
                         const Options &options, const Patience &patience,
                         const std::stop_token &stop)
{
    Clock &clock = internet.clock();
    Verification last = verify(plan, internet, data, options, stop);
    const Milliseconds end = clock.elapsed() + patience.most;
    while (!last.isEverywhere() && !last.isReadyToSwitch() && !last.stopped
           && clock.elapsed() < end) {
        if (patience.onLook)
            patience.onLook(last);
        Milliseconds left = std::min(untilNextLook(last), end - clock.elapsed());
        while (left.count() > 0) {
            if (patience.onPause)
                patience.onPause(last, left);
            if (!clock.wait(std::min(left, second), stop)) {
                last.stopped = true;
                return last;
            }
            left -= second;
        }
        const int looks = last.looks + 1;
        last = verify(plan, internet, data, options, stop);
        last.looks = looks;
    }
    return last;
}

QString stateOf(const SeenRow &row)
{
    if (row.open)
        return u"unknown"_s;
    if (row.isEverywhere())
        return u"new"_s;
    if (row.isPublished())
        return u"cached"_s;
    if (row.count(Seen::New) > 0)
        return u"some"_s;
    if (row.count(Seen::Old) > 0)
        return u"old"_s;
    return row.count(Seen::None) > 0 ? u"none"_s : u"unknown"_s;
}

QJsonObject toJson(const Verification &verification)
{
    QJsonArray records;
    for (const SeenRow &row : verification.table.rows) {
        QJsonArray servers;
        for (const std::vector<SeenCell> *cells : {&row.own, &row.resolvers}) {
            for (const SeenCell &cell : *cells)
                servers.append(toJson(cell, verification.fact->viewers[cell.viewer]));
        }
        const dns::Record &record = row.record.record;
        records.append(QJsonObject{{u"name"_s, record.owner.toLower()},
                                   {u"type"_s, dns::toString(record.type())},
                                   {u"value"_s, dns::toPlainText(record.data)},
                                   {u"purpose"_s, plan::toString(row.record.purpose)},
                                   {u"need"_s, plan::toString(row.record.need)},
                                   {u"state"_s, stateOf(row)},
                                   {u"switch"_s, row.awaitsSwitch()},
                                   {u"servers"_s, servers}});
    }
    const std::optional<Timestamp> until = verification.table.oldUntil();
    return {{u"records"_s, records},
            {u"everywhere"_s, verification.isEverywhere()},
            {u"readyToSwitch"_s, verification.isReadyToSwitch()},
            {u"oldUntil"_s, until ? QJsonValue(toIso(*until)) : QJsonValue()},
            {u"looks"_s, verification.looks}};
}

} // namespace mailworthy::checks
