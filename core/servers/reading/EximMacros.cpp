#include "servers/reading/EximMacros.h"

#include "servers/reading/EximText.h"
#include "servers/reading/Lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostMacros = 2000;
constexpr std::size_t deepest = 100;

/// Name and value of "NAME = value" and "NAME == value"; an empty name: it is none.
std::pair<QString, QString> definition(const QString &line)
{
    static const QRegularExpression macro(u"^([A-Z][A-Za-z0-9_]+)\\s*==?\\s*(.*)$"_s);
    const QRegularExpressionMatch match = macro.match(line);
    if (!match.hasMatch())
        return {};
    return {match.captured(1), unquoted(match.captured(2))};
}

EximMacros::Counts negated(EximMacros::Counts counts)
{
    using Counts = EximMacros::Counts;
    return counts == Counts::Maybe ? Counts::Maybe
           : counts == Counts::Yes ? Counts::No
                                   : Counts::Yes;
}

EximMacros::Counts both(EximMacros::Counts a, EximMacros::Counts b)
{
    using Counts = EximMacros::Counts;
    if (a == Counts::No || b == Counts::No)
        return Counts::No;
    return a == Counts::Yes && b == Counts::Yes ? Counts::Yes : Counts::Maybe;
}

} // namespace

EximMacros::EximMacros(const std::vector<QStringList> &files)
{
    bool hasRouters = false;
    bool hasTransports = false;
    bool includes = false;
    bool isTemplate = false; // Debian's, which update-exim4.conf puts its macros into
    bool isFilled = false;
    for (const QStringList &lines : files) {
        int depth = 0;
        for (const QString &line : lines) {
            hasRouters = hasRouters || line == u"begin routers";
            hasTransports = hasTransports || line == u"begin transports";
            includes = includes || line.startsWith(u".include"_s);
            isTemplate = isTemplate || line.startsWith(u"UPEX4CmacrosUPEX4C"_s);
            isFilled = isFilled || line.startsWith(u"DCconfig_"_s);
            if (line.startsWith(u".if"_s))
                ++depth;
            else if (line.startsWith(u".endif"_s))
                --depth;
            else if (const auto [name, value] = definition(line);
                     depth == 0 && !name.isEmpty() && m_known.size() < mostMacros)
                m_known.insert_or_assign(name, value);
        }
    }
    m_isAll = hasRouters && hasTransports && !includes && (!isTemplate || isFilled);
    for (const QStringList &lines : files) {
        Walk walk(*this);
        for (const QString &line : lines) {
            const auto [name, value] =
                walk.take(line) ? std::pair<QString, QString>() : definition(line);
            if (name.isEmpty() || m_known.size() + m_maybe.size() > mostMacros)
                continue;
            if (walk.counts() == Counts::Yes)
                m_known.insert_or_assign(name, value);
            else if (walk.counts() == Counts::Maybe)
                addMaybe(name, value, walk);
        }
    }
    settle();
}

void EximMacros::addMaybe(const QString &name, const QString &value, const Walk &walk)
{
    Maybe &maybe = m_maybe[name];
    maybe.values.insert(value);
    if (walk.asked() != QStringList{name})
        return;
    (walk.whenDefined() ? maybe.whenDefined : maybe.otherwise) = true;
}

/// ".ifdef X", "X == a", ".else", "X = a", ".endif": whatever stands before it, it is "a".
void EximMacros::settle()
{
    for (const auto &[name, maybe] : m_maybe) {
        const bool always = maybe.whenDefined && maybe.otherwise && maybe.values.size() == 1;
        if (always)
            m_known.insert_or_assign(name, *maybe.values.begin());
        else if (const auto known = m_known.find(name);
                 known == m_known.end() || maybe.values != std::set{known->second})
            m_known.insert_or_assign(name, notWorkedOut);
    }
}

EximMacros::Counts EximMacros::isDefined(const QString &name) const
{
    const auto maybe = m_maybe.find(name);
    const bool hasDefault = maybe != m_maybe.end() && maybe->second.otherwise;
    if (const auto known = m_known.find(name);
        hasDefault || (known != m_known.end() && known->second != notWorkedOut))
        return Counts::Yes;
    if (maybe != m_maybe.end() || name.startsWith(u'_'))
        return Counts::Maybe; // "_HAVE_…" is what Exim itself was built with
    if (m_isAll)
        return Counts::No;
    // update-exim4.conf sets one of them.
    const QString debians = u"DCconfig_"_s;
    const auto set = m_known.lower_bound(debians);
    const bool isSet = set != m_known.end() && set->first.startsWith(debians);
    return name.startsWith(debians) && isSet ? Counts::No : Counts::Maybe;
}

QString EximMacros::filled(const QString &text) const
{
    static const QRegularExpression word(u"[A-Z][A-Za-z0-9_]+"_s);
    constexpr int rounds = 4; // macros made of macros
    QString now = text;
    for (int round = 0; round < rounds; ++round) {
        QString next;
        qsizetype at = 0;
        for (auto found = word.globalMatch(now); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto macro = m_known.find(match.captured());
            if (macro == m_known.end() || next.size() > longestLine)
                continue;
            if (macro->second == notWorkedOut)
                return notWorkedOut;
            next += now.sliced(at, match.capturedStart() - at) + macro->second;
            at = match.capturedEnd();
        }
        if (at == 0)
            return now;
        now = next + now.sliced(at);
    }
    return now;
}

bool EximMacros::Walk::take(const QString &line)
{
    static const QRegularExpression condition(
        u"^\\.(ifdef|ifndef|elifdef|elifndef|else|endif)\\b\\s*(.*)$"_s);
    const QRegularExpressionMatch match = condition.match(line);
    if (!match.hasMatch())
        return line.startsWith(u".include"_s);
    const QString what = match.captured(1);
    if (what == u"endif") {
        if (!m_levels.empty())
            m_levels.pop_back();
        return true;
    }
    if (what.startsWith(u"if"_s) && m_levels.size() < deepest)
        m_levels.push_back({});
    if (m_levels.empty())
        return true;
    Level &level = m_levels.back();
    if (what == u"else") {
        level.whenDefined = !level.whenDefined;
        level.now = negated(level.before);
        return true;
    }
    // One of the names will do.
    level.asked = match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts);
    Counts there = Counts::No;
    for (const QString &name : level.asked)
        there = negated(both(negated(there), negated(m_macros.isDefined(name))));
    level.whenDefined = !what.endsWith(u"ndef"_s);
    const Counts asked = level.whenDefined ? there : negated(there);
    level.now = both(negated(level.before), asked);
    level.before = negated(both(negated(level.before), negated(asked)));
    return true;
}

EximMacros::Counts EximMacros::Walk::counts() const
{
    Counts all = Counts::Yes;
    for (const Level &level : m_levels)
        all = both(all, level.now);
    return all;
}

QStringList EximMacros::Walk::asked() const
{
    return m_levels.size() == 1 ? m_levels.back().asked : QStringList();
}

bool EximMacros::Walk::whenDefined() const
{
    return !m_levels.empty() && m_levels.back().whenDefined;
}

} // namespace mailworthy::servers
