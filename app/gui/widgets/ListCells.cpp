// The states of a list's cell: words, status, and how it is painted.
#include "gui/widgets/ListGrid.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

namespace {

void paintMark(QPainter &painter, const QRectF &rect, const QColor &ink, bool cross)
{
    const QPointF c = rect.center();
    const qreal s = rect.width() / 20;
    QPen pen(ink, 1.9 * s, Qt::SolidLine, Qt::RoundCap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    if (cross) {
        painter.drawLine(c + QPointF(-3.6, -3.6) * s, c + QPointF(3.6, 3.6) * s);
        painter.drawLine(c + QPointF(3.6, -3.6) * s, c + QPointF(-3.6, 3.6) * s);
    } else {
        painter.drawLine(c + QPointF(0, -4.6) * s, c + QPointF(0, 0.8) * s);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(c + QPointF(0, 4.3) * s, 1.25 * s, 1.25 * s);
    }
    painter.restore();
}

} // namespace

QString listStateWord(ListState state)
{
    switch (state) {
    case ListState::Waiting: return ListGrid::tr("not checked");
    case ListState::Asking: return ListGrid::tr("asking");
    case ListState::NotListed: return ListGrid::tr("not listed");
    case ListState::ListedProblem:
    case ListState::ListedWarning:
    case ListState::ListedNote: return ListGrid::tr("listed");
    case ListState::CouldNotTell: return ListGrid::tr("could not tell");
    case ListState::NotNeeded: return ListGrid::tr("not needed");
    }
    return {};
}

Status listStatus(ListState state)
{
    switch (state) {
    case ListState::Waiting: return Status::Waiting;
    case ListState::Asking: return Status::Running;
    case ListState::NotListed: return Status::Ok;
    case ListState::ListedProblem: return Status::Problem;
    case ListState::ListedWarning: return Status::Warning;
    case ListState::ListedNote: return Status::Note;
    case ListState::CouldNotTell: return Status::Unknown;
    case ListState::NotNeeded: return Status::NotNeeded;
    }
    return Status::Waiting;
}

void paintListCell(QPainter &painter, const QRectF &rect, ListState state)
{
    const Theme &t = theme();
    const qreal radius = rect.width() / 4;
    const StatusColors &c = t.of(listStatus(state));
    switch (state) {
    case ListState::NotListed:
        paintBox(painter, rect, radius, c.tint, t.highContrast() ? t.line : QColor());
        drawIcon(painter, rect.adjusted(uf(3), uf(3), -uf(3), -uf(3)), Icon::Check, c.text);
        break;
    case ListState::ListedProblem:
    case ListState::ListedWarning:
    case ListState::ListedNote:
        paintBox(painter, rect, radius, c.mark);
        paintMark(painter, rect, t.card, state == ListState::ListedProblem);
        break;
    case ListState::CouldNotTell:
        paintBox(painter, rect, radius, c.tint, c.text, 1.2, true);
        painter.save();
        painter.setPen(c.text);
        painter.setFont(typeFont(Type::CaptionStrong));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
        painter.restore();
        break;
    case ListState::Asking:
        paintBox(painter, rect, radius, {},
                 blend(t.control, t.card, t.highContrast() ? 1.0 : 0.55));
        drawGlyph(painter, rect.adjusted(uf(3), uf(3), -uf(3), -uf(3)), Status::Running, t.card);
        break;
    case ListState::NotNeeded:
        paintBox(painter, rect, radius, {}, t.line);
        painter.fillRect(
            QRectF(rect.center().x() - uf(3), rect.center().y() - uf(0.6), uf(6), uf(1.2)),
            t.control);
        break;
    case ListState::Waiting:
        paintBox(painter, rect, radius, {},
                 blend(t.control, t.card, t.highContrast() ? 1.0 : 0.55));
        break;
    }
}

} // namespace mailworthy::gui
