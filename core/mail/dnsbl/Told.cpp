#include "mail/dnsbl/Told.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

constexpr qsizetype mostOctets = 512; ///< of one text that are read
constexpr std::size_t mostTexts = 8;
constexpr int firstYear = 1998; ///< the first block lists of today
constexpr int shortestPrefix4 = 8;
constexpr int shortestPrefix6 = 16;

/// What the words in front of a date make of it.
enum class Sense { Since, LastSeen, Bare, Passed };

struct Dated
{
    ToldTime time;
    Sense sense = Sense::Bare;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// The time of day and its zone, behind a date.
const QString clockPart =
    u"(?:[T ,]+(?:at +)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
    "(?: *(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?\\d{2}(?!\\d)))?)?"_s;
const QString weekday = u"(?:\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? +)?"_s;
const QString monthName =
    u"(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?"_s;

const QRegularExpression &datePattern(int form)
{
    static const QRegularExpression patterns[] = {
        // 2026-11-03, 2026/11/03
        expression(
            u"(?<![\\w./-])(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?![\\d/-])"_s
            + clockPart),
        // Tue, 3 Nov 2026, 03-Nov-2026
        expression(weekday + u"(?<![\\w./-])(?<day>\\d{1,2})[ -]"_s + monthName
                   + u"[ -](?<year>\\d{4})(?![\\d-])"_s + clockPart),
        // Nov 3, 2026, Tue Nov  3 10:00:00 UTC 2026
        expression(weekday + u"\\b"_s + monthName
                   + u" +(?<day>\\d{1,2})(?:st|nd|rd|th)?,?(?: +(?<hour>\\d{1,2}):(?<minute>\\d{2})"
                     "(?::(?<second>\\d{2}))?(?: +(?<zone>UTC|GMT))?)? +(?<year>\\d{4})\\b"_s),
        // 13.11.2026, 11/13/2026: read only where it is clear which is the month
        expression(u"(?<![\\w./-])(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})\\k<mark>"
                   "(?<year>\\d{4})(?![\\d/-])"_s
                   + clockPart),
        // seconds since 1970, or milliseconds
        expression(u"(?<![\\w./=-])(?<epoch>\\d{10})(?:\\d{3})?(?![\\w./-])"_s),
    };
    return patterns[form];
}
constexpr int dateForms = 5;
constexpr int epochForm = 4;

int monthOf(const QString &name)
{
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return static_cast<int>(names.indexOf(name.toLower())) / 3 + 1;
}

/// The zone as minutes east of Greenwich; empty: none is given.
std::optional<int> offsetOf(const QString &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone.front() != u'+' && zone.front() != u'-')
        return 0;
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.last(2).toInt();
    return zone.front() == u'-' ? -minutes : minutes;
}

Timestamp timestampOf(const QDateTime &time)
{
    return Timestamp(Milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<QDate> dayOf(const QRegularExpressionMatch &match)
{
    const int year = match.captured(u"year").toInt();
    if (match.hasCaptured(u"one")) {
        const int one = match.captured(u"one").toInt();
        const int two = match.captured(u"two").toInt();
        if (one > 12 || one == two)
            return QDate(year, two, one);
        if (two > 12)
            return QDate(year, one, two);
        return std::nullopt; // one of two days, and nobody knows which
    }
    const int month = match.hasCaptured(u"name") ? monthOf(match.captured(u"name"))
                                                 : match.captured(u"month").toInt();
    return QDate(year, month, match.captured(u"day").toInt());
}

std::optional<ToldTime> timeOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"epoch")) {
        const QDateTime time =
            QDateTime::fromSecsSinceEpoch(match.captured(u"epoch").toLongLong(), QTimeZone::utc());
        return ToldTime{time.date(), timestampOf(time)};
    }
    const std::optional<QDate> day = dayOf(match);
    if (!day || !day->isValid())
        return std::nullopt;
    ToldTime told{*day, std::nullopt};
    // Without a zone it is somebody's local time: the day is all that is known
    const std::optional<int> offset = offsetOf(match.captured(u"zone"));
    const QTime clock(match.captured(u"hour").toInt(), match.captured(u"minute").toInt(),
                      match.captured(u"second").toInt());
    if (match.hasCaptured(u"hour") && offset && clock.isValid() && std::abs(*offset) <= 14 * 60) {
        const QDateTime utc = QDateTime(*day, clock, QTimeZone::utc()).addSecs(-*offset * 60);
        told = {utc.date(), timestampOf(utc)};
    }
    return told;
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

/// The words of the same clause in front of the date.
Sense senseOf(const QString &before)
{
    static const QRegularExpression clauseEnd(u"[,;()\\[\\]]|[.!] "_s);
    const QString clause =
        before.mid(before.lastIndexOf(clauseEnd) + 1).right(80).toLower(); // nearer words count
    if (containsAny(clause, {u"expire", u"until", u"till ", u"valid", u"remov", u"delist",
                             u"release", u"lapse", u"copyright", u"version", u"policy", u"updated",
                             u"generated", u"as of", u"not before"}))
        return Sense::Passed;
    if (!clause.contains(u"first"_s)
        && containsAny(clause, {u"last", u"latest", u"recent", u"seen"}))
        return Sense::LastSeen;
    if (containsAny(clause, {u"since", u"listed", u"added", u"first", u"detected", u"blocked",
                             u"entered", u"inserted", u"created", u"spamming"}))
        return Sense::Since;
    return Sense::Bare;
}

bool isInsideAnAddressOfTheWeb(const QString &text, qsizetype at)
{
    const qsizetype begin = text.lastIndexOf(u' ', at) + 1;
    const QString token = text.mid(begin, text.indexOf(u' ', at) - begin);
    return token.contains(u"://"_s) || token.contains(u'?') || token.startsWith(u"www."_s);
}

bool isPossible(const ToldTime &time, Timestamp now)
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc()).date();
    return time.day.year() >= firstYear && time.day <= today.addDays(1);
}

std::vector<Dated> datesIn(const QString &text, Timestamp now)
{
    std::vector<Dated> found;
    for (int form = 0; form < dateForms; ++form) {
        QRegularExpressionMatchIterator matches = datePattern(form).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (isInsideAnAddressOfTheWeb(text, match.capturedStart()))
                continue;
            const std::optional<ToldTime> time = timeOf(match);
            if (!time || !isPossible(*time, now))
                continue;
            const QString before = text.left(match.capturedStart());
            Sense sense = senseOf(before);
            // Ten digits may be anything, unless it is said that they are a time
            if (form == epochForm && sense == Sense::Bare
                && !containsAny(before.right(24).toLower(), {u"time", u"date", u"epoch"}))
                sense = Sense::Passed;
            if (sense != Sense::Passed)
                found.push_back({*time, sense});
        }
    }
    return found;
}

bool isEarlier(const ToldTime &a, const ToldTime &b)
{
    return a.day != b.day ? a.day < b.day : a.moment < b.moment;
}

void readTimes(const std::vector<Dated> &dates, Told &told)
{
    std::vector<ToldTime> bare;
    for (const Dated &each : dates) {
        if (each.sense == Sense::Since && (!told.since || isEarlier(each.time, *told.since)))
            told.since = each.time;
        if (each.sense == Sense::LastSeen
            && (!told.lastSeen || isEarlier(*told.lastSeen, each.time)))
            told.lastSeen = each.time;
        if (each.sense == Sense::Bare
            && std::find(bare.begin(), bare.end(), each.time) == bare.end())
            bare.push_back(each.time);
    }
    // A date that stands alone is that of the listing; of several nobody says which
    if (!told.since && !told.lastSeen && bare.size() == 1)
        told.since = bare.front();
}

void readRanges(const QString &text, const Address &subject, Told &told)
{
    static const QRegularExpression pattern(
        u"(?<![\\w.:])(?<first>\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:]{2,39})/(?<bits>\\d{1,3})(?!\\d)"_s);
    const int most = subject.isV4() ? 32 : 128;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Result<Address> first = Address::parse(match.captured(u"first"));
        const int bits = match.captured(u"bits").toInt();
        const int fewest = subject.isV4() ? shortestPrefix4 : shortestPrefix6;
        if (!first || bits < fewest || bits >= most || !subject.sharesPrefix(*first, bits))
            continue;
        if (!told.range || bits > told.range->prefixLength)
            told.range = Range{first->masked(bits), bits};
    }
}

void readNumbers(const QString &text, std::set<quint32> &numbers)
{
    static const QRegularExpression pattern(u"(?<![A-Za-z0-9])AS ?(?<number>\\d{1,10})(?!\\d)"_s);
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        bool ok = false;
        const quint32 number = matches.next().captured(u"number").toUInt(&ok);
        if (ok && number != 0)
            numbers.insert(number);
    }
}

} // namespace

QString ToldTime::toIso() const
{
    return moment ? mailworthy::toIso(*moment) : day.toString(Qt::ISODate);
}

QString Range::toString() const
{
    return first.toString() + u'/' + QString::number(prefixLength);
}

Told readTold(std::span<const QByteArray> texts, const Subject &subject, Timestamp now)
{
    Told told;
    std::vector<Dated> dates;
    std::set<quint32> numbers;
    const auto *address = std::get_if<Address>(&subject);
    for (const QByteArray &octets : texts.first(std::min(texts.size(), mostTexts))) {
        const QString text = QString::fromUtf8(octets.left(mostOctets));
        const std::vector<Dated> found = datesIn(text, now);
        dates.insert(dates.end(), found.begin(), found.end());
        if (!address)
            continue;
        readRanges(text, *address, told);
        readNumbers(text, numbers);
    }
    readTimes(dates, told);
    if (numbers.size() == 1)
        told.asn = *numbers.begin();
    return told;
}

} // namespace mailworthy::dnsbl
