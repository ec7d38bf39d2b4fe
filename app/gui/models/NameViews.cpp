#include "gui/models/NameViews.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailworthy::gui {

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

/// Of several names the one that speaks for the address: nullptr, it has none. What leads back
/// counts before what is only written there, and the greeting before any other.
const facts::ReverseName *nameToShow(const facts::ReverseFact &fact, const QString &greeting)
{
    const facts::ReverseName *best = nullptr;
    const auto rank = [&](const facts::ReverseName &name) {
        return (name.confirmed == true ? 2 : 0) + (name.name.toLower() == greeting ? 1 : 0);
    };
    for (const facts::ReverseName &name : fact.names) {
        if (!best || rank(name) > rank(*best))
            best = &name;
    }
    return best;
}

} // namespace

TriangleView triangleView(const plan::MailPlan &plan, const Address &address,
                          const facts::Facts &facts)
{
    TriangleView view;
    view.address = address.toString();
    if (!plan.host().lacksGreeting())
        view.greeting = plan.host().heloText();
    const auto reverse = facts.reverse.find(address);
    if (reverse == facts.reverse.end())
        return view;
    if (!reverse->second.isKnown()) {
        view.addressToName = {Status::Unknown, tr("could not tell")};
        return view;
    }
    const facts::ReverseFact &fact = *reverse->second;
    const facts::ReverseName *first = nameToShow(fact, view.greeting);
    const bool confirmed = first && first->confirmed == true;
    view.addressToName = first ? TriangleEdge{Status::Ok, tr("is called")}
                               : TriangleEdge{Status::Problem, tr("has no name")};
    if (first) {
        view.name = first->name.toLower();
        view.nameToAddress = confirmed ? TriangleEdge{Status::Ok, tr("leads back")}
                             : first->confirmed.has_value()
                                 ? TriangleEdge{Status::Problem, tr("does not lead back")}
                                 : TriangleEdge{Status::Unknown, tr("could not tell")};
        if (!view.greeting.isEmpty())
            view.greetingToName = first->name.toLower() == view.greeting
                                      ? TriangleEdge{Status::Ok, tr("the same")}
                                      : TriangleEdge{Status::Warning, tr("differs")};
    }
    // Of another greeting it says nothing.
    if (facts.ehlo.isKnown() && facts.ehlo->addresses && facts.ehlo->text == view.greeting) {
        const std::vector<Address> &there = facts.ehlo->addresses->addresses;
        const bool leads = std::find(there.begin(), there.end(), address) != there.end();
        const bool open = facts.ehlo->addresses->open.has_value();
        view.greetingToAddress =
            leads  ? TriangleEdge{Status::Ok, tr("leads there")}
            : open ? TriangleEdge{Status::Unknown, tr("could not tell")}
                   : TriangleEdge{Status::Problem,
                                  there.empty() ? tr("has no address") : tr("leads elsewhere")};
    }
    return view;
}

} // namespace mailworthy::gui
