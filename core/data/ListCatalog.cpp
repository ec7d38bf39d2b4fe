#include "data/ListCatalog.h"

#include "base/Json.h"
#include "data/Reader.h"

#include <set>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

ReturnCode readCode(const Reader &reader)
{
    reader.only(
        {"code"_L1, "kind"_L1, "meaning"_L1, "subList"_L1, "refuses"_L1, "cause"_L1, "scope"_L1});
    ReturnCode code;
    if (const std::optional<CodePattern> pattern =
            CodePattern::parse(reader.text("code"_L1, Need::Needed)))
        code.pattern = *pattern;
    else
        reader.fail("code"_L1, u"127.0.0.2, 127.0.0.4-127.0.0.7, 127.0.*.3 or bit:4"_s);
    code.kind = reader.word("kind"_L1, &codeKindFromString, CodeKind::Listing,
                            u"listing, policy, good, neutral, info, test or error"_s, Need::Needed);
    code.meaning = reader.text("meaning"_L1);
    code.subList = reader.text("subList"_L1);
    code.refusesPublicResolver = reader.text("refuses"_L1) == "public-resolver"_L1;
    if (reader.has("cause"_L1))
        code.cause = reader.word("cause"_L1, &listCauseFromString, ListCause::Spam,
                                 u"spam, exploited, backscatter, reverse-name, home-line, network, "
                                 "tor, new-domain, hacked-site or dynamic-name"_s,
                                 Need::Needed);
    if (reader.has("scope"_L1))
        code.scope = reader.word("scope"_L1, &listScopeFromString, ListScope::Address,
                                 u"address, network, asn, policy or domain"_s, Need::Needed);
    return code;
}

ControlPoints readControl(const Reader &reader)
{
    reader.only({"ipv4"_L1, "ipv6"_L1, "domain"_L1, "expect"_L1, "basis"_L1});
    ControlPoints points;
    points.ipv4 = reader.address("ipv4"_L1);
    points.ipv6 = reader.address("ipv6"_L1);
    points.domain = reader.text("domain"_L1);
    points.expect = reader.addresses("expect"_L1);
    points.basis = reader.text("basis"_L1);
    if (points.ipv4 && !points.ipv4->isV4())
        reader.fail("ipv4"_L1, u"an IPv4 address"_s);
    if (points.ipv6 && points.ipv6->isV4())
        reader.fail("ipv6"_L1, u"an IPv6 address"_s);
    if (!points.domain.isEmpty() && !dns::Name::parse(QStringView(points.domain)))
        reader.fail("domain"_L1, u"a name in front of the zone"_s);
    return points;
}

Removal readRemoval(const Reader &reader)
{
    reader.only({"url"_L1, "method"_L1, "expiry"_L1, "paid"_L1, "notes"_L1});
    Removal removal;
    removal.url = reader.text("url"_L1);
    removal.method = reader.word("method"_L1, &removalMethodFromString, RemovalMethod::Unknown,
                                 u"self-service, form, contact, automatic, paid or none"_s);
    removal.expiry = reader.text("expiry"_L1);
    removal.paid = reader.flag("paid"_L1);
    removal.notes = reader.text("notes"_L1);
    return removal;
}

QueryPolicy readQuery(const Reader &reader)
{
    reader.only({"publicResolver"_L1, "keyRequired"_L1, "registrationRequired"_L1, "limit"_L1,
                 "notes"_L1, "key"_L1, "keyZone"_L1});
    QueryPolicy query;
    query.publicResolver =
        reader.word("publicResolver"_L1, &publicResolverPolicyFromString,
                    PublicResolverPolicy::Unknown, u"answers, refused or silent"_s);
    query.keyRequired = reader.flag("keyRequired"_L1).value_or(false);
    query.registrationRequired = reader.flag("registrationRequired"_L1).value_or(false);
    query.limit = reader.text("limit"_L1);
    query.notes = reader.text("notes"_L1);
    query.key = reader.text("key"_L1);
    if (reader.has("keyZone"_L1) || !query.key.isEmpty())
        query.keyZone = reader.name("keyZone"_L1, Need::Needed);
    return query;
}

std::optional<int> readPrefix(const Reader &reader, QLatin1StringView family, int most)
{
    const std::optional<int> prefix = reader.number(family);
    if (prefix && (*prefix < 8 || *prefix > most))
        reader.fail(family, u"a prefix length from 8 to %1"_s.arg(most));
    return prefix;
}

void readFamilies(const Reader &reader, BlockList &list)
{
    const QStringList families = reader.texts("families"_L1, Need::Needed);
    for (const QString &family : families) {
        if (family == "ipv4"_L1)
            list.ipv4 = true;
        else if (family == "ipv6"_L1)
            list.ipv6 = true;
        else if (family == "domain"_L1)
            list.domain = true;
        else if (family != "mail-hash"_L1)
            reader.fail("families"_L1, u"ipv4, ipv6, domain or mail-hash"_s);
    }
}

BlockList readList(const Reader &reader)
{
    reader.only({"id"_L1,        "zone"_L1,        "name"_L1,         "operator"_L1,
                 "homepage"_L1,  "kind"_L1,        "families"_L1,     "category"_L1,
                 "scope"_L1,     "weight"_L1,      "weightReason"_L1, "codes"_L1,
                 "listed"_L1,    "unlisted"_L1,    "removal"_L1,      "prefix"_L1,
                 "query"_L1,     "txtReason"_L1,   "status"_L1,       "statusDate"_L1,
                 "statusNow"_L1, "statusBasis"_L1, "confidence"_L1,   "asked"_L1,
                 "aliasOf"_L1,   "notes"_L1,       "sources"_L1});
    BlockList list;
    list.id = reader.text("id"_L1, Need::Needed);
    list.zone = reader.name("zone"_L1, Need::Needed);
    list.name = reader.text("name"_L1, Need::Needed);
    list.operatorName = reader.text("operator"_L1);
    list.homepage = reader.text("homepage"_L1);
    list.kind = reader.word("kind"_L1, &listKindFromString, ListKind::Ip,
                            u"ip, domain, combined, allow, allow-domain or info"_s, Need::Needed);
    readFamilies(reader, list);
    list.category = reader.text("category"_L1);
    list.scope = reader.word("scope"_L1, &listScopeFromString, ListScope::Address,
                             u"address, network, asn, policy or domain"_s, Need::Needed);
    list.weight = reader.word("weight"_L1, &listWeightFromString, ListWeight::Informative,
                              u"decisive, common, minor or informative"_s, Need::Needed);
    list.weightReason = reader.text("weightReason"_L1);
    for (const Reader &code : reader.objects("codes"_L1))
        list.codes.push_back(readCode(code));
    const Reader prefix = reader.object("prefix"_L1);
    prefix.only({"ipv4"_L1, "ipv6"_L1});
    list.prefix4 = readPrefix(prefix, "ipv4"_L1, 32);
    list.prefix6 = readPrefix(prefix, "ipv6"_L1, 128);
    list.listed = readControl(reader.object("listed"_L1));
    list.unlisted = readControl(reader.object("unlisted"_L1));
    list.removal = readRemoval(reader.object("removal"_L1));
    list.query = readQuery(reader.object("query"_L1));
    list.txtReason = reader.flag("txtReason"_L1).value_or(false);
    list.status = reader.word("status"_L1, &listStatusFromString, ListStatus::Unsure,
                              u"active, unsure or retired"_s, Need::Needed);
    list.statusDate = reader.text("statusDate"_L1);
    list.statusNow = reader.text("statusNow"_L1);
    list.statusBasis = reader.text("statusBasis"_L1);
    list.confidence = reader.text("confidence"_L1);
    list.asked = reader.flag("asked"_L1, Need::Needed).value_or(false);
    list.aliasOf = reader.text("aliasOf"_L1);
    list.notes = reader.text("notes"_L1);
    list.sources = reader.texts("sources"_L1);
    if (list.asked && list.status == ListStatus::Retired)
        reader.fail("asked"_L1, u"false for a retired list"_s);
    return list;
}

Result<ListCatalog> fromObject(const QJsonObject &root, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(root, reading, "lists"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    ListCatalog catalog;
    catalog.asOf = frame->asOf;
    catalog.lists.reserve(frame->entries.size());
    std::set<QString> ids;
    std::set<dns::Name> zones;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        BlockList list = readList(reader);
        if (!ids.insert(list.id).second)
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        if (!zones.insert(list.zone).second)
            reader.fail("zone"_L1, u"a zone that no other entry has"_s);
        if (reading.mistake)
            return failure(*reading.mistake);
        catalog.lists.push_back(std::move(list));
    }
    return catalog;
}

Result<QJsonObject> objectOf(const QByteArray &text, const QString &file)
{
    Result<QJsonObject> object = parseJsonObject(text);
    if (object)
        return object;
    Error error = object.error();
    error.args[u"file"_s] = file;
    return failure(std::move(error));
}

QString zoneKey(const QJsonValue &entry)
{
    return normalName(entry.toObject().value("zone"_L1).toString());
}

} // namespace

Result<QJsonObject> withOverlay(const QJsonObject &catalog, const QJsonObject &overlay,
                                const QString &overlayFile)
{
    Reading reading{overlayFile, {}};
    const Reader reader(reading, overlay, {});
    reader.only({"schema"_L1, "add"_L1, "off"_L1, "change"_L1, "keys"_L1}); // keys: ListKeys.h
    if (overlay.value("schema"_L1).toInt() != 1)
        reader.fail("schema"_L1, u"1"_s);
    for (const QLatin1StringView key : {"add"_L1, "change"_L1}) {
        if (reader.has(key) && !overlay.value(key).isArray())
            reader.fail(key, u"a list of objects"_s);
    }

    QJsonArray lists = catalog.value("lists"_L1).toArray();
    std::map<QString, qsizetype> places;
    for (qsizetype i = 0; i < lists.size(); ++i)
        places.emplace(zoneKey(lists.at(i)), i);
    const auto patch = [&](const QString &zone, const QJsonObject &fields, QLatin1StringView key) {
        const auto place = places.find(zone);
        if (place == places.end()) {
            reading.fail(zone, key, u"the zone of a list that is known"_s);
            return;
        }
        QJsonObject entry = lists.at(place->second).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it.key() != "zone"_L1)
                entry.insert(it.key(), it.value());
        }
        lists.replace(place->second, entry);
    };

    const QJsonArray changes = overlay.value("change"_L1).toArray();
    for (const QJsonValue change : changes)
        patch(zoneKey(change), change.toObject(), "change"_L1);
    const QStringList off = reader.texts("off"_L1);
    for (const QString &zone : off)
        patch(normalName(zone), QJsonObject{{u"asked"_s, false}}, "off"_L1);
    const QJsonArray added = overlay.value("add"_L1).toArray();
    for (const QJsonValue entry : added) {
        // A list that is known by now is replaced, so that an old overlay stays usable.
        const auto place = places.find(zoneKey(entry));
        if (place != places.end())
            lists.replace(place->second, entry);
        else
            lists.append(entry);
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    QJsonObject merged = catalog;
    merged.insert("lists"_L1, lists);
    return merged;
}

Result<ListCatalog> ListCatalog::fromJson(const QByteArray &text, const QString &file)
{
    const Result<QJsonObject> root = objectOf(text, file);
    return root ? fromObject(*root, file) : failure(root.error());
}

Result<ListCatalog> ListCatalog::fromJson(const QByteArray &text, const QString &file,
                                          const QByteArray &overlay, const QString &overlayFile)
{
    const Result<QJsonObject> root = objectOf(text, file);
    if (!root)
        return failure(root.error());
    const Result<QJsonObject> over = objectOf(overlay, overlayFile);
    if (!over)
        return failure(over.error());
    const Result<QJsonObject> merged = withOverlay(*root, *over, overlayFile);
    // The file itself is right (a test sees to that), so a mistake that shows up now came with the
    // overlay.
    return merged ? fromObject(*merged, overlayFile) : failure(merged.error());
}

Result<ListCatalog> ListCatalog::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"dnsbl.json"_s);
    return text ? fromJson(*text, u"dnsbl.json"_s) : failure(text.error());
}

Result<ListCatalog> ListCatalog::builtIn(const QByteArray &overlay, const QString &overlayFile)
{
    const Result<QByteArray> text = builtInFile(u"dnsbl.json"_s);
    return text ? fromJson(*text, u"dnsbl.json"_s, overlay, overlayFile) : failure(text.error());
}

const BlockList *ListCatalog::find(const dns::Name &zone) const
{
    for (const BlockList &list : lists) {
        if (list.zone == zone)
            return &list;
    }
    return nullptr;
}

const BlockList *ListCatalog::findId(QStringView id) const
{
    for (const BlockList &list : lists) {
        if (list.id == id)
            return &list;
    }
    return nullptr;
}

std::vector<const BlockList *> ListCatalog::askedFor(Family family) const
{
    std::vector<const BlockList *> found;
    for (const BlockList &list : lists) {
        if (list.asked && list.takes(family))
            found.push_back(&list);
    }
    return found;
}

std::vector<const BlockList *> ListCatalog::askedForDomains() const
{
    std::vector<const BlockList *> found;
    for (const BlockList &list : lists) {
        if (list.asked && list.domain)
            found.push_back(&list);
    }
    return found;
}

} // namespace mailworthy::data
