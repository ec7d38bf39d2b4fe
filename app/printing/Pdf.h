#pragma once
// A printed form (the HTML that QTextDocument understands) as PDF on A4 paper. Needs a
// QGuiApplication; any thread. Pictures come from Marks alone: nothing is fetched or opened,
// whatever the form names.
//
// What stands in a block of user state 1 is kept on one page (a key is read back whole), one of
// user state 2 and a heading stay with what follows; 3 is both.
#include <QByteArray>
#include <QString>

namespace mailworthy::printing {

[[nodiscard]] QByteArray pdfOf(const QString &form);

} // namespace mailworthy::printing
