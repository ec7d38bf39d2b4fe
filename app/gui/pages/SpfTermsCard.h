#pragma once
// The terms of the SPF record, each with whose it is and a box to take it out; the counter beside
// them follows at once.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "plan/SpfMerge.h"

class QCheckBox;

namespace mailworthy::gui {

class SpfTermsCard : public Card
{
    Q_OBJECT
public:
    explicit SpfTermsCard(QWidget *parent);
    void show(const plan::SpfMerge &merge, bool canUndo);

signals:
    void kept(const QByteArray &term, bool keep); ///< by the owner
    void undoAsked();

private:
    struct Row
    {
        plan::SpfTerm term;
        QWidget *line = nullptr;
        QCheckBox *box = nullptr;
        Para *owner = nullptr;
        Tag *tag = nullptr;
    };

    Row makeRow();
    /// `known`: it is known what is published, so that the rest is new.
    void fill(Row &row, const plan::SpfTerm &term, bool known);

    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    Para *m_end;
    Button *m_undo;
};

} // namespace mailworthy::gui
