#include "net/HttpDate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longest = 40;
constexpr std::array<QStringView, 12> months{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                             u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

std::optional<Timestamp> timeOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](QStringView name) { return match.capturedView(name).toInt(); };
    const auto month = std::find(months.begin(), months.end(), match.capturedView(u"month"));
    int year = number(u"year");
    if (match.capturedView(u"year").size() == 2)
        year += year < 70 ? 2000 : 1900;
    const std::chrono::year_month_day day{
        std::chrono::year{year},
        std::chrono::month{static_cast<unsigned>(month - months.begin() + 1)},
        std::chrono::day{static_cast<unsigned>(match.capturedView(u"day").trimmed().toInt())}};
    const int second = number(u"second");
    if (month == months.end() || !day.ok() || number(u"hour") > 23 || number(u"minute") > 59
        || second > 60) // a leap second may be told
        return std::nullopt;
    return Timestamp(std::chrono::sys_days(day)) + std::chrono::hours(number(u"hour"))
           + std::chrono::minutes(number(u"minute")) + std::chrono::seconds(second);
}

} // namespace

std::optional<Timestamp> parseHttpDate(QByteArrayView text)
{
    static const QString time = u"(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)"_s;
    static const std::array forms{
        QRegularExpression(
            uR"(\A[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) )"_s + time
            + uR"( GMT\z)"_s),
        QRegularExpression(
            uR"(\A[A-Z][a-z]{5,8}, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) )"_s + time
            + uR"( GMT\z)"_s),
        QRegularExpression(uR"(\A[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) )"_s + time
                           + uR"( (?<year>\d{4})\z)"_s)};
    if (text.size() > longest)
        return std::nullopt;
    const QString line = QString::fromLatin1(text);
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch())
            return timeOf(match);
    }
    return std::nullopt;
}

} // namespace mailworthy::net
