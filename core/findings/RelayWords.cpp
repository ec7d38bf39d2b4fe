#include "findings/RelayWords.h"

#include "findings/Catalog.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;
using plan::Aligns;
using plan::DkimNeed;
using plan::RelayAdvice;
using plan::Suits;

namespace {

/// Sentences of the data file come without a full stop.
QString sentence(const QString &text)
{
    const QString shown = dataText(text);
    return shown.isEmpty() || shown.endsWith(u'.') ? shown : shown + u'.';
}

QString spfText(const RelayAdvice &advice)
{
    QString code = u"relay.spf."_s + toString(advice.spf);
    if (advice.spf == plan::SpfNeed::Subdomain && advice.include.isEmpty())
        code = u"relay.spf.subdomain-open"_s;
    return phrase(code, {{u"include"_s, advice.include}});
}

/// What it needs and what that brings.
void addNeeds(const RelayAdvice &advice, QStringList &sentences)
{
    if (advice.verifiedDomain == true)
        sentences << phrase(u"relay.verified-domain");
    sentences << spfText(advice)
              << phrase(QString(u"relay.spf-aligns."_s + toString(advice.spfAligns)));
    for (const DkimNeed need : advice.dkim)
        sentences << phrase(QString(u"relay.dkim."_s + toString(need)));
    if (advice.dkim.empty())
        sentences << phrase(u"relay.dkim.unknown");
    sentences << phrase(QString(u"relay.dkim-aligns."_s + toString(advice.dkimAligns)));
    if (advice.suits != Suits::No)
        sentences << phrase(u"relay.sign-at-home");
}

} // namespace

QString relayVerdict(const RelayAdvice &advice)
{
    if (!advice.isKnown())
        return phrase(u"relay.not-known", {{u"host"_s, advice.host}, {u"date"_s, advice.asOf}});
    return phrase(QString(u"relay.suits."_s + toString(advice.suits)), {{u"name"_s, advice.name}});
}

QStringList relaySentences(const RelayAdvice &advice)
{
    if (!advice.isKnown())
        return {phrase(u"relay.ask-operator")};
    QStringList sentences;
    if (!advice.note.isEmpty())
        sentences << sentence(advice.note);
    if (advice.mailbox)
        sentences << phrase(u"relay.mailbox");
    const bool never = advice.spfAligns == Aligns::No && advice.dkimAligns == Aligns::No;
    if (never) {
        sentences << phrase(u"relay.aligns-never");
    } else {
        addNeeds(advice, sentences);
    }
    for (const QString &caution : advice.cautions)
        sentences << sentence(caution);
    sentences << phrase(u"relay.as-of", {{u"date"_s, advice.asOf}});
    return sentences;
}

} // namespace mailworthy::findings
