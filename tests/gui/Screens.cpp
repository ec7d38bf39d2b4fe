#include "gui/Screens.h"

#include <QApplication>
#include <QDir>
#include <QVariant>

namespace mailworthy::gui::test {

QString screens()
{
    const QString folder = QStringLiteral(MAILWORTHY_BUILD "/screens");
    QDir().mkpath(folder);
    return folder;
}

Appearance *appearance()
{
    return qobject_cast<Appearance *>(qApp->property("appearance").value<QObject *>());
}

} // namespace mailworthy::gui::test
