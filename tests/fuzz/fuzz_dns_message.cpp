// A DNS message from the wire: read, written, read again, and what it says to a question.
#include "Fuzz.h"
#include "dns/Message.h"
#include "dns/ZoneText.h"

namespace dns = mailworthy::dns;

namespace {

constexpr int smallest = 512; // RFC 1035 §4.2.1

void checkAnswer(const dns::Message &message, const dns::Question &question)
{
    const dns::Answer answer = dns::toAnswer(question, message);
    MW_HOLDS(answer.question == question);
    MW_HOLDS(answer.chain.size() <= 16);
    MW_HOLDS(answer.outcome != dns::Outcome::Records || !answer.answer.empty());
    MW_HOLDS(answer.texts().size() <= answer.answer.size());
    MW_HOLDS(answer.addresses().size() <= answer.answer.size());
    static_cast<void>(answer.ttl());
}

/// A record of another class comes as Unknown with its type; a Record does not keep the class.
bool isOfAnotherClass(const dns::Record &record)
{
    const auto *unknown = std::get_if<dns::Unknown>(&record.data);
    return unknown && !dns::toString(dns::Type(unknown->type)).startsWith(QLatin1String("TYPE"));
}

/// RFC 1035 §3.3.14: TXT data has at least one string; what came without gets an empty one.
void fillTexts(std::vector<dns::Record> &records)
{
    for (dns::Record &record : records)
        if (auto *text = std::get_if<dns::Txt>(&record.data); text && text->strings.empty())
            text->strings.emplace_back("");
}

} // namespace

MW_FUZZ_TARGET(dns_message)
{
    mailworthy::Result<dns::Message> message = dns::parseMessage(input);
    if (!message) {
        MW_HOLDS(message.error().code == QLatin1String("message.malformed"));
        return;
    }
    for (auto *section : {&message->answer, &message->authority, &message->additional}) {
        fillTexts(*section);
        std::erase_if(*section, isOfAnotherClass);
    }
    const QByteArray wire = dns::toWire(*message);
    const mailworthy::Result<dns::Message> again = dns::parseMessage(wire);
    MW_HOLDS(again);
    // Records are written in the class of the question.
    const bool isInternet =
        message->questions.empty() || message->questions.front().klass == dns::Class::IN;
    MW_HOLDS(again->header.tc != message->header.tc || !isInternet || *again == *message);
    const QByteArray cut = dns::toWire(*message, smallest);
    MW_HOLDS(cut.size() <= smallest || message->questions.size() > 1);
    MW_HOLDS(dns::parseMessage(cut));

    checkAnswer(*message, {dns::Name::of("example.org"), dns::Type::TXT});
    if (!message->questions.empty())
        checkAnswer(*message, message->questions.front());
    // Nothing that came from outside is read as something else when it is written as zone text.
    for (const dns::Record &record : message->answer) {
        dns::ZoneContext context;
        const auto read = dns::parseZoneLine(dns::toZoneLine(record), context);
        MW_HOLDS(read && *read == record);
    }
}
