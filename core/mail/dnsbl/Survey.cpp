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
        m_out.resolverRewrites = seesRewriting();
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
        m_said.resize(m_rows.size());
        m_askedFurther.resize(m_rows.size());
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
        const bool past = m_options.path == Path::AuthoritativeOnly;
        for (const std::size_t row : rows) {
            if (past)
                askDirectly(row, out);
            else
                hear(m_byResolver.add(row, nullptr, out), out);
        }
        return out;
    }

    void tell(std::size_t row)
    {
        if (m_onVerdict)
            m_onVerdict(row, m_out.verdicts[row]);
    }

    void take(const dns::Answer &answer, const Purpose &purpose, Questions &out)
    {
        switch (purpose.kind) {
        case Purpose::Kind::Question:
        case Purpose::Kind::Positive:
        case Purpose::Kind::Negative:
        case Purpose::Kind::Zone:
            hear((purpose.direct ? m_byOwnServers : m_byResolver).take(answer, purpose), out);
            return;
        case Purpose::Kind::Text:
            m_out.verdicts[purpose.row].texts = answer.texts();
            finishRow(purpose.row);
            return;
        case Purpose::Kind::Missing:
            if (answer.outcome == dns::Outcome::NoSuchName)
                m_out.verdicts[purpose.row].broken = BrokenReason::NoZone;
            finishRow(purpose.row);
            return;
        case Purpose::Kind::NameServers:
        case Purpose::Kind::ServerAddress:
            for (const data::BlockList *list : m_servers.take(answer, purpose, out))
                serversAreKnown(*list, out);
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
        const std::size_t index = heard.row;
        Verdict verdict = judge(*m_rows[index].list, m_rows[index].subject, heard.hearing);
        m_said[index] = {outsideCodes(heard.hearing), verdict.outcome};
        verdict.server = heard.server;
        goOn(index, std::move(verdict), out);
    }

    /// The list's own word counts, but for one that is no answer beside one that is.
    void takeOwnWord(const Heard &heard, Questions &out)
    {
        const std::size_t index = heard.row;
        Verdict own = judge(*m_rows[index].list, m_rows[index].subject, heard.hearing);
        own.server = heard.server;
        const Verdict &before = m_out.verdicts[index];
        const bool better = own.isAnswer() || m_options.path == Path::AuthoritativeOnly
                            || (own.outcome != ListOutcome::Unreachable && !before.isAnswer());
        goOn(index, better ? std::move(own) : Verdict(before), out);
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
        return !verdict.isAnswer() || verdict.doubtful;
    }

    /// One address outside 127/8 from lists of several operators: it is the resolver's, not theirs.
    [[nodiscard]] bool seesRewriting() const
    {
        std::map<Address, std::set<dns::Name>> operators;
        std::set<dns::Name> heard;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_said[i].outcome || m_said[i].outcome == ListOutcome::Unreachable)
                continue;
            const dns::Name operatorDomain = m_rows[i].list->zone.last(2);
            heard.insert(operatorDomain);
            for (const Address &address : m_said[i].outside)
                operators[address].insert(operatorDomain);
        }
        return std::any_of(operators.begin(), operators.end(), [&](const auto &entry) {
            return entry.second.size() >= 2 && entry.second.size() * 2 >= heard.size();
        });
    }

    void askFurther(std::size_t row, Questions &out)
    {
        const data::BlockList &list = *m_rows[row].list;
        m_askedFurther[row] = true;
        if (m_options.path == Path::ResolverOnly)
            out.add({{list.zone, dns::Type::SOA}, howToAsk(list, nullptr)},
                    {Purpose::Kind::Missing, false, row, &list, {}});
        else
            askDirectly(row, out);
    }

    void askText(std::size_t row, Questions &out)
    {
        const Verdict &verdict = m_out.verdicts[row];
        const bool direct = verdict.via == Via::Authoritative;
        out.add({{verdict.asked, dns::Type::TXT},
                 howToAsk(*verdict.list, direct ? m_servers.of(*verdict.list) : nullptr)},
                {Purpose::Kind::Text, direct, row, verdict.list, {}});
    }

    void askDirectly(std::size_t row, Questions &out)
    {
        if (m_stop.stop_requested())
            return;
        m_waiting[m_rows[row].list].push_back(row);
        for (const data::BlockList *list : m_servers.find(*m_rows[row].list, out))
            serversAreKnown(*list, out);
    }

    void serversAreKnown(const data::BlockList &list, Questions &out)
    {
        const ListServers &there = *m_servers.of(list);
        for (const std::size_t row : std::exchange(m_waiting[&list], {})) {
            if (there.outcome == dns::Outcome::Records)
                hear(m_byOwnServers.add(row, &there, out), out);
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
        goOn(row, std::move(verdict), out);
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

    /// What the resolver's answers about a row came to.
    struct Said
    {
        std::vector<Address> outside; ///< 127/8
        std::optional<ListOutcome> outcome;
    };

    net::Internet &m_internet;
    const SurveyOptions &m_options;
    const OnVerdict &m_onVerdict;
    std::stop_token m_stop;
    std::vector<Row> m_rows;
    std::vector<Said> m_said;         ///< for each row
    std::vector<bool> m_askedFurther; ///< for each row
    std::vector<Purpose> m_purposes;  ///< for each inquiry
    const RoundOptions m_roundOptions{m_options.selfTest, m_options.seed};
    Round m_byResolver{m_rows, m_roundOptions, false};
    Round m_byOwnServers{m_rows, m_roundOptions, true};
    ServerSearch m_servers;
    std::map<const data::BlockList *, std::vector<std::size_t>>
        m_waiting; ///< rows for their list's servers
    Survey m_out;
};

} // namespace

Survey survey(net::Internet &internet, std::span<const data::BlockList *const> lists,
              std::span<const Subject> subjects, const SurveyOptions &options,
              const OnVerdict &onVerdict, const std::stop_token &stop)
{
    return Run(internet, options, onVerdict, stop).run(lists, subjects);
}

void voidOwnServers(Survey &survey)
{
    for (Verdict &verdict : survey.verdicts) {
        if (verdict.via != Via::Authoritative || verdict.outcome == ListOutcome::Retired)
            continue;
        verdict.outcome = ListOutcome::Unreachable;
        verdict.failure = dns::Outcome::Unreachable;
        verdict.broken.reset();
        verdict.refusal.reset();
        verdict.doubtful = false;
        verdict.codes.clear();
        verdict.readings.clear();
        verdict.texts.clear();
        verdict.positiveControl.reset();
        verdict.negativeControl.reset();
    }
    survey.totals = totalsOf(survey.verdicts);
}

QJsonObject toJson(const Survey &survey)
{
    QJsonArray lists;
    for (const Verdict &verdict : survey.verdicts)
        lists.append(toJson(verdict));
    return {{u"lists"_s, lists}, {u"totals"_s, toJson(survey.totals)}};
}

} // namespace mailworthy::dnsbl
