#include "mail/spf/CheckHost.h"

#include "base/LastIndex.h"
#include "dns/Domain.h"
#include "mail/spf/Walk.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

namespace mailworthy::spf {

namespace {

/// RFC 8616 §4: U-labels become A-labels; what is neither UTF-8 nor a name stays as it is.
QByteArray toAsciiDomain(QByteArrayView domain)
{
    const bool plain = std::none_of(domain.begin(), domain.end(),
                                    [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text =
        plain || domain.size() > 1024 ? QString() : QString(decoder.decode(domain));
    if (text.isEmpty() || decoder.hasError())
        return domain.toByteArray();
    const mailworthy::Result<QString> ascii = dns::toAscii(text);
    return ascii ? ascii->toLatin1() : domain.toByteArray();
}

/// Runs walks until nothing is missing, asking what the last one missed.
Walk walkToTheEnd(Answers &answers, const Request &request, const Options &options, Walk::Mode mode,
                  const std::stop_token &stop)
{
    const auto run = [&](bool trace, bool collect) {
        Walk walk(answers, request, options, mode, trace, collect);
        walk.run();
        return walk;
    };
    for (;;) {
        Walk walk = run(false, options.askAhead);
        if (walk.missing().empty())
            return options.trace ? run(true, false) : std::move(walk);
        answers.fetch(walk.missing(), [&] { return run(false, false).missing().empty(); }, stop);
    }
}

/// RFC 7208 §6.2: one TXT record, ASCII, a macro-string; anything else as if there were no exp.
std::optional<QByteArray> explanationText(Walk &walk, Answers &answers, const std::stop_token &stop)
{
    const auto untilKnown = [&](auto attempt) {
        // %{p} in the name or in the text may need answers of its own: the reverse name, then its
        // ten names
        for (int round = 0; round < kMaxPtrNames + 2; ++round) {
            std::optional<QByteArray> result = attempt();
            if (walk.missing().empty())
                return result;
            answers.fetch(walk.missing(), [] { return false; }, stop);
            walk.forgetMissing();
        }
        return std::optional<QByteArray>();
    };
    const std::optional<QByteArray> target = untilKnown([&] {
        return std::optional(
            expandDomain(walk.explanation()->target, walk.context(walk.explanationDomain())));
    });
    const std::optional<dns::Name> name = target ? toName(*target) : std::nullopt;
    if (!name)
        return std::nullopt;
    const dns::Question question{*name, dns::Type::TXT, dns::Class::IN};
    if (!answers.find(question))
        answers.fetch(std::span(&question, 1), [] { return false; }, stop);
    const dns::Answer *answer = answers.find(question);
    const std::vector<QByteArray> texts = answer ? answer->texts() : std::vector<QByteArray>();
    if (texts.size() != 1)
        return std::nullopt;
    const MacroParsed parsed = parseMacroString(texts.front(), MacroUse::Explanation);
    const auto *macro = std::get_if<MacroString>(&parsed);
    if (!macro || macro->isEmpty())
        return std::nullopt;
    return untilKnown(
        [&] { return std::optional(expandText(*macro, walk.context(walk.explanationDomain()))); });
}

QJsonArray namesJson(const std::vector<QByteArray> &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array.append(displayText(name));
    return array;
}

Budget budgetOf(Answers &answers, const QByteArray &domain, const std::stop_token &stop)
{
    const Options options;
    Request request;
    request.domain = domain;
    Walk walk = walkToTheEnd(answers, request, options, Walk::Mode::Everything, stop);
    Budget budget;
    budget.lookups = walk.lookups();
    budget.voids = walk.voids();
    budget.complete = walk.isComplete();
    budget.loops = std::move(walk.loops);
    budget.withoutRecord = std::move(walk.withoutRecord);
    budget.broken = std::move(walk.broken);
    budget.tooManyMx = std::move(walk.tooManyMx);
    budget.voids4 = walk.voidsOf(Family::V4);
    budget.voids6 = walk.voidsOf(Family::V6);
    budget.voidNames4 = std::move(walk.voidNames4);
    budget.voidNames6 = std::move(walk.voidNames6);
    budget.unanswered = std::move(walk.unanswered);
    budget.repeated = std::move(walk.repeated);
    budget.trace = walk.takeTrace();
    return budget;
}

} // namespace

QString toString(Identity identity)
{
    return identity == Identity::MailFrom ? QStringLiteral("mailfrom") : QStringLiteral("helo");
}

Request Request::of(const Address &ip, QByteArrayView reversePath, QByteArrayView helo,
                    QByteArrayView receiver)
{
    Request request;
    request.ip = ip.unmapped();
    request.helo = toAsciiDomain(helo);
    if (request.helo.endsWith('.') && !request.helo.endsWith(".."))
        request.helo.chop(1); // the root's dot is no part of the name (RFC 7208 §7.3)
    request.receiver = receiver.toByteArray();
    if (reversePath.startsWith('<') && reversePath.endsWith('>'))
        reversePath = reversePath.sliced(1).chopped(1);
    if (reversePath.isEmpty()) { // RFC 7208 §2.4: null reverse path
        request.identity = Identity::Helo;
        request.localPart = "postmaster";
        request.domain = request.helo;
        return request;
    }
    const qsizetype at = lastIndexOf(reversePath, '@');
    request.localPart =
        at > 0 ? reversePath.first(at).toByteArray() : QByteArray("postmaster"); // RFC 7208 §4.3
    request.domain = toAsciiDomain(reversePath.sliced(at + 1));
    return request;
}

Verdict checkHost(net::Internet &internet, const Request &request, const Options &options,
                  const std::stop_token &stop)
{
    Request asked = request;
    if (asked.domain.endsWith('.') && !asked.domain.endsWith(".."))
        asked.domain.chop(1);
    Answers answers(internet, options.timeLimit);
    Walk walk = walkToTheEnd(answers, asked, options, Walk::Mode::Decide, stop);
    Verdict verdict;
    verdict.identity = request.identity;
    verdict.result = walk.judgement().result;
    verdict.why = walk.judgement().why;
    verdict.mechanism = walk.mechanism();
    verdict.lookups = walk.lookups();
    verdict.voids = walk.voids();
    verdict.trace = walk.takeTrace();
    if (verdict.result == Result::Fail && walk.explanation())
        verdict.explanation = explanationText(walk, answers, stop);
    return verdict;
}

Verdict checkHost(net::Internet &internet, const Request &request, const std::stop_token &stop)
{
    return checkHost(internet, request, Options{}, stop);
}

QJsonObject toJson(const Verdict &verdict)
{
    const auto orNull = [](const std::optional<QByteArray> &text) {
        return text ? QJsonValue(displayText(*text)) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("result"), toString(verdict.result)},
                     {QStringLiteral("identity"), toString(verdict.identity)},
                     {QStringLiteral("explanation"), orNull(verdict.explanation)},
                     {QStringLiteral("mechanism"), orNull(verdict.mechanism)},
                     {QStringLiteral("lookups"), verdict.lookups},
                     {QStringLiteral("void"), verdict.voids},
                     {QStringLiteral("reason"), toString(verdict.why.reason)}};
    if (!verdict.why.args.empty())
        json.insert(QStringLiteral("args"), argsToJson(verdict.why.args));
    return json;
}

Budget budget(net::Internet &internet, const QByteArray &domain, const std::stop_token &stop)
{
    Answers answers(internet, kTimeLimit);
    return budgetOf(answers, domain, stop);
}

Budget budget(net::Internet &internet, const QByteArray &domain, const QByteArray &record,
              const std::stop_token &stop)
{
    Answers answers(internet, kTimeLimit);
    if (const std::optional<dns::Name> name = toName(domain)) {
        const dns::Question question{*name, dns::Type::TXT, dns::Class::IN};
        dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
        answer.answer.push_back(dns::Record{*name, 0, dns::Txt::of(record)});
        answers.assume(std::move(answer));
    }
    return budgetOf(answers, domain, stop);
}

QJsonObject toJson(const Budget &budget)
{
    return {{QStringLiteral("lookups"), budget.lookups},
            {QStringLiteral("void"), budget.voids},
            {QStringLiteral("complete"), budget.complete},
            {QStringLiteral("loops"), namesJson(budget.loops)},
            {QStringLiteral("withoutRecord"), namesJson(budget.withoutRecord)},
            {QStringLiteral("broken"), namesJson(budget.broken)},
            {QStringLiteral("tooManyMx"), namesJson(budget.tooManyMx)},
            {QStringLiteral("void4"), budget.voids4},
            {QStringLiteral("void6"), budget.voids6},
            {QStringLiteral("voidNames4"), namesJson(budget.voidNames4)},
            {QStringLiteral("voidNames6"), namesJson(budget.voidNames6)},
            {QStringLiteral("unanswered"), namesJson(budget.unanswered)},
            {QStringLiteral("repeated"), namesJson(budget.repeated)},
            {QStringLiteral("trace"), toJson(budget.trace)}};
}

} // namespace mailworthy::spf
