#include "net/fake/WorldDirectives.h"

#include <QUrl>

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

using Handler = Result<Edit> (*)(Cursor &cursor, const Scope &scope);

Result<Edit> finished(Cursor &cursor, Edit edit)
{
    cursor.expectEnd();
    if (cursor.mistake())
        return failure(*cursor.mistake());
    return edit;
}

template<typename T>
struct Choice
{
    QStringView text;
    T value;
};

template<typename T, std::size_t N>
T choose(Cursor &cursor, const Choice<T> (&choices)[N], const QString &expected)
{
    const QString text = cursor.word(expected);
    for (const Choice<T> &choice : choices) {
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    cursor.fail(text, expected);
    return choices[0].value;
}

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

Result<Edit> lists(Cursor &cursor, const Scope &)
{
    return finished(cursor, [](EpochEdit &edit) { edit.epoch.listsAlive = true; });
}

/// An address, a network, or a domain.
void readSubject(Cursor &cursor, Listing &listing)
{
    const QString expected = u"an address, a network or a domain"_s;
    const QString text = cursor.word(expected);
    const qsizetype slash = text.indexOf(u'/');
    const Result<Address> address =
        Address::parse(slash < 0 ? QStringView(text) : QStringView(text).first(slash));
    if (address) {
        const int most = address->isV4() ? 32 : 128;
        bool ok = true;
        listing.prefixLength = slash < 0 ? most : text.sliced(slash + 1).toInt(&ok);
        if (!ok || listing.prefixLength < 0 || listing.prefixLength > most)
            cursor.fail(text, u"a prefix length from 0 to %1"_s.arg(most));
        listing.subject = *address;
        return;
    }
    const Result<dns::Name> name = dns::Name::parse(QStringView(text));
    if (!name || name->isRoot() || slash >= 0)
        cursor.fail(text, expected);
    listing.subject = name.value_or(dns::Name());
}

Result<Edit> listed(Cursor &cursor, const Scope &)
{
    Listing listing;
    readSubject(cursor, listing);
    listing.zone = cursor.name(u"the zone of a block list"_s);
    while (!cursor.atEnd() && !cursor.isQuoted()) {
        const QString text = cursor.peek();
        const Address code = cursor.address(u"a code such as 127.0.0.2, or the text in quotes"_s);
        if (!cursor.mistake() && !code.isV4())
            cursor.fail(text, u"a code such as 127.0.0.2"_s);
        if (cursor.mistake())
            return failure(*cursor.mistake());
        listing.codes.push_back(code);
    }
    if (listing.codes.empty())
        cursor.fail(cursor.atEnd() ? u"end of line"_s : cursor.peek(),
                    u"a code such as 127.0.0.2"_s);
    if (cursor.isQuoted())
        listing.text = cursor.word({}).toUtf8();
    return finished(cursor, [listing](EpochEdit &edit) {
        // The same subject again in a later block: its codes change.
        if (edit.later) {
            std::erase_if(edit.epoch.listings, [&listing](const Listing &old) {
                return old.subject == listing.subject && old.zone == listing.zone;
            });
        }
        edit.epoch.listings.push_back(listing);
    });
}

Result<Edit> unlisted(Cursor &cursor, const Scope &)
{
    Listing listing;
    readSubject(cursor, listing);
    std::optional<dns::Name> zone;
    if (!cursor.atEnd())
        zone = cursor.name(u"the zone of a block list"_s);
    return finished(cursor, [listing, zone](EpochEdit &edit) {
        std::erase_if(edit.epoch.listings, [&](const Listing &old) {
            return old.subject == listing.subject && (!zone || old.zone == *zone);
        });
    });
}

Result<Edit> list(Cursor &cursor, const Scope &)
{
    static const Choice<ListState> states[] = {
        {u"dead", ListState::Dead},         {u"gone", ListState::Gone},
        {u"lame", ListState::Lame},         {u"wildcard", ListState::Wildcard},
        {u"refusing", ListState::Refusing}, {u"empty", ListState::Empty},
        {u"parked", ListState::Parked},     {u"alive", ListState::Alive},
    };
    const dns::Name zone = cursor.name(u"the zone of a block list"_s);
    ListCondition condition;
    condition.state =
        choose(cursor, states,
               u"dead, gone, lame, wildcard CODE, refusing CODE, empty, parked ADDRESS or alive"_s);
    const bool needs = condition.state == ListState::Wildcard
                       || condition.state == ListState::Refusing
                       || condition.state == ListState::Parked;
    if (needs && !cursor.mistake()) {
        const QString text = cursor.peek();
        const QString expected = condition.state == ListState::Parked
                                     ? u"an IPv4 address"_s
                                     : u"a code such as 127.0.0.2"_s;
        condition.address = cursor.address(expected);
        if (!condition.address->isV4())
            cursor.fail(text, expected);
    }
    return finished(cursor,
                    [zone, condition](EpochEdit &edit) { edit.epoch.lists[zone] = condition; });
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
        if (word.compare(u"validating", Qt::CaseInsensitive) == 0)
            resolver.validating = true;
        else if (at)
            resolver.server = *at;
        else
            cursor.fail(word, u"validating or server=ADDRESS"_s);
    }
    return finished(cursor, [resolver](EpochEdit &edit) { edit.epoch.resolver = resolver; });
}

Result<Edit> local(Cursor &cursor, const Scope &)
{
    const QString expected = u"ADDRESS/PREFIX"_s;
    LocalAddress local;
    local.interface = cursor.word(u"the name of an interface"_s);
    const QString text = cursor.word(expected);
    const QStringList parts = text.split(u'/');
    const Result<Address> address = Address::parse(parts.front());
    if (address) {
        const int most = address->isV4() ? 32 : 128;
        bool ok = true;
        local.address = *address;
        local.prefixLength = parts.size() > 1 ? parts.at(1).toInt(&ok) : most;
        if (!ok || parts.size() > 2 || local.prefixLength < 0 || local.prefixLength > most)
            cursor.fail(text, expected);
    } else {
        cursor.fail(text, expected);
    }
    while (!cursor.atEnd() && !cursor.mistake()) {
        const QString word = cursor.word({}).toLower();
        if (word == u"temporary")
            local.temporary = true;
        else if (word == u"tunnel")
            local.tunnel = true;
        else
            cursor.fail(word, u"temporary, tunnel or the end of the line"_s);
    }
    return finished(cursor, [local](EpochEdit &edit) {
        if (edit.later && !std::exchange(edit.localsReplaced, true))
            edit.epoch.locals.clear();
        edit.epoch.locals.push_back(local);
    });
}

Result<Edit> router(Cursor &cursor, const Scope &)
{
    std::optional<Address> address;
    if (cursor.peek().compare(u"none", Qt::CaseInsensitive) == 0)
        cursor.skip();
    else
        address = cursor.address(u"the router's address outside, or none"_s);
    return finished(cursor, [address](EpochEdit &edit) {
        edit.epoch.routerKnown = true;
        edit.epoch.routerAddress = address;
    });
}

Result<Edit> seen(Cursor &cursor, const Scope &)
{
    std::optional<Address> v4;
    std::optional<Address> v6;
    if (cursor.peek().compare(u"none", Qt::CaseInsensitive) == 0) {
        cursor.skip();
    } else {
        do {
            const QString text = cursor.peek();
            const Address address = cursor.address(u"the address that others see"_s);
            std::optional<Address> &place = address.isV4() ? v4 : v6;
            if (place)
                cursor.fail(text, u"at most one address of each family"_s);
            place = address;
        } while (!cursor.atEnd() && !cursor.mistake());
    }
    return finished(cursor, [v4, v6](EpochEdit &edit) {
        edit.epoch.seenV4 = v4;
        edit.epoch.seenV6 = v6;
    });
}

Result<Edit> echo(Cursor &cursor, const Scope &)
{
    EchoRule rule;
    rule.service = cursor.word(u"a service"_s).toLower();
    if (rule.service.endsWith(u'.'))
        rule.service.chop(1);
    if (cursor.peek().compare(u"timeout", Qt::CaseInsensitive) == 0)
        cursor.skip();
    else
        rule.address = cursor.address(u"the address it says, or timeout"_s);
    return finished(cursor, [rule](EpochEdit &edit) { edit.epoch.echoes.push_back(rule); });
}

Result<Edit> port25(Cursor &cursor, const Scope &)
{
    static const Choice<Port25> states[] = {
        {u"open", Port25::Open},
        {u"blocked", Port25::Blocked},
        {u"refused", Port25::Refused},
        {u"intercepted", Port25::Intercepted},
    };
    const Port25 state = choose(cursor, states, u"open, blocked, refused or intercepted BANNER"_s);
    const QByteArray banner = state == Port25::Intercepted ? cursor.rest().toUtf8() : QByteArray();
    return finished(cursor, [state, banner](EpochEdit &edit) {
        edit.epoch.port25 = state;
        edit.epoch.port25Banner = banner;
    });
}

Result<Edit> http(Cursor &cursor, const Scope &)
{
    const QString url = cursor.word(u"URL STATUS TYPE"_s);
    const QString key = pageKey(url);
    if (key.isEmpty())
        cursor.fail(url, u"an address that begins with https:// or http://"_s);
    HttpPage page;
    const QString status = cursor.word(u"a status such as 200"_s);
    page.status = status.toInt();
    if (status.size() != 3 || page.status < 100 || page.status > 599)
        cursor.fail(status, u"a status from 100 to 599"_s);
    if (!cursor.atEnd())
        page.contentType = cursor.word({}).toUtf8();
    page.body = cursor.statement().body;
    if (!cursor.atEnd() && !cursor.statement().hasBody)
        page.body = cursor.word({}).toUtf8();
    return finished(cursor, [key, page](EpochEdit &edit) { edit.epoch.pages[key] = page; });
}

Result<Edit> tls(Cursor &cursor, const Scope &)
{
    static const Choice<TlsState> states[] = {
        {u"ok", TlsState::Ok},
        {u"expired", TlsState::Expired},
        {u"wrong-name", TlsState::WrongName},
        {u"self-signed", TlsState::SelfSigned},
    };
    const QString place = cursor.hostPort(443, u"HOST:PORT"_s);
    const TlsState state = choose(cursor, states, u"ok, expired, wrong-name or self-signed"_s);
    return finished(cursor, [place, state](EpochEdit &edit) { edit.epoch.tls[place] = state; });
}

Result<Edit> smtp(Cursor &cursor, const Scope &)
{
    const QString place = cursor.hostPort(25, u"HOST:PORT"_s);
    const QByteArray dialogue = cursor.statement().body;
    return finished(cursor,
                    [place, dialogue](EpochEdit &edit) { edit.epoch.dialogues[place] = dialogue; });
}

struct Directive
{
    QStringView keyword;
    Handler handler;
};

const Directive directives[] = {
    {u"!servfail", &fault<FaultKind::ServFail>},
    {u"!refused", &fault<FaultKind::Refused>},
    {u"!timeout", &fault<FaultKind::Timeout>},
    {u"!truncated", &fault<FaultKind::Truncated>},
    {u"!malformed", &fault<FaultKind::Malformed>},
    {u"!ok", &heal},
    {u"!delay", &delay},
    {u"!server", &server},
    {u"!lists", &lists},
    {u"!listed", &listed},
    {u"!unlisted", &unlisted},
    {u"!list", &list},
    {u"!resolver", &resolver},
    {u"!local", &local},
    {u"!router", &router},
    {u"!seen", &seen},
    {u"!echo", &echo},
    {u"!port25", &port25},
    {u"!http", &http},
    {u"!tls", &tls},
    {u"!smtp", &smtp},
};

} // namespace

QString pageKey(const QString &url)
{
    QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty()
        || (parsed.scheme() != u"https" && parsed.scheme() != u"http"))
        return {};
    if (parsed.path().isEmpty())
        parsed.setPath(u"/"_s);
    if (parsed.port() == (parsed.scheme() == u"https" ? 443 : 80))
        parsed.setPort(-1);
    return parsed.toString(QUrl::RemoveFragment | QUrl::FullyEncoded);
}

Result<Edit> readDirective(const Statement &statement, const QString &file, const Scope &scope)
{
    for (const Directive &directive : directives) {
        if (directive.keyword == statement.keyword) {
            Cursor cursor(statement, file);
            return directive.handler(cursor, scope);
        }
    }
    QStringList known{u"!stale"_s, u"!after"_s, u"!clock"_s, u"!seed"_s};
    for (const Directive &directive : directives)
        known.append(directive.keyword.toString());
    known.sort();
    return worldMistake(file, statement.line, statement.keyword,
                        u"one of "_s + known.join(u", "_s));
}

} // namespace mailworthy::net::fake
