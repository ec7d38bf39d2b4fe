#pragma once
// libspf2 with the answers of the suite in its own zone layer.
#include "Suite.h"

#include <memory>

namespace mailworthy::bench {

class LibSpf2
{
public:
    [[nodiscard]] static bool isHere();

    explicit LibSpf2(const Scenario &scenario);
    ~LibSpf2();
    LibSpf2(LibSpf2 &&) noexcept;
    LibSpf2 &operator=(LibSpf2 &&) = delete;

    /// "pass", "fail" …
    [[nodiscard]] QByteArray evaluate(const spf::test::SuiteCase &one) const;

private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace mailworthy::bench
