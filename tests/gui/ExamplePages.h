#pragma once
// The wizard's frame filled with example pages.
#include "gui/wizard/WizardWindow.h"

#include <QStringList>

class QVBoxLayout;

namespace mailworthy::gui::specimens {

/// A page whose words and states the test sets.
class ExamplePage : public Page
{
public:
    ExamplePage(const QString &title, const QString &lead);
    QString title() const override { return m_title; }
    QString lead() const override { return m_lead; }
    WhyView why() const override { return whyView; }
    bool mayContinue() const override { return allowed; }
    QWidget *firstFocus() const override { return first; }
    void opened() override { ++openings; }
    void setLead(const QString &lead)
    {
        m_lead = lead;
        emit leadChanged();
    }
    void setAllowed(bool on)
    {
        allowed = on;
        emit stateChanged();
    }

private:
    QString m_title, m_lead;

public:
    QVBoxLayout *column;
    WhyView whyView;
    QWidget *first = nullptr;
    bool allowed = true;
    int openings = 0;
};

/// The titles of the steps, in order.
[[nodiscard]] const QStringList &stepTitles();

/// All steps, with four of them worked out: domain 0, lists 3, records 7, verify 9.
void fill(WizardWindow &window, Desktop &desktop);

[[nodiscard]] ExamplePage *pageOf(const WizardWindow &window, int step);

} // namespace mailworthy::gui::specimens
