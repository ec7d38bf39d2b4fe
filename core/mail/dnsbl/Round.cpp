#include "mail/dnsbl/Round.h"

namespace mailworthy::dnsbl {

net::Ask howToAsk(const Row &row, const ListServers *direct)
{
    net::Ask ask;
    ask.group = row.zone; // so that no list is asked in a rush
    if (direct) {
        ask.servers = direct->servers;
        ask.recursionDesired = false;
        // Another asker in the eyes of the list than the resolver is.
        if (const Result<dns::Name> own = row.zone.under("_own"))
            ask.group = *own;
    }
    ask.patient = false;
    return ask;
}

namespace {

void takePositive(ControlMemory::Controls &heard, Probe probe, const dns::Answer &answer,
                  Milliseconds now)
{
    heard.positive = std::move(probe);
    heard.positiveAt = now;
    heard.positiveFor = ControlMemory::kept;
    for (const dns::Record &record : answer.answer)
        heard.positiveFor =
            std::min<Milliseconds>(heard.positiveFor, std::chrono::seconds(record.ttl));
}

} // namespace

Round::Round(const std::vector<Row> &all, const RoundOptions &options, bool direct)
    : m_all(all)
    , m_options(options)
    , m_direct(direct)
{}

std::vector<Heard> Round::add(std::size_t index, const ListServers *servers, Milliseconds now,
                              Questions &out)
{
    const Row &row = m_all[index];
    const SubjectKind kind = kindOf(row.subject);
    const auto [place, isNew] = m_controls.try_emplace({row.zone, kind});
    ControlSet &set = place->second;
    set.rows.push_back(index);
    Asked &asked = m_asked[index] = {};
    // The question first: where the list is well known it is what the owner waits for
    if (const std::optional<dns::Name> name = queryName(*row.list, row.subject, row.zone))
        out.add({{*name, dns::Type::A}, howToAsk(row, servers)},
                {Purpose::Kind::Question, m_direct, index, row.zone, kind});
    else
        asked.question = Probe{dns::Outcome::Malformed, {}}; // too long for DNS
    if (isNew)
        askControls(row, servers, now, set, out);
    std::vector<Heard> heard;
    if (std::optional<Heard> one = whenComplete(index))
        heard.push_back(std::move(*one));
    return heard;
}

void Round::askControls(const Row &row, const ListServers *servers, Milliseconds now,
                        ControlSet &set, Questions &out) const
{
    const SubjectKind kind = kindOf(row.subject);
    const auto ask = [&](const dns::Name &name, dns::Type type, Purpose::Kind what) {
        out.add({{name, type}, howToAsk(row, servers)}, {what, m_direct, 0, row.zone, kind});
        ++set.open;
    };
    if (!m_options.selfTest) {
        ask(row.zone, dns::Type::SOA, Purpose::Kind::Zone);
        return;
    }
    std::optional<ControlMemory::Controls> known;
    if (m_options.controls)
        known = m_options.controls->find({row.zone, kind, m_direct}, now);
    if (known)
        set.heard = *known;
    set.isRemembered = known && known->positive;
    if (set.isRemembered)
        return;
    const Controls names = controlsOf(*row.list, kind, m_options.seed, row.zone);
    if (names.positive)
        ask(*names.positive, dns::Type::A, Purpose::Kind::Positive);
    if (known)
        return;
    set.heard.negativesAt = now;
    for (const dns::Name &negative : names.negatives)
        ask(negative, dns::Type::A, Purpose::Kind::Negative);
}

std::vector<Heard> Round::take(const dns::Answer &answer, const Purpose &purpose, Milliseconds now)
{
    Probe probe = Probe::of(answer);
    // Not the list's server: somebody in between answers for it (port 53 is intercepted), or it has
    // no such zone. This proves nothing.
    const bool intercepted = m_direct && answer.isKnown() && !answer.authoritative;
    if (intercepted)
        probe = Probe{dns::Outcome::Unreachable, {}};
    std::vector<std::size_t> rows;
    if (purpose.kind == Purpose::Kind::Question) {
        Asked &asked = m_asked[purpose.row];
        asked.question = std::move(probe);
        asked.server = answer.server;
        rows.push_back(purpose.row);
    } else {
        ControlSet &set = m_controls.at({purpose.zone, purpose.subject});
        if (purpose.kind == Purpose::Kind::Zone)
            set.zone = intercepted ? dns::Outcome::Unreachable : answer.outcome;
        else if (purpose.kind == Purpose::Kind::Positive)
            takePositive(set.heard, std::move(probe), answer, now);
        else
            set.heard.negatives.push_back(std::move(probe));
        --set.open;
        if (set.open == 0 && m_options.controls && m_options.selfTest)
            m_options.controls->keep({purpose.zone, purpose.subject, m_direct}, set.heard);
        rows = set.rows;
    }
    std::vector<Heard> heard;
    for (const std::size_t row : rows) {
        if (std::optional<Heard> one = whenComplete(row))
            heard.push_back(std::move(*one));
    }
    return heard;
}

Round::ControlSet &Round::controlsOfRow(std::size_t row)
{
    return m_controls.at({m_all[row].zone, kindOf(m_all[row].subject)});
}

std::optional<Heard> Round::whenComplete(std::size_t row)
{
    const Asked &asked = m_asked[row];
    const ControlSet &set = controlsOfRow(row);
    if (!asked.question || set.open > 0)
        return std::nullopt;
    Heard heard;
    heard.row = row;
    heard.server = asked.server;
    heard.hearing.selfTest = m_options.selfTest;
    heard.hearing.question = *asked.question;
    heard.hearing.positive = set.heard.positive;
    heard.hearing.negatives = set.heard.negatives;
    if (set.isRemembered)
        heard.rememberedAt = set.heard.positiveAt;
    heard.hearing.zone = set.zone;
    heard.hearing.authoritative = m_direct;
    return heard;
}

} // namespace mailworthy::dnsbl
