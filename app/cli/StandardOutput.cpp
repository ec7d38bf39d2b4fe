#include "cli/StandardOutput.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cerrno>
#include <climits>

#include <poll.h>
#include <unistd.h>
#endif

namespace mailworthy::cli {

StandardOutput::StandardOutput(std::stop_token stop) : m_stop(std::move(stop))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 StandardOutput::readData(char *, qint64)
{
    return -1;
}

#ifdef Q_OS_UNIX

bool StandardOutput::waitForRoom()
{
    constexpr int lookEvery = 20; // milliseconds
    // A reader that is there, but slow, gets what was on its way when the stop came.
    int looksLeft = 5;
    while (!m_stop.stop_requested() || looksLeft-- > 0) {
        pollfd output{STDOUT_FILENO, POLLOUT, 0};
        if (::poll(&output, 1, lookEvery) != 0)
            return true; // room, or a mistake that writing will name
    }
    return false;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && !m_isGivenUp) {
        if (!waitForRoom()) {
            m_isGivenUp = true;
            break;
        }
        // A pipe that has room at all has it for PIPE_BUF octets: the write does not wait.
        const auto piece = static_cast<std::size_t>(std::min<qint64>(size - done, PIPE_BUF));
        const ssize_t written = ::write(STDOUT_FILENO, data + done, piece);
        if (written < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (written <= 0)
            return -1;
        done += written;
    }
    return size;
}

#else

bool StandardOutput::waitForRoom()
{
    return true;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    const std::size_t written = std::fwrite(data, 1, static_cast<std::size_t>(size), stdout);
    return written == static_cast<std::size_t>(size) && std::fflush(stdout) == 0 ? size : -1;
}

#endif

} // namespace mailworthy::cli
