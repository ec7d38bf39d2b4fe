#include "gui/widgets/Desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

void RealDesktop::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool RealDesktop::openLink(const QString &url)
{
    const QUrl link(url, QUrl::StrictMode);
    const QString scheme = link.scheme();
    if (!link.isValid() || (scheme != "https"_L1 && scheme != "http"_L1 && scheme != "mailto"_L1))
        return false;
    return QDesktopServices::openUrl(link);
}

bool RealDesktop::openFolder(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

std::optional<QString> RealDesktop::askFileToOpen(QWidget *parent, const QString &title,
                                                  const QString &filter)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QString> RealDesktop::askFileToSave(QWidget *parent, const QString &title,
                                                  const QString &suggested)
{
    return unlessEmpty(QFileDialog::getSaveFileName(parent, title, suggested));
}

std::optional<QString> RealDesktop::askFolder(QWidget *parent, const QString &title)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, title));
}

void RealDesktop::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool RealDesktop::ask(QWidget *parent, const QString &title, const QString &text,
                      const QString &act)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

bool TestDesktop::openLink(const QString &url)
{
    links << url;
    return hasBrowser;
}

bool TestDesktop::openFolder(const QString &path)
{
    folders << path;
    return true;
}

std::optional<QString> TestDesktop::askFileToOpen(QWidget *, const QString &title, const QString &)
{
    asked << title;
    return std::exchange(nextFile, std::nullopt);
}

std::optional<QString> TestDesktop::askFileToSave(QWidget *, const QString &title, const QString &)
{
    asked << title;
    return std::exchange(nextFile, std::nullopt);
}

std::optional<QString> TestDesktop::askFolder(QWidget *, const QString &title)
{
    asked << title;
    return std::exchange(nextFolder, std::nullopt);
}

void TestDesktop::tell(QWidget *, const QString &title, const QString &text)
{
    told << title + u": "_s + text;
}

bool TestDesktop::ask(QWidget *, const QString &title, const QString &, const QString &)
{
    asked << title;
    return std::exchange(nextAnswer, false);
}

} // namespace mailworthy::gui
