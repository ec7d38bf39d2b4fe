#pragma once
// Cuts the text of a world file into statements: directives with their words and body, and record
// lines whole. For WorldParser alone. Errors "world.bad" as there.
#include "base/Failure.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace mailworthy::net::fake {

/// One word of a directive; quotes taken off.
struct Word
{
    QString text;
    bool quoted = false;
};

struct Statement
{
    int line = 0;            ///< of its first line, from 1
    bool directive = false;  ///< begins with '!' or '$'
    QString keyword;         ///< lower case, with its sign: "!delay", "$zone"
    std::vector<Word> words; ///< after the keyword
    QByteArray body;         ///< of those that have one; every line ends with LF
    bool hasBody = false;
    QString text; ///< of a record: the logical line
};

[[nodiscard]] Failure worldMistake(const QString &file, int line, const QString &found,
                                   const QString &expected);

[[nodiscard]] Result<std::vector<Statement>> worldStatements(const QByteArray &text,
                                                             const QString &file);

} // namespace mailworthy::net::fake
