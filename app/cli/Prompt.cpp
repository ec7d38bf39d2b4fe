#include "cli/Prompt.h"

#include "findings/Catalog.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A pipe that never gives a usable answer must not keep the program busy for ever.
constexpr int mostTries = 20;
constexpr qsizetype longestLine = 4096;
constexpr int pollMilliseconds = 100;

} // namespace

std::optional<QString> Prompt::readLine()
{
    while (!m_call.stop().stop_requested()) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end >= 0 || m_ended || m_buffer.size() > longestLine) {
            if (m_buffer.isEmpty())
                return std::nullopt;
            const qsizetype length = end >= 0 ? end : m_buffer.size();
            const QString line = QString::fromUtf8(m_buffer.left(length)).trimmed();
            m_buffer.remove(0, length + 1);
            return line;
        }
#ifdef Q_OS_UNIX
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, pollMilliseconds) <= 0)
            continue;
        std::array<char, 1024> chunk{};
        const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got <= 0)
            m_ended = true;
        else
            m_buffer.append(chunk.data(), got);
#else
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        const QByteArray line = input.readLine(longestLine);
        m_ended = line.isEmpty();
        m_buffer += line;
#endif
    }
    return std::nullopt;
}

std::optional<QString> Prompt::ask(const QString &question, const QString &suggestion)
{
    m_call.out() << question;
    if (!suggestion.isEmpty())
        m_call.out() << u" ["_s << suggestion << u']';
    m_call.out() << u": "_s << Qt::flush;
    const std::optional<QString> line = readLine();
    if (!line)
        return std::nullopt;
    return line->isEmpty() ? suggestion : *line;
}

std::optional<QString> Prompt::askUntil(const QString &question, const QString &suggestion,
                                        const std::function<Result<>(const QString &)> &accept)
{
    for (int i = 0; i < mostTries; ++i) {
        const std::optional<QString> answer = ask(question, suggestion);
        if (!answer)
            return std::nullopt;
        const Result<> accepted = accept(*answer);
        if (accepted)
            return answer;
        m_call.out() << u"  "_s << findings::textOf(accepted.error()) << Qt::endl;
    }
    return std::nullopt;
}

std::optional<int> Prompt::choose(const QString &question, const QStringList &choices,
                                  int suggestion)
{
    for (int i = 0; i < choices.size(); ++i)
        m_call.out() << u"  "_s << i + 1 << u") "_s << choices[i] << u'\n';
    int chosen = suggestion;
    const std::optional<QString> answer =
        askUntil(question, QString::number(suggestion + 1), [&](const QString &text) -> Result<> {
            bool fine = false;
            const int number = text.toInt(&fine);
            if (!fine || number < 1 || number > choices.size())
                return failure(u"setup.bad-choice"_s,
                               {{u"text"_s, text}, {u"count"_s, qint64(choices.size())}});
            chosen = number - 1;
            return {};
        });
    return answer ? std::optional(chosen) : std::nullopt;
}

} // namespace mailworthy::cli
