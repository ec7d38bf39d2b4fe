#pragma once
// Reads what an owner has of the configuration of a server: one text or several (main.cf and
// opendkim.conf with its tables). Each is recognised by itself; what the owner calls it only helps. Pure;
// the texts are hostile.
#include "base/Result.h"
#include "servers/reading/Reading.h"

namespace mailworthy::servers {

struct GivenText
{
    QString name; ///< of its file; may be empty
    QByteArray content;
};

inline constexpr std::size_t mostTexts = 16;

/// What may be called by name: the kinds of serverIds() and "postfix", "exim4", "opendkim",
/// "rspamd", "sendmail", "smtpd", "auto".
[[nodiscard]] QStringList readableKinds();

/// Parts of a paste that "tail -n +1 FILE FILE" or "head" printed ("==> FILE <=="), else the one text.
[[nodiscard]] std::vector<GivenText> splitTexts(const GivenText &text);

/// Absent: it looks like none of ours.
[[nodiscard]] std::optional<Syntax> recognise(const GivenText &text);

struct ServerRead
{
    ServerReading reading;
    bool otherThanSaid = false; ///< the texts are of another server than `kind`
    QStringList skipped;        ///< names of texts that look like none of ours
};

/// Errors "reading.unknown-kind" {text, known}, "reading.no-reader" {kind} (a kind whose files are not
/// read), "reading.empty", "reading.too-large" {bytes}, "reading.too-many" {most}, "reading.not-recognised"
/// {file} (none of them), "reading.syntax" {line}.
[[nodiscard]] Result<ServerRead> readServer(const QString &kind,
                                            const std::vector<GivenText> &texts);

/// The command that prints on the server what is to be read, for a kind; empty: not known.
[[nodiscard]] QString readCommand(const QString &kind);

} // namespace mailworthy::servers
