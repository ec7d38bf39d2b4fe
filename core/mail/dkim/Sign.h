#pragma once
// Signing a message (RFC 6376 §5): the DKIM-Signature field to put in front of it. One pass over
// the body however many keys sign, constant memory. SHA-256 only (RFC 8301 §3.1), never l= (RFC
// 6376 §8.2).
//
// Errors: "dkim.no-from" (RFC 6376 §5.4: From must be signed), "dkim.several-from" {count},
// "dkim.header-not-signable" {name} (Return-Path, Authentication-Results, DKIM-Signature: they
// change on the way, RFC 6376 §5.4.1), "dkim.bad-header-name" {name}, "dkim.bad-selector"
// {selector}, "dkim.bad-identity" {identity}, "dkim.bad-expiry", "dkim.bad-first-line" (the message
// begins with a blank: a field in front of it would swallow that line), "dkim.cancelled", those of
// message::Reader and of SigningKey::signDigest.
#include "dns/Domain.h"
#include "keys/SigningKey.h"
#include "mail/dkim/Canonical.h"

namespace mailworthy::dkim {

/// The fields that are signed when they are there (RFC 6376 §5.4.1), and those that are named once
/// more than they are there, so that nobody can add one (oversigning).
[[nodiscard]] const std::vector<QByteArray> &fieldsToSign();
[[nodiscard]] const std::vector<QByteArray> &fieldsToOversign();

struct SignOptions
{
    dns::Domain domain;
    QString selector;
    Canonicalization header = Canonicalization::Relaxed;
    Canonicalization body = Canonicalization::Relaxed;
    /// Names for h=, in order, used as they are; empty: the lists above.
    std::vector<QByteArray> headers;
    QString identity;                 ///< i=; empty: none is written
    std::optional<quint64> timestamp; ///< t=, Unix seconds; absent: none is written
    std::optional<quint64> expiry;    ///< x=
};

struct Signer
{
    const keys::SigningKey *key = nullptr;
    SignOptions options;
};

/// "c/c", "c": "relaxed/simple". Nothing when it is not known.
[[nodiscard]] std::optional<std::pair<Canonicalization, Canonicalization>>
canonicalizationFromString(QStringView text);

/// One field per signer, in their order, each whole with CRLF line ends (see `withLineEnd`), folded
/// below 78 columns.
[[nodiscard]] Result<std::vector<QByteArray>> signMessage(message::Source &source,
                                                          const std::vector<Signer> &signers,
                                                          const std::stop_token &stop);
/// The same for one.
[[nodiscard]] Result<QByteArray> signMessage(message::Source &source, const keys::SigningKey &key,
                                             const SignOptions &options,
                                             const std::stop_token &stop);
/// A field in the line ends of the message it goes to.
[[nodiscard]] QByteArray withLineEnd(QByteArray field, message::LineEnd lineEnd);
/// What the fields must be written with in front of this source's octets. Rewinds it.
[[nodiscard]] Result<message::LineEnd> lineEndOf(message::Source &source);

} // namespace mailworthy::dkim
