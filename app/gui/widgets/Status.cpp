#include "gui/widgets/Status.h"

#include <QCoreApplication>

namespace mailworthy::gui {

QString statusWord(Status status)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Status", text); };
    switch (status) {
    case Status::Ok: return tr(QT_TRANSLATE_NOOP("Status", "Good"));
    case Status::Note: return tr(QT_TRANSLATE_NOOP("Status", "Worth knowing"));
    case Status::Warning: return tr(QT_TRANSLATE_NOOP("Status", "Should be fixed"));
    case Status::Problem: return tr(QT_TRANSLATE_NOOP("Status", "Stops mail"));
    case Status::Unknown: return tr(QT_TRANSLATE_NOOP("Status", "Could not tell"));
    case Status::NotNeeded: return tr(QT_TRANSLATE_NOOP("Status", "Not needed"));
    case Status::Waiting: return tr(QT_TRANSLATE_NOOP("Status", "Waiting"));
    case Status::Running: return tr(QT_TRANSLATE_NOOP("Status", "Checking"));
    }
    return {};
}

} // namespace mailworthy::gui
