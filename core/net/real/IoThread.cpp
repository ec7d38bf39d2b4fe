#include "net/real/IoThread.h"

#include <QObject>

namespace mailworthy::net {

IoThread::IoThread() : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("io"));
    m_context->moveToThread(&m_thread);
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
