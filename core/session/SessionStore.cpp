#include "session/SessionStore.h"

#include "checks/Coverage.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "kill -9 loses at most the last second" (ux 3.8).
constexpr int saveDelayMilliseconds = 500;

/// After a failure: the disk may have room again, the folder may be there again.
constexpr int saveAgainMilliseconds = 5'000;

/// Edits that can be taken back.
constexpr std::size_t maxUndo = 50;

/// What came by itself since an edit stays when that is taken back: addresses that were measured,
/// and keys, whose files are there.
void keepWhatIsNoChoice(plan::MailPlan &restored, const plan::MailPlan &now)
{
    for (plan::MailDomain &domain : restored.domains) {
        for (const plan::MailDomain &current : now.domains) {
            if (current.name == domain.name)
                domain.selectors = current.selectors;
        }
    }
    if (restored.hosts.empty() || now.hosts.empty())
        return;
    std::vector<plan::HostAddress> &addresses = restored.hosts.front().addresses;
    std::erase_if(addresses, [](const plan::HostAddress &item) {
        return item.provenance == plan::Provenance::Measured;
    });
    for (const plan::HostAddress &item : now.hosts.front().addresses) {
        const bool there =
            std::any_of(addresses.begin(), addresses.end(), [&](const plan::HostAddress &other) {
                return other.address.family() == item.address.family();
            });
        if (item.provenance == plan::Provenance::Measured && !there)
            addresses.push_back(item);
    }
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const plan::HostAddress &a, const plan::HostAddress &b) {
                         return a.address.isV4() && !b.address.isV4();
                     });
}

/// The plan with what was measured, in place of what was measured before.
plan::MailPlan withMeasured(plan::MailPlan plan, const facts::Facts &facts)
{
    if (plan.hosts.empty() || plan.host().runsOn == plan::RunsOn::Elsewhere)
        return plan;
    std::vector<plan::HostAddress> &addresses = plan.hosts.front().addresses;
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown() || fact->given || !fact->verdict.address)
            continue;
        const plan::HostAddress found{*fact->verdict.address, plan::Provenance::Measured};
        const auto there = std::find_if(addresses.begin(), addresses.end(),
                                        [which = family](const plan::HostAddress &item) {
                                            return item.address.family() == which;
                                        });
        if (there == addresses.end())
            addresses.push_back(found);
        else if (there->provenance == plan::Provenance::Measured)
            *there = found;
    }
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const plan::HostAddress &a, const plan::HostAddress &b) {
                         return a.address.isV4() && !b.address.isV4();
                     });
    return plan;
}

/// A new set-up never takes the place of a file that is there, be it one that cannot be read.
QString freePath(const QString &folder, const QString &name)
{
    QString path = folder + u'/' + name + u".mailworthy"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder + u'/' + name + u'-' + QString::number(i) + u".mailworthy"_s;
    return path;
}

} // namespace

SessionStore::SessionStore(QObject *parent) : QObject(parent), m_folder(sessionFolder())
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &SessionStore::saveAside);
}

SessionStore::~SessionStore()
{
    (void)saveNow(); // at the end there is nobody left to tell
}

void SessionStore::open(Session session, const QString &path)
{
    (void)saveNow(); // whoever must not lose anything has called it and seen the outcome
    m_session = std::move(session);
    m_path = path;
    m_before.clear();
    m_domain = 0;
    m_dirty = false;
    emit opened();
    emit planChanged();
    emit reportChanged();
}

void SessionStore::edit(const std::function<void(plan::MailPlan &)> &change)
{
    plan::MailPlan plan = m_session.plan;
    change(plan);
    if (plan == m_session.plan)
        return;
    if (m_before.size() == maxUndo)
        m_before.erase(m_before.begin());
    m_before.push_back({m_session.step, std::exchange(m_session.plan, std::move(plan))});
    if (m_path.isEmpty() && !m_session.plan.isEmpty())
        m_path = freePath(m_folder, m_session.plan.domain().name.ascii());
    saveSoon();
    emit planChanged();
}

std::size_t SessionStore::domainIndex() const
{
    const std::size_t count = m_session.plan.domains.size();
    return m_domain < count ? m_domain : 0;
}

void SessionStore::chooseDomain(std::size_t index)
{
    if (index == m_domain)
        return;
    m_domain = index;
    emit domainChosen();
}

void SessionStore::editDomain(const std::function<void(plan::MailDomain &)> &change)
{
    edit([&](plan::MailPlan &plan) {
        if (!plan.isEmpty())
            change(plan.domains[domainIndex()]);
    });
}

bool SessionStore::canUndo(plan::Step step) const
{
    return !m_before.empty() && m_before.back().step == step;
}

bool SessionStore::undo(plan::Step step)
{
    if (!canUndo(step))
        return false;
    plan::MailPlan plan = std::move(m_before.back().plan);
    m_before.pop_back();
    keepWhatIsNoChoice(plan, m_session.plan);
    if (plan != m_session.plan) {
        m_session.plan = std::move(plan);
        saveSoon();
    }
    emit planChanged();
    return true;
}

void SessionStore::setStep(plan::Step step)
{
    if (m_session.step == step)
        return;
    m_session.step = step;
    saveSoon();
}

void SessionStore::addReport(findings::Report report, const facts::Facts &facts)
{
    plan::MailPlan measured =
        report.checks.contains(u"address"_s) ? withMeasured(m_session.plan, facts) : m_session.plan;
    const bool changed = measured != m_session.plan;
    if (changed) {
        checks::carryOver(report, m_session.plan, measured);
        m_session.plan = std::move(measured);
    }
    findings::Report &kept = m_session.report;
    for (const auto &[id, state] : report.checks)
        kept.checks[id] = state;
    // A run brings all findings of the checks it made, and of the steps all of whose checks it made.
    QStringList ids;
    for (const auto &[id, state] : report.checks)
        ids << id;
    QStringList areas;
    for (const plan::Step step : plan::allSteps()) {
        const QStringList checks = plan::checksOf(step);
        const bool whole = !checks.isEmpty()
                           && std::all_of(checks.begin(), checks.end(), [&](const QString &check) {
                                  return report.checks.contains(check);
                              });
        if (whole)
            areas << plan::findingAreas(step);
    }
    replaceFindings(ids, areas, report.findings);
    if (changed)
        emit planChanged();
    emit reportChanged();
}

void SessionStore::addPart(const QString &check, const std::vector<findings::Finding> &found)
{
    // Until the run has ended nobody can tell what they were found for, and whether they stay.
    m_session.report.checks.erase(check);
    replaceFindings({check}, {}, found);
    emit reportChanged();
}

void SessionStore::replaceFindings(const QStringList &ids, const QStringList &areas,
                                   const std::vector<findings::Finding> &found)
{
    std::set<QString> codes; // by which a finding belongs to its check: several share an area
    for (const findings::Finding &finding : found)
        codes.insert(finding.code);
    for (const QString &id : ids) {
        if (const checks::Check *check = checks::findCheck(id)) {
            for (const char *code : check->codes)
                codes.insert(QString::fromLatin1(code));
        }
    }
    std::vector<findings::Finding> &kept = m_session.report.findings;
    std::erase_if(kept, [&](const findings::Finding &finding) {
        return codes.contains(finding.code) || areas.contains(finding.code.section(u'.', 0, 0));
    });
    kept.insert(kept.end(), found.begin(), found.end());
    saveSoon();
}

void SessionStore::setEntered(const QString &record, bool entered)
{
    if (m_session.entered.contains(record) == entered)
        return;
    if (entered)
        m_session.entered << record;
    else
        m_session.entered.removeAll(record);
    saveSoon();
}

void SessionStore::saveAside()
{
    if (!m_dirty || m_path.isEmpty())
        return;
    if (m_saving.valid()) {
        m_saveTimer.start(saveDelayMilliseconds); // after the one before
        return;
    }
    m_dirty = false;
    m_saving = std::async(std::launch::async,
                          [this, number = ++m_saves, path = m_path, session = m_session] {
                              Result<> done = saveSession(path, session);
                              QMetaObject::invokeMethod(
                                  this,
                                  [this, number] {
                                      if (number != m_saves || !m_saving.valid())
                                          return; // saveNow has waited for it
                                      if (const Result<> ended = endSave(); !ended) {
                                          emit saveFailed(ended.error());
                                          m_saveTimer.start(saveAgainMilliseconds);
                                      }
                                  },
                                  Qt::QueuedConnection);
                              return done;
                          });
}

Result<> SessionStore::endSave()
{
    const Result<> done = m_saving.get();
    if (done)
        emit saved();
    else
        m_dirty = true;
    return done;
}

Result<> SessionStore::saveNow()
{
    m_saveTimer.stop();
    if (m_saving.valid())
        (void)endSave(); // what failed is written once more
    if (!m_dirty || m_path.isEmpty())
        return {};
    const Result<> done = saveSession(m_path, m_session);
    if (done) {
        m_dirty = false;
        emit saved();
    } else {
        m_saveTimer.start(saveAgainMilliseconds);
        emit saveFailed(done.error());
    }
    return done;
}

void SessionStore::saveSoon()
{
    m_dirty = true;
    if (!m_path.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start(saveDelayMilliseconds);
}

} // namespace mailworthy::session
