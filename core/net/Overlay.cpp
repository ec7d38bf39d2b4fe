#include "net/Overlay.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

/// As for chains in answers (dns::toAnswer).
constexpr std::size_t maxAliases = 16;

bool beginsWith(const QByteArray &text, const QByteArray &beginning)
{
    return text.left(beginning.size()).compare(beginning, Qt::CaseInsensitive) == 0;
}

const dns::Record *aliasAt(const dns::Answer &answer, const dns::Name &owner)
{
    const auto found =
        std::find_if(answer.answer.begin(), answer.answer.end(), [&](const dns::Record &record) {
            return record.owner == owner && std::holds_alternative<dns::Cname>(record.data);
        });
    return found == answer.answer.end() ? nullptr : &*found;
}

} // namespace

/// One question on its way through both worlds.
struct Overlay::Walk
{
    std::size_t index = 0;
    dns::Question asked;
    Inquiry current;               ///< to ask beneath next, when not done
    std::vector<dns::Record> path; ///< the aliases followed so far
    std::vector<dns::Name> chain;
    bool done = false;
    dns::Answer result;
};

Overlay::Overlay(Internet &inner, std::vector<OverlaySet> sets) : ForwardingInternet(inner)
{
    for (OverlaySet &set : sets) {
        const dns::Name owner = set.owner;
        const dns::Type type = set.type;
        m_sets[owner].insert_or_assign(type, std::move(set));
    }
}

Overlay::Overlay(Internet &inner, std::span<const dns::Record> records) : ForwardingInternet(inner)
{
    for (const dns::Record &record : records) {
        const auto [place, isNew] = m_sets[record.owner].try_emplace(record.type());
        if (isNew) {
            place->second.owner = record.owner;
            place->second.type = record.type();
            place->second.ttl = record.ttl;
        }
        place->second.data.push_back(record.data);
    }
}

const OverlaySet *Overlay::find(const dns::Name &owner, dns::Type type) const
{
    const auto sets = m_sets.find(owner);
    if (sets == m_sets.end())
        return nullptr;
    const auto set = sets->second.find(type);
    return set == sets->second.end() ? nullptr : &set->second;
}

/// The name has planned records, or there are some below it (RFC 8020 §2: then it is no NXDOMAIN).
bool Overlay::exists(const dns::Name &name) const
{
    // Canonical order: what is below a name follows it.
    for (auto place = m_sets.lower_bound(name);
         place != m_sets.end() && place->first.isPartOf(name); ++place) {
        const bool some = std::any_of(place->second.begin(), place->second.end(),
                                      [](const auto &set) { return !set.second.data.empty(); });
        if (some)
            return true;
    }
    return false;
}

/// Follows planned aliases and answers what is planned wholly; else `current` is to be asked
/// beneath.
void Overlay::advance(Walk &walk) const
{
    for (;;) {
        const dns::Name &name = walk.current.question.name;
        const dns::Type type = walk.current.question.type;
        const OverlaySet *alias = find(name, dns::Type::CNAME);
        if (alias && !alias->data.empty() && type != dns::Type::CNAME) {
            if (walk.chain.size() >= maxAliases) {
                walk.result = dns::answerWith(walk.asked, dns::Outcome::Malformed,
                                              QStringLiteral("alias chain too long"));
                walk.done = true;
                return;
            }
            const dns::Name target = std::get<dns::Cname>(alias->data.front()).target;
            walk.path.push_back({name, alias->ttl, alias->data.front()});
            walk.chain.push_back(target);
            walk.current.question.name = target;
            continue;
        }
        const OverlaySet *set = find(name, type);
        if (set && set->replacesTextsBeginning.isEmpty())
            finishWith(walk, *set, nullptr);
        return;
    }
}

void Overlay::finishWith(Walk &walk, const OverlaySet &set, const dns::Answer *inner) const
{
    dns::Answer answer = dns::answerWith(walk.asked, dns::Outcome::NoData);
    if (inner) {
        answer.authoritative = inner->authoritative;
        answer.recursionAvailable = inner->recursionAvailable;
        answer.server = inner->server;
        answer.took = inner->took;
    }
    answer.answer = walk.path;
    answer.chain = walk.chain;
    const std::size_t before = answer.answer.size();
    if (inner && inner->chain.empty()) {
        for (const dns::Record &record : inner->answer) {
            const auto *text = std::get_if<dns::Txt>(&record.data);
            if (text && record.owner == set.owner
                && !beginsWith(text->joined(), set.replacesTextsBeginning))
                answer.answer.push_back(record);
        }
    }
    for (const dns::RecordData &data : set.data)
        answer.answer.push_back({set.owner, set.ttl, data});
    if (answer.answer.size() > before)
        answer.outcome = dns::Outcome::Records;
    walk.result = std::move(answer);
    walk.done = true;
}

/// What came from beneath for `current`.
void Overlay::take(Walk &walk, const dns::Answer &inner) const
{
    const dns::Type type = walk.current.question.type;
    const OverlaySet *set = find(walk.current.question.name, type);
    if (set && inner.isKnown()) {
        finishWith(walk, *set, &inner);
        return;
    }
    // Does an alias beneath lead to, or start from, a name that is planned?
    std::vector<dns::Name> names{walk.current.question.name};
    names.insert(names.end(), inner.chain.begin(), inner.chain.end());
    for (std::size_t i = 0; i < names.size() && !set; ++i) {
        const dns::Record *alias = aliasAt(inner, names[i]);
        const auto planned = m_sets.find(names[i]);
        if (planned != m_sets.end() && i > 0
            && (find(names[i], type) || find(names[i], dns::Type::CNAME))) {
            walk.current.question.name = names[i];
            advance(walk); // done, or asked again from here
            return;
        }
        const bool aliasGoes =
            alias && type != dns::Type::CNAME && planned != m_sets.end()
            && std::any_of(planned->second.begin(), planned->second.end(), [](const auto &other) {
                   return other.first != dns::Type::CNAME && !other.second.data.empty();
               });
        if (aliasGoes) { // RFC 1034 §3.6.2: no other data beside an alias, so it will have to go
            finishWith(walk, {names[i], type, {}, 0, {}}, nullptr);
            return;
        }
        if (alias && i + 1 < names.size()) {
            walk.path.push_back(*alias);
            walk.chain.push_back(names[i + 1]);
        }
    }
    walk.result = inner;
    walk.result.question = walk.asked;
    if (!set) {
        std::vector<dns::Record> records = walk.path;
        for (const dns::Record &record : inner.answer) {
            if (std::find(records.begin(), records.end(), record) == records.end())
                records.push_back(record);
        }
        walk.result.answer = std::move(records);
        walk.result.chain = walk.chain;
    }
    if (inner.outcome == dns::Outcome::NoSuchName && exists(walk.result.finalName())) {
        walk.result.outcome = dns::Outcome::NoData;
        walk.result.rcode = 0;
    }
    walk.done = true;
}

void Overlay::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                        const std::stop_token &stop)
{
    std::vector<Walk> open;
    for (std::size_t index = 0; index < inquiries.size(); ++index) {
        Walk walk;
        walk.index = index;
        walk.asked = inquiries[index].question;
        walk.current = inquiries[index];
        advance(walk);
        if (walk.done)
            onAnswer(index, walk.result);
        else
            open.push_back(std::move(walk));
    }
    while (!open.empty()) {
        std::vector<Inquiry> beneath;
        beneath.reserve(open.size());
        for (const Walk &walk : open)
            beneath.push_back(walk.current);
        inner().lookupAll(
            beneath,
            [&](std::size_t place, const dns::Answer &answer) {
                take(open[place], answer);
                if (open[place].done)
                    onAnswer(open[place].index, open[place].result);
            },
            stop);
        std::erase_if(open, [](const Walk &walk) { return walk.done; });
    }
}

} // namespace mailworthy::net
