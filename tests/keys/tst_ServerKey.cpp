// The public half of a server's key, out of whatever its owner has at hand.
#include "keys/Digest.h"
#include "keys/ServerKey.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One P-256 key in five forms, and what `openssl pkey -pubout -outform DER | sha256sum` says of it.
const QByteArray sec1 = "-----BEGIN EC PARAMETERS-----\n"
                        "BggqhkjOPQMBBw==\n"
                        "-----END EC PARAMETERS-----\n"
                        "-----BEGIN EC PRIVATE KEY-----\n"
                        "MHcCAQEEILcczJZOOeSyeVRG82VcZRoTKJwnQlgKqwBL2N69gaUSoAoGCCqGSM49\n"
                        "AwEHoUQDQgAEewQpfdG+3hBEHz3ii/S3y12DW2kLjhGhQ3OnIjz/l+6m/MH5hqYm\n"
                        "F1phHmoezCGaxr7CbyjHq6sVHBdcnmJOlQ==\n"
                        "-----END EC PRIVATE KEY-----\n";
const QByteArray pkcs8 = "-----BEGIN PRIVATE KEY-----\n"
                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtxzMlk455LJ5VEbz\n"
                         "ZVxlGhMonCdCWAqrAEvY3r2BpRKhRANCAAR7BCl90b7eEEQfPeKL9LfLXYNbaQuO\n"
                         "EaFDc6ciPP+X7qb8wfmGpiYXWmEeah7MIZrGvsJvKMerqxUcF1yeYk6V\n"
                         "-----END PRIVATE KEY-----\n";
const QByteArray publicHalf = "-----BEGIN PUBLIC KEY-----\n"
                              "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEewQpfdG+3hBEHz3ii/S3y12DW2kL\n"
                              "jhGhQ3OnIjz/l+6m/MH5hqYmF1phHmoezCGaxr7CbyjHq6sVHBdcnmJOlQ==\n"
                              "-----END PUBLIC KEY-----\n";
const QByteArray certificate = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBjTCCATOgAwIBAgIUbgWPBiN13p4pMHOly2H7uMlOTZkwCgYIKoZIzj0EAwIw\n"
                               "HDEaMBgGA1UEAwwRbWFpbC5nb29kLmV4YW1wbGUwHhcNMjYxMTI5MDMwMjQ4WhcN\n"
                               "MzYxMTI2MDMwMjQ4WjAcMRowGAYDVQQDDBFtYWlsLmdvb2QuZXhhbXBsZTBZMBMG\n"
                               "ByqGSM49AgEGCCqGSM49AwEHA0IABHsEKX3Rvt4QRB894ov0t8tdg1tpC44RoUNz\n"
                               "pyI8/5fupvzB+YamJhdaYR5qHswhmsa+wm8ox6urFRwXXJ5iTpWjUzBRMB0GA1Ud\n"
                               "DgQWBBTJsovnFUfz2RJDQICvCzFvqansxzAfBgNVHSMEGDAWgBTJsovnFUfz2RJD\n"
                               "QICvCzFvqansxzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQC3\n"
                               "O8NYTPE36CdQeutymTXIahDmsZFM6Fh4Asxeu+7PtAIgJoX9CooU3bsK6Rcw2lEo\n"
                               "oBZ68MKjnRIl+3cjR+PgzbU=\n"
                               "-----END CERTIFICATE-----\n";
const QByteArray encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                             "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjynx09dL+yFwICCAAw\n"
                             "DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEH6H7Enm6HsVnU4pbaiFFZsEgZDw\n"
                             "SqELo/t7iut9eqYFTL4gwD8z26gx4KDtaIzjWWWcrluMWYGpu9fbiUDw1hONOab5\n"
                             "epTXdqS4EqXpvaWS7slyMG9DJPyvpqlttRipV0vl8DyFjv4l+/gjjodQdIPIlCRs\n"
                             "FFQzpX/435I8rtAjYeexW4p7zT6GeosI12zlJP1JVehuekut9uQhs50ckmwE4AQ=\n"
                             "-----END ENCRYPTED PRIVATE KEY-----\n";
const QByteArray digest = "d9ca6bfd3f86a0bda1304b0e6edd9b0433979711510ad4bb41537ab2ba502149";

Result<QByteArray> read(const QByteArray &pem)
{
    return keys::serverKeyFromPem({pem.constData(), static_cast<std::size_t>(pem.size())});
}

} // namespace

class tst_ServerKey : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsTheSameKey_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("the old form, behind its parameters") << sec1;
        QTest::newRow("PKCS#8") << pkcs8;
        QTest::newRow("public half") << publicHalf;
        QTest::newRow("certificate") << certificate;
        QTest::newRow("certificate and key in one file") << certificate + pkcs8;
        QTest::newRow("words in front") << "subject=CN = mail\n" + certificate;
    }

    void everyFormIsTheSameKey()
    {
        QFETCH(const QByteArray, pem);
        const Result<QByteArray> info = read(pem);
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().toDebugString()));
        QCOMPARE(keys::sha256(*info).toHex(), digest);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"serverkey.no-pem"_s;
        QTest::newRow("text") << QByteArray("v=STSv1; id=1;") << u"serverkey.no-pem"_s;
        QTest::newRow("parameters alone")
            << sec1.left(sec1.indexOf("-----BEGIN EC PRIVATE")) << u"serverkey.no-pem"_s;
        QTest::newRow("password") << encrypted << u"serverkey.encrypted"_s;
        QByteArray broken = publicHalf;
        broken.replace("MFkw", "AAAA");
        QTest::newRow("broken") << broken << u"serverkey.damaged"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const QString, code);
        const Result<QByteArray> info = read(pem);
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().code, code);
    }

    void errorsNameTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none.pem"_s);
        QCOMPARE(keys::readServerKey(path).error().code, u"file.missing"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const Result<QByteArray> info = keys::readServerKey(path);
        QVERIFY(!info);
        QCOMPARE(argText(info.error().args.at(u"path"_s)), path);
    }
};

MW_TEST(tst_ServerKey)
#include "tst_ServerKey.moc"
