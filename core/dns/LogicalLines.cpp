#include "dns/ZoneText.h"

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

class LineCutter
{
public:
    explicit LineCutter(QStringView text) : m_text(text) {}

    Result<std::vector<LogicalLine>> cut()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (!takeQuoted())
                    return bad(u"open-quote"_s, m_number);
                continue;
            }
            if (c == u';') {
                while (m_at < m_text.size() && !isLineEnd(m_text[m_at]))
                    ++m_at;
                continue;
            }
            ++m_at;
            if (isLineEnd(c)) {
                endPhysicalLine(c);
            } else if (c == u'(') {
                ++m_depth;
                m_opened = m_number;
                m_line.text += u' ';
            } else if (c == u')') {
                if (m_depth-- == 0)
                    return bad(u"close-parenthesis"_s, m_number);
                m_line.text += u' ';
            } else {
                m_line.text += c;
                if (c == u'\\' && m_at < m_text.size() && !isLineEnd(m_text[m_at]))
                    m_line.text += m_text[m_at++];
            }
        }
        if (m_depth > 0)
            return bad(u"open-parenthesis"_s, m_opened);
        endLogicalLine();
        return std::move(m_lines);
    }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    static Result<std::vector<LogicalLine>> bad(const QString &what, int line)
    {
        return failure(u"zone.bad"_s, {{u"line"_s, qint64{line}}, {u"what"_s, what}});
    }

    bool takeQuoted()
    {
        m_line.text += m_text[m_at++];
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at])) {
            const QChar c = m_text[m_at++];
            m_line.text += c;
            if (c == u'"')
                return true;
            if (c == u'\\' && m_at < m_text.size() && !isLineEnd(m_text[m_at]))
                m_line.text += m_text[m_at++];
        }
        return false;
    }

    void endPhysicalLine(QChar c)
    {
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_number;
        if (m_depth > 0)
            m_line.text += u' ';
        else
            endLogicalLine();
    }

    void endLogicalLine()
    {
        if (!QStringView(m_line.text).trimmed().isEmpty())
            m_lines.push_back(std::move(m_line));
        m_line = {m_number, {}};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_number = 1;
    int m_depth = 0;
    int m_opened = 0; // line of the last open parenthesis
    LogicalLine m_line{1, {}};
    std::vector<LogicalLine> m_lines;
};

} // namespace

Result<std::vector<LogicalLine>> logicalLines(QStringView text)
{
    return LineCutter(text).cut();
}

} // namespace mailworthy::dns
