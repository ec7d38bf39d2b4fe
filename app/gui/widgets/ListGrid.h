#pragma once
// The block lists as one painted widget: a cell per list, columns by weight, a row block per
// address and for the domain. Arrows move, Enter or a click choose. ListTwin shows the same as a
// table; ListPanel puts both into a card with legend, filter and progress.
#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Card.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>
#include <vector>

class QTableView;

namespace mailworthy::gui {

class Button;
class ProgressBar;
class SegmentedChoice;

enum class ListState {
    Waiting, ///< not asked
    Asking,
    NotListed,
    ListedProblem,
    ListedWarning,
    ListedNote,
    CouldNotTell,
    NotNeeded
};
[[nodiscard]] QString listStateWord(ListState state);
[[nodiscard]] Status listStatus(ListState state);

enum class ListFilter { All, Listed, NoAnswer };

struct ListCell
{
    QString list; ///< the list's name
    ListState state = ListState::Waiting;
    QString words;              ///< what it answered, for tool tip and twin
    bool ofGoodSenders = false; ///< no block list: shown, and counted among none
    friend bool operator==(const ListCell &, const ListCell &) = default;
};

/// One address or domain with its lists.
struct ListBlock
{
    QString subject;                           ///< 192.0.2.25
    std::vector<std::vector<ListCell>> groups; ///< as many as columns
    friend bool operator==(const ListBlock &, const ListBlock &) = default;
};

/// How many of the block's block lists have answered.
struct ListCount
{
    int answered = 0;
    int total = 0;
    friend bool operator==(const ListCount &, const ListCount &) = default;
};
[[nodiscard]] ListCount countOf(const ListBlock &block);

struct CellPlace
{
    int block = -1;
    int group = -1;
    int cell = -1;
    [[nodiscard]] bool isValid() const { return block >= 0; }
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

class ListGrid
    : public QWidget
    , public AccessibleParts
{
    Q_OBJECT
public:
    explicit ListGrid(QWidget *parent = nullptr);
    ~ListGrid() override;

    /// `columns` are the weights' names ("Decisive", "Common", …).
    void setContent(const QStringList &columns, const std::vector<ListBlock> &blocks);
    /// One answer: repaints its cell alone. Places outside are ignored.
    void setCell(const CellPlace &place, ListState state, const QString &words = {});
    void setFilter(ListFilter filter);
    [[nodiscard]] const std::vector<ListBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] CellPlace current() const { return m_current; }
    void setCurrent(const CellPlace &place);
    [[nodiscard]] QRect cellRect(const CellPlace &place) const;
    [[nodiscard]] QString
    describe(const CellPlace &place) const; ///< list, state, weight: one sentence

    int partCount() const override;
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void currentChanged(const mailworthy::gui::CellPlace &place);
    void chosen(const mailworthy::gui::CellPlace &place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plan; // where everything stands at a width
    [[nodiscard]] Plan plan(int width) const;
    void ensurePlan() const;
    [[nodiscard]] bool passes(const ListCell &cell) const;
    [[nodiscard]] CellPlace at(const QPoint &point) const;
    void move(int dx, int dy);
    void watchArcs();
    void forgetHidden();

    QStringList m_columns;
    std::vector<ListBlock> m_blocks;
    ListFilter m_filter = ListFilter::All;
    CellPlace m_current;
    mutable std::unique_ptr<Plan> m_plan; // where things stand, for m_planWidth
    mutable int m_planWidth = -1;
};

/// Paints one cell, also for the legend.
void paintListCell(QPainter &painter, const QRectF &rect, ListState state);

class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, List, Weight, State, Words, ColumnCount };
    enum Role { StatusRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const QStringList &columns, const std::vector<ListBlock> &blocks);
    void setCell(const CellPlace &place, ListState state, const QString &words);
    void setFilter(ListFilter filter);
    [[nodiscard]] CellPlace place(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    QStringList m_columns;
    std::vector<ListBlock> m_blocks;
    ListFilter m_filter = ListFilter::All;
    std::vector<CellPlace> m_rows;
};

/// Card with legend, filter, twin switch, progress bar, grid and twin.
class ListPanel : public Card
{
    Q_OBJECT
public:
    explicit ListPanel(QWidget *parent = nullptr);
    void setContent(const QStringList &columns, const std::vector<ListBlock> &blocks);
    void setCell(const CellPlace &place, ListState state, const QString &words = {});
    [[nodiscard]] ListGrid *grid() const { return m_grid; }
    void setTwin(bool on);
    /// The focus to the grid or to its twin, whichever is shown.
    void focusLists();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void chosen(const mailworthy::gui::CellPlace &place); ///< a cell, or its row in the twin

private:
    void showProgress();

    void showLegend();

    QWidget *m_legend;
    ListGrid *m_grid;
    ListModel *m_model;
    QTableView *m_twin;
    SegmentedChoice *m_filter;
    Button *m_switch;
    ProgressBar *m_progress;
};

} // namespace mailworthy::gui
