#pragma once
// One round of a survey: the questions of some rows and the controls of their lists, asked together
// over one path, each control once. Used by Survey.
#include "mail/dnsbl/Judge.h"
#include "mail/dnsbl/Servers.h"
#include "net/Internet.h"

#include <functional>
#include <map>
#include <span>

namespace mailworthy::dnsbl {

struct Row
{
    const data::BlockList *list = nullptr;
    Subject subject;
};

using ServersOf = std::map<const data::BlockList *, ListServers>;

/// How a list is asked: by its own servers when `direct` is given, which must name it.
[[nodiscard]] net::Ask howToAsk(const data::BlockList &list, const ServersOf *direct);

/// On the caller's thread, once for each row, when its question and all its controls have been
/// answered.
using OnHeard = std::function<void(std::size_t row, const Hearing &hearing,
                                   const std::optional<Endpoint> &server)>;

struct RoundOptions
{
    bool selfTest = true;
    quint64 seed = 0;
};

/// `rows` are places in `all`.
void askRound(net::Internet &internet, std::span<const Row> all,
              const std::vector<std::size_t> &rows, const RoundOptions &options,
              const ServersOf *direct, const OnHeard &onHeard, const std::stop_token &stop);

} // namespace mailworthy::dnsbl
