#pragma once
// A record's value cut into tokens on a sunken strip, wrapping at tokens only, left to right in
// every language; Left and Right move between them. The copy button at the end gives the raw value.
#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/CopyButton.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace mailworthy::gui {

class TokenStrip
    : public QWidget
    , public AccessibleParts
{
    Q_OBJECT
public:
    /// `what` names the value for the screen reader and the copy button ("Value").
    TokenStrip(Desktop &desktop, const QString &what, QWidget *parent = nullptr);

    void setWhat(const QString &what);
    /// `words[i]` is read out with token i; may be shorter.
    void setTokens(const QStringList &tokens, const QString &raw, const QStringList &words = {});
    [[nodiscard]] QStringList tokens() const { return m_tokens; }
    /// Tokens that are not published yet, by place: marked with a plus sign.
    void setAdded(const std::vector<bool> &added);
    void setCurrent(int index); ///< -1: none; without signal
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }
    [[nodiscard]] QRect tokenRect(int index) const;

    int partCount() const override;
    QString partName(int part) const override;
    QRect partRect(int part) const override { return tokenRect(part); }
    int currentPart() const override { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<QRect> layOut(int width, int *height) const;
    void choose(int index);
    [[nodiscard]] bool isAdded(int index) const;

    QStringList m_tokens;
    QStringList m_words;
    std::vector<bool> m_added;
    CopyButton *m_copy;
    int m_current = -1;
};

/// A long token with its middle folded away for the eye ("p=MIIBIjANBgkq…wIDAQAB").
[[nodiscard]] QString foldToken(const QString &token, int keep = 12);

} // namespace mailworthy::gui
