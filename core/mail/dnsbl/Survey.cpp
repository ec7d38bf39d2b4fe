#include "mail/dnsbl/Survey.h"

#include "mail/dnsbl/Servers.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

/// The controls of one list for one kind of subject, heard over one path and shared by all subjects
/// of that kind.
struct ControlSet
{
    Controls names;
    std::optional<Probe> positive;
    std::vector<Probe> negatives;
    std::size_t open = 0; ///< controls whose answer is not there yet
};

struct Row
{
    const data::BlockList *list = nullptr;
    Subject subject;
    std::optional<Probe> question;
    std::optional<Endpoint> server;
    ControlSet *controls = nullptr;
};

/// What an inquiry of a round was for.
struct Purpose
{
    enum class Kind { Question, Positive, Negative } kind = Kind::Question;
    std::size_t row = 0;            ///< of a question
    ControlSet *controls = nullptr; ///< of a control
};

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

using ServersOf = std::map<const data::BlockList *, ListServers>;
using ControlKey = std::pair<const data::BlockList *, SubjectKind>;

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
                Row row;
                row.list = list;
                row.subject = subject;
                m_rows.push_back(std::move(row));
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

    [[nodiscard]] net::Ask howToAsk(const data::BlockList &list, const ServersOf *direct) const
    {
        net::Ask ask;
        if (direct) {
            ask.servers = direct->at(&list).servers;
            ask.recursionDesired = false;
        }
        ask.group = list.zone; // so that no list is asked in a rush
        ask.patient = false;
        return ask;
    }

    /// Asks the rows' questions and controls in one round and judges each row when all of its
    /// answers are there.
    void ask(const std::vector<std::size_t> &rows, const ServersOf *direct)
    {
        std::map<ControlKey, ControlSet> controlSets;
        std::vector<net::Inquiry> inquiries;
        std::vector<Purpose> purposes;
        std::map<const ControlSet *, std::vector<std::size_t>> rowsOf;
        for (const std::size_t index : rows) {
            Row &row = m_rows[index];
            row.question.reset();
            const std::optional<dns::Name> name = queryName(*row.list, row.subject);
            if (!name) {
                row.question = Probe{dns::Outcome::Malformed, {}}; // too long for DNS
            } else {
                inquiries.push_back({{*name, dns::Type::A}, howToAsk(*row.list, direct)});
                purposes.push_back({Purpose::Kind::Question, index, nullptr});
            }
            const auto [place, isNew] = controlSets.try_emplace({row.list, kindOf(row.subject)});
            row.controls = &place->second;
            rowsOf[row.controls].push_back(index);
            if (isNew && m_options.selfTest)
                addControls(*row.list, kindOf(row.subject), place->second, direct, inquiries,
                            purposes);
        }
        const bool isDirect = direct != nullptr;
        for (const std::size_t index : rows)
            judgeWhenComplete(index, isDirect);
        m_internet.lookupAll(
            inquiries,
            [&](std::size_t i, const dns::Answer &answer) {
                note(answer, purposes[i], isDirect);
                if (purposes[i].kind == Purpose::Kind::Question)
                    judgeWhenComplete(purposes[i].row, isDirect);
                else
                    for (const std::size_t row : rowsOf[purposes[i].controls])
                        judgeWhenComplete(row, isDirect);
            },
            m_stop);
        for (const std::size_t index : rows)
            m_rows[index].controls = nullptr;
    }

    void addControls(const data::BlockList &list, SubjectKind kind, ControlSet &set,
                     const ServersOf *direct, std::vector<net::Inquiry> &inquiries,
                     std::vector<Purpose> &purposes) const
    {
        set.names = controlsOf(list, kind, m_options.seed);
        if (set.names.positive) {
            inquiries.push_back({{*set.names.positive, dns::Type::A}, howToAsk(list, direct)});
            purposes.push_back({Purpose::Kind::Positive, 0, &set});
            ++set.open;
        }
        for (const dns::Name &negative : set.names.negatives) {
            inquiries.push_back({{negative, dns::Type::A}, howToAsk(list, direct)});
            purposes.push_back({Purpose::Kind::Negative, 0, &set});
            ++set.open;
        }
    }

    void note(const dns::Answer &answer, const Purpose &purpose, bool direct)
    {
        Probe probe = Probe::of(answer);
        // A resolver in between answered for the list's server: port 53 is intercepted, and this
        // proves nothing
        if (direct && answer.isKnown() && !answer.authoritative && answer.recursionAvailable)
            probe = Probe{dns::Outcome::Unreachable, {}};
        switch (purpose.kind) {
        case Purpose::Kind::Question:
            m_rows[purpose.row].question = std::move(probe);
            m_rows[purpose.row].server = answer.server;
            return;
        case Purpose::Kind::Positive: purpose.controls->positive = std::move(probe); break;
        case Purpose::Kind::Negative:
            purpose.controls->negatives.push_back(std::move(probe));
            break;
        }
        if (purpose.controls->open > 0)
            --purpose.controls->open;
    }

    void judgeWhenComplete(std::size_t index, bool direct)
    {
        Row &row = m_rows[index];
        if (!row.question || !row.controls || row.controls->open > 0)
            return;
        Hearing hearing;
        hearing.selfTest = m_options.selfTest;
        hearing.question = *row.question;
        hearing.positive = row.controls->positive;
        hearing.negatives = row.controls->negatives;
        hearing.authoritative = direct;
        if (!direct)
            m_outside[index] = outsideCodes(hearing);
        Verdict verdict = judge(*row.list, row.subject, hearing);
        verdict.server = row.server;
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
