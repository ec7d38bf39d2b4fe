#pragma once
// One value of the plan: caption above, line edit, "found" tag, and below it the reason when the
// value cannot be used.
#include "gui/widgets/Icons.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/Para.h"

#include <QLineEdit>

namespace mailworthy::gui {

class Field : public QWidget
{
    Q_OBJECT
public:
    /// `name` is object name of the edit and, with the caption, its accessible name.
    Field(const QString &name, const QString &caption, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// What the plan has. Leaves cursor and text alone while the owner types in it and when nothing
    /// changes. Text that was refused stays with its reason until the plan has another value.
    void setText(const QString &text);
    /// What the value is of ("example.org"), before setText: with another subject, refused text and
    /// its reason go even where both have the same value.
    void setSubject(const QString &subject);
    void setCaption(const QString &caption);
    void setPlaceholder(const QString &text);
    /// Below the edit with its glyph; empty hides it. The border stays as it is.
    void setReason(Status status, const QString &text);
    [[nodiscard]] QString reason() const;
    /// The reason says that the text cannot be used.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// A tag beside the caption: how the value came about ("found", "suggested"); empty hides it.
    void setFound(const QString &text);
    /// Names, addresses, record text: fixed width, left to right.
    void setTechnical(bool on);
    /// The domain field: 48 u, globe in front, verdict glyph at its end.
    void setBig(bool on);
    void setVerdict(std::optional<Status> status);
    /// Enter takes the value and does not go on to the next page: for fields that add to a list.
    void setStaysOnEnter(bool on) { m_staysOnEnter = on; }

signals:
    void edited(const QString &text);    ///< each change by the owner
    void committed(const QString &text); ///< Enter or leaving the field after a change

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeMarks();
    void applyMeasures();

    QWidget *m_head;
    Para *m_caption;
    Tag *m_found;
    QLineEdit *m_edit;
    QWidget *m_reasonRow;
    GlyphLabel *m_reasonGlyph;
    Para *m_reason;
    IconLabel *m_picture;
    GlyphLabel *m_verdict;
    QString m_subject;
    QString m_given; ///< by setText, which refused text may differ from
    bool m_refused = false;
    bool m_big = false;
    bool m_dirty = false;
    bool m_staysOnEnter = false;
};

} // namespace mailworthy::gui
