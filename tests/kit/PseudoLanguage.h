#pragma once
// A language that nobody speaks, made at run time from the source texts: «Çôñtïñûé~~~». Every text
// of ours stands in brackets, is about a third longer, and has letters outside ASCII, so that a test
// sees what is not translated, what is glued from parts, and what has no room. Never shipped.
#include <QHash>
#include <QSet>
#include <QString>
#include <QTranslator>

#include <mutex>

namespace mailworthy::testkit {

/// The text in that language. Placeholders ("%1", "%n", "{name}", plurals) and what machines read
/// stay as they are.
[[nodiscard]] QString pseudo(const QString &text);
/// What stands outside of all brackets, each piece in a line of its own.
[[nodiscard]] QString outsideBrackets(const QString &text);
/// Every bracket that opens closes as well, in order.
[[nodiscard]] bool isWhole(const QString &text);
/// Two texts in one line of which the first is no whole sentence.
[[nodiscard]] bool isGlued(const QString &text);

/// Speaks it from construction to destruction. Checks run on other threads and ask as well. Of the
/// catalogue and the data files only what translators see is translated, because arguments of
/// findings, which may be anything, are looked up there too.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage();
    ~PseudoLanguage() override;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int n) const override;
    /// "context|source|comment|", with an n behind it for texts with a number; without sentences of
    /// the data files.
    [[nodiscard]] QSet<QString> asked() const;

private:
    QSet<QString> m_known; ///< "context|source" of the catalogue and the data files
    mutable std::mutex m_mutex;
    mutable QSet<QString> m_asked;
    mutable QHash<QString, QString> m_said;
};

} // namespace mailworthy::testkit
