// The program itself: what `dkim sign` writes the peers pass, and `dkim verify --batch` passes what
// they sign.
#include "Dkimpy.h"
#include "Letter.h"
#include "OpenDkim.h"

#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;

class tst_Program : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsWhatThePeersPass_data();
    void signsWhatThePeersPass();
    void passesWhatThePeersSign();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QByteArray run(const QStringList &arguments);

    QTemporaryDir m_folder;
};

namespace {

const std::vector<QByteArray> kBodies{"odd lines", "blanks at line ends", "base64", "dots"};

/// The first one with such a body that all of them read alike.
QByteArray letterWith(const QByteArray &body)
{
    for (int number = 0;; ++number) {
        const Letter made = letter(number);
        if (made.what == body && !made.spaceBeforeColon && !made.tabBeforeColon)
            return made.octets();
    }
}

} // namespace

void tst_Program::initTestCase()
{
    for (const QString &why : {Dkimpy::missing(), OpenDkim::missing()}) {
        if (!why.isEmpty())
            QSKIP(qPrintable(why));
    }
    QByteArray world = "$ZONE example.org servers=44.128.0.10 unsigned\n";
    for (const PeerKey &key : peerKeys()) {
        write(key.selector + u".pem"_s, key.pem);
        world += key.selector.toLatin1() + "._domainkey TXT";
        for (qsizetype at = 0; at < key.record.size(); at += 255)
            world += " \"" + key.record.mid(at, 255) + '"';
        world += '\n';
    }
    write(u"keys.world"_s, world);
}

void tst_Program::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray tst_Program::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void tst_Program::signsWhatThePeersPass_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("keyNumber");
    QTest::addColumn<QString>("forms");
    QTest::newRow("relaxed") << kBodies[0] << 3 << u"relaxed/relaxed"_s;
    QTest::newRow("simple") << kBodies[1] << 1 << u"simple/simple"_s;
    QTest::newRow("simple body") << kBodies[2] << 0 << u"relaxed/simple"_s;
    QTest::newRow("simple header") << kBodies[3] << 1 << u"simple/relaxed"_s;
}

void tst_Program::signsWhatThePeersPass()
{
    QFETCH(QByteArray, body);
    QFETCH(int, keyNumber);
    QFETCH(QString, forms);
    const PeerKey &key = peerKeys()[static_cast<std::size_t>(keyNumber)];
    const QByteArray plain = letterWith(body);
    write(u"letter"_s, plain);
    const QByteArray made =
        run({u"dkim"_s, u"sign"_s, u"--domain"_s, u"example.org"_s, u"--selector"_s, key.selector,
             u"--key"_s, key.selector + u".pem"_s, u"--canonicalization"_s, forms, u"letter"_s});
    QVERIFY(made.endsWith(plain));
    Dkimpy dkimpy;
    OpenDkim openDkim;
    for (Peer *peer : {static_cast<Peer *>(&dkimpy), static_cast<Peer *>(&openDkim)}) {
        if (peer == &openDkim && !key.isRsa() && !OpenDkim::knowsEd25519())
            continue;
        const std::vector<Checked> checked = peer->verify({made}).front();
        QCOMPARE(checked.size(), std::size_t{1});
        QVERIFY2(checked.front().passed, checked.front().why.constData());
    }
}

void tst_Program::passesWhatThePeersSign()
{
    std::vector<Order> orders;
    for (const QByteArray &body : kBodies) {
        Order order{letterWith(body), {}};
        order.seal.key = &peerKeys()[1];
        orders.push_back(order);
    }
    QStringList arguments{u"dkim"_s, u"verify"_s, u"--batch"_s, u"--world"_s, u"keys.world"_s};
    Dkimpy dkimpy;
    OpenDkim openDkim;
    for (Peer *peer : {static_cast<Peer *>(&dkimpy), static_cast<Peer *>(&openDkim)}) {
        const std::vector<Signed> fields = peer->sign(orders);
        for (std::size_t i = 0; i < orders.size(); ++i) {
            QVERIFY2(!fields[i].field.isEmpty(), fields[i].error.constData());
            const QString name = u"theirs%1"_s.arg(arguments.size());
            write(name, fields[i].field + orders[i].message);
            arguments.append(name);
        }
    }
    QStringList results;
    for (const QByteArray &line : run(arguments).trimmed().split('\n')) {
        const QJsonArray signatures =
            QJsonDocument::fromJson(line).object()[u"signatures"].toArray();
        QCOMPARE(signatures.size(), qsizetype{1});
        results.append(signatures.first()[u"result"].toString());
    }
    QCOMPARE(results, QStringList(qsizetype(2 * orders.size()), u"pass"_s));
}

MW_TEST(tst_Program)
#include "tst_Program.moc"
