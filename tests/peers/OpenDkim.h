#pragma once
// libopendkim in this process. It gets its keys through a function of ours, so nothing is looked up.
#include "Peer.h"

namespace mailworthy::test {

class OpenDkim final : public Peer
{
public:
    /// Why it cannot be had here; empty when it can.
    [[nodiscard]] static QString missing();
    /// Whether this build of the library knows Ed25519.
    [[nodiscard]] static bool knowsEd25519();

    [[nodiscard]] std::vector<Signed> sign(const std::vector<Order> &orders) override;
    [[nodiscard]] std::vector<std::vector<Checked>>
    verify(const std::vector<QByteArray> &messages) override;
};

} // namespace mailworthy::test
