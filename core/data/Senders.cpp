#include "data/Senders.h"

#include "data/Reader.h"

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

void readHome(const Reader &reader, Sender &sender)
{
    reader.only({"suitable"_L1, "verifiedDomain"_L1, "anyFrom"_L1, "note"_L1});
    sender.homeSuitable = reader.text("suitable"_L1);
    if (!sender.homeSuitable.isEmpty() && sender.homeSuitable != "yes"_L1
        && sender.homeSuitable != "limited"_L1 && sender.homeSuitable != "no"_L1)
        reader.fail("suitable"_L1, u"yes, limited or no"_s);
    sender.homeVerifiedDomain = reader.flag("verifiedDomain"_L1);
    sender.homeAnyFrom = reader.flag("anyFrom"_L1);
    sender.homeNote = reader.text("note"_L1);
}

void readSubmission(const Reader &reader, Sender &sender)
{
    reader.only({"hosts"_L1, "ports"_L1, "tls"_L1, "auth"_L1});
    sender.hosts = reader.texts("hosts"_L1);
    sender.ports = reader.numbers("ports"_L1);
    for (const int port : sender.ports) {
        if (port < 1 || port > 65535)
            reader.fail("ports"_L1, u"ports from 1 to 65535"_s);
    }
    sender.tls = reader.text("tls"_L1);
    sender.auth = reader.text("auth"_L1);
}

void readSpf(const Reader &reader, Sender &sender)
{
    reader.only({"include"_L1, "alternatives"_L1, "where"_L1, "lookups"_L1, "note"_L1});
    sender.include = reader.text("include"_L1);
    sender.includeAlternatives = reader.texts("alternatives"_L1);
    sender.spfWhere = reader.text("where"_L1);
    sender.spfLookups = reader.number("lookups"_L1);
    sender.spfNote = reader.text("note"_L1);
}

void readDkim(const Reader &reader, Sender &sender)
{
    reader.only({"how"_L1, "selectors"_L1, "keepsSignature"_L1, "note"_L1});
    sender.dkimHow = reader.texts("how"_L1);
    sender.dkimSelectors = reader.texts("selectors"_L1);
    sender.keepsSignature = reader.flag("keepsSignature"_L1);
    sender.dkimNote = reader.text("note"_L1);
}

void readRecognise(const Reader &reader, Sender &sender)
{
    reader.only({"spfIncludes"_L1, "mxSuffixes"_L1, "selectorPatterns"_L1, "cnameSuffixes"_L1,
                 "returnPathSuffixes"_L1, "txtPrefixes"_L1});
    sender.spfIncludes = reader.texts("spfIncludes"_L1);
    sender.mxSuffixes = reader.texts("mxSuffixes"_L1);
    sender.selectorPatterns = reader.texts("selectorPatterns"_L1);
    sender.cnameSuffixes = reader.texts("cnameSuffixes"_L1);
    sender.returnPathSuffixes = reader.texts("returnPathSuffixes"_L1);
    sender.txtPrefixes = reader.texts("txtPrefixes"_L1);
}

Sender readSender(const Reader &reader)
{
    reader.only({"id"_L1, "name"_L1, "kind"_L1, "status"_L1, "home"_L1, "submission"_L1, "spf"_L1,
                 "dkim"_L1, "alignment"_L1, "recognise"_L1, "cautions"_L1, "confidence"_L1,
                 "sources"_L1});
    Sender sender;
    sender.id = reader.text("id"_L1, Need::Needed);
    sender.name = reader.text("name"_L1, Need::Needed);
    sender.kind = reader.text("kind"_L1, Need::Needed);
    sender.status = reader.text("status"_L1, Need::Needed);
    readHome(reader.object("home"_L1), sender);
    readSubmission(reader.object("submission"_L1), sender);
    readSpf(reader.object("spf"_L1), sender);
    readDkim(reader.object("dkim"_L1), sender);
    const Reader alignment = reader.object("alignment"_L1);
    alignment.only({"spf"_L1, "dkim"_L1});
    sender.alignedBySpf = alignment.text("spf"_L1);
    sender.alignedByDkim = alignment.text("dkim"_L1);
    readRecognise(reader.object("recognise"_L1, Need::Needed), sender);
    sender.cautions = reader.texts("cautions"_L1);
    sender.confidence = reader.text("confidence"_L1);
    return sender;
}

/// Those with the longest of their `suffixes` at the end of `name`, in file order.
std::vector<const Sender *> owners(const std::vector<Sender> &senders, const QString &name,
                                   QStringList Sender::*suffixes)
{
    const QString wanted = normalName(name);
    std::vector<const Sender *> found;
    qsizetype longest = 0;
    for (const Sender &sender : senders) {
        for (const QString &suffix : sender.*suffixes) {
            if (suffix.size() < longest || !endsOnLabel(wanted, suffix))
                continue;
            if (suffix.size() > longest)
                found.clear();
            longest = suffix.size();
            if (found.empty() || found.back() != &sender)
                found.push_back(&sender);
        }
    }
    return found;
}

/// "smtp.email.<region>.example.net" stands for every region.
bool isHost(const QString &pattern, const QString &host)
{
    const QStringList wanted = pattern.toLower().split(u'.');
    const QStringList labels = host.split(u'.');
    if (wanted.size() != labels.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool open = wanted[i].startsWith(u'<') && wanted[i].endsWith(u'>');
        if (open ? labels[i].isEmpty() : wanted[i] != labels[i])
            return false;
    }
    return true;
}

} // namespace

Result<Senders> Senders::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "senders"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    Senders senders;
    senders.m_asOf = frame->asOf;
    senders.m_senders.reserve(frame->entries.size());
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        Sender sender = readSender(reader);
        if (senders.find(sender.id))
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        senders.m_senders.push_back(std::move(sender));
    }
    const Reader root(reading, frame->root, {});
    for (const Reader &dead : root.objects("deadIncludes"_L1))
        senders.m_deadIncludes.append(normalName(dead.text("include"_L1, Need::Needed)));
    for (const Reader &test : root.objects("recognitionTests"_L1)) {
        senders.m_tests.push_back({test.text("name"_L1, Need::Needed),
                                   test.texts("expect"_L1, Need::Needed),
                                   test.text("kind"_L1, Need::Needed)});
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return senders;
}

Result<Senders> Senders::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"senders.json"_s);
    return text ? fromJson(*text, u"senders.json"_s) : failure(text.error());
}

std::vector<const Sender *> Senders::ownerOfInclude(const QString &name) const
{
    return owners(m_senders, name, &Sender::spfIncludes);
}

std::vector<const Sender *> Senders::ownerOfMx(const QString &host) const
{
    return owners(m_senders, host, &Sender::mxSuffixes);
}

std::vector<const Sender *> Senders::ownerOfDkimTarget(const QString &target) const
{
    return owners(m_senders, target, &Sender::cnameSuffixes);
}

std::vector<const Sender *> Senders::ownerOfReturnPath(const QString &host) const
{
    return owners(m_senders, host, &Sender::returnPathSuffixes);
}

const Sender *Senders::relayAt(const QString &host) const
{
    const QString wanted = normalName(host);
    for (const Sender &sender : m_senders) {
        const bool there = std::any_of(sender.hosts.begin(), sender.hosts.end(),
                                       [&](const QString &own) { return isHost(own, wanted); });
        if (sender.isRelay() && there)
            return &sender;
    }
    // No relay by trade: a provider's server for his own mailboxes. What it does to other mail is worth
    // knowing all the more.
    for (const Sender &sender : m_senders) {
        if (std::any_of(sender.hosts.begin(), sender.hosts.end(),
                        [&](const QString &own) { return isHost(own, wanted); }))
            return &sender;
    }
    return nullptr;
}

bool Senders::isDeadInclude(const QString &name) const
{
    return m_deadIncludes.contains(normalName(name));
}

const Sender *Senders::find(QStringView id) const
{
    for (const Sender &sender : m_senders) {
        if (sender.id == id)
            return &sender;
    }
    return nullptr;
}

std::vector<const Sender *> Senders::homeRelays() const
{
    std::vector<const Sender *> found;
    for (const QLatin1StringView suitable : {"yes"_L1, "limited"_L1}) {
        for (const Sender &sender : m_senders) {
            if (sender.isRelay() && sender.status != "retired"_L1
                && sender.homeSuitable == suitable)
                found.push_back(&sender);
        }
    }
    return found;
}

} // namespace mailworthy::data
