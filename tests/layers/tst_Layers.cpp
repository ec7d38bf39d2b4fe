// The layers of the house (design §2): the #include lines of core/ and app/ against the order of the folders, and each
// third-party library in the folder that owns it.
#include "kit/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList order{u"base"_s,     u"keys"_s,    u"dns"_s,    u"net"_s,       u"data"_s,    u"mail"_s,
                        u"line"_s,     u"plan"_s,    u"facts"_s,  u"findings"_s,  u"servers"_s, u"checks"_s,
                        u"exporting"_s, u"session"_s, u"watch"_s};

struct Include
{
    QString file; ///< below the checkout
    int line = 0;
    QString target;
    bool quoted = false; ///< "…", one of ours

    [[nodiscard]] QByteArray where() const
    {
        return u"%1:%2: %3"_s.arg(file).arg(line).arg(target).toUtf8();
    }
};

std::vector<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const QString root = QStringLiteral(MAILWORTHY_SOURCE) + u'/';
    std::vector<Include> found;
    QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(lines[i]);
            if (match.hasMatch())
                found.push_back({file.fileName().mid(root.size()), i + 1, match.captured(2), match.captured(1) == u"\""_s});
        }
    }
    return found;
}

/// "core/mail/spf/Record.h" is in "mail".
QString layerOf(const QString &file)
{
    return file.section(u'/', 1, 1);
}

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void coreIncludesOnlyFromTheLeft();
    void coreKnowsNoWindow();
    void thirdPartyStaysWithItsOwner();
    void theProgramsDoNotShareFiles();
};

void tst_Layers::coreIncludesOnlyFromTheLeft()
{
    const std::vector<Include> includes = includesBelow(u"core"_s);
    QVERIFY(includes.size() > 50); // the reading works
    for (const Include &include : includes) {
        if (!include.quoted)
            continue;
        const auto own = order.indexOf(layerOf(include.file));
        QVERIFY2(own >= 0, (include.where() + " is in a folder without a place in the order").constData());
        // A moc file or a neighbour without a folder in front.
        if (!include.target.contains(u'/'))
            continue;
        const auto other = order.indexOf(include.target.section(u'/', 0, 0));
        QVERIFY2(other >= 0, (include.where() + " is not in a layer of core").constData());
        QVERIFY2(other <= own, (include.where() + " is further right in the order").constData());
        // keys needs only base.
        QVERIFY2(layerOf(include.file) != u"keys"_s || other == own || order[other] == u"base"_s,
                 include.where().constData());
    }
}

void tst_Layers::coreKnowsNoWindow()
{
    static const QRegularExpression window(
        u"^(QtGui|QtWidgets|QtSvg)\\b|^Q(Widget|Application|GuiApplication|Painter|Pixmap|Image|Icon|Color|Font|Wizard)$"_s);
    for (const Include &include : includesBelow(u"core"_s))
        QVERIFY2(!window.match(include.target).hasMatch(), include.where().constData());
    for (const Include &include : includesBelow(u"app/cli"_s))
        QVERIFY2(!window.match(include.target).hasMatch(), include.where().constData());
}

void tst_Layers::thirdPartyStaysWithItsOwner()
{
    const std::vector<std::pair<QString, QString>> owners{
        {u"openssl/"_s, u"core/keys/"_s}, {u"ares"_s, u"core/net/"_s},         {u"idn2"_s, u"core/dns/"_s},
        {u"libpsl"_s, u"core/mail/"_s},   {u"kainjow/"_s, u"core/servers/"_s}, {u"tl/"_s, u"core/base/Result.h"_s},
    };
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        for (const Include &include : includesBelow(folder)) {
            for (const auto &[library, owner] : owners) {
                if (!include.quoted && include.target.startsWith(library))
                    QVERIFY2(include.file.startsWith(owner), include.where().constData());
            }
        }
    }
}

void tst_Layers::theProgramsDoNotShareFiles()
{
    for (const Include &include : includesBelow(u"app/cli"_s))
        QVERIFY2(!include.target.startsWith(u"gui/"_s), include.where().constData());
    for (const Include &include : includesBelow(u"app/gui"_s))
        QVERIFY2(!include.target.startsWith(u"cli/"_s), include.where().constData());
}

MW_TEST(tst_Layers)
#include "tst_Layers.moc"
