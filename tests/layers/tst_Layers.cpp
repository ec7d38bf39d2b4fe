#include "kit/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// A folder includes from itself and from those before it.
const QStringList layers{u"base"_s,    u"keys"_s,   u"dns"_s,       u"net"_s,     u"data"_s,
                         u"mail"_s,    u"line"_s,   u"plan"_s,      u"facts"_s,   u"findings"_s,
                         u"servers"_s, u"checks"_s, u"exporting"_s, u"session"_s, u"watch"_s};

constexpr qsizetype maxLines = 600; // a file that is longer holds two ideas

struct Source
{
    QString path; // below the root of the project
    QStringList lines;
};

std::vector<Source> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(MAILWORTHY_SOURCE));
    std::vector<Source> sources;
    for (QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources.push_back({root.relativeFilePath(file.fileName()),
                               QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return sources;
}

struct Include
{
    QString path;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includesOf(const Source &source)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> includes;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(source.lines.at(i));
        if (match.hasMatch())
            includes.push_back(
                {match.captured(2), match.captured(1) == u"\"", static_cast<int>(i) + 1});
    }
    return includes;
}

/// Headers of Qt Core and Qt Network do not draw; these do. Qt's module folders and the classes
/// every window needs.
bool isGuiHeader(const QString &path)
{
    static const QRegularExpression gui(
        u"^(QtGui|QtWidgets|QtSvg|QtSvgWidgets|QtPrintSupport|QtQuick|QtQml)(/|$)"
        u"|^Q(Gui\\w*|Application|\\w*Widget|\\w*Dialog|\\w*Layout|\\w*View|\\w*Button|\\w*Label|"
        u"\\w*Box|Wizard\\w*|MainWindow"
        u"|Painter\\w*|Pixmap\\w*|Image\\w*|Icon\\w*|Font\\w*|Color\\w*|Palette|Clipboard|Screen|"
        u"Style\\w*|Text(Document|Edit|Browser)"
        u"|Action\\w*|Menu\\w*|DesktopServices|Window|\\w*(Mouse|Key|Paint)Event|PdfWriter|Pen|"
        u"Brush|Svg\\w*|Validator)$"_s);
    static const QSet<QString> core{u"QByteArrayView"_s,    u"QStringView"_s,
                                    u"QLatin1StringView"_s, u"QUtf8StringView"_s,
                                    u"QAnyStringView"_s,    u"QJsonView"_s};
    return !core.contains(path) && gui.match(path).hasMatch();
}

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void coreIncludesOnlyFromEarlierLayers();
    void everyIncludedFileIsThere();
    void programsIncludeFromCoreAndThemselves();
    void coreDrawsNothing();
    void onlyTheNetLayerKnowsSockets();
    void keysNeedOnlyBase();
    void thirdPartyStaysWithItsOwner();
    void onlyResultNamesTlExpected();
    void filesAreShort();
    void nothingIsACoroutine();
};

void tst_Layers::coreIncludesOnlyFromEarlierLayers()
{
    const std::vector<Source> sources = sourcesBelow(u"core"_s);
    QVERIFY(!sources.empty());
    for (const Source &source : sources) {
        const QString layer = source.path.section(u'/', 1, 1);
        const qsizetype own = layers.indexOf(layer);
        QVERIFY2(own >= 0, qPrintable(u"a layer that is not in the list: "_s + source.path));
        for (const Include &include : includesOf(source)) {
            if (!include.quoted)
                continue;
            const qsizetype used = layers.indexOf(include.path.section(u'/', 0, 0));
            if (used < 0 && !include.path.contains(u'/') && include.path.endsWith(u".moc"))
                continue;
            QVERIFY2(used >= 0 && used <= own,
                     qPrintable(u"%1:%2 includes \"%3\""_s.arg(source.path)
                                    .arg(include.line)
                                    .arg(include.path)));
        }
    }
}

void tst_Layers::everyIncludedFileIsThere()
{
    const QDir core(QStringLiteral(MAILWORTHY_SOURCE "/core"));
    for (const Source &source : sourcesBelow(u"core"_s)) {
        for (const Include &include : includesOf(source)) {
            if (include.quoted && !include.path.endsWith(u".moc"))
                QVERIFY2(core.exists(include.path),
                         qPrintable(u"%1:%2 includes \"%3\""_s.arg(source.path)
                                        .arg(include.line)
                                        .arg(include.path)));
        }
    }
}

void tst_Layers::programsIncludeFromCoreAndThemselves()
{
    for (const Source &source : sourcesBelow(u"app"_s)) {
        const QString program = source.path.section(u'/', 1, 1);
        const QString other = program == u"gui" ? u"cli"_s : u"gui"_s;
        for (const Include &include : includesOf(source)) {
            if (!include.quoted)
                continue;
            QVERIFY2(!include.path.startsWith(other + u'/') && !include.path.startsWith(u"kit/"),
                     qPrintable(u"%1:%2 includes \"%3\""_s.arg(source.path)
                                    .arg(include.line)
                                    .arg(include.path)));
        }
    }
}

void tst_Layers::coreDrawsNothing()
{
    for (const QString &folder : {u"core"_s, u"app/cli"_s}) {
        for (const Source &source : sourcesBelow(folder)) {
            for (const Include &include : includesOf(source))
                QVERIFY2(!isGuiHeader(include.path),
                         qPrintable(u"%1:%2 includes <%3>"_s.arg(source.path)
                                        .arg(include.line)
                                        .arg(include.path)));
        }
    }
}

void tst_Layers::onlyTheNetLayerKnowsSockets()
{
    static const QRegularExpression sockets(
        u"^(QtNetwork(/|$)|Q(\\w*Socket|\\w*Server|Network\\w+|Host(Address|Info)|Dns\\w+|Ssl\\w*)$"
        u"|ares\\w*\\.h$|sys/socket\\.h$)"_s);
    for (const Source &source : sourcesBelow(u"core"_s)) {
        if (source.path.startsWith(u"core/net/"))
            continue;
        for (const Include &include : includesOf(source))
            QVERIFY2(
                !sockets.match(include.path).hasMatch(),
                qPrintable(
                    u"%1:%2 includes <%3>"_s.arg(source.path).arg(include.line).arg(include.path)));
    }
}

void tst_Layers::keysNeedOnlyBase()
{
    for (const Source &source : sourcesBelow(u"core/keys"_s)) {
        for (const Include &include : includesOf(source))
            QVERIFY2(!include.quoted || include.path.startsWith(u"keys/")
                         || include.path.startsWith(u"base/"),
                     qPrintable(u"%1:%2 includes \"%3\""_s.arg(source.path)
                                    .arg(include.line)
                                    .arg(include.path)));
    }
}

void tst_Layers::thirdPartyStaysWithItsOwner()
{
    const std::vector<std::pair<QString, QString>> owners{
        {u"openssl/"_s, u"core/keys/"_s},    {u"ares"_s, u"core/net/"_s},
        {u"idn2"_s, u"core/dns/"_s},         {u"libpsl"_s, u"core/mail/"_s},
        {u"kainjow/"_s, u"core/servers/"_s}, {u"tl/"_s, u"core/base/Result.h"_s},
    };
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        for (const Source &source : sourcesBelow(folder)) {
            for (const Include &include : includesOf(source)) {
                for (const auto &[library, owner] : owners)
                    QVERIFY2(include.quoted || !include.path.startsWith(library)
                                 || source.path.startsWith(owner),
                             qPrintable(u"%1:%2 includes <%3>"_s.arg(source.path)
                                            .arg(include.line)
                                            .arg(include.path)));
            }
        }
    }
}

void tst_Layers::onlyResultNamesTlExpected()
{
    const QString name = u"tl::"_s;
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        for (const Source &source : sourcesBelow(folder)) {
            if (source.path == u"core/base/Result.h")
                continue;
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                QVERIFY2(!source.lines.at(i).contains(name),
                         qPrintable(u"%1:%2"_s.arg(source.path).arg(i + 1)));
        }
    }
}

void tst_Layers::filesAreShort()
{
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        for (const Source &source : sourcesBelow(folder))
            QVERIFY2(
                source.lines.size() - 1 <= maxLines,
                qPrintable(u"%1 has %2 lines"_s.arg(source.path).arg(source.lines.size() - 1)));
    }
}

void tst_Layers::nothingIsACoroutine()
{
    // GCC 12 destroys some temporaries twice in an expression that suspends.
    static const QRegularExpression words(u"\\bco_(await|return|yield)\\b"_s);
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        for (const Source &source : sourcesBelow(folder)) {
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                QVERIFY2(!source.lines.at(i).contains(words),
                         qPrintable(u"%1:%2"_s.arg(source.path).arg(i + 1)));
        }
    }
}

MW_TEST(tst_Layers)
#include "tst_Layers.moc"
