#include "checks/DynamicCheck.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

void observe(const Context &, facts::Facts &) {}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const Address &address : facts.sending) {
        const line::DynamicVerdict verdict =
            line::judgeDynamic(dynamicQuestion(plan, address, facts));
        if (verdict.dynamic != line::Dynamic::Likely)
            continue;
        if (verdict.reasons.front() == u"carrier-nat")
            continue; // address.cgnat says it: one cause, one finding
        static const QStringList against{u"owner-says-fixed"_s, u"name-custom"_s,
                                         u"name-says-static"_s, u"unchanged-long"_s};
        QStringList words;
        QStringList codes;
        for (const QString &reason : verdict.reasons) {
            if (against.contains(reason))
                continue;
            codes << reason;
            words << findings::word(QString(u"dynamic."_s + reason));
        }
        const QString text = address.toString();
        add(out, u"address.dynamic"_s, text,
            {{u"address"_s, text}, {u"reasons"_s, words}, {u"codes"_s, codes}})
            .fix = editPlanFix(u"connection"_s);
    }
}

} // namespace

line::DynamicQuestion dynamicQuestion(const plan::MailPlan &plan, const Address &address,
                                      const facts::Facts &facts)
{
    line::DynamicQuestion question;
    const std::optional<Address> before = plan.measured(address.family());
    question.changedSinceLastTime = before && *before != address;
    if (const auto found = facts.reverse.find(address);
        found != facts.reverse.end() && found->second.isKnown()) {
        const std::vector<facts::ReverseName> &names = found->second->names;
        question.noReverseName = names.empty();
        if (!names.empty()) {
            question.reverseName = names.front().looks;
            question.reverseText = names.front().name.toLower();
        }
    }
    if (facts.lists.isKnown() && !facts.lists->survey.isVoid) {
        for (const dnsbl::Verdict &verdict : facts.lists->survey.verdicts) {
            if (!verdict.isAnswer() || verdict.subject != dnsbl::Subject(address))
                continue;
            const bool policy = verdict.outcome == dnsbl::ListOutcome::Listed
                                && verdict.scope == data::ListScope::Policy && !verdict.doubtful;
            question.onPolicyList = question.onPolicyList.value_or(false) || policy;
        }
    }
    if (const auto found = facts.addresses.find(address.family());
        found != facts.addresses.end() && found->second.isKnown())
        question.carrierNat = found->second->nat.nat == line::Nat::CarrierGrade;
    return question;
}

Check dynamicCheck()
{
    return {"dynamic", {"address", "name", "lists"}, {}, {"address.dynamic"}, observe, judge};
}

} // namespace mailworthy::checks
