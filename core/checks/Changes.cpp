#include "checks/Changes.h"

#include "checks/Coverage.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Report;
using findings::Severity;

namespace {

/// The plan without what the program put in by itself.
plan::MailPlan asChosen(plan::MailPlan plan)
{
    for (plan::Host &host : plan.hosts) {
        std::erase_if(host.addresses, [](const plan::HostAddress &item) {
            return item.provenance == plan::Provenance::Measured;
        });
    }
    return plan;
}

bool isSameMatter(const Finding &a, const Finding &b)
{
    return a.code == b.code && a.subject == b.subject && a.severity == b.severity;
}

bool shareCheck(const Finding &a, const Finding &b)
{
    const QStringList others = checksFor(b.code);
    const QStringList own = checksFor(a.code);
    return std::any_of(own.begin(), own.end(),
                       [&](const QString &check) { return others.contains(check); });
}

/// Does a check that says `finding` read what a check that says `cause` has found out?
bool dependsOn(const Finding &finding, const Finding &cause)
{
    const QStringList causes = checksFor(cause.code);
    for (const QString &id : checksFor(finding.code)) {
        const Check *check = findCheck(id);
        if (!check)
            continue;
        for (const std::vector<const char *> *read : {&check->needs, &check->judgedWith}) {
            for (const char *other : *read) {
                if (causes.contains(QLatin1String(other)))
                    return true;
            }
        }
    }
    return false;
}

/// About one list of several: "address@zone".
bool isOfOneList(const Finding &finding)
{
    return finding.subject.contains(u'@');
}

/// Which of the small lists gave no answer is not told one by one.
bool mayHide(const Finding &silent, const Finding &gone)
{
    return silent.code == u"list.silent" && gone.severity == Severity::Note && isOfOneList(gone);
}

/// May `gone` be there still, and is not told because of what could not be found out?
bool leavesOpen(const Finding &unknown, const Finding &gone)
{
    if (shareCheck(unknown, gone)) {
        if (mayHide(unknown, gone))
            return true;
        const bool isOfAnother =
            isOfOneList(unknown) && isOfOneList(gone) && unknown.subject != gone.subject;
        return unknown.severity == Severity::Unknown && !isOfAnother;
    }
    return unknown.severity == Severity::Unknown && dependsOn(gone, unknown);
}

/// It tells of a change, which is no news the next time, and nothing that was mended.
bool passesByItself(const Finding &finding)
{
    const auto found = finding.args.find(u"codes"_s);
    if (finding.code != u"address.dynamic" || found == finding.args.end())
        return false;
    const auto *codes = std::get_if<QStringList>(&found->second);
    return codes && codes->contains(u"changed");
}

/// Something asks for an act: what is merely worth knowing does not.
bool asksForSomething(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Problem:
    case Severity::Warning: return true;
    case Severity::Note: return finding.fix.kind != findings::Fix::Kind::None;
    case Severity::Ok:
    case Severity::Unknown: break;
    }
    return false;
}

/// Is it about an address of the server's that no check of these looked at any more?
bool isOfFormerAddress(const Finding &gone, const Report &now)
{
    const auto addressOf = [](const Finding &finding) {
        return finding.subject.section(u'@', 0, 0);
    };
    const QString address = addressOf(gone);
    const QStringList checks = checksFor(gone.code);
    const bool isOfServer =
        checks.contains(u"address"_s)
        || std::any_of(checks.begin(), checks.end(), [](const QString &id) {
               const Check *check = findCheck(id);
               return check
                      && std::any_of(
                          check->needs.begin(), check->needs.end(),
                          [](const char *need) { return QLatin1String(need) == u"address"; });
           });
    return isOfServer && Address::parse(address).has_value()
           && std::none_of(now.findings.begin(), now.findings.end(),
                           [&](const Finding &finding) { return addressOf(finding) == address; });
}

/// How much of what they say in detail is the same.
std::ptrdiff_t sharedArgs(const Finding &a, const Finding &b)
{
    return std::count_if(a.args.begin(), a.args.end(), [&](const auto &arg) {
        const auto other = b.args.find(arg.first);
        return other != b.args.end() && other->second == arg.second;
    });
}

/// Two looks whose findings are paired, each with one of the other: several may be of one matter,
/// one for each address.
class Pairs
{
public:
    Pairs(const std::vector<Finding> &before, const std::vector<Finding> &now)
        : m_hasFormer(now.size())
        , m_hasNext(before.size())
    {
        for (const bool exactly : {true, false}) {
            for (std::size_t i = 0; i < now.size(); ++i) {
                if (!m_hasFormer[i])
                    pairUp(before, now[i], i, exactly);
            }
        }
    }

    [[nodiscard]] bool hasFormer(std::size_t now) const { return m_hasFormer[now]; }
    [[nodiscard]] bool hasNext(std::size_t before) const { return m_hasNext[before]; }

private:
    void pairUp(const std::vector<Finding> &before, const Finding &finding, std::size_t place,
                bool exactly)
    {
        std::optional<std::size_t> best;
        for (std::size_t j = 0; j < before.size(); ++j) {
            if (m_hasNext[j] || !isSameMatter(before[j], finding)
                || (exactly && before[j].args != finding.args))
                continue;
            if (!best || sharedArgs(before[j], finding) > sharedArgs(before[*best], finding))
                best = j;
        }
        if (best)
            m_hasFormer[place] = m_hasNext[*best] = true;
    }

    std::vector<bool> m_hasFormer;
    std::vector<bool> m_hasNext;
};

bool isMade(const Coverage &coverage, const Finding &finding)
{
    const QStringList checks = checksFor(finding.code);
    return std::any_of(checks.begin(), checks.end(),
                       [&](const QString &check) { return coverage.isDone(check); });
}

/// What is good is news only of something that nothing was known of: else it was good before, or
/// says that something is fixed.
bool isNews(const Finding &finding, const std::vector<Finding> &known)
{
    return finding.severity != Severity::Ok
           || std::none_of(known.begin(), known.end(), [&](const Finding &former) {
                  return former.subject == finding.subject && shareCheck(former, finding);
              });
}

/// Something as bad has come in its place, or it is there still and merely weighs otherwise.
bool isReplaced(const Finding &gone, const std::vector<Finding> &fresh)
{
    return std::any_of(fresh.begin(), fresh.end(), [&](const Finding &finding) {
        return finding.subject == gone.subject && shareCheck(finding, gone)
               && (finding.code == gone.code
                   || findings::rank(finding.severity) <= findings::rank(gone.severity));
    });
}

/// May it be there still, and is not told because the owner declined what it needs?
bool lacksCause(const Finding &gone, const Report &now)
{
    for (const QString &id : checksFor(gone.code)) {
        const Check *check = findCheck(id);
        if (check && std::any_of(check->needs.begin(), check->needs.end(), [&](const char *need) {
                return now.declined.contains(QLatin1String(need));
            }))
            return true;
    }
    return false;
}

/// `before`: the look that it was seen in, when that is the last one. What could not be found out
/// then either hides nothing of it.
bool isOpen(const Finding &gone, const Report &now, const Report *before)
{
    const auto isOld = [before](const Finding &unknown) {
        return before && unknown.severity == Severity::Unknown
               && std::any_of(before->findings.begin(), before->findings.end(),
                              [&](const Finding &item) { return isSameMatter(item, unknown); });
    };
    return std::any_of(now.findings.begin(), now.findings.end(), [&](const Finding &finding) {
        return leavesOpen(finding, gone) && !isOld(finding);
    });
}

} // namespace

bool toldNothing(const Report &report)
{
    return report.has(u"resolver.silent") || report.has(u"resolver.unknown")
           || std::all_of(
               report.findings.begin(), report.findings.end(),
               [](const Finding &finding) { return finding.severity == Severity::Unknown; });
}

LastLook::LastLook(Report report, plan::MailPlan plan)
    : m_report(std::move(report))
    , m_plan(std::move(plan))
{}

void LastLook::setPlan(const plan::MailPlan &plan)
{
    if (plan == m_plan)
        return;
    m_former.reset();
    if (asChosen(plan) == asChosen(m_plan)) {
        carryOver(m_report, m_plan, plan);
        m_former = m_plan;
    }
    m_plan = plan;
}

Changes LastLook::take(Report now)
{
    Changes changes;
    if (toldNothing(now))
        return changes;
    if (m_former)
        carryOver(now, *m_former, m_plan);
    const Coverage before(m_report, m_plan);
    const Coverage after(now, m_plan);
    changes.isOfAll = before.areDone(usualChecks()) && after.areDone(usualChecks());

    std::vector<Finding> known = m_report.findings;
    known.insert(known.end(), m_open.begin(), m_open.end());
    const Pairs pairs(known, now.findings);
    for (std::size_t i = 0; i < now.findings.size(); ++i) {
        const Finding &finding = now.findings[i];
        if (!pairs.hasFormer(i) && isMade(before, finding) && isMade(after, finding)
            && isNews(finding, known))
            changes.fresh.push_back(finding);
    }
    std::vector<Finding> open;
    std::vector<Finding> kept;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const Finding &gone = known[i];
        if (pairs.hasNext(i) || !isMade(before, gone))
            continue;
        const bool wasOpen = i >= m_report.findings.size();
        if (!isMade(after, gone))
            (wasOpen ? open : kept).push_back(gone);
        else if (gone.severity == Severity::Unknown)
            continue; // what it was about says so itself
        else if (isOpen(gone, now, wasOpen ? nullptr : &m_report) || lacksCause(gone, now))
            open.push_back(gone);
        else if (asksForSomething(gone) && !passesByItself(gone) && !isOfFormerAddress(gone, now)
                 && !isReplaced(gone, changes.fresh))
            changes.fixed.push_back(gone);
    }
    // A check that was not made this time is held against the time before.
    for (const auto &[id, state] : m_report.checks) {
        if (!after.isDone(id))
            now.checks[id] = state;
    }
    std::erase_if(now.findings, [&](const Finding &finding) { return !isMade(after, finding); });
    now.findings.insert(now.findings.end(), kept.begin(), kept.end());
    m_report = std::move(now);
    m_open = std::move(open);
    return changes;
}

} // namespace mailworthy::checks
