// The window at work: resident memory beside a bare Qt Widgets window, how long a change of page
// takes, and for how long the GUI thread is away while all lists are asked at a real pace. Offscreen,
// in one process each.
#include "Figures.h"

#include "checks/Check.h"
#include "data/Worlds.h"
#include "gui/pages/Assistant.h"
#include "gui/widgets/Appearance.h"
#include "net/RealInternet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int rounds = 5;
constexpr int beat = 5; // milliseconds

/// Resident memory of this process in MiB; 0 where the system does not tell.
double resident()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

/// A program with one plain window, as a toolkit's first example has it.
int measureBare()
{
    QMainWindow window;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->addWidget(new QLabel(u"One line"_s));
    window.setCentralWidget(centre);
    window.resize(1000, 700);
    window.show();
    settle();
    std::printf("%f\n", resident());
    return 0;
}

struct Wizard
{
    explicit Wizard(QApplication &app, const net::fake::Options &options = {})
        : Wizard(app, data::loadWorld(u"home-start"_s)->open(options))
    {}
    Wizard(QApplication &app, std::unique_ptr<net::Internet> asked)
        : data(checks::DataSet::load())
        , internet(std::move(asked))
        , appearance(app)
        , assistant(*internet, *data, desktop, {folder.path(), folder.path()})
    {
        assistant.window().resize(1000, 700);
        assistant.window().show();
        settle();
    }
    void begin()
    {
        assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.domains.push_back(
                plan::makePlan(dns::Domain::of("mail.start.example")).domains.front());
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
    }
    void wait()
    {
        while (assistant.runs().isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }

    const QTemporaryDir folder;
    const Result<checks::DataSet> data;
    const std::unique_ptr<net::Internet> internet;
    gui::Appearance appearance;
    gui::TestDesktop desktop;
    gui::Assistant assistant;
};

int measureWizard(QApplication &app)
{
    // As the owner starts it: a world in memory would be counted as the wizard's.
    const Wizard wizard(app, std::make_unique<net::RealInternet>(net::RealOptions()));
    std::printf("%f\n", resident());
    return 0;
}

/// From the click to the painted page: the first visit of each, or later ones with all results there.
int measurePages(QApplication &app, bool later)
{
    Wizard wizard(app);
    wizard.begin();
    gui::WizardWindow &window = wizard.assistant.window();
    for (int round = 0; round <= (later ? rounds : 0); ++round) {
        for (int i = 0; i < window.pageCount(); ++i) {
            const int step = (i + 1) % window.pageCount(); // it stands at the first one
            QElapsedTimer clock;
            clock.start();
            window.setCurrent(step);
            window.repaint();
            if (!later || round > 0)
                std::printf("%f\n", static_cast<double>(clock.nsecsElapsed()) / 1e6);
            wizard.wait();
        }
    }
    return 0;
}

/// The longest time between two beats of a timer while answers come in and are shown: those of all
/// lists on their page, or those of everything on the page that proves it.
int measureBeat(QApplication &app, bool everything)
{
    net::fake::Options options;
    options.realDelays = true;
    Wizard wizard(app, options);
    wizard.begin();
    QElapsedTimer clock;
    double longest = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6 - beat);
        clock.restart();
    });
    if (everything)
        wizard.assistant.runs().check(wizard.assistant.store().plan(), {});
    wizard.assistant.window().setCurrent(everything ? 9 : 3); // the fourth page asks by itself
    settle();
    clock.start();
    timer.start(beat);
    wizard.wait();
    std::printf("%f\n", longest);
    return 0;
}

/// What a child of this program prints, a figure a line; empty when it failed.
std::vector<double> figuresFrom(const QString &which)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {which});
    child.waitForFinished(-1);
    std::vector<double> figures;
    if (child.exitCode() != 0)
        return figures;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            figures.push_back(line.toDouble());
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        QApplication app(argc, argv);
        const QByteArrayView which = argv[1];
        return which == "bare"     ? measureBare()
               : which == "wizard" ? measureWizard(app)
               : which == "first"  ? measurePages(app, false)
               : which == "pages"  ? measurePages(app, true)
                                   : measureBeat(app, which == "everything");
    }
    QCoreApplication app(argc, argv);
    std::vector<double> bare;
    std::vector<double> wizard;
    std::vector<double> ratio;
    std::vector<double> beats;
    std::vector<double> everything;
    for (int i = 0; i < rounds; ++i) {
        const std::vector<double> a = figuresFrom(u"wizard"_s);
        const std::vector<double> b = figuresFrom(u"bare"_s);
        const std::vector<double> c = figuresFrom(u"beat"_s);
        const std::vector<double> d = figuresFrom(u"everything"_s);
        if (a.empty() || b.empty() || c.empty() || d.empty())
            return 1;
        wizard.push_back(a.front());
        bare.push_back(b.front());
        ratio.push_back(a.front() / b.front());
        beats.push_back(c.front());
        everything.push_back(d.front());
    }
    bench::print("wizard, resident after the first window", bench::figuresOf(wizard), "MiB");
    bench::print("bare Qt Widgets window, the same", bench::figuresOf(bare), "MiB");
    bench::print("ratio", bench::figuresOf(ratio), "x ");
    bench::print("change of page, to painted", bench::figuresOf(figuresFrom(u"pages"_s)), "ms");
    bench::print("first visit of a page, the same", bench::figuresOf(figuresFrom(u"first"_s)),
                 "ms");
    bench::print("GUI thread away at most, all lists asked", bench::figuresOf(beats), "ms");
    bench::print("the same, everything asked", bench::figuresOf(everything), "ms");
    return 0;
}
