// One DNS question of a walk: what came back, and what it counts.
#include "mail/spf/Walk.h"

#include <algorithm>

namespace mailworthy::spf {

Walk::Found Walk::ask(const QByteArray &octets, Place &place, dns::Type type, Count count,
                      std::vector<Lookup> *into, Known **known)
{
    Lookup *lookup = nullptr;
    if (into && m_tracing)
        lookup = &into->emplace_back(Lookup{octets, type, std::nullopt, false, false, {}, {}});
    if (!place.isName()) {
        // RFC 7208 §4.8 leaves it open; as with a name that does not exist
        noteVoid(octets, count, lookup);
        return Found::Void;
    }
    const Wanted wanted{&place, type};
    Known *found = m_answers.find(wanted);
    if (!found && m_onMissing == Missing::Ask)
        found = &m_fetch(wanted, m_ahead == 0);
    if (!found) {
        if (std::find(m_missing.begin(), m_missing.end(), wanted) == m_missing.end()
            && (m_missing.empty() || m_needsAll || !stopsHere())) {
            if (m_missing.empty())
                m_missing.reserve(kMaxMxHosts);
            m_missing.push_back(wanted);
        }
        return Found::Missing;
    }
    *known = found;
    if (lookup) {
        lookup->outcome = found->outcome;
        lookup->addresses = found->addresses;
        for (const Host &host : found->hosts)
            lookup->names.push_back(host.octets);
    }
    if (found->isFailure()) {
        noteError(octets, type, found->outcome);
        return Found::Error;
    }
    if (found->hasData)
        return Found::Records;
    noteVoid(octets, count, lookup);
    return Found::Void;
}

std::vector<Wanted> Walk::together() const
{
    std::vector<Wanted> wanted;
    if (!m_hosts)
        return wanted;
    const dns::Type type = m_ip.isV4() ? dns::Type::A : dns::Type::AAAA;
    const std::size_t count = std::min(m_hosts->size(), std::size_t{kMaxPtrNames});
    for (std::size_t i = 0; i < count; ++i) {
        const Wanted one{&m_answers.place((*m_hosts)[i]), type};
        if (one.place->isName() && !m_answers.find(one)
            && std::find(wanted.begin(), wanted.end(), one) == wanted.end())
            wanted.push_back(one);
    }
    return wanted;
}

/// RFC 7208 §4.6.4 speaks of terms, evaluators count queries: so do we.
void Walk::noteVoid(const QByteArray &name, Count count, Lookup *lookup)
{
    if (lookup) {
        lookup->isVoid = true;
        lookup->counted = count != Count::No;
    }
    // An IPv4 client never asks for AAAA, nor the other way round: the two are counted apart.
    if (count == Count::V4 || count == Count::Both) {
        ++m_voids[0];
        note(&Notes::voidNames4, name);
    }
    if (count == Count::V6 || count == Count::Both) {
        ++m_voids[1];
        note(&Notes::voidNames6, name);
    }
    if (voidCount() > m_options.maxVoidLookups)
        passLimit(why(Reason::TooManyVoidLookups, true, [&] {
            return Args{{QStringLiteral("limit"), qint64(m_options.maxVoidLookups)},
                        {QStringLiteral("name"), displayText(name)}};
        }));
}

void Walk::noteError(const QByteArray &name, dns::Type type, dns::Outcome outcome)
{
    note(&Notes::unanswered, name);
    m_complete = false;
    if (outcome == dns::Outcome::Cancelled) {
        m_why = {Reason::Cancelled, {}};
    } else if (m_answers.timeIsOver()) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.timeLimit);
        m_why = {Reason::TimeLimit, {{QStringLiteral("seconds"), qint64(seconds.count())}}};
    } else {
        m_why = why(Reason::DnsError, true, [&] {
            return Args{{QStringLiteral("name"), displayText(name)},
                        {QStringLiteral("type"), dns::toString(type)},
                        {QStringLiteral("outcome"), dns::toString(outcome)}};
        });
    }
}

void Walk::note(std::vector<QByteArray> Notes::*which, const QByteArray &name)
{
    if (m_mode != Mode::Everything)
        return;
    if (!m_notes)
        m_notes = std::make_unique<Notes>();
    std::vector<QByteArray> &list = (*m_notes).*which;
    const auto same = [&name](const QByteArray &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(list.begin(), list.end(), same))
        list.push_back(name);
}

} // namespace mailworthy::spf
