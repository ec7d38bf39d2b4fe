#include "Processes.h"

#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace mailworthy::bench {

Process runProcess(const QByteArrayList &command, const QByteArray &input, const QByteArray &output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.constData(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
    QByteArrayList words = command;
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    Process process;
    const auto before = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return process;
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    process.fine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    process.milliseconds = took.count();
    process.mebibytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return process;
}

} // namespace mailworthy::bench
