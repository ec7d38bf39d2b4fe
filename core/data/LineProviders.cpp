#include "data/LineProviders.h"

#include "data/Reader.h"
#include "data/Words.h"

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<LineKind> kindWords[]{
    {LineKind::Hosting, "hosting"_L1},
    {LineKind::Access, "access"_L1},
    {LineKind::Tunnel, "tunnel"_L1},
};
constexpr Word<PtrWay> wayWords[]{
    {PtrWay::Panel, "panel"_L1},       {PtrWay::Request, "request"_L1},
    {PtrWay::Yes, "yes"_L1},           {PtrWay::Delegation, "delegation"_L1},
    {PtrWay::Business, "business"_L1}, {PtrWay::No, "no"_L1},
    {PtrWay::Unknown, "unknown"_L1},
};
constexpr Word<Port25Policy> policyWords[]{
    {Port25Policy::Open, "open"_L1},
    {Port25Policy::CustomerOpens, "customer-opens"_L1},
    {Port25Policy::OnRequest, "on-request"_L1},
    {Port25Policy::FixedAddress, "fixed-address"_L1},
    {Port25Policy::Business, "business"_L1},
    {Port25Policy::Fee, "fee"_L1},
    {Port25Policy::Closed, "closed"_L1},
    {Port25Policy::Unknown, "unknown"_L1},
};
constexpr Word<FixedOffer> offerWords[]{
    {FixedOffer::Yes, "yes"_L1},         {FixedOffer::Option, "option"_L1},
    {FixedOffer::Fee, "fee"_L1},         {FixedOffer::Business, "business"_L1},
    {FixedOffer::Partial, "partial"_L1}, {FixedOffer::No, "no"_L1},
    {FixedOffer::Unknown, "unknown"_L1},
};
constexpr Word<Sure> sureWords[]{
    {Sure::Source, "source"_L1},
    {Sure::Usually, "usually"_L1},
};

std::optional<LineKind> kindFromString(QStringView text)
{
    return valueOf(kindWords, text);
}

std::optional<PtrWay> wayFromString(QStringView text)
{
    return valueOf(wayWords, text);
}

std::optional<Port25Policy> policyFromString(QStringView text)
{
    return valueOf(policyWords, text);
}

std::optional<FixedOffer> offerFromString(QStringView text)
{
    return valueOf(offerWords, text);
}

std::optional<Sure> sureFromString(QStringView text)
{
    return valueOf(sureWords, text);
}

Sure sureIn(const Reader &reader)
{
    return reader.word("sure"_L1, &sureFromString, Sure::Usually, u"source or usually"_s,
                       Need::Needed);
}

LineProvider readProvider(const Reader &reader, const QStringList &sources)
{
    reader.only({"id"_L1, "name"_L1, "kind"_L1, "countries"_L1, "suffixes"_L1, "ptr"_L1,
                 "port25"_L1, "fixedAddress"_L1, "sources"_L1});
    LineProvider provider;
    provider.id = reader.text("id"_L1, Need::Needed);
    provider.name = reader.text("name"_L1, Need::Needed);
    provider.kind = reader.word("kind"_L1, &kindFromString, LineKind::Access,
                                u"hosting, access or tunnel"_s, Need::Needed);
    provider.countries = reader.texts("countries"_L1, Need::Needed);
    provider.suffixes = reader.texts("suffixes"_L1, Need::Needed);
    for (const QString &suffix : provider.suffixes) {
        if (!dns::Name::parse(QStringView(suffix)) || suffix != normalName(suffix)
            || !suffix.contains(u'.'))
            reader.fail("suffixes"_L1, u"names of two labels or more, in lower case"_s);
    }
    const Reader ptr = reader.object("ptr"_L1, Need::Needed);
    ptr.only({"way"_L1, "where"_L1, "sure"_L1});
    provider.ptr =
        ptr.word("way"_L1, &wayFromString, PtrWay::Unknown,
                 u"panel, request, yes, delegation, business, no or unknown"_s, Need::Needed);
    provider.ptrWhere = ptr.text("where"_L1);
    provider.ptrSure = sureIn(ptr);
    const Reader port = reader.object("port25"_L1, Need::Needed);
    port.only({"policy"_L1, "note"_L1, "sure"_L1});
    provider.port25 = port.word(
        "policy"_L1, &policyFromString, Port25Policy::Unknown,
        u"open, customer-opens, on-request, fixed-address, business, fee, closed or unknown"_s,
        Need::Needed);
    provider.port25Note = port.text("note"_L1);
    provider.port25Sure = sureIn(port);
    const Reader fixed = reader.object("fixedAddress"_L1, Need::Needed);
    fixed.only({"offer"_L1, "sure"_L1});
    provider.fixedAddress =
        fixed.word("offer"_L1, &offerFromString, FixedOffer::Unknown,
                   u"yes, option, fee, business, partial, no or unknown"_s, Need::Needed);
    provider.fixedSure = sureIn(fixed);
    provider.sources = reader.texts("sources"_L1, Need::Needed);
    for (const QString &source : provider.sources) {
        if (!sources.contains(source))
            reader.fail("sources"_L1, u"ids of the file's sources"_s);
    }
    return provider;
}

} // namespace

QString toString(LineKind kind)
{
    return wordOf(kindWords, kind);
}

QString toString(PtrWay way)
{
    return wordOf(wayWords, way);
}

QString toString(Port25Policy policy)
{
    return wordOf(policyWords, policy);
}

QString toString(FixedOffer offer)
{
    return wordOf(offerWords, offer);
}

QString toString(Sure sure)
{
    return wordOf(sureWords, sure);
}

std::optional<bool> LineProvider::ptrCanBeSet() const
{
    if (ptr == PtrWay::Unknown)
        return std::nullopt;
    return ptr != PtrWay::No;
}

Sure LineProvider::sure() const
{
    const bool read =
        ptrSure == Sure::Source && port25Sure == Sure::Source && fixedSure == Sure::Source;
    return read ? Sure::Source : Sure::Usually;
}

Result<LineProviders> LineProviders::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "providers"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    const Reader root(reading, frame->root, {});
    QStringList sources;
    for (const Reader &source : root.objects("sources"_L1, Need::Needed)) {
        source.only({"id"_L1, "what"_L1});
        sources << source.text("id"_L1, Need::Needed);
    }
    LineProviders providers;
    providers.m_asOf = frame->asOf;
    QStringList suffixes;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        LineProvider provider = readProvider(reader, sources);
        if (providers.find(provider.id))
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        for (const QString &suffix : provider.suffixes) {
            if (suffixes.contains(suffix))
                reader.fail("suffixes"_L1, u"suffixes that no other entry has"_s);
            suffixes << suffix;
        }
        providers.m_providers.push_back(std::move(provider));
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return providers;
}

Result<LineProviders> LineProviders::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"line-providers.json"_s);
    return text ? fromJson(*text, u"line-providers.json"_s) : failure(text.error());
}

const LineProvider *LineProviders::givenBy(const QStringList &reverseNames) const
{
    const LineProvider *found = nullptr;
    qsizetype longest = 0;
    for (const QString &name : reverseNames) {
        const QString wanted = normalName(name);
        for (const LineProvider &provider : m_providers) {
            for (const QString &suffix : provider.suffixes) {
                // The suffix itself is the provider's own host, not a line of his.
                if (suffix.size() > longest && wanted != suffix && endsOnLabel(wanted, suffix)) {
                    longest = suffix.size();
                    found = &provider;
                }
            }
        }
    }
    return found;
}

const LineProvider *LineProviders::find(QStringView id) const
{
    for (const LineProvider &provider : m_providers) {
        if (provider.id == id)
            return &provider;
    }
    return nullptr;
}

} // namespace mailworthy::data
