// mailworthy-cli: the checks and the plan without a window.
#include "cli/Command.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <csignal>
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

} // namespace

int main(int argc, char **argv)
{
    std::stop_source source;
    watchForInterrupt(source);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    return mailworthy::cli::runProgram(QCoreApplication::arguments(), source.get_token());
}
