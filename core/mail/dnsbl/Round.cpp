#include "mail/dnsbl/Round.h"

namespace mailworthy::dnsbl {

net::Ask howToAsk(const data::BlockList &list, const ServersOf *direct)
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

namespace {

/// The controls of one list for one kind of subject, shared by all rows of that kind.
struct ControlSet
{
    std::optional<Probe> positive;
    std::vector<Probe> negatives;
    std::optional<dns::Outcome> zone; ///< in place of controls, without self-test
    std::size_t open = 0;             ///< controls whose answer is not there yet
    std::vector<std::size_t> rows;
};

struct Asked
{
    std::optional<Probe> question;
    std::optional<Endpoint> server;
    ControlSet *controls = nullptr;
};

/// What an inquiry was for.
struct Purpose
{
    enum class Kind { Question, Positive, Negative, Zone } kind = Kind::Question;
    std::size_t row = 0;            ///< of a question
    ControlSet *controls = nullptr; ///< of a control
};

class Round
{
public:
    Round(std::span<const Row> all, const RoundOptions &options, const ServersOf *direct,
          const OnHeard &onHeard)
        : m_all(all)
        , m_options(options)
        , m_direct(direct)
        , m_onHeard(onHeard)
    {}

    void run(net::Internet &internet, const std::vector<std::size_t> &rows,
             const std::stop_token &stop)
    {
        for (const std::size_t row : rows)
            prepare(row);
        for (const std::size_t row : rows)
            hearWhenComplete(row);
        internet.lookupAll(
            m_inquiries,
            [this](std::size_t i, const dns::Answer &answer) { take(answer, m_purposes[i]); },
            stop);
    }

private:
    void prepare(std::size_t index)
    {
        const Row &row = m_all[index];
        const SubjectKind kind = kindOf(row.subject);
        const auto [place, isNew] = m_controls.try_emplace({row.list, kind});
        ControlSet &set = place->second;
        set.rows.push_back(index);
        Asked &asked = m_asked[index];
        asked.controls = &set;
        // The question first: where the list is well known it is what the owner waits for
        if (const std::optional<dns::Name> name = queryName(*row.list, row.subject))
            add(*row.list, *name, {Purpose::Kind::Question, index, nullptr});
        else
            asked.question = Probe{dns::Outcome::Malformed, {}}; // too long for DNS
        if (!isNew)
            return;
        if (!m_options.selfTest) {
            m_inquiries.push_back(
                {{row.list->zone, dns::Type::SOA}, howToAsk(*row.list, m_direct)});
            m_purposes.push_back({Purpose::Kind::Zone, 0, &set});
            set.open = 1;
            return;
        }
        const Controls names = controlsOf(*row.list, kind, m_options.seed);
        if (names.positive)
            add(*row.list, *names.positive, {Purpose::Kind::Positive, 0, &set});
        for (const dns::Name &negative : names.negatives)
            add(*row.list, negative, {Purpose::Kind::Negative, 0, &set});
        set.open = names.negatives.size() + (names.positive ? 1U : 0U);
    }

    void add(const data::BlockList &list, const dns::Name &name, Purpose purpose)
    {
        m_inquiries.push_back({{name, dns::Type::A}, howToAsk(list, m_direct)});
        m_purposes.push_back(purpose);
    }

    void take(const dns::Answer &answer, const Purpose &purpose)
    {
        Probe probe = Probe::of(answer);
        // A resolver in between answered for the list's server: port 53 is intercepted, and this
        // proves nothing
        const bool intercepted =
            m_direct && answer.isKnown() && !answer.authoritative && answer.recursionAvailable;
        if (intercepted)
            probe = Probe{dns::Outcome::Unreachable, {}};
        if (purpose.kind == Purpose::Kind::Question) {
            Asked &asked = m_asked[purpose.row];
            asked.question = std::move(probe);
            asked.server = answer.server;
            hearWhenComplete(purpose.row);
            return;
        }
        ControlSet &set = *purpose.controls;
        if (purpose.kind == Purpose::Kind::Zone)
            set.zone = intercepted ? dns::Outcome::Unreachable : answer.outcome;
        else if (purpose.kind == Purpose::Kind::Positive)
            set.positive = std::move(probe);
        else
            set.negatives.push_back(std::move(probe));
        if (set.open > 0)
            --set.open;
        for (const std::size_t row : set.rows)
            hearWhenComplete(row);
    }

    void hearWhenComplete(std::size_t row)
    {
        const Asked &asked = m_asked[row];
        if (!asked.question || asked.controls->open > 0)
            return;
        Hearing hearing;
        hearing.selfTest = m_options.selfTest;
        hearing.question = *asked.question;
        hearing.positive = asked.controls->positive;
        hearing.negatives = asked.controls->negatives;
        hearing.zone = asked.controls->zone;
        hearing.authoritative = m_direct != nullptr;
        m_onHeard(row, hearing, asked.server);
    }

    std::span<const Row> m_all;
    const RoundOptions &m_options;
    const ServersOf *m_direct;
    const OnHeard &m_onHeard;
    std::map<std::size_t, Asked> m_asked;
    std::map<std::pair<const data::BlockList *, SubjectKind>, ControlSet> m_controls;
    std::vector<net::Inquiry> m_inquiries;
    std::vector<Purpose> m_purposes;
};

} // namespace

void askRound(net::Internet &internet, std::span<const Row> all,
              const std::vector<std::size_t> &rows, const RoundOptions &options,
              const ServersOf *direct, const OnHeard &onHeard, const std::stop_token &stop)
{
    Round(all, options, direct, onHeard).run(internet, rows, stop);
}

} // namespace mailworthy::dnsbl
