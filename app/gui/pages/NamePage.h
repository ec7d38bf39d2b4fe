#pragma once
// Step 3: one name, both directions; the request to the provider.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/PictureCard.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

class NamePage : public StepPage
{
    Q_OBJECT
public:
    explicit NamePage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;

protected:
    void refresh() override;
    [[nodiscard]] QWidget *mending(const findings::Finding &finding) const override;
    [[nodiscard]] QString quietLead() const override;

private:
    void fitPictures(std::size_t count);
    void showPictures();
    void showProvider();
    void showRequest();
    void showFollow();

    struct Triangle
    {
        PictureCard *card;
        ReverseTriangle *triangle;
    };
    QVBoxLayout *m_pictures;
    std::vector<Triangle> m_triangles;
    ChoiceGroup *m_greeting;
    Banner *m_open; ///< the provider's name is chosen, and not known
    Card *m_follow; ///< what changes and what stays when the greeting follows the provider's name
    Para *m_set;
    Para *m_stays;
    Card *m_provider;
    FactTable *m_card;
    Para *m_general;
    Card *m_request;
    Para *m_letter;
    ValueStrip *m_text; ///< the same with its copy button
};

} // namespace mailworthy::gui
