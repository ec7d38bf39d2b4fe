#pragma once
// Tables of the words that enumerations have in data files and in JSON. For the loaders of this
// folder alone.
#include <QString>

#include <optional>

namespace mailworthy::data {

template<typename T>
struct Word
{
    T value;
    QLatin1StringView text;
};

template<typename T, std::size_t N>
[[nodiscard]] QString wordOf(const Word<T> (&words)[N], T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

template<typename T, std::size_t N>
[[nodiscard]] std::optional<T> valueOf(const Word<T> (&words)[N], QStringView text)
{
    for (const Word<T> &word : words) {
        if (text == word.text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace mailworthy::data
