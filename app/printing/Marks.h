#pragma once
// The small pictures of a report: "glyph:ok" and its siblings, a shape for each state, and
// "range:LOW:WIDTH", a bar from 0 to 100. Painted, so that no font has to have them.
#include <QImage>
#include <QString>

namespace mailworthy::printing {

/// A null image for any other name.
[[nodiscard]] QImage markFor(const QString &name);

} // namespace mailworthy::printing
