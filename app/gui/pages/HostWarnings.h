#pragma once
// What is to be known of the chosen DNS host before records are entered there, a line each.
#include "gui/widgets/Messages.h"

namespace mailworthy::gui {

class HostWarnings : public QWidget
{
    Q_OBJECT
public:
    explicit HostWarnings(QWidget *parent);
    /// As in the data file; none: hidden.
    void setWarnings(const QStringList &warnings);

private:
    QStringList m_warnings;
    std::vector<IconLine *> m_lines;
};

} // namespace mailworthy::gui
