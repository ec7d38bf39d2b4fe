#include "net/fake/WorldDirectives.h"

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

void Cursor::fail(const QString &found, const QString &expected)
{
    if (!m_mistake)
        m_mistake = worldMistake(m_file, m_statement.line, found, expected).value();
}

QString Cursor::word(const QString &expected)
{
    if (atEnd()) {
        fail(u"end of line"_s, expected);
        return {};
    }
    return m_statement.words[m_at++].text;
}

QString Cursor::rest()
{
    QStringList texts;
    while (!atEnd())
        texts.append(m_statement.words[m_at++].text);
    return texts.join(u' ');
}

Address Cursor::address(const QString &expected)
{
    const QString text = word(expected);
    if (m_mistake)
        return {};
    const Result<Address> parsed = Address::parse(text);
    if (!parsed)
        fail(text, expected);
    return parsed.value_or(Address());
}

dns::Name Cursor::name(const QString &expected)
{
    const QString text = word(expected);
    if (m_mistake)
        return {};
    const Result<dns::Name> parsed = dns::Name::parse(QStringView(text));
    if (!parsed)
        fail(text, expected);
    return parsed.value_or(dns::Name());
}

Milliseconds Cursor::duration(Milliseconds unit, const QString &expected)
{
    constexpr double longest = 1000.0 * 60 * 60 * 24 * 3650; // ten years
    const QString text = word(expected);
    if (m_mistake)
        return {};
    struct Unit
    {
        QStringView text;
        double milliseconds;
    };
    const Unit units[] = {
        {u"ms", 1}, {u"s", 1000}, {u"m", 60'000}, {u"h", 3'600'000}, {u"d", 86'400'000}};
    QStringView number = text;
    double factor = static_cast<double>(unit.count());
    for (const Unit &candidate : units) {
        if (number.endsWith(candidate.text)) {
            number.chop(candidate.text.size());
            factor = candidate.milliseconds;
            break;
        }
    }
    bool ok = false;
    const double value = number.toDouble(&ok) * factor;
    // The negation also turns away what is no number.
    if (!ok || !(value >= 0 && value <= longest)) {
        fail(text, expected);
        return {};
    }
    return Milliseconds(static_cast<qint64>(value));
}

QString Cursor::hostPort(int defaultPort, const QString &expected)
{
    const QString text = word(expected);
    if (m_mistake)
        return {};
    QString host = text;
    int port = defaultPort;
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bracket = text.startsWith(u'[');
    const bool bareV6 = !bracket && text.count(u':') > 1;
    if (colon > 0 && !bareV6 && (!bracket || text.at(colon - 1) == u']')) {
        bool ok = false;
        port = text.sliced(colon + 1).toInt(&ok);
        host = text.first(colon);
        if (!ok)
            port = 0;
    }
    if (bracket && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool known =
        Address::parse(host).has_value() || dns::Name::parse(QStringView(host)).has_value();
    if (host.isEmpty() || !known || port < 1 || port > 65535)
        fail(text, expected);
    return u"%1:%2"_s.arg(host.toLower()).arg(port);
}

Target Cursor::target(const Scope &scope, bool below, const QString &expected)
{
    QString text = word(expected);
    Target target;
    target.below = below;
    if (m_mistake || text == u"*")
        return target;
    const std::optional<dns::Name> origin =
        scope.zone ? std::optional(scope.records.origin) : std::nullopt;
    if (text == u"@" && origin) {
        target.names.push_back(*origin);
        return target;
    }
    if (text == u".") {
        target.names.emplace_back(); // the root itself
        return target;
    }
    if (text.startsWith(u"*."_s)) {
        text.remove(0, 2);
        target.below = true;
    }
    const Result<dns::Name> absolute = dns::Name::parse(QStringView(text));
    if (!absolute || absolute->isRoot()) {
        fail(text, expected);
        return target;
    }
    target.names.push_back(*absolute);
    if (origin && !text.endsWith(u'.') && !absolute->isPartOf(*origin)) {
        if (const Result<dns::Name> relative = origin->under(text.toUtf8()))
            target.names.push_back(*relative);
    }
    return target;
}

void Cursor::expectEnd()
{
    if (!atEnd())
        fail(peek(), u"end of line"_s);
}

} // namespace mailworthy::net::fake
