#pragma once
// What the window asks of the desktop: clipboard, links, folders, file names, a message. Behind an
// interface so that tests answer it. RealDesktop is made in main and passed down by reference.
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace mailworthy::gui {

class Desktop
{
public:
    Desktop() = default;
    virtual ~Desktop() = default;
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /// Exactly this text, nothing added.
    virtual void copy(const QString &text) = 0;
    /// In the browser or mail program; only https, http and mailto are passed on. False: nobody
    /// took it.
    virtual bool openLink(const QString &url) = 0;
    virtual bool openFolder(const QString &path) = 0;
    /// Nothing when the owner thought better of it.
    virtual std::optional<QString> askFileToOpen(QWidget *parent, const QString &title,
                                                 const QString &filter) = 0;
    virtual std::optional<QString> askFileToSave(QWidget *parent, const QString &title,
                                                 const QString &suggested) = 0;
    virtual std::optional<QString> askFolder(QWidget *parent, const QString &title) = 0;
    /// A message that waits to be read.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// A question whose act is named; true when the owner chose it.
    virtual bool ask(QWidget *parent, const QString &title, const QString &text,
                     const QString &act) = 0;
};

class RealDesktop : public Desktop
{
public:
    void copy(const QString &text) override;
    bool openLink(const QString &url) override;
    bool openFolder(const QString &path) override;
    std::optional<QString> askFileToOpen(QWidget *parent, const QString &title,
                                         const QString &filter) override;
    std::optional<QString> askFileToSave(QWidget *parent, const QString &title,
                                         const QString &suggested) override;
    std::optional<QString> askFolder(QWidget *parent, const QString &title) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    bool ask(QWidget *parent, const QString &title, const QString &text,
             const QString &act) override;
};

/// For tests: remembers what was asked and gives the answers laid in before.
class TestDesktop : public Desktop
{
public:
    QString clipboard;
    QStringList links, folders, told, asked;
    std::optional<QString> nextFile, nextFolder; ///< used up by one question
    bool nextAnswer = false;
    bool hasBrowser = true; ///< somebody takes links

    void copy(const QString &text) override { clipboard = text; }
    bool openLink(const QString &url) override;
    bool openFolder(const QString &path) override;
    std::optional<QString> askFileToOpen(QWidget *parent, const QString &title,
                                         const QString &filter) override;
    std::optional<QString> askFileToSave(QWidget *parent, const QString &title,
                                         const QString &suggested) override;
    std::optional<QString> askFolder(QWidget *parent, const QString &title) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    bool ask(QWidget *parent, const QString &title, const QString &text,
             const QString &act) override;
};

} // namespace mailworthy::gui
