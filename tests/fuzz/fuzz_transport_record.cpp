// Any record of mail as text. First octet: the kind ("a" the first of all kinds …, "-" none given).
#include "Fuzz.h"
#include "mail/transport/Explain.h"

namespace transport = mailworthy::transport;
using mailworthy::fuzz::isWithin;

namespace {

void checkWords(QByteArrayView text)
{
    for (const bool comments : {true, false}) {
        qsizetype end = 0;
        for (const transport::Word &word : transport::wordsOf(text, comments)) {
            MW_HOLDS(word.offset >= end && isWithin(text, word.offset, word.raw.size()));
            MW_HOLDS(text.sliced(word.offset, word.raw.size()) == word.raw);
            end = word.end();
            const transport::Unescaped plain = transport::unescaped(word);
            MW_HOLDS(plain.octets.size() <= word.raw.size());
            MW_HOLDS(plain.bad || std::ssize(plain.places) == plain.octets.size());
            MW_HOLDS(!plain.bad || isWithin(text, *plain.bad));
        }
    }
}

void checkExplanation(QByteArrayView given, const transport::Record &record)
{
    const transport::Explanation explained = transport::explain(given, record);
    MW_HOLDS(!explained.error || isWithin(given, explained.error->offset));
    MW_HOLDS(!explained.valid || !explained.error);
    for (const transport::Token &token : explained.tokens) {
        MW_HOLDS(isWithin(given, token.offset));
        // Data in several words is one token, with one blank between them; of a TXT text escapes
        // are gone.
        const QString text = QString::fromUtf8(token.text);
        if (record.places.empty() && !given.contains('\\'))
            MW_HOLDS(mailworthy::fuzz::standsAt(given, token.offset, text.section(u' ', 0, 0)));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(token.args)));
    }
    for (const transport::Lint &lint : explained.lints)
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(lint.args)));
}

} // namespace

MW_FUZZ_TARGET(transport_record)
{
    const auto &kinds = transport::allKinds();
    const std::size_t choice =
        input.isEmpty() ? 0 : static_cast<std::size_t>(static_cast<unsigned char>(input[0])) - 'a';
    const std::optional<transport::Kind> as =
        choice < kinds.size() ? std::optional(kinds[choice]) : std::nullopt;
    const QByteArrayView given = input.sliced(input.isEmpty() ? 0 : 1);
    checkWords(given);

    const transport::Record record = transport::recognise(given, as);
    MW_HOLDS(!as || record.kind == as);
    MW_HOLDS(record.places.empty() || std::ssize(record.places) == record.text.size());
    for (const qsizetype offset : {qsizetype(0), record.text.size() / 2, record.text.size()})
        MW_HOLDS(isWithin(given, record.placeOf(offset)));
    checkExplanation(given, record);
    const QByteArray whole = given.toByteArray();
    static_cast<void>(transport::lintTogether({&record, 1}, {&whole, 1}));
}
