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

private:
    /// One family: its field, and the choice that stands below where services disagree.
    struct Side
    {
        Family family = Family::V4;
        Field *field = nullptr;
        ChoiceGroup *choice = nullptr;
        std::vector<Address> candidates;
    };

    Side makeSide(Family family, const QString &name, const QString &label);
    void take(Side &side, const QString &text);
    void put(Family family, const std::optional<Address> &address);
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
