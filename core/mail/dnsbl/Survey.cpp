#include "mail/dnsbl/Survey.h"

#include "data/ListKeys.h"
#include "mail/dnsbl/Rewriting.h"
#include "mail/dnsbl/Round.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

/// Whether the lists that take one key know it.
struct Trial
{
    std::size_t open = 0; ///< rows not heard of
    std::set<const data::BlockList *> knowing;
    std::vector<std::size_t> others; ///< rows without an answer
};

/// One run. Each row goes its own way, so that a list that keeps silent holds up no other: through
/// the resolver; where that told nothing, to the list's own servers; after a hit, its text.
class Run
{
public:
    Run(net::Internet &internet, const SurveyOptions &options, const OnVerdict &onVerdict,
        std::stop_token stop)
        : m_internet(internet)
        , m_options(options)
        , m_onVerdict(onVerdict)
        , m_stop(std::move(stop))
    {}

    Survey run(std::span<const data::BlockList *const> lists, std::span<const Subject> subjects)
    {
        layOut(lists, subjects);
        Questions first = begin();
        m_purposes = std::move(first.purposes);
        m_internet.lookupFollowing(
            std::move(first.inquiries),
            [this](std::size_t index, const dns::Answer &answer) {
                Questions more;
                take(answer, Purpose(m_purposes[index]), more);
                m_purposes.insert(m_purposes.end(), more.purposes.begin(), more.purposes.end());
                return std::move(more.inquiries);
            },
            m_stop);
        settleAll();
        m_out.invented = inventedAddress(m_rows, m_said);
        m_out.resolverRewrites = m_out.invented.has_value();
        m_out.cancelled = m_stop.stop_requested();
        m_out.isVoid =
            m_out.resolverRewrites
            && std::none_of(m_out.verdicts.begin(), m_out.verdicts.end(), [](const Verdict &v) {
                   return v.isAnswer() && v.via == Via::Authoritative;
               });
        m_out.totals = totalsOf(m_out.verdicts);
        return std::move(m_out);
    }

private:
    void layOut(std::span<const data::BlockList *const> lists, std::span<const Subject> subjects)
    {
        for (const data::BlockList *list : lists) {
            for (const Subject &subject : subjects) {
                if (!takes(*list, kindOf(subject)))
                    continue;
                const bool keyed =
                    !list->query.key.isEmpty() && m_options.keys.contains(list->query.key);
                m_rows.push_back(
                    {list, subject,
                     keyed ? data::keyedZone(list->query.key, list->query.keyZone) : list->zone});
                m_keyUse.push_back(keyed ? KeyUse::Used : KeyUse::None);
                if (keyed && list->status != data::ListStatus::Retired)
                    ++m_trials[list->query.key].open;
                m_out.verdicts.push_back(retired(*list, subject));
                if (list->status != data::ListStatus::Retired)
                    m_out.verdicts.back().settled = false;
                else
                    tell(m_rows.size() - 1);
            }
        }
        m_said.resize(m_rows.size());
        m_cut.resize(m_rows.size());
        m_askedFurther.resize(m_rows.size());
        m_triedKey.resize(m_rows.size());
    }

    [[nodiscard]] Questions begin()
    {
        Questions out;
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].list->status != data::ListStatus::Retired)
                rows.push_back(i);
        }
        if (m_stop.stop_requested())
            return out;
        for (const std::size_t row : rows)
            askAnew(row, out);
        return out;
    }

    void tell(std::size_t row)
    {
        if (m_onVerdict && !m_out.verdicts[row].isCutOff())
            m_onVerdict(row, m_out.verdicts[row]);
    }

    void take(const dns::Answer &answer, const Purpose &purpose, Questions &out)
    {
        switch (purpose.kind) {
        case Purpose::Kind::Question:
        case Purpose::Kind::Positive:
        case Purpose::Kind::Negative:
        case Purpose::Kind::Zone:
            hear((purpose.direct ? m_byOwnServers : m_byResolver).take(answer, purpose, elapsed()),
                 out);
            return;
        case Purpose::Kind::Text: takeText(purpose.row, answer); return;
        case Purpose::Kind::Missing:
            if (answer.outcome == dns::Outcome::NoSuchName)
                m_out.verdicts[purpose.row].broken = BrokenReason::NoZone;
            finishRow(purpose.row);
            return;
        case Purpose::Kind::NameServers:
        case Purpose::Kind::ServerAddress:
            for (const dns::Name &zone : m_servers.take(answer, purpose, out))
                serversAreKnown(zone, out);
            return;
        }
    }

    void hear(const std::vector<Heard> &all, Questions &out)
    {
        for (const Heard &heard : all) {
            if (heard.hearing.authoritative)
                takeOwnWord(heard, out);
            else
                takeResolversWord(heard, out);
        }
    }

    void takeResolversWord(const Heard &heard, Questions &out)
    {
        Verdict verdict = judged(heard);
        m_said[heard.row] = {outsideCodes(heard.hearing), verdict.outcome,
                             bringsControl(heard.hearing)};
        m_cut[heard.row] = heard.hearing.question.cut;
        takeWord(heard.row, std::move(verdict), out);
    }

    /// The list's own word counts, but for one that is no answer beside one that is.
    void takeOwnWord(const Heard &heard, Questions &out)
    {
        Verdict own = judged(heard);
        if (own.positiveControl == true)
            m_said[heard.row].isAlive = true;
        const Verdict &before = m_out.verdicts[heard.row];
        const bool better = own.isAnswer() || m_options.path == Path::AuthoritativeOnly
                            || (own.outcome != ListOutcome::Unreachable && !before.isAnswer());
        takeWord(heard.row, better ? std::move(own) : Verdict(before), out);
    }

    [[nodiscard]] Verdict judged(const Heard &heard) const
    {
        const Row &row = m_rows[heard.row];
        Verdict verdict = judge(*row.list, row.subject, heard.hearing);
        verdict.server = heard.server;
        verdict.key = m_keyUse[heard.row];
        if (heard.rememberedAt)
            verdict.provenAt = m_options.now - (m_began - *heard.rememberedAt);
        if (const std::optional<dns::Name> name = queryName(*row.list, row.subject, row.zone))
            verdict.asked = *name;
        return verdict;
    }

    void takeWord(std::size_t index, Verdict verdict, Questions &out)
    {
        const bool onTrial = m_keyUse[index] == KeyUse::Used && !m_triedKey[index];
        if (!onTrial) {
            goOn(index, std::move(verdict), out);
            return;
        }
        m_triedKey[index] = true;
        const data::BlockList &list = *m_rows[index].list;
        Trial &trial = m_trials.at(list.query.key);
        --trial.open;
        if (verdict.isAnswer()) {
            trial.knowing.insert(&list);
            goOn(index, std::move(verdict), out);
        } else {
            verdict.settled = false;
            m_out.verdicts[index] = std::move(verdict);
            tell(index);
            trial.others.push_back(index);
        }
        if (trial.open == 0)
            endTrial(trial, out);
    }

    /// Only an answer shows that a list knows the key; one answer for any subject is enough. The
    /// other lists are asked as everybody asks them from here on.
    void endTrial(Trial &trial, Questions &out)
    {
        for (const std::size_t index : std::exchange(trial.others, {})) {
            Verdict verdict = m_out.verdicts[index];
            const data::BlockList &list = *m_rows[index].list;
            if (trial.knowing.contains(&list) || m_stop.stop_requested()) {
                goOn(index, std::move(verdict), out);
                continue;
            }
            const bool silent =
                verdict.outcome == ListOutcome::Unreachable || !trial.knowing.empty();
            m_keyUse[index] = silent ? KeyUse::Unanswered : KeyUse::Refused;
            verdict.key = m_keyUse[index];
            if (!list.query.keyRequired) {
                m_out.verdicts[index] = std::move(verdict);
                m_rows[index].zone = list.zone;
                askAnew(index, out);
                continue;
            }
            if (!silent) { // without a key it answers nobody
                verdict.outcome = ListOutcome::Refused;
                verdict.broken.reset();
                verdict.refusal = verdict.refusal.value_or(RefusalCause::Other);
            }
            m_out.verdicts[index] = std::move(verdict);
            finishRow(index);
        }
    }

    void askAnew(std::size_t index, Questions &out)
    {
        if (m_options.path == Path::AuthoritativeOnly)
            askDirectly(index, out);
        else
            hear(m_byResolver.add(index, nullptr, elapsed(), out), out);
    }

    void takeText(std::size_t row, const dns::Answer &answer)
    {
        Verdict &verdict = m_out.verdicts[row];
        verdict.texts = answer.texts();
        verdict.told = readTold(verdict.texts, verdict.subject, m_options.now);
        finishRow(row);
    }

    void goOn(std::size_t index, Verdict verdict, Questions &out)
    {
        m_out.verdicts[index] = std::move(verdict);
        Verdict &now = m_out.verdicts[index];
        const bool further = mayAskFurther(index);
        const bool text = now.outcome == ListOutcome::Listed && m_options.askTexts;
        now.settled = !further && !text;
        tell(index);
        if (m_stop.stop_requested())
            return;
        if (further)
            askFurther(index, out);
        else if (text)
            askText(index, out);
    }

    /// A better verdict than the resolver's is to be had, or may be.
    [[nodiscard]] bool mayAskFurther(std::size_t index) const
    {
        const Verdict &verdict = m_out.verdicts[index];
        if (m_askedFurther[index] || verdict.via != Via::Resolver
            || verdict.failure == dns::Outcome::Cancelled)
            return false;
        switch (m_options.path) {
        case Path::AuthoritativeOnly: return false;
        case Path::ResolverOnly: return verdict.broken == BrokenReason::NoControl;
        case Path::ResolverThenOwn: return true;
        case Path::ResolverFirst: break;
        }
        return !verdict.isAnswer() || verdict.doubtful || m_cut[index];
    }

    void askFurther(std::size_t row, Questions &out)
    {
        m_askedFurther[row] = true;
        if (m_options.path == Path::ResolverOnly)
            out.add({{m_rows[row].zone, dns::Type::SOA}, howToAsk(m_rows[row], nullptr)},
                    {Purpose::Kind::Missing, false, row, m_rows[row].zone, {}});
        else
            askDirectly(row, out);
    }

    void askText(std::size_t row, Questions &out)
    {
        const Verdict &verdict = m_out.verdicts[row];
        const bool direct = verdict.via == Via::Authoritative;
        const ListServers *servers = direct ? m_servers.of(m_rows[row].zone) : nullptr;
        out.add({{verdict.asked, dns::Type::TXT}, howToAsk(m_rows[row], servers)},
                {Purpose::Kind::Text, direct, row, m_rows[row].zone, {}});
    }

    void askDirectly(std::size_t row, Questions &out)
    {
        if (m_stop.stop_requested())
            return;
        m_waiting[m_rows[row].zone].push_back(row);
        for (const dns::Name &zone : m_servers.find(m_rows[row].zone, out))
            serversAreKnown(zone, out);
    }

    void serversAreKnown(const dns::Name &zone, Questions &out)
    {
        const ListServers &there = *m_servers.of(zone);
        for (const std::size_t row : std::exchange(m_waiting[zone], {})) {
            if (there.outcome == dns::Outcome::Records)
                hear(m_byOwnServers.add(row, &there, elapsed(), out), out);
            else
                giveUpDirectly(row, there.outcome, out);
        }
    }

    void giveUpDirectly(std::size_t row, dns::Outcome outcome, Questions &out)
    {
        Verdict verdict = m_out.verdicts[row];
        if (outcome == dns::Outcome::NoSuchName && verdict.outcome != ListOutcome::Refused
            && !verdict.isAnswer()) {
            verdict.outcome = ListOutcome::Broken;
            verdict.broken = BrokenReason::NoZone;
        } else if (m_options.path == Path::AuthoritativeOnly) {
            verdict.outcome = ListOutcome::Unreachable;
            verdict.failure = outcome == dns::Outcome::NoData ? dns::Outcome::Unreachable : outcome;
            verdict.via = Via::Authoritative;
        }
        verdict.key = m_keyUse[row];
        takeWord(row, std::move(verdict), out);
    }

    [[nodiscard]] Milliseconds elapsed() const { return m_internet.clock().elapsed(); }

    void finishRow(std::size_t row)
    {
        m_out.verdicts[row].settled = true;
        tell(row);
    }

    /// What is still open is as good as it gets; rows that were never heard (cancelled) are no
    /// verdict on the list.
    void settleAll()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Verdict &verdict = m_out.verdicts[i];
            if (verdict.settled)
                continue;
            verdict.key = m_keyUse[i];
            if (verdict.outcome == ListOutcome::Retired) {
                verdict.outcome = ListOutcome::Unreachable;
                verdict.failure = dns::Outcome::Cancelled;
            }
            finishRow(i);
        }
    }

    net::Internet &m_internet;
    const SurveyOptions &m_options;
    const Milliseconds m_began{m_internet.clock().elapsed()};
    const OnVerdict &m_onVerdict;
    std::stop_token m_stop;
    std::vector<Row> m_rows;
    std::vector<Said> m_said;          ///< for each row
    std::vector<bool> m_cut;           ///< for each row: the resolver had only a part
    std::vector<KeyUse> m_keyUse;      ///< for each row
    std::vector<bool> m_triedKey;      ///< for each row
    std::map<QString, Trial> m_trials; ///< by kind of key
    std::vector<bool> m_askedFurther;  ///< for each row
    std::vector<Purpose> m_purposes;   ///< for each inquiry
    const RoundOptions m_roundOptions{m_options.selfTest, m_options.seed, m_options.controls};
    Round m_byResolver{m_rows, m_roundOptions, false};
    Round m_byOwnServers{m_rows, m_roundOptions, true};
    ServerSearch m_servers;
    std::map<dns::Name, std::vector<std::size_t>> m_waiting; ///< rows for their list's servers
    Survey m_out;
};

} // namespace

Survey survey(net::Internet &internet, std::span<const data::BlockList *const> lists,
              std::span<const Subject> subjects, const SurveyOptions &options,
              const OnVerdict &onVerdict, const std::stop_token &stop)
{
    return Run(internet, options, onVerdict, stop).run(lists, subjects);
}

} // namespace mailworthy::dnsbl
