#pragma once
// Further mail domains of the same server: how each stands, one to be added, one to be taken out.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Field.h"

class QGridLayout;

namespace mailworthy::gui {

class MoreDomainsCard : public Card
{
    Q_OBJECT
public:
    MoreDomainsCard(PageContext &context, QWidget *parent);
    void refresh();

signals:
    void added();

private:
    void add(const QString &text);
    void remove(const dns::Domain &domain);
    void putBack();
    void forget();
    [[nodiscard]] bool isThere(const dns::Domain &domain) const;
    void showRows();

    PageContext &m_context;
    Field *m_field;
    Banner *m_removed; ///< with Undo
    /// What was taken out last, and where it stood.
    std::optional<std::pair<std::size_t, plan::MailDomain>> m_out;
    QWidget *m_table;
    QGridLayout *m_grid;
};

} // namespace mailworthy::gui
