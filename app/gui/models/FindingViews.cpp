#include "gui/models/FindingViews.h"

#include "findings/Catalog.h"
#include "findings/ProviderWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

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
        view.copies = findings::requestText(findings::wishesOf(std::span(&finding, 1)));
        if (view.copies.isEmpty()) { // another page has the request
            view.buttonText = tr("Go there");
            view.linkButton = true;
            break;
        }
        view.copiesWhat = tr("Request to the provider");
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

Acceptance acceptanceOf(const Finding &finding, const session::AcceptedFindings &accepted)
{
    return session::isAccepted(accepted, finding) ? Acceptance::Accepted
           : session::canBeAccepted(finding)      ? Acceptance::Possible
                                                  : Acceptance::None;
}

/// `accepted`: nullptr where nothing can be.
std::vector<FindingView> viewsOf(std::span<const Finding> found,
                                 const session::AcceptedFindings *accepted)
{
    const QStringList keys = findingKeys(found);
    std::vector<std::size_t> order(found.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return findings::rank(found[a].severity) < findings::rank(found[b].severity);
    });
    std::vector<FindingView> views;
    views.reserve(found.size());
    for (const std::size_t place : order) {
        const Finding &finding = found[place];
        const findings::Texts texts = findings::textsOf(finding);
        FindingView view;
        view.key = keys.at(static_cast<qsizetype>(place));
        view.status = statusOf(finding.severity);
        view.title = texts.text;
        view.text = texts.fix;
        addAct(finding, view);
        if (accepted)
            view.acceptance = acceptanceOf(finding, *accepted);
        for (const facts::Evidence &evidence : finding.evidence)
            view.details.push_back(
                {evidence.asked + u" @ "_s + evidence.of, evidence.answer, true});
        if (!texts.reference.isEmpty())
            view.details.push_back({tr("Standard"), texts.reference, false});
        view.details.push_back({tr("Code"), finding.code, true});
        views.push_back(std::move(view));
    }
    return views;
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

QStringList findingKeys(std::span<const Finding> found)
{
    QStringList keys;
    for (const Finding &finding : found) {
        const QString key = finding.code + u' ' + finding.subject;
        QString own = key;
        for (int number = 2; keys.contains(own); ++number)
            own = key + u" #"_s + QString::number(number);
        keys << own;
    }
    return keys;
}

const Finding *findingOf(std::span<const Finding> found, const QString &key)
{
    const qsizetype place = findingKeys(found).indexOf(key);
    return place < 0 ? nullptr : &found[static_cast<std::size_t>(place)];
}

std::vector<FindingView> findingViews(std::span<const Finding> found)
{
    return viewsOf(found, nullptr);
}

std::vector<FindingView> findingViews(std::span<const Finding> found,
                                      const session::AcceptedFindings &accepted)
{
    return viewsOf(found, &accepted);
}

std::vector<FindingView> fixedViews(std::span<const Finding> fixed)
{
    const QStringList keys = findingKeys(fixed);
    std::vector<FindingView> views;
    for (const Finding &finding : fixed) {
        const findings::Texts texts = findings::textsOf(finding);
        FindingView view;
        view.key = u"fixed "_s + keys.at(static_cast<qsizetype>(views.size()));
        view.status = Status::Ok;
        view.title = tr("Fixed: %1").arg(texts.title);
        view.details = {{tr("Before"), texts.text, false}, {tr("Code"), finding.code, true}};
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace mailworthy::gui
