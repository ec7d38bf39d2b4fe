#pragma once
// The parts of the wizard's window; private to the files Wizard*.cpp.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/WhyPanel.h"
#include "gui/wizard/WizardWindow.h"

#include <QElapsedTimer>
#include <QTimer>

class QActionGroup;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace mailworthy::gui {

/// For a button or a menu: no letter of the text becomes a shortcut.
[[nodiscard]] inline QString plain(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

/// The step list's ground.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

struct WizardWindow::Parts
{
    explicit Parts(Desktop &desk) : desktop(desk) {}

    Desktop &desktop;
    std::vector<Page *> pages;
    int current = -1;
    bool narrow = false;
    bool running = false;
    bool whyClosed = false; ///< by the owner, in a wide window
    bool whyFloating = false;
    bool folded = false; ///< the step list, to a strip

    QWidget *root = nullptr;
    QHBoxLayout *row = nullptr;
    Sidebar *sidebar = nullptr;
    QHBoxLayout *brandRow = nullptr;
    QWidget *brand = nullptr;     ///< the program's mark
    QWidget *brandName = nullptr; ///< and name
    Button *fold = nullptr;
    QWidget *foot = nullptr; ///< "Ready so far"
    Para *range = nullptr;
    Para *hatched = nullptr; ///< what the hatching means
    RangeBar *rangeBar = nullptr;
    bool hasRange = false;
    StepModel *steps = nullptr;
    StepList *stepList = nullptr;

    QWidget *centre = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *tools = nullptr;
    Para *stepLabel = nullptr;
    Button *stepButton = nullptr;
    QMenu *stepMenu = nullptr;
    Button *domain = nullptr;
    QMenu *domainMenu = nullptr;
    Button *check = nullptr;
    Button *report = nullptr;
    Button *more = nullptr;
    QMenu *menu = nullptr;
    QAction *menuTail = nullptr; ///< the program's own entries go in front of it
    QMenu *themeMenu = nullptr;
    QMenu *languageMenu = nullptr;
    QActionGroup *themes = nullptr;
    QActionGroup *languages = nullptr;

    QScrollArea *scroll = nullptr;
    QWidget *host = nullptr;
    QVBoxLayout *hostColumn = nullptr;
    QVBoxLayout *headColumn = nullptr;
    Para *title = nullptr;
    Para *lead = nullptr;
    QString announced; ///< the lead that was told last
    Banner *banner = nullptr;
    QTimer leadSoon;
    QElapsedTimer leadSince;

    QWidget *bottom = nullptr;
    QHBoxLayout *bottomRow = nullptr;
    StatusLine *status = nullptr;
    Button *back = nullptr;
    Button *next = nullptr;

    WhyPanel *why = nullptr;
    QTimer whySoon;
};

} // namespace mailworthy::gui
