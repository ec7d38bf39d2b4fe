#include "gui/Sheets.h"

#include "gui/Specimens.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/CodePreview.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FileList.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/ListGrid.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/PictureCard.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/Tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui::specimens {

namespace {

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int gap = 12)
{
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    return row;
}

Button *specimen(const QString &text, ButtonKind kind, Icon icon, const char *state)
{
    auto *button = new Button(text, kind, icon);
    if (qstrcmp(state, "hover") == 0)
        button->setProperty("mwShowHover", true);
    else if (qstrcmp(state, "focus") == 0)
        button->setProperty("mwShowFocus", true);
    else if (qstrcmp(state, "off") == 0)
        button->setEnabled(false);
    return button;
}

QHBoxLayout *buttonRow(ButtonKind kind, Icon icon, int gap = 12)
{
    return rowOf({specimen(u"Rest"_s, kind, icon, "rest"),
                  specimen(u"Hover"_s, kind, icon, "hover"),
                  specimen(u"Focus"_s, kind, icon, "focus"), specimen(u"Off"_s, kind, icon, "off")},
                 gap);
}

Card *typeCard()
{
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(new Para(u"Type"_s, Type::CaptionStrong, Tone::Text2));
    body->addWidget(new Para(u"Page title 1.72, semibold"_s, Type::Title));
    body->addWidget(new Para(u"Page sentence 1.06, secondary colour"_s, Type::Lead, Tone::Text2));
    body->addWidget(new Para(u"Card title 1.08, semibold"_s, Type::CardTitle));
    body->addWidget(new Para(u"Strong 1.0, semibold"_s, Type::Strong));
    body->addWidget(new Para(u"Body 1.0, the system font"_s, Type::Body));
    body->addWidget(new Para(u"Caption 0.88, secondary colour"_s, Type::Caption, Tone::Text2));
    body->addWidget(new Para(u"v=spf1 a mx ~all   value 0.94"_s, Type::Value));
    body->addWidget(new Para(u"Buttons"_s, Type::CaptionStrong, Tone::Text2));
    body->addLayout(buttonRow(ButtonKind::Primary, Icon::None));
    body->addLayout(buttonRow(ButtonKind::Secondary, Icon::Copy));
    body->addLayout(buttonRow(ButtonKind::Quiet, Icon::Refresh, 28));
    auto *fields = new QHBoxLayout;
    setMargins(fields, 0, 0, 0, 0, 10);
    auto *rest = new Field(u"rest"_s, u"Fields: rest, focus"_s);
    rest->setText(u"mail.example.org"_s);
    rest->setFound(u"found"_s);
    auto *focus = new Field(u"focus"_s, u"Focus"_s);
    focus->setText(u"example.org"_s);
    focus->edit()->setProperty("mwShowFocus", true);
    fields->addWidget(rest);
    fields->addWidget(focus);
    body->addLayout(fields);
    auto *bad = new Field(u"bad"_s, u"A value that cannot be used, reason below"_s);
    bad->setText(u"exa mple.org"_s);
    bad->setReason(Status::Problem, u"A domain has no blanks. Did you mean example.org?"_s);
    body->addWidget(bad);
    auto *ticked = new QCheckBox(u"Ticked"_s);
    ticked->setChecked(true);
    auto *chosen = new QRadioButton(u"Chosen"_s);
    chosen->setChecked(true);
    auto *other = new QRadioButton(u"Other"_s);
    other->setAutoExclusive(false);
    body->addLayout(rowOf({ticked, new QCheckBox(u"Unticked"_s), chosen, other}, 18));
    auto *combo = new QComboBox;
    combo->addItems({u"Namecheap"_s, u"Hetzner"_s});
    body->addLayout(rowOf({combo, makeIconButton(Icon::List, u"List"_s)}));
    body->addStretch(1);
    return card;
}

QWidget *stateColumn()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    setMargins(column, 0, 0, 0, 0, 12);
    auto *card = new Card;
    card->body()->addWidget(
        new Para(u"States: shape, word, colour"_s, Type::CaptionStrong, Tone::Text2));
    auto *pills = new FlowLayout(8, 8);
    for (int i = 0; i < kStatusCount; ++i)
        pills->addWidget(new StatusPill(static_cast<Status>(i)));
    pills->addWidget(new Tag(u"found"_s, TagKind::Fact));
    pills->addWidget(new Tag(u"suggested"_s, TagKind::Act));
    card->body()->addLayout(pills);
    card->body()->addWidget(new Para(u"Progress, range"_s, Type::CaptionStrong, Tone::Text2));
    auto *progress = new ProgressBar;
    progress->setProgress(40, 100);
    card->body()->addWidget(progress);
    auto *range = new RangeBar;
    range->setRange(71, 86);
    card->body()->addWidget(range);
    auto *lookups = new LookupBar;
    lookups->setCounts(9, 10, 0, 2);
    card->body()->addWidget(lookups);
    auto *limit = new LimitBar;
    limit->setValue(u"Fits at Namecheap: 410 characters, split there by itself"_s, 410, 560,
                    {{255, u"one piece 255"_s}, {512, u"512"_s}});
    card->body()->addWidget(limit);
    column->addWidget(card);
    auto *banner = new Banner;
    banner->setMessage(Status::Unknown, u"Your resolver is public; some lists refuse it."_s,
                       u"Use my own"_s);
    column->addWidget(banner);
    auto *undo = new Banner;
    undo->setMessage(Status::Note, u"Merged two SPF records into one."_s, u"Undo"_s, Icon::Undo);
    column->addWidget(undo);
    auto *emptyCard = new Card;
    auto *empty = new EmptyState;
    empty->setContent(Icon::Globe, u"Offline: will run when connected"_s,
                      u"Keys, records and files can be made meanwhile."_s, u"Try now"_s,
                      Icon::Refresh);
    emptyCard->body()->addWidget(empty);
    column->addWidget(emptyCard);
    auto *choice = new SegmentedChoice(u"kind"_s, u"Kind of key"_s);
    choice->setSegments({{u"RSA 2048"_s, {}}, {u"RSA + Ed25519"_s, {}}});
    auto *glyphs = new SegmentedChoice(u"address"_s, u"Address"_s);
    glyphs->setSegments({{u"192.0.2.25"_s, Status::Ok}, {u"2001:db8::25"_s, Status::Problem}});
    glyphs->setCurrent(1);
    auto *choices = new FlowLayout(12, 8);
    choices->addWidget(choice);
    choices->addWidget(glyphs);
    column->addLayout(choices);
    column->addStretch(1);
    return widget;
}

} // namespace

QWidget *sheetOne()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    setMargins(column, 20, 20, 20, 20, 12);
    auto *top = new QHBoxLayout;
    setMargins(top, 0, 0, 0, 0, 12);
    top->addWidget(typeCard(), 1);
    top->addWidget(stateColumn(), 1);
    column->addLayout(top);
    auto *choices = new ChoiceGroup(u"where"_s, u"My mail server runs on"_s);
    choices->setChoices(
        {{Icon::Computer, u"This computer"_s, u"Mail leaves from here."_s, {}},
         {Icon::House, u"Elsewhere at home"_s, u"A server in my network."_s, u"suggested"_s},
         {Icon::Rack, u"A rented server"_s, u"In a data centre."_s, {}}});
    choices->setCurrent(1);
    column->addWidget(choices);
    auto *gates = new GatesBar;
    gates->setGates(
        {{Status::Ok, Icon::Swap, u"Reachable"_s, u"Out over IPv4; mail arrives"_s},
         {Status::Problem, Icon::Flag, u"Named"_s, u"One name, both directions"_s},
         {Status::Warning, Icon::Key, u"Authenticated"_s, u"DMARC only observes so far"_s},
         {Status::Unknown, Icon::Shield, u"Reputation"_s, u"3 of 96 lists did not answer"_s}});
    column->addWidget(gates);
    auto *verdict = new VerdictCard;
    verdict->setVerdict(
        Status::Ok, u"Ready, with 2 recommendations"_s,
        u"11 of 11 must-haves. 3 things could not be checked; they make the range wide."_s);
    verdict->setRange(84, 94);
    column->addWidget(verdict);
    auto *icons = new Card(u"Icons"_s);
    auto *flow = new FlowLayout(10, 8);
    for (int i = static_cast<int>(Icon::Copy); i <= static_cast<int>(Icon::Logo); ++i)
        flow->addWidget(new IconLabel(static_cast<Icon>(i), QPalette::WindowText, 22));
    for (int i = 0; i < kStatusCount; ++i)
        flow->addWidget(new GlyphLabel(static_cast<Status>(i), 26));
    icons->body()->addLayout(flow);
    column->addWidget(icons);
    return sheet;
}

QWidget *sheetTwo(Desktop &desktop)
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    setMargins(column, 20, 20, 20, 20, 12);
    auto *findings = new Card(u"What is left, by effect"_s);
    auto *list = new FindingList;
    list->setFindings(specimens::findings());
    list->row(u"spf.multiple"_s)->setOpen(true);
    findings->body()->addWidget(list);
    column->addWidget(findings);
    for (const RecordView &view : specimens::records()) {
        auto *card = new RecordCard(desktop);
        card->setView(view);
        card->setOpen(view.key == u"spf"_s);
        column->addWidget(card);
    }
    auto *explained = new Card(u"What the record says"_s);
    explained->setPill(Status::Note);
    explained->setTableMargins(true);
    auto *record = new ExplainedRecord(desktop);
    record->setView(specimens::explained());
    record->strip()->setCurrent(1);
    record->table()->setMarked(1);
    explained->body()->addWidget(record);
    column->addWidget(explained);
    auto *found = new Card(u"What we found"_s);
    found->addHeaderWidget(new Button(u"Change"_s, ButtonKind::Quiet, Icon::Wrench));
    found->setTableMargins(true);
    auto *facts = new FactTable;
    facts->setRows(specimens::facts());
    found->body()->addWidget(facts);
    column->addWidget(found);
    return sheet;
}

QWidget *sheetThree()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    setMargins(column, 20, 20, 20, 20, 12);
    auto *lists = new ListPanel;
    lists->setContent(specimens::weights(), specimens::lists());
    lists->grid()->setProperty("mwShowFocus", true);
    lists->grid()->setCurrent({0, 0, 0});
    column->addWidget(lists);
    auto *path = new DeliveryPath;
    path->setPath(specimens::hops(), specimens::lanes());
    column->addWidget(new PictureCard(u"How your mail travels"_s, path));
    auto *triangle = new ReverseTriangle;
    triangle->setView(specimens::triangle());
    column->addWidget(new PictureCard(u"One name, both directions"_s, triangle));
    auto *line = new DmarcTimeline;
    line->setView(specimens::timeline());
    column->addWidget(new PictureCard(u"From observing to refusing"_s, line));
    auto *tree = new SpfTree;
    tree->setRows(specimens::spfTree());
    auto *treeCard = new PictureCard(u"Who may send"_s, tree);
    column->addWidget(treeCard);
    auto *code = new CodePreview;
    code->setLines(specimens::code());
    auto *files = new FileList;
    files->setFiles({{u"main.cf"_s, u"6 lines change"_s},
                     {u"opendkim.conf"_s, u"new"_s},
                     {u"INSTALL.txt"_s, u"what to do, in order"_s}});
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 12);
    auto *filesCard = new Card;
    filesCard->body()->addWidget(new Para(u"Files"_s, Type::CaptionStrong, Tone::Text2));
    filesCard->body()->addWidget(files);
    filesCard->body()->addStretch(1);
    auto *codeCard = new Card(u"main.cf"_s);
    codeCard->body()->addWidget(code);
    codeCard->body()->addWidget(new IconLine(
        Icon::Bulb,
        u"Your other lines are not touched. The key file is named, never copied into these "
        u"files."_s));
    row->addWidget(filesCard);
    row->addWidget(codeCard, 1);
    column->addLayout(row);
    return sheet;
}

} // namespace mailworthy::gui::specimens
