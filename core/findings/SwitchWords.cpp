#include "findings/SwitchWords.h"

#include "findings/Catalog.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

QString switchSentence(const plan::MailSwitch &change)
{
    return phrase(u"switch.today",
                  {{u"domain"_s, change.domain.unicode()}, {u"who"_s, change.who()}});
}

QStringList switchSteps(const plan::MailSwitch &change)
{
    Args args = switchArgs(change);
    args[u"domain"_s] = change.domain.unicode();
    args[u"published"_s] = change.published;
    if (const std::optional<Timestamp> earliest = change.earliest())
        args[u"time"_s] = clockText(*earliest, change.at);
    QStringList steps;
    if (change.firstSpf) {
        args[u"include"_s] = change.include;
        steps << phrase(change.include.isEmpty() ? u"switch.senders-unknown" : u"switch.senders",
                        args);
    }
    steps << QStringList{phrase(!change.needsLowering() ? u"switch.is-low"
                                : change.ttl            ? u"switch.lower"
                                                        : u"switch.lower-unknown",
                                args),
                         phrase(u"switch.prove", args), phrase(u"switch.make", args)};
    return steps;
}

Args switchArgs(const plan::MailSwitch &change)
{
    Args args{{u"domain"_s, change.domain.ascii()},
              {u"host"_s, change.today.toLower()},
              {u"ownHost"_s, change.host.toLower()},
              {u"who"_s, change.who()},
              {u"short"_s, qint64(plan::switchTtl)}};
    if (!change.provider.isEmpty())
        args[u"provider"_s] = change.provider;
    if (!change.ttl) {
        args[u"cureCode"_s] = u"switch.cure"_s;
        return args;
    }
    args[u"ttl"_s] = qint64(*change.ttl);
    args[u"cureCode"_s] = change.needsLowering() ? u"switch.cure-lower"_s : u"switch.cure-low"_s;
    if (change.needsLowering()) {
        args[u"until"_s] = toIso(*change.earliest());
        args[u"since"_s] = toIso(change.at);
    }
    return args;
}

} // namespace mailworthy::findings
