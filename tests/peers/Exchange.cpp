#include "Exchange.h"

#include "dkim/KeysInternet.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

#include <algorithm>

namespace mailworthy::test {

using namespace Qt::Literals::StringLiterals;
using dkim::Canonicalization;

namespace {

// Some peers go by the clock of the machine: signed in 2023, good until 2100.
constexpr quint64 kSignedAt = 1'700'000'000;
constexpr quint64 kGoodUntil = 4'102'444'800;

/// Names for h=: what is there, as often as it is there or once more, and what is not there.
std::vector<QByteArray> someNames(Dice &dice, const Letter &letter)
{
    std::vector<QByteArray> names{"From"};
    for (const QByteArray &name : letter.names) {
        if (name != "From" && dice.chance(60))
            names.push_back(dice.chance(20) ? name.toUpper() : name);
    }
    if (dice.chance(50))
        names.push_back("from");
    if (dice.chance(50))
        names.push_back("X-Absent");
    return names;
}

std::vector<Seal> sealsFor(int number, const Letter &letter)
{
    Dice dice(static_cast<std::uint64_t>(number) + 1'000'000);
    // dkimpy takes long for RSA-4096, so it comes seldom
    static const std::vector<std::vector<std::size_t>> keyLists{
        {1}, {1}, {1}, {0}, {0}, {3}, {1, 3}, {3, 1}, {2}, {0, 1, 3}};
    std::vector<Seal> seals;
    for (const std::size_t key : dice.pick(keyLists)) {
        Seal seal;
        seal.key = &peerKeys()[key];
        // with each body each pair of canonicalizations, one after the other
        const int forms = seals.empty() ? number / kBodyForms % 4 : dice.below(4);
        seal.header = forms & 1 ? Canonicalization::Simple : Canonicalization::Relaxed;
        seal.body = forms & 2 ? Canonicalization::Simple : Canonicalization::Relaxed;
        static const std::vector<QString> identities{QString(), QString(), u"joe@example.org"_s,
                                                     u"@mail.example.org"_s,
                                                     u"a.b+c@x.mail.example.org"_s};
        seal.identity = dice.pick(identities);
        if (dice.chance(50))
            seal.timestamp = kSignedAt;
        if (seal.timestamp && dice.chance(50))
            seal.expiry = kGoodUntil;
        if (dice.chance(50))
            seal.headers = someNames(dice, letter);
        seals.push_back(seal);
    }
    return seals;
}

QString nameOf(int number, const Letter &letter, const std::vector<Seal> &seals)
{
    QString name = QString::number(number) + u' ' + QString::fromLatin1(letter.what);
    for (const Seal &seal : seals)
        name += u", "_s + seal.key->selector + u' ' + dkim::toString(seal.header) + u'/'
                + dkim::toString(seal.body);
    return name;
}

mailworthy::Result<QByteArray> signedByUs(const Letter &letter, const std::vector<Seal> &seals)
{
    std::vector<dkim::Signer> signers;
    for (const Seal &seal : seals) {
        dkim::SignOptions options;
        options.domain = dns::Domain::of("example.org");
        options.selector = seal.key->selector;
        options.header = seal.header;
        options.body = seal.body;
        options.headers = seal.headers;
        options.identity = seal.identity;
        options.timestamp = seal.timestamp;
        options.expiry = seal.expiry;
        signers.push_back({&seal.key->key, options});
    }
    message::MemorySource source(letter.octets());
    const auto fields = dkim::signMessage(source, signers, {});
    if (!fields)
        return tl::unexpected(fields.error());
    QByteArray text;
    for (const QByteArray &field : *fields)
        text += field;
    return text + letter.octets();
}

/// A letter or digit there becomes another one.
bool changeOne(QByteArray &text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        const char c = text[at];
        if ((c >= 'a' && c <= 'y') || (c >= '0' && c <= '8')) {
            text[at] = static_cast<char>(c + 1);
            return true;
        }
    }
    return false;
}

/// In the From field, which is always signed, or in the body, in turn.
QByteArray changed(int number, const QByteArray &message, const Letter &letter)
{
    QByteArray text = message;
    const qsizetype start = message.size() - letter.octets().size();
    const qsizetype body = message.size() - letter.body.size();
    if (number % 2 != 0) {
        const qsizetype from = text.indexOf("joe@example.org", start);
        changeOne(text, from, body);
    } else if (!changeOne(text, body, text.size())) {
        text += "x\r\n"; // there is nothing in it that could be changed
    }
    return text;
}

QStringList words(const std::vector<Checked> &signatures)
{
    QStringList list;
    for (const Checked &one : signatures)
        list.append(one.passed ? u"pass"_s : QString::fromLatin1(one.why));
    return list;
}

void letPeerJudge(Peer &peer, std::vector<Judged> &list)
{
    std::vector<QByteArray> messages;
    for (const Judged &one : list)
        messages.push_back(one.message);
    const std::vector<std::vector<Checked>> verdicts = peer.verify(messages);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].byPeer = words(verdicts[i]);
}

Judged judged(const QString &name, const QByteArray &message, std::size_t signatures)
{
    return {name, message, static_cast<qsizetype>(signatures), judgedBySelf(message), {}};
}

struct Piece
{
    Letter letter;
    std::vector<Seal> seals;
    QString name;
};

std::vector<Piece> makePieces(const Keeps &keeps)
{
    std::vector<Piece> pieces;
    for (int number = 0; pieces.size() < kLetters; ++number) {
        Piece piece;
        piece.letter = letter(number);
        piece.seals = sealsFor(number, piece.letter);
        std::erase_if(piece.seals, [&](const Seal &seal) { return !keeps(piece.letter, seal); });
        if (piece.seals.empty())
            continue;
        piece.name = nameOf(number, piece.letter, piece.seals);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// With a body that ends in a line of text, to which a further line can be added.
bool canBeLengthened(const Letter &letter)
{
    return letter.what == "base64" || letter.what == "100 KB" || letter.what == "dots"
           || letter.what == "odd lines";
}

void addOurs(Exchanged &made, const std::vector<Piece> &pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const mailworthy::Result<QByteArray> text = signedByUs(piece.letter, piece.seals);
        if (!text) {
            made.notSigned.append(piece.name + u": "_s + text.error().toDebugString());
            continue;
        }
        made.ours.push_back(judged(piece.name, *text, piece.seals.size()));
        if (i % kChangedEvery == 0)
            made.oursChanged.push_back(judged(
                piece.name, changed(static_cast<int>(i) / kChangedEvery, *text, piece.letter),
                piece.seals.size()));
    }
}

void addTheirs(Exchanged &made, Peer &peer, const std::vector<Piece> &pieces)
{
    std::vector<Order> orders;
    for (const Piece &piece : pieces) {
        for (const Seal &seal : piece.seals)
            orders.push_back({piece.letter.octets(), seal});
    }
    const std::vector<Signed> fields = peer.sign(orders);
    std::size_t at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        QByteArray text;
        for (std::size_t s = 0; s < piece.seals.size(); ++s, ++at) {
            if (fields[at].field.isEmpty())
                made.notSigned.append(piece.name + u": "_s + QString::fromLatin1(fields[at].error));
            text += fields[at].field;
        }
        text += piece.letter.octets();
        made.theirs.push_back(judged(piece.name, text, piece.seals.size()));
        if (i % kChangedEvery == 0)
            made.theirsChanged.push_back(
                judged(piece.name, changed(static_cast<int>(i) / kChangedEvery, text, piece.letter),
                       piece.seals.size()));
    }
}

void addLengthened(Exchanged &made, Peer &peer, const std::vector<Piece> &pieces)
{
    std::vector<Order> orders;
    std::vector<const Piece *> chosen;
    for (const Piece &piece : pieces) {
        if (chosen.size() == kLengthenedMost || !canBeLengthened(piece.letter))
            continue;
        orders.push_back({piece.letter.octets(), piece.seals.front()});
        orders.back().seal.withLength = true;
        chosen.push_back(&piece);
    }
    const std::vector<Signed> fields = peer.sign(orders);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (fields[i].field.isEmpty())
            made.notSigned.append(chosen[i]->name + u": "_s + QString::fromLatin1(fields[i].error));
        made.theirsLengthened.push_back(judged(
            chosen[i]->name, fields[i].field + chosen[i]->letter.octets() + "added later\r\n", 1));
    }
}

} // namespace

QStringList judgedBySelf(const QByteArray &message)
{
    static KeysInternet internet;
    if (internet.asked == 0) {
        for (const PeerKey &key : peerKeys())
            internet.add(key.selector + u"._domainkey.example.org"_s, key.record);
    }
    message::MemorySource source(message);
    const auto results = dkim::verifyMessage(internet, source, {}, {});
    if (!results)
        return {results.error().toDebugString()};
    QStringList list;
    for (const dkim::SignatureResult &one : *results) {
        QString said = dkim::toString(one.result);
        if (one.result != dkim::VerifyResult::Pass)
            said += u' ' + one.reason;
        list.append(said);
    }
    return list;
}

Exchanged exchange(Peer &peer, const Keeps &keeps)
{
    const std::vector<Piece> pieces = makePieces(keeps);
    Exchanged made;
    addOurs(made, pieces);
    addTheirs(made, peer, pieces);
    addLengthened(made, peer, pieces);
    for (std::vector<Judged> *list :
         {&made.ours, &made.theirs, &made.oursChanged, &made.theirsChanged, &made.theirsLengthened})
        letPeerJudge(peer, *list);
    return made;
}

} // namespace mailworthy::test
