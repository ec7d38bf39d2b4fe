#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "net/KeyedNames.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::TableInternet;

namespace {

constexpr auto keyText = "abcdefghij0123456789";
const QByteArray placeholder = "<spamhaus-dqs>";

Secret secretOf(QByteArray text)
{
    return Secret::adopt(text);
}

Name keyed(const QByteArray &front, const QByteArray &label)
{
    const QByteArray text = front + '.' + label + ".zen.dq.spamhaus.net";
    std::vector<QByteArray> labels;
    for (const QByteArray &each : text.split('.'))
        labels.push_back(each);
    return *Name::fromLabels(std::move(labels));
}

/// Everything of an answer as text.
QByteArray dumpOf(const dns::Answer &answer)
{
    QString text = dns::toString(answer.question) + u' ' + answer.detail;
    if (answer.extendedError)
        text += answer.extendedError->text;
    for (const Name &name : answer.chain)
        text += u' ' + name.toString();
    for (const auto *section : {&answer.answer, &answer.authority, &answer.additional}) {
        for (const dns::Record &record : *section)
            text += u' ' + record.owner.toString() + u' ' + dns::toZoneText(record.data);
    }
    return text.toUtf8();
}

} // namespace

class tst_KeyedNames : public QObject
{
    Q_OBJECT

private slots:
    void asksWithTheKeyAndShowsThePlaceholder()
    {
        const Secret key = secretOf(keyText);
        TableInternet table;
        table.add(keyed("2.0.0.127", keyText), dns::A{*Address::parse(u"127.0.0.2")});
        net::KeyedNames internet(table, {{placeholder, &key}});
        const Name asked = keyed("2.0.0.127", placeholder);
        const dns::Answer answer = internet.lookup({asked, dns::Type::A}, {});
        QCOMPARE(table.askedNames(),
                 QStringList{u"2.0.0.127.abcdefghij0123456789.zen.dq.spamhaus.net"_s});
        QCOMPARE(answer.question.name, asked);
        QCOMPARE(answer.addresses().size(), std::size_t(1));
        QCOMPARE(answer.answer.front().owner, asked);
        QVERIFY(!dumpOf(answer).contains(keyText));
    }

    void takesTheKeyOutOfWhateverComesBack()
    {
        const Secret key = secretOf(keyText);
        TableInternet table;
        table.answerBy([](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            dns::Answer answer =
                dns::answerWith(inquiry.question, dns::Outcome::Records,
                                u"nothing at "_s + inquiry.question.name.toString());
            const Name zone = inquiry.question.name.parent();
            answer.extendedError = dns::ExtendedError{22, u"ABCDEFGHIJ0123456789 is blocked"_s};
            answer.chain = {zone};
            answer.answer = {
                {inquiry.question.name, 60, dns::Cname{zone}},
                {zone, 60, dns::Txt::of("see https://x.example/?k=" + QByteArray(keyText))},
                {zone, 60, dns::Ptr{zone}}};
            answer.authority = {{zone, 60, dns::Soa{zone, zone, 1, 2, 3, 4, 5}},
                                {zone, 60, dns::Ns{zone}}};
            answer.additional = {{zone, 60, dns::Unknown{}}};
            return answer;
        });
        net::KeyedNames internet(table, {{placeholder, &key}});
        const dns::Answer answer =
            internet.lookup({keyed("2.0.0.127", placeholder), dns::Type::TXT}, {});
        const QByteArray dump = dumpOf(answer);
        QVERIFY2(!dump.toLower().contains(keyText), dump.constData());
        QVERIFY(dump.contains("<spamhaus-dqs> is blocked"));
        QCOMPARE(answer.texts(),
                 std::vector<QByteArray>{"see https://x.example/?k=<spamhaus-dqs>"});
        QCOMPARE(answer.authority.size(), std::size_t(2));
        QVERIFY(answer.additional.empty()); // nobody knows what is in it
    }

    void letsEverythingElseThrough()
    {
        const Secret key = secretOf(keyText);
        TableInternet table;
        table.addText("good.example", keyText); // no answer to a question with the key
        net::KeyedNames internet(table, {{placeholder, &key}});
        const dns::Answer answer = internet.lookup({Name::of("good.example"), dns::Type::TXT}, {});
        QCOMPARE(answer.texts(), std::vector<QByteArray>{keyText});
        QCOMPARE(answer.question.name, Name::of("good.example"));
    }

    void asksNothingWhereTheNameGetsTooLong()
    {
        const Secret key = secretOf(QByteArray(63, 'k'));
        TableInternet table;
        net::KeyedNames internet(table, {{placeholder, &key}});
        const QByteArray longFront =
            QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + '.' + QByteArray(60, 'c');
        const Name asked = keyed(longFront, placeholder);
        QCOMPARE(internet.lookup({asked, dns::Type::A}, {}).outcome, dns::Outcome::NoSuchName);
        QCOMPARE(table.askedNames(), QStringList{asked.toLower()});
    }
};

MW_TEST(tst_KeyedNames)
#include "tst_KeyedNames.moc"
