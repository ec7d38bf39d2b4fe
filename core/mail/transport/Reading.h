#pragma once
// What the readers of this folder share: the three things a text can be, and the pieces an
// explanation is made of. Pure values. Offsets count octets from 0 in the text that was given.
#include "base/Args.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace mailworthy::transport {

/// The text belongs to another protocol.
struct NotThis
{
    friend bool operator==(const NotThis &, const NotThis &) = default;
};

/// Meant as this protocol, but no receiver takes it. `expected` is a token, not a sentence.
struct Malformed
{
    qsizetype offset = 0;
    QString expected; ///< "v=STSv1;", "id=", "host name", "64 hexadecimal digits" …
    friend bool operator==(const Malformed &, const Malformed &) = default;
};

template<typename T>
using Reading = std::variant<NotThis, Malformed, T>;

/// Which record of mail a text is.
enum class Kind {
    Spf,
    Dkim,
    Dmarc,
    MtaSts,
    MtaStsPolicy,
    TlsRpt,
    Tlsa,
    Caa,
    Mx,
    Srv,
    DmarcReport, ///< _report._dmarc: the permission to send reports (RFC 9990)
    Autoconfig,  ///< the file that sets mail programs up
};
/// "spf", "dkim", "dmarc", "mta-sts", "mta-sts-policy", "tls-rpt", "tlsa", "caa", "mx", "srv",
/// "dmarc-report", "autoconfig"
QString toString(Kind kind);
std::optional<Kind> kindFromString(QStringView text);
[[nodiscard]] const std::vector<Kind> &allKinds();

struct Token
{
    qsizetype offset = 0;
    QByteArray text; ///< as it stands in the record
    QString code;    ///< a phrase of the catalogue: "sts.token.id"
    Args args;
    bool used = true; ///< false: receivers ignore it
    friend bool operator==(const Token &, const Token &) = default;
};

/// A finding about the record itself, without severity and subject.
struct Lint
{
    QString code;
    Args args;
    friend bool operator==(const Lint &, const Lint &) = default;
};

struct Explanation
{
    std::optional<Kind> kind; ///< empty: none of ours
    bool valid = false;       ///< a receiver uses it
    std::optional<Malformed> error;
    std::vector<Token> tokens;
    std::vector<Lint> lints;
};

/// "sts.syntax" and its siblings: {text, expected, offset}.
[[nodiscard]] Lint syntaxLint(const QString &code, QByteArrayView record,
                              const Malformed &malformed);

/// Nothing of a record that is longer than this is read: the data of one DNS record has a length of
/// 16 bits (RFC 1035 §3.2.1).
inline constexpr qsizetype longestRecord = 65535;

} // namespace mailworthy::transport
