#pragma once
// Sentences one below the other, each with a dot or its number in front and its lines indented.
#include "gui/widgets/Para.h"

#include <QWidget>

class QGridLayout;

namespace mailworthy::gui {

enum class ListMarks { Dots, Numbers };

class TextList : public QWidget
{
    Q_OBJECT
public:
    TextList(ListMarks marks, Tone tone, QWidget *parent = nullptr);
    void setItems(const QStringList &items);
    [[nodiscard]] const QStringList &items() const { return m_items; }

private:
    ListMarks m_marks;
    Tone m_tone;
    QGridLayout *m_rows;
    QStringList m_items;
};

} // namespace mailworthy::gui
