// The pictures in README.md: the window on the demo worlds, as somebody sees it who follows "Five
// minutes". `tests/pictures` writes them into resources/pictures; else they land below the build folder.
#include "Journey.h"
#include "Screens.h"
#include "kit/TestMain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

struct ReadmePicture
{
    QString name;
    QString world;
    int step; ///< from 0
};

const QSize size(1000, 700);
constexpr qint64 largest = 150'000; // octets: the page is read over slow lines, too

std::vector<ReadmePicture> pictures()
{
    return {{u"connection"_s, u"all-good"_s, 1},
            {u"lists"_s, u"home-start"_s, 3},
            {u"spf"_s, u"copy-mistakes"_s, 5},
            {u"records"_s, u"home-start"_s, 7},
            {u"verify"_s, u"copy-mistakes"_s, 9}};
}

} // namespace

class tst_ReadmePictures : public QObject
{
    Q_OBJECT

private slots:
    void readmeShowsEachOfThem();
    void areMade_data() { destinationRows(); }
    void areMade();
};

void tst_ReadmePictures::readmeShowsEachOfThem()
{
    QFile readme(QStringLiteral(MAILWORTHY_SOURCE "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression image(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QStringList shown;
    for (const QRegularExpressionMatch &match :
         image.globalMatch(QString::fromUtf8(readme.readAll()))) {
        QVERIFY2(match.captured(1).size() > 10,
                 qPrintable(match.captured(2))); // says what it shows
        shown << match.captured(2);
    }
    QStringList made;
    for (const ReadmePicture &picture : pictures())
        made << u"resources/pictures/%1.png"_s.arg(picture.name);
    shown.sort();
    made.sort();
    QCOMPARE(shown, made);
    const QDir source(QStringLiteral(MAILWORTHY_SOURCE));
    for (const QString &file : made) {
        QCOMPARE(QImage(source.filePath(file)).size(), size);
        QVERIFY2(QFileInfo(source.filePath(file)).size() <= largest, qPrintable(file));
    }
    const QStringList kept =
        QDir(source.filePath(u"resources/pictures"_s)).entryList({u"*.png"_s}, QDir::Files);
    QCOMPARE(kept.size(), made.size()); // none that nobody shows
}

void tst_ReadmePictures::areMade()
{
    QFETCH(const int, place);
    const Destination &destination = destinations()[static_cast<std::size_t>(place)];
    const QDir folder(
        qEnvironmentVariable("MAILWORTHY_PICTURES", QString(screens() + u"/readme"_s)));
    QVERIFY(folder.mkpath(u"."_s));
    Journey journey(destination);
    QVERIFY(journey.begin());
    journey.resize(size.width(), size.height());
    for (const ReadmePicture &picture : pictures()) {
        if (picture.world != destination.world)
            continue;
        journey.window().setCurrent(picture.step);
        QVERIFY(journey.program.waitForIdle());
        journey.settle();
        const QImage image =
            journey.window().grab().toImage().convertToFormat(QImage::Format_RGB888);
        QCOMPARE(image.size(), size);
        const QString file = folder.filePath(picture.name + u".png"_s);
        constexpr int smallest = 0; // most time, least octets
        QVERIFY(image.save(file, "PNG", smallest));
        QVERIFY2(QFileInfo(file).size() <= largest, qPrintable(file));
    }
}

MW_TEST(tst_ReadmePictures)
#include "tst_ReadmePictures.moc"
