#include "line/NameParts.h"

#include <algorithm>

namespace mailworthy::line {

namespace {

std::vector<QByteArray> tokensIn(const QByteArray &text)
{
    std::vector<QByteArray> tokens;
    QByteArray letters;
    for (const char c : text) {
        if (isLetter(c)) {
            letters += c;
        } else if (!letters.isEmpty()) {
            tokens.push_back(letters);
            letters.clear();
        }
    }
    if (!letters.isEmpty())
        tokens.push_back(letters);
    QByteArray pieces = text;
    pieces.replace('-', '.');
    for (const QByteArray &piece : pieces.split('.')) {
        if (piece == "b2b")
            tokens.push_back(piece);
    }
    return tokens;
}

} // namespace

std::vector<NumberRun> numbersIn(const QByteArray &text)
{
    std::vector<NumberRun> runs;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        NumberRun run;
        run.digits = text.sliced(i, end - i);
        if (run.digits.size() <= 9)
            run.value = run.digits.toInt();
        run.separated =
            lastEnd >= 0 && i == lastEnd + 1 && (text[lastEnd] == '.' || text[lastEnd] == '-');
        runs.push_back(run);
        lastEnd = end;
        i = end;
    }
    return runs;
}

NameParts partsOf(const NameQuestion &question, const dmarc::Suffixes *suffixes)
{
    NameParts parts;
    const std::vector<QByteArray> &labels = question.name.labels();
    std::size_t cut = std::min<std::size_t>(2, labels.size());
    if (suffixes) {
        if (const auto registrable = suffixes->registrableDomain(question.name))
            cut = registrable->labels().size();
    }
    QByteArrayList left, right;
    for (std::size_t i = 0; i < labels.size(); ++i)
        (i + cut < labels.size() ? left : right).append(labels[i].toLower());
    parts.labels = static_cast<std::size_t>(left.size());
    parts.left = left.join('.');
    parts.first = left.isEmpty() ? QByteArray() : left.front();
    parts.registrable = right.join('.');
    parts.numbers = numbersIn(parts.left);
    parts.tokens = tokensIn(parts.left);
    parts.address = question.address;
    return parts;
}

const QByteArray *wordIn(const NameParts &parts, const Words &words)
{
    const auto found = std::find_if(parts.tokens.begin(), parts.tokens.end(),
                                    [&](const QByteArray &token) { return words.contains(token); });
    return found == parts.tokens.end() ? nullptr : &*found;
}

} // namespace mailworthy::line
