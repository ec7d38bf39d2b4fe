#pragma once
// Findings as rows: glyph, sentence over first step, one act, details that open in place with the
// evidence. Knows no core types; a page turns its report into FindingViews in the order to show.
#include "gui/widgets/Icons.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace mailworthy::gui {

class Desktop;

/// One labelled piece of evidence ("Asked", "ns1.example.org"; "Answer", the raw text).
struct FindingDetail
{
    QString label;
    QString text;
    bool fixedWidth = false;
    friend bool operator==(const FindingDetail &, const FindingDetail &) = default;
};

/// Whether the owner lives with what a finding says.
enum class Acceptance {
    None, ///< he is not asked
    Possible,
    Accepted,
};

struct FindingView
{
    QString key; ///< names the row through updates (code and subject); unique in its list
    Status status = Status::Unknown;
    QString title;      ///< what is, and its effect
    QString text;       ///< the first step
    QString buttonText; ///< empty: no act
    Icon buttonIcon = Icon::None;
    bool linkButton = false; ///< quiet, in accent, instead of secondary
    QString explanation;     ///< first paragraph of the details
    std::vector<FindingDetail> details;
    QString copies = {};     ///< raw: the button puts it on the clipboard and says so
    QString copiesWhat = {}; ///< names it: "Request to the provider"
    Acceptance acceptance = Acceptance::None;
    friend bool operator==(const FindingView &, const FindingView &) = default;
};

class FindingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FindingRow(QWidget *parent = nullptr, Desktop *desktop = nullptr);
    ~FindingRow() override;
    void setView(const FindingView &view);
    [[nodiscard]] const FindingView &view() const;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void setLineAbove(bool on);

signals:
    void acted(const QString &key);
    void openChanged(const QString &key, bool open);
    void acceptAsked(const QString &key, bool accept);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillDetails();
    void showAct();
    void showAcceptance();
    void nameChevron();
    /// A button's name together with the row's sentence.
    [[nodiscard]] QString aboutThis(const QString &act) const;
    void place();
    void putAct();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Rows keep their place, their open details and the focus when the list is set again with the same
/// keys.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    /// Without a desktop nothing is copied here: `acted` is all that such a button does.
    explicit FindingList(QWidget *parent = nullptr, Desktop *desktop = nullptr);
    /// `inPlace`: rows that are there stay where they are and new ones come at the end, so that
    /// nothing moves under the reader's eyes while results arrive.
    void setFindings(std::vector<FindingView> views, bool inPlace = false);
    [[nodiscard]] QStringList keys() const; ///< from top to bottom
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] FindingRow *row(const QString &key) const;

signals:
    void acted(const QString &key); ///< the row's button, after it copied what it copies
    void openChanged(const QString &key, bool open);
    /// The owner accepts the row's finding, or takes that back; the row shows it with its next view.
    void acceptAsked(const QString &key, bool accept);

private:
    QVBoxLayout *m_layout;
    Desktop *m_desktop;
    std::vector<FindingRow *> m_rows;
};

} // namespace mailworthy::gui
