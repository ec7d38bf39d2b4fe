#pragma once
// Words from the program to the owner: banner over the content, empty state, a line with a picture,
// the status line.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Para.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace mailworthy::gui {

class StatusPill;

/// Tint of its state, glyph, one sentence, one button. Hidden until `show…` is called. Assistive
/// technology is told the sentence when it comes into sight and when it changes.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void setMessage(Status status, const QString &text, const QString &buttonText = {},
                    Icon buttonIcon = Icon::None);
    [[nodiscard]] QString text() const;

signals:
    void acted();
    void announced(const QString &sentence); ///< told to assistive technology

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void announce();

    Status m_status = Status::Note;
    QString m_announced; ///< the sentence that was told last
    GlyphLabel *m_glyph;
    Para *m_text;
    Button *m_button;
};

/// Icon, strong sentence, one line, one button, centred in its card.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(Icon icon, const QString &sentence, const QString &text,
                    const QString &buttonText = {}, Icon buttonIcon = Icon::None);

signals:
    void acted();

private:
    IconLabel *m_icon;
    Para *m_sentence;
    Para *m_text;
    Button *m_button;
};

/// Picture and sentence in text2 (trap, "You should see afterwards", hints).
class IconLine : public QWidget
{
    Q_OBJECT
public:
    explicit IconLine(Icon icon, const QString &text = {},
                      QPalette::ColorRole role = QPalette::Link, QWidget *parent = nullptr);
    void setText(const QString &text); ///< empty hides it
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    Para *m_text;
};

/// Glyph and sentence ("Good  example.org is yours to set up …"): pill, then the words.
class StatusSentence : public QWidget
{
    Q_OBJECT
public:
    explicit StatusSentence(QWidget *parent = nullptr);
    void setSentence(Status status, const QString &text);

private:
    StatusPill *m_pill;
    Para *m_text;
};

/// What the status line says.
struct Activity
{
    bool running = false;
    QString text;          ///< "40 of 96 lists"; at rest "All done at 14:32"
    bool stoppable = true; ///< while running
    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Arc, running sentence (with the seconds after 1 s), Stop; a clock at rest.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setActivity(const Activity &activity);
    /// A short word of its own for 4 s ("Value of _dmarc copied"); announced to assistive
    /// technology.
    void say(const QString &sentence);
    void setNarrow(bool on); ///< glyph and Stop alone
    [[nodiscard]] QString text() const;

signals:
    void stopAsked();

private:
    void showText();

    Activity m_activity;
    QString m_said;
    QTimer m_sayFor;
    QTimer m_second;
    QElapsedTimer m_since;
    bool m_narrow = false;
    GlyphLabel *m_arc;
    IconLabel *m_clock;
    Para *m_text;
    Button *m_stop;
};

} // namespace mailworthy::gui
