#include "mail/dnsbl/Survey.h"

#include "mail/dnsbl/Round.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

/// Every address outside 127/8 that was heard.
std::vector<Address> outsideCodes(const Hearing &hearing)
{
    std::vector<Address> found;
    const auto take = [&found](const Probe &probe) {
        std::copy_if(probe.codes.begin(), probe.codes.end(), std::back_inserter(found),
                     [](const Address &code) { return !code.isV4() || code.octets()[0] != 127; });
    };
    take(hearing.question);
    if (hearing.positive)
        take(*hearing.positive);
    for (const Probe &probe : hearing.negatives)
        take(probe);
    return found;
}

/// One run. Rounds: everything through the resolver; then servers of the lists that need it; then
/// those directly; TXT last.
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
        std::vector<std::size_t> direct;
        if (m_options.path == Path::AuthoritativeOnly) {
            direct = liveRows();
        } else {
            ask(liveRows(), nullptr);
            m_out.resolverRewrites = seesRewriting();
            if (m_options.path == Path::ResolverFirst)
                direct = rowsToAskDirectly();
            else
                findMissingZones();
        }
        if (!direct.empty() && !m_stop.stop_requested())
            askDirectly(direct);
        askTexts();
        settleAll();
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
                m_rows.push_back({list, subject});
                m_out.verdicts.push_back(retired(*list, subject));
                if (list->status != data::ListStatus::Retired)
                    m_out.verdicts.back().settled = false;
                else
                    tell(m_rows.size() - 1);
            }
        }
        m_outside.resize(m_rows.size());
    }

    [[nodiscard]] std::vector<std::size_t> liveRows() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].list->status != data::ListStatus::Retired)
                rows.push_back(i);
        }
        return rows;
    }

    void tell(std::size_t row)
    {
        if (m_onVerdict)
            m_onVerdict(row, m_out.verdicts[row]);
    }

    void ask(const std::vector<std::size_t> &rows, const ServersOf *direct)
    {
        askRound(
            m_internet, m_rows, rows, {m_options.selfTest, m_options.seed}, direct,
            [this](std::size_t row, const Hearing &hearing, const std::optional<Endpoint> &server) {
                take(row, hearing, server);
            },
            m_stop);
    }

    void take(std::size_t index, const Hearing &hearing, const std::optional<Endpoint> &server)
    {
        const Row &row = m_rows[index];
        const bool direct = hearing.authoritative;
        if (!direct)
            m_outside[index] = outsideCodes(hearing);
        Verdict verdict = judge(*row.list, row.subject, hearing);
        verdict.server = server;
        if (direct && verdict.outcome == ListOutcome::Unreachable
            && m_options.path != Path::AuthoritativeOnly) {
            finishRow(index); // what the resolver said is the better word
            return;
        }
        verdict.settled = !hasMoreToAsk(verdict);
        m_out.verdicts[index] = std::move(verdict);
        tell(index);
    }

    /// A later round will bring a better verdict, or the list's own words.
    [[nodiscard]] bool hasMoreToAsk(const Verdict &verdict) const
    {
        if (verdict.outcome == ListOutcome::Listed)
            return m_options.askTexts;
        return verdict.via == Via::Resolver && mayAskDirectly(verdict);
    }

    [[nodiscard]] bool mayAskDirectly(const Verdict &verdict) const
    {
        if (m_options.path == Path::ResolverOnly)
            return verdict.broken == BrokenReason::NoControl; // whether the zone is there
        switch (verdict.outcome) {
        case ListOutcome::Refused: return true;
        case ListOutcome::Unreachable:
            // The resolver had no luck with the list's servers, or does not want to: we may
            return verdict.failure == dns::Outcome::ServerFailure
                   || verdict.failure == dns::Outcome::Refused;
        case ListOutcome::Broken:
            return verdict.broken == BrokenReason::NoControl
                   || verdict.broken == BrokenReason::Outside127;
        default: return false;
        }
    }

    /// One address outside 127/8 from lists of several operators: it is the resolver's, not theirs.
    [[nodiscard]] bool seesRewriting() const
    {
        std::map<Address, std::set<dns::Name>> operators;
        std::set<dns::Name> heard;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Verdict &verdict = m_out.verdicts[i];
            if (verdict.outcome == ListOutcome::Retired
                || verdict.outcome == ListOutcome::Unreachable)
                continue;
            const dns::Name operatorDomain = m_rows[i].list->zone.last(2);
            heard.insert(operatorDomain);
            for (const Address &address : m_outside[i])
                operators[address].insert(operatorDomain);
        }
        return std::any_of(operators.begin(), operators.end(), [&](const auto &entry) {
            return entry.second.size() >= 2 && entry.second.size() * 2 >= heard.size();
        });
    }

    [[nodiscard]] std::vector<std::size_t> rowsToAskDirectly() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Verdict &verdict = m_out.verdicts[i];
            const bool isParked =
                verdict.broken == BrokenReason::Outside127 && !m_out.resolverRewrites;
            if (!verdict.settled && verdict.outcome != ListOutcome::Listed && !isParked
                && mayAskDirectly(verdict))
                rows.push_back(i);
        }
        return rows;
    }

    void askDirectly(const std::vector<std::size_t> &rows)
    {
        std::vector<const data::BlockList *> lists;
        for (const std::size_t row : rows) {
            if (std::find(lists.begin(), lists.end(), m_rows[row].list) == lists.end())
                lists.push_back(m_rows[row].list);
        }
        const std::vector<ListServers> found = findListServers(m_internet, lists, m_stop);
        ServersOf servers;
        for (std::size_t i = 0; i < lists.size(); ++i)
            servers.emplace(lists[i], found[i]);
        std::vector<std::size_t> reachable;
        for (const std::size_t row : rows) {
            const ListServers &there = servers.at(m_rows[row].list);
            if (there.outcome == dns::Outcome::Records)
                reachable.push_back(row);
            else
                giveUpDirectly(row, there.outcome);
        }
        if (!reachable.empty() && !m_stop.stop_requested())
            ask(reachable, &servers);
        m_servers = std::move(servers);
    }

    void giveUpDirectly(std::size_t row, dns::Outcome outcome)
    {
        Verdict &verdict = m_out.verdicts[row];
        if (outcome == dns::Outcome::NoSuchName && verdict.outcome != ListOutcome::Refused) {
            verdict.outcome = ListOutcome::Broken;
            verdict.broken = BrokenReason::NoZone;
        } else if (m_options.path == Path::AuthoritativeOnly) {
            verdict.outcome = ListOutcome::Unreachable;
            verdict.failure = outcome == dns::Outcome::NoData ? dns::Outcome::Unreachable : outcome;
            verdict.via = Via::Authoritative;
        }
        finishRow(row);
    }

    /// Without going past the resolver: is the zone of a list that hides its control there at all?
    void findMissingZones()
    {
        std::vector<std::size_t> rows;
        std::vector<net::Inquiry> inquiries;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_out.verdicts[i].broken != BrokenReason::NoControl)
                continue;
            rows.push_back(i);
            inquiries.push_back(
                {{m_rows[i].list->zone, dns::Type::SOA}, howToAsk(*m_rows[i].list, nullptr)});
        }
        m_internet.lookupAll(
            inquiries,
            [&](std::size_t i, const dns::Answer &answer) {
                if (answer.outcome == dns::Outcome::NoSuchName)
                    m_out.verdicts[rows[i]].broken = BrokenReason::NoZone;
                finishRow(rows[i]);
            },
            m_stop);
    }

    void askTexts()
    {
        std::vector<std::size_t> rows;
        std::vector<net::Inquiry> inquiries;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Verdict &verdict = m_out.verdicts[i];
            if (verdict.outcome != ListOutcome::Listed || verdict.settled || !m_options.askTexts)
                continue;
            const bool direct = verdict.via == Via::Authoritative;
            rows.push_back(i);
            inquiries.push_back({{verdict.asked, dns::Type::TXT},
                                 howToAsk(*verdict.list, direct ? &m_servers : nullptr)});
        }
        m_internet.lookupAll(
            inquiries,
            [&](std::size_t i, const dns::Answer &answer) {
                m_out.verdicts[rows[i]].texts = answer.texts();
                finishRow(rows[i]);
            },
            m_stop);
    }

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
            if (verdict.outcome == ListOutcome::Retired) {
                verdict.outcome = ListOutcome::Unreachable;
                verdict.failure = dns::Outcome::Cancelled;
            }
            finishRow(i);
        }
    }

    net::Internet &m_internet;
    const SurveyOptions &m_options;
    const OnVerdict &m_onVerdict;
    std::stop_token m_stop;
    std::vector<Row> m_rows;
    std::vector<std::vector<Address>>
        m_outside; ///< for each row, what the resolver said outside 127/8
    ServersOf m_servers;
    Survey m_out;
};

} // namespace

Survey survey(net::Internet &internet, std::span<const data::BlockList *const> lists,
              std::span<const Subject> subjects, const SurveyOptions &options,
              const OnVerdict &onVerdict, const std::stop_token &stop)
{
    return Run(internet, options, onVerdict, stop).run(lists, subjects);
}

QJsonObject toJson(const Survey &survey)
{
    QJsonArray lists;
    for (const Verdict &verdict : survey.verdicts)
        lists.append(toJson(verdict));
    return {{u"lists"_s, lists}, {u"totals"_s, toJson(survey.totals)}};
}

} // namespace mailworthy::dnsbl
