#pragma once
// How findings and documents are shown: text for people (colour only on a terminal and never with
// NO_COLOR), or the one JSON document of the contract. Text of the outside world is shown without
// control characters.
#include "cli/Invocation.h"
#include "findings/Catalog.h"
#include "findings/Report.h"

#include <QJsonArray>

namespace mailworthy::checks {
struct Guess;
struct Rollout;
} // namespace mailworthy::checks

namespace mailworthy::cli {

/// Says on standard error that the mail host is only a guess, and why.
void tellGuess(Invocation &call, const checks::Guess &guess);

/// {"schema":1,"command","subject","findings":[…],"summary":{…}} with `extra` beside.
void printDocument(Invocation &call, const QString &subject,
                   std::span<const findings::Finding> found, const QJsonObject &extra);
/// Findings as text, worst first.
void printFindings(Invocation &call, std::span<const findings::Finding> found);

/// Where a domain stands with DMARC, its next step and what must be true before.
void printRollout(Invocation &call, const checks::Rollout &rollout);

/// Is standard error read by a person, so that a line may be written over?
[[nodiscard]] bool errorsAreOnTerminal();

[[nodiscard]] QJsonArray findingsJson(std::span<const findings::Finding> found);

/// A paragraph, broken between words to a width that reads well.
void printWrapped(QTextStream &out, const QString &text, const QString &indent);

/// Control characters (and those that turn the direction of text) become U+FFFD; line ends stay
/// when asked for.
[[nodiscard]] QString printable(const QString &text, bool keepLineEnds = false);

} // namespace mailworthy::cli
