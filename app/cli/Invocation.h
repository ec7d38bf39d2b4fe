#pragma once
// One call of the program: the parsed options every command shares, the streams, and, made when
// first needed, the Internet (real, or a world) and the data files. Owned by main; commands get it
// by reference and run on the main thread.
#include "checks/Check.h"
#include "cli/Exit.h"
#include "cli/StandardOutput.h"
#include "net/WholeAnswers.h"
#include "net/WithoutDns64.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <functional>
#include <memory>

namespace mailworthy::net::fake {
class FakeInternet;
}

namespace mailworthy::cli {

class Invocation
{
public:
    Invocation(QString command, const QCommandLineParser &parser, std::stop_token stop);
    ~Invocation();

    [[nodiscard]] const QString &command() const { return m_command; } ///< "spf eval"
    /// Positional arguments behind the command words.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    [[nodiscard]] bool quiet() const { return has(QStringLiteral("quiet")); }
    [[nodiscard]] bool verbose() const { return has(QStringLiteral("verbose")); }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    [[nodiscard]] int jobs() const { return m_jobs; }

    /// Reads the shared options; an exit code when one of them is wrong (already said on standard
    /// error).
    [[nodiscard]] std::optional<int> prepare();

    /// The Internet of this call. Only after prepare().
    [[nodiscard]] net::Internet &internet();
    /// Loads the data files; an exit code when the owner's own list file is wrong.
    [[nodiscard]] Result<const checks::DataSet *> data();
    [[nodiscard]] checks::Options checkOptions() const;
    /// 64, said already, when an address was given of a family that --no-ipv4 or --no-ipv6 leaves
    /// out.
    [[nodiscard]] std::optional<int> refuseLeftOut(const Address &address);

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }

    /// Says the error on standard error and gives the exit code that goes with its code.
    int fail(const Error &error);
    /// "mailworthy-cli spf eval: MESSAGE" and 64.
    int wrongUsage(const QString &message);
    /// Writes out what is left and says what a world lacks (its mistakes, with file and question).
    /// 130 when interrupted, 73 when standard output took not everything, else `code`.
    [[nodiscard]] int finish(int code);

private:
    void tellMistakes(const std::vector<QString> &mistakes);

    QString m_command;
    const QCommandLineParser &m_parser;
    std::stop_token m_stop;
    QStringList m_arguments;
    StandardOutput m_standardOutput;
    QTextStream m_out;
    QTextStream m_err;
    int m_jobs = 16;
    bool m_outputLost = false; ///< said already
    std::optional<quint64> m_seed;
    std::optional<Milliseconds> m_timeout; ///< as given
    std::unique_ptr<net::Internet> m_internet;
    std::optional<net::WholeAnswers> m_whole;     ///< around it
    std::optional<net::WithoutDns64> m_published; ///< around that one
    net::fake::FakeInternet *m_fake = nullptr;    ///< the same, when it is a world
    std::optional<checks::DataSet> m_data;
};

/// Writes out what is left; error "output.lost" when standard output took not everything.
[[nodiscard]] Result<> flushOutput(QTextStream &out);

/// Which exit code an error stands for: files that are missing 66, that cannot be made 73, a
/// program that is missing 69, everything else 65.
[[nodiscard]] int exitCodeFor(const Error &error);

} // namespace mailworthy::cli
