#include "kit/TableInternet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mailworthy::testkit {

void TableInternet::add(const dns::Name &owner, dns::RecordData data)
{
    m_records.emplace(owner, std::move(data));
}

void TableInternet::addText(const char *owner, const QByteArray &text)
{
    add(dns::Name::of(owner), dns::Txt::of(text));
}

void TableInternet::addAddress(const char *owner, const char *address)
{
    const Result<Address> parsed = Address::parse(QString::fromLatin1(address));
    Q_ASSERT(parsed);
    if (parsed->isV4())
        add(dns::Name::of(owner), dns::A{*parsed});
    else
        add(dns::Name::of(owner), dns::Aaaa{*parsed});
}

void TableInternet::addMx(const char *owner, quint16 preference, const char *exchange)
{
    const bool isNull = QByteArrayView(exchange) == ".";
    add(dns::Name::of(owner), dns::Mx{preference, isNull ? dns::Name() : dns::Name::of(exchange)});
}

void TableInternet::addServer(const char *zone, const char *host)
{
    add(dns::Name::of(zone), dns::Ns{dns::Name::of(host)});
}

void TableInternet::fail(const char *owner, dns::Outcome outcome)
{
    m_failures.insert_or_assign(dns::Name::of(owner), outcome);
}

void TableInternet::answerBy(std::function<std::optional<dns::Answer>(const net::Inquiry &)> rule)
{
    m_rule = std::move(rule);
}

QStringList TableInternet::askedNames() const
{
    QStringList names;
    for (const net::Inquiry &inquiry : m_asked)
        names.append(inquiry.question.name.toLower());
    return names;
}

void TableInternet::lookupAll(std::span<const net::Inquiry> inquiries,
                              const net::OnAnswer &onAnswer, const std::stop_token &stop)
{
    for (std::size_t i = 0; i < inquiries.size(); ++i) {
        if (stop.stop_requested()) {
            onAnswer(i, dns::answerWith(inquiries[i].question, dns::Outcome::Cancelled));
            continue;
        }
        m_asked.push_back(inquiries[i]);
        onAnswer(i, answer(inquiries[i]));
    }
}

dns::Answer TableInternet::answer(const net::Inquiry &inquiry) const
{
    if (m_rule) {
        if (std::optional<dns::Answer> ruled = m_rule(inquiry))
            return *ruled;
    }
    const dns::Question &question = inquiry.question;
    if (const auto failure = m_failures.find(question.name); failure != m_failures.end())
        return dns::answerWith(question, failure->second);
    dns::Answer answer = dns::answerWith(question, dns::Outcome::NoSuchName);
    const auto exists = [this](const dns::Name &name) {
        return std::any_of(m_records.begin(), m_records.end(),
                           [&](const auto &record) { return record.first.isPartOf(name); });
    };
    dns::Name owner = question.name;
    if (!exists(owner)) {
        // RFC 4592 §3.3.1: a wildcard at the closest name that exists answers for what is not there
        dns::Name encloser = owner.parent();
        while (!encloser.isRoot() && !exists(encloser))
            encloser = encloser.parent();
        owner = encloser.isRoot() ? dns::Name::of("*") : encloser.child("*");
        if (!exists(owner))
            return answer;
    }
    answer.outcome = dns::Outcome::NoData;
    const auto [first, last] = m_records.equal_range(owner);
    for (auto record = first; record != last; ++record) {
        if (dns::typeOf(record->second) != question.type)
            continue;
        answer.answer.push_back({question.name, 3600, record->second});
        answer.outcome = dns::Outcome::Records;
    }
    return answer;
}

net::HttpReply TableInternet::get(const net::HttpRequest &, const std::stop_token &)
{
    return {};
}

std::vector<net::LocalAddress> TableInternet::localAddresses()
{
    return {};
}

std::vector<Endpoint> TableInternet::resolvers()
{
    return {};
}

QJsonValue sharedJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue(QJsonValue::Undefined);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace mailworthy::testkit
