#include "gui/models/ListAnswers.h"

#include "checks/ListsCheck.h"
#include "gui/models/ListViews.h"

#include <algorithm>

namespace mailworthy::gui {

namespace {

constexpr std::size_t weights = 4;

bool holds(const std::vector<Address> &addresses, const Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

bool isBlockListsAnswer(const dnsbl::Verdict &verdict)
{
    return verdict.isAnswer() && verdict.settled && !verdict.list->isAllow();
}

/// Measured by the run that asks, and not in the plan before it ends.
bool isOwn(const plan::MailPlan &plan, const Address &address)
{
    const std::vector<Address> own = plan.sendingAddresses();
    const bool hasFamily = std::any_of(own.begin(), own.end(), [&](const Address &each) {
        return each.family() == address.family();
    });
    return !plan.route.usesRelay()
           || (plan.route.of(address.family()) == plan::Way::Direct && !hasFamily);
}

} // namespace

QString listKey(const QString &subject, const QString &zone)
{
    return subject + u' ' + zone;
}

void ListAnswers::begin()
{
    m_now.clear();
    m_addresses.clear();
    m_asking = true;
    m_stopped = false;
}

void ListAnswers::take(const session::ListNews &news)
{
    m_asking = true;
    m_now[listKey(news.subject, news.zone)] = news;
    const auto *address = std::get_if<Address>(&news.verdict.subject);
    if (address && !holds(m_addresses, *address))
        m_addresses.push_back(*address);
}

void ListAnswers::endWith(const dnsbl::Survey &survey)
{
    clear();
    for (const dnsbl::Verdict &verdict : survey.verdicts) {
        const session::ListNews news = session::newsOf(verdict);
        m_before[listKey(news.subject, news.zone)] = news;
    }
}

void ListAnswers::stop()
{
    std::erase_if(m_now, [](const auto &answer) {
        const dnsbl::Verdict &verdict = answer.second.verdict;
        return !verdict.settled || verdict.isCutOff();
    });
    m_asking = false;
    m_stopped = true;
}

void ListAnswers::clear()
{
    *this = {};
}

const session::ListNews *ListAnswers::find(const QString &key) const
{
    if (const auto now = m_now.find(key); now != m_now.end())
        return &now->second;
    if (m_asking)
        return nullptr;
    const auto before = m_before.find(key);
    return before == m_before.end() ? nullptr : &before->second;
}

int ListAnswers::answered() const
{
    return static_cast<int>(std::count_if(m_now.begin(), m_now.end(), [](const auto &answer) {
        return isBlockListsAnswer(answer.second.verdict);
    }));
}

int ListAnswers::listed() const
{
    return static_cast<int>(std::count_if(m_now.begin(), m_now.end(), [](const auto &answer) {
        const dnsbl::Verdict &verdict = answer.second.verdict;
        return isBlockListsAnswer(verdict) && verdict.outcome == dnsbl::ListOutcome::Listed;
    }));
}

bool ListSubjects::isRelay(const dnsbl::Subject &subject) const
{
    const auto *address = std::get_if<Address>(&subject);
    return address && holds(relay, *address);
}

ListSubjects listSubjectsOf(const plan::MailPlan &plan, const facts::ListsFact *known,
                            const std::vector<Address> &heard)
{
    std::vector<Address> sending = plan.sendingAddresses();
    ListSubjects subjects;
    subjects.relay = checks::givenRelay(plan);
    const auto add = [&](const Address &address, bool own) {
        if (!holds(sending, address) && !holds(subjects.relay, address))
            (own ? sending : subjects.relay).push_back(address);
    };
    for (const Address &address : heard)
        add(address, isOwn(plan, address));
    if (known) {
        for (const Address &address : known->relay)
            add(address, false);
        // The plan has no address yet where the page of the line was passed over.
        for (const dnsbl::Subject &subject : known->subjects) {
            if (const auto *address = std::get_if<Address>(&subject))
                add(*address, true);
        }
    }
    subjects.all = checks::listSubjects(plan, sending, subjects.relay);
    std::erase_if(subjects.all,
                  [](const dnsbl::Subject &subject) { return !checks::isAskable(subject); });
    return subjects;
}

const data::BlockList *ListTable::listAt(const CellPlace &place) const
{
    const auto in = [](int index, const auto &items) {
        return index >= 0 && static_cast<std::size_t>(index) < items.size();
    };
    if (!in(place.block, lists))
        return nullptr;
    const auto &groups = lists[static_cast<std::size_t>(place.block)];
    if (!in(place.group, groups))
        return nullptr;
    const auto &cells = groups[static_cast<std::size_t>(place.group)];
    return in(place.cell, cells) ? cells[static_cast<std::size_t>(place.cell)] : nullptr;
}

int ListTable::blockListCount() const
{
    int count = 0;
    for (const ListBlock &block : blocks)
        count += countOf(block).total;
    return count;
}

ListTable listTable(const ListSubjects &subjects, const checks::DataSet &data,
                    const ListAnswers &answers)
{
    ListTable table;
    for (const dnsbl::Subject &subject : subjects.all) {
        ListBlock block;
        block.subject = dnsbl::toString(subject);
        block.groups.resize(weights);
        std::vector<std::vector<const data::BlockList *>> lists(weights);
        for (const data::BlockList &list : data.lists.lists) {
            if (!data::isAsked(list, data.listKeys) || !dnsbl::takes(list, dnsbl::kindOf(subject)))
                continue;
            const auto group = static_cast<std::size_t>(list.weight);
            const QString key = listKey(block.subject, list.zone.toLower());
            ListCell cell{list.name,
                          answers.isAsking() ? ListState::Asking : ListState::Waiting,
                          {},
                          list.isAllow()};
            if (const session::ListNews *news = answers.find(key)) {
                cell.state = listState(news->verdict, subjects.isRelay(subject));
                cell.words = listWords(news->verdict);
            }
            table.places[key] = {static_cast<int>(table.blocks.size()), static_cast<int>(group),
                                 static_cast<int>(block.groups[group].size())};
            block.groups[group].push_back(std::move(cell));
            lists[group].push_back(&list);
        }
        table.blocks.push_back(std::move(block));
        table.lists.push_back(std::move(lists));
    }
    return table;
}

} // namespace mailworthy::gui
