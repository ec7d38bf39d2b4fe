// What follows from the agreement table: for each planned record one finding that says how far it
// has got, and what to do first. Pure.
#include "checks/PublishedCheck.h"
#include "checks/PublishedRow.h"
#include "checks/Sink.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::PublishedFact;
using findings::Finding;
using findings::Severity;
using plan::Purpose;

namespace {

QString labelOf(const facts::Viewer &viewer)
{
    const QString address = viewer.address ? viewer.address->toString() : QString();
    if (viewer.name.isEmpty())
        return address.isEmpty() ? findings::word(u"viewer.resolver"_s) : address;
    return viewer.name + u" ("_s + address + u')';
}

/// Several records of one name and type that stand alike are one finding.
void unite(std::vector<Finding> &out, std::size_t from)
{
    std::vector<Finding> united(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(from));
    for (std::size_t i = from; i < out.size(); ++i) {
        const auto same =
            std::find_if(united.begin() + static_cast<std::ptrdiff_t>(from), united.end(),
                         [&](const Finding &other) {
                             return other.code == out[i].code && other.subject == out[i].subject;
                         });
        if (same == united.end()) {
            united.push_back(std::move(out[i]));
            continue;
        }
        const auto values = same->args.find(u"values"_s);
        const auto more = out[i].args.find(u"values"_s);
        if (values == same->args.end() || more == out[i].args.end())
            continue;
        QStringList all =
            std::get<QStringList>(values->second) + std::get<QStringList>(more->second);
        all.removeDuplicates();
        values->second = all;
    }
    out = std::move(united);
}

void judgeReports(const PublishedFact &fact, const facts::Facts &facts, std::vector<Finding> &out)
{
    for (const facts::ReportGap &gap : fact.reportGaps) {
        const bool said =
            std::any_of(facts.dmarc.begin(), facts.dmarc.end(), [&](const auto &entry) {
                return entry.first.toLower() == gap.domain && entry.second.isKnown();
            });
        if (!said)
            add(out, u"dmarc.reports-unauthorised"_s, gap.domain,
                {{u"domain"_s, gap.domain},
                 {u"destination"_s, gap.destination},
                 {u"name"_s, gap.name}});
    }
}

} // namespace

void PublishedRow::judge()
{
    const bool told = std::any_of(m_row.own.begin(), m_row.own.end(),
                                  [](const SeenCell &cell) { return cell.seen != Seen::Unknown; });
    if (m_row.open || !told)
        judgeUnknown();
    else if (m_row.isPublished())
        judgePublished();
    else if (m_row.count(Seen::New) > 0)
        judgePartial();
    else
        judgeAbsent();
}

QString PublishedRow::owner() const
{
    return record().record.owner.toLower();
}

QString PublishedRow::type() const
{
    return dns::toString(record().record.type());
}

QString PublishedRow::value() const
{
    return dns::toPlainText(record().record.data);
}

Severity PublishedRow::severity() const
{
    return record().need == plan::Need::Required ? Severity::Problem : Severity::Warning;
}

Args PublishedRow::args() const
{
    const QString purpose = plan::toString(record().purpose);
    return {{u"name"_s, owner()},
            {u"type"_s, type()},
            {u"values"_s, QStringList{value()}},
            {u"need"_s, plan::toString(record().need)},
            {u"purpose"_s, purpose},
            {u"what"_s, findings::word(QString(u"purpose."_s + purpose))}};
}

QStringList PublishedRow::labels(const std::vector<SeenCell> &cells,
                                 const std::vector<Seen> &which) const
{
    QStringList list;
    for (const SeenCell &cell : cells) {
        if (std::find(which.begin(), which.end(), cell.seen) != which.end())
            list << labelOf(m_fact.viewers[cell.viewer]);
    }
    return list;
}

std::vector<facts::Evidence> PublishedRow::evidence() const
{
    std::vector<facts::Evidence> list;
    for (const std::vector<SeenCell> *cells : {&m_row.own, &m_row.resolvers}) {
        for (const SeenCell &cell : *cells) {
            const dns::Answer *answer = answerOf(m_fact, cell, m_row.question());
            if (!answer)
                continue;
            facts::Evidence item = facts::evidenceOf(*answer, m_table.at);
            if (const auto &address = m_fact.viewers[cell.viewer].address)
                item.of = address->toString();
            list.push_back(std::move(item));
        }
    }
    return list;
}

Finding &PublishedRow::say(Severity severity, const QString &code, Args args)
{
    return add(m_out, severity, code, owner() + u' ' + type(), std::move(args), evidence());
}

findings::Fix PublishedRow::publish() const
{
    findings::Fix fix = publishFix(owner(), type());
    fix.args[u"value"_s] = value();
    if (record().setByProvider)
        fix.kind = findings::Fix::Kind::AskProvider;
    return fix;
}

QString PublishedRow::cure(const QString &code) const
{
    return findings::word(
        QString(u"record-cure."_s + (record().setByProvider ? u"provider"_s : code)));
}

void PublishedRow::judgeUnknown()
{
    Error why = m_row.open.value_or(Error(u"fact.not-judged"_s));
    if (!m_row.open && !m_row.own.empty() && m_row.own.front().why)
        why = *m_row.own.front().why;
    m_out.push_back(findings::unknownFinding(u"record.unknown"_s, QString(owner() + u' ' + type()),
                                             why, evidence()));
}

void PublishedRow::judgePublished()
{
    const QStringList old = labels(m_row.resolvers, {Seen::Old, Seen::None});
    Args known = args();
    known[u"servers"_s] = labels(m_row.own, {Seen::New});
    known[u"count"_s] = qint64(m_row.count(Seen::New));
    if (old.isEmpty()) {
        say(Severity::Ok, u"record.seen"_s, known);
    } else {
        Timestamp until = m_table.at;
        for (const SeenCell &cell : m_row.resolvers)
            until = std::max(until, cell.until.value_or(until));
        known[u"resolvers"_s] = old;
        known[u"until"_s] = toIso(until);
        known[u"since"_s] = toIso(m_table.at);
        Finding &finding = say(Severity::Note, u"record.old-cached"_s, known);
        finding.fix.kind = findings::Fix::Kind::Wait;
        finding.fix.args[u"until"_s] = toIso(until);
    }
    judgeExtra();
}

/// What else stands in a set that senders pick from.
void PublishedRow::judgeExtra()
{
    if (record().purpose != Purpose::HostAddress && record().purpose != Purpose::MailExchanger
        && record().purpose != Purpose::ReverseName)
        return;
    QStringList extra;
    for (const SeenCell &cell : m_row.own)
        extra << cell.found;
    extra.removeDuplicates();
    for (const SeenRow &other : m_table.rows) {
        if (other.question() == m_row.question())
            extra.removeAll(dns::toPlainText(other.record.record.data));
    }
    extra.removeIf([](const QString &text) { return text.startsWith(u"CNAME "); });
    if (extra.isEmpty())
        return;
    Args known = args();
    known[u"values"_s] = extra;
    say(Severity::Note, u"record.extra"_s, known);
}

void PublishedRow::judgePartial()
{
    Args known = args();
    known[u"servers"_s] = labels(m_row.own, {Seen::New});
    known[u"others"_s] = labels(m_row.own, {Seen::Old, Seen::None});
    known[u"count"_s] = qint64(m_row.count(Seen::New));
    known[u"total"_s] = qint64(m_row.own.size());
    say(Severity::Warning, u"record.only-some-servers"_s, known).fix.kind =
        findings::Fix::Kind::Wait;
}

void judgePublished(const plan::MailPlan &plan, const facts::Facts &facts,
                    std::vector<Finding> &out)
{
    if (plan.isEmpty() || plan.hosts.empty())
        return;
    const std::size_t from = out.size();
    const SeenTable table = tableOf(plan, facts.published);
    const PublishedFact nothing;
    const PublishedFact &fact = facts.published.isKnown() ? *facts.published : nothing;
    for (const SeenRow &row : table.rows)
        PublishedRow(row, table, fact, facts, out).judge();
    unite(out, from);
    judgeReports(fact, facts, out);
}

} // namespace mailworthy::checks
