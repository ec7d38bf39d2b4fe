#include "line/Dynamic.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(Dynamic dynamic)
{
    switch (dynamic) {
    case Dynamic::Likely: return u"likely"_s;
    case Dynamic::Possible: return u"possible"_s;
    case Dynamic::Unlikely: return u"unlikely"_s;
    case Dynamic::Unknown: return u"unknown"_s;
    }
    return {};
}

namespace {

struct NameHint
{
    Dynamic dynamic = Dynamic::Unknown;
    QString reason;
};

NameHint hintOf(const DynamicQuestion &question)
{
    if (!question.reverseName)
        return question.noReverseName ? NameHint{Dynamic::Possible, u"no-reverse-name"_s}
                                      : NameHint{};
    const NameVerdict &name = *question.reverseName;
    switch (name.kind) {
    case NameKind::Custom: return {Dynamic::Unlikely, u"name-custom"_s};
    case NameKind::Suspect: return {Dynamic::Possible, u"name-generic"_s};
    case NameKind::Unknown: return {};
    case NameKind::Generic: break;
    }
    if (name.sort == GenericSort::Static || name.sort == GenericSort::Hosting)
        return {Dynamic::Unlikely, u"name-says-static"_s};
    const bool says =
        std::any_of(name.features.begin(), name.features.end(), [](const NameFeature &feature) {
            static const QStringList words{u"dyn"_s,  u"dynamic"_s, u"dynip"_s, u"dhcp"_s,
                                           u"dial"_s, u"dialup"_s,  u"pool"_s,  u"pools"_s,
                                           u"dip"_s,  u"ppp"_s,     u"pppoe"_s};
            return feature.rule == u"access-word"_s && words.contains(feature.what);
        });
    return {Dynamic::Likely, says ? u"name-says-dynamic"_s : u"name-generic"_s};
}

Dynamic milder(Dynamic dynamic)
{
    return dynamic == Dynamic::Likely     ? Dynamic::Possible
           : dynamic == Dynamic::Possible ? Dynamic::Unlikely
                                          : dynamic;
}

} // namespace

DynamicVerdict judgeDynamic(const DynamicQuestion &question)
{
    // The strongest evidence first; the rest is told as well
    DynamicVerdict verdict;
    const auto say = [&](Dynamic dynamic, QString reason) {
        if (verdict.reasons.empty())
            verdict.dynamic = dynamic;
        verdict.reasons.push_back(std::move(reason));
    };
    if (question.ownerSaysFixed)
        say(*question.ownerSaysFixed ? Dynamic::Unlikely : Dynamic::Likely,
            *question.ownerSaysFixed ? u"owner-says-fixed"_s : u"owner-says-changing"_s);
    if (question.changedSinceLastTime)
        say(Dynamic::Likely, u"changed"_s);
    if (question.carrierNat)
        say(Dynamic::Likely, u"carrier-nat"_s);
    const NameHint name = hintOf(question);
    if (question.onPolicyList == true)
        // Whole ranges are on such lists, with the fixed addresses in them
        say(name.dynamic == Dynamic::Unlikely ? Dynamic::Possible : Dynamic::Likely,
            u"policy-list"_s);
    if (!name.reason.isEmpty())
        say(name.dynamic, name.reason);
    if (question.daysUnchanged && *question.daysUnchanged >= longUnchangedDays
        && !question.changedSinceLastTime) {
        const bool decided = question.ownerSaysFixed.has_value() || question.carrierNat;
        if (verdict.reasons.empty())
            verdict.dynamic = Dynamic::Possible;
        if (!decided)
            verdict.dynamic = milder(verdict.dynamic);
        verdict.reasons.push_back(u"unchanged-long"_s);
    }
    return verdict;
}

} // namespace mailworthy::line
