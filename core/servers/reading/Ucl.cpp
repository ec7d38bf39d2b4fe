#include "servers/reading/Ucl.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 32;
constexpr int mostValues = 2500;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\ufeff';
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    Result<UclValue> whole()
    {
        UclValue root;
        root.kind = UclValue::Kind::Object;
        skip();
        if (peek() == u'{') {
            ++m_at;
            object(root, 1, true);
        } else {
            object(root, 1, false);
        }
        if (m_failed) {
            return failure(u"reading.syntax"_s,
                           {{u"line"_s, qint64(m_text.first(m_at).count(u'\n') + 1)}});
        }
        return root;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void fail() { m_failed = true; }

    /// White space and comments; `lines`: line ends as well.
    void skip(bool lines = true)
    {
        while (!atEnd()) {
            if (isSpace(peek()) && (lines || peek() != u'\n')) {
                ++m_at;
            } else if (peek() == u'#') {
                while (!atEnd() && peek() != u'\n')
                    ++m_at;
            } else if (peek() == u'/' && peek(1) == u'*') {
                skipBlock();
            } else {
                return;
            }
        }
    }

    /// They nest.
    void skipBlock()
    {
        int depth = 0;
        while (!atEnd()) {
            if (peek() == u'/' && peek(1) == u'*') {
                ++depth;
                m_at += 2;
            } else if (peek() == u'*' && peek(1) == u'/') {
                m_at += 2;
                if (--depth == 0)
                    return;
            } else {
                ++m_at;
            }
        }
    }

    void object(UclValue &into, int depth, bool closed)
    {
        while (!m_failed) {
            skip();
            while (peek() == u';' || peek() == u',') {
                ++m_at;
                skip();
            }
            if (atEnd()) {
                if (closed)
                    fail();
                return;
            }
            if (peek() == u'}') {
                ++m_at;
                if (!closed)
                    fail();
                return;
            }
            if (peek() == u'.') { // a directive
                while (!atEnd() && peek() != u'\n')
                    ++m_at;
                continue;
            }
            member(into, depth);
        }
    }

    void member(UclValue &into, int depth)
    {
        const QString name = peek() == u'"' ? quoted() : bareName();
        if (m_failed || name.isEmpty()) {
            fail();
            return;
        }
        skip(false);
        UclValue *target = &place(into, name);
        if (peek() == u'=' || peek() == u':') {
            ++m_at;
            skip(false);
            value(*target, depth);
            return;
        }
        skip();
        // "upstream "local" { … }": labels make objects inside.
        for (int labels = 0; peek() == u'"' && labels < deepest; ++labels) {
            const QString label = quoted();
            if (m_failed)
                return;
            skip();
            if (peek() != u'{' && peek() != u'"') { // "name "value";"
                target->kind = UclValue::Kind::Text;
                target->text = label;
                return;
            }
            target->kind = UclValue::Kind::Object;
            target = &place(*target, label);
        }
        value(*target, depth);
    }

    /// A new member; an object that comes again is added to, as rspamd merges them.
    UclValue &place(UclValue &into, const QString &name)
    {
        into.kind = UclValue::Kind::Object;
        const auto there = std::find_if(into.members.begin(), into.members.end(),
                                        [&](const auto &item) { return item.name == name; });
        if (there != into.members.end() && peek() != u'=' && peek() != u':')
            return there->value;
        into.members.push_back({name, UclValue()});
        return into.members.back().value;
    }

    void value(UclValue &into, int depth)
    {
        if (++m_values > mostValues || depth > deepest) {
            fail();
            return;
        }
        switch (peek().unicode()) {
        case u'{':
            ++m_at;
            into.kind = UclValue::Kind::Object;
            object(into, depth + 1, true);
            return;
        case u'[':
            ++m_at;
            array(into, depth + 1);
            return;
        case u'"': into.text = quoted(); return;
        case u'\'': into.text = singleQuoted(); return;
        default: break;
        }
        if (peek() == u'<' && peek(1) == u'<' && hereText(into))
            return;
        into.text = bareValue();
    }

    void array(UclValue &into, int depth)
    {
        into.kind = UclValue::Kind::Array;
        while (!m_failed) {
            skip();
            while (peek() == u',' || peek() == u';') {
                ++m_at;
                skip();
            }
            if (atEnd()) {
                fail();
                return;
            }
            if (peek() == u']') {
                ++m_at;
                return;
            }
            UclValue item;
            const qsizetype before = m_at;
            value(item, depth);
            if (m_at == before)
                fail();
            into.members.push_back({QString(), std::move(item)});
        }
    }

    QString quoted()
    {
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = peek();
            if (c == u'"') {
                ++m_at;
                return text;
            }
            if (c != u'\\') {
                text += c;
                continue;
            }
            ++m_at;
            switch (peek().unicode()) {
            case u'n': text += u'\n'; break;
            case u't': text += u'\t'; break;
            case u'r': text += u'\r'; break;
            case u'u': {
                bool fine = false;
                const ushort code =
                    m_at + 4 < m_text.size() ? m_text.sliced(m_at + 1, 4).toUShort(&fine, 16) : 0;
                text += fine ? QChar(code) : QChar(QChar::ReplacementCharacter);
                m_at += fine ? 4 : 0;
                break;
            }
            default: text += peek(); break;
            }
        }
        fail();
        return text;
    }

    QString singleQuoted()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0) {
            fail();
            return {};
        }
        const QString text = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }

    /// "<<EOD", lines, "EOD".
    bool hereText(UclValue &into)
    {
        const qsizetype line = m_text.indexOf(u'\n', m_at);
        if (line < 0)
            return false;
        const QString mark = m_text.sliced(m_at + 2, line - m_at - 2).trimmed();
        if (mark.isEmpty())
            return false;
        const qsizetype end = m_text.indexOf(u'\n' + mark, line);
        if (end < 0)
            return false;
        into.text = end > line ? m_text.sliced(line + 1, end - line - 1) : QString();
        m_at = end + 1 + mark.size();
        return true;
    }

    QString bareName()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !isSpace(peek()) && !u"={}[];,\"#:"_s.contains(peek()))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    QString bareValue()
    {
        const qsizetype from = m_at;
        while (!atEnd() && peek() != u'\n' && !u";,}]#"_s.contains(peek()))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_values = 0;
    bool m_failed = false;
};

} // namespace

const UclValue *UclValue::member(const QString &name) const
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const auto &item) { return item.name == name; });
    return found == members.rend() ? nullptr : &found->value;
}

std::optional<bool> UclValue::flag() const
{
    const QString word = text.toLower();
    if (kind != Kind::Text)
        return std::nullopt;
    if (word == u"true" || word == u"yes" || word == u"on")
        return true;
    if (word == u"false" || word == u"no" || word == u"off")
        return false;
    return std::nullopt;
}

Result<UclValue> parseUcl(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return Parser(decoded).whole();
}

} // namespace mailworthy::servers
