#pragma once
// The frame of the wizard: step list at the side, tools above, one scrolling page, status line with
// Back and Continue below, Why panel from 1280 u. Plain values in, signals out; no mail logic.
//
// Keys: Alt+B back, Alt+N continue, Ctrl+1…9 steps, Esc stop, F5 check again (Shift: everything).
// Object names: backButton, continueButton, stopButton, checkAgainButton, reportButton, menuButton,
// domainButton, stepButton, stepList, whyPanel, pageTitle, pageLead, pageScroll; actions:
// languageMenu, themeMenu. Tab goes through step list, tools, page in the order of its layouts, and
// foot. F1 opens the Why panel in small windows.
#include "gui/widgets/Desktop.h"
#include "gui/widgets/Theme.h"
#include "gui/wizard/Page.h"
#include "gui/wizard/StepList.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace mailworthy::gui {

struct Range
{
    int low = 0;
    int high = 100;
    friend bool operator==(const Range &, const Range &) = default;
};

struct LanguageView
{
    QString code; ///< "de"
    QString name; ///< "Deutsch"
    friend bool operator==(const LanguageView &, const LanguageView &) = default;
};

class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit WizardWindow(Desktop &desktop, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Takes the page. Steps are numbered in the order they come.
    void addPage(Page *page, const StepView &step);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] Page *page(int step) const;
    [[nodiscard]] int current() const;
    void setCurrent(int step);
    /// The page in sight has got its content: shows it as if it had just been turned to.
    void openCurrent();
    /// Makes the frame anew, in the language of now; the choice of look and the Why panel stay.
    /// The pages are gone and have to be added again, all of them; step, languages, domains, range,
    /// banner and activity have to be set again.
    void renew();
    void setStepState(int step, Status status, const QString &shortState = {});
    [[nodiscard]] StepView step(int step) const;

    /// "Ready so far" at the sidebar's foot; nullopt hides it.
    void setRange(const std::optional<Range> &range);
    /// The domain switcher; empty hides it. A last entry offers another domain. It reads `name`, of
    /// what is worked on, which need not be one of them (-1); without, their current one's.
    void setDomains(const QStringList &names, int current, const QString &name = {});
    void setActivity(const Activity &activity);
    /// In the status line for a moment, and to assistive technology.
    void say(const QString &sentence);
    /// Tells assistive technology the sentence below the page's title, unless it has been told
    /// already: once when something ends, never while numbers count up.
    void announceLead();
    /// One banner over the page, on every step; empty text hides it.
    void setBanner(Status status, const QString &text, const QString &buttonText = {});

    void setThemeChoice(ThemeChoice choice);
    void setLanguages(const std::vector<LanguageView> &languages, const QString &current);
    /// Entries of the program's own ("Privacy", "About") go in front of language and theme.
    [[nodiscard]] QMenu *menu() const;

    [[nodiscard]] bool isNarrow() const;
    /// The step list as a strip of numbers and states; names are in tool tips, and read out.
    void setStepsFolded(bool folded);
    [[nodiscard]] bool areStepsFolded() const;
    /// Shows it at that size, or as large as the screen lets it be.
    void showAt(const QSize &wanted);

signals:
    void currentChanged(int step);
    void stopAsked();
    void checkAgainAsked(bool everything);
    void reportAsked(const QString &format, bool anonymised); ///< "html", "pdf", "json"
    void domainChosen(int index);
    void domainAddAsked();
    void themeChosen(mailworthy::gui::ThemeChoice choice);
    void languageChosen(const QString &code);
    void stepsFolded(bool folded); ///< by the owner
    void finishAsked();            ///< Continue on the last step
    void bannerActed();
    void announced(const QString &sentence); ///< told to assistive technology

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildSidebar();
    void buildTools();
    void buildPage();
    void buildFoot();
    void buildMenu();
    void buildReportMenu();
    void buildKeys();
    void arrange();
    void arrangeSidebar();
    void toggleSteps();
    [[nodiscard]] int sidebarWidth() const;
    void placeFloating();
    [[nodiscard]] int centreWidth() const; ///< of the window without what stands beside the page
    [[nodiscard]] int toolsWidth() const;
    void showPage(bool inList);
    void showHeader();
    void showHeaderSoon();
    void showButtons();
    void showWhy();
    void fillStepMenu();
    void goOn();
    void toggleWhy();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mailworthy::gui
