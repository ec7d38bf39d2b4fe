#pragma once
// Which of several mail domains a page is about. Hidden while there is one.
#include "gui/widgets/Buttons.h"
#include "session/SessionStore.h"

#include <QWidget>

class QComboBox;

namespace mailworthy::gui {

class DomainBar : public QWidget
{
    Q_OBJECT
public:
    DomainBar(session::SessionStore &store, QWidget *parent);
    /// Offers to take over what was chosen; `change` makes another domain like the chosen one.
    void
    offerForAll(const QString &words,
                std::function<void(plan::MailDomain &to, const plan::MailDomain &from)> change);

private:
    void refresh();

    session::SessionStore &m_store;
    QComboBox *m_domains;
    Button *m_all;
    std::function<void(plan::MailDomain &, const plan::MailDomain &)> m_change;
};

} // namespace mailworthy::gui
