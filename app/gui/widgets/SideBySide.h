#pragma once
// Two or more cards next to each other while there is room, one under the other when not.
#include <QWidget>

class QBoxLayout;

namespace mailworthy::gui {

class SideBySide : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySide(QWidget *parent = nullptr);
    /// Takes the widget; all get the same share of the width.
    void add(QWidget *widget);
    /// Of one under the other: where there is no room they must not keep the page wide.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
};

} // namespace mailworthy::gui
