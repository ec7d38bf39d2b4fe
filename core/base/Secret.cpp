#include "base/Secret.h"

#include <algorithm>
#include <utility>

namespace mailworthy {

void wipeMemory(void *data, std::size_t size) noexcept
{
    // Writes through a volatile pointer must happen, even to memory that is never read again.
    volatile char *octet = static_cast<volatile char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        octet[i] = 0;
}

Secret::Secret(std::span<const std::byte> octets)
    : m_data(std::make_unique<char[]>(octets.size()))
    , m_size(octets.size())
{
    std::transform(octets.begin(), octets.end(), m_data.get(),
                   [](std::byte octet) { return static_cast<char>(octet); });
}

Secret Secret::adopt(QByteArray &octets)
{
    Secret secret(
        std::as_bytes(std::span(octets.constData(), static_cast<std::size_t>(octets.size()))));
    wipeMemory(octets.data(), static_cast<std::size_t>(octets.size()));
    octets.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (m_data)
        wipeMemory(m_data.get(), m_size);
    m_data.reset();
    m_size = 0;
}

} // namespace mailworthy
