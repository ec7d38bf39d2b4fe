#pragma once
// dkimpy, of the distribution's Python: one process for each batch.
#include "Peer.h"

namespace mailworthy::test {

class Dkimpy final : public Peer
{
public:
    /// Why it cannot be had here; empty when it can.
    [[nodiscard]] static QString missing();

    [[nodiscard]] std::vector<Signed> sign(const std::vector<Order> &orders) override;
    [[nodiscard]] std::vector<std::vector<Checked>>
    verify(const std::vector<QByteArray> &messages) override;
};

} // namespace mailworthy::test
