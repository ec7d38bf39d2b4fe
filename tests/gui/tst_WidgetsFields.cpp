// One value of the plan in its field: what the owner typed and what the plan has, where the two
// differ.
#include "gui/widgets/Field.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

namespace {

/// A page that takes nothing but small letters.
class Form
{
public:
    explicit Form(const QString &value) : m_plan(value)
    {
        QObject::connect(&field, &Field::committed, &field, [this](const QString &text) {
            if (text != text.toLower()) {
                field.setReason(Status::Problem, u"in small letters"_s);
                return;
            }
            field.setReason(Status::Ok, {});
            refresh(text.trimmed());
        });
        refresh(value);
    }

    /// As after any change of the session.
    void refresh() { field.setText(m_plan); }
    void refresh(const QString &value)
    {
        m_plan = value;
        refresh();
    }
    void type(const QString &text)
    {
        field.edit()->selectAll();
        QTest::keyClick(field.edit(), Qt::Key_Delete);
        QTest::keyClicks(field.edit(), text);
        QTest::keyClick(field.edit(), Qt::Key_Return);
    }

    Field field{u"field"_s, u"Value"_s};

private:
    QString m_plan;
};

} // namespace

class tst_WidgetsFields : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRefusedStaysWithItsReason()
    {
        Form form(u"old"_s);
        form.type(u"NEW"_s);
        QVERIFY(!form.field.reason().isEmpty());
        form.refresh(); // something else changed
        form.refresh();
        QCOMPARE(form.field.text(), u"NEW"_s);
        QVERIFY(!form.field.reason().isEmpty());
        form.type(u"new"_s);
        QCOMPARE(form.field.text(), u"new"_s);
        QVERIFY(form.field.reason().isEmpty());
        form.refresh(u"newer"_s);
        QCOMPARE(form.field.text(), u"newer"_s);
    }

    void anotherValueTakesItsPlace()
    {
        Form form(u"old"_s);
        form.type(u"NEW"_s);
        form.refresh(u"older"_s); // undone, say
        QCOMPARE(form.field.text(), u"older"_s);
        QVERIFY(form.field.reason().isEmpty());
        form.refresh();
        QCOMPARE(form.field.text(), u"older"_s);
    }

    void anotherSubjectHasItsOwnText()
    {
        Form form({});
        form.field.setSubject(u"start.example"_s);
        form.refresh();
        form.type(u"NEW"_s);
        form.field.setSubject(u"start.example"_s);
        form.refresh();
        QCOMPARE(form.field.text(), u"NEW"_s);
        form.field.setSubject(u"second.example"_s);
        form.refresh(); // empty there as well
        QCOMPARE(form.field.text(), QString());
        QVERIFY(form.field.reason().isEmpty());
    }

    void whatIsTakenIsShownAsThePlanHasIt()
    {
        Form form(u"same"_s);
        form.type(u"  same "_s);
        QCOMPARE(form.field.text(), u"same"_s);
    }

    void aPageMayTakeTheValueAllTheSame()
    {
        Form form(u"old"_s);
        form.type(u"NEW"_s);
        form.field.edit()->setModified(false); // it is not the owner's text any more
        form.refresh();
        QCOMPARE(form.field.text(), u"old"_s);
    }

    void aReasonAboutThePlansValueHoldsNothingBack()
    {
        Form form(u"old"_s);
        form.field.setReason(Status::Problem, u"in use"_s);
        form.refresh();
        QCOMPARE(form.field.text(), u"old"_s);
        QVERIFY(!form.field.reason().isEmpty());
        form.refresh(u"other"_s);
        QCOMPARE(form.field.text(), u"other"_s);
        QVERIFY(form.field.reason().isEmpty());
    }
};

MW_TEST(tst_WidgetsFields)
#include "tst_WidgetsFields.moc"
