#include "findings/Finding.h"

#include <array>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
struct Word
{
    T value;
    const char16_t *text;
};

constexpr std::array severityWords{
    Word<Severity>{Severity::Ok, u"ok"},           Word<Severity>{Severity::Note, u"note"},
    Word<Severity>{Severity::Warning, u"warning"}, Word<Severity>{Severity::Problem, u"problem"},
    Word<Severity>{Severity::Unknown, u"unknown"},
};

constexpr std::array fixWords{
    Word<Fix::Kind>{Fix::Kind::None, u"none"},
    Word<Fix::Kind>{Fix::Kind::Publish, u"publish"},
    Word<Fix::Kind>{Fix::Kind::Remove, u"remove"},
    Word<Fix::Kind>{Fix::Kind::EditPlan, u"edit-plan"},
    Word<Fix::Kind>{Fix::Kind::AskProvider, u"ask-provider"},
    Word<Fix::Kind>{Fix::Kind::UseConfig, u"use-config"},
    Word<Fix::Kind>{Fix::Kind::Wait, u"wait"},
    Word<Fix::Kind>{Fix::Kind::Delist, u"delist"},
};

template<typename T, std::size_t N>
QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

template<typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, QStringView text)
{
    for (const Word<T> &word : words) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString toString(Severity severity)
{
    return wordOf(severityWords, severity);
}

std::optional<Severity> severityFromString(QStringView text)
{
    return valueOf(severityWords, text);
}

int rank(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return 0;
    case Severity::Warning: return 1;
    case Severity::Unknown: return 2;
    case Severity::Note: return 3;
    case Severity::Ok: return 4;
    }
    return 5;
}

QString toString(Fix::Kind kind)
{
    return wordOf(fixWords, kind);
}

std::optional<Fix::Kind> fixKindFromString(QStringView text)
{
    return valueOf(fixWords, text);
}

Finding unknownFinding(const QString &code, const QString &subject, const Error &reason,
                       std::vector<facts::Evidence> evidence)
{
    Finding finding;
    finding.code = code;
    finding.severity = Severity::Unknown;
    finding.subject = subject;
    finding.args[u"reason"_s] = reason.code;
    for (const auto &[name, value] : reason.args)
        finding.args[u"reason."_s + name] = value;
    finding.evidence = std::move(evidence);
    return finding;
}

} // namespace mailworthy::findings
