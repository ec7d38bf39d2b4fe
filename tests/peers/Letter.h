#pragma once
// Mail as nobody writes it but receivers see it: odd headers and odd bodies, made from a number.
// The same number gives the same octets with every library and compiler.
#include <QByteArray>

#include <cstdint>
#include <vector>

namespace mailworthy::test {

/// splitmix64; <random> has distributions that differ from library to library.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// 0 to `count` - 1.
    int below(int count);
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    const T &pick(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state;
};

struct Letter
{
    QByteArray header; ///< with CRLF, without the empty line
    QByteArray body;
    std::vector<QByteArray> names; ///< of its fields, in their order, without blanks
    QByteArray what;               ///< of the body, in a word or two: "LF alone"
    bool spaceBeforeColon = false; ///< "Subject : x" (RFC 5322 §4.5)
    bool tabBeforeColon = false;

    [[nodiscard]] QByteArray octets() const { return header + "\r\n" + body; }
};

/// Each form of body comes once in `kBodyForms` numbers.
[[nodiscard]] Letter letter(int number);
inline constexpr int kBodyForms = 18;

} // namespace mailworthy::test
