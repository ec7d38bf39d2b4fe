#pragma once
// A file or its changes, line by line: number, sign, text. Added lines tinted with a bar, removed
// ones struck; comments in text3, keys heavier. Long lines wrap; the page scrolls, not the preview.
#include <QString>
#include <QWidget>

#include <vector>

namespace mailworthy::gui {

enum class CodeChange { Same, Added, Removed };

struct CodeLine
{
    int number = 0; ///< 0: none shown
    CodeChange change = CodeChange::Same;
    QString text;
    friend bool operator==(const CodeLine &, const CodeLine &) = default;
};

class CodePreview : public QWidget
{
    Q_OBJECT
public:
    explicit CodePreview(QWidget *parent = nullptr);
    void setLines(const std::vector<CodeLine> &lines);
    /// The whole text as unchanged lines numbered from 1.
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Placed;
    std::vector<Placed> place(int width, int *height) const;
    std::vector<CodeLine> m_lines;
};

} // namespace mailworthy::gui
