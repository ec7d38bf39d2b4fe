#include "gui/pages/ListsPage.h"

#include "findings/Catalog.h"
#include "gui/models/ListViews.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using session::ListNews;

ListsPage::ListsPage(PageContext &context) : StepPage(plan::Step::BlockLists, context)
{
    m_resolver = new ResolverCard(context, this);
    column()->addWidget(m_resolver);
    connect(m_resolver, &ResolverCard::chosen, this, [this](bool asked) {
        m_answers.clear(); // they came through another name server
        if (!asked)
            checkAgain();
    });
    m_panel = new ListPanel(this);
    m_panel->setObjectName(u"listPanel"_s);
    column()->addWidget(m_panel);
    m_detail = new ListDetail(this);
    m_detail->hide();
    column()->addWidget(m_detail);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_panel, &ListPanel::chosen, this, &ListsPage::choose);
    connect(m_detail, &ListDetail::closeAsked, this, &ListsPage::closeDetail);
    connect(m_detail, &ListDetail::linkAsked, this,
            [this](const QString &url) { m_context.desktop.openLink(url); });
    connect(&context.runs, &session::RunController::started, this, &ListsPage::begin);
    connect(&context.runs, &session::RunController::news, this, &ListsPage::take);
    connect(&context.runs, &session::RunController::finished, this,
            [this](const findings::Report &report, bool) { end(report); });
    // What nobody answered when the run ended is waited for no longer.
    connect(&context.runs, &session::RunController::idle, this, [this] {
        if (!m_answers.isAsking())
            return;
        m_answers.stop();
        rebuild();
    });
    connect(&context.store, &session::SessionStore::opened, this, [this] {
        m_answers.clear();
        m_chosen.clear();
        m_done = 0;
        m_total = 0;
        m_missed = true;
    });
    connect(&context.store, &session::SessionStore::declinedChanged, this, [this] {
        if (!isDeclined())
            return;
        m_answers.clear(); // what they said may be true no longer
        closeDetail();
        rebuild();
    });
    if (context.runs.facts().lists.isKnown()
        && !isDeclined()) // answers of before, when the page is made anew
        m_answers.endWith(context.runs.facts().lists->survey);
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
    if (isDeclined())
        return findings::phrase(u"declined.lists");
    if (m_answers.isAsking() && m_context.runs.isRunning() && m_total > 0 && m_done < m_total)
        return tr("%1 of %2 answers so far. Few lists decide; those come first.")
            .arg(m_done)
            .arg(m_total);
    if (m_answers.wasStopped() && !isOutdated())
        return stoppedLead();
    return StepPage::lead();
}

QString ListsPage::stoppedLead() const
{
    const qint64 listed = m_answers.listed();
    const Args args{{u"answered"_s, qint64(m_answers.answered())},
                    {u"asked"_s, qint64(m_table.blockListCount())},
                    {u"listed"_s, listed}};
    const QString words =
        findings::phrase(listed > 0 ? u"lists.stopped-listed"_s : u"lists.stopped"_s, args);
    return m_answers.hasBefore() ? words + u' ' + findings::phrase(u"lists.stopped-before") : words;
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

void ListsPage::begin(const QStringList &checks)
{
    if ((!checks.isEmpty() && !checks.contains(u"lists"_s)) || isDeclined())
        return;
    m_answers.begin();
    m_done = 0;
    m_total = 0;
    rebuild();
}

void ListsPage::take(const session::RunNews &news)
{
    if ((news.lists.empty() && news.check != u"lists") || isDeclined())
        return;
    if (news.total > 0) {
        m_done = news.done;
        m_total = news.total;
    }
    bool hasPlace = true;
    for (const ListNews &item : news.lists) {
        m_answers.take(item);
        hasPlace = hasPlace && m_table.places.contains(listKey(item.subject, item.zone));
    }
    if (!isOpen()) {
        m_missed = m_missed || !news.lists.empty();
    } else if (!hasPlace && subjects() != m_subjects) {
        buildGrid();
    } else {
        for (const ListNews &item : news.lists)
            place(item);
        showDetail();
    }
    emit leadChanged();
}

void ListsPage::end(const findings::Report &report)
{
    const auto state = report.checks.find(u"lists"_s);
    if (state == report.checks.end() || isDeclined())
        return;
    if (state->second.outcome == findings::CheckOutcome::Done) {
        const facts::Fact<facts::ListsFact> &lists = m_context.runs.facts().lists;
        m_answers.endWith(lists.isKnown() ? lists->survey : dnsbl::Survey());
    } else {
        m_answers.stop();
    }
    // Not before the session has the report: it says what the answers are for.
    m_missed = true;
    QTimer::singleShot(0, this, &ListsPage::rebuild);
}

void ListsPage::rebuild()
{
    m_missed = true;
    if (isOpen())
        buildGrid();
    emit leadChanged();
}

ListSubjects ListsPage::subjects() const
{
    if (!hasDomain())
        return {};
    const facts::Fact<facts::ListsFact> &lists = m_context.runs.facts().lists;
    const bool holds = lists.isKnown() && coverage().isDone(u"lists"_s);
    return listSubjectsOf(mailPlan(), holds ? &*lists.value : nullptr, m_answers.addresses());
}

void ListsPage::buildGrid()
{
    m_subjects = subjects();
    m_table = listTable(m_subjects, m_context.data, m_answers);
    m_panel->setVisible(!m_table.blocks.empty() && !isDeclined());
    m_panel->setContent({findings::phrase(u"weight.decisive"), findings::phrase(u"weight.common"),
                         findings::phrase(u"weight.minor"),
                         findings::phrase(u"weight.informative")},
                        m_table.blocks);
    m_missed = false;
    showDetail();
}

void ListsPage::place(const ListNews &news)
{
    const auto where = m_table.places.find(listKey(news.subject, news.zone));
    if (where != m_table.places.end())
        m_panel->setCell(where->second,
                         listState(news.verdict, m_subjects.isRelay(news.verdict.subject)),
                         listWords(news.verdict));
}

void ListsPage::refresh()
{
    m_resolver->refresh(isDeclined());
    if (m_missed || subjects() != m_subjects)
        buildGrid();
    else
        showDetail();
}

void ListsPage::choose(const CellPlace &place)
{
    const data::BlockList *list = m_table.listAt(place);
    if (!list)
        return;
    const QString key = listKey(m_table.blocks[static_cast<std::size_t>(place.block)].subject,
                                list->zone.toLower());
    if (key == m_chosen) {
        closeDetail();
        return;
    }
    m_chosen = key;
    showDetail();
    m_detail->announce();
    QTimer::singleShot(0, m_detail, [this] { // when it has its place
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(m_detail, 0, u(20));
        }
    });
}

void ListsPage::showDetail()
{
    const auto where = m_table.places.find(m_chosen);
    if (where == m_table.places.end()) {
        closeDetail();
        return;
    }
    const dnsbl::Subject &subject = m_subjects.all[static_cast<std::size_t>(where->second.block)];
    const facts::Fact<facts::ListsFact> &lists = m_context.runs.facts().lists;
    ListQuestion question{
        *m_table.listAt(where->second), dnsbl::toString(subject), m_subjects.isRelay(subject), {}};
    if (lists.isKnown())
        question.way = {lists->publicResolver, lists->intercepted};
    const ListNews *news = m_answers.find(m_chosen);
    m_detail->setView(listDetail(question, news ? &news->verdict : nullptr, m_answers.isAsking(),
                                 m_context.store.session().report.findings));
    m_detail->show();
}

void ListsPage::closeDetail()
{
    m_chosen.clear();
    if (m_detail->isHidden())
        return;
    if (m_detail->isAncestorOf(window()->focusWidget()))
        m_panel->focusLists();
    m_detail->hide();
}

/// The window has a key of its own for Esc.
bool ListsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_detail->isHidden()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return StepPage::event(event);
}

void ListsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_detail->isHidden())
        closeDetail();
    else
        StepPage::keyPressEvent(event);
}

} // namespace mailworthy::gui
