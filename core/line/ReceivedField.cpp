#include "line/ReceivedField.h"

#include <QDateTime>
#include <QRegularExpression>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostAddresses = 16;

/// A word outside of comments, or a whole comment with its parentheses.
struct Piece
{
    QString text;
    bool comment = false;
};

std::vector<Piece> piecesOf(const QString &value)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    while (at < value.size()) {
        if (value.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        if (value.at(at) == u'(') {
            int depth = 0;
            for (; at < value.size(); ++at) {
                if (value.at(at) == u'(')
                    ++depth;
                else if (value.at(at) == u')' && --depth == 0)
                    break;
            }
            at = std::min(at + 1, value.size());
            pieces.push_back({value.sliced(begin, at - begin), true});
            continue;
        }
        while (at < value.size() && !value.at(at).isSpace() && value.at(at) != u'(')
            ++at;
        pieces.push_back({value.sliced(begin, at - begin), false});
    }
    return pieces;
}

/// "[192.0.2.1]", "([IPv6:2001:db8::1]:25)", "(192.0.2.1)": every address that stands for itself.
void addAddresses(const QString &text, std::vector<Address> &found)
{
    QString word;
    const auto take = [&](QString candidate) {
        if (candidate.startsWith(u"IPv6:", Qt::CaseInsensitive))
            candidate = candidate.sliced(5);
        const Result<Address> address = Address::parse(candidate);
        if (address && found.size() < mostAddresses
            && std::find(found.begin(), found.end(), address->unmapped()) == found.end())
            found.push_back(address->unmapped());
    };
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-') {
            word += c;
            continue;
        }
        while (word.endsWith(u'.') || word.endsWith(u':'))
            word.chop(1);
        if (!word.isEmpty())
            take(word);
        word.clear();
    }
}

/// A comment without what the sender called itself: "(helo=[10.0.0.7])", "(HELO mx.example)".
QString withoutClaim(QString comment)
{
    static const QRegularExpression claim(u"\\b(helo|ehlo)[= ]\\s*[^\\s)]*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return comment.remove(claim);
}

QString asHost(QString word)
{
    while (word.endsWith(u'.') || word.endsWith(u';') || word.endsWith(u','))
        word.chop(1);
    return word.toLower();
}

} // namespace

std::optional<Timestamp> mailDate(const QString &text)
{
    QString plain = text.section(u'(', 0, 0).simplified();   // "+0000 (UTC)"
    plain = plain.sliced(plain.indexOf(u',') + 1).trimmed(); // the day of the week says nothing new
    for (const QString &zone : {u" GMT"_s, u" UTC"_s, u" UT"_s, u" Z"_s}) {
        if (plain.endsWith(zone)) {
            plain.chop(zone.size());
            plain += u" +0000";
        }
    }
    const QDateTime read = QDateTime::fromString(plain, Qt::RFC2822Date);
    if (!read.isValid())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(read.toMSecsSinceEpoch()));
}

InboundClue readReceived(const QString &value)
{
    InboundClue clue;
    clue.kind = InboundClue::Kind::Arrived;
    const qsizetype date = value.lastIndexOf(u';');
    if (date >= 0)
        clue.at = mailDate(value.sliced(date + 1));
    enum class Part { None, From, By, With, Other };
    Part part = Part::None;
    // RFC 5321 §4.4: the server writes the address it saw into a comment. Outside of it stands what
    // the sender called itself, or, where the comment names no address, the one that was seen.
    std::vector<Address> outside;
    for (const Piece &piece : piecesOf(date >= 0 ? value.first(date) : value)) {
        if (piece.comment) {
            if (part == Part::From)
                addAddresses(withoutClaim(piece.text), clue.from);
            // "(Authenticated sender: joe)", "(authenticated bits=0)"
            clue.login = clue.login || piece.text.contains(u"authenticated", Qt::CaseInsensitive);
            continue;
        }
        const QString word = piece.text.toLower();
        if (word == u"from" && part == Part::None) {
            part = Part::From;
        } else if (word == u"by" && clue.by.isEmpty()) {
            part = Part::By;
        } else if (word == u"with" && part != Part::From && clue.protocol.isEmpty()) {
            part = Part::With;
        } else if (part == Part::By) {
            clue.by = asHost(piece.text);
            part = Part::Other;
        } else if (part == Part::With) {
            clue.protocol = asHost(piece.text).toUpper();
            part = Part::Other;
        } else if (part == Part::From) {
            addAddresses(piece.text, outside);
        }
    }
    if (clue.from.empty())
        clue.from = std::move(outside);
    return clue;
}

} // namespace mailworthy::line
