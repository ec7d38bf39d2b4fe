#pragma once
// The last place of an octet in a view. Not QByteArrayView::lastIndexOf: that of Qt 6.8 looks at
// the octet behind a view that is empty.
#include <QByteArrayView>

namespace mailworthy {

/// -1: it is not there.
[[nodiscard]] inline qsizetype lastIndexOf(QByteArrayView text, char octet)
{
    return text.isEmpty() ? -1 : text.lastIndexOf(octet);
}

} // namespace mailworthy
