#pragma once
// Whether octets between dots are a legal DNS name, without making one. Internal to the engine.
#include <QByteArrayView>

namespace mailworthy::spf {

inline constexpr qsizetype kMaxName = 253; // RFC 7208 §7.3
inline constexpr qsizetype kMaxLabel = 63; // RFC 1035 §2.3.4

/// How many labels `toName` makes of it; 0 where it makes no name.
[[nodiscard]] inline int labelCount(QByteArrayView domain)
{
    if (domain.endsWith('.'))
        domain.chop(1);
    if (domain.size() > kMaxName)
        return 0;
    int labels = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= domain.size(); ++i) {
        if (i < domain.size() && domain[i] != '.')
            continue;
        if (i == start || i - start > kMaxLabel)
            return 0;
        ++labels;
        start = i + 1;
    }
    return labels;
}

} // namespace mailworthy::spf
