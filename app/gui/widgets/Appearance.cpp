#include "gui/widgets/Appearance.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Focus.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Measures.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QWidget>

namespace mailworthy::gui {

Appearance::Appearance(QApplication &app, ThemeChoice choice)
    : m_app(app)
    , m_style(new HouseStyle)
    , m_choice(choice)
{
    installAccessibility();
    m_style->setScale(unitScaleFor(QApplication::font()));
    QApplication::setStyle(m_style); // takes it
    apply();
    m_app.installEventFilter(this);
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    m_applying = true;
    QApplication::setPalette(QPalette()); // so that the system's own colours can be read
    m_style->setTheme(Theme::forSystem(m_choice, QApplication::palette()));
    QApplication::setPalette(m_style->theme().palette());
    m_applying = false;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
    emit themeChanged();
}

void Appearance::refreshMeasures()
{
    m_applying = true;
    m_style->setScale(unitScaleFor(QApplication::font()));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        applyMeasures(widget);
        const QList<QLayout *> layouts =
            widget->findChildren<QLayout *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLayout *layout : layouts) {
            applyMeasures(layout);
            const QList<QLayout *> nested = layout->findChildren<QLayout *>();
            for (QLayout *inner : nested)
                applyMeasures(inner);
        }
    }
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
    }
    m_applying = false;
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            noteFocus(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::KeyPress:
        if (watched->isWidgetType() && static_cast<QWidget *>(watched)->hasFocus())
            noteFocus(static_cast<QWidget *>(watched), Qt::ShortcutFocusReason);
        break;
    case QEvent::ThemeChange:
        if (!m_applying
            && !watched->isWidgetType()) // once per native window, not per widget below it
            QMetaObject::invokeMethod(this, [this] { apply(); }, Qt::QueuedConnection);
        break;
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationLayoutDirectionChange:
        if (watched == &m_app && !m_applying)
            refreshMeasures();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mailworthy::gui
