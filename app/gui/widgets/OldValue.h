#pragma once
// A published value beside the one that is to take its place: what stays is plain, what goes is
// struck through behind a minus sign. One line; the whole of it in words for assistive technology.
#include <QString>
#include <QWidget>

#include <vector>

namespace mailworthy::gui {

struct OldToken
{
    QString text;
    bool goes = false;
    friend bool operator==(const OldToken &, const OldToken &) = default;
};

class OldValue : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setTokens(const std::vector<OldToken> &tokens);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<OldToken> m_tokens;
};

} // namespace mailworthy::gui
