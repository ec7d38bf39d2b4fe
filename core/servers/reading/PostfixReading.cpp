// What the settings of Postfix mean for outgoing mail.
#include "servers/reading/Lines.h"
#include "servers/reading/MainCf.h"
#include "servers/reading/PostfixRelaying.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

void use(ServerReading &reading, const QString &name, const QString &value)
{
    reading.use(Syntax::MainCf, name + u" = "_s + value);
}

/// A default that rests on the machine's own name is not told; anything else that stays open is
/// computed.
NameSetting nameOf(const MainCf &file, const QString &setting, ServerReading &reading)
{
    const std::optional<MainCf::Value> value = file.value(setting);
    if (!value || (value->isDefault && value->isOpen))
        return {};
    NameSetting name;
    name.setting = value->isOwn ? QString(u"-o "_s + setting + u", master.cf"_s) : setting;
    const std::optional<QString> plain = value->isOpen ? std::nullopt : plainName(value->text);
    if (!plain) {
        name.telling = Telling::Computed;
        reading.addOnce(reading.open, setting);
        return name;
    }
    name.telling = Telling::Told;
    name.name = *plain;
    if (value->isDefault) // smtp_helo_name = $myhostname
        name.setting = u"myhostname"_s;
    else
        use(reading, setting, *plain);
    return name;
}

void readFamilies(const MainCf &file, ServerReading &reading)
{
    if (const auto protocols = file.value(u"inet_protocols"_s)) {
        const QStringList words = wordsOf(protocols->text.toLower());
        const bool all = words.contains(u"all"_s);
        const bool v4 = all || words.contains(u"ipv4"_s);
        const bool v6 = all || words.contains(u"ipv6"_s);
        if (v4 || v6) {
            reading.sendsV4 = v4;
            reading.sendsV6 = v6;
            if (!protocols->isDefault)
                use(reading, u"inet_protocols"_s, words.join(u", "_s).left(40));
        }
    }
    for (const QString &name : {u"smtp_bind_address"_s, u"smtp_bind_address6"_s}) {
        const auto text = file.value(name);
        if (!text)
            continue;
        QString plain = text->text;
        plain.remove(u'[').remove(u']');
        if (const Result<Address> address = Address::parse(plain)) {
            reading.bind.push_back(*address);
            use(reading, name, address->toString());
        }
    }
}

/// "[relay.test]:587", "relay.test:submission", "relay.test"; of several the first.
void readNextHop(const QString &text, const QString &setting, ServerReading &reading)
{
    const QString first = wordsOf(text).value(0);
    const qsizetype close = first.indexOf(u']');
    const qsizetype colon = first.indexOf(u':', std::max<qsizetype>(close, 0));
    QString host = colon < 0 ? first : first.first(colon);
    host.remove(u'[').remove(u']');
    const std::optional<QString> name = plainName(host);
    const std::optional<quint16> port =
        colon < 0 ? std::optional<quint16>(25) : plainPort(first.sliced(colon + 1));
    if (!name || !port) {
        reading.addOnce(reading.open, setting);
        return;
    }
    reading.relay = RelaySetting{*name, *port};
    use(reading, setting, u"[%1]:%2"_s.arg(*name).arg(*port));
}

/// The next hop of default_transport goes before relayhost (postconf(5)).
void readRelay(const MainCf &file, ServerReading &reading)
{
    if (!file.knowsWayOut())
        return;
    const auto transport = file.value(u"default_transport"_s);
    const QString nextHop = transport ? transport->text.section(u':', 1).trimmed() : QString();
    if (!nextHop.isEmpty()) {
        readNextHop(nextHop, u"default_transport"_s, reading);
        return;
    }
    const auto value = file.value(u"relayhost"_s);
    if (!value)
        return;
    if (value->isOpen)
        reading.addOnce(reading.open, u"relayhost"_s);
    else if (wordsOf(value->text).isEmpty())
        reading.relay = RelaySetting{};
    else
        readNextHop(value->text, u"relayhost"_s, reading);
}

/// Users' mail may pass other filters than that of strangers: the entrances have settings of their own.
void readEntrances(const MainCf &file, bool signerAsked, ServerReading &reading)
{
    for (const auto &[service, milters] : file.ofEntrances(u"smtpd_milters"_s)) {
        if (milters.isEmpty() && signerAsked)
            reading.add(reading.troubles, u"submission-unsigned"_s,
                        service + u": -o smtpd_milters="_s);
    }
    for (const auto &[service, options] : file.ofEntrances(u"receive_override_options"_s)) {
        if (wordsOf(options).contains(u"no_milters"_s) && signerAsked)
            reading.add(reading.troubles, u"submission-unsigned"_s,
                        service + u": -o receive_override_options=no_milters"_s);
    }
}

/// Which mail goes another way stands in tables that are not read here.
void readTables(const MainCf &file, ServerReading &reading)
{
    for (const QString &name : {u"transport_maps"_s, u"sender_dependent_relayhost_maps"_s,
                                u"sender_dependent_default_transport_maps"_s}) {
        const auto value = file.value(name);
        if (!value || value->text.isEmpty())
            continue;
        const std::optional<QString> path =
            plainPath(wordsOf(value->text).value(0).section(u':', -1));
        reading.addOnce(reading.notRead, path ? name + u" = "_s + *path : name);
    }
}

void readMilters(const MainCf &file, ServerReading &reading)
{
    auto milters = file.value(u"smtpd_milters"_s);
    if (!milters)
        return;
    readEntrances(file, !milters->text.isEmpty(), reading);
    // Where strangers' mail is not filtered, users' mail may be.
    for (const auto &[service, own] : file.ofEntrances(u"smtpd_milters"_s)) {
        if (milters->text.isEmpty() && !milters->isOpen)
            milters->text = own;
    }
    const auto filter = file.value(u"content_filter"_s);
    const bool filtered = filter && !filter->text.isEmpty();
    if (milters->text.isEmpty() && !milters->isOpen) {
        if (filtered)
            reading.addOnce(reading.open, u"content_filter"_s); // amavis signs, perhaps
        else
            reading.signerAsked = false;
        return;
    }
    reading.signerAsked = true;
    if (reading.signer.isEmpty()) {
        const QString text = milters->text.toLower();
        reading.signer = text.contains(u":8891"_s) || text.contains(u"opendkim"_s)  ? u"opendkim"_s
                         : text.contains(u":11332"_s) || text.contains(u"rspamd"_s) ? u"rspamd"_s
                                                                                    : QString();
    }
    if (const auto local = file.value(u"non_smtpd_milters"_s); local && !local->isOpen) {
        reading.signsLocal = !local->text.isEmpty();
        use(reading, u"non_smtpd_milters"_s,
            local->text.isEmpty()          ? QString()
            : local->text == milters->text ? u"$smtpd_milters"_s
                                           : u"(set)"_s);
    }
    if (const auto classes = file.value(u"internal_mail_filter_classes"_s);
        classes && !classes->isOpen) {
        const bool named = wordsOf(classes->text).contains(u"bounce"_s);
        // They pass non_smtpd_milters and no others (postconf(5)).
        reading.signsBounces = named ? reading.signsLocal : std::optional(false);
        use(reading, u"internal_mail_filter_classes"_s, named ? u"bounce"_s : QString());
    }
    const auto action = file.value(u"milter_default_action"_s);
    static const std::map<QString, SignerDown> actions{{u"accept"_s, SignerDown::Unsigned},
                                                       {u"tempfail"_s, SignerDown::Waits},
                                                       {u"quarantine"_s, SignerDown::Waits},
                                                       {u"reject"_s, SignerDown::Refused}};
    if (action && actions.contains(action->text)) {
        reading.signerDown = actions.at(action->text);
        use(reading, u"milter_default_action"_s, action->text);
    }
    // "{ inet:localhost:8891, default_action=accept }" (3.0 and later)
    QString own = milters->text;
    own.remove(u' ');
    if (own.contains(u"default_action=accept"_s))
        reading.signerDown = SignerDown::Unsigned;
}

} // namespace

void readMainCf(const QByteArray &text, ServerReading &reading)
{
    const MainCf file = MainCf::parse(text);
    reading.product = u"postfix"_s;
    reading.ownName = nameOf(file, u"myhostname"_s, reading);
    if (file.knowsWayOut()) {
        reading.greeting = nameOf(file, u"smtp_helo_name"_s, reading);
        readFamilies(file, reading);
    } else { // a service that may have all of it for itself
        reading.greeting = {Telling::Computed, {}, u"default_transport"_s, false};
        reading.addOnce(reading.open, u"default_transport"_s);
    }
    readRelay(file, reading);
    readTables(file, reading);
    readMilters(file, reading);
    readRelaying(file, reading);
}

} // namespace mailworthy::servers
