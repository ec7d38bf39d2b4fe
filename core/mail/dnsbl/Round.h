#pragma once
// The questions of some rows and the controls of their lists over one path, each control once. Pure;
// used by Survey.
#include "mail/dnsbl/ControlMemory.h"
#include "mail/dnsbl/Judge.h"
#include "mail/dnsbl/Questions.h"
#include "mail/dnsbl/Servers.h"

#include <map>
#include <span>

namespace mailworthy::dnsbl {

struct Row
{
    const data::BlockList *list = nullptr;
    Subject subject;
    dns::Name zone; ///< where it is asked: the list's own zone, or the one behind a key
};

/// How a row is asked: by those servers of its list's own, with recursion off, or by the resolver.
[[nodiscard]] net::Ask howToAsk(const Row &row, const ListServers *direct);

struct RoundOptions
{
    bool selfTest = true;
    quint64 seed = 0;
    ControlMemory *controls = nullptr; ///< may be null
};

/// A row whose question and all whose controls have been answered.
struct Heard
{
    std::size_t row = 0;
    Hearing hearing;
    std::optional<Endpoint> server;
    std::optional<Milliseconds>
        rememberedAt; ///< the must-be-listed control was asked then, not now
};

class Round
{
public:
    /// `all` and `options` must outlive it. `direct`: over the lists' own servers.
    Round(const std::vector<Row> &all, const RoundOptions &options, bool direct);

    /// The question of the row at that place in `all`, and its list's controls unless they were
    /// asked: also once more, when its zone has changed. Heard at once where nothing is left to ask.
    [[nodiscard]] std::vector<Heard> add(std::size_t row, const ListServers *servers,
                                         Milliseconds now, Questions &out);
    /// Of the kinds Question, Positive, Negative and Zone.
    [[nodiscard]] std::vector<Heard> take(const dns::Answer &answer, const Purpose &purpose,
                                          Milliseconds now);

private:
    /// The controls of one list for one kind of subject, shared by all rows of that kind.
    struct ControlSet
    {
        ControlMemory::Controls heard;
        bool isRemembered = false;        ///< nothing of it was asked in this run
        std::optional<dns::Outcome> zone; ///< in place of controls, without self-test
        std::size_t open = 0;             ///< controls whose answer is not there yet
        std::vector<std::size_t> rows;
    };
    struct Asked
    {
        std::optional<Probe> question;
        std::optional<Endpoint> server;
    };

    /// What of it is not remembered.
    void askControls(const Row &row, const ListServers *servers, Milliseconds now, ControlSet &set,
                     Questions &out) const;
    [[nodiscard]] ControlSet &controlsOfRow(std::size_t row);
    [[nodiscard]] std::optional<Heard> whenComplete(std::size_t row);

    const std::vector<Row> &m_all;
    const RoundOptions &m_options;
    bool m_direct;
    std::map<std::size_t, Asked> m_asked;
    std::map<std::pair<dns::Name, SubjectKind>, ControlSet> m_controls; ///< by zone
};

} // namespace mailworthy::dnsbl
