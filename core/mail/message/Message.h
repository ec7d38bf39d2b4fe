#pragma once
// A mail message as octets (RFC 5322 §2.1): header fields with their exact bytes, and a body that
// is streamed.
//
// Line ends: a message without CRLF anywhere is read with LF as CRLF; one with any CRLF is taken as
// it is, and a bare CR or LF in it is data. Everything handed out here has CRLF line ends in that
// sense. Errors: "message.header-too-large" {limit}, "message.too-many-fields" {limit}, and those
// of Source.
#include "mail/message/Source.h"

#include <vector>

namespace mailworthy::message {

/// Largest header block that is read; mail servers allow some hundred KiB.
inline constexpr qsizetype kLargestHeader = 10 * 1024 * 1024;
/// Most fields that are read.
inline constexpr qsizetype kMostFields = 200'000;

enum class LineEnd { CrLf, Lf };

/// One header field; the views live as long as any copy of the Header they come from.
struct Field
{
    QByteArrayView name;  ///< without blanks before the colon; empty for a line that is no field
                          ///< (RFC 5322 §2.2)
    QByteArrayView value; ///< after the colon, with folding, without the final CRLF
    QByteArrayView raw;   ///< the whole field with its final CRLF
};

class Header
{
public:
    Header() = default;
    /// Cuts a block of lines (CRLF or, without any CRLF in it, LF; the empty line may be there or
    /// not).
    [[nodiscard]] static Result<Header> parse(const QByteArray &block);

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    /// The block with CRLF line ends, without the empty line.
    [[nodiscard]] const QByteArray &octets() const { return m_octets; }
    /// The topmost field of that name (any case), unfolded and trimmed; null when there is none.
    [[nodiscard]] QByteArray first(QByteArrayView name) const;
    [[nodiscard]] std::vector<Field> all(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;

private:
    friend class Reader;
    /// Lines with CRLF, the last one perhaps without, and no empty line.
    [[nodiscard]] static Result<Header> cut(QByteArray octets);

    QByteArray m_octets; // never changed after parse: the views point into it
    std::vector<Field> m_fields;
};

/// ASCII, any case.
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView b);
/// RFC 5322 §2.2.3: without the CRLFs that are followed by a blank, without blanks at both ends.
[[nodiscard]] QByteArray unfolded(QByteArrayView value);

/// Reads one message from a source: the header at once, then the body in pieces.
class Reader
{
public:
    /// Finds out the line ends (reads an LF-only message to its end once), rewinds, reads the
    /// header block.
    [[nodiscard]] static Result<Reader> open(Source &source);

    [[nodiscard]] const Header &header() const { return m_header; }
    [[nodiscard]] LineEnd lineEnd() const { return m_lineEnd; }
    /// False when the message ends with its header, without the empty line.
    [[nodiscard]] bool hasBody() const { return m_hasBody; }
    /// The next piece of the body with CRLF line ends, valid until the next call; empty at the end.
    [[nodiscard]] Result<QByteArrayView> nextBody();

private:
    explicit Reader(Source &source) : m_source(&source) {}
    [[nodiscard]] Result<> findLineEnd();
    [[nodiscard]] Result<> readHeader();

    Source *m_source;
    Header m_header;
    LineEnd m_lineEnd = LineEnd::CrLf;
    bool m_hasBody = false;
    QByteArray m_pending;  // body octets that came with the header
    QByteArray m_buffer;   // as read
    QByteArray m_expanded; // with LF made CRLF
};

} // namespace mailworthy::message
