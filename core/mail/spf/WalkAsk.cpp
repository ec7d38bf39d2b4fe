// One DNS question of a walk: what came back, and what it counts.
#include "mail/spf/Walk.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

/// The data of the type asked for; false when the answer has none.
bool takeData(const dns::Answer &answer, Lookup &lookup)
{
    switch (lookup.type) {
    case dns::Type::A:
    case dns::Type::AAAA: {
        const Family family = lookup.type == dns::Type::A ? Family::V4 : Family::V6;
        for (const Address &address : answer.addresses()) {
            if (address.family() == family)
                lookup.addresses.push_back(address);
        }
        return !lookup.addresses.empty();
    }
    case dns::Type::MX: {
        std::vector<dns::Mx> hosts = answer.all<dns::Mx>();
        std::stable_sort(hosts.begin(), hosts.end(), [](const dns::Mx &x, const dns::Mx &y) {
            return x.preference < y.preference;
        });
        for (const dns::Mx &host : hosts)
            lookup.names.push_back(toOctets(host.exchange));
        return !hosts.empty();
    }
    case dns::Type::PTR: {
        for (const dns::Ptr &ptr : answer.all<dns::Ptr>())
            lookup.names.push_back(toOctets(ptr.target));
        return !lookup.names.empty();
    }
    default: return !answer.texts().empty();
    }
}

} // namespace

Walk::Found Walk::ask(const QByteArray &octets, const std::optional<dns::Name> &name,
                      dns::Type type, Count count, std::vector<Lookup> *into,
                      const dns::Answer **answer)
{
    Lookup lookup{octets, type, std::nullopt, false, false, {}, {}};
    Found found = Found::Void;
    if (!name) {
        // RFC 7208 §4.8 leaves it open; as with a name that does not exist
        noteVoid(lookup, count);
    } else {
        const dns::Question question{*name, type, dns::Class::IN};
        *answer = m_answers.find(question);
        if (!*answer) {
            if (std::find(m_missing.begin(), m_missing.end(), question) == m_missing.end()
                && (m_missing.empty() || !stopsHere()))
                m_missing.push_back(question);
            found = Found::Missing;
        } else {
            lookup.outcome = (*answer)->outcome;
            if (!(*answer)->isKnown()) {
                noteError(lookup);
                found = Found::Error;
            } else if (takeData(**answer, lookup)) {
                found = Found::Records;
            } else {
                noteVoid(lookup, count);
            }
        }
    }
    if (into)
        into->push_back(std::move(lookup));
    return found;
}

/// RFC 7208 §4.6.4 speaks of terms, evaluators count queries: so do we.
void Walk::noteVoid(Lookup &lookup, Count count)
{
    lookup.isVoid = true;
    lookup.counted = count != Count::No;
    // An IPv4 client never asks for AAAA, nor the other way round: the two are counted apart.
    if (count == Count::V4 || count == Count::Both) {
        ++m_voids[0];
        note(voidNames4, lookup.name);
    }
    if (count == Count::V6 || count == Count::Both) {
        ++m_voids[1];
        note(voidNames6, lookup.name);
    }
    if (voidCount() > m_options.maxVoidLookups)
        passLimit({Reason::TooManyVoidLookups,
                   {{QStringLiteral("limit"), qint64(m_options.maxVoidLookups)},
                    {QStringLiteral("name"), displayText(lookup.name)}}});
}

void Walk::noteError(const Lookup &lookup)
{
    note(unanswered, lookup.name);
    m_complete = false;
    if (*lookup.outcome == dns::Outcome::Cancelled) {
        m_why = {Reason::Cancelled, {}};
    } else if (m_answers.timeIsOver()) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.timeLimit);
        m_why = {Reason::TimeLimit, {{QStringLiteral("seconds"), qint64(seconds.count())}}};
    } else {
        m_why = {Reason::DnsError,
                 {{QStringLiteral("name"), displayText(lookup.name)},
                  {QStringLiteral("type"), dns::toString(lookup.type)},
                  {QStringLiteral("outcome"), dns::toString(*lookup.outcome)}}};
    }
}

void Walk::note(std::vector<QByteArray> &list, const QByteArray &name)
{
    const auto same = [&name](const QByteArray &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(list.begin(), list.end(), same))
        list.push_back(name);
}

} // namespace mailworthy::spf
