#include "findings/TokenWords.h"

#include "findings/Catalog.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

QString meaningOf(const spf::Token &token)
{
    Args args = token.args;
    if (token.result)
        args[u"result"_s] = phrase(QString(u"spf.means."_s + spf::toString(*token.result)));
    return phrase(token.description, args);
}

QString meaningOf(const dkim::Token &token)
{
    return phrase(token.code, token.args);
}

QString meaningOf(const dmarc::Token &token)
{
    return phrase(token.code, token.args);
}

QString reasonFor(const QString &code)
{
    const QString key = u"why."_s + code;
    const QString text = phrase(key);
    return text == key ? QString() : text;
}

QString resultWord(const spf::Token &token)
{
    return token.result ? phrase(QString(u"spf.result."_s + spf::toString(*token.result)))
                        : QString();
}

} // namespace mailworthy::findings
