#include "gui/pages/DomainBar.h"

#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Para.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

DomainBar::DomainBar(session::SessionStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setObjectName(u"domainBar"_s);
    auto *row = new FlowLayout(10, 8, this);
    auto *label = new Para(tr("For the domain"), Type::Strong, Tone::Text, this);
    m_domains = new QComboBox(this);
    m_domains->setObjectName(u"domainChoice"_s);
    m_domains->setAccessibleName(tr("Domain that this page is about"));
    m_all = new Button({}, ButtonKind::Quiet, Icon::Copy, this);
    m_all->setObjectName(u"forAllDomainsButton"_s);
    m_all->hide();
    row->addWidget(label);
    row->addWidget(m_domains);
    row->addWidget(m_all);
    connect(m_domains, &QComboBox::activated, this,
            [this](int index) { m_store.chooseDomain(static_cast<std::size_t>(index)); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const plan::MailDomain from = m_store.domain();
        m_store.edit([&](plan::MailPlan &plan) {
            for (plan::MailDomain &to : plan.domains) {
                if (to.name != from.name)
                    m_change(to, from);
            }
        });
    });
    connect(&m_store, &session::SessionStore::planChanged, this, &DomainBar::refresh);
    connect(&m_store, &session::SessionStore::domainChosen, this, &DomainBar::refresh);
    refresh();
}

void DomainBar::offerForAll(
    const QString &words, std::function<void(plan::MailDomain &, const plan::MailDomain &)> change)
{
    m_change = std::move(change);
    m_all->setText(words);
    m_all->refreshMargins();
    m_all->show();
}

void DomainBar::refresh()
{
    const std::vector<plan::MailDomain> &domains = m_store.plan().domains;
    setVisible(domains.size() > 1);
    if (domains.size() < 2)
        return;
    const QSignalBlocker quiet(m_domains);
    QStringList names;
    for (const plan::MailDomain &domain : domains)
        names << domain.name.unicode();
    QStringList there;
    for (int i = 0; i < m_domains->count(); ++i)
        there << m_domains->itemText(i);
    if (there != names) {
        m_domains->clear();
        m_domains->addItems(names);
    }
    m_domains->setCurrentIndex(static_cast<int>(m_store.domainIndex()));
}

} // namespace mailworthy::gui
