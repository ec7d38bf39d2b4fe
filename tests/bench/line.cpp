// About 120 block lists on a line of 30 ms, IPv4 and IPv6 with all their controls: without loss,
// with one answer in a hundred lost, and with twenty faulty lists besides. Ours beside adnshost and
// a dig for each question, which ask the same resolver the same questions, in turn. A real name
// server plays the world. Inside a network namespace of its own (tests/bench/run line).
#include "Figures.h"
#include "Processes.h"

#include "data/ListCatalog.h"
#include "data/Worlds.h"
#include "kit/WorldScript.h"
#include "mail/dnsbl/Survey.h"
#include "net/RealInternet.h"
#include "net/fake/WorldParser.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr std::size_t listCount = 120;
constexpr std::size_t faultyCount = 20;
constexpr int roundTrip = 30;
constexpr int runs = 7;
constexpr quint64 seed = 20261124;

template<typename T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toDebugString()));
    return std::move(*result);
}

using Lists = std::vector<const data::BlockList *>;

/// Those of the catalogue that take an IPv4 address and have something that must be listed, the
/// ones asked by default first.
Lists chosen(const data::ListCatalog &catalog)
{
    Lists lists;
    for (const data::BlockList &list : catalog.lists) {
        const auto hasControl = [&list](dnsbl::SubjectKind kind) {
            return !dnsbl::takes(list, kind)
                   || dnsbl::controlsOf(list, kind, seed).positive.has_value();
        };
        if (list.status != data::ListStatus::Retired && list.ipv4 && !list.query.keyRequired
            && hasControl(dnsbl::SubjectKind::V4) && hasControl(dnsbl::SubjectKind::V6))
            lists.push_back(&list);
    }
    std::stable_partition(lists.begin(), lists.end(),
                          [](const data::BlockList *list) { return list->asked; });
    if (lists.size() > listCount)
        lists.resize(listCount);
    return lists;
}

/// Every sixth list, half of them dead, a quarter lame, a quarter gone.
bool isFaulty(std::size_t place)
{
    return place % (listCount / faultyCount) == 5;
}

QByteArray worldOf(const Lists &lists, bool faults)
{
    QByteArray world = "!clock 2026-11-24T10:00:00Z\n!resolver honest\n!lists\n";
    for (std::size_t i = 0; faults && i < lists.size(); ++i) {
        if (!isFaulty(i))
            continue;
        const std::size_t number = i / (listCount / faultyCount);
        world += "!list " + lists[i]->zone.toLower().toLatin1()
                 + (number % 4 < 2    ? " dead\n"
                    : number % 4 == 2 ? " lame\n"
                                      : " gone\n");
    }
    return world;
}

int serve(const QByteArray &world, double loss, std::size_t mostPending)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const auto played = std::make_shared<net::fake::FakeInternet>(
        good(net::fake::parseWorld(world, u"bench.world"_s)), good(data::publicFacts()));
    const testkit::DnsServer server(testkit::playing(played, {roundTrip, loss, mostPending, seed}),
                                    {.everywhere = true, .port = 53});
    std::printf("ready\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

struct Ours
{
    double first = 0;    ///< until the first verdict
    double lastLive = 0; ///< until the last settled verdict of a list that lives
    double whole = 0;
    int wrong = 0;
};

Ours surveyOnce(const Lists &lists, const std::vector<dnsbl::Subject> &subjects, bool faults)
{
    net::RealOptions options;
    options.resolvers = {{Address::v4({127, 0, 0, 1}), 53}};
    net::RealInternet internet(options);
    Ours ours;
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    const dnsbl::Survey survey =
        dnsbl::survey(internet, lists, subjects, {.seed = seed},
                      [&](std::size_t, const dnsbl::Verdict &verdict) {
                          if (ours.first == 0)
                              ours.first = now();
                          const auto place = static_cast<std::size_t>(
                              std::find(lists.begin(), lists.end(), verdict.list) - lists.begin());
                          const bool lives = !faults || !isFaulty(place);
                          if (lives && verdict.settled)
                              ours.lastLive = now();
                          ours.wrong += verdict.settled && lives != verdict.isAnswer() ? 1 : 0;
                      },
                      {});
    ours.whole = now();
    return ours;
}

/// What the lists are asked about these subjects: the question and the controls.
QByteArrayList namesOf(const Lists &lists, const std::vector<dnsbl::Subject> &subjects)
{
    QByteArrayList names;
    for (const data::BlockList *list : lists) {
        for (const dnsbl::Subject &subject : subjects) {
            const std::optional<dns::Name> name = dnsbl::queryName(*list, subject);
            if (!name || !dnsbl::takes(*list, dnsbl::kindOf(subject)))
                continue;
            names << name->toLower().toLatin1();
            const dnsbl::Controls controls = dnsbl::controlsOf(*list, dnsbl::kindOf(subject), seed);
            if (controls.positive)
                names << controls.positive->toLower().toLatin1();
            for (const dns::Name &negative : controls.negatives)
                names << negative.toLower().toLatin1();
        }
    }
    return names;
}

void measure(const Lists &lists, const QString &folder, bool faults, double loss,
             std::size_t mostPending = 0)
{
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(),
                 {u"serve"_s, QString::fromLatin1(worldOf(lists, faults)), QString::number(loss),
                  QString::number(mostPending)});
    server.waitForReadyRead(10'000);
    std::vector<double> first;
    std::vector<double> live;
    std::vector<double> whole;
    std::vector<double> adns;
    std::vector<double> dig;
    std::vector<double> program;
    double memory = 0;
    int wrong = 0;
    QByteArrayList command{QFile::encodeName(QCoreApplication::applicationDirPath())
                               + "/mailworthy-cli",
                           "blocklists", "--json", "--resolver", "127.0.0.1"};
    for (const data::BlockList *list : lists)
        command << "--list" << list->zone.toLower().toLatin1();
    for (int run = 0; run < runs; ++run) {
        const std::vector<dnsbl::Subject> subjects{
            Address::v4({44, 128, 25, static_cast<quint8>(run + 1)}),
            *Address::parse(u"3ffe:44:128:25::%1"_s.arg(run + 1))};
        const Ours ours = surveyOnce(lists, subjects, faults);
        first.push_back(ours.first);
        live.push_back(ours.lastLive);
        whole.push_back(ours.whole);
        wrong += ours.wrong;

        QByteArrayList asked = command;
        for (const dnsbl::Subject &subject : subjects)
            asked << dnsbl::toString(subject).toLatin1();
        const bench::Process process = bench::runProcess(asked, "/dev/null", "/dev/null");
        program.push_back(process.milliseconds);
        memory = std::max(memory, process.mebibytes);

        const QString file = folder + u"/names"_s;
        QFile names(file);
        static_cast<void>(names.open(QIODevice::WriteOnly));
        names.write(namesOf(lists, subjects).join('\n') + '\n');
        names.close();
        if (faults && run > 0)
            continue; // these take their time
        adns.push_back(bench::runProcess({"adnshost", "--config", "nameserver 127.0.0.1", "-Vq",
                                          "-a", "-ta", "-f"},
                                         file.toLatin1(), "/dev/null")
                           .milliseconds);
        if (run > 0)
            continue;
        dig.push_back(
            bench::runProcess({"xargs", "-P", "100", "-n", "1", "dig", "+short", "A", "@127.0.0.1"},
                              file.toLatin1(), "/dev/null")
                .milliseconds);
    }
    server.kill();
    server.waitForFinished();
    const QByteArray title = QByteArray(faults ? "twenty faulty lists, " : "")
                             + (loss > 0 ? "one in a hundred lost" : "nothing lost")
                             + (mostPending > 0 ? ", a router that takes 150 at a time" : "");
    std::printf("%s\n", title.constData());
    bench::print("  until the first verdict", bench::figuresOf(first), "ms");
    bench::print("  until the last verdict of a live list", bench::figuresOf(live), "ms");
    bench::print("  whole survey", bench::figuresOf(whole), "ms");
    bench::print("  mailworthy-cli blocklists, whole process", bench::figuresOf(program), "ms");
    bench::print("  adnshost, whole process", bench::figuresOf(adns), "ms");
    bench::print("  a hundred dig at a time", bench::figuresOf(dig), "ms");
    std::printf("%-58s %9.1f MiB\n", "  most memory of mailworthy-cli", memory);
    std::printf("%-58s %9d\n", "  verdicts that were not the right ones", wrong);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"serve")
        return serve(words[2].toLatin1(), words[3].toDouble(), words[4].toUInt());
    const data::ListCatalog catalog = good(data::ListCatalog::builtIn());
    const Lists lists = chosen(catalog);
    const QTemporaryDir folder;
    std::printf("%zu lists, %d ms round trip\n", lists.size(), roundTrip);
    measure(lists, folder.path(), false, 0);
    measure(lists, folder.path(), false, 0, 150);
    measure(lists, folder.path(), false, 0.01);
    measure(lists, folder.path(), true, 0);
    measure(lists, folder.path(), true, 0.01);
    return 0;
}
