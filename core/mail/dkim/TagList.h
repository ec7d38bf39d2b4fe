#pragma once
// The tag=value lists of DKIM-Signature fields and key records (RFC 6376 §3.2), and the base64 in
// them (§2.10). Linear time over any octets; offsets count octets from 0 in the text that was
// given.
#include "base/Result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace mailworthy::dkim {

struct Tag
{
    QByteArray name;           ///< case-sensitive
    QByteArray value;          ///< blanks and folding around removed, inside kept
    qsizetype offset = 0;      ///< of the name
    qsizetype valueOffset = 0; ///< of the trimmed value
    qsizetype afterEquals = 0; ///< first octet after "="
    qsizetype end = 0;         ///< of the ";" or of the text's end
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Where a text stops being what it should be. `expected` is a token, not a sentence: "tag-name",
/// "=", "tag-value", "folding", "unique-tag", or what the reader of one tag says ("DKIM1",
/// "base64", "rsa|ed25519").
struct SyntaxError
{
    qsizetype offset = 0;
    QString expected;
    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

class TagList
{
public:
    /// Unknown tags are ignored, however many (RFC 6376 §3.2); a TXT record of 65,535 octets has no
    /// more. A longer list, of a header field, is refused.
    static constexpr int kMostTags = 32768;
    /// Empty value and absent tag differ; a tag twice makes the list invalid; octets from 0x80 are
    /// allowed in values (RFC 8616 §3: UTF-8). `error` gets the place and nothing is returned when
    /// the list is invalid.
    [[nodiscard]] static std::optional<TagList> parse(QByteArrayView text, SyntaxError &error);
    /// What can be read in spite of mistakes: every piece with "=", the first of each name. For
    /// showing only.
    [[nodiscard]] static TagList parseLoosely(QByteArrayView text);

    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }
    [[nodiscard]] const Tag *find(QByteArrayView name) const;

private:
    std::vector<Tag> m_tags;
};

/// Base64 with folding white space anywhere in it, padding optional (the RFC's base64string allows
/// both). Nothing, and the offset of the offending octet in `badOffset`, when it is none; a length
/// no base64 has is at the end.
[[nodiscard]] std::optional<QByteArray> decodeBase64(QByteArrayView text,
                                                     qsizetype *badOffset = nullptr);
/// Without SP, TAB, CR, LF.
[[nodiscard]] QByteArray withoutBlanks(QByteArrayView text);

} // namespace mailworthy::dkim
