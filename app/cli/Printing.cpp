#include "cli/Printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestPrinting = 120; // seconds; a report takes less than one
constexpr int pause = 100;           // milliseconds between looks whether it was stopped

/// Beside this program, and nowhere else: what is found along a search path may be anybody's.
QString printerPath()
{
#ifdef Q_OS_WIN
    const QString name = u"mailworthy-print.exe"_s;
#else
    const QString name = u"mailworthy-print"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

Result<QByteArray> printed(const QByteArray &page, const std::stop_token &stop)
{
    const QString program = printerPath();
    if (!QFileInfo(program).isExecutable())
        return failure(u"print.missing"_s, {{u"program"_s, program}});
    QProcess process;
    process.start(program, QStringList());
    process.write(page);
    process.closeWriteChannel();
    for (int i = 0; !process.waitForFinished(pause); ++i) {
        const bool stopped = stop.stop_requested();
        const bool late = i > longestPrinting * 1000 / pause;
        if (!stopped && !late && process.state() != QProcess::NotRunning)
            continue;
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished();
        if (stopped)
            return failure(u"print.stopped"_s);
        return failure(u"print.failed"_s, {{u"reason"_s, reason}});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        return failure(u"print.failed"_s,
                       {{u"reason"_s, said.isEmpty() ? process.errorString() : said.left(500)}});
    }
    return process.readAllStandardOutput();
}

} // namespace mailworthy::cli
