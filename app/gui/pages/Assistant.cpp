#include "gui/pages/Assistant.h"

#include "findings/Catalog.h"
#include "gui/models/StepStates.h"
#include "gui/models/Verdict.h"
#include "gui/pages/ConnectionPage.h"
#include "gui/pages/DkimPage.h"
#include "gui/pages/DmarcPage.h"
#include "gui/pages/DomainPage.h"
#include "gui/pages/FinalPages.h"
#include "gui/pages/LaterPage.h"
#include "gui/pages/ListsPage.h"
#include "gui/pages/NamePage.h"
#include "gui/pages/RecordsPage.h"
#include "gui/pages/ServerPage.h"
#include "gui/pages/SpfPage.h"
#include "gui/widgets/Paint.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalBlocker>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

void addSteps(WizardWindow &window)
{
    for (const plan::Step step : plan::allSteps()) {
        const QString name = findings::phrase(QString(u"step."_s + plan::toString(step)));
        window.addPage(new LaterPage,
                       {name, Assistant::tr("Continue to: %1").arg(name), Status::Waiting, {}});
    }
}

} // namespace

std::unique_ptr<WizardWindow> makeFrame(Desktop &desktop)
{
    auto window = std::make_unique<WizardWindow>(desktop);
    addSteps(*window);
    return window;
}

Assistant::Assistant(net::Internet &internet, const checks::DataSet &data, Desktop &desktop,
                     const AssistantOptions &options, std::unique_ptr<WizardWindow> frame,
                     QObject *parent)
    : QObject(parent)
    , m_internet(internet)
    , m_data(data)
    , m_desktop(desktop)
    , m_runs(internet, data)
    , m_greeter(internet, data, options.machineName)
    , m_offline(m_runs, m_store, this)
    , m_reports(data)
    , m_setUps(m_store, desktop, options.sessionFolder)
    , m_context{m_store,   m_runs,   m_greeter,         m_data,
                m_desktop, m_setUps, options.keyFolder, options.watch}
    , m_window(frame ? std::move(frame) : makeFrame(desktop))
{
    m_store.setFolder(options.sessionFolder);
    setMakers();
    m_window->openCurrent();
    if (options.pagesLater)
        QTimer::singleShot(0, this, &Assistant::makeNextPage);
    else
        makePages();
    connectRuns();
    connectReport();
    connectSetUps();
    fillMenu();
    connect(m_window.get(), &WizardWindow::currentChanged, this, [this](int step) {
        showTrouble({});
        m_store.setStep(static_cast<plan::Step>(step + 1));
        showMenu();
    });
    connect(m_window.get(), &WizardWindow::stopAsked, this, [this] {
        m_stopAsked = true;
        m_runs.stop();
    });
    connect(m_window.get(), &WizardWindow::checkAgainAsked, this, [this](bool everything) {
        if (everything && !m_store.plan().isEmpty())
            m_runs.check(m_store.plan(), {});
        else if (StepPage *page = pageAt(m_window->current()))
            checkAgain(*page);
    });
    connect(&m_store, &session::SessionStore::opened, &m_runs, &session::RunController::forget);
    const auto heedDeclined = [this] { m_runs.setDeclined(m_store.session().report.declined); };
    connect(&m_store, &session::SessionStore::opened, this, heedDeclined);
    connect(&m_store, &session::SessionStore::declinedChanged, this, heedDeclined);
    connect(&m_store, &session::SessionStore::opened, &m_greeter,
            &session::GreeterController::forget);
    connect(&m_greeter, &session::GreeterController::ended, this,
            [this](const facts::Fact<facts::InboundFact> &fact) {
                if (!fact->wasTested())
                    return;
                m_runs.setInbound(fact);
                m_runs.check(m_store.plan(), {u"ports"_s});
            });
    connect(m_window.get(), &WizardWindow::finishAsked, this, [this] { m_window->close(); });
    connect(&m_store, &session::SessionStore::planChanged, this, &Assistant::showStates);
    connect(&m_store, &session::SessionStore::reportChanged, this, &Assistant::showStates);
    connect(&m_store, &session::SessionStore::acceptedChanged, this, &Assistant::showStates);
    connect(&m_store, &session::SessionStore::saveFailed, this, [this](const Error &error) {
        m_unsaved = error;
        showBanner();
    });
    connect(&m_store, &session::SessionStore::saved, this, [this] {
        m_unsaved.reset();
        showBanner();
    });
    // Not at once: the menu that was chosen in goes with the old words.
    connect(m_window.get(), &WizardWindow::languageChosen, this, &Assistant::changeLanguage,
            Qt::QueuedConnection);
    showLanguages();
    showDomains();
    showStates();
    showActivity();
}

Assistant::~Assistant()
{
    // What is said while the parts end has no listener any more.
    (void)m_store.saveNow();
    m_store.disconnect(this);
    m_runs.disconnect(this);
    m_greeter.disconnect(this);
    m_window->disconnect(this);
}

void Assistant::setMakers()
{
    const auto page = [this]<typename T>(std::in_place_type_t<T>) {
        return [this]() -> StepPage * { return new T(m_context); };
    };
    const std::vector<std::function<StepPage *()>> makers{
        page(std::in_place_type<DomainPage>),
        page(std::in_place_type<ConnectionPage>),
        page(std::in_place_type<NamePage>),
        page(std::in_place_type<ListsPage>),
        page(std::in_place_type<DkimPage>),
        page(std::in_place_type<SpfPage>),
        page(std::in_place_type<DmarcPage>),
        page(std::in_place_type<RecordsPage>),
        page(std::in_place_type<ServerPage>),
        page(std::in_place_type<VerifyPage>),
        [this]() -> StepPage * {
            auto *watch = new WatchPage(m_context);
            connect(watch, &WatchPage::intervalChosen, this, &Assistant::watchChosen);
            return watch;
        },
    };
    for (int step = 0; step < m_window->pageCount(); ++step) {
        if (auto *later = qobject_cast<LaterPage *>(m_window->page(step)))
            later->setMaker(makers.at(static_cast<std::size_t>(step)));
    }
}

void Assistant::makePages()
{
    for (int step = 0; step < m_window->pageCount(); ++step)
        (void)pageAt(step);
}

/// One in each turn of the event loop, so that none of them is waited for.
void Assistant::makeNextPage()
{
    for (int step = 0; step < m_window->pageCount(); ++step) {
        auto *page = qobject_cast<LaterPage *>(m_window->page(step));
        if (page && !page->isMade()) {
            (void)page->inner();
            QTimer::singleShot(0, this, &Assistant::makeNextPage);
            return;
        }
    }
}

void Assistant::connectRuns()
{
    connect(&m_runs, &session::RunController::started, this, [this](const QStringList &checks) {
        m_running << (checks.isEmpty() ? QStringList{u"*"_s} : checks);
        showActivity();
        showStates();
    });
    connect(&m_runs, &session::RunController::news, this, [this](const session::RunNews &news) {
        if (news.total > 0)
            m_window->setActivity(
                {true, tr("%1 of %2 list answers").arg(news.done).arg(news.total), true});
    });
    // Row by row: what a check has found is shown before the others are done.
    connect(&m_runs, &session::RunController::findingsArrived, &m_store,
            &session::SessionStore::addPart);
    connect(&m_runs, &session::RunController::finished, this,
            [this](const findings::Report &report, bool stopped) {
                m_store.addReport(report, m_runs.facts());
                if (!stopped)
                    m_offline.take(report);
                else if (m_stopAsked)
                    m_window->say(tr("Stopped; what was found is kept."));
            });
    connect(&m_runs, &session::RunController::serverHeard, this, &Assistant::showStates);
    connect(&m_runs, &session::RunController::verificationChanged, this, &Assistant::showStates);
    connect(&m_runs, &session::RunController::guessed, this, [this](const plan::MailPlan &guess) {
        m_guess = guess;
        showMenu();
    });
    connect(&m_offline, &OfflineWatch::changed, this, &Assistant::showBanner);
    connect(&m_offline, &OfflineWatch::lookAgain, this, [this] {
        // The owner's server is spoken to only when he asks for it.
        StepPage *page = pageAt(m_window->current());
        if (page && page->step() != plan::Step::Server)
            page->checkAgain();
    });
    connect(m_window.get(), &WizardWindow::bannerActed, &m_offline, &OfflineWatch::mend);
    connect(&m_runs, &session::RunController::idle, this, [this] {
        m_running.clear();
        m_stopAsked = false;
        m_lastLook = QTime::currentTime();
        showActivity();
        showStates();
        m_window->announceLead();
    });
}

void Assistant::checkAgain(StepPage &page)
{
    if (page.isDeclined())
        m_window->say(tr("Nothing was asked: you left out the checks of this step."));
    else
        page.checkAgain();
}

void Assistant::showTrouble(const std::optional<Error> &error)
{
    m_trouble = error;
    showBanner();
}

void Assistant::showBanner()
{
    QStringList troubles;
    for (const std::optional<Error> &trouble : {m_unsaved, m_trouble}) {
        if (trouble)
            troubles << findings::textOf(*trouble);
    }
    if (!troubles.isEmpty())
        m_window->setBanner(Status::Problem, troubles.join(u' '));
    else if (const std::optional<Endpoint> silent = m_offline.silentChoice())
        m_window->setBanner(Status::Unknown,
                            tr("Nothing can be looked up: this computer seems to be offline, or "
                               "%1, the name server that you chose, is silent. Key, records and "
                               "files can be made all the same.")
                                .arg(isolate(silent->toString())),
                            tr("Use the computer's setting again"));
    else if (m_offline.isOffline())
        m_window->setBanner(Status::Unknown,
                            tr("Nothing answers: this computer seems to be offline. Key, records "
                               "and files can be made all the same; in half a minute it is looked "
                               "at again."),
                            tr("Look now"));
    else
        m_window->setBanner(Status::Note, {});
}

void Assistant::changeLanguage(const QString &code)
{
    if (code == findings::language() || !findings::setLanguage(code))
        return;
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    {
        const QSignalBlocker quiet(m_window.get()); // the step stays, nothing is chosen
        const int step = m_window->current();
        m_context.renewing = true;
        m_window->renew();
        addSteps(*m_window);
        setMakers();
        m_window->openCurrent();
        makePages();
        fillMenu();
        m_window->setCurrent(step);
        m_context.renewing = false;
    }
    showLanguages();
    showDomains();
    showStates();
    showActivity();
    showBanner();
    emit languageChanged(code);
}

void Assistant::showLanguages()
{
    std::vector<LanguageView> views;
    for (const QString &code : findings::languages())
        views.push_back({code, findings::languageName(code)});
    if (views.size() > 1)
        m_window->setLanguages(views, findings::language());
}

void Assistant::showActivity()
{
    if (!m_running.isEmpty())
        m_window->setActivity({true, tr("Looking …"), true});
    else if (m_lastLook.isValid())
        m_window->setActivity(
            {false, tr("Last look at %1").arg(QLocale().toString(m_lastLook, QLocale::ShortFormat)),
             true});
    else
        m_window->setActivity({false, tr("Nothing is asked at the moment."), true});
}

StepPage *Assistant::pageAt(int step) const
{
    auto *page = qobject_cast<LaterPage *>(m_window->page(step));
    return page ? &page->inner() : nullptr;
}

void Assistant::showStates()
{
    const checks::Coverage coverage(m_store.session().report, m_store.plan());
    GreetingView server = GreetingCard::viewOf(m_store, m_runs);
    const checks::Verification *records = m_runs.verificationOf(m_store.plan());
    const Verdict verdict = verdictOf(coverage, records, server);
    const bool lacksRecords =
        !plan::missingFor(plan::Step::Records, m_store.plan()).empty(); // what is to be entered
    if (server.status == Status::Ok
        && !plan::missingFor(plan::Step::Server, m_store.plan()).empty())
        server.status = Status::Waiting; // it runs, and cannot be made to match yet
    for (const plan::Step step : plan::allSteps()) {
        const bool asks =
            step == plan::Step::Server; // no check is behind it, but the server itself
        Status status =
            asks ? server.status : stepStatus(step, m_store.session(), coverage, m_running);
        if (step == plan::Step::Records)
            status = lacksRecords ? Status::Waiting : recordsStatus(records);
        else if (step == plan::Step::Verify && status != Status::Running)
            status = verdict.status;
        m_window->setStepState(static_cast<int>(step) - 1, status,
                               asks ? server.pill
                                    : stepWords(step, status, m_store.session(), coverage));
    }
    showMenu();
    if (m_store.session().report.findings.empty()) {
        m_window->setRange(std::nullopt);
        return;
    }
    m_window->setRange(Range{verdict.low, verdict.high});
}

} // namespace mailworthy::gui
