// A file of block lists, and the same text as the overlay of an owner.
#include "Fuzz.h"
#include "data/ListCatalog.h"

namespace data = mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray &smallCatalog()
{
    static const QByteArray text =
        R"({"schema":1,"asOf":"2026-11","lists":[{"id":"l","zone":"l.example",
        "name":"L","kind":"ip","families":["ipv4"],"scope":"address","status":"active","asked":true,
        "codes":[{"code":"127.0.0.2","kind":"listing"}]}]})";
    return text;
}

} // namespace

MW_FUZZ_TARGET(list_catalog)
{
    const QByteArray text = input.toByteArray();
    if (const auto catalog = data::ListCatalog::fromJson(text, u"f"_s)) {
        for (const data::BlockList &list : catalog->lists)
            MW_HOLDS(catalog->find(list.zone) && catalog->findId(list.id));
        static_cast<void>(data::listFacts(*catalog));
        for (const mailworthy::Family family : {mailworthy::Family::V4, mailworthy::Family::V6})
            for (const data::BlockList *list : catalog->askedFor(family))
                MW_HOLDS(list->asked && list->takes(family));
    } else {
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(catalog.error().args)));
    }
    const auto overlaid = data::ListCatalog::fromJson(smallCatalog(), u"f"_s, text, u"o"_s);
    MW_HOLDS(!overlaid || !overlaid->lists.empty());
}
