#pragma once
// Wrapped text that takes exactly the height it needs (QLabel guesses two lines). Plain text only:
// what comes from outside is never read as markup.
#include "gui/widgets/Theme.h"

#include <QLabel>

#include <optional>

namespace mailworthy::gui {

class Para : public QLabel
{
    Q_OBJECT
public:
    explicit Para(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text,
                  QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Words in the colour of a status; nullopt goes back to the tone.
    void setStatus(std::optional<Status> status);
    /// A record, a name, an address: left to right in every language, can be selected with the
    /// mouse.
    void setValue(const QString &value);
    /// One line, cut with … at its end when there is no room; the whole text as tool tip. For value
    /// strips and captions.
    void setOneLine(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();

    Tone m_tone;
    std::optional<Status> m_status;
    bool m_oneLine = false;
    bool m_applying = false;
};

/// A hairline.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mailworthy::gui
