#pragma once
// The wizard put together: the frame, its eleven pages, and what runs between session, checks and
// window. One object, made in main (or in a test) and shown; everything it is given outlives it.
#include "gui/pages/OfflineWatch.h"
#include "gui/pages/ReportSaver.h"
#include "gui/pages/StepPage.h"
#include "gui/wizard/WizardWindow.h"

#include <QTime>
#include <QTimer>

namespace mailworthy::gui {

struct AssistantOptions
{
    QString sessionFolder; ///< where set-ups are kept and listed
    QString keyFolder;
    QString machineName = {}; ///< of this machine; empty: not known, or a world
    /// Only the page in sight is made at once; the others one by one, in turns of the event loop.
    bool pagesLater = false;
    WatchInterval watch = WatchInterval::Daily; ///< how often everything is checked, at first
};

/// The wizard's window with its steps, whose pages are all still to be made: what can be shown before
/// anything is read or asked. Takes little more time than any window.
[[nodiscard]] std::unique_ptr<WizardWindow> makeFrame(Desktop &desktop);

class Assistant : public QObject
{
    Q_OBJECT
public:
    /// `frame`, from makeFrame, becomes the window; without, it makes one.
    Assistant(net::Internet &internet, const checks::DataSet &data, Desktop &desktop,
              const AssistantOptions &options, std::unique_ptr<WizardWindow> frame = nullptr,
              QObject *parent = nullptr);
    ~Assistant() override;

    [[nodiscard]] WizardWindow &window() { return *m_window; }
    [[nodiscard]] session::SessionStore &store() { return m_store; }
    [[nodiscard]] session::RunController &runs() { return m_runs; }
    /// Goes on with a set-up file; the error is shown in the window as well.
    [[nodiscard]] Result<> openSession(const QString &path);
    /// The newest set-up in the folder, when there is one.
    void openLatest() { m_setUps.openLatest(); }

signals:
    /// The owner chose another language in the menu; the window speaks it already.
    void languageChanged(const QString &code);
    /// The owner chose how often everything is checked.
    void watchChosen(mailworthy::gui::WatchInterval interval);

private:
    void setMakers();
    void makePages();
    void makeNextPage();
    void connectRuns();
    void changeLanguage(const QString &code);
    void showLanguages();
    void showActivity();
    void showStates();
    void showDomains();
    void connectSetUps();
    void connectReport();
    void fillMenu();
    /// Which of its entries can be used on the step in sight.
    void showMenu();
    void startOver();
    void checkAgain(StepPage &page); ///< because the owner asks for it
    void showTrouble(const std::optional<Error> &error);
    void showBanner();
    void saveReport(const ReportWish &wish);
    /// The step's page, made if it was not yet.
    [[nodiscard]] StepPage *pageAt(int step) const;

    net::Internet &m_internet; ///< for its clock
    const checks::DataSet &m_data;
    Desktop &m_desktop;
    session::SessionStore m_store;
    session::RunController m_runs;
    session::GreeterController m_greeter;
    OfflineWatch m_offline;
    ReportSaver m_reports;
    SetUps m_setUps;
    PageContext m_context;
    std::unique_ptr<WizardWindow> m_window;
    QAction *m_undo = nullptr;      ///< in the window's menu
    QAction *m_startOver = nullptr; ///< the same
    /// The plan that was guessed last for a domain that was typed.
    std::optional<plan::MailPlan> m_guess;
    QStringList m_running;          ///< ids of the checks that run; "*" for all
    bool m_stopAsked = false;       ///< by the owner, since something runs
    QTime m_lastLook;               ///< when the last run ended; invalid before the first
    std::optional<Error> m_unsaved; ///< the set-up cannot be kept; until it is
    /// What was asked for and could not be written or opened; until something else is asked for,
    /// or another step is looked at.
    std::optional<Error> m_trouble;
};

} // namespace mailworthy::gui
