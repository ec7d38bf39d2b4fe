#pragma once
// Reads the translation files (.ts) of the source tree, for the tests that hold them against the
// program.
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mailworthy::testkit {

struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QString type;             ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList translations; ///< one, or one for each form of a number
    bool numerus = false;

    /// What makes it this text and no other.
    [[nodiscard]] QString key() const
    {
        return context + u'|' + source + u'|' + comment + QLatin1String(numerus ? "|n" : "|");
    }
};

/// nullopt when the file cannot be read.
[[nodiscard]] std::optional<std::vector<TsMessage>> readTs(const QString &path);
/// Codes of the languages with a file, in order.
[[nodiscard]] QStringList translatedLanguages();
[[nodiscard]] QString tsPath(const QString &language);

} // namespace mailworthy::testkit
