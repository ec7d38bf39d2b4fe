#pragma once
// A step's page that is made when it is first needed, so that the first window does not wait for
// pages nobody has opened yet. To the window it is the page.
#include "gui/pages/StepPage.h"

namespace mailworthy::gui {

class LaterPage : public Page
{
    Q_OBJECT
public:
    explicit LaterPage(std::function<StepPage *()> make = {});
    /// How it is made, where that was not known before. To be shown again when it is the page in
    /// sight.
    void setMaker(std::function<StepPage *()> make) { m_make = std::move(make); }
    [[nodiscard]] bool canBeMade() const { return m_inner || m_make; }

    /// Made now, if it was not yet; it must be known how.
    StepPage &inner();
    [[nodiscard]] bool isMade() const { return m_inner != nullptr; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;
    [[nodiscard]] WhyView whyFor(const QWidget *focused) const override;
    [[nodiscard]] bool mayContinue() const override;
    [[nodiscard]] bool takeTyped() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void opened() override;
    void left() override;

private:
    std::function<StepPage *()> m_make;
    StepPage *m_inner = nullptr;
};

} // namespace mailworthy::gui
