#pragma once
// Choosing one of a few: segmented choice (one row) and choice cards (icon, title, one line). Both
// are radio groups for keyboard (arrows) and screen reader.
#include "gui/widgets/Icons.h"

#include <QRadioButton>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QGridLayout;

class QHBoxLayout;

namespace mailworthy::gui {

struct SegmentView
{
    QString text;
    std::optional<Status> status; ///< glyph in front
    friend bool operator==(const SegmentView &, const SegmentView &) = default;
};

class SegmentedChoice : public QWidget
{
    Q_OBJECT
public:
    /// `accessibleName` says what is chosen ("Kind of key").
    SegmentedChoice(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    void setSegments(const std::vector<SegmentView> &segments);
    void setCurrent(int index); ///< without signal; -1: none
    [[nodiscard]] int current() const;
    /// Where there is no room side by side, one stands below the other. For a choice that has its
    /// row to itself.
    void setStacking(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index); ///< by the owner

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// In a row or below each other, as the width is.
    void stack();
    /// Of the segments in a row, or below each other.
    [[nodiscard]] QSize extent(bool stacked) const;
    /// Below each other at the present width, words in lines where they have to be.
    [[nodiscard]] int stackHeight() const;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    bool m_stacking = false;
    std::vector<SegmentView> m_segments;
};

struct ChoiceView
{
    Icon icon = Icon::None;
    QString title;
    QString text;
    QString tag; ///< accent tag beside the title ("suggested")
    friend bool operator==(const ChoiceView &, const ChoiceView &) = default;
};

class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(const ChoiceView &view, QWidget *parent = nullptr);
    void setView(const ChoiceView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    ChoiceView m_view;
};

/// Cards side by side, one under the other when narrow.
class ChoiceGroup : public QWidget
{
    Q_OBJECT
public:
    ChoiceGroup(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    void setChoices(const std::vector<ChoiceView> &choices);
    void setCurrent(int index); ///< -1: none; without signal
    [[nodiscard]] int current() const;
    [[nodiscard]] ChoiceCard *card(int index) const;
    /// Of one under the other: where there is no room they must not keep the page wide.
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index); ///< by the owner

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int columnsIn(int width) const;

    QButtonGroup *m_group;
    QGridLayout *m_grid;
    std::vector<ChoiceCard *> m_cards;
    int m_columns = 0;
};

} // namespace mailworthy::gui
