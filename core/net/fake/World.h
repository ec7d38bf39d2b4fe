#pragma once
// A world: a small Internet as a value, read from one text file by WorldParser and played by
// FakeInternet. It is a list of epochs: the first one holds from the start, each `!after` block
// makes a later one. Nothing here asks or answers anything. Times are milliseconds since the world
// started; `clock` is the wall time at that moment.
#include "dns/Record.h"
#include "net/Internet.h"

#include <map>
#include <set>

namespace mailworthy::net::fake {

enum class Signing { Unsigned, Signed, Bogus };

struct Zone
{
    dns::Name name;
    std::vector<Address> servers;
    Signing signing = Signing::Unsigned;
    std::vector<dns::Record> records;
    std::optional<std::vector<dns::Record>>
        stale; ///< what a stale server of this zone serves instead
    friend bool operator==(const Zone &, const Zone &) = default;
};

enum class FaultKind { ServFail, Refused, Timeout, Truncated, Malformed, NoName, NoData };

/// Which questions a fault or a delay hits. A name written without final dot counts as given and,
/// when it is in no declared zone, below the origin as well.
struct Target
{
    std::vector<dns::Name> names; ///< any of them; empty: every question ("*")
    bool below = false;           ///< the names under it as well
    [[nodiscard]] bool hits(const dns::Name &name) const;
    /// How many labels of it match; -1: not hit. The closest target counts.
    [[nodiscard]] int closeness(const dns::Name &name) const;
    friend bool operator==(const Target &, const Target &) = default;
};

struct Fault
{
    FaultKind kind = FaultKind::ServFail;
    Target target;
    std::optional<dns::Type> type;
    friend bool operator==(const Fault &, const Fault &) = default;
};

struct Delay
{
    Target target;
    Milliseconds base{0};
    Milliseconds jitter{0}; ///< added to `base`: 0 to this, by question and seed
    friend bool operator==(const Delay &, const Delay &) = default;
};

enum class ServerState { Well, Stale, Silent, Refused, Lame };

/// An address or a network or a domain on a block list.
struct Listing
{
    std::variant<Address, dns::Name> subject;
    int prefixLength = 128; ///< for an address: how many bits count
    dns::Name zone;
    std::vector<Address> codes;
    QByteArray text;
    friend bool operator==(const Listing &, const Listing &) = default;
};

enum class ListState { Alive, Dead, Gone, Lame, Wildcard, Refusing, Empty, Parked };

struct ListCondition
{
    ListState state = ListState::Alive;
    std::optional<Address> address; ///< the code or the address that every name gets
    friend bool operator==(const ListCondition &, const ListCondition &) = default;
};

enum class ResolverKind { Honest, Public, Rewrites, Cuts, Intercepted, Silent };

struct Resolver
{
    ResolverKind kind = ResolverKind::Honest;
    std::optional<Address> rewritesTo; ///< what names that do not exist get
    std::optional<dns::Name> spares;   ///< ... but for those below this one
    bool validating = false;
    bool remembers = false;        ///< answers with what stands after `!stale`
    std::optional<Address> server; ///< where it is; empty: the place that goes with its kind
    friend bool operator==(const Resolver &, const Resolver &) = default;
};

/// What one echo or who-am-I service says instead of what the others see; no address: it times out.
struct EchoRule
{
    QString service; ///< lower case: id, host name or kind
    std::optional<Address> address;
    friend bool operator==(const EchoRule &, const EchoRule &) = default;
};

enum class Port25 { Unknown, Open, Blocked, Refused, Intercepted };

/// Somebody who comes to the greeter.
struct Visitor
{
    Milliseconds after{0}; ///< since the greeter began to wait
    Address from;
    QByteArray name; ///< of EHLO; empty: it says nothing and leaves
    std::optional<QByteArray> sender;
    QList<QByteArray> recipients;
    friend bool operator==(const Visitor &, const Visitor &) = default;
};

struct HttpPage
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::optional<Timestamp> date; ///< of its header; absent: what the world's clock shows
    friend bool operator==(const HttpPage &, const HttpPage &) = default;
};

enum class TlsState { Ok, Expired, WrongName, SelfSigned };

/// Everything of a world that can change with time.
struct Epoch
{
    Milliseconds from{0};
    std::map<dns::Name, Zone> zones;
    std::vector<Fault> faults;
    std::vector<Delay> delays; ///< the closest one counts, of equal ones the last
    std::map<Address, ServerState> servers;
    bool listsAlive = false; ///< `!lists`
    std::vector<Listing> listings;
    std::map<dns::Name, ListCondition> lists; ///< by zone
    std::map<QString, QByteArray> listKeys;   ///< `!key`: the one that is accepted, by its kind
    Resolver resolver;
    std::vector<LocalAddress> locals;
    bool routerKnown = false; ///< `!router` was given
    std::optional<Address>
        routerAddress; ///< its WAN address; none: there is no router that answers
    std::optional<Address> seenV4, seenV6;
    std::vector<EchoRule> echoes;
    Port25 port25 = Port25::Unknown;
    QByteArray port25Banner;
    GreeterOutcome greeting =
        GreeterOutcome::Waited;              ///< what becomes of one who waits for visitors
    std::vector<Visitor> visitors;           ///< by time
    std::map<QString, HttpPage> pages;       ///< by URL without fragment
    std::map<QString, TlsState> tls;         ///< by "host:port", lower case
    std::map<QString, QByteArray> dialogues; ///< `!smtp`, by "host:port", lower case
};

struct World
{
    QString file; ///< for messages
    Timestamp clock{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}
                    + std::chrono::hours{10}};
    std::optional<quint64> seed;  ///< for whoever draws random control names
    std::vector<Epoch> epochs{1}; ///< by time; never empty, the first is from 0

    [[nodiscard]] const Epoch &at(Milliseconds elapsed) const;
};

} // namespace mailworthy::net::fake
