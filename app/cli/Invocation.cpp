#include "cli/Invocation.h"

#include "base/Files.h"
#include "cli/Output.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "net/RealInternet.h"
#include "net/fake/FakeInternet.h"

#include <cstdio>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double longestTimeout = 600;
constexpr int mostJobs = 1000;
constexpr qsizetype mostMistakes = 20; ///< of a world, told one by one

} // namespace

Invocation::Invocation(QString command, const QCommandLineParser &parser, std::stop_token stop)
    : m_command(std::move(command))
    , m_parser(parser)
    , m_stop(std::move(stop))
    , m_standardOutput(m_stop)
    , m_out(&m_standardOutput)
    , m_err(stderr)
{
    m_arguments = parser.positionalArguments().mid(m_command.count(u' ') + 1);
}

Invocation::~Invocation() = default;

std::optional<int> Invocation::prepare()
{
    if (has(u"lang"_s) && !findings::setLanguage(value(u"lang"_s))) {
        return wrongUsage(
            findings::phrase(u"cli.no-such-language",
                             {{u"text"_s, value(u"lang"_s)}, {u"known"_s, findings::languages()}}));
    }
    if (has(u"jobs"_s)) {
        bool fine = false;
        m_jobs = value(u"jobs"_s).toInt(&fine);
        if (!fine || m_jobs < 1 || m_jobs > mostJobs)
            return wrongUsage(findings::phrase(u"cli.bad-jobs", {{u"text"_s, value(u"jobs"_s)}}));
    }
    Milliseconds timeout{5000};
    if (has(u"timeout"_s)) {
        bool fine = false;
        const double seconds = value(u"timeout"_s).toDouble(&fine);
        if (!fine || !(seconds > 0) || seconds > longestTimeout)
            return wrongUsage(
                findings::phrase(u"cli.bad-timeout", {{u"text"_s, value(u"timeout"_s)}}));
        timeout = Milliseconds(static_cast<qint64>(seconds * 1000));
        m_timeout = timeout;
    }
    std::vector<Endpoint> resolvers;
    for (const QString &text : values(u"resolver"_s)) {
        const Result<Endpoint> server = Endpoint::parse(text);
        if (!server)
            return wrongUsage(findings::textOf(server.error()));
        resolvers.push_back(*server);
    }
    const bool ipv4 = !has(u"no-ipv4"_s);
    const bool ipv6 = !has(u"no-ipv6"_s);
    if (!ipv4 && !ipv6)
        return wrongUsage(findings::phrase(u"cli.no-family-left"));
    if (has(u"world"_s)) {
        Result<data::LoadedWorld> world = data::loadWorld(value(u"world"_s));
        if (!world)
            return fail(world.error());
        net::fake::Options options;
        options.realDelays = !has(u"no-delay"_s);
        options.timeout = timeout;
        options.resolvers = resolvers;
        options.ipv4 = ipv4;
        options.ipv6 = ipv6;
        m_seed = world->world.seed;
        std::unique_ptr<net::fake::FakeInternet> opened = world->open(options);
        m_fake = opened.get();
        m_internet = std::move(opened);
        m_whole.emplace(*m_internet);
        m_published.emplace(*m_whole);
        return std::nullopt;
    }
    net::RealOptions options;
    options.resolvers = resolvers;
    options.timeout = timeout;
    options.ipv4 = ipv4;
    options.ipv6 = ipv6;
    // Further authorities for HTTPS, beside the system's: a closed network with a certificate
    // authority of its own.
    if (const QString path = qEnvironmentVariable("MAILWORTHY_EXTRA_CA_FILE"); !path.isEmpty()) {
        const Result<QByteArray> pem = readFile(path, 1024 * 1024);
        if (!pem)
            return fail(pem.error());
        options.extraCertificates = *pem;
    }
    m_internet = std::make_unique<net::RealInternet>(options);
    m_whole.emplace(*m_internet);
    m_published.emplace(*m_whole);
    return std::nullopt;
}

net::Internet &Invocation::internet()
{
    return *m_published;
}

Result<const checks::DataSet *> Invocation::data()
{
    if (!m_data) {
        Result<checks::DataSet> loaded = checks::DataSet::loadForOwner();
        if (!loaded)
            return failure(loaded.error());
        m_data.emplace(std::move(*loaded));
    }
    return &*m_data;
}

checks::Options Invocation::checkOptions() const
{
    checks::Options options;
    options.ipv4 = !has(u"no-ipv4"_s);
    options.ipv6 = !has(u"no-ipv6"_s);
    options.seed = m_seed;
    options.timeout = m_timeout;
    if (!m_fake)
        options.machineName = QSysInfo::machineHostName().toLower();
    return options;
}

int Invocation::finish(int code)
{
    if (const Result<> written = flushOutput(m_out); !written && !m_outputLost)
        code = fail(written.error());
    if (m_fake)
        tellMistakes(m_fake->mistakes());
    return m_stop.stop_requested() ? exitInterrupted : code;
}

void Invocation::tellMistakes(const std::vector<QString> &mistakes)
{
    QStringList told;
    for (const QString &mistake : mistakes) {
        if (told.contains(mistake))
            continue;
        if (told.size() == mostMistakes) {
            m_err << u"mailworthy-cli: "_s << findings::phrase(u"cli.more-mistakes") << Qt::endl;
            return;
        }
        told << mistake;
        // The world was asked with the owner's keys in the names
        m_err << u"mailworthy-cli: "_s
              << printable(m_data ? m_data->listKeys.redacted(mistake) : mistake) << Qt::endl;
    }
}

int Invocation::fail(const Error &error)
{
    m_out.flush();
    m_outputLost = m_outputLost || error.code == u"output.lost";
    m_err << u"mailworthy-cli: "_s << printable(findings::textOf(error)) << Qt::endl;
    return exitCodeFor(error);
}

int Invocation::wrongUsage(const QString &message)
{
    m_out.flush();
    m_err << u"mailworthy-cli "_s << m_command << u": "_s << printable(message, true) << u"\n"_s
          << findings::phrase(u"cli.see-help", {{u"command"_s, m_command}}) << Qt::endl;
    return exitUsage;
}

std::optional<int> Invocation::refuseLeftOut(const Address &address)
{
    const QString option = address.isV4() ? u"no-ipv4"_s : u"no-ipv6"_s;
    if (!has(option))
        return std::nullopt;
    return wrongUsage(findings::phrase(
        u"cli.family-left-out", {{u"address"_s, address.toString()}, {u"option"_s, option}}));
}

Result<> flushOutput(QTextStream &out)
{
    out.flush();
    // The stream does not notice what the C library could not write behind it.
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return {};
    return failure(u"output.lost"_s);
}

int exitCodeFor(const Error &error)
{
    if (error.code == u"file.missing" || error.code == u"world.missing"
        || error.code == u"file.unreadable")
        return exitNoInput;
    if (error.code == u"file.exists" || error.code == u"file.unwritable"
        || error.code == u"export.not-ours" || error.code == u"key.exists"
        || error.code == u"output.lost")
        return exitCannotCreate;
    if (error.code.startsWith(u"print."))
        return exitUnavailable;
    return exitData;
}

} // namespace mailworthy::cli
