#include "net/fake/WorldDirectives.h"

#include "net/fake/DirectiveTables.h"

#include <array>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

std::array<std::span<const Directive>, 4> tables()
{
    return {dnsDirectives(), listDirectives(), lineDirectives(), serviceDirectives()};
}

} // namespace

Result<Edit> finished(Cursor &cursor, Edit edit)
{
    cursor.expectEnd();
    if (cursor.mistake())
        return failure(*cursor.mistake());
    return edit;
}

Result<Edit> readDirective(const Statement &statement, const QString &file, const Scope &scope)
{
    for (const std::span<const Directive> table : tables()) {
        for (const Directive &directive : table) {
            if (directive.keyword == statement.keyword) {
                Cursor cursor(statement, file);
                return directive.handler(cursor, scope);
            }
        }
    }
    QStringList known{u"!stale"_s, u"!after"_s, u"!clock"_s, u"!seed"_s};
    for (const std::span<const Directive> table : tables()) {
        for (const Directive &directive : table)
            known.append(directive.keyword.toString());
    }
    known.sort();
    return worldMistake(file, statement.line, statement.keyword,
                        u"one of "_s + known.join(u", "_s));
}

} // namespace mailworthy::net::fake
