#pragma once
// "version; name=value; …": the form MTA-STS and TLS-RPT records share (RFC 8461 §3.1, RFC 8460 §3;
// the two grammars are alike). Used by those two readers alone.
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

struct Field
{
    qsizetype offset = 0; ///< of the name
    QByteArray text;      ///< name=value
    QByteArray name;
    QByteArray value;
    qsizetype valueOffset = 0;
    friend bool operator==(const Field &, const Field &) = default;
};

struct FieldList
{
    std::vector<Field> fields; ///< without the version
    bool blankBeforeSeparator = false;
    friend bool operator==(const FieldList &, const FieldList &) = default;
};

/// `version` is "v=STSv1" and the like, `owned` the name whose value has a grammar of its own: the
/// values of all others are checked here. NotThis only when nothing in the text hints at it.
[[nodiscard]] Reading<FieldList> readFields(QByteArrayView text, QByteArrayView version,
                                            QByteArrayView owned);

/// The pieces between semicolons, readable or not, blanks around taken off; the first is the
/// version.
[[nodiscard]] std::vector<Field> piecesOf(QByteArrayView text);
/// The piece that the mistake stands in or before; pieces.size() when there is none.
[[nodiscard]] std::size_t faultyPiece(const std::vector<Field> &pieces,
                                      const std::optional<Malformed> &error);
/// "transport.token.bad" {expected}
[[nodiscard]] Token badToken(const Field &piece, const Malformed &error);

} // namespace mailworthy::transport
