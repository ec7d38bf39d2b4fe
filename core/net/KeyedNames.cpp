#include "net/KeyedNames.h"

#include "base/Overloaded.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

QByteArray octetsOf(const Secret &key)
{
    return {key.reveal().data(), static_cast<qsizetype>(key.size())};
}

dns::Name withLabel(const dns::Name &name, const QByteArray &from, const QByteArray &to)
{
    std::vector<QByteArray> labels = name.labels();
    bool changed = false;
    for (QByteArray &label : labels) {
        if (label.compare(from, Qt::CaseInsensitive) == 0) {
            label = to;
            changed = true;
        }
    }
    if (!changed)
        return name;
    // Too long with the key in place: then nobody can be asked, and the name stays as it is
    return dns::Name::fromLabels(std::move(labels)).value_or(name);
}

bool mentions(const dns::Name &name, const QByteArray &label)
{
    return std::any_of(name.labels().begin(), name.labels().end(), [&](const QByteArray &each) {
        return each.compare(label, Qt::CaseInsensitive) == 0;
    });
}

/// What came back for one key's question, with the placeholder in the key's place.
class Cleaner
{
public:
    Cleaner(QByteArray key, QByteArray placeholder)
        : m_key(std::move(key))
        , m_placeholder(std::move(placeholder))
    {}
    Cleaner(const Cleaner &) = delete;
    Cleaner &operator=(const Cleaner &) = delete;
    ~Cleaner() { wipeMemory(m_key.data(), static_cast<std::size_t>(m_key.size())); }

    [[nodiscard]] dns::Answer clean(const dns::Answer &answer, const dns::Question &asked) const
    {
        dns::Answer cleaned = answer;
        cleaned.question = asked;
        for (std::vector<dns::Record> *section :
             {&cleaned.answer, &cleaned.authority, &cleaned.additional})
            clean(*section);
        for (dns::Name &name : cleaned.chain)
            name = clean(name);
        cleaned.detail = clean(cleaned.detail);
        if (cleaned.extendedError)
            cleaned.extendedError->text = clean(cleaned.extendedError->text);
        return cleaned;
    }

private:
    [[nodiscard]] dns::Name clean(const dns::Name &name) const
    {
        return withLabel(name, m_key, m_placeholder);
    }
    [[nodiscard]] QString clean(QString text) const
    {
        return text.replace(QString::fromLatin1(m_key), QString::fromLatin1(m_placeholder),
                            Qt::CaseInsensitive);
    }
    [[nodiscard]] QByteArray clean(const QByteArray &octets) const
    {
        // Latin-1 keeps every octet
        return clean(QString::fromLatin1(octets)).toLatin1();
    }

    /// The kinds that lists and their zones answer with; what else is there is left out, because
    /// nobody knows where a key might stand in it.
    void clean(std::vector<dns::Record> &records) const
    {
        std::vector<dns::Record> kept;
        for (dns::Record &record : records) {
            const bool known = std::visit(Overloaded{
                                              [](const dns::A &) { return true; },
                                              [](const dns::Aaaa &) { return true; },
                                              [this](dns::Ns &ns) {
                                                  ns.host = clean(ns.host);
                                                  return true;
                                              },
                                              [this](dns::Cname &alias) {
                                                  alias.target = clean(alias.target);
                                                  return true;
                                              },
                                              [this](dns::Txt &text) {
                                                  text = dns::Txt::of(clean(text.joined()));
                                                  return true;
                                              },
                                              [this](dns::Soa &soa) {
                                                  soa.primary = clean(soa.primary);
                                                  soa.mailbox = clean(soa.mailbox);
                                                  return true;
                                              },
                                              [](const auto &) { return false; },
                                          },
                                          record.data);
            if (!known)
                continue;
            record.owner = clean(record.owner);
            kept.push_back(std::move(record));
        }
        records = std::move(kept);
    }

    QByteArray m_key;
    const QByteArray m_placeholder;
};

dns::Answer cleaned(const dns::Answer &answer, const KeyLabel &label, const dns::Question &asked)
{
    return Cleaner(octetsOf(*label.key), label.placeholder).clean(answer, asked);
}

} // namespace

KeyedNames::KeyedNames(Internet &inner, std::vector<KeyLabel> labels)
    : ForwardingInternet(inner)
    , m_labels(std::move(labels))
{}

const KeyLabel *KeyedNames::putIn(Inquiry &inquiry) const
{
    for (const KeyLabel &label : m_labels) {
        if (!mentions(inquiry.question.name, label.placeholder))
            continue;
        inquiry.question.name =
            withLabel(inquiry.question.name, label.placeholder, octetsOf(*label.key));
        return &label;
    }
    return nullptr;
}

void KeyedNames::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                           const std::stop_token &stop)
{
    std::vector<Inquiry> put(inquiries.begin(), inquiries.end());
    std::vector<const KeyLabel *> labels;
    labels.reserve(put.size());
    for (Inquiry &inquiry : put)
        labels.push_back(putIn(inquiry));
    inner().lookupAll(
        put,
        [&](std::size_t index, const dns::Answer &answer) {
            const KeyLabel *label = labels[index];
            onAnswer(index, label ? cleaned(answer, *label, inquiries[index].question) : answer);
        },
        stop);
}

void KeyedNames::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                 const std::stop_token &stop)
{
    struct Asked
    {
        const KeyLabel *label = nullptr;
        dns::Question question; ///< as it was put, where there is a label
    };
    std::vector<Asked> asked;
    const auto put = [&](std::vector<Inquiry> inquiries) {
        for (Inquiry &inquiry : inquiries) {
            dns::Question question = inquiry.question;
            const KeyLabel *label = putIn(inquiry);
            asked.push_back({label, label ? std::move(question) : dns::Question()});
        }
        return inquiries;
    };
    inner().lookupFollowing(
        put(std::move(first)),
        [&](std::size_t index, const dns::Answer &answer) {
            const Asked known = asked[index];
            if (!known.label)
                return put(follow(index, answer));
            return put(follow(index, cleaned(answer, *known.label, known.question)));
        },
        stop);
}

} // namespace mailworthy::net
