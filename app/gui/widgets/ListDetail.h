#pragma once
// One cell of the grid of block lists at length: what the list answered, what that means, how much
// it counts, and the way to be taken off. A card below the grid; knows no core types.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

struct ListDetailView
{
    QString list;
    Status status = Status::Waiting;
    QString sentence; ///< what it answered
    std::vector<FactRow> rows;
    QString url; ///< where one is taken off; empty: nowhere, or nothing to be taken off
    friend bool operator==(const ListDetailView &, const ListDetailView &) = default;
};

class ListDetail : public Card
{
    Q_OBJECT
public:
    explicit ListDetail(QWidget *parent = nullptr);
    void setView(const ListDetailView &view);
    [[nodiscard]] const ListDetailView &view() const { return m_view; }
    /// Tells assistive technology what it says.
    void announce();

signals:
    void linkAsked(const QString &url);
    void closeAsked();

private:
    ListDetailView m_view;
    Para *m_sentence;
    FactTable *m_rows;
    Button *m_link;
};

} // namespace mailworthy::gui
