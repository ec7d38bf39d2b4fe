// The main function of the GUI tests: an application object with our look, offscreen, with fonts
// that are the same on every machine that has them.
#include "gui/widgets/Appearance.h"
#include "gui/widgets/HouseStyle.h"

#include <QApplication>
#include <QFontDatabase>

namespace mailworthy::testkit {
int runTests(int argc, char **argv);
}

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"mailworthy-tests"_s);
    const QStringList families = QFontDatabase::families();
    if (families.contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    mailworthy::gui::Appearance appearance(app, mailworthy::gui::ThemeChoice::Light);
    mailworthy::gui::HouseStyle *style = mailworthy::gui::HouseStyle::installed();
    style->setMotion(false);
    if (families.contains(u"JetBrains Mono"_s))
        style->setFixedFamily(u"JetBrains Mono"_s);
    app.setProperty("appearance", QVariant::fromValue<QObject *>(&appearance));
    return mailworthy::testkit::runTests(argc, argv);
}
