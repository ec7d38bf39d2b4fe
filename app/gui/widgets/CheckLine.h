#pragma once
// A check box whose words go on in the next line where one has no room for them. As high as its
// words; the words, not the empty room behind them, are clicked as well. To assistive technology it
// is a check box.
#include <QCheckBox>

namespace mailworthy::gui {

class CheckLine : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckLine(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    /// Where the words stand, in a widget of this width, from left to right.
    [[nodiscard]] QRect wordsIn(int width) const;
    [[nodiscard]] QString words() const; ///< without the signs for shortcuts
};

} // namespace mailworthy::gui
