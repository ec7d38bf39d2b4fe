#pragma once
// The small painted marks: status pill, tag, type chip, row of seen-dots, legend entry. Not
// focusable; each has an accessible name.
#include "gui/widgets/Theme.h"

#include <QWidget>

#include <vector>

namespace mailworthy::gui {

/// Tinted, glyph and word; 22 u high. Without text it says the status' own word.
class StatusPill : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(Status status = Status::Waiting, const QString &text = {},
                        QWidget *parent = nullptr);
    void setStatus(Status status, const QString &text = {});
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Status m_status;
    QString m_text;
};

enum class TagKind {
    Fact, ///< neutral: required, found
    Act,  ///< accent tint: Replace, new, suggested
};

class Tag : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(const QString &text = {}, TagKind kind = TagKind::Fact, QWidget *parent = nullptr);
    /// Empty text hides it.
    void setTag(const QString &text, TagKind kind);
    [[nodiscard]] QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagKind m_kind;
};

/// TXT, MX, A on a sunken chip 46 x 24 u.
class TypeChip : public QWidget
{
    Q_OBJECT
public:
    explicit TypeChip(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// One glyph per name server or resolver: seen, old, not yet.
class SeenDots : public QWidget
{
    Q_OBJECT
public:
    explicit SeenDots(QWidget *parent = nullptr);
    void setDots(const std::vector<Status> &dots);
    /// A dot says nothing by itself: all of it in words, and a line for each, who it is for and what
    /// that one has. Names from outside are never read as markup. After setDots.
    void setWords(const QString &words, const QStringList &lines);
    /// Small plain discs instead of glyphs ("3 of 6 seen").
    void setPlain(bool plain);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Status> m_dots;
    bool m_plain = false;
};

} // namespace mailworthy::gui
