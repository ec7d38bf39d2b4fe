#include "keys/Digest.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_Digest : public QObject
{
    Q_OBJECT

private slots:
    void hashesNothing()
    {
        // FIPS 180-4
        QCOMPARE(keys::sha256({}).toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    }

    void hashesInPiecesAsInOne()
    {
        const QByteArray text = QByteArray("abc").repeated(5000);
        for (const keys::HashAlgorithm algorithm :
             {keys::HashAlgorithm::Sha256, keys::HashAlgorithm::Sha1}) {
            keys::Digest whole(algorithm);
            whole.add(text);
            keys::Digest pieces(algorithm);
            for (qsizetype i = 0; i < text.size(); i += 7)
                pieces.add(QByteArrayView(text).sliced(i, std::min<qsizetype>(7, text.size() - i)));
            const QByteArray digest = whole.finish();
            QCOMPARE(pieces.finish(), digest);
            QCOMPARE(digest.size(), qsizetype{keys::digestSize(algorithm)});
        }
    }

    void hashesSha1()
    {
        keys::Digest digest(keys::HashAlgorithm::Sha1);
        digest.add("abc");
        QCOMPARE(digest.finish().toHex(), "a9993e364706816aba3e25717850c26c9cd0d89d"_ba);
    }

    void startsAnewAfterFinishing()
    {
        keys::Digest digest;
        digest.add("something");
        (void)digest.finish();
        digest.add("abc");
        QCOMPARE(digest.finish(), keys::sha256("abc"));
    }
};

MW_TEST(tst_Digest)
#include "tst_Digest.moc"
