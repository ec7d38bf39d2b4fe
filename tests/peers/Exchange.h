#pragma once
// Messages signed on one side, then judged by both sides: as they are, changed, and lengthened.
#include "Letter.h"
#include "Peer.h"

#include <QStringList>

#include <functional>

namespace mailworthy::test {

inline constexpr int kLetters = 300;       ///< each way
inline constexpr int kChangedEvery = 3;    ///< every third is changed in a field, or in the body
inline constexpr int kLengthenedMost = 40; ///< signed with l= by the peer, then lengthened

/// False for what the test of a peer has to leave out, because the peer has it otherwise than the
/// RFC.
using Keeps = std::function<bool(const Letter &, const Seal &)>;

/// What both sides say of one message, for each signature from the top down: "pass", or why not.
struct Judged
{
    QString name; ///< "12 odd lines, r2048 relaxed/simple, e simple/simple"
    QByteArray message;
    qsizetype signatures = 0;
    QStringList bySelf;
    QStringList byPeer;
};

struct Exchanged
{
    std::vector<Judged> ours;
    std::vector<Judged> theirs;
    std::vector<Judged> oursChanged;
    std::vector<Judged> theirsChanged;
    std::vector<Judged> theirsLengthened;
    QStringList notSigned; ///< what one side would not sign, with its reason
};

[[nodiscard]] Exchanged exchange(Peer &peer, const Keeps &keeps);

/// What we say of a message.
[[nodiscard]] QStringList judgedBySelf(const QByteArray &message);

} // namespace mailworthy::test
