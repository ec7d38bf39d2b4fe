#include "Letter.h"

#include <array>
#include <utility>

namespace mailworthy::test {

namespace {

struct BodyForm
{
    const char *what;
    QByteArray (*make)(Dice &);
};

QByteArray oddLine(Dice &dice)
{
    static const std::vector<QByteArray> pieces{"word",     " ",        "  ",
                                                "\t",       " \t ",     "b=",
                                                ";",        "=20",      "\xc3\xa4\xe2\x82\xac",
                                                "\xe4\xf6", "\x01\x7f", "--",
                                                ".",        ":",        "From here",
                                                "a.b.c"};
    QByteArray line;
    for (int i = dice.below(12); i >= 0; --i)
        line += dice.pick(pieces);
    return line;
}

QByteArray lines(Dice &dice, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += oddLine(dice) + "\r\n";
    return text;
}

QByteArray times(const QByteArray &piece, int count)
{
    return piece.repeated(count);
}

const std::array<BodyForm, kBodyForms> &bodyForms()
{
    static const std::array<BodyForm, kBodyForms> forms{{
        {"odd lines", [](Dice &d) { return lines(d, 1 + d.below(20)); }},
        {"no octet", [](Dice &) { return QByteArray(); }},
        {"empty lines only", [](Dice &d) { return times("\r\n", 1 + d.below(5)); }},
        {"lines of blanks only", [](Dice &d) { return times(" \t \r\n", 1 + d.below(4)); }},
        {"empty lines at the end",
         [](Dice &d) { return lines(d, 2) + "x\r\n" + times("\r\n", 1 + d.below(9)); }},
        {"lines of blanks at the end",
         [](Dice &d) { return lines(d, 2) + "x\r\n" + times(" \t\r\n\r\n", 1 + d.below(4)); }},
        {"no last line end", [](Dice &d) { return lines(d, d.below(3)) + "the end"; }},
        {"blanks at the very end", [](Dice &d) { return lines(d, 1) + "the end \t "; }},
        {"blanks at line ends",
         [](Dice &d) { return "one  \r\ntwo\t\r\n \t three \t \r\n" + lines(d, 3); }},
        {"CR alone", [](Dice &d) { return lines(d, 2) + "a\rb\r\rc \r\r\n" + lines(d, 1); }},
        {"LF alone", [](Dice &d) { return lines(d, 2) + "a\nb\n\nc \n" + lines(d, 1); }},
        {"NUL octets", [](Dice &d) { return QByteArray("a\0b \0\0 c\r\n", 11) + lines(d, 2); }},
        {"every octet but CR and LF",
         [](Dice &) {
             QByteArray all;
             for (int octet = 0; octet < 256; ++octet) {
                 if (octet != '\r' && octet != '\n')
                     all += static_cast<char>(octet);
             }
             return all + "\r\n";
         }},
        {"lines over 998",
         [](Dice &d) { return times("long line ", 150 + d.below(300)) + "\r\n" + lines(d, 2); }},
        {"dots", [](Dice &) { return QByteArray(".\r\n..\r\n. \r\n.x\r\n"); }},
        {"base64", [](Dice &d) { return times("TWFpbHdvcnRoeQ==\r\n", 30 + d.below(40)); }},
        {"100 KB",
         [](Dice &d) { return times(lines(d, 10) + "x\r\n", 1) + times("0123456789 \r\n", 8000); }},
        {"header again", [](Dice &d) { return "DKIM-Signature: v=1; b=x\r\n\r\n" + lines(d, 2); }},
    }};
    return forms;
}

/// Blanks between two words of a header field, folded or not (RFC 5322 §3.2.2, §4.2).
QByteArray gap(Dice &dice)
{
    static const std::vector<QByteArray> gaps{" ",        " ",         " ",         "  ",
                                              "\t",       " \t ",      "\r\n ",     "\r\n\t",
                                              " \r\n   ", "\t\r\n\t ", "\r\n \r\n "};
    return dice.pick(gaps);
}

QByteArray word(Dice &dice)
{
    static const std::vector<QByteArray> words{"hello",
                                               "b=abc;",
                                               "bh=x",
                                               "=?utf-8?q?gr=C3=BC=C3=9Fe?=",
                                               "=?iso-8859-1?b?5Pb8?=",
                                               "a:b",
                                               ";",
                                               "\"quoted  text\"",
                                               "(comment (nested))",
                                               "\xc3\xa9t\xc3\xa9",
                                               "\xe9\xff",
                                               "x@y.example",
                                               "1",
                                               "\\",
                                               ",",
                                               "-",
                                               "v=1"};
    return dice.pick(words);
}

QByteArray oddValue(Dice &dice)
{
    static const std::vector<QByteArray> empty{"", " ", "\t", "  \t", "\r\n ", " \r\n\t\r\n "};
    if (dice.chance(12))
        return dice.pick(empty);
    if (dice.chance(4))
        return " " + times("0123456789abcdef", 80 + dice.below(80));
    static const std::vector<QByteArray> starts{"", " ", " ", " ", "  ", "\t", "\r\n ", " \r\n\t"};
    QByteArray value = dice.pick(starts) + word(dice);
    for (int i = dice.below(9); i > 0; --i)
        value += gap(dice) + word(dice);
    static const std::vector<QByteArray> ends{"", "", "", " ", "\t ", " \r\n "};
    return value + dice.pick(ends);
}

QByteArray inOddCase(Dice &dice, QByteArray name)
{
    if (dice.chance(70))
        return name;
    for (char &c : name) {
        if (dice.chance(50))
            c = static_cast<char>(c >= 'a' && c <= 'z'   ? c - 32
                                  : c >= 'A' && c <= 'Z' ? c + 32
                                                         : c);
    }
    return name;
}

using NamedValue = std::pair<QByteArray, QByteArray>;

std::vector<NamedValue> fields(Dice &dice)
{
    static const std::vector<QByteArray> froms{
        " Joe <joe@example.org>", "joe@example.org",
        "\t\"Joe,  the\r\n\tfirst\" <joe@example.org> ",
        " =?utf-8?q?J=C3=B6?=\r\n =?utf-8?q?rg?= <joe@example.org>",
        "\r\n J\xc3\xb6rg <joe@example.org>"};
    std::vector<NamedValue> made;
    for (int i = dice.below(7); i > 0; --i)
        made.emplace_back("Received", " from a.example by b.example" + gap(dice) + "with ESMTP;"
                                          + gap(dice) + "Tue, 24 Nov 2026 10:00:00 +0000");
    made.emplace_back("From", dice.pick(froms));
    // What is usually there, what is oversigned, what is odd: absent, once, or more often
    static const std::vector<QByteArray> names{"To",
                                               "Cc",
                                               "Subject",
                                               "Date",
                                               "Message-ID",
                                               "Reply-To",
                                               "Sender",
                                               "MIME-Version",
                                               "Content-Type",
                                               "Content-Transfer-Encoding",
                                               "In-Reply-To",
                                               "References",
                                               "List-Id",
                                               "List-Unsubscribe",
                                               "X-Odd",
                                               "X-_!#$%&'*+/=?^`{|}~.",
                                               "Resent-From",
                                               "Comments",
                                               "B",
                                               "bh"};
    for (const QByteArray &name : names) {
        const int times = dice.chance(60) ? 1 : dice.chance(20) ? 2 + dice.below(3) : 0;
        for (int i = 0; i < times; ++i)
            made.emplace_back(name, name == "Date" && i == 0
                                        ? QByteArray(" Tue, 24 Nov 2026 10:00:00 +0000")
                                        : oddValue(dice));
    }
    if (dice.chance(30)) {
        for (std::size_t i = made.size() - 1; i > 0; --i)
            std::swap(made[i], made[static_cast<std::size_t>(dice.below(static_cast<int>(i) + 1))]);
    }
    return made;
}

} // namespace

std::uint64_t Dice::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

int Dice::below(int count)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(count));
}

Letter letter(int number)
{
    Dice dice(static_cast<std::uint64_t>(number));
    Letter made;
    for (const auto &[name, value] : fields(dice)) {
        const bool tab = dice.chance(1);
        const bool space = !tab && dice.chance(1);
        made.tabBeforeColon |= tab;
        made.spaceBeforeColon |= space;
        made.names.push_back(name);
        made.header += inOddCase(dice, name)
                       + (tab     ? "\t :"
                          : space ? "  :"
                                  : ":")
                       + value + "\r\n";
    }
    const BodyForm &form = bodyForms()[static_cast<std::size_t>(number) % kBodyForms];
    made.body = form.make(dice);
    made.what = form.what;
    return made;
}

} // namespace mailworthy::test
