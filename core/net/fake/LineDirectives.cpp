// Directives about the line to the Internet: own addresses, router, what others see, port 25.
#include "net/fake/DirectiveTables.h"

#include <algorithm>
#include <utility>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Result<Edit> inbound(Cursor &cursor, const Scope &)
{
    const QString expected = u"SECONDS ADDRESS [NAME [SENDER [RECIPIENT...]]], or nobody, taken or "
                             "forbidden"_s;
    static const Choice<GreeterOutcome> states[] = {
        {u"nobody", GreeterOutcome::Waited},
        {u"taken", GreeterOutcome::PortTaken},
        {u"forbidden", GreeterOutcome::NotAllowed},
    };
    const QString first = cursor.peek();
    const bool isTime = !first.isEmpty() && first.front().isDigit();
    if (!isTime) {
        const GreeterOutcome state = choose(cursor, states, expected);
        return finished(cursor, [state](EpochEdit &edit) {
            edit.epoch.greeting = state;
            edit.epoch.visitors.clear();
        });
    }
    Visitor visitor;
    visitor.after = cursor.duration(Milliseconds(1000), expected);
    visitor.from = cursor.address(expected);
    if (!cursor.atEnd())
        visitor.name = cursor.word({}).toUtf8();
    if (!cursor.atEnd()) {
        const QString sender = cursor.word({});
        visitor.sender = sender == u"<>" ? QByteArray() : sender.toUtf8();
    }
    while (!cursor.atEnd())
        visitor.recipients.append(cursor.word({}).toUtf8());
    return finished(cursor, [visitor](EpochEdit &edit) {
        edit.epoch.greeting = GreeterOutcome::Waited;
        std::vector<Visitor> &all = edit.epoch.visitors;
        const auto later =
            std::upper_bound(all.begin(), all.end(), visitor.after,
                             [](Milliseconds after, const Visitor &v) { return after < v.after; });
        all.insert(later, visitor);
    });
}

} // namespace

std::span<const Directive> lineDirectives()
{
    static constexpr Directive directives[] = {
        {u"!local", &local}, {u"!router", &router}, {u"!seen", &seen},
        {u"!echo", &echo},   {u"!port25", &port25}, {u"!inbound", &inbound},
    };
    return directives;
}

} // namespace mailworthy::net::fake
