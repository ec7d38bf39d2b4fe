#include "line/InboundText.h"

#include "line/ReceivedField.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxText = 1024 * 1024;
constexpr qsizetype maxLine = 1000;
constexpr qsizetype maxField = 4000; ///< a folded field
constexpr std::size_t maxClues = 200;
constexpr qsizetype maxShown = 300;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Without the marks of quoting in front.
QString unquoted(QString line)
{
    while (line.startsWith(u'>') || line.startsWith(u'|')) {
        line = line.sliced(1);
        if (line.startsWith(u' '))
            line = line.sliced(1);
    }
    return line;
}

std::optional<Address> addressIn(QString text)
{
    if (text.startsWith(u"IPv6:", Qt::CaseInsensitive))
        text = text.sliced(5);
    const Result<Address> address = Address::parse(text);
    return address ? std::optional(address->unmapped()) : std::nullopt;
}

QString asHost(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.toLower();
}

QString howOf(const QString &text)
{
    if (text.contains(u"timed out", Qt::CaseInsensitive)
        || text.contains(u"timeout", Qt::CaseInsensitive))
        return u"timed-out"_s;
    return text.contains(u"refused", Qt::CaseInsensitive) ? u"refused"_s : u"other"_s;
}

/// The time at the beginning of a log line, and what follows it.
std::optional<Timestamp> logTime(const QString &line, Timestamp now, QString *rest)
{
    static const QRegularExpression iso = expression(
        R"(^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?\s)");
    static const QRegularExpression syslog = expression(
        R"(^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(\d{1,2}) (\d\d:\d\d:\d\d)\s)");
    const auto stamp = [](const QDateTime &time) {
        return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    };
    if (const QRegularExpressionMatch match = iso.match(line); match.hasMatch()) {
        const QString zone = match.captured(3);
        const QDateTime time = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2)
                                                         + (zone.isEmpty() ? u"Z"_s : zone),
                                                     Qt::ISODate);
        *rest = line.sliced(match.capturedEnd());
        return time.isValid() ? std::optional(stamp(time)) : std::nullopt;
    }
    const QRegularExpressionMatch match = syslog.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    *rest = line.sliced(match.capturedEnd());
    const QDateTime today =
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc());
    static const QString months = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s;
    const int month =
        static_cast<int>(months.indexOf(match.captured(1), 0, Qt::CaseInsensitive) / 3) + 1;
    // The year that makes it the latest one that is not to come (a day for other time zones).
    for (const int year : {today.date().year(), today.date().year() - 1}) {
        const QDateTime time(QDate(year, month, match.captured(2).toInt()),
                             QTime::fromString(match.captured(3), u"HH:mm:ss"_s), QTimeZone::utc());
        if (time.isValid() && time <= today.addDays(1))
            return stamp(time);
    }
    return std::nullopt;
}

/// Reads line by line; what a port test says belongs together over several lines.
class TextReader
{
public:
    explicit TextReader(Timestamp now) : m_now(now) {}

    std::vector<InboundClue> read(const QByteArray &text)
    {
        QStringList field;
        const auto endField = [&] {
            if (!field.isEmpty())
                take(field.join(u' '));
            field.clear();
        };
        for (const QByteArray &raw : text.left(maxText).split('\n')) {
            const QString line = unquoted(QString::fromUtf8(raw.left(maxLine)).remove(u'\r'));
            // A field goes on in lines that begin with a blank (RFC 5322 §2.2.3); some programs
            // take it away, and then the words tell.
            static const QRegularExpression goesOn =
                expression(R"(^(?:\s+\S|by |for |with |id |\())");
            const bool belongs =
                field.size() > 0 && field.size() < 32 && goesOn.match(line).hasMatch();
            if (!belongs)
                endField();
            if (m_clues.size() >= maxClues)
                break;
            if (belongs || line.startsWith(u"Received:", Qt::CaseInsensitive))
                field << line.trimmed();
            else if (!line.trimmed().isEmpty())
                takeLine(line);
        }
        endField();
        // Who made a bounce, and when, stands behind what it says.
        for (InboundClue &clue : m_clues) {
            if (clue.kind == InboundClue::Kind::Failed && clue.client.isEmpty())
                clue.client = m_reporter;
            if (clue.kind != InboundClue::Kind::Arrived && !clue.at)
                clue.at = m_date;
        }
        return std::move(m_clues);
    }

private:
    InboundClue &add(InboundClue clue, const QString &line)
    {
        clue.line = line.simplified().left(maxShown);
        if (clue.client.isEmpty())
            clue.client = m_client;
        m_clues.push_back(std::move(clue));
        return m_clues.back();
    }

    void take(const QString &field)
    {
        const QString value = field.section(u':', 1).left(maxField);
        add(readReceived(value), field);
    }

    void takeLine(const QString &line)
    {
        QString rest = line;
        const std::optional<Timestamp> at = logTime(line, m_now, &rest);
        const bool aboutTheText = takeHeader(line) || takeCommand(line);
        if (aboutTheText || takeServerFailure(line, rest, at) || takeTest(line)
            || takeGreeting(line))
            return;
        static const QRegularExpression failure = expression(
            R"(connection timed out|connection refused|timed out|TIMEOUT|no route to host|is unreachable|connect failed|(?:unable|failed) to connect|winsock error|errno=1(?:10|11))");
        if (failure.match(line).hasMatch()) {
            InboundClue clue;
            clue.kind = InboundClue::Kind::TestFailed;
            clue.how = howOf(line);
            add(clue, line);
        }
    }

    /// Fields of a bounce that tell when and where it was made (RFC 3464).
    bool takeHeader(const QString &line)
    {
        static const QRegularExpression date =
            expression(R"(^\s*(?:Date|Arrival-Date|Last-Attempt-Date):\s*(.+)$)");
        static const QRegularExpression reporter =
            expression(R"(^\s*Reporting-MTA:\s*dns;\s*(\S+))");
        if (const QRegularExpressionMatch match = date.match(line); match.hasMatch()) {
            const std::optional<Timestamp> read = mailDate(match.captured(1));
            if (read && (!m_date || *read > *m_date))
                m_date = read;
            return true;
        }
        if (const QRegularExpressionMatch match = reporter.match(line); match.hasMatch()) {
            m_reporter = asHost(match.captured(1));
            return true;
        }
        return false;
    }

    /// "joe@vps:~$ nc -v mail.example.org 25", "$ telnet 192.0.2.1 25", swaks, openssl.
    bool takeCommand(const QString &line)
    {
        static const QRegularExpression prompt =
            expression(R"(^\[?[\w.-]{1,64}@([\w.-]{1,253})[:\s\]])");
        static const QRegularExpression twoWords = expression(
            R"((?:^|[\s/$#>%])(?:nc|ncat|netcat|telnet)(?:\.exe)?\s(?:.*\s)?([\w.:-]{1,253})\s+(\d{1,5})\s*$)");
        static const QRegularExpression oneWord = expression(
            R"((?:^|[\s/$#>%])(?:swaks|openssl)\s.*(?:--server|-s|-connect)[\s=]\[?([\w.-]{1,253}|[0-9a-f:]{2,45})\]?(?::(\d{1,5}))?(?:\s|$))");
        const QRegularExpressionMatch two = twoWords.match(line);
        const QRegularExpressionMatch one = two.hasMatch() ? two : oneWord.match(line);
        if (!one.hasMatch())
            return false;
        m_target = {};
        m_connected = false;
        const QRegularExpressionMatch at = prompt.match(line);
        m_client = at.hasMatch() ? asHost(at.captured(1)) : QString();
        setTarget(one.captured(1));
        m_target.port = one.captured(2).isEmpty() ? quint16(25) : one.captured(2).toUShort();
        return true;
    }

    void setTarget(const QString &text)
    {
        if (const std::optional<Address> address = addressIn(text))
            m_target.to = address;
        else
            m_target.host = asHost(text);
    }

    /// The words of mail servers: Postfix, Exim, Sendmail and Gmail, each with whom it tried.
    bool takeServerFailure(const QString &line, const QString &rest,
                           const std::optional<Timestamp> &at)
    {
        static const QRegularExpression postfix = expression(
            R"(connect to ([\w.-]{1,253})\[([0-9a-f.:]{2,45})\]:(\d{1,5}): (connection timed out|connection refused|no route to host|network is unreachable|connection reset by peer|host is unreachable))");
        static const QRegularExpression exim = expression(
            R"((?:^|\s|H=)([\w.-]{1,253}) \[([0-9a-f.:]{2,45})\](?::(\d{1,5}))?:? (connection timed out|connection refused|no route to host|network is unreachable))");
        static const QRegularExpression sendmail = expression(
            R"(relay=([\w.-]{1,253}) \[(?:IPv6:)?([0-9a-f.:]{2,45})\](), .*stat=Deferred: (connection timed out|connection refused|no route to host))");
        static const QRegularExpression gmail = expression(
            R"(\[([\w.-]{1,253}) ([0-9a-f.:]{2,45})(): (timed out|connection timed out|connection refused))");
        for (const QRegularExpression *each : {&postfix, &exim, &sendmail, &gmail}) {
            const QRegularExpressionMatch match = each->match(line);
            if (!match.hasMatch())
                continue;
            InboundClue clue;
            clue.kind = InboundClue::Kind::Failed;
            clue.host = asHost(match.captured(1));
            clue.to = addressIn(match.captured(2));
            if (!match.captured(3).isEmpty())
                clue.port = match.captured(3).toUShort();
            clue.how = howOf(match.captured(4));
            clue.at = at;
            if (each == &gmail)
                clue.client = u"gmail.com"_s; // nobody else writes so
            // A log line of syslog names the machine after the time.
            static const QRegularExpression machine =
                expression(R"(^([\w.-]{1,253}) [\w/.-]+(?:\[\d+\])?:)");
            if (const QRegularExpressionMatch named = machine.match(rest); at && named.hasMatch())
                clue.client = asHost(named.captured(1));
            if (clue.to)
                add(clue, line);
            return clue.to.has_value();
        }
        return false;
    }

    /// Where a port test connects to, as nc, ncat, telnet, curl and swaks say it.
    bool takeTest(const QString &line)
    {
        static const QRegularExpression trying =
            expression(R"((?:^|\s)Trying \[?([\w.:-]{1,253}?)\]?(?::(\d{1,5}))?\.\.\.)");
        static const QRegularExpression succeeded = expression(
            R"(Connection to ([\w.:-]{1,253}) (?:\(([0-9a-f.:]{2,45})\) )?(?:port )?(\d{1,5}) .*succeeded)");
        static const QRegularExpression opened =
            expression(R"(([\w.-]{1,253}) \[([0-9a-f.:]{2,45})\] (\d{1,5}) \([\w?-]+\) open)");
        static const QRegularExpression ncat =
            expression(R"(Ncat: Connected to ([0-9a-f.:]{2,45}):(\d{1,5})\.)");
        static const QRegularExpression connected = expression(R"((?:^|\s)Connected to \S+)");
        if (const QRegularExpressionMatch match = trying.match(line); match.hasMatch()) {
            QString where = match.captured(1);
            QString port = match.captured(2);
            // "2001:db8::1" has no port at its end; brackets would be around it.
            if (!port.isEmpty() && where.contains(u':') && !line.contains(u'[')) {
                where += u':' + port;
                port.clear();
            }
            m_connected = false;
            m_target.to.reset();
            setTarget(where);
            if (!port.isEmpty())
                m_target.port = port.toUShort();
            return true;
        }
        for (const QRegularExpression *each : {&succeeded, &opened}) {
            const QRegularExpressionMatch match = each->match(line);
            if (!match.hasMatch())
                continue;
            m_target = {};
            setTarget(match.captured(1));
            if (const std::optional<Address> address = addressIn(match.captured(2)))
                m_target.to = address;
            m_target.port = match.captured(3).toUShort();
            m_connected = true;
            return true;
        }
        if (const QRegularExpressionMatch match = ncat.match(line); match.hasMatch()) {
            setTarget(match.captured(1));
            m_target.port = match.captured(2).toUShort();
            m_connected = true;
            return true;
        }
        if (connected.match(line).hasMatch()) {
            m_connected = true;
            return true;
        }
        return false;
    }

    /// What the server says, and what the client says of itself.
    bool takeGreeting(const QString &line)
    {
        static const QRegularExpression banner =
            expression(R"(^\s*(?:<[-~*]*\s+|<\s*)?220[ -]([\w.-]{1,253}))");
        static const QRegularExpression hello =
            expression(R"(^\s*(?:[-~*]*>\s*)?(?:EHLO|HELO) \[?([\w.:-]{1,253}))");
        static const QRegularExpression seen = expression(
            R"(^\s*(?:<[-~*]*\s+|<\s*)?250[ -].*[\[(](?:IPv6:)?([0-9a-f.:]{2,45})[\])])");
        if (const QRegularExpressionMatch match = banner.match(line); match.hasMatch()) {
            const bool told = m_target.to || !m_target.host.isEmpty();
            if (!told && !m_connected)
                return false;
            InboundClue clue = m_target;
            clue.kind = InboundClue::Kind::Greeted;
            clue.by = asHost(match.captured(1));
            add(clue, line);
            m_greeted = m_clues.size();
            return true;
        }
        if (m_greeted == 0)
            return false;
        InboundClue &last = m_clues[m_greeted - 1];
        if (const QRegularExpressionMatch match = hello.match(line); match.hasMatch()) {
            if (last.client.isEmpty())
                last.client = asHost(match.captured(1));
            return true;
        }
        if (const QRegularExpressionMatch match = seen.match(line); match.hasMatch()) {
            if (const std::optional<Address> from = addressIn(match.captured(1)))
                last.from.push_back(*from);
            return true;
        }
        return false;
    }

    const Timestamp m_now;
    std::vector<InboundClue> m_clues;
    std::optional<Timestamp> m_date;
    QString m_reporter;   ///< the mail server that made a bounce
    QString m_client;     ///< the machine that a port test was made on
    InboundClue m_target; ///< whom the port test is for
    bool m_connected = false;
    std::size_t m_greeted = 0; ///< the last clue of a greeting, counted from 1
};

} // namespace

QString toString(InboundClue::Kind kind)
{
    switch (kind) {
    case InboundClue::Kind::Arrived: return u"arrived"_s;
    case InboundClue::Kind::Greeted: return u"greeted"_s;
    case InboundClue::Kind::Failed: return u"failed"_s;
    case InboundClue::Kind::TestFailed: return u"test-failed"_s;
    }
    return {};
}

std::vector<InboundClue> readInboundText(const QByteArray &text, Timestamp now)
{
    return TextReader(now).read(text);
}

} // namespace mailworthy::line
