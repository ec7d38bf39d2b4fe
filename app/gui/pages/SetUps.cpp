#include "gui/pages/SetUps.h"

#include "session/ServerWatch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

SetUps::SetUps(session::SessionStore &store, Desktop &desktop, const QString &folder,
               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_desktop(desktop)
    , m_folder(folder)
    , m_all(session::listSessions(folder))
{
    connect(&store, &session::SessionStore::saved, this, &SetUps::take);
    connect(&store, &session::SessionStore::planChanged, this, &SetUps::takeName);
}

int SetUps::current() const
{
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].path == m_store.path())
            return static_cast<int>(i);
    }
    return -1;
}

QString SetUps::name() const
{
    return m_store.plan().isEmpty() ? QString() : m_store.plan().domain().name.unicode();
}

/// It is called so at once, not only when that has been saved.
void SetUps::takeName()
{
    if (std::exchange(m_name, name()) == name())
        return;
    const int place = current();
    if (place >= 0 && !m_name.isEmpty())
        m_all[static_cast<std::size_t>(place)].domain = m_name;
    emit changed();
}

/// What was saved is the latest now; its file need not be read for that, nor those of the others.
void SetUps::take()
{
    const auto entry =
        std::find_if(m_all.begin(), m_all.end(), [this](const session::SessionEntry &item) {
            return item.path == m_store.path();
        });
    if (entry == m_all.end()) {
        if (QFileInfo(m_store.path()).absoluteDir() != QDir(m_folder))
            return; // opened from elsewhere
        m_all = session::listSessions(m_folder);
    } else {
        entry->error.reset();
        if (!m_store.plan().isEmpty())
            entry->domain = m_store.plan().domain().name.unicode();
        entry->step = m_store.session().step;
        std::rotate(m_all.begin(), entry, std::next(entry));
    }
    emit changed();
}

Result<> SetUps::open(const QString &path)
{
    if (const Result<> kept = m_store.saveNow(); !kept)
        return kept; // the store has said why
    Result<session::Session> loaded = session::loadSession(path);
    if (!loaded) {
        emit failed(loaded.error());
        return failure(loaded.error());
    }
    const int step = static_cast<int>(loaded->step) - 1;
    m_store.open(std::move(*loaded), path);
    emit changed();
    emit opened(step);
    return {};
}

void SetUps::openLatest()
{
    for (const session::SessionEntry &entry : m_all) {
        if (!entry.error) {
            (void)open(QString(entry.path));
            return;
        }
    }
}

void SetUps::begin()
{
    if (!m_store.saveNow())
        return;
    m_store.open({}, {});
    emit changed();
    emit opened(0);
}

void SetUps::openFile(QWidget *parent)
{
    const std::optional<QString> file = m_desktop.askFileToOpen(
        parent, tr("Open a set-up"), tr("Set-ups (*.mailworthy);;All files (*)"));
    if (file)
        (void)open(*file);
}

void SetUps::saveCopy(QWidget *parent)
{
    if (m_store.plan().isEmpty())
        return;
    const std::optional<QString> file = m_desktop.askFileToSave(
        parent, tr("Save a copy of this set-up"), session::copyName(m_store.plan()));
    if (!file)
        return;
    m_saver.save(
        [path = *file, copy = m_store.session()] { return session::saveSession(path, copy); },
        [this, path = *file](const Result<> &saved) {
            if (saved)
                emit copied(path);
            else
                emit failed(saved.error());
        });
}

} // namespace mailworthy::gui
