// The frame over example pages: keys, states, narrow form, tab order; pictures of it below the
// build folder's screens/.
#include "gui/Specimens.h"
#include "gui/widgets/Appearance.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/CodePreview.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/PictureCard.h"
#include "gui/wizard/WizardWindow.h"
#include "kit/TestMain.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

namespace {

class ExamplePage : public Page
{
public:
    ExamplePage(const QString &title, const QString &lead)
        : m_title(title)
        , m_lead(lead)
        , column(new QVBoxLayout(this))
    {
        setMargins(column, 0, 0, 0, 0, 12);
    }
    QString title() const override { return m_title; }
    QString lead() const override { return m_lead; }
    WhyView why() const override { return whyView; }
    bool mayContinue() const override { return allowed; }
    QWidget *firstFocus() const override { return first; }
    void opened() override { ++openings; }
    void setLead(const QString &lead)
    {
        m_lead = lead;
        emit leadChanged();
    }
    void setAllowed(bool on)
    {
        allowed = on;
        emit stateChanged();
    }

private:
    QString m_title, m_lead;

public:
    QVBoxLayout *column;
    WhyView whyView;
    QWidget *first = nullptr;
    bool allowed = true;
    int openings = 0;
};

ExamplePage *domainPage()
{
    auto *page = new ExamplePage(
        u"Which domain shall send mail?"_s,
        u"Type a domain or a mail address. We only look; nothing is changed until you publish it."_s);
    auto *domain = new Field(u"domainEdit"_s, {}, page);
    domain->edit()->setAccessibleName(u"Domain"_s);
    domain->setBig(true);
    domain->setText(u"example.org"_s);
    domain->setVerdict(Status::Ok);
    page->first = domain->edit();
    page->column->addWidget(domain);
    auto *row = new QHBoxLayout;
    auto *sentence = new StatusSentence(page);
    sentence->setSentence(
        Status::Ok, u"example.org is yours to set up: DNS at Namecheap, one old SPF record."_s);
    row->addWidget(sentence, 1);
    row->addWidget(new Button(u"Add another domain"_s, ButtonKind::Link, Icon::Plus, page));
    page->column->addLayout(row);
    page->column->addWidget(makeHeading(u"My mail server runs on"_s, page));
    auto *where = new ChoiceGroup(u"where"_s, u"My mail server runs on"_s, page);
    where->setChoices({{Icon::Computer, u"This computer"_s, u"Mail leaves from here."_s, {}},
                       {Icon::House, u"Elsewhere at home"_s, u"A server in my network."_s, {}},
                       {Icon::Rack, u"A rented server"_s, u"In a data centre."_s, {}}});
    where->setCurrent(1);
    page->column->addWidget(where);
    auto *found = new Card(u"What we found"_s, page);
    found->addHeaderWidget(new Button(u"Change"_s, ButtonKind::Quiet, Icon::Wrench, found));
    found->setTableMargins(true);
    auto *facts = new FactTable(found);
    facts->setRows(specimens::facts());
    found->body()->addWidget(facts);
    page->column->addWidget(found);
    page->whyView = {
        u"A name of your own"_s,
        {{{},
          u"Receivers judge the name behind the @. A name of your own keeps its good reputation, whatever provider you use."_s},
         {u"What happens now"_s,
          u"We only look at the public records of example.org. Nothing is changed until you publish it yourself."_s}},
        u"https://example.org/"_s,
        {{u"DNS host"_s, u"The company where your domain’s records are kept."_s},
         {u"MX record"_s, u"Says which server takes your mail."_s}}};
    return page;
}

ExamplePage *listsPage()
{
    auto *page = new ExamplePage(
        u"Is your address on a block list?"_s,
        u"40 of 96 lists answered so far, 1 listing. Few lists decide; those come first."_s);
    auto *panel = new ListPanel(page);
    panel->setContent(specimens::weights(), specimens::lists());
    page->column->addWidget(panel);
    auto *card = new Card({}, page);
    auto *findings = new FindingList(card);
    findings->setFindings(specimens::findings());
    card->body()->addWidget(findings);
    page->column->addWidget(card);
    return page;
}

ExamplePage *recordsPage(Desktop &desktop)
{
    auto *page = new ExamplePage(
        u"Enter these records"_s,
        u"Copy each field to Namecheap. Cards turn to seen by themselves; closing the program is fine."_s);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    auto *start = new FlowLayout(10, 6);
    auto *label = makeHeading(u"Your DNS is at"_s, page);
    label->setOneLine(true);
    start->addWidget(label);
    auto *host = new QComboBox(page);
    host->addItems({u"Namecheap"_s, u"Hetzner"_s});
    start->addWidget(host);
    start->addWidget(new Button(u"Open its page"_s, ButtonKind::Quiet, Icon::Link, page));
    row->addLayout(start, 1);
    auto *seen = makeHeading(u"3 of 6 seen"_s, page);
    seen->setOneLine(true);
    auto *end = new FlowLayout(10, 6);
    end->addWidget(seen);
    auto *dots = new SeenDots(page);
    dots->setPlain(true);
    dots->setDots(
        {Status::Ok, Status::Ok, Status::Ok, Status::Waiting, Status::Waiting, Status::Waiting});
    end->addWidget(dots);
    row->addLayout(end);
    end->addWidget(new CopyButton(desktop, u"All records"_s, u"Copy all"_s, page));
    page->column->addLayout(row);
    bool open = true;
    for (const RecordView &view : specimens::records()) {
        auto *card = new RecordCard(desktop, page);
        card->setView(view);
        card->setOpen(view.key == u"spf"_s && open);
        page->column->addWidget(card);
    }
    return page;
}

ExamplePage *verifyPage()
{
    auto *page = new ExamplePage(
        u"Prove that it works"_s,
        u"Everything again, seen from outside, over four name servers and three resolvers."_s);
    auto *verdict = new VerdictCard(page);
    verdict->setVerdict(
        Status::Ok, u"Ready, with 2 recommendations"_s,
        u"11 of 11 must-haves. 3 things could not be checked; they make the range wide."_s);
    verdict->setRange(84, 94);
    page->column->addWidget(verdict);
    auto *gates = new GatesBar(page);
    gates->setGates(
        {{Status::Ok, Icon::Swap, u"Reachable"_s, u"Out over IPv4; mail arrives"_s},
         {Status::Ok, Icon::Flag, u"Named"_s, u"One name, both directions"_s},
         {Status::Ok, Icon::Key, u"Authenticated"_s, u"SPF, DKIM and DMARC agree"_s},
         {Status::Unknown, Icon::Shield, u"Reputation"_s, u"3 of 96 lists did not answer"_s}});
    page->column->addWidget(gates);
    auto *card = new Card(u"What is left, by effect"_s, page);
    card->addHeaderWidget(new Button(u"Paste a bounce"_s, ButtonKind::Secondary, Icon::Mail, card));
    auto *findings = new FindingList(card);
    findings->setFindings({specimens::findings()[2], specimens::findings()[3]});
    card->body()->addWidget(findings);
    page->column->addWidget(card);
    return page;
}

const QStringList kTitles{u"Your domain"_s, u"Connection"_s,      u"Reverse DNS and name"_s,
                          u"Block lists"_s, u"DKIM key"_s,        u"SPF"_s,
                          u"DMARC"_s,       u"Review: records"_s, u"Server configuration"_s,
                          u"Verify live"_s, u"Keep an eye"_s};

void fill(WizardWindow &window, Desktop &desktop)
{
    for (int i = 0; i < kTitles.size(); ++i) {
        ExamplePage *page = i == 0   ? domainPage()
                            : i == 3 ? listsPage()
                            : i == 7 ? recordsPage(desktop)
                            : i == 9 ? verifyPage()
                                     : new ExamplePage(kTitles.at(i), u"One sentence."_s);
        window.addPage(
            page,
            {kTitles.at(i), u"Continue to %1"_s.arg(kTitles.at(i).toLower()), Status::Waiting, {}});
    }
    window.setDomains({u"example.org"_s, u"example.net"_s}, 0);
    window.setRange(Range{35, 90});
    window.setStepState(0, Status::Ok);
    window.setStepState(1, Status::Note, u"IPv4 only"_s);
    window.setStepState(2, Status::Ok);
    window.setStepState(3, Status::Running, u"1 listing so far"_s);
    window.setStepState(4, Status::Problem, u"1 stops mail"_s);
    window.setStepState(5, Status::Warning, u"1 should be fixed"_s);
    window.setActivity({false, u"All done at 14:32"_s, true});
}

void save(QWidget &window, const QString &name)
{
    const QString folder = QStringLiteral(MAILWORTHY_BUILD "/screens");
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(window.grab().save(u"%1/frame-%2.png"_s.arg(folder, name)));
}

ExamplePage *pageOf(const WizardWindow &window, int step)
{
    return static_cast<ExamplePage *>(window.page(step));
}

} // namespace

class tst_WidgetsWizard : public QObject
{
    Q_OBJECT

private:
    TestDesktop m_desktop;
    QFont m_font;

private slots:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        if (QApplication::font() != m_font)
            QApplication::setFont(m_font);
        QCoreApplication::processEvents();
    }

    void showsPages_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::newRow("domain") << 0 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("domain-wide") << 0 << QSize(1280, 900) << u"light"_s;
        QTest::newRow("lists") << 3 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("lists-dark") << 3 << QSize(1000, 700) << u"dark"_s;
        QTest::newRow("records") << 7 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("records-contrast") << 7 << QSize(1000, 700) << u"contrast"_s;
        QTest::newRow("verify") << 9 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("verify-small") << 9 << QSize(640, 600) << u"light"_s;
    }
    void showsPages()
    {
        QFETCH(int, step);
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        auto *appearance =
            qobject_cast<Appearance *>(qApp->property("appearance").value<QObject *>());
        appearance->setChoice(themeChoiceFromString(theme));
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(size);
        window.setCurrent(step);
        if (step == 3)
            window.setActivity({true, u"3 lists are slow"_s, true});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        save(window, QString::fromLatin1(QTest::currentDataTag()));
        const auto *scroll = window.findChild<QScrollArea *>(u"pageScroll"_s);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        appearance->setChoice(ThemeChoice::Light);
    }

    void fitsTwiceTheFontInASmallWindow()
    {
        const QFont before = QApplication::font();
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        QCoreApplication::processEvents();
        window.resize(800, 600);
        QVERIFY(window.isNarrow());
        for (int step : {0, 3, 7, 9}) {
            window.setCurrent(step);
            save(window, u"200-%1"_s.arg(step));
            const auto *scroll = window.findChild<QScrollArea *>(u"pageScroll"_s);
            QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(kTitles.at(step)));
        }
        QApplication::setFont(before);
        QCoreApplication::processEvents();
    }

    void mirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            WizardWindow window(m_desktop);
            fill(window, m_desktop);
            window.setCurrent(7);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            save(window, u"records-rtl"_s);
            const auto *list = window.findChild<StepList *>(u"stepList"_s);
            QVERIFY(list->mapTo(&window, QPoint()).x() > 700);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void walksByKeys()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.current(), 0);
        QSignalSpy moved(&window, &WizardWindow::currentChanged);
        QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
        QCOMPARE(window.current(), 1);
        QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
        QCOMPARE(window.current(), 0);
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(window.current(), 4);
        auto *list = window.findChild<StepList *>(u"stepList"_s);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window.current(), 4);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(window.current(), 5);
        QCOMPARE(moved.size(), 4);
        QCOMPARE(window.findChild<QLabel *>(u"pageTitle"_s)->text(), u"SPF"_s);
        QCOMPARE(window.findChild<QPushButton *>(u"continueButton"_s)->text(),
                 u"Continue to dmarc"_s);
    }

    void enterInAFieldContinues()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(QApplication::focusWidget(), pageOf(window, 0)->first);
        pageOf(window, 0)->setAllowed(false);
        QVERIFY(!window.findChild<QPushButton *>(u"continueButton"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.current(), 0);
        pageOf(window, 0)->setAllowed(true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.current(), 1);
    }

    void escapeStopsWhatRuns()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy stopped(&window, &WizardWindow::stopAsked);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(stopped.size(), 0);
        window.setActivity({true, u"96 lists"_s, true});
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(stopped.size(), 1);
        window.findChild<QPushButton *>(u"stopButton"_s)->click();
        QCOMPARE(stopped.size(), 2);
        QSignalSpy again(&window, &WizardWindow::checkAgainAsked);
        QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
        QTest::mouseClick(window.findChild<QPushButton *>(u"checkAgainButton"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 2);
        QCOMPARE(again.at(0).at(0).toBool(), true);
        QCOMPARE(again.at(1).at(0).toBool(), false);
    }

    void tabFollowsTheLayout()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.setCurrent(7);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<StepList *>(u"stepList"_s)->setFocus(Qt::TabFocusReason);
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now->objectName() == u"stepList"_s)
                break;
            names << now->objectName();
        }
        const auto before = [&](const QString &a, const QString &b) {
            QVERIFY2(names.contains(a), qPrintable(a + u": "_s + names.join(u' ')));
            QVERIFY2(names.contains(b), qPrintable(b + u": "_s + names.join(u' ')));
            QVERIFY2(names.indexOf(a) < names.indexOf(b), qPrintable(names.join(u' ')));
        };
        before(u"domainButton"_s, u"checkAgainButton"_s);
        before(u"menuButton"_s, u"open.a"_s);
        before(u"open.a"_s, u"open.spf"_s);
        before(u"open.spf"_s, u"copy.Host"_s);
        before(u"copy.Host"_s, u"tokens.Value"_s);
        before(u"tokens.Value"_s, u"copy.Value"_s);
        before(u"copy.Value"_s, u"open.dmarc"_s);
        before(u"open.dmarc"_s, u"backButton"_s);
        before(u"backButton"_s, u"continueButton"_s);
    }

    void offersDomainsThemesAndLanguages()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, u"en"_s);
        QSignalSpy domains(&window, &WizardWindow::domainChosen);
        QSignalSpy added(&window, &WizardWindow::domainAddAsked);
        QSignalSpy languages(&window, &WizardWindow::languageChosen);
        QSignalSpy themes(&window, &WizardWindow::themeChosen);
        const QList<QAction *> names =
            window.findChild<QPushButton *>(u"domainButton"_s)->menu()->actions();
        names.at(1)->trigger();
        names.last()->trigger();
        QCOMPARE(domains.size(), 1);
        QCOMPARE(domains.at(0).at(0).toInt(), 1);
        QCOMPARE(added.size(), 1);
        window.findChild<QMenu *>(u"languageMenu"_s)->actions().at(1)->trigger();
        QCOMPARE(languages.at(0).at(0).toString(), u"de"_s);
        window.findChild<QMenu *>(u"themeMenu"_s)->actions().at(2)->trigger();
        QCOMPARE(themes.size(), 1);
    }

    void everyControlHasANameToReadOut()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (int step = 0; step < window.pageCount(); ++step) {
            window.setCurrent(step);
            const QList<QWidget *> all = window.findChildren<QWidget *>();
            for (const QWidget *widget : all) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                    || widget->focusProxy())
                    continue;
                QAccessibleInterface *face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY(face);
                if (face->text(QAccessible::Name).isEmpty()
                    && !qobject_cast<const QComboBox *>(widget)
                    && !widget->inherits("QAbstractScrollArea"))
                    QFAIL(qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" "_s
                                     + widget->objectName()));
            }
        }
    }

    void hurriesTheLeadNoMoreThanTwiceASecond()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        const auto *lead = window.findChild<QLabel *>(u"pageLead"_s);
        int changes = 0;
        QString last = lead->text();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; clock.elapsed() < 1200; ++i) {
            pageOf(window, 0)->setLead(u"%1 of 96"_s.arg(i));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (lead->text() != last) {
                last = lead->text();
                ++changes;
            }
        }
        QVERIFY2(changes >= 1 && changes <= 4, qPrintable(QString::number(changes)));
    }

    void showsWhyBesideOnlyWithRoom()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(1000, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *why = window.findChild<WhyPanel *>(u"whyPanel"_s);
        QVERIFY(!why->isVisible());
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(why->isVisible());
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(!why->isVisible());
        window.resize(1300, 800);
        QTRY_VERIFY(why->isVisible());
        why->findChild<QPushButton *>(u"learnMore"_s)->click();
        QCOMPARE(m_desktop.links.last(), u"https://example.org/"_s);
        why->findChild<QPushButton *>(u"whyClose"_s)->click();
        QVERIFY(!why->isVisible());
    }
};

MW_TEST(tst_WidgetsWizard)
#include "tst_WidgetsWizard.moc"
