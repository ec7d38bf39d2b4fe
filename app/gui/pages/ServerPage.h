#pragma once
// Step 9: the server's configuration, file by file, what is to be known and done by hand, and the folder
// or archive it is saved to; and how the server that runs differs from it and answers.
#include "exporting/Configuration.h"
#include "gui/pages/FileSaver.h"
#include "gui/pages/GreetingCard.h"
#include "gui/pages/PresentServerCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/CodePreview.h"
#include "gui/widgets/FileList.h"
#include "gui/widgets/TextList.h"

class QComboBox;

namespace mailworthy::gui {

class ServerPage : public StepPage
{
    Q_OBJECT
public:
    explicit ServerPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void fillKinds();
    void showFile(int index);
    void showFiles();
    void showWords();
    void save(const std::optional<QString> &target);
    void tell(const Result<> &written, const QString &target);

    PresentServerCard *m_present;
    GreetingCard *m_greeting;
    QComboBox *m_kind;
    FileList *m_files;
    CodePreview *m_preview;
    Para *m_place;
    Para *m_rights;
    Card *m_card;
    Card *m_known;
    TextList *m_notes;
    Card *m_byHand;
    TextList *m_steps;
    Button *m_save;
    Button *m_archive;
    Banner *m_error;
    std::optional<exporting::Configuration> m_configuration;
    QString m_chosen; ///< target of the file that the owner looks at; empty: the first
    FileSaver m_saver;
};

} // namespace mailworthy::gui
