// An SPF macro-string and what it is expanded with: first line the macro-string, then sender, HELO
// name and validated name.
#include "Fuzz.h"
#include "mail/spf/Macro.h"

namespace spf = mailworthy::spf;

namespace {

void check(const QByteArray &text, spf::MacroUse use, const spf::MacroContext &context)
{
    const spf::MacroParsed parsed = spf::parseMacroString(text, use);
    if (const auto *error = std::get_if<spf::MacroError>(&parsed)) {
        MW_HOLDS(mailworthy::fuzz::isWithin(text, error->offset));
        return;
    }
    const auto &macro = std::get<spf::MacroString>(parsed);
    MW_HOLDS(spf::parseMacroString(macro.toText(), use) == parsed);
    MW_HOLDS(spf::expandText(macro, context).size() <= spf::kMaxExplanation);
    const QByteArray domain = spf::expandDomain(macro, context);
    // RFC 7208 §7.3: whole labels go; one that is too long alone makes no name.
    MW_HOLDS(domain.size() <= 253 || !spf::toName(domain));
    if (const auto name = spf::toName(domain)) {
        MW_HOLDS(name->fits());
        MW_HOLDS(spf::toName(spf::toOctets(*name)) == name);
    }
    if (macro.isConstant())
        MW_HOLDS(spf::expandDomain(macro, {}) == domain);
}

} // namespace

MW_FUZZ_TARGET(spf_macro)
{
    const std::vector<QByteArray> lines = mailworthy::fuzz::linesOf(input, 5);
    const auto line = [&](std::size_t i) { return i < lines.size() ? lines[i] : QByteArray(); };
    spf::MacroContext context;
    context.ip =
        mailworthy::Address::parse(QString::fromLatin1(line(4))).value_or(mailworthy::Address());
    const qsizetype at = std::max(line(1).lastIndexOf('@'), qsizetype(0));
    context.localPart = line(1).first(at);
    context.senderDomain = line(1).sliced(std::min(at + 1, line(1).size()));
    context.domain = context.senderDomain;
    context.helo = line(2);
    int asked = 0;
    context.validatedName = [&] {
        ++asked;
        return line(3);
    };
    check(line(0), spf::MacroUse::Record, context);
    check(line(0), spf::MacroUse::Explanation, context);
    MW_HOLDS(asked <= 4 * line(0).count('%'));
}
