#pragma once
// Tables for reading. FactTable: what was found, with its source. ExplainedTable: a record token by
// token. ExplainedRecord: sentence, token strip and table that mark each other.
#include "gui/widgets/TokenStrip.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

class QGridLayout;

namespace mailworthy::gui {

class Para;

struct FactRow
{
    QString label; ///< "Mail host name"
    QString value;
    bool fixedWidth = false; ///< record, name, address
    QString source;          ///< "from 2 name servers"
    friend bool operator==(const FactRow &, const FactRow &) = default;
};

class FactTable : public QWidget
{
    Q_OBJECT
public:
    explicit FactTable(QWidget *parent = nullptr);
    void setRows(const std::vector<FactRow> &rows);
    /// Less than its longest words: where there is no room, those break.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    std::vector<FactRow> m_rows;
};

struct ExplainedColumn
{
    QString title;
    bool fixedWidth = false;
    bool secondary = false; ///< text2
    int stretch = 0;        ///< 0: as wide as its content
    friend bool operator==(const ExplainedColumn &, const ExplainedColumn &) = default;
};

struct ExplainedRow
{
    QStringList cells;
    bool changeable = false; ///< "Change" at the end
    friend bool operator==(const ExplainedRow &, const ExplainedRow &) = default;
};

class ExplainedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(const std::vector<ExplainedColumn> &columns, const std::vector<ExplainedRow> &rows);
    [[nodiscard]] const std::vector<ExplainedColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<ExplainedRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool changeable() const;
    std::vector<ExplainedColumn> m_columns;
    std::vector<ExplainedRow> m_rows;
};

class ExplainedTable : public QTableView
{
    Q_OBJECT
public:
    explicit ExplainedTable(QWidget *parent = nullptr);
    void setContent(const std::vector<ExplainedColumn> &columns,
                    const std::vector<ExplainedRow> &rows);
    void setMarked(int row); ///< -1: none; without signal
    [[nodiscard]] int marked() const { return m_marked; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowMarked(int row);
    void changeAsked(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();

    ExplainedModel *m_model;
    int m_marked = -1;
    bool m_silent = false;
};

struct ExplainedView
{
    QString sentence; ///< what the whole record means
    QStringList tokens;
    QStringList words; ///< per token, for the screen reader
    QString raw;
    std::vector<ExplainedColumn> columns;
    std::vector<ExplainedRow> rows; ///< one per token
    friend bool operator==(const ExplainedView &, const ExplainedView &) = default;
};

class ExplainedRecord : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainedRecord(Desktop &desktop, QWidget *parent = nullptr);
    void setView(const ExplainedView &view);
    [[nodiscard]] TokenStrip *strip() const { return m_strip; }
    [[nodiscard]] ExplainedTable *table() const { return m_table; }

signals:
    void changeAsked(int row);

private:
    Para *m_sentence;
    TokenStrip *m_strip;
    ExplainedTable *m_table;
};

/// "Token, In words, Why this here" for everything but SPF.
[[nodiscard]] std::vector<ExplainedColumn> tokenColumns();
/// "Prefix, Type, Value, Result, In words".
[[nodiscard]] std::vector<ExplainedColumn> spfColumns();

} // namespace mailworthy::gui
