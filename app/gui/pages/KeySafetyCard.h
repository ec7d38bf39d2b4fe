#pragma once
// Where the private half of a key is and what keeps it safe: its folder, a copy for safe keeping,
// its fingerprint. The text itself is shown only when asked for twice, for half a minute, and never
// goes to the clipboard by itself.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Tables.h"

#include <QTimer>

class QPlainTextEdit;

namespace mailworthy::gui {

/// Milliseconds that a private key stays in sight.
inline constexpr int keyInSight = 30'000;

class KeySafetyCard : public Card
{
    Q_OBJECT
public:
    KeySafetyCard(Desktop &desktop, QWidget *parent);
    /// The domain's keys that have a file; without any there is nothing to be kept safe. That of
    /// `selector` is the one whose text can be shown; of an unknown one, the first.
    void show(const plan::MailDomain *domain, const QString &selector);
    void hideKey();

signals:
    void spoke(const QString &text);

private:
    void backUp();
    void askToShow();
    void showKey();
    [[nodiscard]] const plan::Selector *shown() const;

    Desktop &m_desktop;
    std::optional<plan::MailDomain> m_domain;
    QString m_selector; ///< whose key it is about
    Para *m_about;
    FactTable *m_prints; ///< selector and fingerprint
    Para *m_file;
    Button *m_folder;
    Button *m_copy;
    Button *m_show;
    Banner *m_warning;
    QPlainTextEdit *m_text;
    QTimer m_end{this};
    bool m_asked = false; ///< once: the warning is in sight
};

} // namespace mailworthy::gui
