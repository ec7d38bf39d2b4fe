// dkim keygen, dkim record, dkim explain.
#include "base/Files.h"
#include "cli/Command.h"
#include "cli/Explaining.h"
#include "cli/Output.h"
#include "cli/RecordShapes.h"
#include "keys/KeyFile.h"
#include "mail/dkim/KeyRecord.h"
#include "mail/dkim/KeyStrength.h"
#include "plan/MailPlan.h"
#include "plan/RecordFit.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject keyJson(const keys::PublicKey &key, const QString &name)
{
    return {{u"name"_s, name},
            {u"record"_s, QString::fromLatin1(dkim::keyRecordText(key))},
            {u"algorithm"_s, keys::toString(key.algorithm())},
            {u"bits"_s, key.bits()},
            {u"fingerprint"_s, QString::fromLatin1(key.fingerprint().toHex())}};
}

/// The DNS host of --provider into `host`; an exit code when there is none of that name.
std::optional<int> readProvider(Invocation &call, const data::DnsHost *&host)
{
    if (!call.has(u"provider"_s))
        return std::nullopt;
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const QString id = call.value(u"provider"_s);
    host = (*data)->dnsHosts.find(id);
    if (!host)
        return call.wrongUsage(findings::phrase(u"cli.no-such-host", {{u"text"_s, id}}));
    return std::nullopt;
}

/// How good the key is, and whether its record goes into the form.
QStringList wordsOn(const keys::PublicKey &key, const data::DnsHost *host)
{
    const plan::RecordFit fit = plan::fitOf(dkim::keyRecordText(key), host);
    const Args args{{u"octets"_s, fit.octets},
                    {u"strings"_s, fit.strings},
                    {u"limit"_s, fit.limit.value_or(0)},
                    {u"host"_s, host ? host->name : QString()}};
    const QString code = host ? plan::toString(fit.fit) : u"no-host"_s;
    return {findings::phrase(QString(u"key.strength."_s + dkim::toString(dkim::strengthOf(key)))),
            findings::phrase(QString(u"record.fit."_s + code), args)};
}

void addFit(QJsonObject &document, const keys::PublicKey &key, const data::DnsHost *host)
{
    const plan::RecordFit fit = plan::fitOf(dkim::keyRecordText(key), host);
    document.insert(u"strength"_s, dkim::toString(dkim::strengthOf(key)));
    document.insert(u"octets"_s, fit.octets);
    document.insert(u"strings"_s, fit.strings);
    document.insert(u"fit"_s, host ? QJsonValue(plan::toString(fit.fit)) : QJsonValue());
    document.insert(u"limit"_s, fit.limit ? QJsonValue(*fit.limit) : QJsonValue());
}

int keygen(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"DOMAIN"_s}}));
    if (!call.has(u"selector"_s))
        return call.wrongUsage(
            findings::phrase(u"cli.missing-option", {{u"option"_s, u"selector"_s}}));
    const Result<dns::Domain> domain = dns::Domain::parse(call.arguments().front());
    if (!domain)
        return call.fail(domain.error());
    const Result<QString> selector = plan::parseSelectorName(call.value(u"selector"_s));
    if (!selector)
        return call.fail(selector.error());
    const QString type = call.has(u"type"_s) ? call.value(u"type"_s) : u"rsa2048"_s;
    const std::optional<keys::KeyKind> kind = keys::keyKindFromString(type);
    if (!kind) {
        return call.wrongUsage(findings::phrase(
            u"cli.bad-option",
            {{u"option"_s, u"type"_s},
             {u"text"_s, type},
             {u"known"_s, QStringList{u"rsa2048"_s, u"rsa3072"_s, u"rsa4096"_s, u"ed25519"_s}}}));
    }
    const data::DnsHost *host = nullptr;
    if (const std::optional<int> code = readProvider(call, host))
        return *code;
    const QString folder = call.has(u"out"_s) ? call.value(u"out"_s) : session::keyFolder();
    const Result<keys::SigningKey> key = keys::SigningKey::generate(*kind, call.stop());
    if (!key)
        return call.fail(key.error());
    const Result<QString> path = keys::createKeyFile(folder, domain->ascii(), *selector, *key);
    if (!path)
        return call.fail(path.error());
    const QString name = *selector + u"._domainkey."_s + domain->ascii();
    QJsonObject extra = keyJson(key->publicKey(), name);
    extra.insert(u"file"_s, *path);
    addFit(extra, key->publicKey(), host);
    if (call.json()) {
        printDocument(call, name, {}, extra);
    } else {
        call.out() << findings::phrase(u"key.made", {{u"path"_s, *path}}) << u'\n' << name
                   << u"  TXT\n"_s << extra[u"record"].toString() << Qt::endl;
        if (!call.quiet())
            call.err() << wordsOn(key->publicKey(), host).join(u'\n') << Qt::endl;
    }
    return exitFine;
}

int record(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"FILE.pem"_s}}));
    const data::DnsHost *host = nullptr;
    if (const std::optional<int> code = readProvider(call, host))
        return *code;
    const QString path = call.arguments().front();
    std::optional<keys::PublicKey> key;
    // The public half alone will do.
    if (const Result<QByteArray> text = readFile(path, keys::kLargestPem)) {
        if (Result<keys::PublicKey> parsed = keys::PublicKey::fromPem(*text))
            key = std::move(*parsed);
    }
    if (!key) {
        Result<keys::KeyFile> file = keys::readKeyFile(path);
        if (!file)
            return call.fail(file.error());
        key = file->key.publicKey();
        if (file->openToOthers)
            call.err() << findings::phrase(u"key.open-to-others", {{u"path"_s, path}}) << Qt::endl;
    }
    if (key->algorithm() == keys::Algorithm::Rsa && key->bits() < dkim::kSmallestRsaBits)
        call.err() << findings::textOf(Error(u"key.too-weak"_s, {{u"bits"_s, qint64{key->bits()}}}))
                   << Qt::endl;
    if (call.json()) {
        QJsonObject document = keyJson(*key, QString());
        addFit(document, *key, host);
        printDocument(call, path, {}, document);
    } else {
        call.out() << QString::fromLatin1(dkim::keyRecordText(*key)) << Qt::endl;
        if (!call.quiet() && (host || call.verbose()))
            call.err() << wordsOn(*key, host).join(u'\n') << Qt::endl;
    }
    return exitFine;
}

ExplainedRecord explainText(const QByteArray &text)
{
    return dkimShape(text, literalSubject);
}

/// SELECTOR._domainkey.DOMAIN, the domain as people write it (Unicode, final dot).
Result<dns::Name> selectorName(const QString &text)
{
    static const QString middle = u"._domainkey."_s;
    const qsizetype at = text.indexOf(middle, 0, Qt::CaseInsensitive);
    if (at < 0)
        return dns::Name::parse(text);
    const Result<dns::Domain> domain = dns::Domain::parse(text.mid(at + middle.size()));
    if (!domain)
        return dns::Name::parse(text); // underscores and single labels are names all the same
    return dns::Name::parse(QString(text.left(at) + middle + domain->ascii()));
}

int explain(Invocation &call)
{
    if (call.has(u"batch"_s))
        return explainBatch(call, explainText);
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(
            u"cli.one-argument", {{u"what"_s, u"RECORD|SELECTOR._domainkey.DOMAIN"_s}}));
    const QString given = call.arguments().front();
    if (given.contains(u'=') || given.contains(u' '))
        return printExplained(call, given, explainText(given.toUtf8()));
    const Result<dns::Name> name = selectorName(given.trimmed());
    if (!name)
        return call.fail(name.error());
    const dns::Answer answer = call.internet().lookup({*name, dns::Type::TXT}, call.stop());
    const QString subject = name->toLower();
    if (!answer.isKnown())
        return printUnexplained(call, subject, facts::reasonOf(answer), u"dkim.unknown"_s);
    const std::vector<QByteArray> texts = answer.texts();
    // A receiver takes what is a key record and leaves other texts alone (RFC 6376 §3.6.2.2).
    std::vector<QByteArray> records = texts;
    std::erase_if(records, [](const QByteArray &text) {
        return std::holds_alternative<dkim::NotDkim>(dkim::parseKeyRecord(text));
    });
    ExplainedRecord record;
    if (texts.size() == 1)
        record = dkimShape(texts.front(), subject);
    else if (records.size() == 1)
        record = dkimShape(records.front(), subject);
    else
        record.kind = records.empty() ? QString() : u"dkim"_s;
    if (texts.empty())
        record.findings.push_back(recordFinding(u"dkim.missing"_s, subject, {}));
    else if (texts.size() > 1)
        record.findings.insert(
            record.findings.begin(),
            recordFinding(u"dkim.multiple"_s, subject, {{u"count"_s, qint64(texts.size())}}));
    QJsonObject extra;
    if (texts.size() == 1 || records.size() == 1)
        extra.insert(u"record"_s,
                     QString::fromUtf8(texts.size() == 1 ? texts.front() : records.front()));
    return printExplained(call, subject, record, extra);
}

} // namespace

std::vector<Command> dkimCommands()
{
    return {
        {"dkim keygen",
         "DOMAIN --selector S",
         "Make a DKIM key: a file only you can read, and its record.",
         {{"selector", "S", "The selector, such as s1."},
          {"type", "TYPE", "rsa2048 (default), rsa3072, rsa4096 or ed25519."},
          {"out", "DIR", "Folder of the keys; the file is DIR/DOMAIN/SELECTOR.pem."},
          {"provider", "P", "Say whether the record fits into this DNS host's form."}},
         keygen},
        {"dkim record",
         "FILE.pem",
         "Print the record of a key file.",
         {{"provider", "P", "Say whether it fits into this DNS host's form."}},
         record},
        {"dkim explain",
         "RECORD|SELECTOR._domainkey.DOMAIN",
         "Explain a DKIM key record token by token.",
         {{"batch", "", "Read records as JSON lines from standard input."}},
         explain},
    };
}

} // namespace mailworthy::cli
