#pragma once
// What the value of a record card means: a sentence, and on request a table of its tokens. Rows and
// the tokens of the value mark each other.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Tables.h"

#include <QPointer>

class QVBoxLayout;

namespace mailworthy::gui {

class RecordMeaning : public QWidget
{
    Q_OBJECT
public:
    explicit RecordMeaning(QWidget *parent = nullptr);

    /// Nothing is shown of a view without sentence and rows.
    void setView(const ExplainedView &view);
    /// The strip that shows the value's tokens, one for each row; nullptr: there is none, or the
    /// value is in several fields.
    void follow(TokenStrip *strip);
    /// The table is made when it is opened first.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Button *button() const { return m_button; }

private:
    void showState();
    void makeTable();

    ExplainedView m_view;
    bool m_open = false;
    Para *m_sentence;
    Button *m_button;
    QVBoxLayout *m_column;
    ExplainedTable *m_table = nullptr;
    QPointer<TokenStrip> m_strip;
};

} // namespace mailworthy::gui
