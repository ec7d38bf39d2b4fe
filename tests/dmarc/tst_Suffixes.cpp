#include "dns/Domain.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Suffixes.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

class tst_Suffixes : public QObject
{
    Q_OBJECT

private slots:
    void cutsAsTheListsOwnTestsHaveIt()
    {
        const QString folder = QStringLiteral(MAILWORTHY_SHARED "/conformance/psl/");
        QFile file(folder + u"test_psl.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the suffix list's tests are not here");
        const Result<Suffixes> suffixes = Suffixes::fromFile(folder + u"public_suffix_list.dat"_s);
        QVERIFY(suffixes);
        static const QRegularExpression line(
            u"^checkPublicSuffix\\((?:null|'([^']*)'), (?:null|'([^']*)')\\);"_s);
        int cases = 0;
        while (!file.atEnd()) {
            const QRegularExpressionMatch match = line.match(QString::fromUtf8(file.readLine()));
            if (!match.hasMatch())
                continue;
            ++cases;
            const QString input = match.captured(1);
            const QString expected = match.captured(2);
            // A leading dot and nothing at all are no names: there is nothing to cut
            const Result<QString> ascii = dns::toAscii(input.toLower());
            const Result<Name> name =
                ascii ? Name::parse(QStringView(*ascii)) : Result<Name>(failure(ascii.error()));
            const std::optional<Name> found =
                name ? suffixes->registrableDomain(*name) : std::nullopt;
            const QString answer = !found ? QString()
                                   : input == *ascii || input.toLower() == *ascii
                                       ? found->toLower()
                                       : dns::toUnicode(found->toLower());
            QVERIFY2(answer == expected.toLower(), qPrintable(input + u" gave "_s + answer));
        }
        QVERIFY(cases >= 75);
    }

    void knowsPublicSuffixes()
    {
        const Result<Suffixes> suffixes = Suffixes::system();
        QVERIFY(suffixes);
        QVERIFY(suffixes->isPublicSuffix(Name::of("com")));
        QVERIFY(suffixes->isPublicSuffix(Name::of("CO.uk")));
        QVERIFY(suffixes->isPublicSuffix(Name::of("github.io")));
        QVERIFY(suffixes->isPublicSuffix(Name::of("not-a-listed-tld")));
        QVERIFY(!suffixes->isPublicSuffix(Name::of("example.com")));
        QCOMPARE(suffixes->registrableDomain(Name::of("a.b.example.co.uk"))->toString(),
                 u"example.co.uk"_s);
        QVERIFY(!suffixes->registrableDomain(Name()));
        QVERIFY(!suffixes->registrableDomain(Name::of("co.uk")));
    }

    void keepsTheCaseOfTheName()
    {
        const Result<Suffixes> suffixes = Suffixes::system();
        QVERIFY(suffixes);
        QCOMPARE(suffixes->registrableDomain(Name::of("Mail.EXAMPLE.Org"))->toString(),
                 u"EXAMPLE.Org"_s);
    }

    void saysWhichFileItCouldNotRead()
    {
        const Result<Suffixes> suffixes = Suffixes::fromFile(u"/nowhere/list.dat"_s);
        QVERIFY(!suffixes);
        QCOMPARE(suffixes.error().code, u"suffixes.unreadable"_s);
    }
};

MW_TEST(tst_Suffixes)
#include "tst_Suffixes.moc"
