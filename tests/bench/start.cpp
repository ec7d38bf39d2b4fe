// From the start of a process to its first painted window: the wizard (frame and first page, data
// files loaded) beside a bare QWizard, in turn, as a ratio. The parent starts itself once
// for each measurement.
#include "Figures.h"

#include "checks/Check.h"
#include "gui/pages/Assistant.h"
#include "gui/widgets/Appearance.h"
#include "net/RealInternet.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <cstdio>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int rounds = 15;

/// Ends the program as soon as the widget has been painted.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done) {
            m_done = true;
            QTimer::singleShot(0, qApp, [] { QApplication::exit(0); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_done = false;
};

/// As main() does it.
int showWizard(QApplication &app, std::future<Result<checks::DataSet>> &loading)
{
    const Result<checks::DataSet> data = loading.get();
    if (!data)
        return 1;
    const QTemporaryDir folder;
    net::RealInternet internet{net::RealOptions()};
    gui::Appearance appearance(app);
    gui::TestDesktop desktop;
    gui::AssistantOptions options{folder.path(), folder.path()};
    options.pagesLater = true;
    gui::Assistant assistant(internet, *data, desktop, options);
    PaintWatch watch;
    assistant.window().installEventFilter(&watch);
    assistant.window().resize(1000, 700);
    assistant.window().show();
    return QApplication::exec();
}

int showBare()
{
    QWizard wizard;
    auto *page = new QWizardPage;
    page->setTitle(u"Page"_s);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(u"One line"_s));
    wizard.addPage(page);
    PaintWatch watch;
    wizard.installEventFilter(&watch);
    wizard.resize(1000, 700);
    wizard.show();
    return QApplication::exec();
}

/// Milliseconds of one whole process; negative when it failed.
double once(const QString &program, const QString &which)
{
    const auto before = std::chrono::steady_clock::now();
    const int code = QProcess::execute(program, {which});
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    return code == 0 ? took.count() : -1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        if (qstrcmp(argv[1], "wizard") != 0) {
            const QApplication app(argc, argv);
            return showBare();
        }
        QApplication app(argc, argv);
        std::future<Result<checks::DataSet>> loading =
            std::async(std::launch::async, [] { return checks::DataSet::load(); });
        return showWizard(app, loading);
    }
    QCoreApplication app(argc, argv);
    const QString self = QCoreApplication::applicationFilePath();
    std::vector<double> wizard;
    std::vector<double> bare;
    std::vector<double> ratio;
    for (int i = 0; i <= rounds; ++i) {
        const double a = once(self, u"wizard"_s);
        const double b = once(self, u"bare"_s);
        if (a < 0 || b < 0)
            return 1;
        if (i == 0)
            continue; // warms the caches
        wizard.push_back(a);
        bare.push_back(b);
        ratio.push_back(a / b);
    }
    bench::print("wizard, process start to first painted window", bench::figuresOf(wizard), "ms");
    bench::print("bare QWizard, the same", bench::figuresOf(bare), "ms");
    bench::print("ratio", bench::figuresOf(ratio), "x ");
    return 0;
}
