#pragma once
// The painted pictures of single pages: delivery path, reverse triangle, DMARC time line, SPF tree.
// Each describes itself in words as its accessible name, and `lines()` gives the same as a list for
// the twin.
#include "gui/widgets/Icons.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace mailworthy::gui {

/// What the pictures have in common: height from content, text twin.
class Picture : public QWidget
{
    Q_OBJECT
public:
    explicit Picture(QWidget *parent = nullptr);
    [[nodiscard]] virtual QStringList lines() const = 0; ///< the same in words
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }

protected:
    void changed(); ///< call after each change of content
};

struct Hop
{
    Icon icon = Icon::None;
    QString name;  ///< "Example Net"
    QString place; ///< "your provider"
    friend bool operator==(const Hop &, const Hop &) = default;
};

/// One direction in a lane.
struct PathLine
{
    bool incoming = false;
    Status status = Status::Waiting;
    int breakAt = -1; ///< hop that breaks it (counted from our server); -1: none
    QString reason;   ///< "port 25 blocked here"
    QString word;     ///< at the lane's end; empty: the status' own
    friend bool operator==(const PathLine &, const PathLine &) = default;
};

struct PathLane
{
    QString title; ///< IPv4
    QString address;
    std::vector<PathLine> lines;
    friend bool operator==(const PathLane &, const PathLane &) = default;
};

class DeliveryPath : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void setPath(const std::vector<Hop> &hops, const std::vector<PathLane> &lanes);
    QStringList lines() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where everything stands at a width, from left to right. Words stand beside and on the lines,
    /// or all of them below where they would have no room there.
    struct Plan;
    struct PlacedLane;
    struct PlacedLine;
    [[nodiscard]] Plan planFor(int width) const;
    [[nodiscard]] Plan placed(int width, bool below) const;
    void placeBeside(Plan &plan, PlacedLane &placed, const PathLane &lane) const;
    void placeBelow(Plan &plan, PlacedLane &placed, const PathLane &lane) const;
    static std::pair<qreal, qreal> stretchOf(const PathLine &line, const Plan &plan);
    void paintLine(QPainter &painter, const PathLine &line, const Plan &plan, int y) const;
    void paintWords(QPainter &painter, const PathLine &line, const Plan &plan,
                    const PlacedLine &spot) const;
    std::vector<Hop> m_hops;
    std::vector<PathLane> m_lanes;
};

struct TriangleEdge
{
    Status status = Status::Waiting; ///< Ok solid, Problem dashed red, else dashed pale
    QString claim;                   ///< "leads back"
    friend bool operator==(const TriangleEdge &, const TriangleEdge &) = default;
};

struct TriangleView
{
    QString address;
    QString name;     ///< PTR; empty: as addressToName says, none (Problem) or not known
    QString greeting; ///< EHLO; empty: not known yet
    TriangleEdge addressToName, nameToAddress, greetingToAddress, greetingToName;
    friend bool operator==(const TriangleView &, const TriangleView &) = default;
};

class ReverseTriangle : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void setView(const TriangleView &view);
    QStringList lines() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where everything stands at a width, from left to right.
    struct Plan;
    [[nodiscard]] Plan planFor(int width) const;
    [[nodiscard]] Plan asTriangle(int width) const;
    [[nodiscard]] Plan asColumn(int width) const;
    [[nodiscard]] int nodeHeight(int width) const;
    /// Instead of the name, where there is none to show.
    [[nodiscard]] QString missingName() const;
    /// `missing`: the words in place of a value; red where it `isKnown` that there is none.
    void paintNode(QPainter &painter, const QRectF &rect, Icon icon, const QString &caption,
                   const QString &value, const QString &missing = {}, bool isKnown = false) const;
    void paintEdge(QPainter &painter, const QPointF &from, const QPointF &to, const QRect &words,
                   Qt::Alignment side, const TriangleEdge &edge) const;
    TriangleView m_view;
};

struct Station
{
    QString name;  ///< "Only observe"
    QString token; ///< p=none
    QString when;  ///< "since 12 November"
    friend bool operator==(const Station &, const Station &) = default;
};

struct TimelineNeed
{
    Status status = Status::Waiting;
    QString text; ///< "12 reports read"
    friend bool operator==(const TimelineNeed &, const TimelineNeed &) = default;
};

struct TimelineView
{
    std::vector<Station> stations;
    int reached = 0;  ///< station that holds today
    qreal within = 0; ///< 0…1 on the way to the next
    QString today;    ///< pill over the line; empty: none
    std::vector<TimelineNeed> needs;
    friend bool operator==(const TimelineView &, const TimelineView &) = default;
};

class DmarcTimeline : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void setView(const TimelineView &view);
    QStringList lines() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where everything stands at a width, from left to right.
    struct Plan;
    [[nodiscard]] Plan planFor(int width) const;
    int needsHeight(int width, QPainter *painter, int top) const;
    void paintStation(QPainter &painter, const Plan &plan, int index) const;
    void paintToday(QPainter &painter, const Plan &plan) const;
    TimelineView m_view;
};

struct SpfTreeRow
{
    int depth = 0; ///< 0: the domain itself
    QString term;
    QString words;
    int lookups = 0;            ///< "+1" pill; 0: none
    Status status = Status::Ok; ///< any other: glyph
    friend bool operator==(const SpfTreeRow &, const SpfTreeRow &) = default;
};

class SpfTree : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void setRows(const std::vector<SpfTreeRow> &rows);
    QStringList lines() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where a row's parts stand at a width, from left to right.
    struct Placed;
    [[nodiscard]] std::vector<Placed> placed(int width) const;
    void paintRow(QPainter &painter, const SpfTreeRow &row, const Placed &place) const;
    std::vector<SpfTreeRow> m_rows;
};

} // namespace mailworthy::gui
