#pragma once
// The line's public addresses: found or typed, who said so, a choice where those disagree, and
// whether the address changes.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

class AddressesCard : public Card
{
    Q_OBJECT
public:
    AddressesCard(PageContext &context, QWidget *parent);
    /// In line with the plan and with what was observed.
    void refresh();

signals:
    /// The owner chose among what the services said, or a family takes part again: what was looked
    /// at is to be looked at anew.
    void chose();

private:
    /// One family: its field, and the choice that stands below where services disagree.
    struct Side
    {
        Family family = Family::V4;
        Field *field = nullptr;
        ChoiceGroup *choice = nullptr;
        Button *back = nullptr; ///< takes the family in again that was left out
        std::vector<Address> candidates;
    };

    Side makeSide(Family family, const QString &name, const QString &label);
    void take(Side &side, const QString &text);
    void put(const Address &address);
    void takeIn(Side &side);
    void showFound(Side &side);
    void showConflict(Side &side);
    void showSources();

    PageContext &m_context;
    Side m_v4, m_v6;
    Para *m_sources; ///< "7 of 7 services say so."
    Button *m_more;
    FactTable *m_methods;
    CheckLine *m_changes;
};

} // namespace mailworthy::gui
