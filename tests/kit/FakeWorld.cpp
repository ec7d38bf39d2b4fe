#include "kit/FakeWorld.h"

#include "data/Worlds.h"

#include <QtTest>

namespace mailworthy::testkit {

namespace {

std::unique_ptr<net::fake::FakeInternet> opened(const Result<data::LoadedWorld> &loaded, net::fake::Options options)
{
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().toDebugString()));
    return loaded->open(std::move(options));
}

} // namespace

FakeWorld::FakeWorld(const QByteArray &text, net::fake::Options options)
    : m_internet(opened(data::worldFromText(text, QStringLiteral("test.world")), std::move(options)))
{
}

FakeWorld::FakeWorld(std::unique_ptr<net::fake::FakeInternet> internet) : m_internet(std::move(internet)) {}

FakeWorld::FakeWorld(FakeWorld &&) noexcept = default;

FakeWorld FakeWorld::shipped(const QString &name)
{
    return FakeWorld(opened(data::loadWorld(name), {}));
}

FakeWorld::~FakeWorld()
{
    if (!m_internet)
        return;
    for (const QString &mistake : m_internet->mistakes())
        QTest::qFail(qPrintable(mistake), __FILE__, __LINE__);
}

std::vector<QString> FakeWorld::takeMistakes()
{
    std::vector<QString> mistakes = m_internet->mistakes();
    m_internet->forgetMistakes();
    return mistakes;
}

} // namespace mailworthy::testkit
