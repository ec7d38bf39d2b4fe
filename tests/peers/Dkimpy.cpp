#include "Dkimpy.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace mailworthy::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// Another Python first in the path knows nothing of the distribution's modules.
const QString kPython = u"/usr/bin/python3"_s;
constexpr int kMilliseconds = 120'000; // for a batch, on a machine with much else to do

QString base64(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64());
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// An answer for each order; fewer when the program has failed.
std::vector<QJsonObject> ask(const std::vector<QJsonObject> &orders)
{
    QJsonObject records;
    for (const PeerKey &key : peerKeys())
        records.insert(key.selector + u"._domainkey.example.org."_s,
                       QString::fromLatin1(key.record));
    QByteArray input = line(records);
    for (const QJsonObject &order : orders)
        input += line(order);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(kPython, {u"" MAILWORTHY_SOURCE "/tests/peers/dkimpy"_s});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(kMilliseconds);
    std::vector<QJsonObject> answers;
    for (const QByteArray &answer : process.readAllStandardOutput().split('\n')) {
        if (!answer.isEmpty())
            answers.push_back(QJsonDocument::fromJson(answer).object());
    }
    return answers;
}

QByteArray text(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

} // namespace

QString Dkimpy::missing()
{
    if (!QFileInfo(kPython).isExecutable())
        return u"there is no "_s + kPython;
    QProcess process;
    process.start(kPython, {u"-c"_s, u"import dkim, nacl.signing"_s});
    process.waitForFinished(kMilliseconds);
    return process.exitCode() == 0 ? QString()
                                   : QString::fromUtf8(process.readAllStandardError()).trimmed();
}

std::vector<Signed> Dkimpy::sign(const std::vector<Order> &orders)
{
    std::vector<QJsonObject> questions;
    for (const Order &order : orders) {
        const Seal &seal = order.seal;
        QJsonArray headers;
        for (const QByteArray &name : seal.headers)
            headers.append(QString::fromLatin1(name));
        questions.push_back(
            {{u"sign"_s, base64(order.message)},
             {u"selector"_s, seal.key->selector},
             {u"key"_s, QString::fromLatin1(seal.key->isRsa() ? seal.key->pem : seal.key->seed)},
             {u"algorithm"_s, seal.key->isRsa() ? u"rsa-sha256"_s : u"ed25519-sha256"_s},
             {u"canonicalization"_s,
              dkim::toString(seal.header) + u'/' + dkim::toString(seal.body)},
             {u"identity"_s, seal.identity},
             {u"headers"_s, headers},
             {u"length"_s, seal.withLength}});
    }
    std::vector<Signed> made;
    for (const QJsonObject &answer : ask(questions))
        made.push_back({QByteArray::fromBase64(text(answer[u"field"])), text(answer[u"error"])});
    made.resize(orders.size(), {{}, "no answer"});
    return made;
}

std::vector<std::vector<Checked>> Dkimpy::verify(const std::vector<QByteArray> &messages)
{
    std::vector<QJsonObject> questions;
    for (const QByteArray &message : messages)
        questions.push_back({{u"verify"_s, base64(message)}});
    std::vector<std::vector<Checked>> made;
    for (const QJsonObject &answer : ask(questions)) {
        std::vector<Checked> &signatures = made.emplace_back();
        for (const QJsonValue &one : answer[u"signatures"].toArray())
            signatures.push_back({one[u"passed"].toBool(), text(one[u"why"])});
        if (answer.contains(u"error"))
            signatures.push_back({false, text(answer[u"error"])});
    }
    made.resize(messages.size());
    return made;
}

} // namespace mailworthy::test
