#include "gui/models/ListViews.h"

#include "base/ShownText.h"
#include "checks/Sink.h"
#include "findings/Catalog.h"
#include "findings/ListWords.h"
#include "gui/widgets/Paint.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;
using findings::Finding;
using findings::Severity;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("mailworthy::gui", text, comment);
}

/// What the check of the lists would say of this answer; nothing of one that says "not listed".
std::optional<Finding> findingOf(const dnsbl::Verdict &verdict, bool ofRelay,
                                 const checks::AskedThrough &way)
{
    const QString subject = dnsbl::toString(verdict.subject) + u'@' + verdict.list->zone.toLower();
    std::vector<Finding> found;
    if (verdict.isAnswer() && verdict.list->isAllow()) {
        checks::judgePraise(verdict, subject, {}, found);
    } else if (verdict.outcome == ListOutcome::Listed) {
        dnsbl::Circumstances line;
        line.isRelay = ofRelay;
        checks::judgeListing(verdict, line, subject, {}, found);
    } else if (!verdict.isAnswer() && verdict.outcome != ListOutcome::Retired) {
        checks::judgeNoAnswer(verdict, way, subject, {}, found);
    }
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

/// The report's own finding about just this answer.
const Finding *reported(const Finding &about, const dnsbl::Verdict &verdict,
                        std::span<const Finding> report)
{
    const auto same = std::find_if(report.begin(), report.end(), [&](const Finding &each) {
        if (each.code != about.code || each.subject != about.subject)
            return false;
        const auto codes = each.args.find(u"codes"_s);
        return codes != each.args.end() && codes->second == ArgValue(checks::texts(verdict.codes));
    });
    return same == report.end() ? nullptr : &*same;
}

QString weightWords(const data::BlockList &list)
{
    if (list.isAllow())
        return tr("A list of good senders. Not being on it does no harm.");
    switch (list.weight) {
    case data::ListWeight::Decisive: return tr("Decisive: most large receivers ask this list.");
    case data::ListWeight::Common: return tr("Common: many receivers ask this list.");
    case data::ListWeight::Minor: return tr("Minor: few receivers ask this list.");
    case data::ListWeight::Informative:
        return tr("Informative: hardly any receiver refuses mail because of it.");
    }
    return {};
}

void addCodes(const dnsbl::Verdict &verdict, std::vector<FactRow> &rows)
{
    for (const dnsbl::CodeReading &reading : verdict.readings) {
        rows.push_back(
            {tr("Code", "that a block list answers with"), reading.code.toString(), true, {}});
        QStringList meanings;
        for (const data::ReturnCode *meaning : reading.meanings) {
            if (!meaning->meaning.isEmpty())
                meanings << meaning->meaning;
        }
        if (!meanings.isEmpty())
            rows.push_back({tr("Meaning", "of a block list's code"),
                            findings::dataTexts(meanings),
                            false,
                            {}});
    }
    if (!verdict.ownWords().isEmpty())
        rows.push_back({tr("In its own words"), shownText(verdict.ownWords()), false, {}});
}

QString urlOf(const Finding &finding)
{
    const auto url = finding.fix.args.find(u"url"_s);
    return finding.fix.kind == findings::Fix::Kind::Delist && url != finding.fix.args.end()
               ? argText(url->second)
               : QString();
}

} // namespace

ListState listState(const dnsbl::Verdict &verdict, bool ofRelay)
{
    if (verdict.isCutOff())
        return ListState::Waiting;
    if (!verdict.settled)
        return ListState::Asking;
    switch (verdict.outcome) {
    case ListOutcome::Clean: return ListState::NotListed;
    case ListOutcome::Refused:
    case ListOutcome::Unreachable:
    case ListOutcome::Broken: return ListState::CouldNotTell;
    case ListOutcome::Retired: return ListState::NotNeeded;
    case ListOutcome::Listed: break;
    }
    const std::optional<Finding> finding = findingOf(verdict, ofRelay, {});
    switch (finding ? finding->severity : Severity::Note) {
    case Severity::Problem: return ListState::ListedProblem;
    case Severity::Warning: return ListState::ListedWarning;
    case Severity::Ok:
    case Severity::Note:
    case Severity::Unknown: break;
    }
    return ListState::ListedNote;
}

QString listWords(const dnsbl::Verdict &verdict)
{
    if (verdict.isCutOff())
        return {};
    const QString outcome = findings::outcomeWord(verdict);
    const QString words = findings::listingWords(verdict);
    return words.isEmpty() ? outcome : outcome + u": "_s + words;
}

ListDetailView listDetail(const ListQuestion &question, const dnsbl::Verdict *verdict, bool asking,
                          std::span<const Finding> report)
{
    const bool isKnown = verdict && verdict->settled && !verdict->isCutOff();
    const ListState state = isKnown  ? listState(*verdict, question.ofRelay)
                            : asking ? ListState::Asking
                                     : ListState::Waiting;
    ListDetailView view;
    view.list = question.list.name;
    view.status = listStatus(state);
    view.rows.push_back({tr("Zone", "of a block list"), question.list.zone.toLower(), true, {}});
    const QString subject = isolate(question.subject);
    if (!isKnown) {
        view.sentence = asking ? tr("The list is being asked about %1.").arg(subject)
                               : tr("The list was not asked about %1.").arg(subject);
        view.rows.push_back(
            {tr("Weight", "of a block list"), weightWords(question.list), false, {}});
        return view;
    }
    addCodes(*verdict, view.rows);
    view.rows.push_back({tr("Weight", "of a block list"), weightWords(question.list), false, {}});
    const std::optional<Finding> made = findingOf(*verdict, question.ofRelay, question.way);
    if (!made) {
        view.sentence = tr("%1 is not on this list.").arg(subject);
        return view;
    }
    const Finding *known = reported(*made, *verdict, report);
    const Finding &finding = known ? *known : *made;
    const findings::Texts texts = findings::textsOf(finding);
    view.sentence = texts.text;
    view.url = urlOf(finding);
    if (!texts.fix.isEmpty())
        view.rows.push_back({verdict->outcome == ListOutcome::Listed
                                 ? tr("Way off the list")
                                 : tr("What helps", "to get an answer of a block list"),
                             texts.fix,
                             false,
                             {}});
    return view;
}

} // namespace mailworthy::gui
