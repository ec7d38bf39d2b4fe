#include "cli/Command.h"
#include "cli/Output.h"

#include "findings/Catalog.h"
#include "net/fake/WorldReference.h"

#include <QCoreApplication>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"json", "", "Print one JSON document."},
        {"world", "FILE|NAME",
         "Run on a world file or a shipped demo world instead of the Internet."},
        {"no-delay", "", "With --world: answer without the world's delays."},
        {"resolver", "ADDRESS[:PORT]", "Ask this name server (may be given several times)."},
        {"timeout", "SECONDS", "How long one outside contact may take (5)."},
        {"jobs", "N", "Questions under way at once in batches (16)."},
        {"lang", "LL", "Language of the texts."},
        {"no-ipv4", "", "Leave IPv4 out."},
        {"no-ipv6", "", "Leave IPv6 out."},
        {"quiet", "", "Only what needs attention."},
        {"verbose", "", "With the evidence."},
        {"help", "", "Show this help."},
        {"version", "", "Show the version."},
    };
    return options;
}

/// The help of a command or an option; translations/update finds these texts in the tables.
QString helpText(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption toQt(const Option &option)
{
    QStringList names{QString::fromLatin1(option.name)};
    if (names.front() == u"help")
        names << u"h"_s;
    return QCommandLineOption(names, helpText(option.help), QString::fromLatin1(option.value));
}

void printOptions(QTextStream &out, const std::vector<Option> &options)
{
    for (const Option &option : options) {
        QString left = u"  --"_s + QString::fromLatin1(option.name);
        if (option.value[0] != '\0')
            left += u' ' + QString::fromUtf8(option.value);
        out << left.leftJustified(30) << u' ' << helpText(option.help) << u'\n';
    }
}

void printProgramHelp(QTextStream &out)
{
    out << findings::phrase(u"cli.about") << u"\n\n"_s
        << u"mailworthy-cli COMMAND [OPTION…] [ARGUMENT…]\n\n"_s;
    for (const Command &command : allCommands())
        out << u"  "_s << QString::fromLatin1(command.name).leftJustified(16)
            << helpText(command.help) << u'\n';
    out << u"\n"_s << findings::phrase(u"cli.common-options") << u'\n';
    printOptions(out, commonOptions());
    out << u"\n"_s << findings::phrase(u"cli.help-topics") << u'\n';
}

void printCommandHelp(QTextStream &out, const Command &command)
{
    out << u"mailworthy-cli "_s << QString::fromLatin1(command.name) << u' '
        << QString::fromUtf8(command.arguments) << u"\n\n"_s << helpText(command.help) << u"\n\n"_s;
    printOptions(out, command.options);
    out << u"\n"_s << findings::phrase(u"cli.common-options") << u'\n';
    printOptions(out, commonOptions());
    if (command.more[0] != '\0')
        out << u'\n' << helpText(command.more) << u'\n';
}

const Command *commandFor(const QStringList &words)
{
    // The longest name first: "spf eval" before a command "spf".
    const Command *best = nullptr;
    for (const Command &command : allCommands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (words.size() >= name.size() && words.mid(0, name.size()) == name
            && (!best || name.size() > QString::fromLatin1(best->name).split(u' ').size()))
            best = &command;
    }
    return best;
}

/// Options of every command together, to find the command words among the arguments.
QStringList commandWords(const QStringList &arguments)
{
    QCommandLineParser loose;
    QSet<QString> known;
    const auto addAll = [&](const std::vector<Option> &options) {
        for (const Option &option : options) {
            if (!known.contains(QString::fromLatin1(option.name))) {
                known.insert(QString::fromLatin1(option.name));
                loose.addOption(toQt(option));
            }
        }
    };
    addAll(commonOptions());
    for (const Command &command : allCommands())
        addAll(command.options);
    loose.parse(arguments);
    return loose.positionalArguments();
}

/// The end of a call that only tells about the program.
int told(QTextStream &out)
{
    if (const Result<> written = flushOutput(out); !written) {
        QTextStream(stderr) << u"mailworthy-cli: "_s << findings::textOf(written.error())
                            << Qt::endl;
        return exitCodeFor(written.error());
    }
    return exitFine;
}

int unknownCommand(const QStringList &words)
{
    QTextStream err(stderr);
    if (words.isEmpty())
        err << u"mailworthy-cli: "_s << findings::phrase(u"cli.no-command") << Qt::endl;
    else
        err << u"mailworthy-cli: "_s
            << printable(findings::phrase(u"cli.unknown-command",
                                          {{u"text"_s, words.mid(0, 2).join(u' ')}}))
            << Qt::endl;
    return exitUsage;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const std::vector<Command> &group :
             {setupCommands(), planCommands(), recordsCommands(), verifyCommands(), checkCommands(),
              lineCommands(), listCommands(), mailCommands(), greetCommands(), spfCommands(),
              spfRecordCommands(), dkimCommands(), dkimMessageCommands(), dmarcCommands(),
              explainCommands(), exportCommands(), serverCommands(), reportCommands()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return commands;
}

int runProgram(const QStringList &arguments, const std::stop_token &stop)
{
    findings::startLanguage(arguments);
    QTextStream out(stdout);
    const QStringList words = commandWords(arguments);
    const Command *command = commandFor(words);
    const bool wantsHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (!command) {
        if (arguments.contains(u"--version"_s)) {
            out << u"mailworthy-cli " MAILWORTHY_VERSION ""_s << Qt::endl;
            return told(out);
        }
        if (wantsHelp && words == QStringList{u"worlds"_s}) {
            out << net::fake::worldReference() << Qt::endl;
            return told(out);
        }
        if (wantsHelp && words.isEmpty()) {
            printProgramHelp(out);
            return told(out);
        }
        return unknownCommand(words);
    }
    QCommandLineParser parser;
    for (const Option &option : commonOptions())
        parser.addOption(toQt(option));
    for (const Option &option : command->options)
        parser.addOption(toQt(option));
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        printCommandHelp(out, *command);
        return told(out);
    }
    if (parser.isSet(u"version"_s)) {
        out << u"mailworthy-cli " MAILWORTHY_VERSION ""_s << Qt::endl;
        return told(out);
    }
    Invocation call(QString::fromLatin1(command->name), parser, stop);
    if (!parsed)
        return call.wrongUsage(parser.errorText());
    if (command->mostArguments >= 0 && call.arguments().size() > command->mostArguments)
        return call.wrongUsage(findings::phrase(
            u"cli.too-many", {{u"text"_s, call.arguments()[command->mostArguments]}}));
    if (const std::optional<int> code = call.prepare())
        return *code;
    return call.finish(command->run(call));
}

} // namespace mailworthy::cli
