// mailworthy-cli: the checks and the plan without a window.
#include "cli/Command.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#endif

#include <thread>

namespace {

/// Turns the first Ctrl+C into a stop request; the second ends the program at once.
void watchForInterrupt([[maybe_unused]] std::stop_source &source)
{
#ifdef Q_OS_UNIX
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    // Blocked before any other thread exists, so that only the watcher gets them.
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::thread([source, set]() mutable {
        int number = 0;
        sigwait(&set, &number);
        source.request_stop();
        sigwait(&set, &number);
        std::_Exit(130);
    }).detach();
    std::signal(SIGPIPE, SIG_DFL); // "mailworthy-cli … | head" ends quietly
#endif
}

/// A stream that the caller closed is opened again: else the next file to be opened would take its
/// place. What is written to it is lost, and said so.
void openClosedStreams()
{
#ifdef Q_OS_UNIX
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) == -1
            && ::open(stream == 1 ? "/dev/full" : "/dev/null", O_RDWR) < 0)
            ::open("/dev/null", O_RDWR); // no /dev/full here
    }
#endif
}

} // namespace

int main(int argc, char **argv)
{
    openClosedStreams();
    std::stop_source source;
    watchForInterrupt(source);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    return mailworthy::cli::runProgram(QCoreApplication::arguments(), source.get_token());
}
