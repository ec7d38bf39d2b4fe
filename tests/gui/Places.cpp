#include "Places.h"

#include "Drawn.h"
#include "Journey.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayoutItem>
#include <QScrollArea>
#include <QScrollBar>

namespace mailworthy::gui::test {

namespace {

/// The place that counts: without the ring for the focus that buttons keep around themselves, and
/// for quiet ones without the ground that is only there when pointed at.
QRect placeOf(const QWidget *widget)
{
    return QWidgetItem(const_cast<QWidget *>(widget)).geometry();
}

/// Widgets that lie over the page on purpose.
bool floats(const QWidget *widget)
{
    return widget->objectName() == u"whyPanel" || widget->isWindow();
}

/// Ends in an ellipsis that is ours, not the sentence's own ("Looking …"): it was longer.
bool isShortened(const DrawnText &run)
{
    const qsizetype at = run.text.indexOf(QChar(0x2026));
    if (at < 0 || run.isValue())
        return false;
    const auto *label = qobject_cast<const QLabel *>(run.widget);
    const auto *button = qobject_cast<const QAbstractButton *>(run.widget);
    const QString own = run.widget->accessibleName() + (label ? label->text() : QString())
                        + (button ? button->text() : QString());
    if (own.contains(run.text.trimmed()))
        return false;
    // The name of a host, a list, a program: whole in the list of choices or the tool tip.
    if (qobject_cast<const QComboBox *>(run.widget))
        return false;
    // Letters that join keep their shape before the ellipsis by a sign that is not in the words.
    const QString shown = run.text.first(at).remove(QChar(0x200D)).trimmed();
    return !run.widget->toolTip().contains(shown);
}

/// Does it scroll inside of `root`?
bool isClipped(const QWidget *widget, const QWidget *root)
{
    for (; widget && widget != root; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (area && area->viewport() == widget)
            return true;
    }
    return false;
}

void cutWordsAmong(const std::vector<DrawnText> &drawn, const QWidget *root, QStringList &faults)
{
    for (const DrawnText &run : drawn) {
        if (!run.widget)
            continue;
        const QRectF own(run.widget->mapTo(root, QPoint()), run.widget->size());
        const QRectF room = own.adjusted(-1.5, -2.5, 1.5, 2.5);
        const bool cut = !room.contains(run.place);
        if (isShortened(run))
            faults << u"shortened: \"%1\" in %2"_s.arg(run.text, describe(run.widget));
        if (cut)
            faults << u"cut off: \"%1\" in %2 (%3,%4 %5x%6 in %7,%8 %9x%10)"_s
                          .arg(run.text, describe(run.widget))
                          .arg(run.place.x())
                          .arg(run.place.y())
                          .arg(run.place.width())
                          .arg(run.place.height())
                          .arg(own.x())
                          .arg(own.y())
                          .arg(own.width())
                          .arg(own.height());
    }
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        for (std::size_t j = i + 1; j < drawn.size(); ++j) {
            const QRectF both = drawn[i].place & drawn[j].place;
            if (both.width() > 2 && both.height() > 0.35 * drawn[i].place.height()
                && drawn[i].text != drawn[j].text)
                faults << u"\"%1\" is drawn over \"%2\" in %3"_s.arg(drawn[j].text, drawn[i].text,
                                                                     describe(drawn[j].widget));
        }
    }
}

} // namespace

QString Size::toString() const
{
    return u"%1x%2, %3 %"_s.arg(width).arg(height).arg(percent);
}

void misplacedIn(const QWidget *widget, QStringList &faults)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    const bool scrolls = area && area->viewport() == widget;
    std::vector<const QWidget *> shown;
    for (const QObject *object : widget->children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (!child || !child->isVisible() || floats(child) || child->size().isEmpty())
            continue;
        if (!scrolls && !widget->rect().contains(placeOf(child)))
            faults << u"outside its parent: %1 (%2,%3 %4x%5 in %6x%7)"_s.arg(describe(child))
                          .arg(child->x())
                          .arg(child->y())
                          .arg(child->width())
                          .arg(child->height())
                          .arg(widget->width())
                          .arg(widget->height());
        for (const QWidget *other : shown) {
            const QRect both = placeOf(other) & placeOf(child);
            if (!both.isEmpty())
                faults << u"%1 lies over %2 (%3x%4)"_s.arg(describe(child), describe(other))
                              .arg(both.width())
                              .arg(both.height());
        }
        shown.push_back(child);
        misplacedIn(child, faults);
    }
}

void cutWordsIn(QWidget *root, QStringList &faults)
{
    cutWordsAmong(drawnIn(root), root, faults);
}

void cutWordsIn(Journey &journey, QStringList &faults)
{
    cutWordsIn(journey.content(), faults);
    // What scrolls is clipped there.
    QWidget *frame = journey.window().centralWidget();
    std::vector<DrawnText> drawn = drawnIn(frame);
    std::erase_if(drawn, [frame](const DrawnText &run) { return isClipped(run.widget, frame); });
    cutWordsAmong(drawn, frame, faults);
}

void unreachableIn(Journey &journey, QStringList &faults)
{
    const QScrollArea *area = journey.scroll();
    const QWidget *content = journey.content();
    const QSize view = area->viewport()->size();
    if (area->verticalScrollBar()->maximum() + view.height() < content->height())
        faults << u"cannot be scrolled to its end"_s;
    if (journey.window().size() != journey.asked())
        faults << u"the window does not go below %1x%2"_s.arg(journey.window().width())
                      .arg(journey.window().height());
    if (content->width() <= view.width())
        return;
    faults << u"wider than its view: %1 instead of %2"_s.arg(content->width()).arg(view.width());
    for (QWidget *widget : content->findChildren<QWidget *>()) {
        const int least = QWidgetItem(widget).minimumSize().width();
        if (widget->isVisible() && least > view.width() * 2 / 3)
            faults << u"needs %1: %2"_s.arg(least).arg(describe(widget));
    }
}

bool lookEverywhere(Journey &journey, std::span<const Size> sizes, QStringList &faults)
{
    return journey.everyPage([&](int step) {
        for (const Size &size : sizes) {
            const LargeFont font(size.percent / 100.0);
            journey.resize(size.width, size.height);
            QStringList found;
            misplacedIn(&journey.window(), found);
            cutWordsIn(journey, found);
            unreachableIn(journey, found);
            for (const QString &fault : found)
                faults << u"%1, page %2: %3"_s.arg(size.toString()).arg(step + 1).arg(fault);
        }
    });
}

} // namespace mailworthy::gui::test
