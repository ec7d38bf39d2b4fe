#include "line/GenericName.h"

#include "line/AddressInName.h"
#include "line/GenericWords.h"
#include "line/NameParts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(NameKind kind)
{
    switch (kind) {
    case NameKind::Custom: return u"custom"_s;
    case NameKind::Suspect: return u"suspect"_s;
    case NameKind::Generic: return u"generic"_s;
    case NameKind::Unknown: return u"unknown"_s;
    }
    return {};
}

QString toString(GenericSort sort)
{
    switch (sort) {
    case GenericSort::None: return u"none"_s;
    case GenericSort::Access: return u"access"_s;
    case GenericSort::Static: return u"static"_s;
    case GenericSort::Hosting: return u"hosting"_s;
    }
    return {};
}

namespace {

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// "dyn12" at the end of a run of letters; "ppp", "dhcp", "dsl" and at most one letter, then a
/// digit, at a label's start.
QByteArray gluedAccessWord(const NameParts &parts)
{
    for (qsizetype i = 1; i < parts.left.size(); ++i) {
        if (!isDigit(parts.left[i]))
            continue;
        const QByteArrayView before = QByteArrayView(parts.left).first(i);
        if (before.endsWith("dyn") || before.endsWith("dynamic"))
            return "dyn";
    }
    for (const QByteArray &label : parts.left.split('.')) {
        for (const QByteArray &word : {QByteArray("ppp"), QByteArray("dhcp"), QByteArray("dsl")}) {
            if (!label.startsWith(word))
                continue;
            qsizetype at = word.size();
            if (at < label.size() && isLetter(label[at]))
                ++at;
            if (at < label.size() && isDigit(label[at]))
                return word;
        }
    }
    return {};
}

std::optional<NameFeature> accessFeature(const NameParts &parts)
{
    if (const QByteArray *word = wordIn(parts, accessWords()))
        return NameFeature{u"access-word"_s, 3, QString::fromLatin1(*word)};
    const QByteArray glued = gluedAccessWord(parts);
    if (!glued.isEmpty())
        return NameFeature{u"access-word"_s, 3, QString::fromLatin1(glued)};
    return std::nullopt;
}

std::optional<NameFeature> customerFeature(const NameParts &parts)
{
    if (const QByteArray *word = wordIn(parts, customerWords()))
        return NameFeature{u"customer-word"_s, 1, QString::fromLatin1(*word)};
    return std::nullopt;
}

/// Seven or more hexadecimal characters with a digit, without four letters in a row: a serial
/// number, not a word.
bool hasSerial(const QByteArray &label)
{
    qsizetype length = 0, letters = 0, digits = 0;
    bool wordy = false;
    for (qsizetype i = 0; i <= label.size(); ++i) {
        const char c = i < label.size() ? label[i] : '-';
        if (isHex(c)) {
            ++length;
            letters = isDigit(c) ? 0 : letters + 1;
            digits += isDigit(c) ? 1 : 0;
            wordy = wordy || letters >= 4;
            continue;
        }
        if (length >= 7 && digits > 0 && !wordy)
            return true;
        length = letters = digits = 0;
        wordy = false;
    }
    return false;
}

std::optional<NameFeature> digitRunFeature(const NameParts &parts)
{
    qsizetype longest = 0;
    for (const NumberRun &run : numbersIn(parts.first))
        longest = std::max(longest, run.digits.size());
    const QString first = QString::fromLatin1(parts.first);
    if (longest >= 6)
        return NameFeature{u"digit-run"_s, 2, first};
    if (longest == 5 || hasSerial(parts.first))
        return NameFeature{u"digit-run"_s, 1, first};
    return std::nullopt;
}

std::optional<NameFeature> manyNumbersFeature(const NameParts &parts)
{
    if (numbersIn(parts.first).size() < 3)
        return std::nullopt;
    return NameFeature{u"many-numbers"_s, 1, QString::fromLatin1(parts.first)};
}

std::optional<NameFeature> numberTextNumberFeature(const NameParts &parts)
{
    if (parts.labels < 2 || numbersIn(parts.first).size() < 2)
        return std::nullopt;
    return NameFeature{u"number-text-number"_s, 1, QString::fromLatin1(parts.first)};
}

std::optional<NameFeature> mailFeature(const NameParts &parts)
{
    for (const QByteArray &token : parts.tokens) {
        if (token.startsWith("mail") || token.startsWith("smtp") || mailWords().contains(token))
            return NameFeature{u"mail-word"_s, -4, QString::fromLatin1(token)};
    }
    if (parts.registrable.contains("mail") || parts.registrable.contains("smtp"))
        return NameFeature{u"mail-word"_s, -4, QString::fromLatin1(parts.registrable)};
    return std::nullopt;
}

void score(NameVerdict &verdict, const NameParts &parts)
{
    for (const auto &rule : {addressFeature, accessFeature, customerFeature, digitRunFeature,
                             manyNumbersFeature, numberTextNumberFeature, mailFeature}) {
        const std::optional<NameFeature> feature = rule(parts);
        if (!feature)
            continue;
        verdict.score += feature->points;
        verdict.features.push_back(*feature);
    }
    verdict.kind = verdict.score >= genericScore   ? NameKind::Generic
                   : verdict.score >= suspectScore ? NameKind::Suspect
                                                   : NameKind::Custom;
    verdict.rule = u"none"_s;
    if (verdict.kind == NameKind::Custom)
        return;
    const auto strongest = std::max_element(
        verdict.features.begin(), verdict.features.end(),
        [](const NameFeature &a, const NameFeature &b) { return a.points < b.points; });
    verdict.rule = strongest->rule;
    verdict.sort = wordIn(parts, staticWords()) && !wordIn(parts, dynamicWords())
                       ? GenericSort::Static
                       : GenericSort::Access;
}

/// The whole name is an address written as one.
bool isBareAddress(const dns::Name &name)
{
    const QByteArray &last = name.labels().back();
    return std::all_of(last.begin(), last.end(), isDigit);
}

} // namespace

NameVerdict judgeName(const NameQuestion &question, const dmarc::Suffixes *suffixes)
{
    NameVerdict verdict;
    if (question.name.isRoot())
        return verdict;
    const auto isAbove = [&](const dns::Name &domain) {
        return !domain.isRoot() && question.name.isPartOf(domain);
    };
    if (std::any_of(question.ownDomains.begin(), question.ownDomains.end(), isAbove)) {
        verdict.kind = NameKind::Custom;
        verdict.rule = u"own-domain"_s;
        return verdict;
    }
    if (isBareAddress(question.name)) {
        verdict.kind = NameKind::Generic;
        verdict.sort = GenericSort::Access;
        verdict.rule = u"bare-address"_s;
        return verdict;
    }
    const std::vector<dns::Name> &suffixesOfHosters = hostingSuffixes();
    if (std::any_of(suffixesOfHosters.begin(), suffixesOfHosters.end(), isAbove)) {
        verdict.kind = NameKind::Generic;
        verdict.sort = GenericSort::Hosting;
        verdict.rule = u"hosting-suffix"_s;
        return verdict;
    }
    score(verdict, partsOf(question, suffixes));
    return verdict;
}

} // namespace mailworthy::line
