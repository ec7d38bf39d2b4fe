#pragma once
// Octets that nobody may see by accident: wiped when they die, moved but not copied, without stream
// or text operator.
#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace mailworthy {

class Secret
{
public:
    Secret() = default;
    /// Takes a copy of the octets; the source is the caller's to wipe.
    explicit Secret(std::span<const std::byte> octets);
    /// Takes the octets and wipes the array (its buffer must not be shared).
    static Secret adopt(QByteArray &octets);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// The one door out, named so that every use is found by its name.
    [[nodiscard]] std::span<const char> reveal() const { return {m_data.get(), m_size}; }

private:
    void wipe() noexcept;
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the optimiser keeps.
void wipeMemory(void *data, std::size_t size) noexcept;

} // namespace mailworthy
