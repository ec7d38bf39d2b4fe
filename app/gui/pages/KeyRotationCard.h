#pragma once
// Which of several keys of a kind signs, how far each one's record has got, and the order in which
// one takes over from another. Hidden where there is nothing to choose.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"

namespace mailworthy::gui {

/// One key in the list.
struct KeyRow
{
    QString selector;
    QString kind; ///< "RSA, 2048 bit."
    QString seen; ///< how far its record has got, in words
    bool isSeen = false;
    bool signs = false;
    bool isOut = false;  ///< taken out
    bool hasFile = true; ///< without one no server can sign with it
    friend bool operator==(const KeyRow &, const KeyRow &) = default;
};

class KeyRotationCard : public Card
{
    Q_OBJECT
public:
    explicit KeyRotationCard(QWidget *parent);
    void show(const std::vector<KeyRow> &rows);
    [[nodiscard]] const std::vector<KeyRow> &rows() const { return m_rows; }

signals:
    void signAsked(const QString &selector);
    void outAsked(const QString &selector);

private:
    struct Line
    {
        QWidget *widget = nullptr;
        Para *name = nullptr;
        Tag *tag = nullptr;
        Para *about = nullptr;
        QWidget *buttons = nullptr;
        Button *sign = nullptr;
        Button *out = nullptr;
    };

    Line makeLine();
    static void fill(const Line &line, const KeyRow &row);

    std::vector<KeyRow> m_rows;
    std::vector<Line> m_lines;
    QVBoxLayout *m_list;
};

} // namespace mailworthy::gui
