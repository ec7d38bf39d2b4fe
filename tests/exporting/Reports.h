#pragma once
// Set-ups that were checked in a world, for the tests of the report.
#include "Plans.h"
#include "checks/PlanGuess.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "exporting/report/ReportDocument.h"

#include <QSet>

namespace mailworthy::testkit {

inline const checks::DataSet &reportData()
{
    static const Result<checks::DataSet> loaded = checks::DataSet::load();
    return *loaded;
}

struct Examined
{
    plan::MailPlan plan;
    findings::Report report;
    plan::Published published;
    Timestamp made{};

    [[nodiscard]] exporting::ReportDocument document(bool anonymise = false) const
    {
        return exporting::makeReport({plan, report, &published, reportData(), made, anonymise});
    }
};

/// The plan that is guessed for the domain in a shipped world or one given as text, with a key, and
/// all checks of it.
inline Examined examine(const QString &domain, const QByteArray &world)
{
    const Result<data::LoadedWorld> loaded = world.contains('\n')
                                                 ? data::worldFromText(world, u"test"_s)
                                                 : data::loadWorld(QString::fromUtf8(world));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().toDebugString()));
    const std::unique_ptr<net::fake::FakeInternet> internet = loaded->open({});
    Examined examined;
    checks::Given given;
    given.domains = {*dns::Domain::parse(domain)};
    checks::RunRequest request;
    request.options.seed = 7;
    examined.plan =
        checks::guessPlan(given, *internet, reportData(), request.options, true, {}).plan;
    for (plan::MailDomain &item : examined.plan.domains) {
        item.selectors = {selectorOf(u"home-key"_s, rsaKey())};
        item.selectors.front().keyFile = u"/home/jane/keys/"_s + item.name.ascii() + u"/k.pem"_s;
    }
    const checks::RunResult result =
        checks::run(examined.plan, *internet, reportData(), request, {}, {});
    examined.report = result.report;
    examined.published = checks::observePublished(examined.plan, *internet, {});
    examined.made = internet->clock().now();
    return examined;
}

/// "code subject" of each.
inline QSet<QString> keysOf(const std::vector<findings::Finding> &found)
{
    QSet<QString> keys;
    for (const findings::Finding &finding : found)
        keys << finding.code + u' ' + finding.subject;
    return keys;
}

inline QSet<QString> keysOf(const exporting::ReportDocument &document)
{
    QSet<QString> keys;
    for (const exporting::ReportSection &section : document.sections) {
        for (const exporting::ReportFinding &finding : section.findings)
            keys << finding.code + u' ' + finding.subject;
    }
    return keys;
}

} // namespace mailworthy::testkit
