#pragma once
// The '!' directives that change what a world holds: words to an edit of an epoch. For WorldParser
// alone. Errors "world.bad" as there.
#include "dns/ZoneText.h"
#include "net/fake/World.h"
#include "net/fake/WorldLines.h"

#include <functional>

namespace mailworthy::net::fake {

/// An epoch while its block is applied. A later block replaces what it names; the first one only
/// adds.
struct EpochEdit
{
    Epoch &epoch;
    bool later = false;
    std::set<std::pair<dns::Name, dns::Type>> replaced =
        {}; ///< record sets this block has begun anew
    std::set<dns::Name> staleReplaced = {};
    bool localsReplaced = false;
};

using Edit = std::function<void(EpochEdit &)>;

/// Where in the file a directive stands.
struct Scope
{
    std::optional<dns::Name> zone;
    dns::ZoneContext records;
    bool stale = false;
};

/// Reads words one after the other and keeps the first mistake; after it every read gives something
/// empty.
class Cursor
{
public:
    Cursor(const Statement &statement, QString file)
        : m_statement(statement)
        , m_file(std::move(file))
    {}

    [[nodiscard]] const std::optional<Error> &mistake() const { return m_mistake; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_statement.words.size(); }
    [[nodiscard]] QString peek() const
    {
        return atEnd() ? QString() : m_statement.words[m_at].text;
    }
    [[nodiscard]] bool isQuoted() const { return !atEnd() && m_statement.words[m_at].quoted; }
    [[nodiscard]] const Statement &statement() const { return m_statement; }
    void skip() { ++m_at; }

    QString word(const QString &expected);
    /// All that is left, with one blank between.
    QString rest();
    Address address(const QString &expected);
    /// An absolute name, final dot or not.
    dns::Name name(const QString &expected);
    /// "120", "120ms", "1.5s", "2m", "1h"; `unit` is that of a bare number.
    Milliseconds duration(Milliseconds unit, const QString &expected);
    /// "host:25", "[::1]:25"; lower case. Without a port it gets `defaultPort`.
    QString hostPort(int defaultPort, const QString &expected);
    Target target(const Scope &scope, bool below, const QString &expected);
    void expectEnd();
    void fail(const QString &found, const QString &expected);

private:
    const Statement &m_statement;
    QString m_file;
    std::size_t m_at = 0;
    std::optional<Error> m_mistake;
};

[[nodiscard]] Result<Edit> readDirective(const Statement &statement, const QString &file,
                                         const Scope &scope);

/// The form in which pages are kept and asked: lower-case scheme and host, a path, no fragment.
/// Empty: no http address.
[[nodiscard]] QString pageKey(const QString &url);

} // namespace mailworthy::net::fake
