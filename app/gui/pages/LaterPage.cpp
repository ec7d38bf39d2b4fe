#include "gui/pages/LaterPage.h"

#include <QVBoxLayout>

#include <utility>

namespace mailworthy::gui {

LaterPage::LaterPage(std::function<StepPage *()> make) : m_make(std::move(make))
{
    setMargins(new QVBoxLayout(this), 0, 0, 0, 0, 0);
}

StepPage &LaterPage::inner()
{
    if (!m_inner) {
        m_inner = m_make();
        layout()->addWidget(m_inner);
        connect(m_inner, &Page::leadChanged, this, &Page::leadChanged);
        connect(m_inner, &Page::stateChanged, this, &Page::stateChanged);
        connect(m_inner, &Page::whyChanged, this, &Page::whyChanged);
        connect(m_inner, &Page::spoke, this, &Page::spoke);
        connect(m_inner, &Page::stepAsked, this, &Page::stepAsked);
    }
    return *m_inner;
}

// A page that is not made yet is not in sight: nobody asks for its words.
QString LaterPage::title() const
{
    return m_inner ? m_inner->title() : QString();
}

QString LaterPage::lead() const
{
    return m_inner ? m_inner->lead() : QString();
}

WhyView LaterPage::why() const
{
    return m_inner ? m_inner->whyFor(nullptr) : WhyView();
}

WhyView LaterPage::whyFor(const QWidget *focused) const
{
    return m_inner ? m_inner->whyFor(focused) : WhyView();
}

bool LaterPage::mayContinue() const
{
    return !m_inner || m_inner->mayContinue();
}

bool LaterPage::takeTyped()
{
    return !m_inner || m_inner->takeTyped();
}

QWidget *LaterPage::firstFocus() const
{
    return m_inner ? m_inner->firstFocus() : nullptr;
}

void LaterPage::opened()
{
    if (canBeMade())
        inner().opened();
}

void LaterPage::left()
{
    if (m_inner)
        m_inner->left();
}

} // namespace mailworthy::gui
