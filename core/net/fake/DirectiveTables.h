#pragma once
// The directives by subject, and what their readers share. For WorldDirectives alone.
#include "net/fake/WorldDirectives.h"

#include <span>

namespace mailworthy::net::fake {

/// Reads the words after the keyword.
using Handler = Result<Edit> (*)(Cursor &cursor, const Scope &scope);

struct Directive
{
    QStringView keyword; ///< lower case, with its sign: "!delay"
    Handler handler;
};

/// DNS itself: what fails, is slow, or is changed on the way.
[[nodiscard]] std::span<const Directive> dnsDirectives();
/// Block lists and who is on them.
[[nodiscard]] std::span<const Directive> listDirectives();
/// The line to the Internet: own addresses, router, what others see, port 25.
[[nodiscard]] std::span<const Directive> lineDirectives();
/// Web pages, TLS certificates and SMTP dialogues.
[[nodiscard]] std::span<const Directive> serviceDirectives();

/// The edit when the line ends here without a mistake.
[[nodiscard]] Result<Edit> finished(Cursor &cursor, Edit edit);

template<typename T>
struct Choice
{
    QStringView text;
    T value;
};

/// The next word as one of `choices`, in either case; anything else is a mistake.
template<typename T, std::size_t N>
T choose(Cursor &cursor, const Choice<T> (&choices)[N], const QString &expected)
{
    const QString text = cursor.word(expected);
    for (const Choice<T> &choice : choices) {
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    cursor.fail(text, expected);
    return choices[0].value;
}

} // namespace mailworthy::net::fake
