#pragma once
// DNS messages on the wire (RFC 1035 §4, RFC 6891): bounded reading through one cursor, compression
// followed backwards only, at most 64 KiB. No I/O here.
#include "dns/Answer.h"

namespace mailworthy::dns {

struct Header
{
    quint16 id = 0;
    bool response = false;
    quint8 opcode = 0;
    bool aa = false, tc = false, rd = false, ra = false, ad = false, cd = false;
    quint8 rcode = 0; ///< low four bits; extended ones are in Edns
    friend bool operator==(const Header &, const Header &) = default;
};

struct Edns
{
    quint16 udpSize = 1232;
    quint8 extendedRcode = 0;
    bool dnssecOk = false;
    std::optional<ExtendedError> error;
    friend bool operator==(const Edns &, const Edns &) = default;
};

struct Message
{
    Header header;
    std::vector<Question> questions;
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional; ///< without the OPT record
    std::optional<Edns> edns;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Error "message.malformed" {offset, what}.
[[nodiscard]] Result<Message> parseMessage(QByteArrayView wire);
/// Names are compressed. When it would be over `maxSize`, records are left out from the end and TC
/// is set.
[[nodiscard]] QByteArray toWire(const Message &message, int maxSize = 65535);
/// Reads the response to `question`: outcome, CNAME chain (loops and chains over 16 are Malformed),
/// flags. A message whose question is another one is Malformed.
[[nodiscard]] Answer toAnswer(const Question &question, const Message &message);

/// The data of a record as it stands in a message, names whole (RFC 3597 §4).
[[nodiscard]] QByteArray wireData(const RecordData &data);

} // namespace mailworthy::dns
