// The window at its size: narrow or not, the Why panel beside the page or over it.
#include "gui/wizard/WizardParts.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace mailworthy::gui {

namespace {

constexpr int kSidebarWidth = 232;
constexpr int kFoldedWidth = 76;
constexpr int kNarrowBelow = 760;
constexpr qreal kNarrowScale = 1.6;
constexpr int kWhyFrom = 1280;
constexpr int kWhyWidth = 300;

} // namespace

void WizardWindow::arrange()
{
    Parts &p = *m_parts;
    const bool narrow = width() < u(kNarrowBelow) || unitScale() >= kNarrowScale;
    const bool wide = width() >= u(kWhyFrom);
    p.narrow = narrow;
    p.domainMenu->menuAction()->setVisible(narrow && !p.domain->text().isEmpty());
    arrangeSidebar();
    p.foot->setVisible(p.hasRange && !p.folded
                       && height() > p.stepList->sizeHint().height() + p.foot->sizeHint().height()
                                         + u(60));
    p.stepButton->setVisible(narrow);
    p.stepLabel->setVisible(!narrow);
    // In a small window their words are cut to the room there is, so they must not keep it wide.
    p.stepButton->setMinimumWidth(u(120));
    p.next->setMinimumWidth(narrow ? u(96) : 0);
    p.domain->setVisible(!narrow && !p.domain->text().isEmpty());
    const bool terse = narrow || toolsWidth() > centreWidth();
    p.check->setText(terse ? QString() : tr("Check again"));
    setName(p.check, tr("Check again"));
    p.report->setText(terse ? QString() : tr("Report"));
    setName(p.report, tr("Report"));
    for (Button *button : {p.check, p.report})
        button->refreshMargins();
    p.status->setNarrow(narrow);
    const int edge = narrow ? 17 : 32;
    setType(p.title, narrow ? Type::NarrowTitle : Type::Title);
    setMargins(p.tools, edge, narrow ? 10 : 12, edge, 4, 22);
    setMargins(p.hostColumn, edge - 4, 6, std::max(0, edge - 4 - 12), 10, 10);
    setMargins(p.headColumn, 4, 0, 4, 0, 6);
    setMargins(p.bottomRow, edge, 9, edge, 8, 10);

    const bool hasWhy = page(p.current) && !page(p.current)->why().isEmpty();
    const bool beside = wide && !narrow && hasWhy && !p.whyClosed;
    const bool over = !wide && hasWhy && p.whyFloating;
    p.why->setFixedWidth(std::min(u(kWhyWidth), width()));
    if (beside && p.row->indexOf(p.why) < 0)
        p.row->addWidget(p.why);
    else if (!beside)
        p.row->removeWidget(p.why);
    p.why->setVisible(beside || over);
    placeFloating();
    if (page(p.current)) {
        showHeader();
        showButtons();
    }
}

void WizardWindow::arrangeSidebar()
{
    Parts &p = *m_parts;
    p.sidebar->setFixedWidth(sidebarWidth());
    p.sidebar->setVisible(!p.narrow);
    p.stepList->setFolded(p.folded);
    p.steps->setNamesHidden(p.folded);
    p.brand->setVisible(!p.folded);
    p.brandName->setVisible(!p.folded);
    setMargins(p.brandRow, p.folded ? 10 : 20, 0, 10, 8, 9);
    p.brandRow->setAlignment(p.fold, p.folded ? Qt::AlignHCenter : Qt::Alignment());
    const QString name =
        p.folded ? tr("Show the names of the steps") : tr("Fold the list of steps");
    setName(p.fold, name);
    p.fold->setToolTip(tr("%1 (%2)", "what a button does, its key")
                           .arg(name, QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText)));
    p.fold->setPicture(p.folded ? Icon::Right : Icon::Left);
}

int WizardWindow::sidebarWidth() const
{
    return u(m_parts->folded ? kFoldedWidth : kSidebarWidth);
}

void WizardWindow::setStepsFolded(bool folded)
{
    m_parts->folded = folded;
    if (isVisible())
        arrange(); // else when it is shown
}

bool WizardWindow::areStepsFolded() const
{
    return m_parts->folded;
}

/// In a narrow window there is no list to fold.
void WizardWindow::toggleSteps()
{
    if (m_parts->narrow)
        return;
    setStepsFolded(!m_parts->folded);
    emit stepsFolded(m_parts->folded);
}

int WizardWindow::centreWidth() const
{
    const Parts &p = *m_parts;
    const bool beside = p.why && !p.why->isHidden() && p.row->indexOf(p.why) >= 0;
    return width() - (p.narrow ? 0 : sidebarWidth()) - (beside ? u(kWhyWidth) : 0);
}

/// Of the row above the page, with the words of its buttons.
int WizardWindow::toolsWidth() const
{
    const Parts &p = *m_parts;
    const int domain = p.domain->text().isEmpty() ? 0 : p.domain->sizeHint().width() + u(22);
    const int check = u(18 + 7 + 22) + textWidth(Type::Medium, tr("Check again"));
    const int report = u(18 + 7 + 22 + 22) + textWidth(Type::Medium, tr("Report"));
    const int more = u(18 + 22);
    return u(2 * 32) + leastWidth(typeFont(Type::Caption), p.stepLabel->text()) + u(22) + domain
           + check + report + more;
}

void WizardWindow::showAt(const QSize &wanted)
{
    const QSize size = wanted.boundedTo(screen()->availableSize());
    resize(size);
    // Before it shows, so that what a wide window needs does not keep this one wide.
    arrange();
    m_parts->row->activate();
    resize(size);
    show();
}

void WizardWindow::placeFloating()
{
    Parts &p = *m_parts;
    if (p.why->isHidden() || p.row->indexOf(p.why) >= 0)
        return;
    const QRect place(p.root->width() - p.why->width(), 0, p.why->width(), p.root->height());
    p.why->setGeometry(visual(p.root, place));
    p.why->raise();
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void WizardWindow::toggleWhy()
{
    Parts &p = *m_parts;
    if (width() >= u(kWhyFrom))
        p.whyClosed = !p.whyClosed;
    else
        p.whyFloating = !p.whyFloating;
    arrange();
    if (p.why->isVisible())
        p.why->raise();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_parts && m_parts->why) {
        for (Page *page : m_parts->pages)
            page->setContentsMargins(u(4), u(4), u(4), u(4));
        arrange();
    }
}

} // namespace mailworthy::gui
