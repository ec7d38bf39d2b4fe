#include "gui/pages/RecordTexts.h"

#include "checks/Removals.h"
#include "data/DnsHosts.h"
#include "findings/Catalog.h"
#include "findings/TokenWords.h"
#include "gui/pages/RecordSentence.h"
#include "mail/transport/Explain.h"
#include "mail/transport/ReportPermission.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using plan::Action;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

Status statusOf(Looked look)
{
    switch (look) {
    case Looked::UnderWay: return Status::Running;
    case Looked::NotYet: return Status::Waiting;
    case Looked::Made: break;
    }
    return Status::Unknown;
}

Status statusOf(const PlannedRecord &record, bool done, Looked look)
{
    switch (record.action) {
    case Action::Keep: return Status::Ok;
    case Action::Add:
    case Action::Replace: return Status::Waiting;
    case Action::Remove:
        return checks::isGone(record) ? Status::Ok : done ? Status::Waiting : Status::Warning;
    case Action::Unknown: return statusOf(look);
    }
    return Status::Unknown;
}

QString statusText(Looked look)
{
    switch (look) {
    case Looked::UnderWay: return tr("Looking …");
    case Looked::NotYet: return tr("Not looked at yet");
    case Looked::Made: break;
    }
    return tr("Could not tell");
}

QString statusText(const PlannedRecord &record, bool done, Looked look)
{
    switch (record.action) {
    case Action::Keep: return tr("Seen");
    case Action::Add: return done ? tr("Done, not seen yet") : tr("Not seen yet");
    case Action::Replace: return done ? tr("Done, another one is seen") : tr("Another one seen");
    case Action::Remove:
        return checks::isGone(record) ? tr("Gone") : done ? tr("Done, still seen") : tr("Remove");
    case Action::Unknown: return statusText(look);
    }
    return {};
}

struct Tokens
{
    QStringList texts;
    QStringList words;
    QStringList reasons; ///< why they stand there; only where the engine's codes tell
};

/// Of the records that one engine explains together; none for the others.
std::optional<transport::Kind> kindOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::MailExchanger:
    case Purpose::NullMx: return transport::Kind::Mx;
    case Purpose::ClientService: return transport::Kind::Srv;
    case Purpose::TlsReports: return transport::Kind::TlsRpt;
    case Purpose::MtaSts: return transport::Kind::MtaSts;
    case Purpose::Caa: return transport::Kind::Caa;
    case Purpose::Tlsa: return transport::Kind::Tlsa;
    default: return std::nullopt;
    }
}

/// Of a value of the record's kind: its own, or one that is published.
Tokens tokensOf(const PlannedRecord &record, const QByteArray &value)
{
    Tokens tokens;
    if (record.purpose == Purpose::Spf || record.purpose == Purpose::HeloSpf) {
        for (const spf::Token &token : spf::explain(value).tokens) {
            tokens.texts << spf::displayText(token.text);
            tokens.words << findings::meaningOf(token);
        }
    } else if (record.purpose == Purpose::DkimKey) {
        for (const dkim::Token &token : dkim::explain(value).tokens) {
            tokens.texts << foldToken(token.text);
            tokens.words << findings::meaningOf(token);
            tokens.reasons << findings::reasonFor(token.code);
        }
    } else if (record.purpose == Purpose::Dmarc) {
        for (const dmarc::Token &token : dmarc::explain(value).tokens) {
            tokens.texts << token.text;
            tokens.words << findings::meaningOf(token);
            tokens.reasons << findings::reasonFor(token.code);
        }
    } else if (record.purpose == Purpose::ReportPermission) {
        for (const transport::Token &token :
             transport::explainReportPermission(value, record.record.owner).tokens) {
            tokens.texts << QString::fromUtf8(token.text);
            tokens.words << findings::phrase(token.code, token.args);
        }
    } else if (const std::optional<transport::Kind> kind = kindOf(record.purpose)) {
        for (const transport::Token &token : transport::explain(value, kind).tokens) {
            tokens.texts << QString::fromUtf8(token.text);
            tokens.words << findings::phrase(token.code, token.args);
        }
    } else if (record.purpose == Purpose::HostAddress) {
        tokens.texts << QString::fromUtf8(value);
        tokens.words << tr("The address that this name leads to.");
    } else if (record.purpose == Purpose::ReverseName) {
        tokens.texts << QString::fromUtf8(value);
        tokens.words << tr("The name that others find for your address.");
    }
    return tokens;
}

/// Its numbers have fields of their own, or it has none: the value is a name or an address alone.
bool lastPartAlone(const dns::RecordData &data)
{
    return !std::holds_alternative<dns::Txt>(data) && !std::holds_alternative<dns::Caa>(data)
           && !std::holds_alternative<dns::Tlsa>(data);
}

/// What a name of an SPF term stands for now, and whether the owner's address is in it.
QString addressWords(const spf::Token &token)
{
    constexpr std::size_t most = 4;
    QString text;
    if (!token.addresses.empty()) {
        QStringList some;
        for (const Address &address : token.addresses) {
            if (static_cast<std::size_t>(some.size()) == most) {
                some << u"…"_s;
                break;
            }
            some << address.toString();
        }
        text = u' ' + tr("Now: %1.").arg(some.join(u", "_s));
    }
    if (token.matchesOwn == true && token.type != u"all") // which matches everybody
        text += u' ' + tr("Your address matches.");
    return text;
}

/// What each name server has of it, and where what stands there now was seen.
void showSeen(const PlannedRecord &record, const RecordSeen &seen, RecordView &view)
{
    view.seen = seen.dots;
    view.servers = seen.servers;
    view.seenWords = seen.words;
    if (seen.isPartial && record.action != Action::Remove && record.action != Action::Unknown) {
        view.status = Status::Warning;
        view.statusText = tr("Seen by %1 of %2").arg(seen.has).arg(seen.dots.size());
    }
    // A name server that keeps silent may have it still.
    if (checks::isGone(record)
        && std::find(seen.dots.begin(), seen.dots.end(), Status::Unknown) != seen.dots.end()) {
        view.status = Status::Unknown;
        view.statusText = tr("Could not tell");
    }
    if (record.action == Action::Keep)
        return;
    // The card has the values already where all say the same.
    const bool shown =
        seen.now.size() == 1
        && (record.action == Action::Remove || seen.now.front().values == record.published);
    for (const StandsThere &there : seen.now)
        view.now << textOf(there, !shown);
}

/// What of the published values stays, what goes, and what is new.
void showChange(const PlannedRecord &record, RecordView &view)
{
    QStringList old;
    for (const QString &text : record.published) {
        const QStringList tokens = lastPartAlone(record.record.data)
                                       ? QStringList()
                                       : tokensOf(record, text.toUtf8()).texts;
        old << (tokens.isEmpty() ? QStringList{text} : tokens);
    }
    for (RecordField &field : view.fields) {
        if (!field.isValue)
            continue;
        const QStringList now = field.tokens.isEmpty() ? QStringList{field.value} : field.tokens;
        for (const QString &token : now)
            field.added.push_back(!old.contains(token));
        QStringList told;
        for (const QString &token : old) {
            if (told.contains(token))
                continue; // of two records, the same is said once
            told << token;
            view.published.push_back({token, !now.contains(token)});
        }
        return;
    }
    view.published.push_back({record.published.join(u"  "_s), true});
}

} // namespace

StateView publishedState(const PlannedRecord &record, Looked look)
{
    switch (record.action) {
    case Action::Keep: return {Status::Ok, tr("Published")};
    case Action::Add: return {Status::Waiting, tr("Not published yet")};
    case Action::Replace: return {Status::Warning, tr("To be changed")};
    case Action::Remove:
    case Action::Unknown: break;
    }
    return {statusOf(look), statusText(look)};
}

QString recordKey(const PlannedRecord &record)
{
    const QString key = exporting::nameOf(record) + u' ' + dns::toString(record.record.type())
                        + u' ' + plan::toString(record.purpose);
    return record.action == Action::Remove
               ? key + u" remove "_s + exporting::valueOf(record) // what stays has its name as well
               : key;
}

QString entryOf(const PlannedRecord &record)
{
    const QString entry = exporting::nameOf(record) + u' ' + dns::toString(record.record.type())
                          + u' ' + exporting::valueOf(record);
    // It may have been entered once, and ticked then.
    return record.action == Action::Remove ? u"remove "_s + entry : entry;
}

RecordView recordView(const PlannedRecord &record, const data::DnsHost *host, bool done,
                      const RecordSeen &seen)
{
    const exporting::Card card = exporting::cardFor(record, host);
    RecordView view;
    view.key = recordKey(record);
    view.type = dns::toString(record.record.type());
    view.purpose = findings::phrase(QString(u"purpose."_s + plan::toString(record.purpose)));
    view.need = findings::phrase(QString(u"need."_s + plan::toString(record.need)));
    const bool gone = checks::isGone(record);
    if (record.action != Action::Unknown && !gone)
        view.action = exporting::actionText(record);
    view.status = statusOf(record, done, seen.look);
    view.statusText = statusText(record, done, seen.look);
    if (record.action != Action::Keep && !gone)
        view.done = done;
    view.meaning = explainedView(record);
    const bool isOneToken = lastPartAlone(record.record.data);
    for (const exporting::CardField &field : card.fields) {
        RecordField item;
        item.label = field.label;
        item.value = field.value;
        item.isValue = field.id == u"value";
        item.copyable = field.id != u"type" && !field.value.isEmpty();
        if (item.isValue) {
            item.tokens = isOneToken ? QStringList() : view.meaning.tokens;
            item.words = isOneToken ? view.meaning.words.mid(view.meaning.words.size() - 1)
                                    : view.meaning.words;
        }
        if (field.id == u"name")
            view.host = field.value;
        view.fields.push_back(std::move(item));
    }
    if (record.action == Action::Replace)
        showChange(record, view);
    showSeen(record, seen, view);
    QStringList traps;
    for (const QString &trap : card.traps)
        traps << findings::phrase(trap, card.trapArgs);
    view.trap = traps.join(u' ');
    if (record.action == Action::Remove)
        view.afterwards =
            tr("no %1 record %2 at %3")
                .arg(view.type, exporting::valueOf(record), exporting::nameOf(record));
    else if (!record.setByProvider)
        view.afterwards = tr("one %1 record at %2").arg(view.type, exporting::nameOf(record));
    return view;
}

QString tagOf(const QString &token)
{
    const qsizetype end = token.indexOf(u'=') >= 0 ? token.indexOf(u'=') : token.indexOf(u':');
    QString tag = end < 0 ? token : token.first(end);
    while (!tag.isEmpty() && u"+-~?"_s.contains(tag.front()))
        tag.remove(0, 1);
    return tag.toLower();
}

ExplainedView explainedView(const PlannedRecord &record, const spf::RecordTrace *walk,
                            const std::optional<Address> &own)
{
    ExplainedView view;
    if (record.action != Action::Remove) // which is not to hold
        view.sentence = recordSentence(record);
    view.raw = exporting::valueOf(record);
    const Tokens tokens = tokensOf(record, exporting::valueOf(record).toUtf8());
    view.tokens = tokens.texts;
    view.words = tokens.words;
    if (record.purpose == Purpose::Spf || record.purpose == Purpose::HeloSpf) {
        view.columns = spfColumns();
        spf::Explained explained = spf::explain(view.raw.toUtf8());
        if (walk && spf::displayText(walk->text) == view.raw)
            spf::addWalk(explained, *walk, own);
        for (const spf::Token &token : explained.tokens) {
            view.rows.push_back(
                {{token.prefix, token.type, spf::displayText(token.value),
                  findings::resultWord(token), findings::meaningOf(token) + addressWords(token)},
                 false});
        }
        return view;
    }
    const bool reasons = !tokens.reasons.join(QString()).isEmpty();
    view.columns = reasons ? tokenColumns()
                           : std::vector<ExplainedColumn>{{tr("Token"), true, false, 1},
                                                          {tr("In words"), false, false, 2}};
    for (qsizetype i = 0; i < tokens.texts.size(); ++i) {
        ExplainedRow row{{tokens.texts[i], tokens.words[i]}, false};
        if (reasons)
            row.cells << tokens.reasons[i];
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace mailworthy::gui
