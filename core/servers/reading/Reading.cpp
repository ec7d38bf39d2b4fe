#include "servers/reading/Reading.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

QString toString(Syntax syntax)
{
    switch (syntax) {
    case Syntax::MainCf: return u"main.cf"_s;
    case Syntax::Exim: return u"exim"_s;
    case Syntax::EximSelectors: return u"exim-selectors"_s;
    case Syntax::OpenDkim: return u"opendkim.conf"_s;
    case Syntax::KeyTable: return u"key-table"_s;
    case Syntax::SigningTable: return u"signing-table"_s;
    case Syntax::Rspamd: return u"dkim_signing.conf"_s;
    case Syntax::Sendmail: return u"sendmail"_s;
    case Syntax::OpenSmtpd: return u"smtpd.conf"_s;
    case Syntax::Chasquid: return u"chasquid.conf"_s;
    }
    return {};
}

QString toString(Telling telling)
{
    switch (telling) {
    case Telling::NotTold: return u"not-told"_s;
    case Telling::Told: return u"told"_s;
    case Telling::Computed: return u"computed"_s;
    }
    return {};
}

QString toString(SignerDown down)
{
    switch (down) {
    case SignerDown::Waits: return u"waits"_s;
    case SignerDown::Unsigned: return u"unsigned"_s;
    case SignerDown::Refused: return u"refused"_s;
    }
    return {};
}

namespace {

constexpr std::size_t mostUsed = 200;
constexpr std::size_t mostTroubles = 50;

} // namespace

void ServerReading::use(Syntax syntax, const QString &text)
{
    if (used.size() < mostUsed)
        used.push_back({syntax, text});
}

void ServerReading::add(std::vector<Trouble> &troubles, const QString &id, const QString &setting)
{
    const Trouble trouble{id, setting};
    if (troubles.size() < mostTroubles
        && std::find(troubles.begin(), troubles.end(), trouble) == troubles.end())
        troubles.push_back(trouble);
}

void ServerReading::addOnce(QStringList &list, const QString &text)
{
    if (list.size() < static_cast<qsizetype>(mostTroubles) && !list.contains(text))
        list << text;
}

bool takesIn(const QString &pattern, const QString &domain)
{
    const QString wanted = pattern.section(u'@', -1).toLower();
    if (wanted.startsWith(u'.'))
        return domain.endsWith(wanted); // what is below it
    if (!wanted.startsWith(u'*'))
        return wanted == domain;
    // One star in front is all that tables have ("*", "*example.org", "*.example.org").
    const QString end = wanted.sliced(1);
    return !end.contains(u'*') && domain.endsWith(end)
           && (end.isEmpty() || domain != end.sliced(1));
}

bool dependsOnSuffixes(const SigningUse &use, const QString &domain)
{
    return use.ofOrganisation && domain.count(u'.') > 1;
}

bool dependsOnSuffixes(const ServerReading &reading, const QString &domain)
{
    return std::any_of(reading.keys.begin(), reading.keys.end(),
                       [&](const SigningUse &use) { return dependsOnSuffixes(use, domain); });
}

std::vector<SigningUse> keysFor(const ServerReading &reading, const QString &domain)
{
    std::vector<SigningUse> found;
    const auto isOwn = [&](const SigningUse &use) {
        return use.domain == domain && !dependsOnSuffixes(use, domain);
    };
    const bool hasEntry = std::any_of(reading.keys.begin(), reading.keys.end(), isOwn);
    for (const SigningUse &use : reading.keys) {
        if (dependsOnSuffixes(use, domain))
            continue;
        if (use.senders.isEmpty()) {
            // Without an entry of its own a domain falls to the one for every sender.
            if (use.domain.isEmpty() ? hasEntry : use.domain != domain)
                continue;
        } else if (std::none_of(use.senders.begin(), use.senders.end(),
                                [&](const QString &item) { return takesIn(item, domain); })) {
            continue;
        }
        SigningUse filled = use;
        if (filled.domain.isEmpty()) {
            filled.domain = domain;
            filled.keyFile.replace(u"$domain"_s, domain);
        }
        found.push_back(std::move(filled));
    }
    return found;
}

} // namespace mailworthy::servers
