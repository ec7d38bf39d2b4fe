#include "keys/Digest.h"

#include "keys/OpenSslHandles.h"

namespace mailworthy::keys {

using namespace Qt::Literals::StringLiterals;

namespace {

// Fetched once: an implicit fetch per digest costs more than hashing a header. Immutable, so it may
// be shared.
const EVP_MD *methodFor(HashAlgorithm algorithm)
{
    static const MdHandle sha256Method(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    static const MdHandle sha1Method(EVP_MD_fetch(nullptr, "SHA1", nullptr));
    return algorithm == HashAlgorithm::Sha256 ? sha256Method.get() : sha1Method.get();
}

} // namespace

struct Digest::State
{
    MdContext context{EVP_MD_CTX_new()};
    bool started = false;

    /// Late: a digest that is never asked for, or never again, costs nothing.
    void start(HashAlgorithm algorithm)
    {
        if (!started)
            EVP_DigestInit_ex(context.get(), methodFor(algorithm), nullptr);
        started = true;
    }
};

QString toString(HashAlgorithm value)
{
    return value == HashAlgorithm::Sha256 ? u"sha256"_s : u"sha1"_s;
}

int digestSize(HashAlgorithm value)
{
    return value == HashAlgorithm::Sha256 ? 32 : 20;
}

Digest::Digest(HashAlgorithm algorithm) : m_algorithm(algorithm), m_state(std::make_unique<State>())
{}

Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;
Digest::~Digest() = default;

void Digest::add(QByteArrayView octets)
{
    m_state->start(m_algorithm);
    EVP_DigestUpdate(m_state->context.get(), octets.data(),
                     static_cast<std::size_t>(octets.size()));
}

QByteArray Digest::finish()
{
    QByteArray digest(digestSize(m_algorithm), '\0');
    m_state->start(m_algorithm);
    EVP_DigestFinal_ex(m_state->context.get(), asBytes(digest.data()), nullptr);
    m_state->started = false;
    return digest;
}

QByteArray sha256(QByteArrayView octets)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(octets);
    return digest.finish();
}

} // namespace mailworthy::keys
