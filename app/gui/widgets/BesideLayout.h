#pragma once
// Words at the start of a row and what belongs to them (buttons, pills, tags) at its end; where the
// words would be squeezed, the rest goes below them, in as many rows as it needs. For the heads of
// cards and for sentences with a button. Mirrored in RTL.
//
//     auto *head = new BesideLayout;
//     head->setWords(title);
//     head->addWidget(button);
#include <QLayout>

namespace mailworthy::gui {

class FlowLayout;

class BesideLayout : public QLayout
{
public:
    /// Gaps in units: between words and rest, and between rows. `least`: the room for words below
    /// which the rest gives way, if they are longer than that.
    explicit BesideLayout(int horizontalGap = 12, int verticalGap = 6, int least = 160);
    ~BesideLayout() override;
    /// Takes the item; to be called once.
    void setWords(QLayout *words);
    void setWords(QWidget *words);
    /// Appended to what stands at the end.
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;
    /// How many things stand at the end, hidden ones as well.
    [[nodiscard]] int restCount() const;

private:
    /// Returns the height.
    int arrange(const QRect &rect, bool move) const;

    int m_gap;
    int m_rowGap;
    int m_least;
    QLayoutItem *m_words = nullptr; ///< owned
    FlowLayout *m_rest;             ///< owned
};

} // namespace mailworthy::gui
