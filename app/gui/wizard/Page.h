#pragma once
// A page of the wizard: a frame that a step fills with cards. Knows nothing of mail. The window
// shows title and lead above the page, scrolls it, and names Continue by the next step.
//
// A page lays out its content with setMargins(layout, 0, 0, 0, 0, 12): the window gives the page
// edges. Everything in it stands in layouts all the way (height for width); a page never scrolls
// inside itself.
#include "gui/widgets/Messages.h"
#include "gui/widgets/WhyPanel.h"

#include <QWidget>

namespace mailworthy::gui {

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// The owner's goal, six words or fewer.
    [[nodiscard]] virtual QString title() const = 0;
    /// One sentence below, the live summary when there is one.
    [[nodiscard]] virtual QString lead() const = 0;
    /// For the Why panel: about the page…
    [[nodiscard]] virtual WhyView why() const { return {}; }
    /// …or about the focused thing in it (any widget below the page); empty: the page's own.
    [[nodiscard]] virtual WhyView whyFor(const QWidget *focused) const;
    /// False switches Continue off. Only a missing domain does.
    [[nodiscard]] virtual bool mayContinue() const { return true; }
    /// Continue was used: takes what is typed and was not taken yet. False: it cannot be, and the
    /// page stays.
    [[nodiscard]] virtual bool takeTyped() { return true; }
    /// Gets the focus when the page opens; nullptr: the first in the tab order.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// The page comes into view: bring content up to date, start what has to run.
    virtual void opened() {}
    /// The page is left.
    virtual void left() {}

signals:
    void leadChanged();                  ///< title or lead
    void stateChanged();                 ///< mayContinue
    void whyChanged();                   ///< why or whyFor
    void spoke(const QString &sentence); ///< for the status line ("Value of _dmarc copied")
    void stepAsked(int step);            ///< go to that step (0-based)
};

} // namespace mailworthy::gui
