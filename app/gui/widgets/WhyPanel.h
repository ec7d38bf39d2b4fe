#pragma once
// The panel beside the page: why this matters, how to fix it, where to learn more, the words of the
// page.
#include "gui/widgets/Card.h"
#include "gui/widgets/Desktop.h"

#include <QWidget>

#include <map>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace mailworthy::gui {

struct WhyText
{
    QString title; ///< empty: plain text (in sections); a word (in words)
    QString text;
    friend bool operator==(const WhyText &, const WhyText &) = default;
};

struct WhyLink
{
    QString title;
    QString url;
    friend bool operator==(const WhyLink &, const WhyLink &) = default;
};

struct WhyView
{
    QString title;
    std::vector<WhyText> sections;
    std::vector<WhyLink> learnMore; ///< standards and pages behind it
    std::vector<WhyText> words;     ///< three terms of the page
    [[nodiscard]] bool isEmpty() const
    {
        return title.isEmpty() && sections.empty() && words.empty();
    }
    friend bool operator==(const WhyView &, const WhyView &) = default;
};

class WhyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(Desktop &desktop, QWidget *parent = nullptr);
    void setView(const WhyView &view); ///< keeps the scroll place per title
    QSize sizeHint() const override;

signals:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLink(QVBoxLayout *column, const WhyLink &link);

    Desktop &m_desktop;
    WhyView m_view;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    std::map<QString, int> m_places;
};

} // namespace mailworthy::gui
