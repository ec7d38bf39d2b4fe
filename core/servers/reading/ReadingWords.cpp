#include "servers/reading/ReadingWords.h"

#include "findings/Catalog.h"

#include <QJsonArray>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const QString &what, const Args &args = {})
{
    return findings::phrase(QString(u"server-says."_s + what), args);
}

QString nameSentence(const NameSetting &name, const QString &told, const QString &computed,
                     const QString &notTold)
{
    switch (name.telling) {
    case Telling::Told: return say(told, {{u"name"_s, name.name}});
    case Telling::Computed: return say(computed, {{u"setting"_s, name.setting}});
    case Telling::NotTold: break;
    }
    return say(notTold);
}

void addSigning(const ServerReading &reading, QStringList &out)
{
    for (const SigningUse &use : reading.keys) {
        const Args args{{u"domain"_s, use.domain.isEmpty() ? say(u"any-sender"_s) : use.domain},
                        {u"selector"_s, use.selector.isEmpty() ? u"?"_s : use.selector},
                        {u"path"_s, use.keyFile}};
        out << say(use.keyInside           ? u"signs-inside"_s
                   : use.keyFile.isEmpty() ? u"signs-no-file"_s
                                           : u"signs"_s,
                   args);
    }
    if (reading.signing == Telling::Told && reading.keys.empty())
        out << say(u"signs-nothing"_s);
    else if (reading.signing == Telling::NotTold)
        out << say(u"signing-not-told"_s);
    else if (reading.signing == Telling::Computed)
        out << say(u"signing-computed"_s);
    if (reading.signsBounces && !(reading.signing == Telling::Told && reading.keys.empty()))
        out << say(*reading.signsBounces ? u"bounces-signed"_s : u"bounces-unsigned"_s);
    if (reading.signsLocal == false)
        out << say(u"local-unsigned"_s);
    if (reading.signerDown)
        out << say(u"down-"_s + toString(*reading.signerDown));
}

void addRoute(const ServerReading &reading, QStringList &out)
{
    if (!reading.relay)
        out << say(u"relay-not-told"_s);
    else if (reading.relay->host.isEmpty())
        out << say(u"direct"_s);
    else
        out << say(u"relay"_s, {{u"relay"_s, reading.relay->host + u':'
                                                 + QString::number(reading.relay->port)}});
    if (reading.sendsV4 == true && reading.sendsV6 == true)
        out << say(u"both-families"_s);
    else if (reading.sendsV4 == true && reading.sendsV6 == false)
        out << say(u"only-v4"_s);
    else if (reading.sendsV4 == false && reading.sendsV6 == true)
        out << say(u"only-v6"_s);
    QStringList addresses;
    for (const Address &address : reading.bind)
        addresses << address.toString();
    if (!addresses.isEmpty())
        out << say(u"binds"_s, {{u"addresses"_s, addresses}});
    if (reading.closed == true)
        out << say(u"closed"_s);
}

QString wordsOfKey(const KeyLook &look)
{
    if (!look.key)
        return {};
    return look.key->algorithm() == keys::Algorithm::Ed25519
               ? u"Ed25519"_s
               : u"RSA "_s + QString::number(look.key->bits());
}

QJsonValue flagJson(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject nameJson(const NameSetting &name)
{
    return {{u"told"_s, toString(name.telling)},
            {u"name"_s, textJson(name.name)},
            {u"setting"_s, textJson(name.setting)},
            {u"followsPtr"_s, name.followsPtr}};
}

QJsonArray keysJson(const ServerReading &reading, const KeyLooks &looks)
{
    QJsonArray keys;
    for (const SigningUse &use : reading.keys) {
        const auto look = looks.find(use.keyFile);
        const bool seen = look != looks.end();
        keys.append(QJsonObject{
            {u"domain"_s, textJson(use.domain)},
            {u"selector"_s, textJson(use.selector)},
            {u"keyFile"_s, textJson(use.keyFile)},
            {u"algorithm"_s, textJson(use.algorithm)},
            {u"senders"_s, QJsonArray::fromStringList(use.senders)},
            {u"file"_s, seen ? QJsonValue(toString(look->second.state)) : QJsonValue()},
            {u"fingerprint"_s,
             seen && look->second.key
                 ? QJsonValue(QString::fromLatin1(look->second.key->fingerprint().toHex()))
                 : QJsonValue()}});
    }
    return keys;
}

QJsonArray troublesJson(const std::vector<Trouble> &troubles)
{
    QJsonArray all;
    for (const Trouble &trouble : troubles)
        all.append(QJsonObject{{u"id"_s, trouble.id}, {u"setting"_s, trouble.setting}});
    return all;
}

} // namespace

QStringList sentencesOf(const ServerReading &reading)
{
    QStringList what;
    for (const Syntax syntax : reading.texts)
        what << toString(syntax);
    what.removeDuplicates();
    QStringList out{say(u"read-as"_s, {{u"what"_s, what}})};
    if (!reading.product.isEmpty()) {
        out << (reading.greeting.followsPtr
                    ? say(u"greets-ptr"_s)
                    : nameSentence(reading.greeting, u"greets"_s, u"greets-computed"_s,
                                   u"greets-not-told"_s));
        out << nameSentence(reading.ownName, u"own-name"_s, u"own-computed"_s, u"own-not-told"_s);
    }
    addSigning(reading, out);
    if (!reading.product.isEmpty())
        addRoute(reading, out);
    return out;
}

QStringList sentencesOf(const KeyLooks &looks)
{
    QStringList out;
    for (const auto &[path, look] : looks) {
        out << say(u"key-"_s + toString(look.state),
                   {{u"path"_s, path}, {u"what"_s, wordsOfKey(look)}});
    }
    return out;
}

QJsonObject toJson(const ServerReading &reading, const KeyLooks &looks)
{
    QJsonArray texts;
    for (const Syntax syntax : reading.texts)
        texts.append(toString(syntax));
    QJsonArray bind;
    for (const Address &address : reading.bind)
        bind.append(address.toString());
    QJsonValue relay;
    if (reading.relay && !reading.relay->host.isEmpty())
        relay = QJsonObject{{u"host"_s, reading.relay->host}, {u"port"_s, reading.relay->port}};
    return {{u"product"_s, textJson(reading.product)},
            {u"signer"_s, textJson(reading.signer)},
            {u"kind"_s, textJson(reading.kind)},
            {u"texts"_s, texts},
            {u"greeting"_s, nameJson(reading.greeting)},
            {u"ownName"_s, nameJson(reading.ownName)},
            {u"signing"_s, toString(reading.signing)},
            {u"keys"_s, keysJson(reading, looks)},
            {u"ipv4"_s, flagJson(reading.sendsV4)},
            {u"ipv6"_s, flagJson(reading.sendsV6)},
            {u"bind"_s, bind},
            {u"direct"_s, reading.relay ? QJsonValue(reading.relay->host.isEmpty()) : QJsonValue()},
            {u"relay"_s, relay},
            {u"signsBounces"_s, flagJson(reading.signsBounces)},
            {u"signsLocal"_s, flagJson(reading.signsLocal)},
            {u"signerDown"_s,
             reading.signerDown ? QJsonValue(toString(*reading.signerDown)) : QJsonValue()},
            {u"closed"_s, flagJson(reading.closed)},
            {u"openRelay"_s, troublesJson(reading.openRelay)},
            {u"troubles"_s, troublesJson(reading.troubles)},
            {u"missing"_s, QJsonArray::fromStringList(reading.missingTexts)},
            {u"notRead"_s, QJsonArray::fromStringList(reading.notRead)},
            {u"open"_s, QJsonArray::fromStringList(reading.open)}};
}

} // namespace mailworthy::servers
