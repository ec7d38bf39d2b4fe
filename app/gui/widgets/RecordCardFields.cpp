// The fields of an open record card, and what their value means.
#include "gui/widgets/BesideLayout.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/RecordCardParts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

/// Several records may be for the same purpose; their place tells them apart.
QString RecordCard::nameOf(const QString &control) const
{
    const RecordView &view = m_parts->view;
    return tr("%1: %2, %3", "button, the record it opens, its name")
        .arg(control, view.purpose, isolate(printable(view.type + u' ' + view.host)));
}

void RecordCard::showMeaning()
{
    Parts &p = *m_parts;
    p.meaning->setVisible(p.open);
    if (!p.open)
        return;
    p.meaning->setView(p.view.meaning);
    TokenStrip *strip = p.values.size() == 1 ? p.values.front() : nullptr;
    const bool fits =
        strip && strip->tokens().size() == static_cast<qsizetype>(p.view.meaning.rows.size());
    p.meaning->follow(fits ? strip : nullptr);
    setName(p.meaning->button(), nameOf(p.meaning->button()->text()));
}

void RecordCard::fillFields()
{
    Parts &p = *m_parts;
    if (p.fields)
        p.fields->setVisible(p.open);
    if (!p.open)
        return;
    QStringList shape;
    for (const RecordField &field : p.view.fields)
        shape << field.label + (field.isValue ? u"*"_s : QString());
    if (!p.fields || shape != p.fieldShape) {
        p.fieldShape = shape;
        buildFields();
    }
    // The card may have been another record's until now: its names, and what was copied of it.
    const bool another = std::exchange(p.filledFor, p.view.key) != p.view.key;
    if (another)
        p.meaning->setOpen(false);
    std::size_t strip = 0;
    std::size_t value = 0;
    for (const RecordField &field : p.view.fields) {
        const QString what = tr("%1 of %2", "field of a record").arg(field.label, p.view.purpose);
        if (!field.isValue) {
            ValueStrip *plain = p.strips[strip++];
            plain->setValue(field.value, field.copyable);
            plain->copyButton()->setWhat(what);
            if (another)
                plain->copyButton()->forget();
            continue;
        }
        TokenStrip *tokens = p.values[value++];
        tokens->setTokens(field.tokens.isEmpty() ? QStringList{field.value} : field.tokens,
                          field.value, field.words);
        tokens->setAdded(field.added);
        tokens->setWhat(what);
        if (another)
            tokens->copyButton()->forget();
    }
    p.publishedRow->setVisible(!p.view.published.empty());
    p.published->setTokens(p.view.published);
    p.now->setLines(p.view.now);
}

/// What stands there now, and who says so; the fields give it its place.
void RecordCard::buildPublished()
{
    Parts &p = *m_parts;
    p.publishedRow = new QWidget(p.fields);
    auto *row = new QHBoxLayout(p.publishedRow);
    setMargins(row, 0, 0, 0, 0, 8);
    row->addWidget(new Para(tr("Published now"), Type::Caption, Tone::Text2, p.publishedRow));
    p.published = new OldValue(p.publishedRow);
    row->addWidget(p.published);
    p.now = new NowLines(p.fields);
}

/// The shape of the fields alone; fillFields names them and puts the values in.
void RecordCard::buildFields()
{
    Parts &p = *m_parts;
    delete p.fields;
    p.fieldRow = nullptr;
    p.strips.clear();
    p.values.clear();
    p.fields = new QWidget(this);
    auto *column = new QVBoxLayout(p.fields);
    setMargins(column, 0, 0, 0, 2, 8);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    column->addLayout(row);
    p.fieldRow = row;
    buildPublished();
    for (const RecordField &field : p.view.fields) {
        const auto tell = [this](const QString &sentence) {
            emit copied(m_parts->view.key, sentence);
        };
        if (!field.isValue) {
            auto *strip = new ValueStrip(p.desktop, field.label, field.label, p.fields);
            strip->setWhenEmpty(tr("leave it empty"));
            connect(strip->copyButton(), &CopyButton::copied, this, tell);
            row->addWidget(strip, row->count() == 0 ? 3 : 2);
            p.strips.push_back(strip);
            continue;
        }
        auto *head = new BesideLayout(8, 2, 40);
        head->setWords(new Para(field.label, Type::Caption, Tone::Text2, p.fields));
        if (p.values.empty())
            head->addWidget(p.publishedRow);
        auto *block = new QVBoxLayout;
        setMargins(block, 0, 0, 0, 0, 3);
        block->addLayout(head);
        auto *strip = new TokenStrip(p.desktop, field.label, p.fields);
        strip->setObjectName(u"tokens.%1"_s.arg(field.label));
        strip->copyButton()->setObjectName(u"copy.%1"_s.arg(field.label));
        connect(strip->copyButton(), &CopyButton::copied, this, tell);
        block->addWidget(strip);
        if (p.values.empty())
            block->addWidget(p.now);
        column->addLayout(block);
        p.values.push_back(strip);
    }
    if (p.values.empty()) { // the value is in several fields
        column->addWidget(p.publishedRow, 0, Qt::AlignLeft);
        column->addWidget(p.now);
    }
    p.column->insertWidget(2, p.fields);
    p.fields->show();
    placeFields();
}

/// The fields side by side, one under the other where there is no room.
void RecordCard::placeFields()
{
    if (m_parts->fieldRow)
        m_parts->fieldRow->setDirection(width() < u(430) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

} // namespace mailworthy::gui
