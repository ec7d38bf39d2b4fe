#include "findings/ShownFindings.h"

#include "findings/Catalog.h"
#include "findings/ProviderWords.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

QJsonArray shownJson(std::span<const Finding> found)
{
    QJsonArray array;
    for (const Finding &finding : found) {
        QJsonObject object = toJson(finding);
        const Texts texts = textsOf(finding);
        object.insert(u"title"_s, texts.title);
        object.insert(u"text"_s, texts.text);
        QJsonObject fix = object[u"fix"].toObject();
        fix.insert(u"text"_s, texts.fix);
        if (finding.fix.kind == Fix::Kind::AskProvider)
            fix.insert(u"request"_s, requestText(wishesOf(std::span(&finding, 1))));
        object.insert(u"fix"_s, fix);
        array.append(object);
    }
    return array;
}

QString verdictText(const Report &report, bool whole)
{
    if (report.findings.empty())
        return phrase(u"verdict.nothing");
    const Summary summary = report.summary();
    if (summary.problem > 0)
        return phrase(u"verdict.not-ready", {{u"count"_s, qint64(summary.problem)}});
    if (summary.unknown > 0)
        return phrase(u"verdict.not-known", {{u"count"_s, qint64(summary.unknown)}});
    if (!whole)
        return phrase(u"verdict.partly");
    if (summary.warning > 0)
        return phrase(u"verdict.ready-with-warnings", {{u"count"_s, qint64(summary.warning)}});
    return phrase(u"verdict.ready");
}

} // namespace mailworthy::findings
