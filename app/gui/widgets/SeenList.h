#pragma once
// Planned records as rows: name and purpose, how far each has got in words, and one dot for each
// name server and resolver. Knows no core types.
#include "gui/widgets/Status.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mailworthy::gui {

class Para;
class SeenDots;

struct SeenView
{
    QString key;     ///< names the row through updates; unique in its list
    QString name;    ///< "_dmarc.example.org TXT"
    QString purpose; ///< "DMARC: what to do with forgeries"
    QString words;   ///< "at 2 of 4 name servers"
    std::vector<Status> dots;
    QStringList servers; ///< one line for each dot: who, and what it has
    friend bool operator==(const SeenView &, const SeenView &) = default;
};

class SeenLine : public QWidget
{
    Q_OBJECT
public:
    explicit SeenLine(QWidget *parent = nullptr);
    void setView(const SeenView &view);
    [[nodiscard]] const SeenView &view() const { return m_view; }

private:
    SeenView m_view;
    Para *m_name;
    Para *m_purpose;
    Para *m_words;
    SeenDots *m_dots;
};

/// Rows keep their place when the list is set again.
class SeenList : public QWidget
{
    Q_OBJECT
public:
    explicit SeenList(QWidget *parent = nullptr);
    void setRows(const std::vector<SeenView> &views);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    /// nullptr when there is no such row.
    [[nodiscard]] const SeenView *view(const QString &key) const;

private:
    QVBoxLayout *m_layout;
    std::vector<SeenLine *> m_lines;
};

} // namespace mailworthy::gui
