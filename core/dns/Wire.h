#pragma once
// Numbers of the wire format that its reader and its writer share (RFC 1035 §4, RFC 6891 §6). Not
// for other folders.
#include <QtGlobal>

namespace mailworthy::dns::wire {

constexpr qsizetype maxMessage = 65535; // the length field of TCP, RFC 1035 §4.2.2
constexpr qsizetype headerSize = 12;
constexpr qsizetype maxName = 255;
constexpr qsizetype maxString = 255;

// RFC 1035 §4.1.1
constexpr quint16 flagResponse = 0x8000;
constexpr quint16 flagAuthoritative = 0x0400;
constexpr quint16 flagTruncated = 0x0200;
constexpr quint16 flagRecursionDesired = 0x0100;
constexpr quint16 flagRecursionAvailable = 0x0080;
constexpr quint16 flagAuthenticated = 0x0020;    // RFC 4035 §3.1.6
constexpr quint16 flagCheckingDisabled = 0x0010; // RFC 4035 §3.2.2

// RFC 1035 §4.1.4: the two high bits of a length octet.
constexpr quint8 labelKind = 0xc0;
constexpr quint8 pointerKind = 0xc0;
constexpr qsizetype maxPointer = 0x3fff;

constexpr quint32 ednsDnssecOk = 0x8000;    // RFC 6891 §6.1.4
constexpr quint16 optionExtendedError = 15; // RFC 8914 §2

} // namespace mailworthy::dns::wire
