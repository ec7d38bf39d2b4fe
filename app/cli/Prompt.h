#pragma once
// Questions in the terminal: one line in, validated, asked again with the reason when it cannot be
// used. Standard input may be a pipe. A stop (Ctrl+C) or the end of input ends the dialogue.
#include "cli/Invocation.h"

namespace mailworthy::cli {

class Prompt
{
public:
    explicit Prompt(Invocation &call) : m_call(call) {}

    /// The line, or the suggestion for an empty one; nullopt when input ended or the owner stopped.
    [[nodiscard]] std::optional<QString> ask(const QString &question,
                                             const QString &suggestion = {});
    /// Asks until `accept` takes the answer; its error is shown. nullopt as above, or after too
    /// many tries.
    [[nodiscard]] std::optional<QString>
    askUntil(const QString &question, const QString &suggestion,
             const std::function<Result<>(const QString &)> &accept);
    /// One of numbered choices; the number, from 0.
    [[nodiscard]] std::optional<int> choose(const QString &question, const QStringList &choices,
                                            int suggestion);

private:
    [[nodiscard]] std::optional<QString> readLine();
    Invocation &m_call;
    QByteArray m_buffer;
    bool m_ended = false;
};

} // namespace mailworthy::cli
