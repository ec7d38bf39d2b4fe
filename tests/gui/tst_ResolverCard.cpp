// The name server stands between here and the block lists: one banner says so, and where another one
// is of use it is a click away.
#include "Program.h"
#include "base/Files.h"
#include "findings/Catalog.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Field.h"
#include "kit/TestMain.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int connection = 1;
constexpr int lists = 3;
const QByteArray honest = "!resolver honest server=192.168.178.1";
const QByteArray refusing = "!list zen.spamhaus.org refusing 127.255.255.254";

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

/// Through a public name server, whatever the world has.
net::fake::Options publicOne()
{
    net::fake::Options options;
    options.resolvers = {at(u"8.8.8.8")};
    return options;
}

/// home-start with another name server, and what else is added, on the page of the lists.
struct Start
{
    explicit Start(const QByteArray &with, const net::fake::Options &options = {})
    {
        QFile shipped(u":/mailworthy/worlds/home-start.world"_s);
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("no world");
        QByteArray text;
        for (const QByteArray &line : shipped.readAll().split('\n')) {
            if (!line.startsWith("!resolver"))
                text += line + '\n';
        }
        const QString file = folder.filePath(u"changed.world"_s);
        if (!writeFileAtomically(file, text + with + '\n'))
            qFatal("no room");
        program.emplace(folder.path(), file, options);
        program->assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        for (const int step : {connection, lists}) {
            program->assistant.window().setCurrent(step);
            QVERIFY(program->waitForIdle());
        }
    }
    [[nodiscard]] const findings::Report &report()
    {
        return program->assistant.store().session().report;
    }
    [[nodiscard]] session::RunController &runs() { return program->assistant.runs(); }
    [[nodiscard]] QWidget *widget(const QString &name) { return program->find<QWidget>(name); }
    [[nodiscard]] bool shows(const QString &name) { return widget(name)->isVisible(); }
    /// All that the page shows.
    [[nodiscard]] int banners()
    {
        const QList<Banner *> all =
            program->assistant.window().page(lists)->findChildren<Banner *>();
        return static_cast<int>(std::count_if(all.begin(), all.end(),
                                              [](const Banner *one) { return one->isVisible(); }));
    }
    /// "Use the computer's setting again".
    [[nodiscard]] QPushButton *backButton()
    {
        return widget(u"resolverBanner"_s)->findChild<QPushButton *>();
    }
    void type(const QString &text)
    {
        auto *edit = program->find<QLineEdit>(u"resolverField"_s);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(program->waitForIdle());
    }
    [[nodiscard]] QString reason()
    {
        return qobject_cast<Field *>(widget(u"resolverField"_s)->parentWidget())->reason();
    }

    QTemporaryDir folder;
    std::optional<Program> program;
};

} // namespace

class tst_ResolverCard : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidWhereNothingIsInTheWay();
    void anotherNameServerIsAClickAway();
    void theOwnersIsTriedFirst();
    void whereNoneIsOfUseNoneIsOffered();
    void noOtherOneIsOfferedOnALineThatIsCaught();
    void namesCanBeLookedUpOverHttps();
};

void tst_ResolverCard::nothingIsSaidWhereNothingIsInTheWay()
{
    Start start(honest);
    QVERIFY(!start.report().ofArea(u"list").empty());
    QVERIFY(!start.shows(u"resolverCard"_s));
    QCOMPARE(start.banners(), 0);
    QVERIFY(!start.runs().resolverSearch());
}

void tst_ResolverCard::anotherNameServerIsAClickAway()
{
    // Its own servers cannot be found, so that only the name server's word is there.
    Start start(honest + "\n!timeout zen.spamhaus.org NS", publicOne());
    QVERIFY(start.report().has(u"list.refused"));
    QVERIFY(start.report().has(u"resolver.public"));
    QCOMPARE(start.banners(), 1);
    QVERIFY(start.shows(u"resolverBanner"_s));
    QVERIFY(start.backButton()->isHidden());
    QVERIFY(start.shows(u"routerResolverButton"_s));
    QVERIFY(!start.shows(u"ownResolverButton"_s)); // nobody answers there
    start.program->picture(u"page-04-resolver"_s);

    start.program->find<Button>(u"routerResolverButton"_s)->click();
    QVERIFY(start.program->waitForIdle());
    QVERIFY(start.runs().resolvers() == std::vector{at(u"192.168.178.1")});
    QVERIFY(!start.report().has(u"list.refused"));
    QVERIFY(start.report().has(u"list.policy")); // what Spamhaus says
    QVERIFY(!start.report().has(u"resolver.public"));
    QVERIFY(!start.shows(u"resolverChoices"_s));
    QCOMPARE(start.banners(), 1); // which one is asked now
    QVERIFY(start.backButton()->isVisible());
    start.program->picture(u"page-04-resolver-chosen"_s);

    start.backButton()->click();
    QVERIFY(start.program->waitForIdle());
    QVERIFY(start.runs().resolvers().empty());
    QVERIFY(start.report().has(u"list.refused"));
    QVERIFY(start.shows(u"routerResolverButton"_s));
    QVERIFY(start.backButton()->isHidden());
    QCOMPARE(start.banners(), 1);
}

void tst_ResolverCard::theOwnersIsTriedFirst()
{
    Start start(honest + "\n!timeout zen.spamhaus.org NS", publicOne());
    QVERIFY(start.shows(u"resolverField"_s));
    start.type(u"my.server"_s);
    QCOMPARE(start.reason(), findings::textOf(Endpoint::parse(u"my.server").error()));
    for (const QString &server : {u"9.9.9.9"_s, u"127.0.0.1"_s}) { // public; nobody is there
        start.type(server);
        QVERIFY2(!start.reason().isEmpty(), qPrintable(server));
        QVERIFY(start.runs().resolvers().empty());
        QVERIFY(start.shows(u"resolverChoices"_s));
    }
    start.type(u" 192.168.178.1 "_s);
    QCOMPARE(start.reason(), QString());
    QVERIFY(start.runs().resolvers() == std::vector{at(u"192.168.178.1")});
    QVERIFY(!start.report().has(u"list.refused"));
    QVERIFY(!start.shows(u"resolverChoices"_s));
}

void tst_ResolverCard::whereNoneIsOfUseNoneIsOffered()
{
    Start start(honest + '\n' + refusing); // it refuses everybody
    QVERIFY(start.report().has(u"list.refused"));
    QCOMPARE(start.banners(), 1);
    QVERIFY(start.shows(u"resolverField"_s));
    QVERIFY(!start.shows(u"routerResolverButton"_s)); // is asked already
    QVERIFY(!start.shows(u"ownResolverButton"_s));
}

void tst_ResolverCard::noOtherOneIsOfferedOnALineThatIsCaught()
{
    Start start("!resolver intercepted server=192.168.178.1\n" + refusing);
    QVERIFY(start.report().has(u"resolver.intercepted"));
    QCOMPARE(start.banners(), 1);
    QVERIFY(start.shows(u"resolverBanner"_s));
    for (const QString &other :
         {u"resolverField"_s, u"routerResolverButton"_s, u"ownResolverButton"_s})
        QVERIFY2(!start.shows(other), qPrintable(other));
    QVERIFY(start.backButton()->isHidden());
}

/// What is caught is port 53.
void tst_ResolverCard::namesCanBeLookedUpOverHttps()
{
    Start start("!resolver intercepted server=192.168.178.1\n" + refusing);
    auto *button = start.program->find<Button>(u"httpsResolverButton"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(button->text().contains(u"Cloudflare"));
    start.program->picture(u"page-04-over-https"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(start.program->waitForIdle());
    QVERIFY(start.runs().resolvers()
            == (std::vector<Endpoint>{at(u"1.1.1.1:443"), at(u"1.0.0.1:443")}));
    QCOMPARE(start.runs().facts().resolver->server, at(u"1.1.1.1:443"));
    // The line is as it was; a list that turns public name servers away does so here.
    QVERIFY(start.report().has(u"resolver.intercepted"));
    QVERIFY(start.report().has(u"list.refused"));
    QVERIFY(start.report().checks.contains(u"dmarc"_s)); // all was asked anew
    QVERIFY(!start.shows(u"resolverChoices"_s));
    QVERIFY(start.shows(u"resolverBanner"_s));
    QVERIFY(!start.backButton()->isHidden());
    start.backButton()->click();
    QVERIFY(start.program->waitForIdle());
    QVERIFY(start.runs().resolvers().empty());
    QVERIFY(button->isVisible());
}

MW_TEST(tst_ResolverCard)
#include "tst_ResolverCard.moc"
