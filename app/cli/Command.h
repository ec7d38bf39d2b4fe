#pragma once
// A command of mailworthy-cli: its name of one or two words, its options, and what it does. One
// file per command group, one line in `allCommands`. A command that is not built is not there.
#include "cli/Invocation.h"

namespace mailworthy::cli {

struct Option
{
    const char *name;  ///< without dashes
    const char *value; ///< "" for a switch
    const char *help;
};

struct Command
{
    const char *name;      ///< "spf eval"
    const char *arguments; ///< "DOMAIN…", for the usage line
    const char *help;
    std::vector<Option> options;
    int (*run)(Invocation &call);
    int mostArguments = -1; ///< behind the command words; negative: any number
    const char *more = "";  ///< said below the options, in its own help alone
};

[[nodiscard]] const std::vector<Command> &allCommands();

[[nodiscard]] std::vector<Command> spfCommands();
[[nodiscard]] std::vector<Command> spfRecordCommands();
[[nodiscard]] std::vector<Command> dkimCommands();
[[nodiscard]] std::vector<Command> dkimMessageCommands();
[[nodiscard]] std::vector<Command> dmarcCommands();
[[nodiscard]] std::vector<Command> explainCommands();
[[nodiscard]] std::vector<Command> checkCommands();
[[nodiscard]] std::vector<Command> lineCommands();
[[nodiscard]] std::vector<Command> listCommands();
[[nodiscard]] std::vector<Command> mailCommands();
[[nodiscard]] std::vector<Command> greetCommands();
[[nodiscard]] std::vector<Command> planCommands();
[[nodiscard]] std::vector<Command> recordsCommands();
[[nodiscard]] std::vector<Command> verifyCommands();
[[nodiscard]] std::vector<Command> setupCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> serverCommands();
[[nodiscard]] std::vector<Command> reportCommands();

/// Runs the program: finds the command, parses, prepares, runs. The exit code.
[[nodiscard]] int runProgram(const QStringList &arguments, const std::stop_token &stop);

} // namespace mailworthy::cli
