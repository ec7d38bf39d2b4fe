#pragma once
// What is known of the lists while a run asks them, and after it: answers of this run, else of the
// last one that was made to its end. And the grid that is made of them. Values only, no widgets.
#include "checks/Check.h"
#include "gui/widgets/ListGrid.h"
#include "session/ListNews.h"

#include <map>

namespace mailworthy::gui {

/// Names what one list says about one subject.
[[nodiscard]] QString listKey(const QString &subject, const QString &zone);

class ListAnswers
{
public:
    /// A run asks the lists anew.
    void begin();
    void take(const session::ListNews &news);
    /// The run was made to its end: this is all that counts.
    void endWith(const dnsbl::Survey &survey);
    /// It was not: what was heard counts, and for the rest what was known before.
    void stop();
    void clear(); ///< it was another set-up's

    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    /// Something is known of a run that was made to its end.
    [[nodiscard]] bool hasBefore() const { return !m_before.empty(); }
    /// nullptr: nothing is known.
    [[nodiscard]] const session::ListNews *find(const QString &key) const;
    /// Addresses that the run that goes on, or was stopped, has asked about; in the order of asking.
    [[nodiscard]] const std::vector<Address> &addresses() const { return m_addresses; }
    /// How many block lists answered in that run.
    [[nodiscard]] int answered() const;
    /// ... and how many of them with a listing.
    [[nodiscard]] int listed() const;

private:
    std::map<QString, session::ListNews> m_now;
    std::map<QString, session::ListNews> m_before;
    std::vector<Address> m_addresses;
    bool m_asking = false;
    bool m_stopped = false;
};

/// What the grid has a block for.
struct ListSubjects
{
    std::vector<dnsbl::Subject> all;
    std::vector<Address> relay; ///< which of them are the relay's

    [[nodiscard]] bool isRelay(const dnsbl::Subject &subject) const;
    friend bool operator==(const ListSubjects &, const ListSubjects &) = default;
};

/// `known`: what the last run to the end asked about for just this plan; nullptr: nothing is known.
/// `heard`: what is asked about beside the plan's addresses, one that is measured anew or a relay's.
[[nodiscard]] ListSubjects listSubjectsOf(const plan::MailPlan &plan, const facts::ListsFact *known,
                                          const std::vector<Address> &heard);

struct ListTable
{
    std::vector<ListBlock> blocks;                                        ///< columns by weight
    std::vector<std::vector<std::vector<const data::BlockList *>>> lists; ///< behind the cells
    std::map<QString, CellPlace> places;                                  ///< by listKey

    /// nullptr: there is no cell.
    [[nodiscard]] const data::BlockList *listAt(const CellPlace &place) const;
    [[nodiscard]] int blockListCount() const;
};

/// Every list that is asked by default and takes the subject, in the order of the data.
[[nodiscard]] ListTable listTable(const ListSubjects &subjects, const checks::DataSet &data,
                                  const ListAnswers &answers);

} // namespace mailworthy::gui
