#include "kit/PseudoLanguage.h"

#include "kit/TsFile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::testkit {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar opening(0x00AB);
constexpr QChar closing(0x00BB);

bool isOurs(const QString &context)
{
    return context.startsWith(u"mailworthy") || context == u"Catalog" || context == u"Data"
           || context == u"Status";
}

QChar accented(QChar c)
{
    static const QString plain = u"AEIOUCNaeioucn"_s;
    static const QString marked = u"ÀÉÎÕÛÇÑàéîõûçñ"_s;
    const qsizetype place = plain.indexOf(c);
    return place < 0 ? c : marked[place];
}

/// What must not be changed: placeholders, options, tags of records, names with dots.
const QRegularExpression &literals()
{
    static const QRegularExpression all(
        u"%L?[0-9n]|\\(\\*[^)]*\\)|\\S*[.=_@~/-]\\S+|--?\\S+|[~*]\\S+|\\*"_s);
    return all;
}

} // namespace

QString pseudo(const QString &text)
{
    QString out = text;
    if (!text.contains(u'{')) { // the catalogue's placeholders and plurals nest
        QList<std::pair<qsizetype, qsizetype>> kept;
        auto matches = literals().globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            kept.append({match.capturedStart(), match.capturedEnd()});
        }
        for (qsizetype i = 0; i < out.size(); ++i) {
            const bool literal = std::any_of(kept.begin(), kept.end(), [i](const auto &span) {
                return i >= span.first && i < span.second;
            });
            if (!literal)
                out[i] = accented(out[i]);
        }
    }
    // In words of eight, so that lines can be broken as they can in a language.
    QString more;
    for (qsizetype i = 0; i < (text.size() + 2) / 3; ++i)
        more += i % 9 == 8 ? u' ' : u'~';
    return opening + out + more + closing;
}

QString outsideBrackets(const QString &text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening) {
            ++depth;
            out += u'\n';
        } else if (c == closing) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            out += c;
        }
    }
    return out;
}

bool isWhole(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening)
            ++depth;
        else if (c == closing && --depth < 0)
            return false;
    }
    return depth == 0;
}

bool isGlued(const QString &text)
{
    // «…~» something «…», both on the same level and in the same line.
    static const QRegularExpression ending(u"[.:!?…)][~ ]*$"_s);
    int depth = 0;
    qsizetype ended = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' && depth == 0)
            ended = -1;
        if (text[i] == opening && depth++ == 0 && ended >= 0
            && !ending.match(text.first(ended)).hasMatch())
            return true;
        if (text[i] == closing && --depth == 0)
            ended = i;
    }
    return false;
}

PseudoLanguage::PseudoLanguage()
{
    const auto messages = readTs(tsPath(u"de"_s)); // the language that has all texts
    if (messages) {
        for (const TsMessage &message : *messages)
            m_known.insert(message.context + u'|' + message.source);
    }
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment,
                                  int n) const
{
    const QString where = QString::fromUtf8(context);
    if (!isOurs(where))
        return {};
    const QString text = QString::fromUtf8(source);
    if ((where == u"Catalog" || where == u"Data") && !m_known.contains(where + u'|' + text))
        return {};
    // Sentences of the owner's data and words that are arguments may be anything.
    if (where != u"Data") {
        const std::scoped_lock lock(m_mutex);
        m_asked.insert(where + u'|' + text + u'|' + QString::fromUtf8(comment)
                       + QLatin1String(n >= 0 ? "|n" : "|"));
    }
    const std::scoped_lock lock(m_mutex);
    QString &said = m_said[text];
    if (said.isEmpty())
        said = pseudo(text);
    return said;
}

QSet<QString> PseudoLanguage::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

} // namespace mailworthy::testkit
