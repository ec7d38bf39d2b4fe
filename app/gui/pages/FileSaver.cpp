#include "gui/pages/FileSaver.h"

#include <utility>

namespace mailworthy::gui {

FileSaver::FileSaver(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileSaver::~FileSaver()
{
    m_pool.waitForDone();
}

void FileSaver::save(std::function<Result<>()> write, std::function<void(const Result<> &)> told)
{
    m_pool.start([this, write = std::move(write), told = std::move(told)] {
        QMetaObject::invokeMethod(
            this, [told, written = write()] { told(written); }, Qt::QueuedConnection);
    });
}

} // namespace mailworthy::gui
