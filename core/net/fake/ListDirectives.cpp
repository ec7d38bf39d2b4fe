// Directives about block lists and who is on them.
#include "net/fake/DirectiveTables.h"

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Result<Edit> key(Cursor &cursor, const Scope &)
{
    const QString kind = cursor.word(u"the kind of a key, such as spamhaus-dqs"_s);
    const QString text = cursor.word(u"the key that is accepted"_s);
    return finished(cursor,
                    [kind, text](EpochEdit &edit) { edit.epoch.listKeys[kind] = text.toLatin1(); });
}

} // namespace

std::span<const Directive> listDirectives()
{
    static constexpr Directive directives[] = {
        {u"!lists", &lists}, {u"!listed", &listed}, {u"!unlisted", &unlisted},
        {u"!list", &list},   {u"!key", &key},
    };
    return directives;
}

} // namespace mailworthy::net::fake
