#pragma once
// Makes the report and writes it where the owner wants it, away from the GUI thread: painting pages
// takes longer than a window may be still. Lives on the GUI thread; what is under way when it ends
// is finished first.
#include "exporting/report/ReportDocument.h"
#include "gui/pages/FileSaver.h"

namespace mailworthy::gui {

/// What is asked for: the form ("html", "pdf" or "json"), and whether it may be shown to anybody.
struct ReportWish
{
    QString format;
    bool anonymised = false;
};

class ReportSaver : public QObject
{
    Q_OBJECT
public:
    explicit ReportSaver(const checks::DataSet &data, QObject *parent = nullptr);

    /// Of these values as they are now. `published` is empty when nobody has looked.
    void save(const ReportWish &wish, const QString &path, const plan::MailPlan &plan,
              const findings::Report &report, const plan::Published &published, Timestamp made);
    /// What the file is called unless the owner calls it otherwise.
    [[nodiscard]] static QString suggestedName(const ReportWish &wish, const plan::MailPlan &plan);

signals:
    void saved(const QString &path);
    void failed(const mailworthy::Error &error);

private:
    const checks::DataSet &m_data;
    FileSaver m_saver;
};

} // namespace mailworthy::gui
