#include "cli/ExtraOptions.h"

#include "checks/Runner.h"
#include "cli/Output.h"
#include "exporting/Records.h"
#include "findings/Catalog.h"
#include "findings/SwitchWords.h"
#include "keys/Digest.h"
#include "keys/ServerKey.h"

#include <algorithm>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "tlsa=FILE": the digest of the key in the file; else the text itself is meant.
Result<plan::Extra> extraFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString kind = (equals < 0 ? text : text.left(equals)).trimmed();
    const QString value = equals < 0 ? QString() : text.sliced(equals + 1).trimmed();
    Result<plan::Extra> extra = plan::parseExtra(kind, value);
    if (extra || kind != plan::kindOf(plan::TlsaExtra{}) || value.isEmpty())
        return extra;
    const Result<QByteArray> info = keys::readServerKey(value);
    if (!info)
        return failure(info.error());
    return plan::TlsaExtra{keys::sha256(*info)};
}

QJsonArray filesJson(std::span<const plan::PlannedFile> files)
{
    QJsonArray array;
    for (const plan::PlannedFile &file : files) {
        array.append(QJsonObject{{u"url"_s, file.url},
                                 {u"path"_s, file.path},
                                 {u"content"_s, QString::fromUtf8(file.content)},
                                 {u"purpose"_s, plan::toString(file.purpose)}});
    }
    return array;
}

QJsonArray remarksJson(std::span<const plan::Remark> remarks)
{
    QJsonArray array;
    for (const plan::Remark &remark : remarks) {
        array.append(QJsonObject{{u"code"_s, remark.code},
                                 {u"args"_s, argsToJson(remark.args)},
                                 {u"text"_s, findings::phrase(remark.code, remark.args)}});
    }
    return array;
}

QJsonArray switchesJson(const std::vector<plan::MailSwitch> &switches)
{
    QJsonArray array;
    for (const plan::MailSwitch &change : switches) {
        QJsonObject object = plan::toJson(change);
        object.insert(u"text"_s, findings::switchSentence(change));
        object.insert(u"steps"_s, QJsonArray::fromStringList(findings::switchSteps(change)));
        array.append(object);
    }
    return array;
}

} // namespace

Result<ExtraChoices> extraChoices(const Invocation &call)
{
    ExtraChoices choices;
    for (const QString &kind : call.values(u"no-extra"_s)) {
        if (!plan::extraKinds().contains(kind)) {
            return failure(u"cli.bad-option"_s, {{u"option"_s, u"no-extra"_s},
                                                 {u"text"_s, kind},
                                                 {u"known"_s, plan::extraKinds()}});
        }
        choices.without << kind;
    }
    for (const QString &text : call.values(u"extra"_s)) {
        if (text.trimmed() == u"none") {
            choices.none = true;
            continue;
        }
        Result<plan::Extra> extra = extraFrom(text);
        if (!extra)
            return failure(extra.error());
        choices.with.push_back(std::move(*extra));
    }
    return choices;
}

bool isUsageError(const Error &error)
{
    return error.code == u"cli.bad-option" || error.code.startsWith(u"extra.");
}

void applyExtras(const ExtraChoices &choices, const QStringList &named, plan::MailPlan &plan)
{
    for (plan::MailDomain &domain : plan.domains) {
        const bool meant = std::any_of(named.begin(), named.end(), [&](const QString &text) {
            const Result<dns::Domain> name = dns::Domain::parse(text);
            return name && *name == domain.name;
        });
        if (!meant)
            continue;
        if (choices.none)
            domain.extras.clear();
        for (const QString &kind : choices.without)
            plan::removeExtra(domain.extras, kind);
        for (const plan::Extra &extra : choices.with)
            plan::setExtra(domain.extras, extra);
    }
}

Planned plannedFor(const Invocation &call, net::Internet &internet, const plan::MailPlan &plan)
{
    plan::Published published = checks::observePublished(plan, internet, call.stop());
    std::vector<plan::PlannedRecord> records = plan::planRecords(plan, published);
    plan::PlannedExtras extras = plan::planExtras(plan, published);
    std::vector<plan::MailSwitch> switches = plan::switchesOf(plan, published);
    return {std::move(records), std::move(extras), std::move(published), std::move(switches)};
}

QJsonObject toJson(const Planned &planned)
{
    QJsonObject object{{u"records"_s, exporting::toJson(planned.records)},
                       {u"files"_s, filesJson(planned.extras.files)},
                       {u"switches"_s, switchesJson(planned.switches)}};
    if (!planned.extras.remarks.empty())
        object.insert(u"remarks"_s, remarksJson(planned.extras.remarks));
    return object;
}

void printSwitches(QTextStream &out, const std::vector<plan::MailSwitch> &switches)
{
    for (const plan::MailSwitch &change : switches) {
        printWrapped(out, printable(findings::switchSentence(change)), {});
        int number = 0;
        for (const QString &step : findings::switchSteps(change))
            printWrapped(out, QString::number(++number) + u". "_s + printable(step), u"  "_s);
        out << u'\n';
    }
}

void printExtras(Invocation &call, const plan::PlannedExtras &planned)
{
    for (const plan::PlannedFile &file : planned.files) {
        call.out() << findings::phrase(u"plan.file", {{u"url"_s, file.url}}) << u'\n';
        for (const QString &line : QString::fromUtf8(file.content).split(u'\n')) {
            if (!line.trimmed().isEmpty())
                call.out() << u"  "_s << QString(line).remove(u'\r') << u'\n';
        }
        call.out() << u'\n';
    }
    for (const plan::Remark &remark : planned.remarks)
        call.out() << u"- "_s << findings::phrase(remark.code, remark.args) << u'\n';
    if (!planned.remarks.empty())
        call.out() << u'\n';
    call.out() << Qt::flush;
}

} // namespace mailworthy::cli
