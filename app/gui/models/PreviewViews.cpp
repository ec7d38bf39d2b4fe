#include "gui/models/PreviewViews.h"

#include "findings/Catalog.h"
#include "gui/models/FindingViews.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

/// The policy as a token: "p=none", "sp=reject  example.org".
QString policyLine(const checks::Judgement &judgement)
{
    if (!judgement.policy || !judgement.policyTag)
        return {};
    QString line =
        dmarc::toString(*judgement.policyTag) + u'=' + dmarc::toString(*judgement.policy);
    if (judgement.testing)
        line += u"; t=y"_s;
    return line + u"  "_s + judgement.policyDomain;
}

FindingView viewOf(const checks::PreviewItem &item)
{
    const checks::SampleMail &mail = item.mail;
    const checks::Judgement &after = item.after;
    FindingView view;
    view.key = QStringList{checks::toString(mail.kind), mail.from,
                           mail.address ? mail.address->toString() : mail.relay}
                   .join(u' ');
    view.status = statusOf(checks::severityOf(mail.kind, after));
    view.title = checks::titleText(mail);
    view.text = checks::verdictText(mail, after);
    view.explanation = checks::identityText(mail);
    const QString now = checks::verdictText(mail, item.now);
    if (now != view.text)
        view.details.push_back({tr("Now"), now});
    if (const QString spf = checks::spfLine(after.spf); !spf.isEmpty())
        view.details.push_back({u"SPF"_s, spf, true});
    for (const checks::SignatureSight &sight : after.signatures)
        view.details.push_back({u"DKIM"_s, checks::signatureLine(sight), true});
    if (const QString policy = policyLine(after); !policy.isEmpty())
        view.details.push_back({u"DMARC"_s, policy, true});
    return view;
}

Status statusOf(checks::Met met)
{
    switch (met) {
    case checks::Met::Yes: return Status::Ok;
    case checks::Met::No: return Status::Warning;
    case checks::Met::Unknown: return Status::Unknown;
    case checks::Met::Yours: return Status::Waiting;
    }
    return Status::Unknown;
}

} // namespace

std::vector<FindingView> previewViews(const checks::Preview &preview, const dns::Domain &domain)
{
    std::vector<FindingView> views;
    for (const checks::PreviewItem &item : preview.items) {
        if (item.mail.domain == domain)
            views.push_back(viewOf(item));
    }
    for (const checks::ReportDestination &item : preview.reports) {
        if (item.domain != domain)
            continue;
        FindingView view;
        view.key = u"reports "_s + item.mailbox;
        view.status = statusOf(checks::severityOf(item));
        view.title = tr("Reports that go to another domain");
        view.text = checks::reportsText(item);
        views.push_back(std::move(view));
    }
    return views;
}

Status worstOf(const std::vector<FindingView> &views)
{
    Status worst = Status::Ok;
    for (const Status status : {Status::Note, Status::Unknown, Status::Warning, Status::Problem}) {
        for (const FindingView &view : views) {
            if (view.status == status)
                worst = status;
        }
    }
    return worst;
}

TimelineView timelineView(const checks::Rollout &rollout)
{
    TimelineView view;
    view.stations = {{tr("Only observe"), u"p=none"_s, {}},
                     {tr("Spam folder"), u"p=quarantine"_s, {}},
                     {tr("Refuse"), u"p=reject"_s, {}}};
    if (rollout.stands) {
        view.reached = static_cast<int>(rollout.stands->policy);
        if (rollout.stands->testing) { // RFC 9989 §4.7: acts as the station before
            --view.reached;
            view.within = 0.5;
            view.today = tr("On trial");
        }
    } else { // nothing is reached yet
        view.reached = -1;
        view.within = 1;
        view.today = rollout.unknown ? tr("Could not tell") : tr("Not begun");
    }
    for (int i = 0; i < static_cast<int>(view.stations.size()); ++i) {
        view.stations[static_cast<std::size_t>(i)].when = i < view.reached        ? tr("done")
                                                          : i == view.reached     ? tr("holds now")
                                                          : i == view.reached + 1 ? tr("comes next")
                                                                                  : tr("later");
    }
    for (const checks::RolloutCondition &condition : rollout.conditions) {
        view.needs.push_back({statusOf(condition.met),
                              findings::phrase(QString(u"rollout.short."_s + condition.code),
                                               {{u"weeks"_s, qint64(dmarc::weeksOfReports)}})});
    }
    return view;
}

} // namespace mailworthy::gui
