#include "checks/Rollout.h"

#include "facts/Fact.h"
#include "findings/Catalog.h"
#include "mail/dmarc/Evaluate.h"

#include <QJsonArray>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

RolloutStage stageOf(const dmarc::Record &record)
{
    const dmarc::Policy policy = record.policy.value_or(dmarc::Policy::None);
    return {policy, record.testing && policy != dmarc::Policy::None};
}

Met metOf(const QString &code, const dmarc::Record &record, const RolloutFacts &facts)
{
    if (code == u"aligned")
        return facts.aligned;
    if (code == u"dkim-signs-all")
        return facts.signs;
    if (code == u"reports-read" && record.aggregate.empty())
        return Met::No; // nobody gets any
    return Met::Yours;
}

QJsonValue stageJson(const std::optional<RolloutStage> &stage)
{
    return stage ? QJsonValue(toString(*stage)) : QJsonValue();
}

} // namespace

QString toString(Met met)
{
    switch (met) {
    case Met::Yes: return u"yes"_s;
    case Met::No: return u"no"_s;
    case Met::Unknown: return u"unknown"_s;
    case Met::Yours: return u"yours"_s;
    }
    return {};
}

QString toString(const RolloutStage &stage)
{
    return dmarc::toString(stage.policy) + (stage.testing ? u"-test"_s : QString());
}

bool Rollout::jumps() const
{
    if (!planned || unknown)
        return false;
    const dmarc::Policy from = stands ? stands->policy : dmarc::Policy::None;
    return planned->policy == dmarc::Policy::Reject && from == dmarc::Policy::None;
}

Rollout rolloutOf(const dmarc::Record &record, const RolloutFacts &facts)
{
    Rollout rollout;
    rollout.stands = stageOf(record);
    if (const std::optional<dmarc::RolloutStep> step = dmarc::nextStep(record)) {
        rollout.next = RolloutStage{step->policy, step->testing};
        for (const QString &code : step->conditions)
            rollout.conditions.push_back({code, metOf(code, record, facts)});
    }
    return rollout;
}

Rollout rolloutOf(const dmarc::Discovery &discovery, const RolloutFacts &facts)
{
    Rollout rollout;
    const std::optional<dmarc::Record> record =
        discovery.record ? discovery.record->effective() : std::nullopt;
    if (!discovery.source && discovery.failed()) {
        rollout.unknown = facts::reasonOf(discovery.walk.steps.back().answer);
    } else if (!discovery.source || !record) {
        // Nothing to lose: the first step needs nothing.
        rollout.next = RolloutStage{dmarc::Policy::None, false};
    } else {
        dmarc::Record own = *record;
        const bool isOwn = discovery.source == dmarc::PolicySource::Own;
        own.policy = dmarc::policyFor(*record, isOwn, true).policy;
        rollout = rolloutOf(own, facts);
        rollout.inherited = !isOwn;
    }
    rollout.domain = discovery.walk.start.toLower();
    return rollout;
}

QString standsText(const Rollout &rollout)
{
    if (rollout.unknown)
        return findings::phrase(u"rollout.stage.unknown",
                                {{u"why"_s, findings::textOf(*rollout.unknown)}});
    const QString stage = rollout.stands ? toString(*rollout.stands) : u"absent"_s;
    return findings::phrase(QString(u"rollout.stage."_s + stage));
}

QString nextText(const Rollout &rollout)
{
    return rollout.next ? findings::phrase(QString(u"rollout.next."_s + toString(*rollout.next)))
                        : QString();
}

QString conditionText(const RolloutCondition &condition)
{
    return findings::phrase(
        QString(u"rollout.condition."_s + condition.code + u'.' + toString(condition.met)),
        {{u"weeks"_s, qint64(dmarc::weeksOfReports)}});
}

QString jumpText(const Rollout &rollout)
{
    return rollout.jumps() ? findings::phrase(u"rollout.jump") : QString();
}

QJsonObject toJson(const Rollout &rollout)
{
    QJsonArray conditions;
    for (const RolloutCondition &condition : rollout.conditions) {
        conditions.append(QJsonObject{{u"code"_s, condition.code},
                                      {u"met"_s, toString(condition.met)},
                                      {u"text"_s, conditionText(condition)}});
    }
    QJsonObject object{
        {u"domain"_s, rollout.domain.isEmpty() ? QJsonValue() : QJsonValue(rollout.domain)},
        {u"stage"_s, stageJson(rollout.stands)},
        {u"inherited"_s, rollout.inherited},
        {u"next"_s, stageJson(rollout.next)},
        {u"conditions"_s, conditions},
        {u"planned"_s, stageJson(rollout.planned)},
        {u"jumps"_s, rollout.jumps()},
        {u"text"_s, standsText(rollout)}};
    QJsonValue unknown;
    if (rollout.unknown)
        unknown = QJsonObject{{u"code"_s, rollout.unknown->code},
                              {u"args"_s, argsToJson(rollout.unknown->args)}};
    object.insert(u"unknown"_s, unknown);
    return object;
}

} // namespace mailworthy::checks
