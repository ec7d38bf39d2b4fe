#include "gui/widgets/FindingList.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

struct FindingRow::Parts
{
    FindingView view;
    Desktop *desktop = nullptr;
    bool set = false;
    bool open = false;
    bool lineAbove = false;
    bool narrow = false;
    GlyphLabel *glyph = nullptr;
    Para *title = nullptr;
    Para *text = nullptr;
    Button *button = nullptr;
    CopyButton *copy = nullptr; ///< made for the first view that has something to copy
    Button *act = nullptr;      ///< that of the two which stands in the row
    Button *chevron = nullptr;
    QWidget *details = nullptr;
    Button *accept = nullptr; ///< below the details; made when they are opened for the first time
    Tag *accepted = nullptr;  ///< made for the first view that is accepted
    QHBoxLayout *head = nullptr;
    QVBoxLayout *words = nullptr;
    QVBoxLayout *column = nullptr;
};

FindingRow::FindingRow(QWidget *parent, Desktop *desktop)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    p.desktop = desktop;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    p.glyph = new GlyphLabel(Status::Unknown, 20, this);
    p.title = new Para({}, Type::Strong, Tone::Text, this);
    p.text = new Para({}, Type::Body, Tone::Text2, this);
    p.button = new Button({}, ButtonKind::Secondary, Icon::None, this);
    p.chevron = makeIconButton(Icon::Down, tr("Details"), this);
    p.column = new QVBoxLayout(this);
    setMargins(p.column, 0, 9, 0, 9, 0);
    p.head = new QHBoxLayout;
    setMargins(p.head, 0, 0, 0, 0, 12);
    p.words = new QVBoxLayout;
    setMargins(p.words, 0, 0, 0, 0, 2);
    p.words->addWidget(p.title);
    p.words->addWidget(p.text);
    auto *glyphColumn = new QVBoxLayout;
    setMargins(glyphColumn, 0, 0, 0, 0, 0);
    glyphColumn->addWidget(p.glyph);
    glyphColumn->addStretch(1);
    // One line stands in the middle beside the buttons, and its glyph with it.
    auto *said = new QHBoxLayout;
    setMargins(said, 0, 0, 0, 0, 12);
    said->addLayout(glyphColumn);
    said->addLayout(p.words, 1);
    auto *middle = new QVBoxLayout;
    setMargins(middle, 0, 0, 0, 0, 0);
    middle->addStretch(1);
    middle->addLayout(said);
    middle->addStretch(1);
    p.head->addLayout(middle, 1);
    p.act = p.button;
    p.head->addWidget(p.act, 0, Qt::AlignVCenter);
    p.head->addWidget(p.chevron, 0, Qt::AlignVCenter);
    p.column->addLayout(p.head);
    connect(p.button, &QPushButton::clicked, this, [this] { emit acted(m_parts->view.key); });
    connect(p.chevron, &QPushButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit openChanged(m_parts->view.key, isOpen());
    });
}

FindingRow::~FindingRow() = default;

const FindingView &FindingRow::view() const
{
    return m_parts->view;
}

bool FindingRow::isOpen() const
{
    return m_parts->open;
}

void FindingRow::setView(const FindingView &view)
{
    Parts &p = *m_parts;
    if (p.set && view == p.view)
        return;
    p.set = true;
    p.view = view;
    setObjectName(u"finding.%1"_s.arg(view.key));
    const QString state =
        view.acceptance == Acceptance::Accepted
            ? tr("%1, accepted by you", "state of a finding").arg(statusWord(view.status))
            : statusWord(view.status);
    setAccessibleName(tr("%1: %2", "state of a finding, its sentence").arg(state, view.title));
    p.glyph->setStatus(view.status);
    p.title->setText(view.title);
    p.text->setText(view.text);
    p.text->setVisible(!view.text.isEmpty());
    showAct();
    if (width() > 0 && isVisible())
        place();
    const bool more =
        !view.explanation.isEmpty() || !view.details.empty() || view.acceptance != Acceptance::None;
    p.chevron->setVisible(more);
    p.chevron->setObjectName(u"details.%1"_s.arg(view.key));
    nameChevron();
    if (!more)
        setOpen(false);
    else if (p.open)
        fillDetails();
    showAcceptance();
}

void FindingRow::setOpen(bool open)
{
    Parts &p = *m_parts;
    if (open == p.open)
        return;
    p.open = open;
    nameChevron();
    fillDetails();
    showAcceptance();
}

void FindingRow::showAct()
{
    Parts &p = *m_parts;
    const bool copies = p.desktop && !p.view.copies.isEmpty();
    if (copies && !p.copy) {
        p.copy = new CopyButton(*p.desktop, aboutThis(p.view.copiesWhat), p.view.buttonText, this);
        connect(p.copy, &CopyButton::copied, this, [this] { emit acted(m_parts->view.key); });
        setTabOrder(p.button, p.copy);
    }
    if (copies) {
        p.copy->setValue(p.view.copies);
        p.copy->setWhat(aboutThis(p.view.copiesWhat));
    } else {
        p.button->setText(QString(p.view.buttonText).replace(u'&', u"&&"_s));
        p.button->setPicture(p.view.buttonIcon);
        p.button->setKind(p.view.linkButton ? ButtonKind::Link : ButtonKind::Secondary);
        setName(p.button, aboutThis(p.view.buttonText));
    }
    Button *const wanted = copies ? static_cast<Button *>(p.copy) : p.button;
    if (wanted != p.act) {
        p.head->removeWidget(p.act);
        p.words->removeWidget(p.act);
        p.act->hide();
        p.act->setObjectName({});
        p.act = wanted;
        putAct();
    }
    p.act->setVisible(!p.view.buttonText.isEmpty());
    p.act->setObjectName(u"act.%1"_s.arg(p.view.key));
}

/// It keeps the focus when it is pressed, so it is no part of the details, which are made anew.
void FindingRow::showAcceptance()
{
    Parts &p = *m_parts;
    const bool accepted = p.view.acceptance == Acceptance::Accepted;
    if (accepted && !p.accepted) {
        p.accepted = new Tag(tr("Accepted by you"), TagKind::Fact, this);
        p.words->insertWidget(1, p.accepted, 0, Qt::AlignLeft); // below the title
    }
    if (p.accepted)
        p.accepted->setVisible(accepted);
    const bool asked = p.open && p.view.acceptance != Acceptance::None;
    if (asked && !p.accept) {
        p.accept = new Button({}, ButtonKind::Quiet, Icon::None, this);
        p.accept->setToolTip(tr("It is only marked here. To receivers it is as before."));
        auto *below = new QVBoxLayout;
        setMargins(below, 32, 4, 8, 2, 0);
        below->addWidget(p.accept, 0, Qt::AlignLeft);
        p.column->addLayout(below);
        setTabOrder(p.chevron, p.accept);
        connect(p.accept, &QPushButton::clicked, this, [this] {
            const FindingView &shown = m_parts->view;
            emit acceptAsked(shown.key, shown.acceptance != Acceptance::Accepted);
        });
    }
    if (!p.accept)
        return;
    const QString act = accepted ? tr("Take back") : tr("I accept this");
    p.accept->setText(act);
    p.accept->setObjectName(u"accept.%1"_s.arg(p.view.key));
    setName(p.accept, aboutThis(act));
    p.accept->setVisible(asked);
}

QString FindingRow::aboutThis(const QString &act) const
{
    // Many rows have the same buttons; read alone, each says what it is about.
    return tr("%1: %2", "button, the finding it belongs to").arg(act, m_parts->view.title);
}

void FindingRow::nameChevron()
{
    Parts &p = *m_parts;
    const QString name = p.open ? tr("Hide details") : tr("Details");
    p.chevron->setPicture(p.open ? Icon::Up : Icon::Down);
    setName(p.chevron, aboutThis(name));
    p.chevron->setToolTip(name);
}

void FindingRow::setLineAbove(bool on)
{
    m_parts->lineAbove = on;
    update();
}

void FindingRow::fillDetails()
{
    Parts &p = *m_parts;
    delete p.details;
    p.details = nullptr;
    if (!p.open)
        return;
    p.details = new QWidget(this);
    auto *column = new QVBoxLayout(p.details);
    setMargins(column, 32, 8, 8, 2, 8);
    if (!p.view.explanation.isEmpty())
        column->addWidget(new Para(p.view.explanation, Type::Body, Tone::Text, p.details));
    if (!p.view.details.empty()) {
        auto *grid = new QGridLayout;
        setMargins(grid, 0, 0, 0, 0, 6);
        int row = 0;
        for (const FindingDetail &detail : p.view.details) {
            auto *label = new Para(detail.label, Type::Caption, Tone::Text3, p.details);
            auto *text = new Para({}, detail.fixedWidth ? Type::SmallValue : Type::Caption,
                                  Tone::Text2, p.details);
            if (detail.fixedWidth)
                text->setValue(detail.text);
            else
                text->setText(detail.text);
            setMinimum(label, 110, 0);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(text, row, 1);
            ++row;
        }
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
    }
    p.column->insertWidget(1, p.details); // below the head
    p.details->show();
}

void FindingRow::place()
{
    Parts &p = *m_parts;
    constexpr int least = 280; // for the words beside the button
    const int beside = p.act->sizeHint().width() + u(20 + 12 + 12 + 12 + 32);
    const bool narrow = width() < u(470) || width() - beside < u(least);
    if (narrow == p.narrow)
        return;
    p.narrow = narrow;
    p.head->removeWidget(p.act);
    p.words->removeWidget(p.act);
    putAct();
}

/// Beside the words; below them where there is no room.
void FindingRow::putAct()
{
    Parts &p = *m_parts;
    if (p.narrow)
        p.words->addWidget(p.act, 0, Qt::AlignLeft);
    else
        p.head->insertWidget(1, p.act, 0, Qt::AlignVCenter);
}

void FindingRow::resizeEvent(QResizeEvent *)
{
    place();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    if (!m_parts->lineAbove)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

FindingList::FindingList(QWidget *parent, Desktop *desktop)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_desktop(desktop)
{
    setMargins(m_layout, 0, 0, 0, 0, 0);
    m_layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingList::setFindings(std::vector<FindingView> views, bool inPlace)
{
    if (inPlace) {
        const auto placeOf = [this](const FindingView &view) {
            const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const FindingRow *row) {
                return row->view().key == view.key;
            });
            return at - m_rows.begin(); // new ones: behind all
        };
        std::stable_sort(
            views.begin(), views.end(),
            [&](const FindingView &a, const FindingView &b) { return placeOf(a) < placeOf(b); });
    }
    std::vector<FindingRow *> rows;
    rows.reserve(views.size());
    for (const FindingView &view : views) {
        FindingRow *kept = row(view.key);
        if (kept && std::find(rows.begin(), rows.end(), kept) != rows.end())
            kept = nullptr; // a key given twice still shows both
        if (!kept) {
            kept = new FindingRow(this, m_desktop);
            connect(kept, &FindingRow::acted, this, &FindingList::acted);
            connect(kept, &FindingRow::openChanged, this, &FindingList::openChanged);
            connect(kept, &FindingRow::acceptAsked, this, &FindingList::acceptAsked);
        }
        kept->setView(view);
        rows.push_back(kept);
    }
    for (FindingRow *old : m_rows) {
        if (std::find(rows.begin(), rows.end(), old) == rows.end()) {
            m_layout->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    }
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i]->setLineAbove(i > 0);
        m_layout->removeWidget(rows[i]);
        m_layout->insertWidget(static_cast<int>(i), rows[i]);
        rows[i]->show();
    }
}

QStringList FindingList::keys() const
{
    QStringList all;
    for (const FindingRow *row : m_rows)
        all << row->view().key;
    return all;
}

FindingRow *FindingList::row(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FindingRow *row) { return row->view().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace mailworthy::gui
