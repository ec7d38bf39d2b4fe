#include "OpenDkim.h"

#ifdef MAILWORTHY_OPENDKIM

#ifndef _Bool
#define _Bool bool // the header is C, whose word clang knows only in its own dialect of C++
#endif
extern "C" {
#include <opendkim/dkim.h>
}

#include <memory>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#endif
#endif

namespace mailworthy::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Closer
{
    void operator()(DKIM_LIB *library) const { dkim_close(library); }
    void operator()(DKIM *message) const { dkim_free(message); }
};
using Library = std::unique_ptr<DKIM_LIB, Closer>;
using Message = std::unique_ptr<DKIM, Closer>;

/// What the library never frees (the key, after signing) is not for us to mend.
struct ItsOwnLeaks
{
#ifdef SANITIZER_LSAN_INTERFACE_H
    __lsan::ScopedDisabler disabler;
#endif
};

/// The library takes text as unsigned octets that it does not change.
unsigned char *octets(const QByteArray &text)
{
    return reinterpret_cast<unsigned char *>(const_cast<char *>(text.constData()));
}

dkim_canon_t form(dkim::Canonicalization value)
{
    return value == dkim::Canonicalization::Simple ? DKIM_CANON_SIMPLE : DKIM_CANON_RELAXED;
}

DKIM_CBSTAT giveKey(DKIM *, DKIM_SIGINFO *signature, unsigned char *buffer, std::size_t size)
{
    const QByteArray selector = reinterpret_cast<const char *>(dkim_sig_getselector(signature));
    for (const PeerKey &key : peerKeys()) {
        if (key.selector.toLatin1() == selector) {
            qstrncpy(reinterpret_cast<char *>(buffer), key.record.constData(), size);
            return DKIM_CBSTAT_CONTINUE;
        }
    }
    return DKIM_CBSTAT_NOTFOUND;
}

/// The whole message; then its end.
DKIM_STAT feed(DKIM *message, const QByteArray &text)
{
    DKIM_STAT status = dkim_chunk(message, octets(text), static_cast<std::size_t>(text.size()));
    if (status == DKIM_STAT_OK)
        status = dkim_chunk(message, nullptr, 0);
    return status == DKIM_STAT_OK ? dkim_eom(message, nullptr) : status;
}

QByteArray errorOf(DKIM *message, DKIM_STAT status)
{
    const char *text = message ? dkim_geterror(message) : nullptr;
    return QByteArray(dkim_getresultstr(status)) + ": " + (text ? text : "");
}

void setList(DKIM_LIB *library, int option, const std::vector<QByteArray> &names)
{
    std::vector<unsigned char *> list;
    for (const QByteArray &name : names)
        list.push_back(octets(name));
    list.push_back(nullptr);
    unsigned char **data = list.data();
    dkim_options(library, DKIM_OP_SETOPT, option, static_cast<void *>(data), sizeof data);
}

/// What is signed is said for each library, so each message gets one.
Library libraryFor(const Seal &seal)
{
    Library library(dkim_init(nullptr, nullptr));
    if (!seal.headers.empty()) {
        std::vector<QByteArray> once;
        std::vector<QByteArray> again;
        for (const QByteArray &name : seal.headers) {
            auto &list = std::find(once.begin(), once.end(), name) == once.end() ? once : again;
            if (std::find(list.begin(), list.end(), name) == list.end())
                list.push_back(name);
        }
        setList(library.get(), DKIM_OPTS_SIGNHDRS, once);
        setList(library.get(), DKIM_OPTS_OVERSIGNHDRS, again);
    }
    if (seal.timestamp) {
        std::uint64_t at = *seal.timestamp;
        dkim_options(library.get(), DKIM_OP_SETOPT, DKIM_OPTS_FIXEDTIME, &at, sizeof at);
    }
    if (seal.timestamp && seal.expiry) {
        std::uint64_t life = *seal.expiry - *seal.timestamp;
        dkim_options(library.get(), DKIM_OP_SETOPT, DKIM_OPTS_SIGNATURETTL, &life, sizeof life);
    }
    return library;
}

Signed signOne(const Order &order)
{
    const Seal &seal = order.seal;
    const Library library = libraryFor(seal);
    DKIM_STAT status = DKIM_STAT_OK;
    const QByteArray selector = seal.key->selector.toLatin1();
    Message message(
        dkim_sign(library.get(), octets("id"), nullptr, octets(seal.key->pem), octets(selector),
                  octets("example.org"), form(seal.header), form(seal.body),
                  seal.key->isRsa() ? DKIM_SIGN_RSASHA256 : DKIM_SIGN_ED25519SHA256, -1, &status));
    if (!message)
        return {{}, errorOf(nullptr, status)};
    const QByteArray identity = seal.identity.toLatin1();
    if (!identity.isEmpty())
        dkim_set_signer(message.get(), octets(identity));
    // With Ed25519 it folds before "b=" only once the value is there, so a simple header is signed
    // in another form than it is sent in (RFC 6376 §3.7: only the value of b= is left out).
    if (!seal.key->isRsa() && seal.header == dkim::Canonicalization::Simple)
        dkim_set_margin(message.get(), 0);
    dkim_setpartial(message.get(), seal.withLength);
    status = feed(message.get(), order.message);
    unsigned char *field = nullptr;
    std::size_t size = 0;
    if (status == DKIM_STAT_OK)
        status = dkim_getsighdr_d(message.get(), qstrlen(DKIM_SIGNHEADER) + 2, &field, &size);
    if (status != DKIM_STAT_OK)
        return {{}, errorOf(message.get(), status)};
    const QByteArray value(reinterpret_cast<const char *>(field), static_cast<qsizetype>(size));
    return {DKIM_SIGNHEADER ": " + value + "\r\n", {}};
}

std::vector<Checked> verifyOne(DKIM_LIB *library, const QByteArray &text)
{
    DKIM_STAT status = DKIM_STAT_OK;
    const Message message(dkim_verify(library, octets("id"), nullptr, &status));
    if (!message)
        return {{false, errorOf(nullptr, status)}};
    status = feed(message.get(), text);
    DKIM_SIGINFO **signatures = nullptr;
    int count = 0;
    if (dkim_getsiglist(message.get(), &signatures, &count) != DKIM_STAT_OK)
        return {{false, errorOf(message.get(), status)}};
    std::vector<Checked> made;
    for (int i = 0; i < count; ++i) {
        // The end of the message looks no further than the first signature that passes.
        dkim_sig_process(message.get(), signatures[i]);
        const bool passed = (dkim_sig_getflags(signatures[i]) & DKIM_SIGFLAG_PASSED) != 0
                            && dkim_sig_getbh(signatures[i]) == DKIM_SIGBH_MATCH;
        const char *why = dkim_sig_geterrorstr(dkim_sig_geterror(signatures[i]));
        made.push_back({passed, passed ? QByteArray()
                                       : QByteArray(why) + ", " + errorOf(message.get(), status)});
    }
    return made;
}

} // namespace

QString OpenDkim::missing()
{
    return {};
}

bool OpenDkim::knowsEd25519()
{
    const Library library(dkim_init(nullptr, nullptr));
    return dkim_libfeature(library.get(), DKIM_FEATURE_ED25519) != 0;
}

std::vector<Signed> OpenDkim::sign(const std::vector<Order> &orders)
{
    [[maybe_unused]] const ItsOwnLeaks leaks;
    std::vector<Signed> made;
    for (const Order &order : orders)
        made.push_back(signOne(order));
    return made;
}

std::vector<std::vector<Checked>> OpenDkim::verify(const std::vector<QByteArray> &messages)
{
    [[maybe_unused]] const ItsOwnLeaks leaks;
    const Library library(dkim_init(nullptr, nullptr));
    dkim_set_key_lookup(library.get(), giveKey);
    std::vector<std::vector<Checked>> made;
    for (const QByteArray &message : messages)
        made.push_back(verifyOne(library.get(), message));
    return made;
}

} // namespace mailworthy::test

#else

namespace mailworthy::test {

QString OpenDkim::missing()
{
    return QStringLiteral("built without libopendkim");
}

bool OpenDkim::knowsEd25519()
{
    return false;
}

std::vector<Signed> OpenDkim::sign(const std::vector<Order> &orders)
{
    return std::vector<Signed>(orders.size());
}

std::vector<std::vector<Checked>> OpenDkim::verify(const std::vector<QByteArray> &messages)
{
    return std::vector<std::vector<Checked>>(messages.size());
}

} // namespace mailworthy::test

#endif
