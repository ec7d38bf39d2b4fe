#pragma once
// What the owner chose for the window itself and for this computer, kept between two starts: look,
// language, the folded list of steps, how often everything is checked, the name server that is asked.
// One small file beside the owner's other settings; set-ups have files of their own, and no name
// server in them: they may go on at another computer.
#include "base/Address.h"
#include "gui/models/WatchInterval.h"
#include "gui/widgets/Theme.h"

#include <QSettings>

namespace mailworthy::session {
class RunController;
}

namespace mailworthy::gui {

class Remembered
{
public:
    /// `file`: where it is kept; empty: in the owner's settings folder.
    explicit Remembered(const QString &file = {});

    /// From now on nothing is written: a demo leaves nothing behind.
    void keepNothing() { m_keeps = false; }
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Empty while none was chosen: then the system's language holds.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] bool stepsFolded() const;
    void setStepsFolded(bool folded);
    /// Every day while nothing was chosen.
    [[nodiscard]] WatchInterval watch() const;
    void setWatch(WatchInterval interval);
    /// Name servers in the place of the computer's own; empty: its own. What the file holds beside
    /// addresses at which a name server can be is passed over.
    [[nodiscard]] std::vector<Endpoint> resolvers() const;
    void setResolvers(const std::vector<Endpoint> &servers);
    /// The runs ask those that are kept, and what is chosen later on is kept. Before anything is
    /// asked; this must outlive the runs.
    void keepResolversOf(session::RunController &runs);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
    bool m_keeps = true;
};

} // namespace mailworthy::gui
