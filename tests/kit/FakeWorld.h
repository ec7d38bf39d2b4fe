#pragma once
// A world in a test: text in, an Internet out, with the real data files. At its end the test fails
// when a question was asked that the world does not declare, unless those mistakes were taken.
//
//     FakeWorld world(R"(
//     $ZONE good.example servers=44.128.0.10 unsigned
//     @ MX 10 mail
//     mail A 44.128.0.25
//     )");
//     const dns::Answer a = world->lookup({Name::of("good.example"), Type::MX}, {});
#include "net/fake/FakeInternet.h"

namespace mailworthy::testkit {

class FakeWorld
{
public:
    /// A mistake in the text ends the test program with its place.
    explicit FakeWorld(const QByteArray &text, net::fake::Options options = {});
    /// One of the shipped worlds.
    [[nodiscard]] static FakeWorld shipped(const QString &name);
    ~FakeWorld();
    FakeWorld(FakeWorld &&) noexcept;
    FakeWorld &operator=(FakeWorld &&) = delete;

    [[nodiscard]] net::fake::FakeInternet &internet() { return *m_internet; }
    net::fake::FakeInternet &operator*() { return *m_internet; }
    net::fake::FakeInternet *operator->() { return m_internet.get(); }
    /// The undeclared questions so far; after this they no longer fail the test.
    std::vector<QString> takeMistakes();

private:
    explicit FakeWorld(std::unique_ptr<net::fake::FakeInternet> internet);
    std::unique_ptr<net::fake::FakeInternet> m_internet;
};

} // namespace mailworthy::testkit
