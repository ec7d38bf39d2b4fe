// The main function of the test programs without a GUI.
#include <QCoreApplication>

namespace mailworthy::testkit {
int runTests(int argc, char **argv);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return mailworthy::testkit::runTests(argc, argv);
}
