#include "line/PtrRequest.h"

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Forward allForwards[] = {Forward::Leads, Forward::Missing, Forward::Elsewhere,
                                   Forward::Unknown};

QString textIn(const Args &args, const QString &name)
{
    const auto found = args.find(name);
    return found == args.end() ? QString() : argText(found->second);
}

QStringList textsIn(const Args &args, const QString &name)
{
    const auto found = args.find(name);
    const auto *texts = found == args.end() ? nullptr : std::get_if<QStringList>(&found->second);
    return texts ? *texts : QStringList();
}

} // namespace

QString toString(Forward forward)
{
    switch (forward) {
    case Forward::Leads: return u"leads"_s;
    case Forward::Missing: return u"missing"_s;
    case Forward::Elsewhere: return u"elsewhere"_s;
    case Forward::Unknown: return u"unknown"_s;
    }
    return {};
}

std::optional<Forward> forwardFromString(QStringView text)
{
    for (const Forward forward : allForwards) {
        if (toString(forward) == text)
            return forward;
    }
    return std::nullopt;
}

Args toArgs(const PtrWish &wish)
{
    return {{u"address"_s, wish.address.toString()},
            {u"name"_s, wish.wanted},
            {u"now"_s, wish.now},
            {u"forward"_s, toString(wish.forward)},
            {u"leadsTo"_s, wish.leadsTo},
            {u"date"_s, wish.date}};
}

std::optional<PtrWish> ptrWishFrom(const Args &args)
{
    const Result<Address> address = Address::parse(textIn(args, u"address"_s));
    if (!address)
        return std::nullopt;
    PtrWish wish;
    wish.address = *address;
    wish.wanted = textIn(args, u"name"_s);
    wish.now = textsIn(args, u"now"_s);
    wish.forward = forwardFromString(textIn(args, u"forward"_s)).value_or(Forward::Unknown);
    wish.leadsTo = textsIn(args, u"leadsTo"_s);
    wish.date = textIn(args, u"date"_s);
    return wish;
}

} // namespace mailworthy::line
