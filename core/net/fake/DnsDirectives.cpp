// Directives about DNS itself: faults, delays, servers of zones, the resolver.
#include "net/fake/DirectiveTables.h"

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nameOrStar = u"a name or *"_s;

template<FaultKind kind>
Result<Edit> fault(Cursor &cursor, const Scope &scope)
{
    Fault fault{kind, cursor.target(scope, false, nameOrStar), {}};
    if (!cursor.atEnd()) {
        fault.type = dns::typeFromString(cursor.peek());
        if (!fault.type)
            cursor.fail(cursor.peek(), u"a record type or the end of the line"_s);
        cursor.skip();
    }
    return finished(cursor, [fault](EpochEdit &edit) { edit.epoch.faults.push_back(fault); });
}

/// What was faulty works again.
Result<Edit> heal(Cursor &cursor, const Scope &scope)
{
    const Target target = cursor.target(scope, false, nameOrStar);
    return finished(cursor, [target](EpochEdit &edit) {
        std::erase_if(edit.epoch.faults, [&target](const Fault &fault) {
            return target.names.empty() || fault.target.names == target.names;
        });
    });
}

Result<Edit> delay(Cursor &cursor, const Scope &scope)
{
    Delay delay;
    delay.target = cursor.target(scope, true, nameOrStar);
    delay.base = cursor.duration(Milliseconds(1), u"milliseconds"_s);
    if (!cursor.atEnd())
        delay.jitter = cursor.duration(Milliseconds(1), u"milliseconds of jitter"_s);
    return finished(cursor, [delay](EpochEdit &edit) { edit.epoch.delays.push_back(delay); });
}

Result<Edit> server(Cursor &cursor, const Scope &)
{
    static const Choice<ServerState> states[] = {
        {u"stale", ServerState::Stale},     {u"silent", ServerState::Silent},
        {u"refused", ServerState::Refused}, {u"lame", ServerState::Lame},
        {u"ok", ServerState::Well},         {u"well", ServerState::Well},
    };
    const Address address = cursor.address(u"the address of a zone's server"_s);
    const ServerState state = choose(cursor, states, u"stale, silent, refused, lame or ok"_s);
    return finished(cursor,
                    [address, state](EpochEdit &edit) { edit.epoch.servers[address] = state; });
}

Result<Edit> resolver(Cursor &cursor, const Scope &)
{
    static const Choice<ResolverKind> kinds[] = {
        {u"honest", ResolverKind::Honest},           {u"public", ResolverKind::Public},
        {u"rewrites", ResolverKind::Rewrites},       {u"cuts", ResolverKind::Cuts},
        {u"intercepted", ResolverKind::Intercepted}, {u"silent", ResolverKind::Silent},
    };
    Resolver resolver;
    resolver.validating = cursor.peek().compare(u"validating", Qt::CaseInsensitive) == 0;
    if (!resolver.validating) {
        resolver.kind =
            choose(cursor, kinds,
                   u"honest, public, rewrites ADDRESS, cuts, intercepted, silent or validating"_s);
    }
    if (resolver.kind == ResolverKind::Rewrites)
        resolver.rewritesTo = cursor.address(u"the address that names which do not exist get"_s);
    while (!cursor.atEnd() && !cursor.mistake()) {
        const QString word = cursor.word({});
        const Result<Address> at = Address::parse(
            word.startsWith(u"server="_s) ? QStringView(word).sliced(7) : QStringView(word));
        const Result<dns::Name> spared = dns::Name::parse(
            word.startsWith(u"spares="_s) ? QStringView(word).sliced(7) : QStringView());
        if (word.compare(u"validating", Qt::CaseInsensitive) == 0)
            resolver.validating = true;
        else if (word.compare(u"stale", Qt::CaseInsensitive) == 0)
            resolver.remembers = true;
        else if (word.startsWith(u"spares="_s) && spared)
            resolver.spares = *spared;
        else if (at)
            resolver.server = *at;
        else
            cursor.fail(word, u"validating, stale, spares=NAME or server=ADDRESS"_s);
    }
    return finished(cursor, [resolver](EpochEdit &edit) { edit.epoch.resolver = resolver; });
}

} // namespace

std::span<const Directive> dnsDirectives()
{
    static constexpr Directive directives[] = {
        {u"!servfail", &fault<FaultKind::ServFail>},
        {u"!refused", &fault<FaultKind::Refused>},
        {u"!timeout", &fault<FaultKind::Timeout>},
        {u"!truncated", &fault<FaultKind::Truncated>},
        {u"!malformed", &fault<FaultKind::Malformed>},
        {u"!nxdomain", &fault<FaultKind::NoName>},
        {u"!nodata", &fault<FaultKind::NoData>},
        {u"!ok", &heal},
        {u"!delay", &delay},
        {u"!server", &server},
        {u"!resolver", &resolver},
    };
    return directives;
}

} // namespace mailworthy::net::fake
