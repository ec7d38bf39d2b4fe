#pragma once
// One of the four gates: glyph, quiet picture at the far end, name, one line. A button: it leads to
// what is behind it.
#include "gui/widgets/Gauges.h"

#include <QAbstractButton>

namespace mailworthy::gui {

class GateCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GateCard(QWidget *parent = nullptr);
    void setView(const GateView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GateView m_view;
};

} // namespace mailworthy::gui
