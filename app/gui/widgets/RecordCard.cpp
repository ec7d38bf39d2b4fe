#include "gui/widgets/RecordCard.h"

#include "gui/widgets/Card.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/RecordCardParts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

RecordCard::RecordCard(Desktop &desktop, QWidget *parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>(desktop))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    build();
}

RecordCard::~RecordCard() = default;

const RecordView &RecordCard::view() const
{
    return m_parts->view;
}

bool RecordCard::isOpen() const
{
    return m_parts->open;
}

void RecordCard::build()
{
    Parts &p = *m_parts;
    p.type = new TypeChip({}, this);
    p.purpose = new Para({}, Type::Strong, Tone::Text, this);
    p.host = new Para({}, Type::SmallValue, Tone::Text2, this);
    p.need = new Tag({}, TagKind::Fact, this);
    p.action = new Tag({}, TagKind::Act, this);
    p.dots = new SeenDots(this);
    p.pill = new StatusPill(Status::Waiting, {}, this);
    p.chevron = makeIconButton(Icon::Down, tr("Show the fields"), this);
    p.purpose->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    p.host->setOneLine(true);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    p.head = row;
    row->addWidget(p.type);
    row->addWidget(p.purpose, 0, Qt::AlignVCenter);
    row->addWidget(p.host, 0, Qt::AlignVCenter);
    row->addWidget(p.need);
    row->addStretch(1);
    row->addWidget(p.dots);
    row->addWidget(p.action);
    row->addWidget(p.pill);
    row->addWidget(p.chevron);
    p.marks = new QWidget(this);
    p.marksRow = new FlowLayout(10, 6);
    auto *marks = new QVBoxLayout(p.marks);
    setMargins(marks, 0, 2, 0, 6, 0);
    marks->addLayout(p.marksRow);
    p.marks->hide();
    p.column = new QVBoxLayout(this);
    setMargins(p.column, 14, 4, 14, 5, 8);
    p.column->addLayout(row);
    p.column->addWidget(p.marks);
    connect(p.chevron, &QPushButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit openChanged(m_parts->view.key, isOpen());
    });
    p.meaning = new RecordMeaning(this);
    p.seen = new IconLine(Icon::Globe, {}, QPalette::PlaceholderText, this);
    p.trap = new IconLine(Icon::Bulb, {}, QPalette::Link, this);
    p.afterwards = new IconLine(Icon::Eye, {}, QPalette::PlaceholderText, this);
    p.done = new QCheckBox(tr("I have done this"), this);
    p.column->addWidget(p.meaning);
    p.column->addWidget(p.seen);
    p.column->addWidget(p.trap);
    p.column->addWidget(p.afterwards);
    p.column->addWidget(p.done, 0, Qt::AlignLeft);
    connect(p.meaning->button(), &QPushButton::clicked, this, &RecordCard::showMeaning);
    connect(p.done, &QCheckBox::clicked, this,
            [this](bool done) { emit doneChanged(m_parts->view.key, done); });
    showState();
}

void RecordCard::setView(const RecordView &view)
{
    Parts &p = *m_parts;
    if (view == p.view)
        return;
    p.view = view;
    const QScopedValueRollback changing(p.changing, true);
    setObjectName(u"record.%1"_s.arg(view.key));
    setAccessibleName(tr("%1, %2", "record's purpose, its state")
                          .arg(view.purpose, view.statusText.isEmpty() ? statusWord(view.status)
                                                                       : view.statusText));
    p.type->setText(view.type);
    p.purpose->setText(view.purpose);
    p.host->setText(isolate(printable(view.host)));
    p.need->setTag(view.need, TagKind::Fact);
    p.action->setTag(view.action, TagKind::Act);
    p.dots->setDots(view.seen);
    p.dots->setWords(view.seenWords, view.servers);
    p.pill->setStatus(view.status, view.statusText);
    p.chevron->setObjectName(u"open.%1"_s.arg(view.key));
    p.meaning->button()->setObjectName(u"meaning.%1"_s.arg(view.key));
    p.done->setObjectName(u"done.%1"_s.arg(view.key));
    p.done->setChecked(view.done.value_or(false));
    showState();
}

void RecordCard::setOpen(bool open)
{
    if (open == m_parts->open)
        return;
    m_parts->open = open;
    showState();
}

void RecordCard::focusHead()
{
    m_parts->chevron->setFocus(Qt::OtherFocusReason);
}

void RecordCard::showState()
{
    Parts &p = *m_parts;
    const QScopedValueRollback changing(p.changing, true);
    setType(p.purpose, p.open ? Type::CardTitle : Type::Strong);
    p.host->setVisible(!p.open && !p.narrow && !p.view.host.isEmpty());
    showMarks();
    p.chevron->setPicture(p.open ? Icon::Up : Icon::Down);
    const QString name = p.open ? tr("Hide the fields") : tr("Show the fields");
    setName(p.chevron, nameOf(name));
    p.chevron->setToolTip(name);
    setMargins(p.column, 14, p.open ? 6 : 4, 14, p.open ? 12 : 5, p.open ? 6 : 0);
    fillFields();
    showMeaning();
    p.seen->setText(p.open ? p.view.seenWords : QString());
    p.trap->setText(p.open ? p.view.trap : QString());
    p.afterwards->setText(p.open && !p.view.afterwards.isEmpty()
                              ? tr("You should see afterwards: %1").arg(p.view.afterwards)
                              : QString());
    p.done->setVisible(p.open && p.view.done);
    setName(p.done, nameOf(p.done->text()));
    if (isVisible())
        placeMarks();
    updateGeometry();
    update();
}

void RecordCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), uf(m_parts->open ? 12 : 10));
}

void RecordCard::mouseReleaseEvent(QMouseEvent *event)
{
    // the whole closed row opens, as does the head of an open card
    if (event->button() == Qt::LeftButton && event->pos().y() < u(41)
        && rect().contains(event->pos())) {
        setOpen(!isOpen());
        emit openChanged(m_parts->view.key, isOpen());
    }
}

/// Of the closed or open head with everything in it and some room for the purpose.
int RecordCard::headWidth() const
{
    const Parts &p = *m_parts;
    constexpr int least = 170; // for the purpose
    int width = u(14 + 14 + 10) + p.type->sizeHint().width() + p.chevron->sizeHint().width()
                + std::min(p.purpose->sizeHint().width(), u(least));
    const QWidget *const marks[] = {p.need, p.dots, p.action, p.pill};
    for (const QWidget *mark : marks)
        width += mark->isHidden() ? 0 : mark->sizeHint().width() + u(10);
    return width;
}

void RecordCard::showMarks()
{
    Parts &p = *m_parts;
    p.need->setVisible(p.open && !p.view.need.isEmpty());
    p.action->setVisible(p.open && !p.view.action.isEmpty());
    p.dots->setVisible(!p.open && !p.view.seen.empty()); // open, it says so in words
    p.pill->setVisible(true);
}

void RecordCard::placeMarks()
{
    Parts &p = *m_parts;
    const bool narrow = width() < u(480) || width() < headWidth();
    if (narrow == p.narrow)
        return;
    const QScopedValueRollback changing(p.changing, true);
    p.narrow = narrow;
    const std::pair<QWidget *, int> marks[] = {
        {p.need, 3}, {p.dots, 5}, {p.action, 6}, {p.pill, 7}}; // place in the head
    for (const auto &[mark, place] : marks) {
        p.head->removeWidget(mark);
        p.marksRow->removeWidget(mark);
        if (narrow)
            p.marksRow->addWidget(mark);
        else
            p.head->insertWidget(place, mark);
    }
    p.marks->setVisible(narrow);
    showMarks(); // moving hides them
    // What is asked for while the page is being laid out is lost.
    QMetaObject::invokeMethod(this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    p.host->setVisible(!p.open && !narrow && !p.view.host.isEmpty());
}

QSize RecordCard::minimumSizeHint() const
{
    const QSize whole = QFrame::minimumSizeHint();
    return {std::min(whole.width(), u(300)), whole.height()};
}

void RecordCard::resizeEvent(QResizeEvent *)
{
    placeFields();
    if (!m_parts->changing)
        placeMarks();
}

} // namespace mailworthy::gui
