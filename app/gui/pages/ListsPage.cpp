#include "gui/pages/ListsPage.h"

#include "findings/Catalog.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;
using session::ListNews;

namespace {

ListState stateOf(const ListNews &news)
{
    if (!news.settled)
        return ListState::Asking;
    switch (news.outcome) {
    case ListOutcome::Clean: return ListState::NotListed;
    case ListOutcome::Listed: break;
    case ListOutcome::Refused:
    case ListOutcome::Unreachable:
    case ListOutcome::Broken: return ListState::CouldNotTell;
    case ListOutcome::Retired: return ListState::NotNeeded;
    }
    if (news.scope == data::ListScope::Policy || news.weight == data::ListWeight::Common)
        return ListState::ListedWarning;
    if (news.scope == data::ListScope::Network || news.scope == data::ListScope::Asn)
        return ListState::ListedNote;
    return news.weight == data::ListWeight::Decisive ? ListState::ListedProblem
                                                     : ListState::ListedNote;
}

QString wordsOf(const ListNews &news)
{
    const QString words = findings::phrase(
        news.praised ? u"outcome.praised"_s : u"outcome."_s + dnsbl::toString(news.outcome));
    return news.words.isEmpty() ? words : words + u": "_s + news.words;
}

QString keyOf(const QString &subject, const QString &zone)
{
    return subject + u' ' + zone;
}

} // namespace

ListsPage::ListsPage(PageContext &context) : StepPage(plan::Step::BlockLists, context)
{
    m_panel = new ListPanel(this);
    m_panel->setObjectName(u"listPanel"_s);
    column()->addWidget(m_panel);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(&context.runs, &session::RunController::news, this, &ListsPage::take);
    connect(&context.runs, &session::RunController::finished, this,
            [this](const findings::Report &report, bool) {
                if (report.checks.contains(u"lists"_s))
                    takeFacts();
            });
    // What nobody answered when the run ended is waited for no longer.
    connect(&context.runs, &session::RunController::idle, this, [this] {
        std::erase_if(m_answers, [](const auto &answer) { return !answer.second.settled; });
        m_missed = true;
        if (isOpen())
            buildGrid();
    });
    connect(&context.store, &session::SessionStore::opened, this, [this] {
        m_answers.clear(); // they were another set-up's
        m_done = 0;
        m_total = 0;
        m_missed = true;
    });
    takeFacts(); // answers of before, when the page is made anew
}

QString ListsPage::title() const
{
    return tr("Is your address on a block list?");
}

QString ListsPage::quietLead() const
{
    return tr(
        "About a hundred lists are asked, each with its own test questions. Few of them decide.");
}

QString ListsPage::lead() const
{
    if (m_context.runs.isRunning() && m_total > 0 && m_done < m_total)
        return tr("%1 of %2 answers so far. Few lists decide; those come first.")
            .arg(m_done)
            .arg(m_total);
    return StepPage::lead();
}

WhyView ListsPage::why() const
{
    return {tr("Block lists"),
            {{tr("Why it matters"), tr("Receivers ask a few of these lists before they take mail. "
                                       "Most of the others nobody asks.")},
             {tr("How to fix"), tr("Mend the cause first: reverse name, an infected device, an "
                                   "open relay. Then ask to be taken "
                                   "off. Never pay for it.")}},
            {},
            {{tr("Policy list"), tr("Says that an address is a home line. No accusation.")},
             {tr("Could not tell"), tr("The list refused, was silent, or failed its own test. That "
                                       "is neither good nor bad.")}}};
}

void ListsPage::checkAgain()
{
    m_answers.clear();
    m_done = 0;
    m_total = 0;
    buildGrid();
    StepPage::checkAgain();
}

void ListsPage::buildGrid()
{
    m_places.clear();
    m_subjects.clear();
    std::vector<ListBlock> blocks;
    if (hasDomain()) {
        std::vector<dnsbl::Subject> subjects;
        for (const Address &address : mailPlan().sendingAddresses())
            subjects.emplace_back(address);
        for (const plan::MailDomain &domain : mailPlan().domains)
            subjects.emplace_back(domain.name.name());
        for (const dnsbl::Subject &subject : subjects) {
            ListBlock block;
            block.subject = dnsbl::toString(subject);
            block.groups.resize(4);
            for (const data::BlockList &list : m_context.data.lists.lists) {
                if (!data::isAsked(list, m_context.data.listKeys)
                    || !dnsbl::takes(list, dnsbl::kindOf(subject)))
                    continue;
                const auto group = static_cast<std::size_t>(list.weight);
                const CellPlace where{static_cast<int>(blocks.size()), static_cast<int>(group),
                                      static_cast<int>(block.groups[group].size())};
                m_places[keyOf(block.subject, list.zone.toLower())] = where;
                block.groups[group].push_back(cellOf(block.subject, list));
            }
            m_subjects << block.subject;
            blocks.push_back(std::move(block));
        }
    }
    m_panel->setVisible(!blocks.empty());
    m_panel->setContent({findings::phrase(u"weight.decisive"), findings::phrase(u"weight.common"),
                         findings::phrase(u"weight.minor"),
                         findings::phrase(u"weight.informative")},
                        blocks);
    m_missed = false;
}

ListCell ListsPage::cellOf(const QString &subject, const data::BlockList &list) const
{
    const auto answer = m_answers.find(keyOf(subject, list.zone.toLower()));
    if (answer == m_answers.end())
        return {list.name, m_context.runs.isRunning() ? ListState::Asking : ListState::Waiting, {}};
    return {list.name, stateOf(answer->second), wordsOf(answer->second)};
}

void ListsPage::place(const ListNews &news)
{
    const auto where = m_places.find(keyOf(news.subject, news.zone));
    if (where == m_places.end())
        return;
    m_panel->setCell(where->second, stateOf(news), wordsOf(news));
}

void ListsPage::take(const session::RunNews &news)
{
    if (news.lists.empty() && news.check != u"lists")
        return;
    if (news.total > 0) {
        m_done = news.done;
        m_total = news.total;
    }
    for (const ListNews &item : news.lists) {
        m_answers[keyOf(item.subject, item.zone)] = item;
        if (isOpen())
            place(item);
        else
            m_missed = true;
    }
    emit leadChanged();
}

void ListsPage::takeFacts()
{
    const facts::Facts &facts = m_context.runs.facts();
    if (!facts.lists.isKnown())
        return;
    for (const dnsbl::Verdict &verdict : facts.lists->survey.verdicts) {
        const ListNews news = session::newsOf(verdict);
        m_answers[keyOf(news.subject, news.zone)] = news;
    }
    m_missed = true;
    if (isOpen())
        buildGrid();
    emit leadChanged();
}

void ListsPage::refresh()
{
    QStringList subjects;
    if (hasDomain()) {
        for (const Address &address : mailPlan().sendingAddresses())
            subjects << address.toString();
        for (const plan::MailDomain &domain : mailPlan().domains)
            subjects << domain.name.ascii();
    }
    if (subjects != m_subjects || m_missed)
        buildGrid();
}

} // namespace mailworthy::gui
