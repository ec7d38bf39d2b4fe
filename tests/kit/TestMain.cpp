#include "kit/TestMain.h"

#include <QCoreApplication>
#include <QtTest>

#include <cstring>
#include <vector>

namespace mailworthy::testkit {

namespace {

struct Entry
{
    const char *name;
    TestFactory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

} // namespace

bool registerTest(const char *name, TestFactory factory)
{
    entries().push_back({name, std::move(factory)});
    return true;
}

/// Runs the registered classes under an application object that exists already.
int runTests(int argc, char **argv)
{
    const char *only = nullptr;
    std::vector<char *> rest;
    for (int i = 0; i < argc; ++i) {
        if (std::strcmp(argv[i], "--class") == 0 && i + 1 < argc)
            only = argv[++i];
        else
            rest.push_back(argv[i]);
    }
    int failures = 0;
    int ran = 0;
    for (const Entry &entry : entries()) {
        if (only && std::strcmp(only, entry.name) != 0)
            continue;
        ++ran;
        const std::unique_ptr<QObject> test = entry.factory();
        failures += QTest::qExec(test.get(), static_cast<int>(rest.size()), rest.data());
    }
    if (ran == 0) {
        std::fprintf(stderr, "no such test class: %s\n", only ? only : "(none registered)");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace mailworthy::testkit
