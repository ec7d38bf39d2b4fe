#include "gui/Specimens.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FileList.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/Paint.h"
#include "gui/wizard/StepList.h"
#include "kit/TestMain.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

class tst_WidgetsBlocks : public QObject
{
    Q_OBJECT

private:
    TestDesktop m_desktop;

private slots:
    void copiesTheRawValue_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::newRow("blanks at the ends") << u" v=spf1 -all "_s;
        QTest::newRow("quotes and backslash") << u"\"a\\;b\""_s;
        QTest::newRow("ampersand") << u"v=STSv1; id=1&2"_s;
        QTest::newRow("long key") << u"v=DKIM1; p="_s + QString(4000, u'A');
        QTest::newRow("not ASCII") << u"müller.example"_s;
    }
    void copiesTheRawValue()
    {
        QFETCH(QString, raw);
        CopyButton button(m_desktop, u"Value of _dmarc"_s);
        button.setValue(raw);
        QSignalSpy said(&button, &CopyButton::copied);
        button.click();
        QCOMPARE(m_desktop.clipboard, raw);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.at(0).at(0).toString(), u"Value of _dmarc copied"_s);
        QCOMPARE(button.text(), u"Copied"_s);
        QVERIFY(button.wasCopied());
        QTRY_COMPARE_WITH_TIMEOUT(button.text(), QString(), 4000);
        QVERIFY(button.picture() == Icon::Check);
        button.setValue(u"another"_s);
        QVERIFY(!button.wasCopied());
        QVERIFY(button.picture() == Icon::Copy);
    }

    void copiesEachFieldOfARecord()
    {
        RecordCard card(m_desktop);
        const std::vector<RecordView> records = specimens::records();
        card.setView(records[1]);
        card.setOpen(true);
        QSignalSpy said(&card, &RecordCard::copied);
        for (const RecordField &field : records[1].fields) {
            auto *button = card.findChild<CopyButton *>(u"copy.%1"_s.arg(field.label));
            QVERIFY2(button, qPrintable(field.label));
            QCOMPARE(button->isHidden(), !field.copyable);
            if (!field.copyable)
                continue;
            button->click();
            QCOMPARE(m_desktop.clipboard, field.value);
        }
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0).at(0).toString(), u"spf"_s);
    }

    void opensARecordByKeyboardAndMouse()
    {
        RecordCard card(m_desktop);
        card.setView(specimens::records()[1]);
        card.resize(600, 41);
        card.show();
        QSignalSpy opened(&card, &RecordCard::openChanged);
        QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(200, 20));
        QVERIFY(card.isOpen());
        auto *chevron = card.findChild<Button *>(u"open.spf"_s);
        QVERIFY(chevron);
        chevron->setFocus();
        QTest::keyClick(chevron, Qt::Key_Space);
        QVERIFY(!card.isOpen());
        QCOMPARE(opened.size(), 2);
    }

    void walksTheTokens()
    {
        TokenStrip strip(m_desktop, u"Value"_s);
        strip.setTokens({u"v=DMARC1"_s, u"p=none"_s, u"rua=mailto:a@b"_s},
                        u"v=DMARC1; p=none; rua=mailto:a@b"_s, {{}, u"policy: only observe"_s});
        strip.resize(400, 40);
        strip.show();
        strip.setFocus();
        QSignalSpy moved(&strip, &TokenStrip::currentChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 1);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.current(), 2);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 2);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.current(), 1);
        QCOMPARE(moved.size(), 4);
        QCOMPARE(strip.partName(1), u"p=none, policy: only observe, 2 of 3"_s);
    }

    void tellsScreenReadersTheParts()
    {
        ListGrid grid;
        grid.setContent(specimens::weights(), specimens::lists());
        grid.resize(660, grid.heightForWidth(660));
        grid.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&grid);
        QVERIFY(face);
        QCOMPARE(face->childCount(), grid.partCount());
        QVERIFY(face->childCount() > 90);
        QVERIFY(face->child(0)->text(QAccessible::Name).contains(u"list0.example"_s));
        StatusPill pill(Status::Warning);
        QCOMPARE(QAccessible::queryAccessibleInterface(&pill)->text(QAccessible::Name),
                 u"Should be fixed"_s);
    }

    void keepsRowsWhenFindingsChange()
    {
        FindingList list;
        std::vector<FindingView> views = specimens::findings();
        list.setFindings(views);
        FindingRow *row = list.row(u"spf.multiple"_s);
        row->setOpen(true);
        views[0].text = u"Another first step."_s;
        views.erase(views.begin() + 1);
        list.setFindings(views);
        QCOMPARE(list.count(), 3);
        QCOMPARE(list.row(u"spf.multiple"_s), row);
        QVERIFY(row->isOpen());
        QVERIFY(!list.row(u"list.policy"_s));
        QSignalSpy acted(&list, &FindingList::acted);
        list.findChild<Button *>(u"act.spf.multiple"_s)->click();
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.at(0).at(0).toString(), u"spf.multiple"_s);
    }

    void showsOutsideTextAsText()
    {
        Para para(u"<b>bold</b> &amp; <img src=x>"_s);
        QVERIFY(para.textFormat() == Qt::PlainText);
        QCOMPARE(printable(u"a\u0007b\u202Ec\n"_s), u"a·b·c·"_s);
        const Button button(u"R&D <i>"_s);
        QCOMPARE(button.text(), u"R&&D <i>"_s);
        RecordView record;
        record.key = u"x"_s;
        record.purpose = u"<script>"_s;
        record.fields = {{u"Value"_s, QString(70000, u'x'), true, true, {}, {}}};
        RecordCard card(m_desktop);
        card.setView(record);
        card.setOpen(true);
        card.resize(500, 300);
        card.grab();
        card.findChild<CopyButton *>(u"copy.Value"_s)->click();
        QCOMPARE(m_desktop.clipboard.size(), 70000);
    }

    void choosesOneOfAFew()
    {
        SegmentedChoice segments(u"s"_s, u"Kind"_s);
        segments.setSegments({{u"RSA"_s, {}}, {u"Both"_s, {}}});
        QSignalSpy chosen(&segments, &SegmentedChoice::chosen);
        QCOMPARE(segments.current(), 0);
        segments.setCurrent(1);
        QCOMPARE(chosen.size(), 0);
        segments.show();
        segments.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        auto *first = segments.findChild<QRadioButton *>(u"s.0"_s);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        QCOMPARE(chosen.size(), 2);

        ChoiceGroup cards(u"c"_s, u"Where"_s);
        cards.setChoices(
            {{Icon::Computer, u"This computer"_s, {}, {}}, {Icon::House, u"At home"_s, {}, {}}});
        QCOMPARE(cards.current(), -1);
        QSignalSpy picked(&cards, &ChoiceGroup::chosen);
        cards.setCurrent(1);
        QCOMPARE(picked.size(), 0);
        cards.resize(500, 80);
        cards.show();
        QTest::mouseClick(cards.card(0), Qt::LeftButton, {}, QPoint(180, 60));
        QCOMPARE(cards.current(), 0);
        QCOMPARE(picked.size(), 1);
        cards.setCurrent(-1);
        QCOMPARE(cards.current(), -1);
    }

    void tellsTheReasonBelowTheField()
    {
        Field field(u"domain"_s, u"Domain"_s);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy committed(&field, &Field::committed);
        field.edit()->setFocus();
        QTest::keyClicks(field.edit(), u"exa mple"_s);
        field.setText(u"other"_s); // not while the owner types
        QCOMPARE(field.text(), u"exa mple"_s);
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        field.setReason(Status::Problem, u"A domain has no blanks."_s);
        QCOMPARE(field.reason(), u"A domain has no blanks."_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"A domain has no blanks."_s);
        field.setReason(Status::Ok, {});
        QVERIFY(field.reason().isEmpty());
    }

    void modelsKeepTheRules()
    {
        StepModel steps;
        QAbstractItemModelTester stepTester(&steps,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        steps.setSteps(
            {{u"Your domain"_s, {}, Status::Ok, {}}, {u"Connection"_s, {}, Status::Waiting, {}}});
        QSignalSpy changed(&steps, &StepModel::dataChanged);
        steps.setState(1, Status::Problem, u"1 stops mail"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(steps.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Step 2 of 2, Connection, 1 stops mail"_s);

        ListModel lists;
        QAbstractItemModelTester listTester(&lists,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        lists.setContent(specimens::weights(), specimens::lists());
        const int all = lists.rowCount();
        lists.setFilter(ListFilter::Listed);
        QCOMPARE(lists.rowCount(), 1);
        lists.setCell({0, 1, 0}, ListState::ListedNote, {});
        QCOMPARE(lists.rowCount(), 2);
        lists.setFilter(ListFilter::All);
        QCOMPARE(lists.rowCount(), all);

        ExplainedModel explained;
        QAbstractItemModelTester explainedTester(
            &explained, QAbstractItemModelTester::FailureReportingMode::QtTest);
        explained.set(specimens::explained().columns, specimens::explained().rows);
        QCOMPARE(explained.columnCount(), 4); // with Change

        FileModel files;
        QAbstractItemModelTester fileTester(&files,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        files.setFiles({{u"main.cf"_s, u"new"_s}});
        QCOMPARE(files.rowCount(), 1);
    }

    void arcsRestWhenNothingTurns()
    {
        ArcClock &arcs = HouseStyle::installed()->arcs();
        {
            GlyphLabel glyph;
            glyph.show();
            glyph.setStatus(Status::Running);
            QVERIFY(arcs.isTurning());
            glyph.setStatus(Status::Ok);
            QTRY_VERIFY(!arcs.isTurning());
            glyph.setStatus(Status::Running);
            QVERIFY(arcs.isTurning());
        }
        QTRY_VERIFY(!arcs.isTurning());
    }

    void statusLineSpeaksAndStops()
    {
        StatusLine line;
        line.show();
        line.setActivity({true, u"40 of 96 lists"_s, true});
        QSignalSpy stopped(&line, &StatusLine::stopAsked);
        auto *stop = line.findChild<Button *>(u"stopButton"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QCOMPARE(stopped.size(), 1);
        line.say(u"Value copied"_s);
        QCOMPARE(line.text(), u"Value copied"_s);
        line.setActivity({false, u"All done at 14:32"_s, true});
        QCOMPARE(line.text(), u"Value copied"_s);
        QVERIFY(!stop->isVisible());
    }

    void marksKeyboardFocusOnly()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new Button(u"First"_s);
        auto *second = new Button(u"Second"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(HouseStyle::installed()->keyFocus() != first);
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QCOMPARE(HouseStyle::installed()->keyFocus(), second);
    }
};

MW_TEST(tst_WidgetsBlocks)
#include "tst_WidgetsBlocks.moc"
