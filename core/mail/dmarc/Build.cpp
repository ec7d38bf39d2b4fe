#include "mail/dmarc/Build.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

namespace {

bool sameTarget(const ReportUri &a, const ReportUri &b)
{
    if (a.host && b.host && a.mailbox && b.mailbox) {
        const auto local = [](const QByteArray &mailbox) {
            return mailbox.first(mailbox.lastIndexOf('@'));
        };
        return a.host == b.host && local(*a.mailbox) == local(*b.mailbox);
    }
    return a.text == b.text;
}

bool contains(const std::vector<ReportUri> &uris, const ReportUri &uri)
{
    return std::any_of(uris.begin(), uris.end(),
                       [&](const ReportUri &other) { return sameTarget(other, uri); });
}

QString word(const std::optional<Policy> &policy)
{
    return policy ? toString(*policy) : u"-"_s;
}

void addAll(std::vector<ReportUri> &to, const std::vector<ReportUri> &from)
{
    for (const ReportUri &uri : from) {
        if (!contains(to, uri))
            to.push_back(uri);
    }
}

std::optional<Policy> stricter(const std::optional<Policy> &a, const std::optional<Policy> &b)
{
    if (!a || (b && isWeaker(*a, *b)))
        return b;
    return a;
}

/// What stood at the name, as one record.
struct Published
{
    std::vector<QByteArray> texts; ///< everything meant as DMARC
    Record record;
    bool isThere = false;
    bool mustRewrite = false; ///< several, malformed, or with tags that are not to be written again
    bool acted = true;        ///< false: no receiver used it
};

/// The policies are taken only where they held: what was ignored bound nobody.
void take(Published &published, const Parsed &parsed, std::vector<Change> &changes)
{
    Record record = parsed.record;
    for (std::vector<ReportUri> *uris : {&record.aggregate, &record.failure}) {
        for (ReportUri &uri : *uris) {
            if (uri.sizeLimit)
                published.mustRewrite = true;
            uri.sizeLimit.reset();
        }
    }
    if (!published.isThere) {
        published.record = record;
        published.isThere = true;
    } else {
        // Several records: the strictest policy and all the addresses
        published.record.policy = stricter(published.record.policy, record.policy);
        published.record.subdomainPolicy =
            stricter(published.record.subdomainPolicy, record.subdomainPolicy);
        published.record.nonexistentPolicy =
            stricter(published.record.nonexistentPolicy, record.nonexistentPolicy);
        published.record.testing = published.record.testing && record.testing;
        addAll(published.record.aggregate, record.aggregate);
        addAll(published.record.failure, record.failure);
    }
    for (const Tag &tag : parsed.tags) {
        const Args args{{u"tag"_s, QString::fromUtf8(tag.name)},
                        {u"text"_s, QString::fromUtf8(tag.text)}};
        if (tag.state == TagState::Obsolete)
            changes.push_back({u"dmarc.change.dropped-obsolete"_s, args});
        else if (tag.state == TagState::Unknown)
            changes.push_back({u"dmarc.change.dropped-unknown"_s, args});
        else if (tag.state != TagState::Fine)
            changes.push_back({u"dmarc.change.repaired"_s, args});
    }
    const bool policyMissing = !parsed.record.policy;
    if (parsed.firstError() || policyMissing)
        published.mustRewrite = true;
    published.acted = parsed.use != Use::NotAtAll;
}

/// A Malformed text read as what its owner meant, where that is plain.
std::optional<Parsed> repaired(const QByteArray &text)
{
    QByteArray cleaned = text.trimmed();
    cleaned.replace('"', "").replace('\\', "");
    const qsizetype semicolon = cleaned.indexOf(';');
    const QByteArray first = semicolon < 0 ? cleaned : cleaned.first(semicolon);
    if (!first.contains('=') || first.trimmed().toLower().startsWith("v"))
        cleaned = "v=DMARC1" + (semicolon < 0 ? QByteArray() : cleaned.mid(semicolon));
    else
        cleaned.prepend("v=DMARC1; ");
    const Reading reading = parse(cleaned);
    const auto *parsed = std::get_if<Parsed>(&reading);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Published readPublished(const std::vector<QByteArray> &texts, std::vector<Change> &changes)
{
    Published published;
    for (const QByteArray &text : texts) {
        const Reading reading = parse(text);
        if (const auto *parsed = std::get_if<Parsed>(&reading)) {
            published.texts.push_back(text);
            take(published, *parsed, changes);
        } else if (std::holds_alternative<Malformed>(reading)) {
            published.texts.push_back(text);
            published.mustRewrite = true;
            changes.push_back({u"dmarc.change.repaired"_s, {{u"text"_s, QString::fromUtf8(text)}}});
            if (const std::optional<Parsed> meant = repaired(text)) {
                std::vector<Change> ignored;
                take(published, *meant, ignored);
                published.acted = false;
            }
        }
    }
    if (published.texts.size() > 1) {
        published.mustRewrite = true;
        changes.push_back({u"dmarc.change.several-records"_s,
                           {{u"count"_s, static_cast<qint64>(published.texts.size())}}});
    }
    return published;
}

class Merger
{
public:
    Merger(const Published &published, const Wish &wish, Merge &merge)
        : m_there(published)
        , m_wish(wish)
        , m_merge(merge)
    {}

    void run()
    {
        Record &record = m_merge.record;
        record = m_there.record;
        m_hadPolicy = record.policy.has_value();
        policy(u"p"_s, record.policy, m_wish.policy, m_there.record.policy, m_wish.mayWeaken);
        if (!record.policy)
            record.policy =
                Policy::None; // RFC 9989 §4.7: the default, written out for older readers
        // sp and np are weak when they are below what holds for subdomains today
        subdomains();
        policy(u"np"_s, record.nonexistentPolicy, m_wish.nonexistentPolicy, missingToday(),
               m_wish.mayWeaken);
        value(u"adkim"_s, record.dkimAlignment, m_wish.dkimAlignment);
        value(u"aspf"_s, record.spfAlignment, m_wish.spfAlignment);
        value(u"psd"_s, record.publicSuffix, m_wish.publicSuffix);
        testing();
        reports(u"rua"_s, record.aggregate, m_wish.aggregate);
        reports(u"ruf"_s, record.failure, m_wish.failure);
        if (record.failure.empty())
            record.failureOptions = {}; // RFC 9989 §4.7: ignored without ruf
    }

private:
    [[nodiscard]] std::optional<Policy> subdomainsToday() const
    {
        if (!m_there.isThere)
            return std::nullopt;
        return m_there.record.subdomainPolicy ? m_there.record.subdomainPolicy
                                              : m_there.record.policy;
    }
    [[nodiscard]] std::optional<Policy> missingToday() const
    {
        return m_there.record.nonexistentPolicy ? m_there.record.nonexistentPolicy
                                                : subdomainsToday();
    }

    void subdomains()
    {
        Record &record = m_merge.record;
        const bool mayWeaken = m_wish.mayWeakenSubdomains;
        std::optional<Policy> today = subdomainsToday();
        if (m_wish.subdomainPolicy) {
            // Without sp of its own, p may have been made weaker: then that is what it is below.
            if (today && !record.subdomainPolicy && isWeaker(*record.policy, *today))
                today = record.policy;
            policy(u"sp"_s, record.subdomainPolicy, m_wish.subdomainPolicy, today, mayWeaken);
        } else if (m_wish.subdomainsAsDomain && record.subdomainPolicy) {
            std::optional<Policy> below = record.subdomainPolicy;
            policy(u"sp"_s, below, record.policy, today, mayWeaken);
            if (below == record.policy)
                record.subdomainPolicy.reset();
        }
    }

    void policy(const QString &tag, std::optional<Policy> &field,
                const std::optional<Policy> &wished, const std::optional<Policy> &today,
                bool mayWeaken)
    {
        if (!wished || wished == field)
            return;
        if (today && isWeaker(*wished, *today) && !mayWeaken) {
            m_merge.keptStronger = true;
            m_merge.changes.push_back(
                {u"dmarc.change.kept-stronger"_s,
                 {{u"tag"_s, tag}, {u"kept"_s, toString(*today)}, {u"wish"_s, toString(*wished)}}});
            return;
        }
        m_merge.changes.push_back(
            {u"dmarc.change.policy"_s,
             {{u"tag"_s, tag}, {u"old"_s, word(field)}, {u"new"_s, toString(*wished)}}});
        field = wished;
    }

    template<typename T>
    void value(const QString &tag, T &field, const std::optional<T> &wished)
    {
        if (!wished || *wished == field)
            return;
        m_merge.changes.push_back(
            {u"dmarc.change.tag"_s,
             {{u"tag"_s, tag}, {u"old"_s, toString(field)}, {u"new"_s, toString(*wished)}}});
        field = *wished;
    }

    /// t=y softens what is published: the same rule as for policies.
    void testing()
    {
        Record &record = m_merge.record;
        if (!m_wish.testing || *m_wish.testing == record.testing)
            return;
        const bool softens = *m_wish.testing && m_hadPolicy && m_there.acted
                             && *m_there.record.policy != Policy::None
                             && !isWeaker(*m_there.record.policy, *record.policy);
        if (softens && !m_wish.mayWeaken) {
            m_merge.keptStronger = true;
            m_merge.changes.push_back(
                {u"dmarc.change.kept-stronger"_s,
                 {{u"tag"_s, u"t"_s}, {u"kept"_s, u"n"_s}, {u"wish"_s, u"y"_s}}});
            return;
        }
        m_merge.changes.push_back({u"dmarc.change.tag"_s,
                                   {{u"tag"_s, u"t"_s},
                                    {u"old"_s, record.testing ? u"y"_s : u"n"_s},
                                    {u"new"_s, *m_wish.testing ? u"y"_s : u"n"_s}}});
        record.testing = *m_wish.testing;
    }

    void reports(const QString &tag, std::vector<ReportUri> &field,
                 const std::vector<ReportUri> &wished)
    {
        const std::vector<ReportUri> before = field;
        if (m_wish.dropOtherReports) {
            std::erase_if(field, [&](const ReportUri &uri) { return !contains(wished, uri); });
        }
        addAll(field, wished);
        QStringList added, kept, removed;
        for (const ReportUri &uri : field) {
            QStringList &list = contains(before, uri) ? kept : added;
            list.append(QString::fromUtf8(uri.mailbox.value_or(uri.text)));
        }
        for (const ReportUri &uri : before) {
            if (!contains(field, uri))
                removed.append(QString::fromUtf8(uri.mailbox.value_or(uri.text)));
        }
        const std::pair<const QStringList &, const char16_t *> said[] = {
            {added, u"-added"}, {kept, u"-kept"}, {removed, u"-removed"}};
        for (const auto &[list, what] : said) {
            if (!list.isEmpty())
                m_merge.changes.push_back({u"dmarc.change."_s + tag + QString::fromUtf16(what),
                                           {{u"addresses"_s, list}}});
        }
    }

    const Published &m_there;
    const Wish &m_wish;
    Merge &m_merge;
    bool m_hadPolicy = false;
};

} // namespace

Merge merge(const std::vector<QByteArray> &texts, const Wish &wish)
{
    Merge merge;
    std::vector<Change> readingChanges;
    const Published published = readPublished(texts, readingChanges);
    Merger(published, wish, merge).run();
    merge.replaces = published.texts;
    if (!published.isThere) {
        merge.changed = true;
        merge.text = toText(merge.record);
        merge.changes.insert(merge.changes.begin(), {u"dmarc.change.new"_s, {}});
        merge.changes.insert(merge.changes.end(), readingChanges.begin(), readingChanges.end());
        return merge;
    }
    // What does already is left alone, obsolete tags included: rewriting without need only costs
    // the owner a visit
    merge.changed = published.mustRewrite || !(merge.record == published.record);
    merge.text = merge.changed ? toText(merge.record) : published.texts.front();
    if (merge.changed)
        merge.changes.insert(merge.changes.end(), readingChanges.begin(), readingChanges.end());
    return merge;
}

std::optional<RolloutStep> nextStep(const Record &record)
{
    const std::vector<QString> quarantine{u"aligned"_s, u"reports-read"_s, u"all-senders-known"_s};
    std::vector<QString> reject = quarantine;
    reject.push_back(u"dkim-signs-all"_s);   // RFC 9989 §7.4: never rely on SPF alone with reject
    reject.push_back(u"no-mailing-lists"_s); // RFC 9989 §7.4: what lists change would be refused
    switch (record.policy.value_or(Policy::None)) {
    case Policy::None: return RolloutStep{Policy::Quarantine, true, quarantine};
    case Policy::Quarantine:
        return record.testing ? RolloutStep{Policy::Quarantine, false, quarantine}
                              : RolloutStep{Policy::Reject, true, reject};
    case Policy::Reject:
        if (record.testing)
            return RolloutStep{Policy::Reject, false, reject};
        return std::nullopt; // as far as it goes
    }
    return std::nullopt;
}

} // namespace mailworthy::dmarc
