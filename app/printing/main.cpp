// mailworthy-print: a printed form on standard input, PDF on standard output. Started by
// mailworthy-cli; shows nothing, and needs neither a display nor a person.
//
// Ends with 65 when there is nothing to print, 73 when the output takes not everything.
#include "printing/Pdf.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr qint64 longestForm = 64 * 1024 * 1024;
constexpr int badInput = 65;
constexpr int cannotWrite = 73;

/// All is said. The libraries for fonts and screens need no time to put their things away.
[[noreturn]] void end(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever the session has: there may be no display, or one of somebody else.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication app(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        end(badInput);
    const QByteArray form = input.read(longestForm);
    if (form.isEmpty())
        end(badInput);
    const QByteArray pdf = mailworthy::printing::pdfOf(QString::fromUtf8(form));
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(pdf) != pdf.size()
        || !output.flush())
        end(cannotWrite);
    end(0);
}
