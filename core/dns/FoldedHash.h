#pragma once
// A hash of octets that is the same in every case of their ASCII letters, for names (RFC 4343). No
// protection against those who choose names to collide: what is kept by it is bounded.
#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace mailworthy::dns {

[[nodiscard]] inline std::size_t foldedHash(QByteArrayView octets, std::size_t seed = 0)
{
    // FNV-1a with eight octets at a time. The bit in which the cases of a letter differ is set
    // everywhere.
    constexpr quint64 lowerCase = 0x2020202020202020U;
    constexpr quint64 prime = 0x100000001b3U;
    quint64 hash = seed ^ 0xcbf29ce484222325U;
    const char *at = octets.data();
    for (qsizetype left = octets.size(); left > 0; left -= 8, at += 8) {
        quint64 piece = 0;
        std::memcpy(&piece, at, static_cast<std::size_t>(std::min<qsizetype>(left, 8)));
        hash = (hash ^ (piece | lowerCase)) * prime;
        hash ^= hash >> 32U; // the upper half has seen all of it
    }
    return (hash ^ static_cast<quint64>(octets.size())) * prime;
}

} // namespace mailworthy::dns
