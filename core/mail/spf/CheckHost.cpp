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
    if (plain || domain.size() > 1024)
        return domain.toByteArray();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(domain);
    if (text.isEmpty() || decoder.hasError())
        return domain.toByteArray();
    const mailworthy::Result<QString> ascii = dns::toAscii(text);
    return ascii ? ascii->toLatin1() : domain.toByteArray();
}

/// Walks to the end. Each answer that is missing on the way is asked for, together with all that
/// the rest of the way will need as far as that can be told.
class Journey
{
public:
    Journey(Answers &answers, const Request &request, const Options &options, Walk::Mode mode,
            std::stop_token stop)
        : m_answers(answers)
        , m_request(request)
        , m_options(options)
        , m_mode(mode)
        , m_stop(std::move(stop))
        , m_walk(
              answers, request, options, mode,
              [this](const Wanted &wanted, bool alone) -> Known & { return fetch(wanted, alone); })
    {
        m_walk.run();
        m_arrived = true;
    }
    Journey(const Journey &) = delete;
    Journey &operator=(const Journey &) = delete;

    [[nodiscard]] Walk &walk() { return m_walk; }

private:
    Known &fetch(const Wanted &wanted, bool alone)
    {
        if (!m_options.askAhead || alone)
            return m_answers.fetchOne(wanted, m_stop);
        if (m_arrived) { // only exp= is left
            m_answers.fetch(m_walk.together(), [] { return false; }, m_stop);
            return known(wanted);
        }
        const std::vector<Wanted> ahead = rehearse(Walk::Missing::Collect);
        if (ahead.size() < 2 || std::find(ahead.begin(), ahead.end(), wanted) == ahead.end())
            return m_answers.fetchOne(wanted, m_stop);
        m_answers.fetch(ahead, [this] { return rehearse(Walk::Missing::Stop).empty(); }, m_stop);
        return known(wanted);
    }

    Known &known(const Wanted &wanted)
    {
        Known *known = m_answers.find(wanted);
        return known ? *known : m_answers.fetchOne(wanted, m_stop);
    }

    [[nodiscard]] std::vector<Wanted> rehearse(Walk::Missing missing)
    {
        Walk walk(m_answers, m_request, m_options, m_mode, missing);
        walk.run();
        return walk.takeMissing();
    }

    Answers &m_answers;
    const Request &m_request;
    const Options &m_options;
    const Walk::Mode m_mode;
    const std::stop_token m_stop;
    Walk m_walk;
    bool m_arrived = false;
};

/// RFC 7208 §6.2: one TXT record, ASCII, a macro-string; anything else as if there were no exp.
std::optional<QByteArray> explanationText(Walk &walk, Answers &answers, const std::stop_token &stop)
{
    Place &place = answers.place(
        expandDomain(walk.explanation()->target, walk.context(walk.explanationDomain())));
    if (!place.isName())
        return std::nullopt;
    const Wanted wanted{&place, dns::Type::TXT};
    const Known *known = answers.find(wanted);
    if (!known)
        known = &answers.fetchOne(wanted, stop);
    if (known->texts.size() != 1)
        return std::nullopt;
    const MacroParsed parsed = parseMacroString(known->texts.front(), MacroUse::Explanation);
    const auto *macro = std::get_if<MacroString>(&parsed);
    if (!macro || macro->isEmpty())
        return std::nullopt;
    MacroContext context = walk.context(walk.explanationDomain());
    context.now = answers.now();
    return expandText(*macro, context);
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
    Journey journey(answers, request, options, Walk::Mode::Everything, stop);
    Walk &walk = journey.walk();
    Budget budget;
    budget.lookups = walk.lookups();
    budget.voids = walk.voids();
    budget.complete = walk.isComplete();
    Walk::Notes notes = walk.takeNotes();
    budget.loops = std::move(notes.loops);
    budget.withoutRecord = std::move(notes.withoutRecord);
    budget.broken = std::move(notes.broken);
    budget.tooManyMx = std::move(notes.tooManyMx);
    budget.voids4 = walk.voidsOf(Family::V4);
    budget.voids6 = walk.voidsOf(Family::V6);
    budget.voidNames4 = std::move(notes.voidNames4);
    budget.voidNames6 = std::move(notes.voidNames6);
    budget.unanswered = std::move(notes.unanswered);
    budget.repeated = std::move(notes.repeated);
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
    if (request.domain.endsWith('.') && !request.domain.endsWith("..")) {
        Request asked = request;
        asked.domain.chop(1);
        return checkHost(internet, asked, options, stop);
    }
    Answers answers(internet, options.timeLimit);
    Journey journey(answers, request, options, Walk::Mode::Decide, stop);
    Walk &walk = journey.walk();
    Verdict verdict;
    verdict.identity = request.identity;
    verdict.result = walk.judgement().result;
    verdict.why = walk.takeWhy();
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
    if (answers.place(domain).isName())
        answers.assume(domain, record);
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
