#include "mail/spf/Answers.h"

#include "dns/FoldedHash.h"
#include "mail/spf/LabelCount.h"
#include "mail/spf/Macro.h"
#include "mail/spf/RecentRecords.h"

#include <algorithm>
#include <utility>

namespace mailworthy::spf {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t indexOf(dns::Type type)
{
    switch (type) {
    case dns::Type::A: return 0;
    case dns::Type::AAAA: return 1;
    case dns::Type::MX: return 2;
    case dns::Type::PTR: return 3;
    default: return 4;
    }
}

Known failed(dns::Outcome outcome)
{
    Known known;
    known.outcome = outcome;
    return known;
}

/// Hands over the data of that type at the end of the alias chain, in the order they came.
template<typename T, typename Take>
void forEach(const dns::Answer &answer, Take take)
{
    const dns::Name &name = answer.finalName();
    for (const dns::Record &record : answer.answer) {
        if (const T *data = std::get_if<T>(&record.data); data && record.owner == name)
            take(*data);
    }
}

void readMx(const dns::Answer &answer, Known &known)
{
    std::vector<const dns::Mx *> hosts;
    forEach<dns::Mx>(answer, [&](const dns::Mx &mx) { hosts.push_back(&mx); });
    std::stable_sort(hosts.begin(), hosts.end(), [](const dns::Mx *x, const dns::Mx *y) {
        return x->preference < y->preference;
    });
    for (const dns::Mx *mx : hosts)
        known.hosts.push_back({mx->exchange, toOctets(mx->exchange)});
}

/// The data of the type asked for.
void read(const dns::Answer &answer, dns::Type type, std::optional<Known> &into)
{
    Known &known = into.emplace();
    known.outcome = answer.outcome;
    if (known.isFailure())
        return;
    switch (type) {
    case dns::Type::A:
        forEach<dns::A>(answer, [&](const dns::A &a) { known.addresses.push_back(a.address); });
        break;
    case dns::Type::AAAA:
        forEach<dns::Aaaa>(answer,
                           [&](const dns::Aaaa &a) { known.addresses.push_back(a.address); });
        break;
    case dns::Type::MX: readMx(answer, known); break;
    case dns::Type::PTR:
        forEach<dns::Ptr>(answer, [&](const dns::Ptr &ptr) {
            known.hosts.push_back({ptr.target, toOctets(ptr.target)});
        });
        break;
    default:
        forEach<dns::Txt>(answer,
                          [&](const dns::Txt &txt) { known.texts.push_back(txt.joined()); });
    }
    known.hasData = !known.addresses.empty() || !known.hosts.empty() || !known.texts.empty();
}

bool sameOctets(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return x == y || lower(x) == lower(y);
           });
}

} // namespace

dns::Name Place::name() const
{
    return given ? *given : toName(octets).value_or(dns::Name());
}

Answers::Answers(net::Internet &internet, Milliseconds timeLimit)
    : m_internet(internet)
    , m_timeLimit(timeLimit)
    , m_start(internet.clock().elapsed())
{}

Place *Answers::placed(QByteArrayView octets, std::size_t hash, const dns::Name *dotted) const
{
    for (Place *place = m_buckets[hash % kBuckets]; place; place = place->next) {
        if (place->hash == hash && sameOctets(place->octets, octets)
            && (dotted ? place->isDotted && *place->given == *dotted : !place->isDotted))
            return place;
    }
    return nullptr;
}

Place &Answers::add(const QByteArray &octets, std::size_t hash)
{
    Place *place = m_used < m_first.size() ? &m_first[m_used++]
                                           : m_more.emplace_back(std::make_unique<Place>()).get();
    place->octets = octets;
    place->hash = hash;
    place->next = std::exchange(m_buckets[hash % kBuckets], place);
    return *place;
}

Place &Answers::place(const QByteArray &octets)
{
    const std::size_t hash = dns::foldedHash(octets);
    if (Place *found = placed(octets, hash, nullptr))
        return *found;
    Place &place = add(octets, hash);
    place.labels = labelCount(octets);
    return place;
}

Place &Answers::place(Host &host)
{
    if (host.place)
        return *host.place;
    const std::vector<QByteArray> &labels = host.name.labels();
    const bool dotted = std::any_of(labels.begin(), labels.end(),
                                    [](const QByteArray &label) { return label.contains('.'); });
    const std::size_t hash = dns::foldedHash(host.octets);
    host.place = placed(host.octets, hash, dotted ? &host.name : nullptr);
    if (!host.place) {
        host.place = &add(host.octets, hash);
        host.place->labels = static_cast<int>(labels.size());
        host.place->given = &host.name;
        host.place->isDotted = dotted;
    }
    return *host.place;
}

Known *Answers::find(const Wanted &wanted)
{
    std::optional<Known> &known = wanted.place->known[indexOf(wanted.type)];
    if (!known && m_ended)
        known = failed(*m_ended);
    return known ? &*known : nullptr;
}

const Published &Answers::published(Known &known)
{
    if (known.published)
        return *known.published;
    Published &published = known.published.emplace();
    for (const QByteArray &text : known.texts) {
        if (isSpf(text) && ++published.records == 1)
            published.text = text;
    }
    if (published.records == 1)
        published.parsed = RecentRecords::ofThisThread().read(published.text);
    return published;
}

void Answers::assume(const QByteArray &domain, const QByteArray &text)
{
    Known &known = place(domain).known[indexOf(dns::Type::TXT)].emplace();
    known.outcome = dns::Outcome::Records;
    known.texts = {text};
    known.hasData = true;
    ++m_asked;
}

void Answers::end(dns::Outcome outcome)
{
    if (!m_ended)
        m_ended = outcome;
}

bool Answers::mayAsk(int questions, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        end(dns::Outcome::Cancelled);
        return false;
    }
    // RFC 7208 §4.6.4: a limit on the time as a whole, at least 20 seconds, ends in temperror
    m_timeIsOver = m_internet.clock().elapsed() - m_start > m_timeLimit;
    if (m_timeIsOver || m_asked + questions > kMaxQuestions) {
        end(dns::Outcome::Timeout);
        return false;
    }
    return true;
}

void Answers::fetch(std::span<const Wanted> wanted, const std::function<bool()> &isEnough,
                    const std::stop_token &stop)
{
    if (wanted.empty() || !mayAsk(static_cast<int>(wanted.size()), stop))
        return;
    std::vector<net::Inquiry> inquiries;
    inquiries.reserve(wanted.size());
    for (const Wanted &one : wanted)
        inquiries.push_back({{one.place->name(), one.type, dns::Class::IN}, {}});
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&enough] { enough.request_stop(); });
    std::size_t waiting = inquiries.size();
    m_internet.lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            --waiting;
            if (answer.outcome == dns::Outcome::Cancelled)
                return;
            const Wanted &one = wanted[index];
            read(answer, one.type, one.place->known[indexOf(one.type)]);
            ++m_asked;
            if (waiting > 0 && !enough.stop_requested() && isEnough())
                enough.request_stop();
        },
        enough.get_token());
    if (stop.stop_requested())
        end(dns::Outcome::Cancelled);
}

Known &Answers::fetchOne(const Wanted &wanted, const std::stop_token &stop)
{
    std::optional<Known> &known = wanted.place->known[indexOf(wanted.type)];
    if (mayAsk(1, stop)) {
        const net::Inquiry inquiry{{wanted.place->name(), wanted.type, dns::Class::IN}, {}};
        m_internet.lookupAll(
            std::span(&inquiry, 1),
            [&](std::size_t, const dns::Answer &answer) {
                if (answer.outcome != dns::Outcome::Cancelled)
                    read(answer, wanted.type, known);
            },
            stop);
        m_asked += known ? 1 : 0;
        if (!known || stop.stop_requested())
            end(dns::Outcome::Cancelled);
    }
    return *find(wanted);
}

} // namespace mailworthy::spf
