// The main function of the translation tests: an application with our look, offscreen, because one
// of them walks through the window.
#include "gui/widgets/Appearance.h"
#include "gui/widgets/HouseStyle.h"

#include <QApplication>

namespace mailworthy::testkit {
int runTests(int argc, char **argv);
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mailworthy-tests"));
    const mailworthy::gui::Appearance appearance(app, mailworthy::gui::ThemeChoice::Light);
    mailworthy::gui::HouseStyle::installed()->setMotion(false);
    return mailworthy::testkit::runTests(argc, argv);
}
