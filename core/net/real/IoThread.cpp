#include "net/real/IoThread.h"

#include "keys/ThreadState.h"

#include <QObject>

namespace mailworthy::net {

IoThread::IoThread() : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("io"));
    m_context->moveToThread(&m_thread);
    // What the TLS library keeps for this thread goes with it: left to the end of the thread, it
    // may come after the end of the program, for QThread::wait() does not wait for that.
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [] { keys::dropThreadState(); },
        Qt::DirectConnection);
    m_thread.start();
}

IoThread::~IoThread()
{
    post([this] {
        m_context.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void IoThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace mailworthy::net
