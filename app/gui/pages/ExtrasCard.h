#pragma once
// What an owner may want beside the basics: TLS reports, MTA-STS, records for mail programs, the CA
// of the certificates; with the files they need on a web server and what has to be done for them.
#include "gui/pages/FileSaver.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "plan/PlannedExtras.h"

namespace mailworthy::gui {

class ExtrasCard : public Card
{
    Q_OBJECT
public:
    ExtrasCard(PageContext &context, QWidget *parent);
    void refresh();

signals:
    void spoke(const QString &sentence);
    /// Other records are wanted than before.
    void chosen();

private:
    struct Choice
    {
        QString kind; ///< of plan::Extra
        CheckLine *box;
    };
    void addChoice(const QString &kind, const QString &name, const QString &text);
    void choose(const QString &kind, bool wanted, const QString &value = {});
    void chooseIssuer(const QString &text);
    void showFiles(const std::vector<plan::PlannedFile> &files);
    void showRemarks(const std::vector<plan::Remark> &remarks);
    void save(const plan::PlannedFile &file);

    PageContext &m_context;
    std::vector<Choice> m_choices;
    SegmentedChoice *m_sts;
    Field *m_issuer;
    QWidget *m_needed; ///< files and remarks
    plan::PlannedExtras m_planned;
    FileSaver m_saver;
};

} // namespace mailworthy::gui
