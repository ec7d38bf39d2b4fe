#include "data/MailOperators.h"

#include "data/Reader.h"

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

MailOperator readOperator(const Reader &reader)
{
    reader.only({"id"_L1, "name"_L1, "domain"_L1, "families"_L1, "greetings"_L1, "submission"_L1,
                 "sources"_L1});
    MailOperator found;
    found.id = reader.text("id"_L1, Need::Needed);
    found.name = reader.text("name"_L1, Need::Needed);
    found.domain = reader.name("domain"_L1, Need::Needed);
    for (const QString &family : reader.texts("families"_L1, Need::Needed)) {
        if (family == u"ipv4")
            found.ipv4 = true;
        else if (family == u"ipv6")
            found.ipv6 = true;
        else
            reader.fail("families"_L1, u"ipv4 or ipv6"_s);
    }
    for (const QString &text : reader.texts("greetings"_L1, Need::Needed)) {
        const Result<dns::Name> name = dns::Name::parse(QStringView(text));
        if (name)
            found.greetings.push_back(*name);
        else
            reader.fail("greetings"_L1, u"domain names"_s);
    }
    found.submission = reader.name("submission"_L1);
    return found;
}

} // namespace

Result<MailOperators> MailOperators::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "operators"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    MailOperators all;
    all.asOf = frame->asOf;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        MailOperator found = readOperator(reader);
        const bool again =
            std::any_of(all.operators.begin(), all.operators.end(),
                        [&](const MailOperator &other) { return other.id == found.id; });
        if (again)
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        all.operators.push_back(std::move(found));
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return all;
}

Result<MailOperators> MailOperators::builtIn()
{
    const QString file = u"mail-operators.json"_s;
    const Result<QByteArray> text = builtInFile(file);
    return text ? fromJson(*text, file) : failure(text.error());
}

} // namespace mailworthy::data
