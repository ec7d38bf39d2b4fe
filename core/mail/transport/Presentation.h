#pragma once
// A DNS record as text with the place of every piece (RFC 1035 §5.1): what dns::parseZoneLine
// reads, but keeping octet offsets, and also taking the data alone, without owner, TTL, class and
// type. One record; parentheses and line ends count as blanks.
#include "dns/Record.h"
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

struct Word
{
    qsizetype offset = 0; ///< of the first octet, the quote included
    QByteArray raw;       ///< as written
    bool quoted = false;
    bool closed = true; ///< a quoted one has its second quote
    [[nodiscard]] qsizetype end() const { return offset + raw.size(); }
    friend bool operator==(const Word &, const Word &) = default;
};

inline constexpr std::size_t maxWords = 70000; ///< ours: more than fit into one record
/// At most `limit`; anything after that is left out. ";" outside quotes begins a comment only when
/// `comments`.
[[nodiscard]] std::vector<Word> wordsOf(QByteArrayView text, bool comments,
                                        std::size_t limit = maxWords);

/// The octets of a word with its escapes resolved; `places` gets the offset of each. Nothing for a
/// bad escape: then `bad` is its offset.
struct Unescaped
{
    QByteArray octets;
    std::vector<qsizetype> places;
    std::optional<qsizetype> bad;
};
[[nodiscard]] Unescaped unescaped(const Word &word);

/// The text cut into what stands in front and the data.
struct ZoneLine
{
    std::optional<Word> owner;
    std::optional<dns::Name> name; ///< of the owner; empty also for "@"
    std::optional<Word> ttl;
    std::optional<Word> rrClass;
    std::optional<Word> typeWord;
    std::optional<dns::Type> type; ///< of typeWord
    std::vector<Word> data;
    qsizetype dataOffset = 0; ///< where the data begins, or would
    qsizetype end = 0;        ///< where the text ends, blanks not counted
    /// An owner that ends with a dot: relative names in the data are most likely a slip.
    bool absoluteOwner = false;
};
/// A line with a type word in front of its data; nullopt when there is none.
[[nodiscard]] std::optional<ZoneLine> cutZoneLine(QByteArrayView text);
/// The whole text as data.
[[nodiscard]] ZoneLine dataAlone(QByteArrayView text);

/// The value of TXT data: its strings joined; `places` has the offset of each octet in the line.
[[nodiscard]] Unescaped joinedText(const ZoneLine &line);

/// Tokens for what stands in front: "transport.token.owner" {name}, ".ttl" {seconds}, ".class",
/// ".type" {type}.
[[nodiscard]] std::vector<Token> frontTokens(const ZoneLine &line);

/// Takes the data of a line word by word, and keeps a token for each; after the first mistake every
/// read gives something empty.
class DataReader
{
public:
    explicit DataReader(const ZoneLine &line) : m_line(line) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_line.data.size(); }
    [[nodiscard]] const std::optional<Malformed> &error() const { return m_error; }
    /// After a mistake with the words behind it, which nobody reads.
    [[nodiscard]] std::vector<Token> &tokens();
    /// Decimal up to `max`, or one of the `words` (RFC 7218) with its number.
    struct Mnemonic
    {
        const char *word;
        quint32 number;
    };
    [[nodiscard]] quint32 number(quint32 max, const std::vector<Mnemonic> &words = {});
    /// The next word as it stands.
    [[nodiscard]] Word word(const QString &expected);
    /// All that is left as one word, as `text` has it, when it is neither quoted nor in a zone line:
    /// how DNS hosts show the value of a CAA record.
    [[nodiscard]] Word rest(QByteArrayView text, const QString &expected);
    /// A host name or ".", with or without the final dot.
    [[nodiscard]] dns::Name hostName();
    /// All the words left, joined, as octets (RFC 6698 §2.2); an even number of digits.
    [[nodiscard]] QByteArray hex();
    void expectEnd();
    /// Gives the word read last its meaning; nothing after the first mistake.
    void mean(const QString &code, const Args &args = {}, bool used = true);
    /// The word read last is wrong from `inside` on.
    void refuse(const QString &expected, qsizetype inside = 0);
    /// The word read last.
    [[nodiscard]] const Word &last() const { return m_last; }
    /// The host name read last was written without final dot, and has inner dots.
    [[nodiscard]] bool lastIsRelative() const { return m_relative; }

private:
    const ZoneLine &m_line;
    std::size_t m_next = 0;
    Word m_last;
    bool m_relative = false;
    std::vector<Token> m_tokens;
    std::optional<Malformed> m_error;
};

} // namespace mailworthy::transport
