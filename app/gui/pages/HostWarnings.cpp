#include "gui/pages/HostWarnings.h"

#include "findings/Catalog.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

HostWarnings::HostWarnings(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"hostWarnings"_s);
    setMargins(new QVBoxLayout(this), 0, 0, 0, 0, 4);
    hide();
}

void HostWarnings::setWarnings(const QStringList &warnings)
{
    setVisible(!warnings.isEmpty());
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    for (IconLine *line : m_lines)
        delete line;
    m_lines.clear();
    for (const QString &warning : warnings) {
        m_lines.push_back(
            new IconLine(Icon::Bulb, findings::dataText(warning), QPalette::Link, this));
        layout()->addWidget(m_lines.back());
    }
}

} // namespace mailworthy::gui
