#include "gui/wizard/AfterPaint.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace mailworthy::gui {

AfterPaint::AfterPaint(QWidget &window, std::function<void()> act) : m_act(std::move(act))
{
    window.installEventFilter(this);
    m_latest.setSingleShot(true);
    connect(&m_latest, &QTimer::timeout, this, &AfterPaint::actOnce);
    m_latest.start(std::chrono::milliseconds(250));
}

bool AfterPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_act)
        m_latest.start(0);
    return QObject::eventFilter(watched, event);
}

void AfterPaint::actOnce()
{
    if (const std::function<void()> act = std::exchange(m_act, {}))
        act();
}

} // namespace mailworthy::gui
