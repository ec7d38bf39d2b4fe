#include "gui/models/FindingViews.h"

#include "findings/Catalog.h"
#include "findings/ProviderWords.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Fix;
using findings::Severity;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

void addAct(const Finding &finding, FindingView &view)
{
    switch (finding.fix.kind) {
    case Fix::Kind::None:
    case Fix::Kind::Wait: break;
    case Fix::Kind::Publish:
    case Fix::Kind::Remove:
        view.buttonText = tr("Show record");
        view.linkButton = true;
        break;
    case Fix::Kind::EditPlan:
        view.buttonText = tr("Go there");
        view.linkButton = true;
        break;
    case Fix::Kind::AskProvider:
        if (findings::wishesOf(std::span(&finding, 1)).empty()) { // another page has the request
            view.buttonText = tr("Go there");
            view.linkButton = true;
            break;
        }
        view.buttonText = tr("Copy request");
        view.buttonIcon = Icon::Copy;
        break;
    case Fix::Kind::UseConfig:
        view.buttonText = tr("Show configuration");
        view.linkButton = true;
        break;
    case Fix::Kind::Delist:
        if (const auto url = finding.fix.args.find(u"url"_s);
            url != finding.fix.args.end() && !argText(url->second).isEmpty()) {
            view.buttonText = tr("Take me off");
            view.buttonIcon = Icon::Link;
        }
        break;
    }
}

} // namespace

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return Status::Ok;
    case Severity::Note: return Status::Note;
    case Severity::Warning: return Status::Warning;
    case Severity::Problem: return Status::Problem;
    case Severity::Unknown: return Status::Unknown;
    }
    return Status::Unknown;
}

QString findingKey(const Finding &finding)
{
    return finding.code + u' ' + finding.subject;
}

std::vector<FindingView> findingViews(std::span<const Finding> found)
{
    std::vector<const Finding *> order;
    for (const Finding &finding : found)
        order.push_back(&finding);
    std::stable_sort(order.begin(), order.end(), [](const Finding *a, const Finding *b) {
        return findings::rank(a->severity) < findings::rank(b->severity);
    });
    std::vector<FindingView> views;
    QStringList keys;
    for (const Finding *finding : order) {
        const findings::Texts texts = findings::textsOf(*finding);
        FindingView view;
        view.key = findingKey(*finding);
        if (keys.contains(view.key))
            continue;
        keys << view.key;
        view.status = statusOf(finding->severity);
        view.title = texts.text;
        view.text = texts.fix;
        addAct(*finding, view);
        for (const facts::Evidence &evidence : finding->evidence)
            view.details.push_back(
                {evidence.asked + u" @ "_s + evidence.of, evidence.answer, true});
        if (!texts.reference.isEmpty())
            view.details.push_back({tr("Standard"), texts.reference, false});
        view.details.push_back({tr("Code"), finding->code, true});
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace mailworthy::gui
