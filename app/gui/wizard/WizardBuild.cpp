#include "gui/wizard/WizardParts.h"

#include "gui/widgets/Paint.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kWhyDelay = 150; // milliseconds after the focus moved

/// The program's mark.
class Brand : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent)
    {
        setMinimum(this, 26, 26);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {u(26), u(26)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), uf(7), theme().accentFill);
        drawIcon(painter, QRectF(rect()).adjusted(uf(3), uf(3), -uf(3), -uf(3)), Icon::Logo,
                 theme().onAccent);
    }
};

/// The scrolling page. While the font changes, a page may want one width for its old measures and
/// another for its new ones; QScrollArea follows each within the other until the stack is full.
class PageScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        constexpr int enough = 4;
        if (event->type() == QEvent::Resize && m_depth >= enough)
            return false;
        ++m_depth;
        const bool taken = QScrollArea::eventFilter(watched, event);
        --m_depth;
        return taken;
    }

private:
    int m_depth = 0;
};

/// The bottom bar with its hairline.
class Foot : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    }
};

} // namespace

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sidebar);
}

void WizardWindow::build()
{
    Parts &p = *m_parts;
    p.root = new QWidget(this);
    p.row = new QHBoxLayout(p.root);
    setMargins(p.row, 0, 0, 0, 0, 0);
    buildSidebar();
    buildTools();
    buildPage();
    buildFoot();
    buildMenu();
    p.why = new WhyPanel(p.desktop, p.root);
    p.row->addWidget(p.why);
    p.why->hide();
    setCentralWidget(p.root);
    connect(p.why, &WhyPanel::closeAsked, this, [this] {
        m_parts->whyClosed = true;
        m_parts->whyFloating = false;
        arrange();
    });
    p.whySoon.setSingleShot(true);
    p.whySoon.setInterval(kWhyDelay);
    connect(&p.whySoon, &QTimer::timeout, this, [this] { showWhy(); });
}

void WizardWindow::renew()
{
    const std::unique_ptr<Parts> old =
        std::exchange(m_parts, std::make_unique<Parts>(m_parts->desktop));
    m_parts->whyClosed = old->whyClosed;
    m_parts->whyFloating = old->whyFloating;
    m_parts->folded = old->folded;
    for (Page *page : old->pages) {
        page->disconnect(this);
        delete page;
    }
    const QList<QAction *> keys = actions(); // F1, of the old menu
    for (QAction *action : keys)
        removeAction(action);
    // The rest ends later: a menu of the old frame may be what called.
    takeCentralWidget()->deleteLater();
    old->steps->deleteLater();
    old->languages->deleteLater();
    const QAction *theme = old->themes->checkedAction();
    const ThemeChoice choice = themeChoiceFromString(theme ? theme->data().toString() : QString());
    old->themes->deleteLater();
    build();
    setThemeChoice(choice);
    arrange();
}

void WizardWindow::buildSidebar()
{
    Parts &p = *m_parts;
    p.sidebar = new Sidebar(p.root);
    p.sidebar->setObjectName(u"sidebar"_s);
    auto *column = new QVBoxLayout(p.sidebar);
    setMargins(column, 0, 11, 0, 14, 0);
    p.brandRow = new QHBoxLayout;
    p.brand = new Brand(p.sidebar);
    p.brandRow->addWidget(p.brand);
    p.brandName = new QLabel(u"Mailworthy"_s, p.sidebar);
    setType(p.brandName, Type::Strong);
    p.brandRow->addWidget(p.brandName, 1);
    p.fold = makeIconButton(Icon::Left, {}, p.sidebar);
    p.fold->setObjectName(u"foldButton"_s);
    p.brandRow->addWidget(p.fold);
    connect(p.fold, &QPushButton::clicked, this, [this] { toggleSteps(); });
    column->addLayout(p.brandRow);
    p.steps = new StepModel(this);
    p.stepList = new StepList(p.sidebar);
    p.stepList->setModel(p.steps);
    column->addWidget(p.stepList, 1);
    p.foot = new QWidget(p.sidebar);
    auto *foot = new QVBoxLayout(p.foot);
    setMargins(foot, 22, 8, 22, 2, 6);
    auto *line = new QHBoxLayout;
    setMargins(line, 0, 0, 0, 0, 6);
    line->addWidget(new Para(tr("Ready so far"), Type::Caption, Tone::Text2, p.foot), 1);
    p.range = new Para({}, Type::CaptionStrong, Tone::Text, p.foot);
    p.range->setOneLine(true);
    p.range->setObjectName(u"range"_s);
    line->addWidget(p.range);
    p.rangeBar = new RangeBar(p.foot);
    p.rangeBar->setCompact(true);
    foot->addLayout(line);
    foot->addWidget(p.rangeBar);
    p.hatched = new Para(tr("Hatched: not known yet"), Type::Caption, Tone::Text2, p.foot);
    foot->addWidget(p.hatched);
    column->addWidget(p.foot);
    p.foot->hide();
    p.row->addWidget(p.sidebar);
    connect(p.stepList, &StepList::stepChosen, this, &WizardWindow::setCurrent);
}

void WizardWindow::buildTools()
{
    Parts &p = *m_parts;
    p.centre = new QWidget(p.root);
    p.column = new QVBoxLayout(p.centre);
    setMargins(p.column, 0, 0, 0, 0, 0);
    auto *bar = new QWidget(p.centre);
    p.tools = new QHBoxLayout(bar);
    setMargins(p.tools, 32, 12, 32, 0, 22);
    p.stepLabel = new Para({}, Type::Caption, Tone::Text2, bar);
    p.stepLabel->setObjectName(u"stepLabel"_s);
    p.stepButton = new Button({}, ButtonKind::Secondary, Icon::None, bar);
    p.stepButton->setObjectName(u"stepButton"_s);
    p.stepMenu = new QMenu(p.stepButton);
    p.stepButton->setMenu(p.stepMenu);
    p.stepButton->hide();
    p.domain = new Button({}, ButtonKind::Secondary, Icon::Globe, bar);
    p.domain->setObjectName(u"domainButton"_s);
    p.domainMenu = new QMenu(p.domain);
    p.domain->setMenu(p.domainMenu);
    p.domain->hide();
    p.check = new Button(tr("Check again"), ButtonKind::Quiet, Icon::Refresh, bar);
    p.check->setObjectName(u"checkAgainButton"_s);
    p.check->setToolTip(tr("Checks what is old or failed. With Shift: everything."));
    p.report = new Button(tr("Report"), ButtonKind::Quiet, Icon::Report, bar);
    p.report->setObjectName(u"reportButton"_s);
    p.more = makeIconButton(Icon::Menu, tr("Menu"), bar);
    p.more->setObjectName(u"menuButton"_s);
    p.tools->addWidget(p.stepButton);
    p.tools->addWidget(p.stepLabel, 1, Qt::AlignVCenter);
    p.tools->addStretch(0);
    p.tools->addWidget(p.domain);
    p.tools->addWidget(p.check);
    p.tools->addWidget(p.report);
    p.tools->addWidget(p.more);
    p.column->addWidget(bar);
    p.row->addWidget(p.centre, 1);
    connect(p.check, &QPushButton::clicked, this, [this] {
        emit checkAgainAsked(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    buildReportMenu();
    connect(p.stepMenu, &QMenu::aboutToShow, this, [this] { fillStepMenu(); });
}

void WizardWindow::buildReportMenu()
{
    auto *menu = new QMenu(m_parts->report);
    menu->setObjectName(u"reportMenu"_s);
    const auto add = [this, menu](const QString &text, const QString &format, bool anonymised) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"report-"_s + format + (anonymised ? u"-anonymised"_s : QString()));
        connect(action, &QAction::triggered, this,
                [this, format, anonymised] { emit reportAsked(format, anonymised); });
    };
    add(tr("Page for a browser (HTML) …"), u"html"_s, false);
    add(tr("For printing (PDF) …"), u"pdf"_s, false);
    add(tr("For programs (JSON) …"), u"json"_s, false);
    menu->addSeparator();
    add(tr("For a forum, without names and addresses (HTML) …"), u"html"_s, true);
    add(tr("For a forum, without names and addresses (PDF) …"), u"pdf"_s, true);
    m_parts->report->setMenu(menu);
}

void WizardWindow::buildPage()
{
    Parts &p = *m_parts;
    p.scroll = new PageScroll(p.centre);
    p.scroll->setObjectName(u"pageScroll"_s);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setWidgetResizable(true);
    p.scroll->setFocusPolicy(Qt::NoFocus);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    p.scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved in the margin; drawn only when needed
    p.host = new QWidget;
    p.hostColumn = new QVBoxLayout(p.host);
    p.headColumn = new QVBoxLayout;
    p.title = new Para({}, Type::Title, Tone::Text, p.host);
    p.title->setObjectName(u"pageTitle"_s);
    p.lead = new Para({}, Type::Lead, Tone::Text2, p.host);
    p.lead->setObjectName(u"pageLead"_s);
    p.title->hide(); // until there is one
    p.lead->hide();
    p.banner = new Banner(p.host);
    p.banner->setObjectName(u"banner"_s);
    p.headColumn->addWidget(p.title);
    p.headColumn->addWidget(p.lead);
    p.headColumn->addWidget(p.banner);
    p.hostColumn->addLayout(p.headColumn);
    p.hostColumn->addStretch(1);
    p.scroll->setWidget(p.host);
    p.column->addWidget(p.scroll, 1);
    connect(p.banner, &Banner::acted, this, &WizardWindow::bannerActed);
    connect(p.banner, &Banner::announced, this, &WizardWindow::announced);
    p.leadSoon.setSingleShot(true);
    connect(&p.leadSoon, &QTimer::timeout, this, [this] { showHeader(); });
}

void WizardWindow::buildFoot()
{
    Parts &p = *m_parts;
    p.bottom = new Foot(p.centre);
    setMinimum(p.bottom, 0, 56);
    p.bottomRow = new QHBoxLayout(p.bottom);
    setMargins(p.bottomRow, 32, 9, 32, 8, 10);
    p.status = new StatusLine(p.bottom);
    p.back = new Button(tr("Back"), ButtonKind::Secondary, Icon::None, p.bottom);
    p.back->setObjectName(u"backButton"_s);
    p.next = new Button({}, ButtonKind::Primary, Icon::None, p.bottom);
    p.next->setObjectName(u"continueButton"_s);
    // Pressing it does not leave the field: what is typed is taken by goOn, and may lead elsewhere.
    p.next->setFocusPolicy(Qt::TabFocus);
    p.bottomRow->addWidget(p.status, 1);
    p.bottomRow->addWidget(p.back);
    p.bottomRow->addWidget(p.next);
    p.column->addWidget(p.bottom);
    connect(p.status, &StatusLine::stopAsked, this, &WizardWindow::stopAsked);
    connect(p.back, &QPushButton::clicked, this, [this] { setCurrent(current() - 1); });
    connect(p.next, &QPushButton::clicked, this, [this] { goOn(); });
}

void WizardWindow::buildMenu()
{
    Parts &p = *m_parts;
    p.menu = new QMenu(p.more);
    p.more->setMenu(p.menu);
    p.menuTail = p.menu->addSeparator();
    QAction *why = p.menu->addAction(pictureIcon(Icon::Bulb), tr("Why this matters"));
    why->setShortcut(Qt::Key_F1);
    why->setObjectName(u"whyAction"_s);
    connect(why, &QAction::triggered, this, [this] { toggleWhy(); });
    addAction(why);
    p.domainMenu->setTitle(tr("Domain"));
    p.menu->addMenu(p.domainMenu); // where there is no room for the switcher
    p.languageMenu = p.menu->addMenu(tr("Language"));
    p.languageMenu->setObjectName(u"languageMenu"_s);
    p.languageMenu->menuAction()->setVisible(false);
    p.languages = new QActionGroup(this);
    connect(p.languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(action->data().toString()); });
    p.themeMenu = p.menu->addMenu(tr("Look"));
    p.themeMenu->setObjectName(u"themeMenu"_s);
    p.themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("Like the system")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = p.themeMenu->addAction(name);
        action->setCheckable(true);
        action->setData(toString(choice));
        action->setActionGroup(p.themes);
    }
    connect(p.themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit themeChosen(themeChoiceFromString(action->data().toString()));
    });
    setThemeChoice(ThemeChoice::System);
}

void WizardWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto act) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_B), [this] { m_parts->back->click(); });
    key(QKeySequence(Qt::ALT | Qt::Key_N), [this] { m_parts->next->click(); });
    key(QKeySequence(Qt::Key_F5), [this] { emit checkAgainAsked(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { emit checkAgainAsked(true); });
    key(QKeySequence(Qt::Key_F9), [this] { toggleSteps(); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (m_parts->running)
            emit stopAsked();
    });
    for (int step = 0; step < 9; ++step)
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)),
            [this, step] { setCurrent(step); });
}

} // namespace mailworthy::gui
