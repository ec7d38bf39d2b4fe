#pragma once
// A fuzz target takes any octets, and ends the program when a property of the code under it does not
// hold.
//
// In every fuzz_<name>.cpp:
//     MW_FUZZ_TARGET(name)
//     {
//         MW_HOLDS(parse(print(parse(input))) == parse(input));
//     }
// With preset `fuzz` each file is a program of libFuzzer; elsewhere all of them are one program,
// whose driver runs the files of corpus/<name> (Driver.cpp).
#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace mailworthy::fuzz {

using Target = void (*)(QByteArrayView input);

/// Called before main by MW_FUZZ_TARGET.
bool registerTarget(const char *name, Target target);

[[noreturn]] void fail(const char *file, int line, const char *property);

/// The pieces between line feeds, at most `most`; what is left is the last one.
[[nodiscard]] std::vector<QByteArray> linesOf(QByteArrayView input, qsizetype most = 64);

/// Written as JSON and read again it is the same: valid UTF-8, and nothing that JSON cannot hold.
[[nodiscard]] bool survivesJson(const QJsonObject &object);

/// A part of a text.
[[nodiscard]] inline bool isWithin(QByteArrayView text, qsizetype offset, qsizetype length = 0)
{
    return offset >= 0 && length >= 0 && offset <= text.size() && length <= text.size() - offset;
}

/// The token stands at that place of the text; octets that are no UTF-8 were replaced.
[[nodiscard]] bool standsAt(QByteArrayView text, qsizetype offset, const QString &token);

} // namespace mailworthy::fuzz

#define MW_HOLDS(property)                                                                         \
    ((property) ? void() : ::mailworthy::fuzz::fail(__FILE__, __LINE__, #property))

#ifdef MAILWORTHY_LIBFUZZER
#define MW_FUZZ_TARGET(name)                                                                       \
    static void fuzz_##name(QByteArrayView input);                                                 \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)             \
    {                                                                                              \
        fuzz_##name(QByteArrayView(data, static_cast<qsizetype>(size)));                           \
        return 0;                                                                                  \
    }                                                                                              \
    static void fuzz_##name(QByteArrayView input)
#else
#define MW_FUZZ_TARGET(name)                                                                       \
    static void fuzz_##name(QByteArrayView input);                                                 \
    static const bool registered_##name = ::mailworthy::fuzz::registerTarget(#name, &fuzz_##name); \
    static void fuzz_##name(QByteArrayView input)
#endif
