#include "kit/FakeWorld.h"

#include "data/Worlds.h"
#include "net/fake/WorldParser.h"

#include <QtTest>

namespace mailworthy::testkit {

namespace {

template<typename T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toDebugString()));
    return std::move(*result);
}

std::unique_ptr<net::fake::FakeInternet> opened(const QByteArray &text, net::fake::Options options)
{
    // Read once: the list file takes longer than most tests.
    static const net::fake::PublicFacts facts = good(data::publicFacts());
    net::fake::World world = good(net::fake::parseWorld(text, QStringLiteral("test.world")));
    return std::make_unique<net::fake::FakeInternet>(std::move(world), facts, std::move(options));
}

} // namespace

FakeWorld::FakeWorld(const QByteArray &text, net::fake::Options options)
    : m_internet(opened(text, std::move(options)))
{}

FakeWorld::FakeWorld(std::unique_ptr<net::fake::FakeInternet> internet)
    : m_internet(std::move(internet))
{}

FakeWorld::FakeWorld(FakeWorld &&) noexcept = default;

FakeWorld FakeWorld::shipped(const QString &name)
{
    return FakeWorld(good(data::loadWorld(name)).open());
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
