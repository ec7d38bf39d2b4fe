#pragma once
// Bars and gates: progress, readiness range, look-up counter, length against limits, the four gates
// and the verdict.
#include "gui/widgets/Card.h"
#include "gui/widgets/Icons.h"

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace mailworthy::gui {

class GateCard;

/// 4 u high, accent; grows over 180 ms.
class ProgressBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressBar(QWidget *parent = nullptr);
    void setProgress(int done, int total);
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
    qreal m_shown = 0;
    QVariantAnimation m_grow;
};

/// Readiness from 0 to 100: known part solid, unknown part hatched, mark at 60 where a Problem
/// caps.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(QWidget *parent = nullptr);
    void setRange(int low, int high);
    /// 6 u high without numbers, for the sidebar's foot.
    void setCompact(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_low = 0;
    int m_high = 100;
    bool m_compact = false;
};

/// "2 of 10 look-ups, 0 of 2 empty answers" over ten cells.
class LookupBar : public QWidget
{
    Q_OBJECT
public:
    explicit LookupBar(QWidget *parent = nullptr);
    void setCounts(int lookups, int maxLookups, int voids, int maxVoids);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lookups = 0, m_maxLookups = 10, m_voids = 0, m_maxVoids = 2;
};

/// A length against one or two limits, with a sentence above ("Fits at Namecheap: 410 characters
/// …").
class LimitBar : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        int at = 0;
        QString text;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    explicit LimitBar(QWidget *parent = nullptr);
    void setValue(const QString &sentence, int value, int scale, const std::vector<Mark> &marks);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    int m_value = 0, m_scale = 1;
    std::vector<Mark> m_marks;
};

struct GateView
{
    Status status = Status::Waiting;
    Icon icon = Icon::None;
    QString name;
    QString text;
    friend bool operator==(const GateView &, const GateView &) = default;
};

/// Gates of equal width side by side; two by two, or one under the other, when narrow.
class GatesBar : public QWidget
{
    Q_OBJECT
public:
    explicit GatesBar(QWidget *parent = nullptr);
    void setGates(const std::vector<GateView> &gates);
    /// Of one under the other: where there is no room they must not keep the page wide.
    QSize minimumSizeHint() const override;

signals:
    void chosen(int gate);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int columnsIn(int width) const;
    QGridLayout *m_grid;
    std::vector<GateCard *> m_cards;
    int m_columns = 0;
};

/// Glyph and verdict at the start, range bar at the end.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);
    void setVerdict(Status status, const QString &verdict, const QString &text);
    void setRange(int low, int high);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    GlyphLabel *m_glyph;
    Para *m_verdict;
    Para *m_text;
    RangeBar *m_range;
    QBoxLayout *m_row;
};

} // namespace mailworthy::gui
