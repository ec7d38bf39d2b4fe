#include "dns/Domain.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QFile>
#include <QRegularExpression>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

/// \uXXXX and \x{XXXX}
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"\\\\(?:u([0-9A-Fa-f]{4})|x\\{([0-9A-Fa-f]+)\\})"_s);
    QString out;
    qsizetype done = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        const QString digits = match.captured(1) + match.captured(2);
        const char32_t point = digits.toUInt(nullptr, 16);
        if (point < 0x10000)
            out += QChar(static_cast<char16_t>(point)); // halves of a pair are written one by one
        else
            out += QString::fromUcs4(&point, 1);
        done = match.capturedEnd();
    }
    out += QStringView(text).sliced(done);
    return out;
}

struct Row
{
    QString source;
    QString unicode;
    QString ascii;
    bool valid = false; // toAsciiN
};

/// Blank columns inherit, see the header of the file.
std::optional<Row> rowOf(QString line)
{
    if (const qsizetype comment = line.indexOf(u'#'); comment >= 0)
        line.truncate(comment);
    QStringList columns = line.split(u';');
    if (columns.size() < 5)
        return std::nullopt;
    for (QString &column : columns)
        column = column.trimmed();
    Row row;
    row.source = unescaped(columns[0]);
    row.unicode = columns[1].isEmpty() ? row.source : unescaped(columns[1]);
    row.ascii = columns[3].isEmpty() ? row.unicode : unescaped(columns[3]);
    const QString status = columns[4].isEmpty() ? columns[2] : columns[4];
    row.valid = status.isEmpty() || status == u"[]";
    return row;
}

/// UTS 46 lets pass what IDNA 2008 does not: code points outside of RFC 5892 §2.1 LetterDigits
/// (symbols, punctuation, other numbers) and the old Hangul jamo of §2.9. The test data do not mark
/// these rows (earlier versions had "NV8" for them); their header allows an implementation of IDNA
/// 2008 to refuse them. We do: a registry that keeps IDNA 2008 never gave such a name, and mail
/// servers refuse it.
bool isOutsideIdna2008(const QString &unicode)
{
    for (const char32_t point : unicode.toUcs4()) {
        if (point < 0x80)
            continue;
        switch (QChar::category(point)) {
        case QChar::Letter_Lowercase:
        case QChar::Letter_Uppercase:
        case QChar::Letter_Other:
        case QChar::Letter_Modifier:
        case QChar::Number_DecimalDigit:
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining: break;
        default: return true;
        }
        if ((point >= 0x1100 && point <= 0x11ff) || (point >= 0xa960 && point <= 0xa97f)
            || (point >= 0xd7b0 && point <= 0xd7ff))
            return true;
    }
    return false;
}

} // namespace

class tst_Idna : public QObject
{
    Q_OBJECT

private slots:
    void keepsToTheUnicodeTestData();
};

void tst_Idna::keepsToTheUnicodeTestData()
{
    QFile file(QStringLiteral(MAILWORTHY_SHARED "/conformance/idna/IdnaTestV2-15.0.0.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the Unicode test data are not beside the checkout");
    int rows = 0;
    int converted = 0;
    int stricter = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const std::optional<Row> row = rowOf(line);
        if (!row)
            continue;
        ++rows;
        const Result<QString> ascii = dns::toAscii(row->source);
        if (!row->valid) {
            QVERIFY2(!ascii, qPrintable(u"taken: "_s + line));
        } else if (ascii) {
            ++converted;
            QVERIFY2(*ascii == row->ascii, qPrintable(u"became "_s + *ascii + u": "_s + line));
            QCOMPARE(dns::toUnicode(*ascii), row->unicode);
        } else {
            ++stricter;
            QVERIFY2(ascii.error().code == u"domain.bad-idn" && isOutsideIdna2008(row->unicode),
                     qPrintable(ascii.error().toDebugString() + u": "_s + line));
        }
    }
    QCOMPARE(rows, 6235);
    QVERIFY(converted > 350);
    QVERIFY(stricter < 80);
}

MW_TEST(tst_Idna)
#include "tst_Idna.moc"
