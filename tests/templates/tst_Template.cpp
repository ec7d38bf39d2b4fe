// Templates of server configurations are strict, and nothing that could be read as a directive gets
// into them.
#include "kit/TestMain.h"
#include "servers/Template.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using servers::Values;

class tst_Template : public QObject
{
    Q_OBJECT

private slots:
    void fillsTextsAndRows();
    void unknownVariableIsAnError();
    void rowsHaveRowsOfTheirOwn();
    void emptyListNeedsNoFields();
    void openSectionIsAnError();
    void nothingIsEscaped();
    void pagesAreEscaped();
    void unsafeHostsAreRefused_data();
    void unsafeHostsAreRefused();
    void unsafeSelectorsAreRefused();
    void unsafePathsAreRefused();
};

void tst_Template::fillsTextsAndRows()
{
    Values values;
    values.texts[u"host"_s] = u"mail.good.example"_s;
    values.lists[u"domains"_s] = {Values{{{u"domain"_s, u"a.example"_s}}, {}},
                                  Values{{{u"domain"_s, u"b.example"_s}}, {}}};
    const Result<QString> text =
        servers::render(u"{{host}}:{{#domains}} {{domain}}{{/domains}}"_s, values);
    QVERIFY(text.has_value());
    QCOMPARE(*text, u"mail.good.example: a.example b.example"_s);
}

void tst_Template::unknownVariableIsAnError()
{
    const Result<QString> text =
        servers::render(u"myhostname = {{hots}}"_s, {{{u"host"_s, u"x"_s}}, {}});
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, u"template.unknown-variable"_s);
    QCOMPARE(argText(text.error().args.at(u"name"_s)), u"hots"_s);
}

void tst_Template::rowsHaveRowsOfTheirOwn()
{
    const Values key{{{u"selector"_s, u"s1"_s}}, {}};
    const Values domain{{{u"domain"_s, u"a.example"_s}}, {{u"keys"_s, {key, key}}}};
    const Values values{{{u"host"_s, u"h"_s}}, {{u"domains"_s, {domain}}}};
    const Result<QString> text = servers::render(
        u"{{#domains}}{{domain}}:{{#keys}} {{selector}}@{{host}}{{/keys}}{{/domains}}"_s, values);
    QVERIFY(text.has_value());
    QCOMPARE(*text, u"a.example: s1@h s1@h"_s);
    // A field of a row is nothing outside of it.
    for (const QString &outside : {u"{{domain}}"_s, u"{{#domains}}{{selector}}{{/domains}}"_s,
                                   u"{{^domains}}{{domain}}{{/domains}}"_s}) {
        const Result<QString> wrong = servers::render(outside, values);
        QVERIFY2(!wrong.has_value(), qPrintable(outside));
        QCOMPARE(wrong.error().code, u"template.unknown-variable"_s);
    }
}

void tst_Template::emptyListNeedsNoFields()
{
    Values values;
    values.lists[u"domains"_s] = {};
    const Result<QString> text =
        servers::render(u"a{{#domains}}{{domain}}{{/domains}}{{^domains}}b{{/domains}}"_s, values);
    QVERIFY(text.has_value());
    QCOMPARE(*text, u"ab"_s);
}

void tst_Template::openSectionIsAnError()
{
    const Result<QString> text = servers::render(u"{{#host}}a"_s, {{{u"host"_s, u"x"_s}}, {}});
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, u"template.syntax"_s);
}

void tst_Template::nothingIsEscaped()
{
    const Result<QString> text =
        servers::render(u"{{value}}"_s, {{{u"value"_s, u"a<b>&\"c\""_s}}, {}});
    QVERIFY(text.has_value());
    QCOMPARE(*text, u"a<b>&\"c\""_s);
}

void tst_Template::pagesAreEscaped()
{
    const Values values{{{u"text"_s, uR"(<b title="{{x}}">&'</b>)"_s}}, {}};
    const Result<QString> page =
        servers::render(u"<p>{{text}}</p>"_s, values, servers::Escaping::Html);
    QVERIFY(page.has_value());
    QCOMPARE(*page, u"<p>&lt;b title=&quot;{{x}}&quot;&gt;&amp;&apos;&lt;/b&gt;</p>"_s);
    for (const QString &raw : {u"{{{text}}}"_s, u"{{&text}}"_s, u"{{ & text}}"_s}) {
        const Result<QString> refused = servers::render(raw, values, servers::Escaping::Html);
        QVERIFY2(!refused, qPrintable(raw));
        QCOMPARE(refused.error().code, u"template.syntax"_s);
    }
}

void tst_Template::unsafeHostsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "a b", "a\nmynetworks=0.0.0.0/0", "a;b", "$(id)", "a\"b",
                             "-a.example", "a..b", ".a", "{{host}}"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("too long") << QString(254, u'a');
}

void tst_Template::unsafeHostsAreRefused()
{
    QFETCH(const QString, text);
    const Result<QString> host = servers::safeHost(text);
    QVERIFY(!host.has_value());
    QCOMPARE(host.error().code, u"server.unsafe-name"_s);
    QVERIFY(servers::safeHost(u"mail.good.example"_s).has_value());
}

void tst_Template::unsafeSelectorsAreRefused()
{
    QVERIFY(servers::safeSelector(u"s1"_s).has_value());
    QVERIFY(servers::safeSelector(u"2026.mail"_s).has_value());
    for (const QString &text :
         {u""_s, u"."_s, u"a."_s, u"a/b"_s, u"a:b"_s, u"a b"_s, u"a\n"_s, u"a*"_s})
        QVERIFY2(!servers::safeSelector(text).has_value(), qPrintable(text));
}

void tst_Template::unsafePathsAreRefused()
{
    QVERIFY(servers::safePath(u"/etc/dkimkeys/good.example.s1.private"_s).has_value());
    for (const QString &text : {u""_s, u"etc/x"_s, u"/etc/../root"_s, u"/.."_s, u"/a b"_s,
                                u"/a;b"_s, u"/a\nb"_s, u"/a$b"_s})
        QVERIFY2(!servers::safePath(text).has_value(), qPrintable(text));
}

MW_TEST(tst_Template)
#include "tst_Template.moc"
