// What the owner has in a list or a table of his server keeps its meaning beside what the export adds to it: other
// milters of Postfix, and the signing table of OpenDKIM.
#include "exporting/InstallLab.h"
#include "kit/TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;

namespace {

const QString opendkim = u"postfix-opendkim"_s;
const QString rspamd = u"postfix-rspamd"_s;

/// The value of a setting of main.cf, where it stands once.
QString settingOf(const Lab &lab, const QString &name)
{
    const QRegularExpression line(u"^%1\\s*=[ \\t]*(.*)$"_s.arg(name),
                                  QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator found =
        line.globalMatch(QString::fromUtf8(lab.text(u"etc/postfix/main.cf"_s)));
    QStringList values;
    while (found.hasNext())
        values << found.next().captured(1);
    return values.size() == 1 ? values.front() : u"%1 times"_s.arg(values.size());
}

/// Address and key of each row.
std::vector<std::pair<QString, QString>> rowsOf(const QByteArray &table)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QString &line : QString::fromUtf8(table).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() >= 2 && !words.front().startsWith(u'#'))
            rows.emplace_back(words[0], words[1]);
    }
    return rows;
}

/// What OpenDKIM finds for an address in a table of patterns (opendkim.conf(5)): the first that fits.
QString keyFor(const std::vector<std::pair<QString, QString>> &rows, const QString &address)
{
    for (const auto &[pattern, key] : rows) {
        const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(expression));
        if (whole.match(address).hasMatch())
            return key;
    }
    return {};
}

} // namespace

class tst_InstallLists : public QObject
{
    Q_OBJECT

private slots:
    void otherMiltersStay_data();
    void otherMiltersStay();
    void rowsOfAnExactTableFitTheSameAddresses();
    void patternsStayAsTheyAre();
};

void tst_InstallLists::otherMiltersStay_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("smtpd");
    QTest::addColumn<QString>("local");
    const QString own = u"inet:127.0.0.1:8891"_s;
    const auto row = [](const char *name, const QString &server, const QByteArray &lines,
                        const QString &smtpd, const QString &local) {
        QTest::newRow(name) << server << lines << smtpd << local;
    };
    row("none", opendkim, "", own, own);
    row("ours", opendkim, "smtpd_milters = inet:localhost:8891\n", own, own);
    row("ours in braces", opendkim,
        "smtpd_milters = { inet:localhost:8891, default_action=accept }\n", own, own);
    row("another in braces", opendkim,
        "smtpd_milters = {unix:/run/clamav, {command_timeout = 3s}, default_action=accept} "
        "inet:localhost:8891\n",
        u"{unix:/run/clamav, {command_timeout = 3s}, default_action=accept}, "_s + own, own);
    row("a variable", opendkim, "smtpd_milters = $clamav_milter, inet:localhost:8891\n",
        u"$clamav_milter, "_s + own, own);
    row("a variable that is ours", opendkim,
        "signer = { inet:[::1]:8891, default_action=accept }\nsmtpd_milters = ${signer}\n", own,
        own);
    row("a variable with ours in it", opendkim,
        "both = unix:/run/clamav inet:localhost:8891\nsmtpd_milters = $(both)\n",
        u"unix:/run/clamav, "_s + own, own);
    row("the other list", opendkim,
        "smtpd_milters = $clamav_milter,\n  inet:localhost:8893\n"
        "non_smtpd_milters = $smtpd_milters\n",
        u"$clamav_milter, "_s + own + u", inet:localhost:8893"_s, u"$clamav_milter, "_s + own);
    row("a list of itself", opendkim, "smtpd_milters = $smtpd_milters\n", own, own);
    row("a condition", opendkim, "smtpd_milters = ${stress?{inet:a:1}:{inet:b:1}}\n",
        u"${stress?{inet:a:1}:{inet:b:1}}, "_s + own, own);
    row("rspamd", rspamd,
        "smtpd_milters = { inet:localhost:11332, default_action=accept } $clamav_milter\n",
        u"$clamav_milter, inet:127.0.0.1:11332"_s, u"inet:127.0.0.1:11332"_s);
}

void tst_InstallLists::otherMiltersStay()
{
    QFETCH(const QString, server);
    QFETCH(const QByteArray, before);
    Lab lab;
    writeText(lab.root + u"/etc/postfix/main.cf"_s, before);
    lab.exportPlan(planFor({u"good.example"_s}), server);
    for (int i = 0; i < 2; ++i) {
        MW_VERIFY(lab.install() == 0, lab.said);
        QTEST(settingOf(lab, u"smtpd_milters"_s), "smtpd");
        QTEST(settingOf(lab, u"non_smtpd_milters"_s), "local");
    }
}

/// In such a table the narrowest row is taken, wherever it stands.
void tst_InstallLists::rowsOfAnExactTableFitTheSameAddresses()
{
    for (const QByteArray &type : {QByteArray(), QByteArray("file:")}) {
        Lab lab;
        writeText(lab.root + u"/etc/opendkim.conf"_s,
                  "SigningTable " + type + "/etc/opendkim/theirs\n");
        writeText(lab.root + u"/etc/opendkim/theirs"_s,
                  "# all of it\n* everybody\nbob@* bobs\n.wide.example below\n"
                  " .sub.wide.example further\njane@.wide.example janes\nwide.example wide\n"
                  "jane@wide.example herself\nother.example other\n");
        lab.exportPlan(planFor({u"good.example"_s}), opendkim);
        MW_VERIFY(lab.install() == 0, lab.said);
        const QByteArray table = lab.text(u"etc/opendkim/signing.table"_s);
        QVERIFY(lab.text(u"etc/opendkim.conf"_s).contains("refile:/etc/opendkim/signing.table"));
        for (const auto &[address, key] :
             std::map<QString, QString>{{u"x@other.example"_s, u"other"_s},
                                        {u"x@wide.example"_s, u"wide"_s},
                                        {u"jane@wide.example"_s, u"herself"_s},
                                        {u"x@a.wide.example"_s, u"below"_s},
                                        {u"jane@a.b.wide.example"_s, u"janes"_s},
                                        {u"x@a.sub.wide.example"_s, u"further"_s},
                                        {u"x@nobody.example"_s, u"everybody"_s},
                                        {u"x@a.other.example"_s, u"everybody"_s},
                                        {u"bob@nobody.example"_s, u"bobs"_s},
                                        {u"bob@wide.example"_s, u"wide"_s}}) {
            QVERIFY2(keyFor(rowsOf(table), address) == key,
                     qPrintable(address + u" in\n"_s + QString::fromUtf8(table)));
        }
        QVERIFY(keyFor(rowsOf(table), u"x@good.example"_s).contains(u"good.example"));
        MW_VERIFY(lab.install() == 0, lab.said);
        QCOMPARE(lab.text(u"etc/opendkim/signing.table"_s), table);
    }
}

void tst_InstallLists::patternsStayAsTheyAre()
{
    Lab lab;
    const QByteArray rows = "*@wide.example wide\njane@wide.example herself\n";
    writeText(lab.root + u"/etc/opendkim.conf"_s, "SigningTable refile:/etc/opendkim/theirs\n");
    writeText(lab.root + u"/etc/opendkim/theirs"_s, rows);
    lab.exportPlan(planFor({u"good.example"_s}), opendkim);
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray table = lab.text(u"etc/opendkim/signing.table"_s);
    MW_VERIFY(table.endsWith(rows), table);
}

MW_TEST(tst_InstallLists)
#include "tst_InstallLists.moc"
