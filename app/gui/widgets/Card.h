#pragma once
// The one level of surface: rounded, hairline, header row (title, then pill or buttons at the end),
// content below.
//
//     auto *card = new Card(tr("What we found"), page);
//     card->setPill(Status::Ok);
//     card->addHeaderWidget(new Button(tr("Change"), ButtonKind::Quiet, Icon::Wrench));
//     card->body()->addWidget(table);
#include "gui/widgets/Labels.h"
#include "gui/widgets/Para.h"

#include <QFrame>

class QVBoxLayout;

class QPainter;

namespace mailworthy::gui {

class BesideLayout;

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// One sentence under the title, in text2; empty hides it.
    void setSubtitle(const QString &text);
    /// At most one pill per card, at the end of the header; where the title would be squeezed, this
    /// and what else stands there goes below it.
    void setPill(Status status, const QString &text = {});
    void hidePill();
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes: 20 u at the sides, spacing 8.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// 12 u at the sides instead of 20, for tables whose rows reach beyond the text.
    void setTableMargins(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeader();

    QWidget *m_header;
    BesideLayout *m_headerRow;
    Para *m_title;
    Para *m_subtitle;
    StatusPill *m_pill;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
};

/// Paints the surface of a card (fill, hairline, lower edge); for other painted widgets.
void paintCard(QPainter &painter, const QRectF &rect, qreal radius);

/// A bold line over a group of choices or fields ("My mail server runs on").
[[nodiscard]] Para *makeHeading(const QString &text, QWidget *parent = nullptr);

} // namespace mailworthy::gui
