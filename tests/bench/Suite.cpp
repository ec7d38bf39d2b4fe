#include "Suite.h"

#include "base/Overloaded.h"
#include "mail/spf/Macro.h"
#include "spf/SuiteZone.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mailworthy::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

QString nameText(const dns::Name &name)
{
    return text(spf::toOctets(name));
}

QJsonValue recordJson(const dns::RecordData &data)
{
    return std::visit(Overloaded{
                          [](const dns::A &a) { return QJsonValue(a.address.toString()); },
                          [](const dns::Aaaa &a) { return QJsonValue(a.address.toString()); },
                          [](const dns::Mx &mx) {
                              return QJsonValue(QJsonArray{mx.preference, nameText(mx.exchange)});
                          },
                          [](const dns::Ptr &ptr) { return QJsonValue(nameText(ptr.target)); },
                          [](const dns::Txt &txt) {
                              QJsonArray strings;
                              for (const QByteArray &string : txt.strings)
                                  strings.append(text(string));
                              return QJsonValue(strings);
                          },
                          [](const auto &) { return QJsonValue(); },
                      },
                      data);
}

QJsonObject answerJson(const dns::Answer &answer)
{
    QJsonArray records;
    for (const dns::Record &record : answer.answer) {
        if (record.type() == answer.question.type)
            records.append(recordJson(record.data));
    }
    return {{u"name"_s, nameText(answer.question.name)},
            {u"type"_s, dns::toString(answer.question.type)},
            {u"outcome"_s, dns::toString(answer.outcome)},
            {u"records"_s, records}};
}

QJsonObject caseJson(const spf::test::SuiteCase &one)
{
    QJsonArray results;
    for (const QByteArray &result : one.results)
        results.append(text(result));
    return {{u"name"_s, text(one.name)},
            {u"ip"_s, text(one.host)},
            {u"helo"_s, text(one.helo)},
            {u"from"_s, text(one.mailFrom)},
            {u"results"_s, results}};
}

} // namespace

std::vector<Scenario> readSuite(const QString &path)
{
    QFile file(path);
    std::vector<Scenario> suite;
    if (!file.open(QIODevice::ReadOnly))
        return suite;
    for (const spf::test::Scenario &from : spf::test::readSuite(file.readAll())) {
        Scenario &made = suite.emplace_back();
        made.cases = from.cases;
        spf::test::ZoneInternet zone;
        spf::test::fill(zone, from);
        for (const spf::test::SuiteOwner &owner : from.owners) {
            for (const dns::Type type :
                 {dns::Type::TXT, dns::Type::A, dns::Type::AAAA, dns::Type::MX, dns::Type::PTR})
                made.answers.push_back(
                    zone.lookup({spf::test::rawName(owner.name), type, dns::Class::IN}, {}));
        }
    }
    return suite;
}

bool isRight(const spf::test::SuiteCase &one, const QByteArray &result)
{
    return std::find(one.results.begin(), one.results.end(), result) != one.results.end();
}

QByteArray toJson(const std::vector<Scenario> &suite)
{
    QJsonArray scenarios;
    for (const Scenario &scenario : suite) {
        QJsonArray answers;
        for (const dns::Answer &answer : scenario.answers)
            answers.append(answerJson(answer));
        QJsonArray cases;
        for (const spf::test::SuiteCase &one : scenario.cases)
            cases.append(caseJson(one));
        scenarios.append(QJsonObject{{u"answers"_s, answers}, {u"cases"_s, cases}});
    }
    return QJsonDocument(QJsonObject{{u"scenarios"_s, scenarios}}).toJson();
}

InMemory::InMemory(const Scenario &scenario)
{
    for (const dns::Answer &answer : scenario.answers)
        m_answers.emplace(answer.question, answer);
}

void InMemory::lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                         const std::stop_token &stop)
{
    for (std::size_t i = 0; i < inquiries.size(); ++i) {
        const dns::Question &question = inquiries[i].question;
        if (stop.stop_requested()) {
            onAnswer(i, dns::answerWith(question, dns::Outcome::Cancelled));
            continue;
        }
        const auto found = m_answers.find(question);
        if (found != m_answers.end())
            onAnswer(i, found->second);
        else
            onAnswer(i, m_none);
    }
}

} // namespace mailworthy::bench
