#pragma once
// The records as a file for the owner's DNS program, and, where the address changes, the
// configuration of the program that keeps it right. Stands on the records step.
#include "gui/pages/FileSaver.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/CheckLine.h"
#include "plan/Planner.h"

class QComboBox;

namespace mailworthy::gui {

class RecordFilesCard : public Card
{
    Q_OBJECT
public:
    RecordFilesCard(PageContext &context, QWidget *parent);
    void show(std::vector<plan::PlannedRecord> records, const data::DnsHost *host);

signals:
    void spoke(const QString &sentence);

private:
    void save();
    void saveZones(const QString &format);
    void saveUpdater();
    /// Writes aside, then tells.
    void write(std::function<Result<>()> work, const QString &path);
    void tell(const Result<> &written, const QString &path);
    [[nodiscard]] Result<QString> textFor(const QString &format,
                                          std::optional<dns::Domain> zone) const;

    PageContext &m_context;
    QComboBox *m_format;
    CheckLine *m_withSwitch; ///< shown where mail goes elsewhere today
    QWidget *m_updaterRow;
    QComboBox *m_updater;
    std::vector<plan::PlannedRecord> m_records;
    const data::DnsHost *m_host = nullptr;
    FileSaver m_saver;
};

} // namespace mailworthy::gui
