#pragma once
// The sidebar's steps: a list model over plain values, the delegate that paints a row, and the
// view.
#include "gui/widgets/Status.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace mailworthy::gui {

struct StepView
{
    QString title;        ///< "Block lists"
    QString continueText; ///< on the step before: "Continue to block lists"
    Status status = Status::Waiting;
    QString shortState; ///< "1 stops mail"; empty: one line
    friend bool operator==(const StepView &, const StepView &) = default;
};

class StepModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StatusRole = Qt::UserRole + 1, ShortStateRole, NumberRole };
    using QAbstractListModel::QAbstractListModel;
    void setSteps(const std::vector<StepView> &steps);
    void setState(int index, Status status, const QString &shortState);
    /// The rows show no names: tool tips have them.
    void setNamesHidden(bool hidden);
    [[nodiscard]] const std::vector<StepView> &steps() const { return m_steps; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString whole(int row) const;

    std::vector<StepView> m_steps;
    bool m_namesHidden = false;
};

class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Up and Down move the focus, Enter or a click goes there. `setCurrentStep` moves without signal.
class StepList : public QListView
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setCurrentStep(int step);
    /// Number and state alone, in a strip of their width.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// After a state changed: starts or stops the arc.
    void watchArcs();
    [[nodiscard]] int currentStep() const { return m_step; }
    [[nodiscard]] bool isHovered(const QModelIndex &index) const { return index == m_hover; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_step = 0;
    bool m_folded = false;
    QPersistentModelIndex m_hover;
};

} // namespace mailworthy::gui
