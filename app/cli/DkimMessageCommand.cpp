// dkim sign, dkim verify.
#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "keys/KeyFile.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"
#include "mail/message/Source.h"
#include "plan/MailPlan.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file, or standard input for "-" and nothing.
Result<std::unique_ptr<message::Source>> openSource(const QString &path)
{
    if (!path.isEmpty() && path != u"-")
        return message::openFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(u"file.unreadable"_s,
                       {{u"path"_s, u"-"_s}, {u"reason"_s, input.errorString()}});
    return message::keepAside(input);
}

/// Writes the fields and then the message, octet for octet.
Result<> writeSigned(const QByteArray &field, message::Source &source)
{
    QFile out;
    const auto failed = [] { return failure(u"output.lost"_s); };
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(field) != field.size())
        return failed();
    if (Result<> rewound = source.rewind(); !rewound)
        return rewound;
    std::vector<char> buffer(64 * 1024);
    while (true) {
        const Result<qint64> got = source.read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
        if (out.write(buffer.data(), *got) != *got)
            return failed();
    }
    return out.flush() ? Result<>() : Result<>(failed());
}

int sign(Invocation &call)
{
    for (const QString &option : {u"domain"_s, u"selector"_s, u"key"_s}) {
        if (!call.has(option))
            return call.wrongUsage(
                findings::phrase(u"cli.missing-option", {{u"option"_s, option}}));
    }
    if (call.arguments().size() > 1)
        return call.wrongUsage(
            findings::phrase(u"cli.too-many", {{u"text"_s, call.arguments()[1]}}));
    const Result<dns::Domain> domain = dns::Domain::parse(call.value(u"domain"_s));
    if (!domain)
        return call.fail(domain.error());
    const Result<QString> selector = plan::parseSelectorName(call.value(u"selector"_s));
    if (!selector)
        return call.fail(selector.error());
    dkim::SignOptions options;
    options.domain = *domain;
    options.selector = *selector;
    options.timestamp = static_cast<quint64>(std::chrono::duration_cast<std::chrono::seconds>(
                                                 call.internet().clock().now().time_since_epoch())
                                                 .count());
    if (call.has(u"canonicalization"_s)) {
        const auto chosen = dkim::canonicalizationFromString(call.value(u"canonicalization"_s));
        if (!chosen) {
            return call.wrongUsage(findings::phrase(
                u"cli.bad-option",
                {{u"option"_s, u"canonicalization"_s},
                 {u"text"_s, call.value(u"canonicalization"_s)},
                 {u"known"_s, QStringList{u"relaxed/relaxed"_s, u"relaxed/simple"_s,
                                          u"simple/relaxed"_s, u"simple/simple"_s}}}));
        }
        options.header = chosen->first;
        options.body = chosen->second;
    }
    for (const QString &list : call.values(u"headers"_s)) {
        for (const QString &name : list.split(QRegularExpression(u"[:,]"_s), Qt::SkipEmptyParts))
            options.headers.push_back(name.trimmed().toLatin1());
    }
    Result<keys::KeyFile> key = keys::readKeyFile(call.value(u"key"_s));
    if (!key)
        return call.fail(key.error());
    Result<std::unique_ptr<message::Source>> source =
        openSource(call.arguments().isEmpty() ? QString() : call.arguments().front());
    if (!source)
        return call.fail(source.error());
    const Result<QByteArray> field = dkim::signMessage(**source, key->key, options, call.stop());
    if (!field)
        return call.fail(field.error());
    const Result<message::LineEnd> lineEnd = dkim::lineEndOf(**source);
    if (!lineEnd)
        return call.fail(lineEnd.error());
    const QByteArray written = dkim::withLineEnd(*field, *lineEnd);
    if (call.json()) {
        printDocument(call, domain->ascii(), {}, {{u"field"_s, QString::fromUtf8(written)}});
        return exitFine;
    }
    if (const Result<> done = writeSigned(written, **source); !done)
        return call.fail(done.error());
    return exitFine;
}

/// The worst of all signatures would punish a message for a foreign one: any pass counts (RFC 6376
/// §6.1).
int exitCodeOf(const std::vector<dkim::SignatureResult> &results)
{
    int code = exitWarning; // none
    bool temporary = false;
    bool failed = false;
    for (const dkim::SignatureResult &result : results) {
        switch (result.result) {
        case dkim::VerifyResult::Pass: return exitFine;
        case dkim::VerifyResult::Fail:
        case dkim::VerifyResult::PermError: failed = true; break;
        case dkim::VerifyResult::TempError: temporary = true; break;
        case dkim::VerifyResult::Neutral:
        case dkim::VerifyResult::Policy: break;
        }
    }
    if (failed)
        code = exitProblem;
    else if (temporary)
        code = exitUnknown;
    return code;
}

QJsonArray signaturesJson(const std::vector<dkim::SignatureResult> &results)
{
    QJsonArray array;
    for (const dkim::SignatureResult &result : results)
        array.append(dkim::toJson(result));
    return array;
}

Result<dkim::VerifyOptions> verifyOptions(Invocation &call)
{
    dkim::VerifyOptions options;
    bool fine = true;
    if (call.has(u"now"_s)) {
        const qint64 seconds = call.value(u"now"_s).toLongLong(&fine);
        options.now = Timestamp(std::chrono::seconds(seconds));
    }
    if (fine && call.has(u"min-rsa-bits"_s)) {
        options.minRsaBits = call.value(u"min-rsa-bits"_s).toInt(&fine);
        fine = fine && options.minRsaBits > 0;
    }
    options.allowSha1 = call.has(u"allow-sha1"_s);
    if (!fine)
        return failure(u"cli.not-a-number"_s);
    return options;
}

int verify(Invocation &call)
{
    const Result<dkim::VerifyOptions> options = verifyOptions(call);
    if (!options)
        return call.wrongUsage(findings::phrase(u"cli.not-a-number"));
    if (call.has(u"batch"_s)) {
        if (call.arguments().isEmpty())
            return call.wrongUsage(
                findings::phrase(u"cli.one-argument", {{u"what"_s, u"FILE…"_s}}));
        return runBatch(call, call.arguments(), [&](const QByteArray &name) -> Result<QJsonObject> {
            const QString path = QFile::decodeName(name);
            Result<std::unique_ptr<message::Source>> source = message::openFile(path);
            if (!source)
                return failure(source.error());
            const auto results =
                dkim::verifyMessage(call.internet(), **source, *options, call.stop());
            if (!results)
                return failure(results.error());
            return QJsonObject{{u"file"_s, path}, {u"signatures"_s, signaturesJson(*results)}};
        });
    }
    if (call.arguments().size() > 1)
        return call.wrongUsage(
            findings::phrase(u"cli.too-many", {{u"text"_s, call.arguments()[1]}}));
    const QString path = call.arguments().isEmpty() ? u"-"_s : call.arguments().front();
    Result<std::unique_ptr<message::Source>> source = openSource(path);
    if (!source)
        return call.fail(source.error());
    const auto results = dkim::verifyMessage(call.internet(), **source, *options, call.stop());
    if (!results)
        return call.fail(results.error());
    if (call.json()) {
        printDocument(call, path, {},
                      {{u"file"_s, path}, {u"signatures"_s, signaturesJson(*results)}});
        return exitCodeOf(*results);
    }
    if (results->empty())
        call.out() << findings::phrase(u"dkim.no-signature") << u'\n';
    for (const dkim::SignatureResult &result : *results) {
        call.out() << dkim::toString(result.result) << u"  "_s
                   << printable(result.signature.selector) << u"._domainkey."_s
                   << printable(result.signature.domain);
        if (!result.reason.isEmpty())
            call.out() << u"  ("_s << result.reason << u')';
        call.out() << u'\n';
    }
    return exitCodeOf(*results);
}

} // namespace

std::vector<Command> dkimMessageCommands()
{
    return {
        {"dkim sign",
         "--domain D --selector S --key FILE [FILE]",
         "Sign a message; it goes to standard output.",
         {{"domain", "D", "The signing domain (d=)."},
          {"selector", "S", "The selector (s=)."},
          {"key", "FILE", "The private key, PEM."},
          {"headers", "NAME:NAME…", "The header fields to sign (default: the usual ones)."},
          {"canonicalization", "C/C", "Header and body: relaxed or simple (relaxed/relaxed)."}},
         sign},
        {"dkim verify",
         "[FILE]",
         "Verify all DKIM signatures of a message.",
         {{"batch", "", "A line of JSON for each of the files."},
          {"now", "TIME", "The time it is, in Unix seconds."},
          {"min-rsa-bits", "N", "The shortest RSA key that counts (1024)."},
          {"allow-sha1", "", "Let SHA-1 signatures count, for old test data."}},
         verify},
    };
}

} // namespace mailworthy::cli
