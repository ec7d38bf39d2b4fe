#pragma once
// Whole processes, measured from outside.
#include <QByteArrayList>

namespace mailworthy::bench {

struct Process
{
    bool fine = false;       ///< ended by itself with 0
    double milliseconds = 0; ///< from the start to the end
    double mebibytes = 0;    ///< the most memory it had at a time
};

/// The program and its arguments; standard input and output are files. Standard error is ours.
[[nodiscard]] Process runProcess(const QByteArrayList &command, const QByteArray &input,
                                 const QByteArray &output);

} // namespace mailworthy::bench
