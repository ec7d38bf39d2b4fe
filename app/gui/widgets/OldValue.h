#pragma once
// A published value beside the one that is to take its place: what stays is plain, what goes is
// struck through behind a minus sign. One line; the whole of it in words for assistive technology.
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mailworthy::gui {

class Para;

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

/// Who says what stands there, a line for those that say the same; hidden without one.
class NowLines : public QWidget
{
    Q_OBJECT
public:
    explicit NowLines(QWidget *parent = nullptr);
    void setLines(const QStringList &lines);

private:
    QVBoxLayout *m_column;
    std::vector<Para *> m_lines;
};

} // namespace mailworthy::gui
