#include "session/SessionStore.h"

#include "checks/Coverage.h"
#include "checks/FollowedName.h"
#include "plan/Families.h"
#include "plan/SigningKeys.h"

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

/// What came by itself since an edit stays when that is taken back: addresses and the provider's name
/// as they were last seen, and keys, whose files are there (but not which one of them signs).
void keepWhatIsNoChoice(plan::MailPlan &restored, const plan::MailPlan &now)
{
    for (plan::MailDomain &domain : restored.domains) {
        for (const plan::MailDomain &current : now.domains) {
            if (current.name == domain.name)
                plan::takeSelectors(domain, current.selectors);
        }
    }
    if (restored.hosts.empty() || now.hosts.empty())
        return;
    plan::Host &host = restored.hosts.front();
    if (host.heloMode == plan::HeloMode::FollowsPtr && now.host().heloMode == host.heloMode
        && !now.host().helo.isEmpty())
        host.helo = now.host().helo;
    for (const plan::HostAddress &item : now.host().addresses) {
        if (item.provenance == plan::Provenance::Measured)
            plan::putMeasured(restored, item.address);
    }
}

/// The plan with what was measured. In place of what was measured before only where that was `judged`:
/// that an address has changed is found by holding it against the one before.
plan::MailPlan withMeasured(const plan::MailPlan &before, const facts::Facts &facts, bool judged)
{
    plan::MailPlan plan = before;
    for (const auto &[family, fact] : facts.addresses) {
        if (fact.isKnown() && !fact->given && fact->verdict.address
            && (judged || !before.measured(family)))
            plan::putMeasured(plan, *fact->verdict.address);
    }
    return plan;
}

plan::MailPlan withoutMeasured(plan::MailPlan plan)
{
    for (plan::Host &host : plan.hosts) {
        std::erase_if(host.addresses, [](const plan::HostAddress &item) {
            return item.provenance == plan::Provenance::Measured;
        });
    }
    return plan;
}

/// What one check found, and that it was made.
void takeOut(findings::Report &report, const QString &check)
{
    report.checks.erase(check);
    std::erase_if(report.findings, [&](const findings::Finding &finding) {
        return checks::checksFor(finding.code) == QStringList{check};
    });
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
    m_before.push_back({m_session.step, m_session.plan});
    setPlan(std::move(plan));
}

void SessionStore::take(const std::function<void(plan::MailPlan &)> &change)
{
    plan::MailPlan plan = m_session.plan;
    change(plan);
    if (plan == m_session.plan)
        return;
    for (Before &before : m_before)
        change(before.plan);
    setPlan(std::move(plan));
}

void SessionStore::setPlan(plan::MailPlan plan)
{
    m_session.plan = std::move(plan);
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

/// Those above it have nothing that can be taken back: their keys stay, say.
std::size_t SessionStore::editsToUndo(plan::Step step) const
{
    for (std::size_t count = 1; count <= m_before.size(); ++count) {
        const Before &before = m_before[m_before.size() - count];
        if (before.step != step)
            break;
        plan::MailPlan plan = before.plan;
        keepWhatIsNoChoice(plan, m_session.plan);
        if (plan != m_session.plan)
            return count;
    }
    return 0;
}

bool SessionStore::undo(plan::Step step)
{
    const std::size_t count = editsToUndo(step);
    if (count == 0)
        return false;
    m_before.resize(m_before.size() - count + 1);
    plan::MailPlan plan = std::move(m_before.back().plan);
    m_before.pop_back();
    keepWhatIsNoChoice(plan, m_session.plan);
    setPlan(std::move(plan));
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
    for (const QString &check : m_session.report.declined) // the run had begun before
        takeOut(report, check);
    QStringList ids; // of the checks made to the end: one that was stopped replaces nothing
    for (const auto &[id, state] : report.checks) {
        if (state.outcome == findings::CheckOutcome::Done)
            ids << id;
    }
    // Half of the answers may name another address than all of them.
    const bool judged = ids.contains(u"address"_s);
    const bool ended = static_cast<std::size_t>(ids.size()) == report.checks.size();
    plan::MailPlan measured = m_session.plan;
    if (judged || ended) {
        measured = withMeasured(m_session.plan, facts, judged);
        checks::carryMeasured(report, m_session.plan, measured);
        // It may have been asked for before that was known, and has measured the same.
        const plan::MailPlan before = withoutMeasured(m_session.plan);
        if (withMeasured(before, facts, true) == measured)
            checks::carryMeasured(report, before, measured);
    }
    if (ids.contains(u"name"_s)) {
        const plan::MailPlan unnamed = measured;
        checks::followName(measured, facts);
        checks::carryName(report, measured, facts);
        checks::carryOver(report, unnamed, measured);
    }
    const bool changed = measured != m_session.plan;
    if (changed)
        m_session.plan = std::move(measured);
    for (const auto &[id, state] : report.checks) {
        findings::CheckState &before = m_session.report.checks[id];
        if (ids.contains(id) || before.outcome != findings::CheckOutcome::Done)
            before = state;
    }
    // A run brings all findings of the checks it made, and of the steps all of whose checks it made.
    QStringList areas;
    for (const plan::Step step : plan::allSteps()) {
        const QStringList checks = plan::checksOf(step);
        const bool whole = !checks.isEmpty()
                           && std::all_of(checks.begin(), checks.end(), [&](const QString &check) {
                                  return ids.contains(check);
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
    if (m_session.report.declined.contains(check))
        return;
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

void SessionStore::setAccepted(const QString &code, const QString &subject, bool accepted)
{
    const AcceptedFinding item{code, subject};
    if (m_session.accepted.contains(item) == accepted)
        return;
    if (accepted)
        m_session.accepted.insert(item);
    else
        m_session.accepted.erase(item);
    saveSoon();
    emit acceptedChanged();
}

void SessionStore::setDeclined(const QString &check, bool declined)
{
    findings::Report &report = m_session.report;
    if (report.declined.contains(check) == declined)
        return;
    if (declined) {
        report.declined << check;
        takeOut(report, check);
    } else {
        report.declined.removeAll(check);
        for (const checks::Check &other : checks::allChecks()) { // said less without it
            if (std::any_of(other.needs.begin(), other.needs.end(),
                            [&](const char *need) { return check == QLatin1String(need); }))
                takeOut(report, QString::fromLatin1(other.id));
        }
    }
    saveSoon();
    emit declinedChanged();
    emit reportChanged();
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
