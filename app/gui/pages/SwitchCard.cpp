#include "gui/pages/SwitchCard.h"

#include "findings/SwitchWords.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

SwitchCard::SwitchCard(QWidget *parent) : Card(tr("The MX record comes last"), parent)
{
    setObjectName(u"switchCard"_s);
    hide();
}

void SwitchCard::show(const std::vector<plan::MailSwitch> &switches)
{
    setVisible(!switches.empty());
    if (switches == m_switches)
        return;
    m_switches = switches;
    for (QWidget *text : m_texts)
        delete text;
    m_texts.clear();
    const auto add = [this](const QString &text, Type type, const QString &name) {
        auto *para = new Para(text, type, Tone::Text, this);
        para->setObjectName(name);
        body()->addWidget(para);
        m_texts.push_back(para);
    };
    for (const plan::MailSwitch &change : m_switches) {
        add(findings::switchSentence(change), Type::Strong, u"switchToday"_s);
        int number = 0;
        for (const QString &step : findings::switchSteps(change)) {
            ++number;
            add(tr("%1. %2").arg(number).arg(step), Type::Body, u"switchStep"_s);
        }
    }
}

} // namespace mailworthy::gui
