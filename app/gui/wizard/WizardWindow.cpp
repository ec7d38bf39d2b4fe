#include "gui/wizard/WizardParts.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Paint.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kLeadEvery = 500; // milliseconds: the summary moves at most twice a second

} // namespace

WizardWindow::WizardWindow(Desktop &desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::make_unique<Parts>(desktop))
{
    setWindowTitle(u"Mailworthy"_s);
    build();
    buildKeys();
    connect(qApp, &QApplication::focusChanged, this, [this] { m_parts->whySoon.start(); });
    resize(u(1000), u(700));
}

WizardWindow::~WizardWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while the children go
    for (Page *page : m_parts->pages)
        page->disconnect(this);
}

void WizardWindow::addPage(Page *page, const StepView &step)
{
    Parts &p = *m_parts;
    page->setParent(p.host);
    page->setContentsMargins(u(4), u(4), u(4), u(4)); // room for focus rings at the edges
    page->hide();
    p.hostColumn->insertWidget(p.hostColumn->count() - 1, page);
    p.pages.push_back(page);
    std::vector<StepView> steps = p.steps->steps();
    steps.push_back(step);
    p.steps->setSteps(steps);
    const auto ifCurrent = [this, page](auto act) {
        return [this, page, act] {
            if (m_parts->current >= 0 && this->page(m_parts->current) == page)
                (this->*act)();
        };
    };
    connect(page, &Page::leadChanged, this, ifCurrent(&WizardWindow::showHeaderSoon));
    connect(page, &Page::stateChanged, this, ifCurrent(&WizardWindow::showButtons));
    connect(page, &Page::whyChanged, this, ifCurrent(&WizardWindow::showWhy));
    connect(page, &Page::spoke, this, &WizardWindow::say);
    connect(page, &Page::stepAsked, this, &WizardWindow::setCurrent);
    if (p.current < 0)
        setCurrent(0);
    else if (isVisible())
        arrange(); // else when it is shown
}

int WizardWindow::pageCount() const
{
    return static_cast<int>(m_parts->pages.size());
}

Page *WizardWindow::page(int step) const
{
    return step >= 0 && step < pageCount() ? m_parts->pages[static_cast<std::size_t>(step)]
                                           : nullptr;
}

int WizardWindow::current() const
{
    return m_parts->current;
}

void WizardWindow::setCurrent(int step)
{
    Parts &p = *m_parts;
    if (step < 0 || step >= pageCount() || step == p.current) {
        p.stepList->setCurrentStep(std::max(0, p.current));
        return;
    }
    const bool inList = p.stepList->hasFocus(); // before what is hidden gives the focus up
    if (Page *before = page(p.current)) {
        before->hide();
        before->left();
    }
    p.current = step;
    showPage(inList);
    emit currentChanged(step);
}

void WizardWindow::openCurrent()
{
    if (page(m_parts->current))
        showPage(m_parts->stepList->hasFocus());
}

void WizardWindow::showPage(bool inList)
{
    Parts &p = *m_parts;
    Page *now = page(p.current);
    p.stepList->setCurrentStep(p.current);
    now->opened();
    now->show();
    showHeader();
    showButtons();
    p.scroll->verticalScrollBar()->setValue(0);
    QWidget *first = now->firstFocus();
    if (first && !inList) { // walking the list by keyboard goes on there
        first->setFocus(Qt::OtherFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(first))
            edit->end(false);
    }
    showWhy();
}

void WizardWindow::setStepState(int step, Status status, const QString &shortState)
{
    m_parts->steps->setState(step, status, shortState);
    m_parts->stepList->watchArcs();
    if (step == current())
        showHeader();
}

StepView WizardWindow::step(int step) const
{
    const auto &steps = m_parts->steps->steps();
    return step >= 0 && step < static_cast<int>(steps.size())
               ? steps[static_cast<std::size_t>(step)]
               : StepView{};
}

void WizardWindow::setRange(const std::optional<Range> &range)
{
    Parts &p = *m_parts;
    p.hasRange = range.has_value();
    if (range) {
        p.range->setText(
            range->low == range->high
                ? QString::number(range->low)
                : tr("%1 – %2", "readiness from, to").arg(range->low).arg(range->high));
        p.rangeBar->setRange(range->low, range->high);
        p.hatched->setVisible(range->low != range->high);
    }
    arrange();
}

void WizardWindow::setActivity(const Activity &activity)
{
    m_parts->running = activity.running && activity.stoppable;
    m_parts->status->setActivity(activity);
    showButtons();
}

void WizardWindow::say(const QString &sentence)
{
    m_parts->status->say(sentence); // which tells it as well
    emit announced(sentence);
}

void WizardWindow::announceLead()
{
    Parts &p = *m_parts;
    showHeader();
    if (p.lead->text().isEmpty() || p.lead->text() == p.announced)
        return;
    p.announced = p.lead->text();
    QAccessibleEvent event(p.lead, QAccessible::Alert); // its name is the sentence
    QAccessible::updateAccessibility(&event);
    emit announced(p.announced);
}

void WizardWindow::setBanner(Status status, const QString &text, const QString &buttonText)
{
    m_parts->banner->setMessage(status, text, buttonText);
}

bool WizardWindow::isNarrow() const
{
    return m_parts->narrow;
}

void WizardWindow::showHeader()
{
    Parts &p = *m_parts;
    const Page *now = page(p.current);
    if (!now)
        return;
    p.leadSince.start();
    const QString lead = now->lead();
    const QString title = now->title();
    p.title->setText(title);
    p.title->setVisible(!title.isEmpty()); // of a page still to be made
    p.lead->setText(lead);
    p.lead->setVisible(!lead.isEmpty());
    const QString place = tr("Step %1 of %2").arg(p.current + 1).arg(pageCount());
    p.stepLabel->setText(place);
    if (!p.narrow)
        return;
    const StepView here = step(p.current);
    const QString words = tr("%1: %2", "Step 4 of 11, its title").arg(place, here.title);
    p.stepButton->setText(plain(words));
    const int excess = p.tools->sizeHint().width() - width();
    if (excess > 0)
        p.stepButton->setText(plain(
            QFontMetrics(typeFont(Type::Medium))
                .elidedText(words, Qt::ElideRight, textWidth(Type::Medium, words) - excess)));
    setName(p.stepButton, words);
    p.stepButton->setToolTip(words); // whole, where there is no room for it
    p.stepButton->setIcon(glyphIcon(here.status));
}

void WizardWindow::showHeaderSoon()
{
    Parts &p = *m_parts;
    if (!p.leadSince.isValid() || p.leadSince.elapsed() >= kLeadEvery)
        showHeader();
    else if (!p.leadSoon.isActive())
        p.leadSoon.start(kLeadEvery - static_cast<int>(p.leadSince.elapsed()));
}

void WizardWindow::showButtons()
{
    Parts &p = *m_parts;
    const bool last = p.current + 1 >= pageCount();
    QString words =
        last ? tr("Close", "button on the last step") : step(p.current + 1).continueText;
    if (words.isEmpty())
        words = tr("Continue");
    setName(p.next, words);
    p.next->setText(plain(words));
    const QMargins edges = p.bottomRow->contentsMargins();
    const int needed = edges.left() + p.status->minimumSizeHint().width() + p.back->sizeHint().width()
                       + p.next->sizeHint().width() + 2 * p.bottomRow->spacing() + edges.right();
    if (needed > centreWidth())
        p.next->setText(plain(tr("Continue"))); // the name is read out all the same
    p.next->setToolTip(tr("Alt+N"));
    p.back->setToolTip(tr("Alt+B"));
    p.back->setEnabled(p.current > 0);
    const Page *now = page(p.current);
    p.next->setEnabled(now && now->mayContinue());
}

void WizardWindow::goOn()
{
    Parts &p = *m_parts;
    const int here = current();
    Page *now = page(here);
    if (!now || !now->takeTyped() || current() != here)
        return; // it has to be mended first, or has led elsewhere
    p.next->setFocus(p.next->underMouse() ? Qt::MouseFocusReason : Qt::OtherFocusReason);
    if (current() != here)
        return; // as the field was left
    if (here + 1 < pageCount())
        setCurrent(here + 1);
    else
        emit finishAsked();
}

void WizardWindow::showWhy()
{
    Parts &p = *m_parts;
    const Page *now = page(p.current);
    if (!now)
        return;
    const QWidget *focus = QApplication::focusWidget();
    WhyView view;
    if (focus && now->isAncestorOf(focus))
        view = now->whyFor(focus);
    if (view.isEmpty() && (!focus || !p.why->isAncestorOf(focus)))
        view = now->why();
    if (!view.isEmpty())
        p.why->setView(view);
    if (isVisible())
        arrange(); // else when it is shown
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto *edit = qobject_cast<QLineEdit *>(focusWidget());
    if (enter && edit && m_parts->next->isEnabled()) {
        // Enter in a field does what the default button says; where the field says what is wrong,
        // that is to be read first.
        const auto *field = qobject_cast<Field *>(edit->parentWidget());
        if (!field || !field->isRefused())
            m_parts->next->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace mailworthy::gui
