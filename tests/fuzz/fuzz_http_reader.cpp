// An HTTP response, whole and octet by octet. First octet: "c" the server closes at the end.
#include "Fuzz.h"
#include "net/real/HttpReader.h"

using mailworthy::net::HttpReader;

namespace {

constexpr qint64 mostBytes = 4096;

HttpReader readIn(QByteArrayView octets, qsizetype piece, bool closes)
{
    HttpReader reader(mostBytes);
    for (qsizetype at = 0; at < octets.size(); at += piece)
        reader.feed(octets.sliced(at, std::min(piece, octets.size() - at)));
    if (closes)
        reader.close();
    return reader;
}

} // namespace

MW_FUZZ_TARGET(http_reader)
{
    const bool closes = input.startsWith('c');
    const QByteArrayView octets = input.sliced(input.isEmpty() ? 0 : 1);
    const HttpReader whole = readIn(octets, std::max(octets.size(), qsizetype(1)), closes);
    MW_HOLDS(whole.body().size() <= mostBytes);
    const qsizetype least = octets.size() > 65536 ? 4093 : 1;
    for (const qsizetype piece : {least, 2 * least, 7 * least}) {
        const HttpReader pieces = readIn(octets, piece, closes);
        MW_HOLDS(pieces.state() == whole.state());
        if (whole.state() == HttpReader::State::Done) {
            MW_HOLDS(pieces.body() == whole.body());
            MW_HOLDS(pieces.head().status == whole.head().status);
            MW_HOLDS(pieces.head().location == whole.head().location);
        }
    }
}
