#include "gui/widgets/CopyButton.h"

#include "gui/widgets/AccessibleParts.h"

#include <chrono>

namespace mailworthy::gui {

CopyButton::CopyButton(Desktop &desktop, const QString &what, const QString &text, QWidget *parent)
    : Button(text, text.isEmpty() ? ButtonKind::Quiet : ButtonKind::Secondary, Icon::Copy, parent)
    , m_desktop(desktop)
    , m_text(text)
{
    m_said.setSingleShot(true);
    m_said.setInterval(std::chrono::seconds(2)); // "Copied" stands this long, then the tick alone
    setWhat(what);
    connect(this, &QPushButton::clicked, this, [this] { copy(); });
    connect(&m_said, &QTimer::timeout, this, [this] { showState(); });
}

void CopyButton::setValue(const QString &raw)
{
    if (raw == m_value)
        return;
    m_value = raw;
    forget();
}

void CopyButton::forget()
{
    if (!m_copied)
        return;
    m_copied = false;
    m_said.stop();
    showState();
}

void CopyButton::setWhat(const QString &what)
{
    if (what == m_what)
        return;
    m_what = what;
    setToolTip(tr("Copy: %1").arg(what));
    nameIt();
}

void CopyButton::copy()
{
    m_desktop.copy(m_value);
    m_copied = true;
    m_said.start();
    showState();
    emit copied(tr("%1 copied").arg(m_what));
}

void CopyButton::showState()
{
    const bool fresh = m_said.isActive();
    setPicture(m_copied ? Icon::Check : Icon::Copy);
    setText(fresh ? tr("Copied", "button, just after copying") : m_text);
    const ButtonKind calm = m_text.isEmpty() ? ButtonKind::Quiet : ButtonKind::Secondary;
    setKind(m_copied && m_text.isEmpty() ? ButtonKind::Link : calm);
    nameIt();
}

void CopyButton::nameIt()
{
    setName(this, m_said.isActive() ? tr("%1 copied").arg(m_what) : tr("Copy: %1").arg(m_what));
}

} // namespace mailworthy::gui
