// The name server that the owner chose is asked at the next start as well, can be left there, and is
// named where it says nothing any more.
#include "Program.h"
#include "base/Files.h"
#include "gui/pages/Remembered.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int connection = 1;
constexpr int lists = 3;

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

const Endpoint &router()
{
    static const Endpoint server = at(u"192.168.178.1");
    return server;
}

/// One start of the program at a computer that asks a public name server by itself.
struct Start
{
    explicit Start(const QString &folder)
        : remembered(folder + u"/window.ini"_s)
        , program(folder, world(folder), publicOne())
    {
        remembered.keepResolversOf(runs());
    }
    static net::fake::Options publicOne()
    {
        net::fake::Options options;
        options.resolvers = {at(u"8.8.8.8")};
        return options;
    }
    /// home-start, where Spamhaus answers nobody directly.
    static QString world(const QString &folder)
    {
        QFile shipped(u":/mailworthy/worlds/home-start.world"_s);
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("no world");
        const QString file = folder + u"/changed.world"_s;
        if (!writeFileAtomically(file, shipped.readAll() + "\n!timeout zen.spamhaus.org NS\n"))
            qFatal("no room");
        return file;
    }
    void begin(std::initializer_list<int> steps)
    {
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        for (const int step : steps) {
            program.assistant.window().setCurrent(step);
            QVERIFY(program.waitForIdle());
        }
    }
    [[nodiscard]] session::RunController &runs() { return program.assistant.runs(); }
    [[nodiscard]] const findings::Report &report()
    {
        return program.assistant.store().session().report;
    }
    [[nodiscard]] Banner *banner(const QString &name) { return program.find<Banner>(name); }

    Remembered remembered;
    Program program;
};

QPushButton *buttonOf(Banner *banner)
{
    return banner->findChild<QPushButton *>();
}

} // namespace

class tst_KeptResolver : public QObject
{
    Q_OBJECT

private slots:
    void isAskedAtTheNextStart();
    void isNoPartOfTheSetUp();
    void isNamedWhereItSaysNothing();
    void isReadSafely_data();
    void isReadSafely();
    void leavesNothingOfADemo();
};

void tst_KeptResolver::isAskedAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        Start start(folder.path());
        QVERIFY(start.runs().resolvers().empty());
        start.begin({connection, lists});
        QVERIFY(start.report().has(u"list.refused"));
        start.program.find<QPushButton>(u"routerResolverButton"_s)->click();
        QVERIFY(start.program.waitForIdle());
        QVERIFY(start.runs().resolvers() == std::vector{router()});
    }
    {
        Start start(folder.path());
        QVERIFY(start.runs().resolvers() == std::vector{router()});
        start.begin({connection, lists});
        QVERIFY(start.runs().facts().resolver->server == router());
        QVERIFY(!start.report().has(u"list.refused"));
        Banner *card = start.banner(u"resolverBanner"_s);
        QVERIFY(card->isVisible());
        QVERIFY2(card->text().contains(router().toString()), qPrintable(card->text()));
        QVERIFY(!start.banner(u"banner"_s)->isVisible());
        QVERIFY(buttonOf(card)->isVisible());
        buttonOf(card)->click();
        QVERIFY(start.program.waitForIdle());
        QVERIFY(start.runs().resolvers().empty());
    }
    Start start(folder.path()); // left for good
    QVERIFY(start.runs().resolvers().empty());
}

void tst_KeptResolver::isNoPartOfTheSetUp()
{
    const QTemporaryDir folder;
    Remembered(folder.filePath(u"window.ini"_s)).setResolvers({router()});
    QString file;
    {
        Start start(folder.path());
        start.begin({connection});
        QVERIFY(start.program.assistant.store().saveNow());
        file = start.program.assistant.store().path();
    }
    const QTemporaryDir elsewhere;
    Start other(elsewhere.path());
    QVERIFY(other.program.assistant.openSession(file));
    QVERIFY(other.runs().resolvers().empty());
}

void tst_KeptResolver::isNamedWhereItSaysNothing()
{
    const QTemporaryDir folder;
    const Endpoint gone = at(u"192.168.178.99");
    Remembered(folder.filePath(u"window.ini"_s)).setResolvers({gone});
    Start start(folder.path());
    QVERIFY(start.runs().resolvers() == std::vector{gone});
    start.begin({connection});
    QVERIFY(start.report().has(u"resolver.silent") || start.report().has(u"resolver.unknown"));
    Banner *banner = start.banner(u"banner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(gone.toString()), qPrintable(banner->text()));
    QVERIFY(buttonOf(banner)->isVisible());

    buttonOf(banner)->click();
    QVERIFY(start.program.waitForIdle());
    QVERIFY(start.runs().resolvers().empty());
    QVERIFY(start.runs().facts().resolver.isKnown());
    QVERIFY(!banner->isVisible());
    QVERIFY(Remembered(folder.filePath(u"window.ini"_s)).resolvers().empty());
}

void tst_KeptResolver::isReadSafely_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("nothing") << "resolver="_ba << QStringList{};
    QTest::newRow("one") << "resolver=192.168.178.1"_ba << QStringList{u"192.168.178.1"_s};
    QTest::newRow("one with its port")
        << "resolver=\"[fd00::1]:5353\""_ba << QStringList{u"[fd00::1]:5353"_s};
    QTest::newRow("two") << "resolver=192.168.178.1, 127.0.0.1"_ba
                         << QStringList{u"192.168.178.1"_s, u"127.0.0.1"_s};
    QTest::newRow("twice the same")
        << "resolver=192.168.178.1, 192.168.178.1"_ba << QStringList{u"192.168.178.1"_s};
    QTest::newRow("a name") << "resolver=dns.example"_ba << QStringList{};
    QTest::newRow("an option behind it") << "resolver=192.168.178.1 --no-ipv4"_ba << QStringList{};
    QTest::newRow("what is none, beside one that is")
        << "resolver=\"<b>1</b>\", 192.168.178.1"_ba << QStringList{u"192.168.178.1"_s};
    QTest::newRow("nobody's address") << "resolver=0.0.0.0"_ba << QStringList{};
    QTest::newRow("everybody's address") << "resolver=255.255.255.255"_ba << QStringList{};
    QTest::newRow("a group's address") << "resolver=224.0.0.251, ff02::fb"_ba << QStringList{};
    QTest::newRow("a port that is none") << "resolver=192.168.178.1:0"_ba << QStringList{};
    QTest::newRow("more than can be waited for")
        << "resolver=10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4"_ba
        << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s};
    QTest::newRow("another kind of value") << "resolver=@Rect(1 2 3 4)"_ba << QStringList{};
    QTest::newRow("a value cut off") << "resolver=@Variant(\\0\\0\\0\\x7f"_ba << QStringList{};
    QTest::newRow("octets that are no text") << "resolver=\xff\xfe\x80"_ba << QStringList{};
}

void tst_KeptResolver::isReadSafely()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, servers);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(writeFileAtomically(file, "[General]\n" + line + '\n'));
    std::vector<Endpoint> expected;
    for (const QString &server : servers)
        expected.push_back(at(server));
    QVERIFY(Remembered(file).resolvers() == expected);
}

void tst_KeptResolver::leavesNothingOfADemo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    Remembered remembered(file);
    remembered.keepNothing();
    remembered.setResolvers({router()});
    QVERIFY(Remembered(file).resolvers().empty());
}

MW_TEST(tst_KeptResolver)
#include "tst_KeptResolver.moc"
