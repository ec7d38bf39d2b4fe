#include "net/fake/WorldParser.h"

#include "net/fake/WorldDirectives.h"

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 4 * 1024 * 1024;
constexpr std::size_t maxBlocks = 64;

struct Block
{
    Milliseconds from{0};
    std::vector<Edit> edits;
};

/// A record line, until all zones are known.
struct Placed
{
    int line = 0;
    dns::Name owner;
    dns::Name zone; ///< the `$ZONE` it stands under
};

class Parser
{
public:
    explicit Parser(const QString &file) : m_file(file) { m_world.file = file; }

    Result<World> parse(const QByteArray &text)
    {
        if (text.size() > maxBytes)
            return worldMistake(m_file, 1, u"%1 octets"_s.arg(text.size()),
                                u"a file of at most 4 MiB"_s);
        const Result<std::vector<Statement>> statements = worldStatements(text, m_file);
        if (!statements)
            return failure(statements.error());
        for (const Statement &statement : *statements) {
            if (const Result<> taken = take(statement); !taken)
                return failure(taken.error());
        }
        for (const Placed &placed : m_placed) {
            if (!zoneOf(placed.owner))
                return worldMistake(m_file, placed.line, placed.owner.toString(),
                                    u"a name in the zone %1"_s.arg(placed.zone.toString()));
        }
        return build();
    }

private:
    Result<> take(const Statement &statement)
    {
        if (!statement.directive)
            return takeRecord(statement);
        if (statement.keyword == u"$zone")
            return takeZone(statement);
        if (statement.keyword == u"$origin")
            return takeOrigin(statement);
        if (statement.keyword == u"$ttl")
            return takeTtl(statement);
        if (statement.keyword.startsWith(u'$'))
            return bad(statement, statement.keyword.toUpper(), u"$ZONE, $ORIGIN or $TTL"_s);
        if (statement.keyword == u"!stale" || statement.keyword == u"!fresh")
            return takeStale(statement);
        if (statement.keyword == u"!after" || statement.keyword == u"!end")
            return takeAfter(statement);
        if (statement.keyword == u"!clock")
            return takeClock(statement);
        if (statement.keyword == u"!seed")
            return takeSeed(statement);
        Result<Edit> edit = readDirective(statement, m_file, m_scope);
        if (!edit)
            return failure(edit.error());
        add(std::move(*edit));
        return {};
    }

    [[nodiscard]] Failure bad(const Statement &statement, const QString &found,
                              const QString &expected) const
    {
        return worldMistake(m_file, statement.line, found, expected);
    }

    void add(Edit edit) { m_blocks[m_block].edits.push_back(std::move(edit)); }

    Result<> takeZone(const Statement &statement)
    {
        const QString expected = u"servers=ADDRESS,…, signed, unsigned or bogus"_s;
        Cursor cursor(statement, m_file);
        Zone zone;
        zone.name = cursor.name(u"the name of a zone"_s);
        std::optional<Signing> signing;
        QString servers;
        while (!cursor.atEnd() && !cursor.mistake()) {
            const QString word = cursor.word({});
            const bool more =
                !servers.isNull() && (servers.endsWith(u',') || word.startsWith(u','));
            if (word.startsWith(u"servers="_s))
                servers = word.sliced(8);
            else if (word == u"signed")
                signing = Signing::Signed;
            else if (word == u"unsigned")
                signing = Signing::Unsigned;
            else if (word == u"bogus")
                signing = Signing::Bogus;
            else if (more)
                servers += word;
            else
                cursor.fail(word, expected);
        }
        const QStringList addresses = servers.split(u',', Qt::SkipEmptyParts);
        for (const QString &text : addresses) {
            const Result<Address> address = Address::parse(text);
            if (!address)
                cursor.fail(text, u"the address of a server"_s);
            zone.servers.push_back(address.value_or(Address()));
        }
        if (!servers.isNull() && zone.servers.empty())
            cursor.fail(u"servers="_s, u"the address of a server"_s);
        if (cursor.mistake())
            return failure(*cursor.mistake());
        m_zones.insert(zone.name);
        m_scope.zone = zone.name;
        m_scope.records.origin = zone.name;
        m_scope.records.lastOwner = zone.name;
        m_scope.stale = false;
        add([zone, signing](EpochEdit &edit) {
            Zone &known = edit.epoch.zones[zone.name];
            known.name = zone.name;
            if (!zone.servers.empty())
                known.servers = zone.servers;
            known.signing = signing.value_or(known.signing);
        });
        return {};
    }

    Result<> takeOrigin(const Statement &statement)
    {
        Cursor cursor(statement, m_file);
        const QString text = cursor.word(u"a name"_s);
        cursor.expectEnd();
        if (cursor.mistake())
            return failure(*cursor.mistake());
        if (text == u"@")
            return {};
        const Result<dns::Name> absolute = dns::Name::parse(QStringView(text));
        if (!absolute)
            return bad(statement, text, u"a name"_s);
        const bool below = m_scope.zone && absolute->isPartOf(*m_scope.zone);
        m_scope.records.origin = *absolute;
        if (!text.endsWith(u'.') && m_scope.zone && !below) {
            const Result<dns::Name> relative = m_scope.zone->under(text.toUtf8());
            if (!relative)
                return bad(statement, text, u"a name"_s);
            m_scope.records.origin = *relative;
        }
        return {};
    }

    Result<> takeTtl(const Statement &statement)
    {
        Cursor cursor(statement, m_file);
        const Milliseconds ttl = cursor.duration(std::chrono::seconds(1), u"seconds"_s);
        cursor.expectEnd();
        if (cursor.mistake())
            return failure(*cursor.mistake());
        m_scope.records.ttl =
            static_cast<quint32>(std::min<qint64>(ttl.count() / 1000, 0x7fffffff));
        return {};
    }

    Result<> takeStale(const Statement &statement)
    {
        Cursor cursor(statement, m_file);
        cursor.expectEnd();
        if (cursor.mistake())
            return failure(*cursor.mistake());
        if (!m_scope.zone)
            return bad(statement, statement.keyword, u"a $ZONE line before"_s);
        m_scope.stale = statement.keyword == u"!stale";
        if (m_scope.stale) {
            add([zone = *m_scope.zone](EpochEdit &edit) {
                std::optional<std::vector<dns::Record>> &stale = edit.epoch.zones[zone].stale;
                if (!stale || (edit.later && edit.staleReplaced.insert(zone).second))
                    stale = std::vector<dns::Record>{};
            });
        }
        return {};
    }

    Result<> takeAfter(const Statement &statement)
    {
        Cursor cursor(statement, m_file);
        const bool end = statement.keyword == u"!end";
        Milliseconds from{0};
        if (!end)
            from = cursor.duration(std::chrono::seconds(1), u"seconds"_s);
        cursor.expectEnd();
        if (cursor.mistake())
            return failure(*cursor.mistake());
        m_scope.stale = false;
        if (end) {
            m_block = 0;
            return {};
        }
        if (m_blocks.size() > maxBlocks)
            return bad(statement, statement.keyword, u"at most 64 blocks"_s);
        m_block = m_blocks.size();
        m_blocks.push_back({from, {}});
        return {};
    }

    Result<> takeClock(const Statement &statement)
    {
        const QString expected = u"a time such as 2026-11-24T10:00:00Z"_s;
        Cursor cursor(statement, m_file);
        const QString text = cursor.word(expected);
        cursor.expectEnd();
        const std::optional<Timestamp> time = timestampFromIso(text);
        if (!time)
            cursor.fail(text, expected);
        if (cursor.mistake())
            return failure(*cursor.mistake());
        m_world.clock = *time;
        return {};
    }

    Result<> takeSeed(const Statement &statement)
    {
        Cursor cursor(statement, m_file);
        const QString text = cursor.word(u"a whole number"_s);
        cursor.expectEnd();
        bool ok = false;
        const quint64 seed = text.toULongLong(&ok);
        if (!ok)
            cursor.fail(text, u"a whole number"_s);
        if (cursor.mistake())
            return failure(*cursor.mistake());
        m_world.seed = seed;
        return {};
    }

    Result<> takeRecord(const Statement &statement)
    {
        if (!m_scope.zone)
            return bad(statement, statement.text.trimmed(),
                       u"a $ZONE line before the first record"_s);
        const Result<dns::Record> record = dns::parseZoneLine(statement.text, m_scope.records);
        if (!record) {
            const Args &args = record.error().args;
            const auto text = [&args](const QString &key) {
                const auto found = args.find(key);
                return found == args.end() ? QString() : argText(found->second);
            };
            const QString what = text(u"what"_s);
            return bad(statement, what.isEmpty() ? u"end of line"_s : what, text(u"expected"_s));
        }
        m_placed.push_back({statement.line, record->owner, *m_scope.zone});
        add([this, record = *record, stale = m_scope.stale,
             current = *m_scope.zone](EpochEdit &edit) {
            place(edit, record, stale ? std::optional(current) : zoneOf(record.owner), stale);
        });
        return {};
    }

    /// A later block begins a record set anew the first time it names it.
    static void place(EpochEdit &edit, const dns::Record &record,
                      const std::optional<dns::Name> &zoneName, bool stale)
    {
        Zone &zone = edit.epoch.zones[*zoneName];
        zone.name = *zoneName;
        if (stale) {
            if (!zone.stale)
                zone.stale = std::vector<dns::Record>{};
            zone.stale->push_back(record);
            return;
        }
        if (edit.later && edit.replaced.insert({record.owner, record.type()}).second) {
            std::erase_if(zone.records, [&record](const dns::Record &old) {
                return old.owner == record.owner && old.type() == record.type();
            });
        }
        zone.records.push_back(record);
    }

    /// The deepest declared zone that a name is in.
    [[nodiscard]] std::optional<dns::Name> zoneOf(const dns::Name &name) const
    {
        for (int count = static_cast<int>(name.labels().size()); count >= 0; --count) {
            if (const auto found = m_zones.find(name.last(count)); found != m_zones.end())
                return *found;
        }
        return std::nullopt;
    }

    World build()
    {
        std::stable_sort(m_blocks.begin() + 1, m_blocks.end(),
                         [](const Block &a, const Block &b) { return a.from < b.from; });
        m_world.epochs.clear();
        Epoch epoch;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            epoch.from = m_blocks[i].from;
            EpochEdit edit{epoch, i > 0};
            for (const Edit &apply : m_blocks[i].edits)
                apply(edit);
            m_world.epochs.push_back(epoch);
        }
        return std::move(m_world);
    }

    QString m_file;
    World m_world;
    Scope m_scope;
    std::set<dns::Name> m_zones;
    std::vector<Placed> m_placed;
    std::vector<Block> m_blocks{1};
    std::size_t m_block = 0;
};

} // namespace

Result<World> parseWorld(const QByteArray &text, const QString &file)
{
    return Parser(file).parse(text);
}

} // namespace mailworthy::net::fake
