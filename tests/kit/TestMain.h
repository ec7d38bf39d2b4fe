#pragma once
// Registers a Qt Test class with its folder's test program.
//
// In every tst_<Unit>.cpp: one class tst_<Unit> : public QObject with private slots, then
//     MW_TEST(tst_<Unit>)
//     #include "tst_<Unit>.moc"
// The program runs every class, or the one named by "--class tst_<Unit>"; what follows goes to Qt
// Test.
#include <QObject>

#include <functional>
#include <memory>

namespace mailworthy::testkit {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Called before main by MW_TEST.
bool registerTest(const char *name, TestFactory factory);

} // namespace mailworthy::testkit

#define MW_TEST(Class)                                                                             \
    static const bool registered_##Class = ::mailworthy::testkit::registerTest(                    \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
