#include "findings/ListWords.h"

#include "findings/Catalog.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList listOf(const Args &args, const QString &name)
{
    const auto found = args.find(name);
    const auto *list = found == args.end() ? nullptr : std::get_if<QStringList>(&found->second);
    return list ? *list : QStringList();
}

bool hasText(const Args &args, const QString &name)
{
    const auto found = args.find(name);
    return found != args.end() && !argText(found->second).isEmpty();
}

QString withFullStop(QString sentence)
{
    if (!sentence.isEmpty() && !sentence.endsWith(u'.'))
        sentence += u'.';
    return sentence;
}

/// One step in words, with what the list says of it.
QString stepWords(const QString &step, bool isFirst, const Args &args)
{
    const bool lapses = hasText(args, u"expiry"_s);
    if (step == u"wait" && lapses)
        return withFullStop(phrase(u"step.wait-expiry", args));
    if (step == u"use-relay" && !isFirst)
        return phrase(u"step.use-relay-else", args);
    QString words = phrase(QString(u"step."_s + step), args);
    const bool asks = step == u"ask-removal" || step == u"remove-own-address";
    if (asks && hasText(args, u"wants"_s))
        words += u' ' + withFullStop(phrase(u"step.wants", args));
    if (asks && lapses)
        words += u' ' + withFullStop(phrase(u"step.takes", args));
    return words;
}

} // namespace

void addListWords(Args &shown)
{
    QString also;
    for (const QString &code : listOf(shown, u"also"_s))
        also += u' ' + phrase(code, shown);
    shown[u"also"_s] = also;
    if (const auto count = shown.find(u"count"_s); count != shown.end())
        shown.try_emplace(u"answered"_s, count->second); // kept by an older version
    const QStringList steps = listOf(shown, u"steps"_s);
    if (steps.isEmpty()) {
        shown[u"stepText"_s] =
            hasText(shown, u"removal"_s) ? phrase(u"step.ask-removal", shown) : QString();
        return;
    }
    if (steps.size() == 1) {
        shown[u"stepText"_s] = stepWords(steps.front(), true, shown);
        return;
    }
    QStringList words;
    for (qsizetype i = 0; i < steps.size(); ++i)
        words << QString::number(i + 1) + u". "_s + stepWords(steps[i], i == 0, shown);
    shown[u"stepText"_s] = phrase(u"steps.order", {{u"steps"_s, words.join(u' ')}});
}

QString outcomeWord(const dnsbl::Verdict &verdict)
{
    if (verdict.isPraise())
        return phrase(u"outcome.praised");
    return phrase(QString(u"outcome."_s + dnsbl::toString(verdict.outcome)));
}

QString listingWords(const dnsbl::Verdict &verdict)
{
    if (verdict.outcome == dnsbl::ListOutcome::Clean)
        return dataTexts(verdict.meanings()); // a good word, or a score
    if (verdict.outcome != dnsbl::ListOutcome::Listed)
        return {};
    QString meaning = dataTexts(verdict.meanings());
    if (meaning.isEmpty())
        meaning = verdict.ownWords();
    QStringList words{meaning.isEmpty() ? phrase(u"listing.no-meaning") : meaning};
    const dnsbl::Told &told = verdict.told;
    if (told.since)
        words << phrase(u"listing.since", {{u"since"_s, told.since->toIso()}});
    if (told.lastSeen)
        words << phrase(u"listing.last-seen", {{u"lastSeen"_s, told.lastSeen->toIso()}});
    if (const std::optional<dnsbl::Range> range = verdict.range())
        words << phrase(u"listing.range", {{u"range"_s, range->toString()}});
    if (verdict.doubtful)
        words << phrase(u"listing.doubt");
    words.removeAll(QString());
    if (words.size() > 1)
        words.front() = withFullStop(words.front());
    return words.join(u' ');
}

} // namespace mailworthy::findings
