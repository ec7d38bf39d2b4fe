// A set-up that is opened again: its findings come from the file, and what pictures are made of is
// looked at anew. Whether something is being looked for is said as it is.
#include "Program.h"
#include "base/Files.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/Tables.h"
#include "kit/TestMain.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QByteArray head = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                        "!seen 44.128.0.25\n!router none\n!port25 open\n!resolver honest\n!lists\n"
                        "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                        "25 PTR mail.good.example.\n"
                        "$ZONE good.example servers=44.128.0.10 unsigned\n"
                        "@ MX 10 mail\nmail A 44.128.0.25\n";
/// Which the mail host leads to as well: the one finding of its step that is not as it should be.
const QByteArray beside = "mail A 44.128.7.7\n";
const QByteArray slow = "!delay * 60000 0\n";

constexpr int domainStep = 0;
constexpr int connectionStep = 1;
constexpr int nameStep = 2;

QString worldFile(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"w.world"_s);
    if (!writeFileAtomically(path, text))
        qFatal("no room");
    return path;
}

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// A start of the program that has looked at the steps, and left at the last of them.
QString madeBefore(const QTemporaryDir &folder, const QString &world, const QList<int> &steps)
{
    Program program(folder.path(), world);
    program.assistant.store().edit([](plan::MailPlan &plan) { plan = goodPlan(); });
    for (const int step : steps) {
        program.assistant.window().setCurrent(step);
        if (!program.waitForIdle())
            return {};
    }
    return program.assistant.store().saveNow() ? program.assistant.store().path() : QString();
}

checks::Coverage coverageOf(Program &program)
{
    return {program.assistant.store().session().report, program.assistant.store().plan()};
}

const facts::Facts &factsOf(Program &program)
{
    return program.assistant.runs().facts();
}

qsizetype claimsOf(Program &program)
{
    const auto *triangle = program.find<ReverseTriangle>(u"triangle0"_s);
    return triangle ? triangle->lines().size() : -1;
}

QStringList wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const Para *para : widget->findChildren<Para *>())
        words << para->text();
    return words;
}

net::fake::Options realTime()
{
    net::fake::Options options;
    options.realDelays = true;
    options.timeout = std::chrono::minutes(2);
    return options;
}

} // namespace

class tst_Resumed : public QObject
{
    Q_OBJECT

private slots:
    void whatPicturesAreMadeOfIsLookedAtAnew();
    void theWholePictureAndNotWhatIsStaleAlone();
    void onceIsEnough();
    void anotherSetUpAtTheStepInSightIsLookedAt();
    void withoutADomainNothingIsAsked();
    void aGuessThatWasStoppedLooksForNothing();
    void anAddressThatNobodyLooksForIsNotPromised();
};

void tst_Resumed::whatPicturesAreMadeOfIsLookedAtAnew()
{
    const QTemporaryDir folder;
    const QString world = worldFile(folder, head);
    const QString path = madeBefore(folder, world, {connectionStep, domainStep, nameStep});
    QVERIFY(!path.isEmpty());
    Program program(folder.path(), world);
    QVERIFY(program.assistant.openSession(path).has_value());
    QCOMPARE(program.assistant.window().current(), nameStep);
    QVERIFY(coverageOf(program).areDone(plan::checksOf(plan::Step::Name))); // nothing is open
    QVERIFY(program.waitForIdle());
    QCOMPARE(factsOf(program).reverse.size(), 1U);
    QVERIFY(factsOf(program).ehlo.isKnown());
    QCOMPARE(claimsOf(program), 4);
    program.assistant.window().setCurrent(domainStep);
    QVERIFY(program.waitForIdle());
    QVERIFY(factsOf(program).domains.contains(dns::Domain::of("good.example").name()));
    QVERIFY(program.assistant.runs().haveObserved(plan::checksOf(plan::Step::Domain)));
    program.assistant.window().setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.find<QPushButton>(u"greetButton"_s)->isEnabled());
    QVERIFY(program.assistant.runs().haveObserved(plan::checksOf(plan::Step::Connection)));
}

void tst_Resumed::theWholePictureAndNotWhatIsStaleAlone()
{
    const QTemporaryDir folder;
    const QString world = worldFile(folder, head + beside);
    const QString path = madeBefore(folder, world, {nameStep});
    Program program(folder.path(), world);
    QVERIFY(program.assistant.openSession(path).has_value());
    const session::Session &session = program.assistant.store().session();
    QVERIFY(session.report.has(u"host.extra-address"));
    // Of the step's checks that one alone would be made again.
    QCOMPARE(session::staleChecks(session, plan::checksOf(plan::Step::Name),
                                  program.assistant.runs().now()),
             QStringList{u"host"_s});
    QVERIFY(program.waitForIdle());
    QCOMPARE(factsOf(program).reverse.size(), 1U);
    QCOMPARE(claimsOf(program), 4);
}

void tst_Resumed::onceIsEnough()
{
    const QTemporaryDir folder;
    const QString world = worldFile(folder, head);
    const QString path = madeBefore(folder, world, {nameStep});
    Program program(folder.path(), world);
    QVERIFY(program.assistant.openSession(path).has_value());
    QVERIFY(program.waitForIdle());
    QSignalSpy started(&program.assistant.runs(), &session::RunController::started);
    program.assistant.window().setCurrent(domainStep);
    QVERIFY(program.waitForIdle());
    QCOMPARE(started.size(), 1);
    program.assistant.window().setCurrent(nameStep);
    QVERIFY(program.waitForIdle());
    QCOMPARE(started.size(), 1);
}

void tst_Resumed::anotherSetUpAtTheStepInSightIsLookedAt()
{
    const QTemporaryDir folder;
    const QString world = worldFile(folder, head);
    const QString path = madeBefore(folder, world, {nameStep});
    Program program(folder.path(), world);
    QVERIFY(program.assistant.openSession(path).has_value());
    QVERIFY(program.waitForIdle());
    QCOMPARE(claimsOf(program), 4);
    // What was observed is forgotten with the set-up, be it the same one.
    QVERIFY(program.assistant.openSession(path).has_value());
    QCOMPARE(program.assistant.window().current(), nameStep);
    QVERIFY(factsOf(program).reverse.empty());
    QVERIFY(program.waitForIdle());
    QCOMPARE(factsOf(program).reverse.size(), 1U);
    QCOMPARE(claimsOf(program), 4);
}

void tst_Resumed::withoutADomainNothingIsAsked()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldFile(folder, head));
    QSignalSpy started(&program.assistant.runs(), &session::RunController::started);
    for (int step = 0; step < program.assistant.window().pageCount(); ++step) {
        program.assistant.window().setCurrent(step);
        QVERIFY(!program.assistant.runs().isRunning());
    }
    program.assistant.window().setCurrent(domainStep);
    QCOMPARE(started.size(), 0);
}

void tst_Resumed::aGuessThatWasStoppedLooksForNothing()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldFile(folder, head + slow), realTime());
    const auto *edit = program.find<QLineEdit>(u"domainField"_s);
    auto *field = qobject_cast<Field *>(edit->parentWidget());
    const auto *table = program.assistant.window().page(domainStep)->findChild<FactTable *>();
    const auto *status = program.assistant.window().findChild<StatusLine *>();
    QVERIFY(field && table && status);
    const QString before = status->text();
    emit field->committed(u"good.example"_s);
    QVERIFY(program.assistant.runs().isRunning());
    const QStringList looking = wordsOf(table);
    QVERIFY(!looking.isEmpty());
    QVERIFY(status->text() != before); // it is asked now
    emit program.assistant.window().stopAsked();
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.store().session().report.findings.empty());
    QVERIFY(wordsOf(table) != looking);
}

void tst_Resumed::anAddressThatNobodyLooksForIsNotPromised()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldFile(folder, head + slow), realTime());
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("good.example")); });
    // Something else runs first, so that the page's own look is stopped before it has begun.
    program.assistant.runs().check(program.assistant.store().plan(), {u"domain"_s});
    program.assistant.window().setCurrent(connectionStep);
    QVERIFY(program.assistant.runs().isRunning());
    const auto *first = program.find<Para>(u"greetFirst"_s);
    QVERIFY(first && first->isVisible());
    const QString promise = first->text();
    emit program.assistant.window().stopAsked();
    QVERIFY(program.waitForIdle());
    QVERIFY(factsOf(program).addresses.empty());
    QVERIFY(!program.find<QPushButton>(u"greetButton"_s)->isEnabled());
    QVERIFY(first->isVisible());
    QVERIFY(first->text() != promise);
}

MW_TEST(tst_Resumed)
#include "tst_Resumed.moc"
