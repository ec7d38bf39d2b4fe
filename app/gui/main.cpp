// mailworthy: the wizard.
#include "base/Files.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "gui/pages/Assistant.h"
#include "gui/pages/Remembered.h"
#include "gui/widgets/Appearance.h"
#include "gui/wizard/AfterPaint.h"
#include "net/RealInternet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <future>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

constexpr int exitUsage = 64;

int say(const QString &text, int code)
{
    QTextStream(stderr) << u"mailworthy: "_s << text << Qt::endl;
    return code;
}

/// Why no window can be shown here, as a code of the catalogue; empty: it can.
QString obstacle()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        return u"gui.not-as-root"_s;
#ifndef Q_OS_MACOS
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return u"gui.no-display"_s;
#endif
#endif
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const bool onlyText = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "--help") == 0 || qstrcmp(argument, "--version") == 0
               || qstrcmp(argument, "-h") == 0;
    });
    if (onlyText) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (const QString reason = obstacle(); !reason.isEmpty()) {
        const QCoreApplication speaker(argc, argv);
        findings::startLanguage(QCoreApplication::arguments());
        return say(findings::phrase(reason), exitUsage);
    }

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"mailworthy"_s);
    QApplication::setApplicationDisplayName(u"Mailworthy"_s);
    QApplication::setApplicationVersion(u"" MAILWORTHY_VERSION ""_s);

    gui::Remembered remembered;
    findings::startLanguage(QApplication::arguments(), remembered.language());
    QApplication::setLayoutDirection(QLocale(findings::language()).textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(findings::phrase(u"gui.about"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"demo"_s, findings::phrase(u"gui.option-demo"), u"NAME"_s},
         {u"world"_s, findings::phrase(u"gui.option-world"), u"FILE|NAME"_s},
         {u"no-delay"_s, findings::phrase(u"gui.option-no-delay")},
         {u"session"_s, findings::phrase(u"gui.option-session"), u"FILE"_s},
         {u"resolver"_s, findings::phrase(u"gui.option-resolver"), u"ADDRESS[:PORT]"_s},
         {u"lang"_s, findings::phrase(u"gui.option-lang"), u"LL"_s}});
    if (!parser.parse(QApplication::arguments()))
        return say(parser.errorText(), exitUsage);
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"lang"_s) && !findings::setLanguage(parser.value(u"lang"_s))) {
        return say(findings::phrase(u"cli.no-such-language", {{u"text"_s, parser.value(u"lang"_s)},
                                                              {u"known"_s, findings::languages()}}),
                   exitUsage);
    }
    const bool demo = parser.isSet(u"demo"_s);
    const QString worldName = demo ? parser.value(u"demo"_s) : parser.value(u"world"_s);
    std::unique_ptr<net::Internet> internet;
    if (!worldName.isEmpty()) {
        Result<data::LoadedWorld> world = data::loadWorld(worldName);
        if (!world)
            return say(findings::textOf(world.error()), 65);
        net::fake::Options options;
        options.realDelays = !parser.isSet(u"no-delay"_s);
        internet = world->open(options);
    } else {
        net::RealOptions options;
        for (const QString &text : parser.values(u"resolver"_s)) {
            const Result<Endpoint> server = Endpoint::parse(text);
            if (!server)
                return say(findings::textOf(server.error()), 65);
            options.resolvers.push_back(*server);
        }
        internet = std::make_unique<net::RealInternet>(options);
    }
    // A demo leaves nothing behind.
    const QTemporaryDir scratch;
    gui::AssistantOptions options{demo ? scratch.path() : session::sessionFolder(),
                                  demo ? scratch.path() + u"/keys"_s : session::keyFolder()};
    if (worldName.isEmpty())
        options.machineName = QSysInfo::machineHostName().toLower();
    options.pagesLater = true;
    options.watch = remembered.watch();
    if (demo)
        remembered.keepNothing();
    gui::Appearance appearance(app, remembered.theme());
    gui::RealDesktop desktop;
    std::unique_ptr<gui::WizardWindow> frame = gui::makeFrame(desktop);
    gui::WizardWindow &window = *frame;
    window.setThemeChoice(remembered.theme());
    window.setStepsFolded(remembered.stepsFolded());
    QObject::connect(&window, &gui::WizardWindow::stepsFolded, &appearance,
                     [&](bool folded) { remembered.setStepsFolded(folded); });
    QObject::connect(&window, &gui::WizardWindow::themeChosen, &appearance,
                     [&](gui::ThemeChoice choice) {
                         appearance.setChoice(choice);
                         remembered.setTheme(choice);
                     });

    // The data files are read while the window comes in sight; not before, which would make it late.
    std::future<Result<checks::DataSet>> loading =
        std::async(std::launch::async, [] { return checks::DataSet::loadForOwner(); });
    std::optional<Result<checks::DataSet>> data;
    std::optional<gui::Assistant> assistant;
    /// Gives the frame its pages. What stands in the way, as an exit code; 0: nothing.
    const auto fill = [&] {
        data = loading.get();
        if (!*data)
            return say(findings::textOf(data->error()), 65);
        assistant.emplace(*internet, **data, desktop, options, std::move(frame));
        // What is named at the start holds for this start, and a world has name servers of its own.
        if (worldName.isEmpty() && !parser.isSet(u"resolver"_s))
            remembered.keepResolversOf(assistant->runs());
        QObject::connect(&*assistant, &gui::Assistant::languageChanged, &appearance,
                         [&](const QString &code) { remembered.setLanguage(code); });
        QObject::connect(&*assistant, &gui::Assistant::watchChosen, &appearance,
                         [&](gui::WatchInterval interval) { remembered.setWatch(interval); });
        if (parser.isSet(u"session"_s)) {
            if (const Result<> opened = assistant->openSession(parser.value(u"session"_s)); !opened)
                return say(findings::textOf(opened.error()), 65);
        } else if (!demo) {
            assistant->openLatest();
        }
        return 0;
    };
    const QSize size(gui::u(1000), gui::u(700));
    // A file that was named may be no set-up: nothing is shown before that is known.
    if (parser.isSet(u"session"_s)) {
        if (const int code = fill(); code != 0)
            return code;
        window.showAt(size);
        return QApplication::exec();
    }
    const gui::AfterPaint inSight(window, [&] {
        if (const int code = fill(); code != 0)
            QApplication::exit(code);
    });
    window.showAt(size);
    return QApplication::exec();
}
