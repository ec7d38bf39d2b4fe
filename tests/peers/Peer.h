#pragma once
// Another implementation of DKIM: it signs what we verify and verifies what we sign.
#include "PeerKeys.h"

#include "mail/dkim/Signature.h"

namespace mailworthy::test {

/// One signature to make, for the domain example.org.
struct Seal
{
    const PeerKey *key = nullptr;
    dkim::Canonicalization header = dkim::Canonicalization::Relaxed;
    dkim::Canonicalization body = dkim::Canonicalization::Relaxed;
    QString identity;                 ///< i=; empty: none
    std::vector<QByteArray> headers;  ///< h=; empty: the signer's own choice
    std::optional<quint64> timestamp; ///< t=
    std::optional<quint64> expiry;    ///< x=
    bool withLength = false;          ///< l=, over the whole body; peers alone write it
};

struct Order
{
    QByteArray message;
    Seal seal;
};

struct Signed
{
    QByteArray field; ///< whole, with CRLF; empty when it came to nothing
    QByteArray error;
};

struct Checked
{
    bool passed = false;
    QByteArray why; ///< when it has not
};

class Peer
{
public:
    Peer() = default;
    virtual ~Peer() = default;
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    [[nodiscard]] virtual std::vector<Signed> sign(const std::vector<Order> &orders) = 0;
    /// For each message its signatures from the top down.
    [[nodiscard]] virtual std::vector<std::vector<Checked>>
    verify(const std::vector<QByteArray> &messages) = 0;
};

} // namespace mailworthy::test
