#include "net/fake/WorldLines.h"

#include "dns/ZoneText.h"

#include <algorithm>
#include <optional>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isIndented(const QString &line)
{
    return !line.isEmpty() && isBlank(line.front());
}

bool isDirective(const QString &line)
{
    const QStringView trimmed = QStringView(line).trimmed();
    return trimmed.startsWith(u'!') || trimmed.startsWith(u'$');
}

class Cutter
{
public:
    Cutter(const QByteArray &text, QString file) : m_file(std::move(file))
    {
        QString all = QString::fromUtf8(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
        all.replace(u"\r\n"_s, u"\n"_s);
        m_lines = all.split(u'\n');
    }

    Result<std::vector<Statement>> cut()
    {
        while (m_at < m_lines.size()) {
            const QString &line = m_lines.at(m_at);
            const QStringView trimmed = QStringView(line).trimmed();
            if (trimmed.isEmpty() || trimmed.startsWith(u';') || line.startsWith(u'#')) {
                ++m_at;
                continue;
            }
            const Result<Statement> statement = isDirective(line) ? directive() : record();
            if (!statement)
                return failure(statement.error());
            if (statement->directive || !statement->text.isEmpty())
                m_statements.push_back(*statement);
        }
        return std::move(m_statements);
    }

private:
    [[nodiscard]] int number() const { return static_cast<int>(m_at) + 1; }

    Result<Statement> directive()
    {
        Statement statement;
        statement.line = number();
        statement.directive = true;
        const Result<std::vector<Word>> words = wordsOf(m_lines.at(m_at));
        ++m_at;
        if (!words)
            return failure(words.error());
        statement.keyword = words->front().text.toLower();
        statement.words.assign(words->begin() + 1, words->end());
        if (statement.keyword == u"!http" || statement.keyword == u"!smtp") {
            if (const Result<> body = takeBody(statement); !body)
                return failure(body.error());
        }
        return statement;
    }

    /// A ';' begins a comment only after a blank, so that "text/plain;charset=utf-8" is one word.
    Result<std::vector<Word>> wordsOf(const QString &line)
    {
        std::vector<Word> words;
        qsizetype at = 0;
        while (at < line.size()) {
            if (isBlank(line.at(at)) || line.at(at) == u'\r') {
                ++at;
                continue;
            }
            if (line.at(at) == u';')
                break;
            Word word;
            word.quoted = line.at(at) == u'"';
            at += word.quoted ? 1 : 0;
            while (at < line.size()
                   && (word.quoted ? line.at(at) != u'"' : !isBlank(line.at(at)))) {
                if (word.quoted && line.at(at) == u'\\' && at + 1 < line.size())
                    ++at;
                word.text += line.at(at++);
            }
            if (word.quoted && at >= line.size())
                return worldMistake(m_file, number(), u"\""_s + word.text,
                                    u"a closing quote on the same line"_s);
            at += word.quoted ? 1 : 0;
            words.push_back(word);
        }
        return words;
    }

    /// The body of !http and !smtp: "<<WORD" to a line with that word, "{" to "}", indented lines,
    /// or lines to a single ".". Without any of these there is none.
    Result<> takeBody(Statement &statement)
    {
        if (!statement.words.empty() && !statement.words.back().quoted) {
            const QString last = statement.words.back().text;
            if (last.startsWith(u"<<"_s) && last.size() > 2) {
                statement.words.pop_back();
                return takeUntil(statement, last.sliced(2));
            }
            if (last == u"{") {
                statement.words.pop_back();
                return takeUntil(statement, u"}"_s);
            }
        }
        if (m_at < m_lines.size() && isIndented(m_lines.at(m_at)) && !isDirective(m_lines.at(m_at))
            && !m_lines.at(m_at).trimmed().isEmpty()) {
            takeIndented(statement);
            return {};
        }
        for (qsizetype at = m_at; at < m_lines.size(); ++at) {
            if (m_lines.at(at).trimmed() == u".")
                return takeUntil(statement, u"."_s);
            if (isDirective(m_lines.at(at)))
                break;
        }
        return {};
    }

    Result<> takeUntil(Statement &statement, const QString &end)
    {
        statement.hasBody = true;
        for (; m_at < m_lines.size(); ++m_at) {
            if (m_lines.at(m_at).trimmed() == end) {
                ++m_at;
                return {};
            }
            statement.body += m_lines.at(m_at).toUtf8() + '\n';
        }
        return worldMistake(m_file, statement.line, u"end of file"_s,
                            u"a line with %1 after the body"_s.arg(end));
    }

    /// Blank lines belong to the body while more of it follows; the common indentation is taken
    /// off.
    void takeIndented(Statement &statement)
    {
        statement.hasBody = true;
        std::vector<QString> lines;
        std::size_t used = 0;
        qsizetype indent = 1000;
        qsizetype end = m_at;
        for (qsizetype at = m_at; at < m_lines.size(); ++at) {
            const QString &line = m_lines.at(at);
            const bool empty = line.trimmed().isEmpty();
            if (!empty && !isIndented(line)) {
                if (line.trimmed() == u".")
                    end = at + 1;
                break;
            }
            lines.push_back(line);
            if (empty)
                continue;
            used = lines.size();
            end = at + 1;
            const auto first = std::find_if_not(line.begin(), line.end(), isBlank);
            indent = std::min<qsizetype>(indent, first - line.begin());
        }
        lines.resize(used);
        for (const QString &line : lines)
            statement.body += line.mid(indent).toUtf8() + '\n';
        m_at = end;
    }

    /// Takes further lines while a parenthesis is open (RFC 1035 §5.1).
    Result<Statement> record()
    {
        Statement statement;
        statement.line = number();
        QString chunk = m_lines.at(m_at++);
        int depth = depthAfter(chunk, 0);
        while (depth > 0 && m_at < m_lines.size() && m_at - statement.line < maxRecordLines) {
            chunk += u'\n' + m_lines.at(m_at);
            depth = depthAfter(m_lines.at(m_at), depth);
            ++m_at;
        }
        const Result<std::vector<dns::LogicalLine>> lines = dns::logicalLines(chunk);
        if (!lines) {
            const auto &args = lines.error().args;
            const auto what = args.find(u"what"_s);
            const QString reason = what == args.end() ? QString() : argText(what->second);
            const bool quote = reason.contains(u"quote"_s);
            return worldMistake(m_file, statement.line, chunk.section(u'\n', 0, 0).trimmed(),
                                quote ? u"a closing quote on the same line"_s
                                      : u"matching parentheses"_s);
        }
        if (!lines->empty())
            statement.text = lines->front().text;
        return statement;
    }

    /// How many parentheses are open after a line, outside quotes and comments.
    static int depthAfter(QStringView line, int depth)
    {
        bool quoted = false;
        for (qsizetype at = 0; at < line.size(); ++at) {
            const QChar c = line[at];
            if (c == u'\\')
                ++at;
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == u';')
                break;
            else if (!quoted && c == u'(')
                ++depth;
            else if (!quoted && c == u')')
                --depth;
        }
        return depth;
    }

    static constexpr qsizetype maxRecordLines = 1000;

    QString m_file;
    QStringList m_lines;
    qsizetype m_at = 0;
    std::vector<Statement> m_statements;
};

} // namespace

Failure worldMistake(const QString &file, int line, const QString &found, const QString &expected)
{
    return failure(u"world.bad"_s, {{u"file"_s, file},
                                    {u"line"_s, qint64{line}},
                                    {u"found"_s, found},
                                    {u"expected"_s, expected}});
}

Result<std::vector<Statement>> worldStatements(const QByteArray &text, const QString &file)
{
    return Cutter(text, file).cut();
}

} // namespace mailworthy::net::fake
