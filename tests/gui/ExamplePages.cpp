#include "gui/ExamplePages.h"

#include "gui/Specimens.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Gauges.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui::specimens {

ExamplePage::ExamplePage(const QString &title, const QString &lead)
    : m_title(title)
    , m_lead(lead)
    , column(new QVBoxLayout(this))
{
    setMargins(column, 0, 0, 0, 0, 12);
}

namespace {

ExamplePage *domainPage()
{
    auto *page = new ExamplePage(
        u"Which domain shall send mail?"_s,
        u"Type a domain or a mail address. We only look; nothing is changed until you publish "
        u"it."_s);
    auto *domain = new Field(u"domainEdit"_s, {}, page);
    domain->edit()->setAccessibleName(u"Domain"_s);
    domain->setBig(true);
    domain->setText(u"example.org"_s);
    domain->setVerdict(Status::Ok);
    page->first = domain->edit();
    page->column->addWidget(domain);
    auto *row = new QHBoxLayout;
    auto *sentence = new StatusSentence(page);
    sentence->setSentence(
        Status::Ok, u"example.org is yours to set up: DNS at Namecheap, one old SPF record."_s);
    row->addWidget(sentence, 1);
    row->addWidget(new Button(u"Add another domain"_s, ButtonKind::Link, Icon::Plus, page));
    page->column->addLayout(row);
    page->column->addWidget(makeHeading(u"My mail server runs on"_s, page));
    auto *where = new ChoiceGroup(u"where"_s, u"My mail server runs on"_s, page);
    where->setChoices({{Icon::Computer, u"This computer"_s, u"Mail leaves from here."_s, {}},
                       {Icon::House, u"Elsewhere at home"_s, u"A server in my network."_s, {}},
                       {Icon::Rack, u"A rented server"_s, u"In a data centre."_s, {}}});
    where->setCurrent(1);
    page->column->addWidget(where);
    auto *found = new Card(u"What we found"_s, page);
    found->addHeaderWidget(new Button(u"Change"_s, ButtonKind::Quiet, Icon::Wrench, found));
    found->setTableMargins(true);
    auto *facts = new FactTable(found);
    facts->setRows(specimens::facts());
    found->body()->addWidget(facts);
    page->column->addWidget(found);
    page->whyView = {
        u"A name of your own"_s,
        {{{},
          u"Receivers judge the name behind the @. A name of your own keeps its good reputation, "
          u"whatever provider you use."_s},
         {u"What happens now"_s,
          u"We only look at the public records of example.org. Nothing is changed until you "
          u"publish it yourself."_s}},
        {{u"RFC 1034: names"_s, u"https://example.org/"_s}},
        {{u"DNS host"_s, u"The company where your domain’s records are kept."_s},
         {u"MX record"_s, u"Says which server takes your mail."_s}}};
    return page;
}

ExamplePage *listsPage()
{
    auto *page = new ExamplePage(
        u"Is your address on a block list?"_s,
        u"40 of 96 lists answered so far, 1 listing. Few lists decide; those come first."_s);
    auto *panel = new ListPanel(page);
    panel->setContent(specimens::weights(), specimens::lists());
    page->column->addWidget(panel);
    auto *card = new Card({}, page);
    auto *findings = new FindingList(card);
    findings->setFindings(specimens::findings());
    card->body()->addWidget(findings);
    page->column->addWidget(card);
    return page;
}

ExamplePage *recordsPage(Desktop &desktop)
{
    auto *page = new ExamplePage(
        u"Enter these records"_s,
        u"Copy each field to Namecheap. Cards turn to seen by themselves; closing the program is "
        u"fine."_s);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    auto *start = new FlowLayout(10, 6);
    auto *label = makeHeading(u"Your DNS is at"_s, page);
    label->setOneLine(true);
    start->addWidget(label);
    auto *host = new QComboBox(page);
    host->addItems({u"Namecheap"_s, u"Hetzner"_s});
    start->addWidget(host);
    start->addWidget(new Button(u"Open its page"_s, ButtonKind::Quiet, Icon::Link, page));
    row->addLayout(start, 1);
    auto *seen = makeHeading(u"3 of 6 seen"_s, page);
    seen->setOneLine(true);
    auto *end = new FlowLayout(10, 6);
    end->addWidget(seen);
    auto *dots = new SeenDots(page);
    dots->setPlain(true);
    dots->setDots(
        {Status::Ok, Status::Ok, Status::Ok, Status::Waiting, Status::Waiting, Status::Waiting});
    end->addWidget(dots);
    row->addLayout(end);
    end->addWidget(new CopyButton(desktop, u"All records"_s, u"Copy all"_s, page));
    page->column->addLayout(row);
    bool open = true;
    for (const RecordView &view : specimens::records()) {
        auto *card = new RecordCard(desktop, page);
        card->setView(view);
        card->setOpen(view.key == u"spf"_s && open);
        page->column->addWidget(card);
    }
    return page;
}

ExamplePage *verifyPage()
{
    auto *page = new ExamplePage(
        u"Prove that it works"_s,
        u"Everything again, seen from outside, over four name servers and three resolvers."_s);
    auto *verdict = new VerdictCard(page);
    verdict->setVerdict(
        Status::Ok, u"Ready, with 2 recommendations"_s,
        u"11 of 11 must-haves. 3 things could not be checked; they make the range wide."_s);
    verdict->setRange(84, 94);
    page->column->addWidget(verdict);
    auto *gates = new GatesBar(page);
    gates->setGates(
        {{Status::Ok, Icon::Swap, u"Reachable"_s, u"Out over IPv4; mail arrives"_s},
         {Status::Ok, Icon::Flag, u"Named"_s, u"One name, both directions"_s},
         {Status::Ok, Icon::Key, u"Authenticated"_s, u"SPF, DKIM and DMARC agree"_s},
         {Status::Unknown, Icon::Shield, u"Reputation"_s, u"3 of 96 lists did not answer"_s}});
    page->column->addWidget(gates);
    auto *card = new Card(u"What is left, by effect"_s, page);
    card->addHeaderWidget(new Button(u"Paste a bounce"_s, ButtonKind::Secondary, Icon::Mail, card));
    auto *findings = new FindingList(card);
    findings->setFindings({specimens::findings()[2], specimens::findings()[3]});
    card->body()->addWidget(findings);
    page->column->addWidget(card);
    return page;
}

} // namespace

const QStringList &stepTitles()
{
    static const QStringList titles{
        u"Your domain"_s, u"Connection"_s,      u"Reverse DNS and name"_s,
        u"Block lists"_s, u"DKIM key"_s,        u"SPF"_s,
        u"DMARC"_s,       u"Review: records"_s, u"Server configuration"_s,
        u"Verify live"_s, u"Keep an eye"_s};
    return titles;
}

void fill(WizardWindow &window, Desktop &desktop)
{
    const QStringList &titles = stepTitles();
    for (int i = 0; i < titles.size(); ++i) {
        ExamplePage *page = i == 0   ? domainPage()
                            : i == 3 ? listsPage()
                            : i == 7 ? recordsPage(desktop)
                            : i == 9 ? verifyPage()
                                     : new ExamplePage(titles.at(i), u"One sentence."_s);
        window.addPage(
            page,
            {titles.at(i), u"Continue to %1"_s.arg(titles.at(i).toLower()), Status::Waiting, {}});
    }
    window.setDomains({u"example.org"_s, u"example.net"_s}, 0);
    window.setRange(Range{35, 90});
    window.setStepState(0, Status::Ok);
    window.setStepState(1, Status::Note, u"IPv4 only"_s);
    window.setStepState(2, Status::Ok);
    window.setStepState(3, Status::Running, u"1 listing so far"_s);
    window.setStepState(4, Status::Problem, u"1 stops mail"_s);
    window.setStepState(5, Status::Warning, u"1 should be fixed"_s);
    window.setActivity({false, u"All done at 14:32"_s, true});
}

ExamplePage *pageOf(const WizardWindow &window, int step)
{
    return static_cast<ExamplePage *>(window.page(step));
}

} // namespace mailworthy::gui::specimens
