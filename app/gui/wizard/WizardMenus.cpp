// What stands in the window's menus: steps, domains, languages and looks.
#include "gui/wizard/WizardParts.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Paint.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

void WizardWindow::fillStepMenu()
{
    Parts &p = *m_parts;
    p.stepMenu->clear();
    const auto &steps = p.steps->steps();
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        const StepView &step = steps[static_cast<std::size_t>(i)];
        const QString text = step.shortState.isEmpty()
                                 ? tr("%1  %2", "number, title").arg(i + 1).arg(step.title)
                                 : tr("%1  %2, %3", "number, title, state")
                                       .arg(i + 1)
                                       .arg(step.title, step.shortState);
        QAction *action = p.stepMenu->addAction(glyphIcon(step.status), plain(text));
        connect(action, &QAction::triggered, this, [this, i] { setCurrent(i); });
    }
}

void WizardWindow::setDomains(const QStringList &names, int current, const QString &name)
{
    Parts &p = *m_parts;
    p.domainMenu->clear();
    qDeleteAll(p.domainMenu->findChildren<QActionGroup *>());
    auto *group = new QActionGroup(p.domainMenu);
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = p.domainMenu->addAction(plain(names.at(i)));
        action->setCheckable(true);
        action->setChecked(i == current);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, i] { emit domainChosen(i); });
    }
    p.domainMenu->addSeparator();
    QAction *add = p.domainMenu->addAction(pictureIcon(Icon::Plus), tr("Add another domain"));
    add->setObjectName(u"addDomainAction"_s);
    connect(add, &QAction::triggered, this, &WizardWindow::domainAddAsked);
    const QString domain = name.isEmpty() ? names.value(current) : name;
    const QString words =
        domain.isEmpty() ? tr("New set-up", "whose domain is still to be given") : domain;
    p.domain->setText(
        plain(QFontMetrics(typeFont(Type::Medium)).elidedText(words, Qt::ElideMiddle, u(220))));
    setName(p.domain, domain.isEmpty() ? words : tr("Domain: %1").arg(domain));
    p.domain->setToolTip(domain);
    p.domain->setVisible(!names.isEmpty() && !p.narrow);
    p.domainMenu->menuAction()->setVisible(!names.isEmpty() && p.narrow);
}

void WizardWindow::setThemeChoice(ThemeChoice choice)
{
    const QList<QAction *> actions = m_parts->themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == toString(choice));
}

void WizardWindow::setLanguages(const std::vector<LanguageView> &languages, const QString &current)
{
    Parts &p = *m_parts;
    p.languageMenu->clear();
    for (const LanguageView &language : languages) {
        QAction *action = p.languageMenu->addAction(plain(language.name));
        action->setCheckable(true);
        action->setData(language.code);
        action->setChecked(language.code == current);
        action->setActionGroup(p.languages);
    }
    p.languageMenu->menuAction()->setVisible(!languages.empty());
}

QMenu *WizardWindow::menu() const
{
    return m_parts->menu;
}

} // namespace mailworthy::gui
