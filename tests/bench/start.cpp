// From the start of a process to its first painted window, and to the first whole page (data files
// loaded, the page painted), beside a bare Qt Widgets window, in turn, as ratios. The parent starts
// itself once for each measurement; the child tells when it got there.
#include "Figures.h"

#include "checks/Check.h"
#include "findings/Catalog.h"
#include "gui/pages/Assistant.h"
#include "gui/widgets/Appearance.h"
#include "gui/wizard/AfterPaint.h"
#include "net/RealInternet.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <chrono>
#include <cstdio>
#include <future>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int rounds = 31;

/// Of the clock that all processes share.
double now()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A program with one plain window, as a toolkit's first example has it.
int showBare()
{
    QMainWindow window;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->addWidget(new QLabel(u"One line"_s));
    window.setCentralWidget(centre);
    const gui::AfterPaint painted(window, [] {
        std::printf("%f\n", now());
        QApplication::exit(0);
    });
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}

/// As main() does it.
int showWizard(QApplication &app)
{
    findings::startLanguage(QApplication::arguments());
    const QTemporaryDir folder;
    net::RealInternet internet{net::RealOptions()};
    gui::AssistantOptions options{folder.path(), folder.path()};
    options.pagesLater = true;
    const gui::Appearance appearance(app);
    gui::TestDesktop desktop;
    std::unique_ptr<gui::WizardWindow> frame = gui::makeFrame(desktop);
    gui::WizardWindow &window = *frame;
    std::future<Result<checks::DataSet>> loading =
        std::async(std::launch::async, [] { return checks::DataSet::load(); });
    std::optional<Result<checks::DataSet>> data;
    std::optional<gui::Assistant> assistant;
    std::optional<gui::AfterPaint> whole;
    const gui::AfterPaint painted(window, [&] {
        std::printf("%f\n", now());
        data = loading.get();
        if (!*data)
            return QApplication::exit(1);
        assistant.emplace(internet, **data, desktop, options, std::move(frame));
        whole.emplace(*window.page(0), [] {
            std::printf("%f\n", now());
            QApplication::exit(0);
        });
    });
    window.showAt({1000, 700});
    return QApplication::exec();
}

/// Milliseconds from the start of a process to what it tells of; empty when it failed.
std::vector<double> once(const QString &program, const QString &which)
{
    QProcess child;
    const double before = now();
    child.start(program, {which});
    child.waitForFinished(-1);
    std::vector<double> times;
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return times;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.push_back(line.toDouble() - before);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        QApplication app(argc, argv);
        return qstrcmp(argv[1], "wizard") == 0 ? showWizard(app) : showBare();
    }
    QCoreApplication app(argc, argv);
    const QString self = QCoreApplication::applicationFilePath();
    std::vector<double> bare;
    std::vector<double> window;
    std::vector<double> ratio;
    std::vector<double> page;
    std::vector<double> pageRatio;
    for (int i = 0; i <= rounds; ++i) {
        const std::vector<double> a = once(self, u"wizard"_s);
        const std::vector<double> b = once(self, u"bare"_s);
        if (a.size() != 2 || b.size() != 1)
            return 1;
        if (i == 0)
            continue; // warms the caches
        bare.push_back(b.front());
        window.push_back(a.front());
        ratio.push_back(a.front() / b.front());
        page.push_back(a.back());
        pageRatio.push_back(a.back() / b.front());
    }
    bench::print("bare Qt Widgets window, process start to painted", bench::figuresOf(bare), "ms");
    bench::print("wizard, the same", bench::figuresOf(window), "ms");
    bench::print("ratio", bench::figuresOf(ratio), "x ");
    bench::print("wizard, its first page filled and painted", bench::figuresOf(page), "ms");
    bench::print("ratio", bench::figuresOf(pageRatio), "x ");
    return 0;
}
