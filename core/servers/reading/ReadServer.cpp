#include "servers/reading/ReadServer.h"

#include "servers/ServerKind.h"
#include "servers/reading/EximText.h"
#include "servers/reading/Lines.h"
#include "servers/reading/MainCf.h"
#include "servers/reading/OpenDkimText.h"
#include "servers/reading/OtherTexts.h"
#include "servers/reading/RspamdText.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindWord
{
    const char16_t *kind;
    Syntax syntax;
};

/// What the configuration of a kind is written in.
constexpr KindWord kindWords[] = {
    {u"postfix", Syntax::MainCf},
    {u"postfix-opendkim", Syntax::MainCf},
    {u"postfix-rspamd", Syntax::MainCf},
    {u"postfix-relay", Syntax::MainCf},
    {u"docker-mailserver", Syntax::MainCf},
    {u"mailcow", Syntax::MainCf},
    {u"mail-in-a-box", Syntax::MainCf},
    {u"modoboa", Syntax::MainCf},
    {u"iredmail", Syntax::MainCf},
    {u"yunohost", Syntax::MainCf},
    {u"exim", Syntax::Exim},
    {u"exim4", Syntax::Exim},
    {u"exim-split", Syntax::Exim},
    {u"exim-single", Syntax::Exim},
    {u"opendkim", Syntax::OpenDkim},
    {u"rspamd", Syntax::Rspamd},
    {u"sendmail", Syntax::Sendmail},
    {u"sendmail-opendkim", Syntax::Sendmail},
    {u"opensmtpd", Syntax::OpenSmtpd},
    {u"opensmtpd-rspamd", Syntax::OpenSmtpd},
    {u"smtpd", Syntax::OpenSmtpd},
    {u"chasquid", Syntax::Chasquid},
};

std::optional<Syntax> syntaxOf(const QString &kind)
{
    for (const KindWord &word : kindWords) {
        if (kind == QStringView(word.kind))
            return word.syntax;
    }
    return std::nullopt;
}

/// Tables and selector files belong to the one that names them.
bool belongsTo(Syntax text, Syntax kind)
{
    if (text == kind)
        return true;
    const bool isSigner = text == Syntax::OpenDkim || text == Syntax::KeyTable
                          || text == Syntax::SigningTable || text == Syntax::Rspamd;
    const bool hasSigner =
        kind == Syntax::MainCf || kind == Syntax::Sendmail || kind == Syntax::OpenSmtpd;
    return (isSigner && hasSigner) || (text == Syntax::EximSelectors && kind == Syntax::Exim)
           || (kind == Syntax::OpenDkim
               && (text == Syntax::KeyTable || text == Syntax::SigningTable));
}

/// What one signer says, beside what others said.
void addSigner(const ServerReading &one, ServerReading &reading)
{
    const bool isFirst = reading.signing == Telling::NotTold && reading.keys.empty()
                         && reading.missingTexts.isEmpty();
    if (isFirst || one.signing != Telling::Told)
        reading.signing = one.signing;
    reading.signer = one.signer;
    reading.signerIsRoot = one.signerIsRoot;
    reading.refusesOpenKeys = one.refusesOpenKeys;
    reading.keys.insert(reading.keys.end(), one.keys.begin(), one.keys.end());
    reading.troubles.insert(reading.troubles.end(), one.troubles.begin(), one.troubles.end());
    reading.used.insert(reading.used.end(), one.used.begin(), one.used.end());
    reading.missingTexts += one.missingTexts;
    reading.open += one.open;
}

/// The texts by what they are.
class Sorted
{
public:
    /// False: it looks like none of ours.
    bool add(const GivenText &text, std::vector<Syntax> &order)
    {
        const std::optional<Syntax> syntax = recognise(text);
        if (!syntax)
            return false;
        order.push_back(*syntax);
        m_texts.emplace_back(*syntax, text);
        return true;
    }
    /// One behind the other; absent: none is of that syntax. `path`: those of that name, if there are any.
    [[nodiscard]] std::optional<QByteArray> of(Syntax syntax, const QString &path = {}) const
    {
        std::optional<QByteArray> all;
        std::optional<QByteArray> named;
        for (const auto &[kind, text] : m_texts) {
            if (kind != syntax)
                continue;
            add(text.content, all);
            if (!path.isEmpty() && text.name.section(u'/', -1) == path.section(u'/', -1))
                add(text.content, named);
        }
        return named ? named : all;
    }
    [[nodiscard]] std::vector<QByteArray> each(Syntax syntax) const
    {
        std::vector<QByteArray> found;
        for (const auto &[kind, text] : m_texts) {
            if (kind == syntax)
                found.push_back(text.content);
        }
        return found;
    }

private:
    static void add(const QByteArray &text, std::optional<QByteArray> &to)
    {
        to = to ? *to + '\n' + text : text;
    }

    std::vector<std::pair<Syntax, GivenText>> m_texts;
};

/// Each configuration is a process of its own, with the tables that it names. True: there is one.
bool readSigners(const Sorted &texts, ServerReading &reading)
{
    const auto tables = [&](const QString &key, const QString &signing) {
        return OpenDkimTexts{
            {}, texts.of(Syntax::KeyTable, key), texts.of(Syntax::SigningTable, signing)};
    };
    const std::vector<QByteArray> configurations = texts.each(Syntax::OpenDkim);
    for (const QByteArray &configuration : configurations) {
        const std::map<QString, QString> settings = parseOpenDkim(configuration);
        const auto place = [&](const QString &name) {
            const auto found = settings.find(name);
            return found == settings.end() ? QString() : found->second;
        };
        OpenDkimTexts given = tables(place(u"keytable"_s), place(u"signingtable"_s));
        given.configuration = configuration;
        ServerReading one;
        readOpenDkim(given, one);
        addSigner(one, reading);
    }
    if (!configurations.empty())
        return true;
    const OpenDkimTexts given = tables({}, {});
    if (!given.keyTable && !given.signingTable)
        return false;
    ServerReading one;
    readOpenDkim(given, one);
    addSigner(one, reading);
    return true;
}

Result<> readAll(const Sorted &texts, ServerReading &reading)
{
    if (const auto text = texts.of(Syntax::Chasquid))
        readChasquid(*text, reading);
    if (const auto text = texts.of(Syntax::Sendmail))
        readSendmail(*text, reading);
    if (const auto text = texts.of(Syntax::MainCf))
        readMainCf(*text, reading);
    if (const auto exim = texts.each(Syntax::Exim); !exim.empty()) {
        const auto selectors = texts.of(Syntax::EximSelectors);
        readExim(exim, selectors ? parseEximSelectors(*selectors) : EximSelectors(), reading);
    }
    if (const auto text = texts.of(Syntax::OpenSmtpd))
        readSmtpd(*text, reading);
    const bool hasSigner = readSigners(texts, reading);
    const auto rspamd = texts.of(Syntax::Rspamd);
    if (rspamd) {
        if (Result<> done = readRspamd(*rspamd, reading); !done)
            return done;
    }
    if (reading.signerAsked == false) {
        if (hasSigner || rspamd)
            reading.add(reading.troubles, u"signer-not-asked"_s, u"smtpd_milters"_s);
        else
            reading.signing = Telling::Told; // and nothing is signed
    }
    return {};
}

QString kindOf(const QString &said, const ServerReading &reading)
{
    // What the owner says is more exact, where it is the same server.
    if (serverIds().contains(said))
        return said;
    if (reading.product == u"postfix") {
        if (reading.signer == u"rspamd")
            return u"postfix-rspamd"_s;
        const bool relays = reading.relay && !reading.relay->host.isEmpty();
        return reading.signerAsked == false && relays ? u"postfix-relay"_s : u"postfix-opendkim"_s;
    }
    if (reading.product == u"sendmail")
        return u"sendmail-opendkim"_s;
    if (reading.product == u"opensmtpd" && reading.signer == u"rspamd")
        return u"opensmtpd-rspamd"_s;
    return reading.product; // exim, opensmtpd, chasquid; empty
}

} // namespace

QStringList readableKinds()
{
    QStringList kinds{u"auto"_s};
    for (const KindWord &word : kindWords)
        kinds << QString::fromUtf16(word.kind);
    return kinds;
}

std::vector<GivenText> splitTexts(const GivenText &text)
{
    static const QRegularExpression head(u"^==> (.{1,400}) <==\\r?$"_s,
                                         QRegularExpression::MultilineOption);
    if (text.content.size() > largestText || !text.content.contains("==> "))
        return {text};
    std::vector<GivenText> parts{{text.name, {}}};
    for (const QByteArray &line : text.content.split('\n')) {
        const QRegularExpressionMatch match = line.startsWith("==> ")
                                                  ? head.match(QString::fromUtf8(line))
                                                  : QRegularExpressionMatch();
        if (match.hasMatch() && parts.size() <= mostTexts)
            parts.push_back({match.captured(1), {}});
        else
            parts.back().content += line + '\n';
    }
    std::erase_if(parts, [](const GivenText &part) { return part.content.trimmed().isEmpty(); });
    return parts.empty() ? std::vector{text} : parts;
}

Result<ServerRead> readServer(const QString &said, const std::vector<GivenText> &given)
{
    const std::optional<Syntax> wanted = syntaxOf(said);
    if (!wanted && said != u"auto" && !said.isEmpty()) {
        if (serverIds().contains(said))
            return failure(u"reading.no-reader"_s, {{u"kind"_s, said}});
        return failure(u"reading.unknown-kind"_s,
                       {{u"text"_s, said.left(60)}, {u"known"_s, readableKinds()}});
    }
    std::vector<GivenText> texts;
    for (const GivenText &text : given) {
        if (text.content.size() > largestText)
            return failure(u"reading.too-large"_s, {{u"bytes"_s, qint64(largestText)}});
        for (GivenText &part : splitTexts(text)) {
            if (!part.content.trimmed().isEmpty())
                texts.push_back(std::move(part));
        }
    }
    if (texts.empty())
        return failure(u"reading.empty"_s);
    if (texts.size() > mostTexts)
        return failure(u"reading.too-many"_s, {{u"most"_s, qint64(mostTexts)}});
    ServerRead read;
    Sorted sorted;
    for (const GivenText &text : texts) {
        if (!sorted.add(text, read.reading.texts))
            read.skipped << text.name.left(400);
    }
    if (read.reading.texts.empty())
        return failure(u"reading.not-recognised"_s, {{u"file"_s, read.skipped.front()}});
    if (Result<> done = readAll(sorted, read.reading); !done)
        return failure(done.error());
    const std::vector<Syntax> &seen = read.reading.texts;
    read.otherThanSaid = wanted && std::none_of(seen.begin(), seen.end(), [&](Syntax syntax) {
                             return belongsTo(syntax, *wanted);
                         });
    read.reading.kind = kindOf(read.otherThanSaid ? QString() : said, read.reading);
    read.reading.missingTexts.removeDuplicates();
    read.reading.open.removeDuplicates();
    return read;
}

QString readCommand(const QString &kind)
{
    const std::optional<Syntax> syntax = syntaxOf(kind);
    if (!syntax)
        return {};
    switch (*syntax) {
    case Syntax::MainCf:
        return kind == u"postfix-rspamd"
                   ? u"postconf -n; tail -n +1 /etc/rspamd/local.d/dkim_signing.conf /dev/null"_s
                   : u"postconf -n; tail -n +1 /etc/opendkim.conf /etc/opendkim/*.table"_s;
    case Syntax::Exim:
        return u"exim4 -bP; exim4 -bP routers; exim4 -bP transports; "
               "tail -n +1 /etc/exim4/dkim/selectors /dev/null"_s;
    case Syntax::OpenDkim: return u"tail -n +1 /etc/opendkim.conf /etc/opendkim/*.table"_s;
    case Syntax::Rspamd: return u"rspamadm configdump dkim_signing"_s;
    case Syntax::Sendmail:
        return u"tail -n +1 /etc/mail/sendmail.mc /etc/opendkim.conf /etc/opendkim/*.table"_s;
    case Syntax::OpenSmtpd: return u"cat /etc/smtpd.conf"_s;
    case Syntax::Chasquid: return u"chasquid-util print-config"_s;
    case Syntax::KeyTable:
    case Syntax::SigningTable:
    case Syntax::EximSelectors: break;
    }
    return {};
}

} // namespace mailworthy::servers
