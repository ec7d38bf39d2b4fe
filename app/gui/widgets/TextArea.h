#pragma once
// Several lines of text that the owner pastes: caption above, at most so many characters, fixed width.
#include "gui/widgets/Para.h"

#include <QPlainTextEdit>

namespace mailworthy::gui {

class TextArea : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the edit; the caption is its accessible name.
    TextArea(const QString &name, const QString &caption, int lines, int longest,
             QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QWidget *m_panel; ///< paints the border that a line edit has
    QPlainTextEdit *m_edit;
    int m_lines;
};

} // namespace mailworthy::gui
