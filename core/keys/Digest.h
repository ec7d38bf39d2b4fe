#pragma once
// SHA-256 and SHA-1 over octets that come in pieces. SHA-1 is here for reading old signatures only
// (RFC 8301 §3.1). A digest object is used by one thread; finishing it starts it anew.
#include <QByteArray>
#include <QString>

#include <memory>

namespace mailworthy::keys {

enum class HashAlgorithm { Sha256, Sha1 };
/// "sha256", "sha1"
QString toString(HashAlgorithm value);
/// 32 or 20 octets.
[[nodiscard]] int digestSize(HashAlgorithm value);

class Digest
{
public:
    explicit Digest(HashAlgorithm algorithm = HashAlgorithm::Sha256);
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;
    ~Digest();

    void add(QByteArrayView octets);
    /// The digest of everything added since the start or the last `finish`.
    [[nodiscard]] QByteArray finish();
    [[nodiscard]] HashAlgorithm algorithm() const { return m_algorithm; }

private:
    struct State;
    HashAlgorithm m_algorithm;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] QByteArray sha256(QByteArrayView octets);

} // namespace mailworthy::keys
