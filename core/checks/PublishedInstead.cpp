// What stands where a planned record should be, and where it went instead.
#include "checks/PublishedRow.h"
#include "checks/Sink.h"
#include "findings/SwitchWords.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::Stray;
using findings::Finding;
using findings::Severity;
using plan::Purpose;

namespace {

QStringList valuesOf(const dns::Answer &answer)
{
    QStringList list;
    for (const dns::Record &each : answer.answer)
        list << dns::toZoneText(each.data);
    list.sort();
    return list;
}

bool isSameValue(const dns::RecordData &a, const dns::RecordData &b)
{
    const auto *one = std::get_if<dns::Txt>(&a);
    const auto *other = std::get_if<dns::Txt>(&b);
    return one && other ? one->joined() == other->joined() : a == b;
}

/// Does the name, or at least the zone it would be in, exist? The root says so of what is no name
/// at all.
bool isInDns(const dns::Answer &answer)
{
    if (answer.outcome == dns::Outcome::Records || answer.outcome == dns::Outcome::NoData)
        return true;
    return answer.outcome == dns::Outcome::NoSuchName
           && std::any_of(
               answer.authority.begin(), answer.authority.end(), [](const dns::Record &each) {
                   return each.type() == dns::Type::SOA && each.owner.labels().size() > 1;
               });
}

} // namespace

const SeenCell &PublishedRow::witness() const
{
    return *std::find_if(m_row.own.begin(), m_row.own.end(), [](const SeenCell &cell) {
        return cell.seen == Seen::Old || cell.seen == Seen::None;
    });
}

QString PublishedRow::servedDomain() const
{
    for (const SeenRow &other : m_table.rows) {
        const auto *mx = std::get_if<dns::Mx>(&other.record.record.data);
        if (mx && mx->exchange == record().record.owner)
            return other.record.record.owner.toLower();
    }
    return {};
}

bool PublishedRow::isSaidByMx(const QString &domain) const
{
    return std::any_of(m_facts.mx.begin(), m_facts.mx.end(), [&](const auto &entry) {
        return entry.first.toLower() == domain && entry.second.isKnown();
    });
}

void PublishedRow::judgeAbsent()
{
    const SeenCell &cell = witness();
    const dns::Answer &answer = *answerOf(m_fact, cell, m_row.question());
    if (isWildcard(answer))
        return judgeWildcard(cell);
    if (isAlias(answer))
        return judgeAlias(answer);
    if (judgeHost(answer) || judgeExchanger(answer))
        return;
    const facts::Viewer &viewer = m_fact.viewers[cell.viewer];
    std::optional<bool> passes;
    if (viewer.view) {
        const auto known = viewer.view->spfPasses.find(record().record.owner);
        if (known != viewer.view->spfPasses.end())
            passes = known->second;
    }
    // Beside an address that is planned as well, another one is merely missing.
    const bool isText = std::holds_alternative<dns::Txt>(record().record.data);
    const std::optional<RecordDamage> damage = cell.seen == Seen::Old || isText
                                                   ? damageOf(record(), answer, viewer.zone, passes)
                                                   : std::nullopt;
    const bool harmed = damage && damage->code != u"record.different";
    // The old one may still stand there, because the new one went to another name.
    if (!harmed && judgeStray(!damage))
        return;
    if (damage && damage->kind == u"other-target" && judgeSwitch(viewer))
        return;
    if (damage)
        judgeDamage(*damage);
    else
        judgeMissing();
}

bool PublishedRow::isWildcard(const dns::Answer &answer) const
{
    const auto sibling = m_fact.siblings.find(m_row.question());
    return sibling != m_fact.siblings.end() && answer.outcome == dns::Outcome::Records
           && sibling->second.outcome == dns::Outcome::Records
           && valuesOf(answer) == valuesOf(sibling->second);
}

void PublishedRow::judgeWildcard(const SeenCell &cell)
{
    Args known = args();
    known[u"wildcard"_s] = QString(u"*."_s + record().record.owner.parent().toLower());
    known[u"answer"_s] = cell.found;
    say(severity(), u"record.from-wildcard"_s, known).fix = publish();
}

/// In a reverse zone an alias is how small networks are delegated (RFC 2317).
bool PublishedRow::isAlias(const dns::Answer &answer) const
{
    return record().record.type() != dns::Type::PTR
           && std::any_of(
               answer.answer.begin(), answer.answer.end(), [this](const dns::Record &each) {
                   return each.type() == dns::Type::CNAME && each.owner == record().record.owner;
               });
}

void PublishedRow::judgeAlias(const dns::Answer &answer)
{
    const QString domain = servedDomain();
    if (record().purpose == Purpose::HostAddress && !domain.isEmpty()) {
        if (!isSaidByMx(domain))
            add(m_out, Severity::Problem, u"mx.alias"_s, owner(),
                {{u"domain"_s, domain}, {u"host"_s, owner()}}, evidence())
                .fix = publish();
        return;
    }
    const bool said = std::any_of(m_out.begin(), m_out.end(), [this](const Finding &other) {
        return other.code == u"mx.alias" && other.subject == owner();
    });
    if (said)
        return; // one cause: what else is planned at the mail host
    if (judgeRelativeAlias(answer))
        return;
    Args known = args();
    known[u"target"_s] = answer.chain.empty() ? QString() : answer.chain.front().toLower();
    say(severity(), u"record.alias-beside"_s, known).fix = removeFix(owner(), u"CNAME"_s);
}

/// An alias that was meant to lead somewhere else, where its final dot was lost.
bool PublishedRow::judgeRelativeAlias(const dns::Answer &answer)
{
    const auto meant = m_fact.meant.find(m_row.question());
    if (meant == m_fact.meant.end() || answer.chain.empty()
        || answer.chain.front() != meant->second.stored || !isInDns(meant->second.answer))
        return false;
    const std::vector<dns::Record> &there = meant->second.answer.answer;
    const bool same = std::any_of(there.begin(), there.end(), [this](const dns::Record &each) {
        return isSameValue(each.data, record().record.data);
    });
    const QString target = meant->second.answer.question.name.toLower();
    Args known = args();
    known[u"published"_s] = QStringList{u"CNAME "_s + meant->second.stored.toLower()};
    known[u"kind"_s] = u"relative-alias"_s;
    known[u"howCode"_s] = u"record-kind.relative-alias"_s;
    known[u"cureCode"_s] =
        same ? u"record-cure.relative-alias"_s : u"record-cure.relative-alias-other"_s;
    known[u"stored"_s] = meant->second.stored.toLower();
    known[u"typed"_s] = QString(target + u'.');
    known[u"target"_s] = target;
    known[u"leads"_s] = qint64(same);
    findings::Fix fix = publishFix(owner(), u"CNAME"_s);
    fix.args[u"value"_s] = target;
    say(severity(), u"record.different"_s, known).fix = same ? fix : publish();
    return true;
}

/// A web proxy's address in the place of the server's.
bool PublishedRow::judgeHost(const dns::Answer &answer)
{
    const QString domain = servedDomain();
    if (record().purpose != Purpose::HostAddress || domain.isEmpty())
        return false;
    std::vector<Address> proxied;
    QString proxy;
    for (const Address &address : answer.addresses()) {
        const auto known = m_fact.proxies.find(address);
        if (known == m_fact.proxies.end())
            continue;
        proxied.push_back(address);
        proxy = known->second;
    }
    if (proxied.empty())
        return false;
    const bool said = std::any_of(m_out.begin(), m_out.end(), [this](const Finding &other) {
        return other.code == u"mx.proxied" && other.subject == owner();
    });
    if (!said && !isSaidByMx(domain))
        add(m_out, Severity::Problem, u"mx.proxied"_s, owner(),
            {{u"domain"_s, domain},
             {u"host"_s, owner()},
             {u"addresses"_s, texts(proxied)},
             {u"proxy"_s, proxy}},
            evidence())
            .fix = publish();
    return true;
}

/// An address where a name is meant.
bool PublishedRow::judgeExchanger(const dns::Answer &answer)
{
    if (record().purpose != Purpose::MailExchanger)
        return false;
    for (const dns::Mx &mx : answer.all<dns::Mx>()) {
        const Result<Address> literal = Address::parse(mx.exchange.toString());
        if (!literal)
            continue;
        if (!isSaidByMx(owner()))
            add(m_out, Severity::Problem, u"mx.literal"_s, owner(),
                {{u"domain"_s, owner()}, {u"host"_s, literal->toString()}}, evidence())
                .fix = publish();
        return true;
    }
    return false;
}

/// The MX record that leads to another server is left as it is until the owner switches.
bool PublishedRow::judgeSwitch(const facts::Viewer &viewer)
{
    if (!record().isSwitch || !viewer.view)
        return false;
    const auto there = viewer.view->elsewhere.find(record().record.owner);
    const auto *mx = std::get_if<dns::Mx>(&record().record.data);
    const Result<dns::Domain> domain = dns::Domain::parse(owner());
    if (there == viewer.view->elsewhere.end() || !mx || !domain)
        return false;
    if (!isSaidByMx(owner()))
        add(m_out, u"mx.elsewhere"_s, owner(),
            findings::switchArgs(
                plan::switchOf(*domain, there->second, mx->exchange, record().published)),
            evidence())
            .fix = publish();
    return true;
}

/// Does it hold the planned record, or at least one of its kind?
bool PublishedRow::holds(const Stray &stray, bool ofItsKind) const
{
    const auto sibling = m_fact.siblings.find(stray.planned);
    for (const dns::Record &each : stray.answer.answer) {
        const auto isEverywhere = [&](const dns::Record &other) { return other.data == each.data; };
        if (sibling != m_fact.siblings.end()
            && std::any_of(sibling->second.answer.begin(), sibling->second.answer.end(),
                           isEverywhere))
            continue; // a wildcard's
        if (isSameValue(each.data, record().record.data))
            return true;
        // Another domain's policy may well stand above, and any address may have a name.
        if (!ofItsKind || stray.place == facts::WrongPlace::AboveDomain
            || each.type() != dns::Type::TXT || each.owner != stray.answer.question.name)
            continue;
        dns::Answer alone = dns::answerWith(stray.answer.question, dns::Outcome::Records);
        alone.answer = {each};
        if (damageOf(record(), alone, record().zone.name(), std::nullopt))
            return true;
    }
    return false;
}

bool PublishedRow::judgeStray(bool ofItsKind)
{
    const Stray *found = nullptr;
    for (const Stray &stray : m_fact.strays) {
        if (stray.planned == m_row.question() && holds(stray, ofItsKind)
            && (!found || stray.place < found->place))
            found = &stray;
    }
    if (!found)
        return false;
    Args known = args();
    known[u"at"_s] = found->answer.question.name.toLower();
    known[u"place"_s] = facts::toString(found->place);
    known[u"cure"_s] = cure(u"place-"_s + facts::toString(found->place));
    say(severity(), u"record.doubled-name"_s, known).fix = publish();
    return true;
}

void PublishedRow::judgeDamage(const RecordDamage &damage)
{
    Args known = args();
    known[u"published"_s] = damage.found;
    if (damage.code == u"record.second")
        known[u"count"_s] = qint64(damage.found.size());
    if (damage.code == u"record.truncated") {
        known[u"octets"_s] = damage.octets;
        known[u"planned"_s] = qint64(value().toUtf8().size());
    }
    if (damage.code == u"record.different") {
        known[u"kind"_s] = damage.kind;
        known[u"how"_s] = findings::word(QString(u"record-kind."_s + damage.kind));
        known[u"cure"_s] = cure(damage.kind);
        QStringList words;
        for (const QString &word : damage.words)
            words << findings::word(QString(u"damage."_s + word));
        known[u"damage"_s] = words;
    }
    // Receivers go by a DMARC record that they can read; what it is worth its own check says.
    const bool isHeeded = record().purpose == plan::Purpose::Dmarc && damage.kind == u"other-value";
    say(isHeeded ? Severity::Warning : severity(), damage.code, known).fix = publish();
}

void PublishedRow::judgeMissing()
{
    Args known = args();
    known[u"cure"_s] = cure(u"enter"_s);
    say(severity(), u"record.missing"_s, known).fix = publish();
}

} // namespace mailworthy::checks
