#pragma once
// One start of the wizard on a world, with its files in a folder of the test's own.
#include "data/Worlds.h"
#include "gui/pages/Assistant.h"
#include "net/fake/FakeInternet.h"

#include <QDir>
#include <QTest>

namespace mailworthy::gui::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr int longWait = 60'000;

inline const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> loaded = checks::DataSet::load();
    return *loaded;
}

/// One start of the program.
struct Program
{
    /// `world`: its name or file.
    explicit Program(const QString &folder, const QString &world = u"home-start"_s,
                     const net::fake::Options &options = {},
                     WatchInterval watch = WatchInterval::Daily)
        : internet(data::loadWorld(world)->open(options))
        , assistant(*internet, dataSet(), desktop, {folder, folder + u"/keys"_s, {}, false, watch})
    {
        assistant.window().resize(u(1000), u(700));
        assistant.window().show();
    }

    [[nodiscard]] bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return !assistant.runs().isRunning(); }, longWait);
    }

    void picture(const QString &name)
    {
        const QString folder = QStringLiteral(MAILWORTHY_BUILD "/screens");
        QDir().mkpath(folder);
        // Layouts inside layouts settle one after the other.
        constexpr int depth = 5;
        for (int i = 0; i < depth; ++i)
            QCoreApplication::processEvents();
        QVERIFY(assistant.window().grab().save(folder + u'/' + name + u".png"_s));
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return assistant.window().findChild<T *>(name);
    }

    TestDesktop desktop;
    std::unique_ptr<net::fake::FakeInternet> internet;
    Assistant assistant;
};

} // namespace mailworthy::gui::test
