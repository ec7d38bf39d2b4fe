// check_host() on the cases of the OpenSPF suite, answers in memory: ours beside libspf2 in turn,
// then pyspf and Mail::SPF, each in a process of its own that measures itself, all in seconds of the
// processor. And how many round
// trips a record with ten includes takes.
#include "Figures.h"
#include "LibSpf2.h"

#include "mail/spf/CheckHost.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using spf::test::SuiteCase;

namespace {

constexpr int runs = 9;
constexpr int passes = 20; // over all cases in each run

struct Together
{
    explicit Together(const bench::Scenario &scenario) : internet(scenario), libSpf2(scenario) {}

    bench::InMemory internet;
    bench::LibSpf2 libSpf2;
    std::vector<SuiteCase> cases;
};

QByteArray ours(bench::InMemory &internet, const SuiteCase &one, bool ahead)
{
    spf::Options options;
    options.trace = false;
    options.askAhead = ahead;
    const auto ip = Address::parse(QString::fromLatin1(one.host));
    const spf::Request request = spf::Request::of(*ip, one.mailFrom, one.helo);
    return spf::toString(spf::checkHost(internet, request, options, {}).result).toLatin1();
}

/// In a process of its own: some input ends the program that libspf2 is in.
bool libSpf2Survives(const bench::LibSpf2 &peer, const SuiteCase &one)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        static_cast<void>(peer.evaluate(one));
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template<typename Evaluate>
double perSecond(const std::vector<std::unique_ptr<Together>> &all, Evaluate evaluate)
{
    const double start = bench::processorSeconds();
    std::size_t done = 0;
    for (int pass = 0; pass < passes; ++pass) {
        for (const auto &scenario : all) {
            for (const SuiteCase &one : scenario->cases)
                evaluate(*scenario, one);
            done += scenario->cases.size();
        }
    }
    return static_cast<double>(done) / (bench::processorSeconds() - start);
}

void printRight(const char *who, std::size_t right, std::size_t all)
{
    std::printf("%-58s %9zu of %zu\n", who, right, all);
}

void compareInProcess(const std::vector<std::unique_ptr<Together>> &all)
{
    std::size_t oursRight = 0;
    std::size_t theirsRight = 0;
    std::size_t count = 0;
    for (const auto &scenario : all) {
        for (const SuiteCase &one : scenario->cases) {
            ++count;
            oursRight += bench::isRight(one, ours(scenario->internet, one, true)) ? 1U : 0U;
            if (bench::LibSpf2::isHere())
                theirsRight += bench::isRight(one, scenario->libSpf2.evaluate(one)) ? 1U : 0U;
        }
    }
    std::array<std::vector<double>, 2> mine;
    std::array<std::vector<double>, 2> shares;
    std::vector<double> theirs;
    for (int run = 0; run < runs; ++run) {
        if (bench::LibSpf2::isHere())
            theirs.push_back(perSecond(all, [](Together &scenario, const SuiteCase &one) {
                static_cast<void>(scenario.libSpf2.evaluate(one));
            }));
        for (const bool ahead : {false, true}) {
            const double figure = perSecond(all, [ahead](Together &scenario, const SuiteCase &one) {
                static_cast<void>(ours(scenario.internet, one, ahead));
            });
            mine.at(ahead ? 1 : 0).push_back(figure);
            if (!theirs.empty())
                shares.at(ahead ? 1 : 0).push_back(100 * figure / theirs.back());
        }
    }
    printRight("SPF suite, right verdicts", oursRight, count);
    bench::print("SPF suite, one term after the other", bench::figuresOf(mine[0]), "a second");
    bench::print("SPF suite, asking ahead", bench::figuresOf(mine[1]), "a second");
    if (!bench::LibSpf2::isHere()) {
        std::printf("libspf2: not here\n");
        return;
    }
    printRight("libspf2, right verdicts", theirsRight, count);
    bench::print("libspf2, one term after the other", bench::figuresOf(theirs), "a second");
    bench::print("ours to libspf2, one after the other", bench::figuresOf(shares[0]), "%");
    bench::print("ours to libspf2, asking ahead", bench::figuresOf(shares[1]), "%");
}

/// The peer prints {"perSecond", "right", "count"}.
void printOther(const char *name, const QString &program, const QString &script,
                const QString &suite)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program,
                  {QStringLiteral(MAILWORTHY_SOURCE "/tests/bench/peers/") + script, suite});
    process.waitForFinished(-1);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (said.isEmpty()) {
        std::printf("%s: not here\n", name);
        return;
    }
    const QByteArray right = QByteArray(name) + ", right verdicts";
    printRight(right.constData(), static_cast<std::size_t>(said[u"right"].toInt()),
               static_cast<std::size_t>(said[u"count"].toInt()));
    bench::print(name, bench::figuresOf({said[u"perSecond"].toDouble()}), "a second");
}

/// Counts how often it is asked, however many questions at once.
class Rounds final : public net::Internet
{
public:
    explicit Rounds(const bench::Scenario &scenario) : m_answers(scenario) {}
    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        ++rounds;
        m_answers.lookupAll(inquiries, onAnswer, stop);
    }
    net::HttpReply get(const net::HttpRequest &, const std::stop_token &) override { return {}; }
    std::vector<net::LocalAddress> localAddresses() override { return {}; }
    std::vector<Endpoint> resolvers() override { return {}; }
    Clock &clock() override { return m_answers.clock(); }

    int rounds = 0;

private:
    bench::InMemory m_answers;
};

void addText(bench::Scenario &scenario, const QByteArray &name, const QByteArray &text)
{
    const dns::Question question{dns::Name::of(name.constData()), dns::Type::TXT, dns::Class::IN};
    dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
    answer.answer.push_back({question.name, 300, dns::Txt::of(text)});
    scenario.answers.push_back(answer);
}

void printRounds()
{
    bench::Scenario scenario;
    QByteArray record = "v=spf1";
    for (int i = 0; i < 10; ++i) {
        const QByteArray name = "s" + QByteArray::number(i) + ".example";
        record += " include:" + name;
        addText(scenario, name, "v=spf1 ip4:198.51.100." + QByteArray::number(i) + " -all");
    }
    addText(scenario, "example.org", record + " -all");
    const auto ask = [&scenario](bool ahead) {
        Rounds internet(scenario);
        spf::Options options;
        options.askAhead = ahead;
        const spf::Request request =
            spf::Request::of(*Address::parse(u"203.0.113.9"_s), "a@example.org", "h.example");
        static_cast<void>(spf::checkHost(internet, request, options, {}));
        return internet.rounds;
    };
    std::printf("%-58s %9d round trips (one term after the other: %d)\n", "SPF, ten includes",
                ask(true), ask(false));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    printRounds();
    std::vector<bench::Scenario> suite = bench::readSuite(
        QStringLiteral(MAILWORTHY_SHARED "/conformance/openspf-rfc7208/rfc7208-tests.yml"));
    if (suite.empty()) {
        std::printf("the SPF suite is not beside the checkout\n");
        return 0;
    }
    std::vector<std::unique_ptr<Together>> all;
    for (bench::Scenario &scenario : suite) {
        auto both = std::make_unique<Together>(scenario);
        std::erase_if(scenario.cases, [&](const SuiteCase &one) {
            const bool survives = !bench::LibSpf2::isHere() || libSpf2Survives(both->libSpf2, one);
            if (!survives)
                std::printf("left out, libspf2 ends the program: %s\n", one.name.constData());
            return !survives;
        });
        both->cases = scenario.cases;
        all.push_back(std::move(both));
    }
    compareInProcess(all);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"suite.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bench::toJson(suite)) < 0)
        return 1;
    file.close();
    printOther("pyspf", u"/usr/bin/python3"_s, u"pyspf"_s, file.fileName());
    printOther("Mail::SPF", u"/usr/bin/perl"_s, u"mail_spf"_s, file.fileName());
    return 0;
}
