#pragma once
// Items in a row that wraps, mirrored in RTL; for header tools, chips, legends.
#include <QLayout>

#include <vector>

namespace mailworthy::gui {

class FlowLayout : public QLayout
{
public:
    /// Gaps in units.
    explicit FlowLayout(int horizontalGap = 8, int verticalGap = 6, QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;
    int m_horizontalGap;
    int m_verticalGap;
    std::vector<QLayoutItem *> m_items; // owned
};

} // namespace mailworthy::gui
