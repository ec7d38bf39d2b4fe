#pragma once
// One row of the agreement table, with everything its finding is made of. Internal to the judge of
// "published": how far a record has got is in PublishedJudge.cpp, what stands in its place in
// PublishedInstead.cpp.
#include "checks/PublishedDamage.h"
#include "checks/PublishedTable.h"
#include "facts/Facts.h"
#include "findings/Finding.h"

namespace mailworthy::checks {

class PublishedRow
{
public:
    /// Everything outlives it.
    PublishedRow(const SeenRow &row, const SeenTable &table, const facts::PublishedFact &fact,
                 const facts::Facts &facts, std::vector<findings::Finding> &out)
        : m_row(row)
        , m_table(table)
        , m_fact(fact)
        , m_facts(facts)
        , m_out(out)
    {}

    void judge();

private:
    [[nodiscard]] const plan::PlannedRecord &record() const { return m_row.record; }
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString type() const;
    [[nodiscard]] QString value() const;
    /// Without a required record mail is refused or lost; the others some receivers look for.
    [[nodiscard]] findings::Severity severity() const;
    [[nodiscard]] Args args() const;
    [[nodiscard]] QStringList labels(const std::vector<SeenCell> &cells,
                                     const std::vector<Seen> &which) const;
    [[nodiscard]] std::vector<facts::Evidence> evidence() const;
    findings::Finding &say(findings::Severity severity, const QString &code, Args args);
    [[nodiscard]] findings::Fix publish() const;
    [[nodiscard]] QString cure(const QString &code) const;

    void judgeUnknown();
    void judgePublished();
    void judgeExtra();
    void judgePartial();

    /// The first own server that has not got it and said so.
    [[nodiscard]] const SeenCell &witness() const;
    /// The mail domain whose MX names this host; empty: none.
    [[nodiscard]] QString servedDomain() const;
    /// The check of the MX says it where it ran.
    [[nodiscard]] bool isSaidByMx(const QString &domain) const;
    void judgeAbsent();
    [[nodiscard]] bool isWildcard(const dns::Answer &answer) const;
    void judgeWildcard(const SeenCell &cell);
    [[nodiscard]] bool isAlias(const dns::Answer &answer) const;
    void judgeAlias(const dns::Answer &answer);
    bool judgeRelativeAlias(const dns::Answer &answer);
    bool judgeHost(const dns::Answer &answer);
    bool judgeExchanger(const dns::Answer &answer);
    bool judgeSwitch(const facts::Viewer &viewer);
    [[nodiscard]] bool holds(const facts::Stray &stray, bool ofItsKind) const;
    bool judgeStray(bool ofItsKind);
    void judgeDamage(const RecordDamage &damage);
    void judgeMissing();

    const SeenRow &m_row;
    const SeenTable &m_table;
    const facts::PublishedFact &m_fact;
    const facts::Facts &m_facts;
    std::vector<findings::Finding> &m_out;
};

} // namespace mailworthy::checks
