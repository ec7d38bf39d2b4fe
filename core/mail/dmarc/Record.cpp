#include "mail/dmarc/Record.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

QString toString(Policy policy)
{
    switch (policy) {
    case Policy::None: return u"none"_s;
    case Policy::Quarantine: return u"quarantine"_s;
    case Policy::Reject: return u"reject"_s;
    }
    return {};
}

std::optional<Policy> policyFromString(QStringView text)
{
    for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
        if (text.compare(toString(policy), Qt::CaseInsensitive) == 0)
            return policy;
    }
    return std::nullopt;
}

QString toString(Alignment alignment)
{
    return alignment == Alignment::Strict ? u"s"_s : u"r"_s;
}

QString toString(PublicSuffix value)
{
    switch (value) {
    case PublicSuffix::Unknown: return u"u"_s;
    case PublicSuffix::Yes: return u"y"_s;
    case PublicSuffix::No: return u"n"_s;
    }
    return {};
}

QString toString(const FailureOptions &options)
{
    QStringList parts;
    switch (options.when) {
    case FailureOptions::When::AllFail: parts.append(u"0"_s); break;
    case FailureOptions::When::AnyFails: parts.append(u"1"_s); break;
    case FailureOptions::When::OnlyNamed: break;
    }
    if (options.dkim)
        parts.append(u"d"_s);
    if (options.spf)
        parts.append(u"s"_s);
    return parts.join(u':');
}

QString toString(Mistake mistake)
{
    switch (mistake) {
    case Mistake::LeadingBlank: return u"leading-blank"_s;
    case Mistake::VersionValue: return u"version-value"_s;
    case Mistake::VersionMissing: return u"version-missing"_s;
    case Mistake::VersionNotFirst: return u"version-not-first"_s;
    }
    return {};
}

namespace {

void append(QByteArray &text, const char *name, const QString &value)
{
    text += "; ";
    text += name;
    text += '=';
    text += value.toLatin1();
}

void append(QByteArray &text, const char *name, const std::vector<ReportUri> &uris)
{
    if (uris.empty())
        return;
    QByteArrayList list;
    for (const ReportUri &uri : uris)
        list.append(uri.text);
    text += "; ";
    text += name;
    text += '=';
    text += list.join(',');
}

} // namespace

QByteArray toText(const Record &record)
{
    QByteArray text("v=DMARC1");
    if (record.policy)
        append(text, "p", toString(*record.policy));
    if (record.subdomainPolicy)
        append(text, "sp", toString(*record.subdomainPolicy));
    if (record.nonexistentPolicy)
        append(text, "np", toString(*record.nonexistentPolicy));
    if (record.dkimAlignment != Alignment::Relaxed)
        append(text, "adkim", toString(record.dkimAlignment));
    if (record.spfAlignment != Alignment::Relaxed)
        append(text, "aspf", toString(record.spfAlignment));
    append(text, "rua", record.aggregate);
    append(text, "ruf", record.failure);
    const QString options = toString(record.failureOptions);
    if (record.failureOptions != FailureOptions{} && !options.isEmpty())
        append(text, "fo", options);
    if (record.publicSuffix != PublicSuffix::Unknown)
        append(text, "psd", toString(record.publicSuffix));
    if (record.testing)
        append(text, "t", u"y"_s);
    return text;
}

std::optional<Record> Parsed::effective() const
{
    if (use == Use::NotAtAll)
        return std::nullopt;
    Record copy = record;
    if (use == Use::AsNone) {
        // RFC 9989 §4.10.1: acts as if a record with p=none had been retrieved
        copy.policy = Policy::None;
        copy.subdomainPolicy.reset();
        copy.nonexistentPolicy.reset();
    }
    return copy;
}

const Tag *Parsed::firstError() const
{
    const auto isError = [](const Tag &tag) {
        return tag.state == TagState::BadValue || tag.state == TagState::BadName
               || tag.state == TagState::Repeated || tag.state == TagState::NoPolicy;
    };
    const auto found = std::find_if(tags.begin(), tags.end(), isError);
    return found == tags.end() ? nullptr : &*found;
}

const Tag *Parsed::tag(QByteArrayView name) const
{
    const auto found =
        std::find_if(tags.begin(), tags.end(), [name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

Selection select(const std::vector<QByteArray> &texts)
{
    Selection selection;
    for (const QByteArray &text : texts) {
        const Reading reading = parse(text);
        if (const auto *parsed = std::get_if<Parsed>(&reading)) {
            selection.records.push_back(text);
            selection.parsed = *parsed;
        } else if (std::holds_alternative<Malformed>(reading)) {
            selection.mistaken.push_back(text);
        }
    }
    // RFC 9989 §4.10 step 2: several records at one name are all discarded
    if (selection.records.size() != 1)
        selection.parsed.reset();
    return selection;
}

} // namespace mailworthy::dmarc
