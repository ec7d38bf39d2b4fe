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

} // namespace mailworthy::findings
