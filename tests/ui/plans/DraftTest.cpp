// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/PlanBook.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace xhb::test {

namespace {

TEST(Draft, OneRowAMeasureWithTheProblemAtItsFirst)
{
    PlanBook book;
    book.open();
    ASSERT_EQ(book.model().sheet().rowCount(), 4);
    EXPECT_EQ(book.model().rowCount(), 5) << "and one to write the next problem in";
    EXPECT_EQ(book.cell(0, DraftColumn::Title), QStringLiteral("问题1"));
    EXPECT_EQ(book.cell(1, DraftColumn::Measure), QStringLiteral("清理河道"));
    EXPECT_EQ(book.cell(2, DraftColumn::Supervising), QStringLiteral("临溪县水利局"));
    EXPECT_EQ(book.table().rowSpan(0, int(DraftColumn::Title)), 2);
}

TEST(Draft, TypingReplacesAndEnterGoesDown)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Measure);
    book.type(QStringLiteral("x"));
    ASSERT_NE(qobject_cast<QPlainTextEdit *>(book.editor()), nullptr);
    book.compose(QStringLiteral("新建截污干管"));
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.measures("1")[0].text, QStringLiteral("x新建截污干管"));
    EXPECT_EQ(book.table().currentIndex().row(), 1);
    EXPECT_EQ(book.undoWord(), QStringLiteral("填写重点措施 1"));
    book.undo();
    EXPECT_EQ(book.cell(0, DraftColumn::Measure), QStringLiteral("修复管网"));
}

TEST(Draft, InputMethodBeginsACell)
{
    PlanBook book;
    book.open();
    book.stand(2, DraftColumn::Goal);
    QInputMethodEvent composing(QStringLiteral("shui"), {});
    QApplication::sendEvent(book.editor(), &composing);
    ASSERT_NE(book.table().viewport()->findChild<QPlainTextEdit *>(), nullptr)
        << "the first letter already opens an editor";
    book.compose(QStringLiteral("断面水质稳定达到三类"));
    book.press(Qt::Key_Tab);
    EXPECT_EQ(book.issue("2").goal, QStringLiteral("断面水质稳定达到三类"));
    EXPECT_EQ(book.table().currentIndex().column(), int(DraftColumn::Responsible));
}

TEST(Draft, F2GoesOnBehindTheTextAndEscapeKeepsIt)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Measure);
    book.press(Qt::Key_F2);
    book.type(QStringLiteral("2"));
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.measures("1")[0].text, QStringLiteral("修复管网2"));
    book.stand(0, DraftColumn::Measure);
    book.press(Qt::Key_F2);
    book.type(QStringLiteral("3"));
    book.press(Qt::Key_Escape);
    EXPECT_EQ(book.measures("1")[0].text, QStringLiteral("修复管网2"));
}

TEST(Draft, TabPassesOverMergedCells)
{
    PlanBook book;
    book.open();
    book.stand(1, DraftColumn::Measure);
    book.press(Qt::Key_Tab);
    EXPECT_EQ(book.table().currentIndex(),
              book.model().index(1, int(DraftColumn::MeasureDeadline)));
    book.press(Qt::Key_Tab);
    book.press(Qt::Key_Tab);
    EXPECT_EQ(book.table().currentIndex(), book.model().index(2, int(DraftColumn::Code)));
    book.press(Qt::Key_Backtab);
    EXPECT_EQ(book.table().currentIndex(), book.model().index(1, int(DraftColumn::Funds)));
}

TEST(Draft, UnitsByInitialsShortNameAndInOrder)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Supervising);
    book.type(QStringLiteral("lxsthjj")); // 临溪生态环境局
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.cell(0, DraftColumn::Supervising), QStringLiteral("临溪生态环境局"));
    book.stand(2, DraftColumn::Supervising);
    book.press(Qt::Key_F2);
    book.compose(QStringLiteral("、双河"));
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.cell(2, DraftColumn::Supervising),
              QStringLiteral("临溪县水利局、双河镇人民政府"))
        << "the first one leads (QX-16)";
    book.stand(2, DraftColumn::Responsible);
    book.press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(book.editor());
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("水利局"));
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.cell(2, DraftColumn::Responsible), QStringLiteral("临溪县水利局"));
}

TEST(Draft, AnUnknownUnitIsAskedAboutAndNeverLost)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Responsible);
    book.press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(book.editor())->setText(QStringLiteral("白沙镇人民政府"));
    book.press(Qt::Key_Return);
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), QStringLiteral("白沙镇人民政府"))
        << "the cell keeps what was typed";
    EXPECT_FALSE(book.model().marks(0, DraftColumn::Responsible).empty());
    EXPECT_EQ(book.ledger->all<Unit>()->size(), 3u) << "nothing is written before the answer";
    book.answer(QStringLiteral("新建单位并写入"));
    EXPECT_EQ(book.ledger->all<Unit>()->size(), 4u);
    EXPECT_TRUE(book.model().marks(0, DraftColumn::Responsible).empty());
    book.undo();
    EXPECT_EQ(book.ledger->all<Unit>()->size(), 3u) << "one step back takes the unit as well";
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), QStringLiteral("双河镇人民政府"));
}

TEST(Draft, GivingUpANewUnitLosesNothingOfThePaste)
{
    PlanBook book;
    book.open();
    const QString before = book.dump();
    QApplication::clipboard()->setText(QStringLiteral(
        "养殖粪污直排\t\"1.建设集粪池\n2.签订消纳协议\"\t粪污资源化利用\t白沙镇人民政府\t水利局\t"
        "2026年9月底前\n"
        "裸露边坡\t覆土复绿\t完成复绿\t双河镇人民政府\t白沙镇人民政府\t2026.11\n"));
    book.stand(4, DraftColumn::Title);
    book.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(book.dump(), before) << "nothing is written before the answer";
    book.answer(QStringLiteral("取消"));
    EXPECT_EQ(book.ledger->all<Unit>()->size(), 3u);
    const auto &problems = book.model().sheet().problems();
    ASSERT_EQ(problems.size(), 4u) << "all else is kept as it was pasted";
    EXPECT_EQ(problems[2].measures.size(), 2u);
    EXPECT_TRUE(problems[2].issue.responsible.empty());
    EXPECT_EQ(problems[2].issue.supervising.size(), 1u);
    EXPECT_EQ(problems[3].issue.responsible.size(), 1u);
    EXPECT_TRUE(problems[3].issue.supervising.empty());
    for (const auto &[problem, column] :
         {std::pair(2, DraftColumn::Responsible), std::pair(3, DraftColumn::Supervising)}) {
        const int row = book.model().sheet().rowOf(problems[size_t(problem)].issue.id);
        EXPECT_EQ(book.cell(row, column), QStringLiteral("白沙镇人民政府"))
            << "the cell keeps its text, to be put right";
        EXPECT_TRUE(book.model()
                        .marks(row, column)
                        .front()
                        .what.contains(QStringLiteral("单位名册里没有")));
    }
    EXPECT_EQ(book.undoWord(), QStringLiteral("粘贴 12 格 甲方案"));
    book.undo();
    EXPECT_EQ(book.dump(), before) << "one step takes all of it back";
}

TEST(Draft, GivingUpANewUnitLeavesTheUnitsThatWereThere)
{
    PlanBook book;
    book.open();
    const QString before = book.dump();
    book.stand(0, DraftColumn::Responsible);
    book.press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(book.editor())->setText(QStringLiteral("白沙镇人民政府"));
    book.press(Qt::Key_Return);
    book.answer(QStringLiteral("取消"));
    EXPECT_EQ(book.dump(), before);
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), QStringLiteral("白沙镇人民政府"));
    EXPECT_FALSE(book.model().marks(0, DraftColumn::Responsible).empty());
}

TEST(Draft, WhatWasRefusedWaitsWhileOtherCellsAndPlansAreWorkedOn)
{
    PlanBook book;
    book.must(R"({"do":"plan.add","name":"乙方案","source":"省督察","kind":"superior"})");
    book.open();
    const auto show = [&](const char *plan) {
        book.pane().showPlan(findPlan(book.ledger->database(), QString::fromUtf8(plan))->id);
        book.pane().openTab(PlanPane::Draft);
    };
    const auto put = [&](DraftColumn column, const QString &text) {
        book.stand(0, column);
        book.press(Qt::Key_F2);
        qobject_cast<QLineEdit *>(book.editor())->setText(text);
        book.press(Qt::Key_Return);
    };
    const QString wrong = QStringLiteral("白沙镇人民政府");
    show("甲方案");
    put(DraftColumn::Responsible, wrong);
    book.answer(QStringLiteral("取消"));
    put(DraftColumn::Deadline, QStringLiteral("2026-11-30"));
    EXPECT_EQ(book.issue("1").deadline, QDate(2026, 11, 30));
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), wrong) << "another cell was written";
    show("乙方案");
    EXPECT_EQ(book.model().rowCount(), 1);
    EXPECT_TRUE(book.model().marks(0, DraftColumn::Responsible).empty());
    show("甲方案");
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), wrong) << "another plan was shown";
    EXPECT_FALSE(book.model().marks(0, DraftColumn::Responsible).empty());
    put(DraftColumn::Responsible, QStringLiteral("临溪生态环境局"));
    EXPECT_TRUE(book.model().marks(0, DraftColumn::Responsible).empty());
    EXPECT_EQ(book.cell(0, DraftColumn::Responsible), QStringLiteral("临溪生态环境局"));
}

TEST(Draft, QX7_TheSixItemsAndTheMeasuresDeadlinesFitIntoASmallScreen)
{
    PlanBook book;
    book.open();
    const QHeaderView &header = *book.table().horizontalHeader();
    const int last = int(DraftColumn::MeasureDeadline);
    EXPECT_LE(header.sectionViewportPosition(last) + header.sectionSize(last),
              book.table().viewport()->width());
}

TEST(Draft, QX7_WhatIsTypedIsOfThePlansOwnSourceAndNoCountyPlanTakesASuperiors)
{
    PlanBook book;
    book.must(R"({"do":"source.add","name":"自查","level":"county","category":"季度自查"})");
    book.must(R"({"do":"plan.add","name":"乙方案","source":"自查","kind":"county"})");
    ASSERT_OK(book.ledger->transact( // as a book of older days may have one
        QStringLiteral("test"), QStringLiteral("测试"), today, [&](Tx &tx) -> Status {
            Plan plan;
            plan.name = QStringLiteral("丙方案");
            plan.kind = PlanKind::County;
            plan.source = tx.where<Source>("name", QStringLiteral("省督察"))->front().id;
            return tx.gate().unsealed([&]() -> Status {
                TRY(tx.insert(plan));
                return done();
            });
        }));
    book.open();
    const auto typeProblem = [&](const char *plan) {
        book.pane().showPlan(findPlan(book.ledger->database(), QString::fromUtf8(plan))->id);
        book.pane().openTab(PlanPane::Draft);
        book.stand(0, DraftColumn::Title);
        book.press(Qt::Key_F2);
        book.compose(QStringLiteral("新问题"));
        book.press(Qt::Key_Return);
    };
    typeProblem("乙方案");
    const auto made = book.ledger->where<Issue>("title", QStringLiteral("新问题"));
    ASSERT_EQ(made->size(), 1u);
    EXPECT_EQ(book.ledger->find(made->front().source)->name, QStringLiteral("自查"));
    const QString before = book.dump();
    typeProblem("丙方案");
    EXPECT_EQ(book.dump(), before) << "the row gate refuses, whichever way";
    book.answer(QStringLiteral("知道了"));
}

TEST(Draft, DatesAreTypedLoosely)
{
    PlanBook book;
    book.open();
    const std::pair<const char16_t *, QDate> typed[] = {{u"2026年6月底前", QDate(2026, 6, 30)},
                                                        {u"3.25", QDate(2026, 3, 25)},
                                                        {u"20260305", QDate(2026, 3, 5)}};
    for (const auto &[text, date] : typed) {
        book.stand(0, DraftColumn::Deadline);
        book.press(Qt::Key_F2);
        qobject_cast<QLineEdit *>(book.editor())->setText(QString::fromUtf16(text));
        book.press(Qt::Key_Return);
        EXPECT_EQ(book.issue("1").deadline, date) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_EQ(book.cell(0, DraftColumn::Deadline), QStringLiteral("2026年3月5日"));
    book.stand(0, DraftColumn::Deadline);
    book.type(QStringLiteral("soon"));
    book.press(Qt::Key_Return);
    EXPECT_FALSE(book.issue("1").deadline.isValid()) << "never guessed";
    const auto marks = book.model().marks(0, DraftColumn::Deadline);
    ASSERT_FALSE(marks.empty());
    EXPECT_EQ(marks.front().basis, QStringLiteral("QX-7"));
}

TEST(Draft, QX7_AMeasureDueAfterItsProblemIsMarkedAsItIsTyped)
{
    PlanBook book;
    book.open();
    const QStringList wrong =
        book.model().problemsOf(0, DraftColumn::MeasureDeadline, QStringLiteral("2027年6月底前"));
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_TRUE(wrong.front().contains(QStringLiteral("晚于问题的完成时限")))
        << wrong.front().toStdString();
    EXPECT_TRUE(book.model()
                    .problemsOf(0, DraftColumn::MeasureDeadline, QStringLiteral("2026年6月底前"))
                    .isEmpty());
    book.must(R"({"do":"measure.update","issue":"1","seq":1,"deadline_text":"2027年6月底前"})");
    const auto marks = book.model().marks(0, DraftColumn::MeasureDeadline);
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(marks.front().basis, QStringLiteral("QX-7"));
}

TEST(Draft, CtrlEnterAddsAMeasureWhereItStands)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Measure);
    book.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(book.table().currentIndex(), book.model().index(1, int(DraftColumn::Measure)));
    book.type(QStringLiteral("n"));
    book.press(Qt::Key_Return);
    const auto measures = book.measures("1");
    ASSERT_EQ(measures.size(), 3u);
    EXPECT_EQ(measures[1].text, QStringLiteral("n"));
    EXPECT_EQ(measures[2].text, QStringLiteral("清理河道"));
    EXPECT_EQ(measures[2].seq, 3);
    book.undo();
    EXPECT_EQ(book.measures("1").size(), 2u);
    EXPECT_EQ(book.measures("1")[1].seq, 2);
}

TEST(Draft, ABlankMeasureLeftBlankGoesAway)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Measure);
    book.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(book.model().sheet().rowCount(), 5);
    book.press(Qt::Key_Down);
    QTest::qWait(10);
    EXPECT_EQ(book.model().sheet().rowCount(), 4);
    EXPECT_EQ(book.table().currentIndex().row(), 1);
}

TEST(Draft, PastesBlocksFromSpreadsheetsAsOneStep)
{
    PlanBook book;
    book.open();
    QApplication::clipboard()->setText(QStringLiteral(
        "养殖粪污直排\t\"1.建设集粪池\n2.签订消纳协议\"\t粪污资源化利用\t双河镇人民政府\t"
        "临溪生态环境局\t2026年9月底前\r\n"
        "裸露边坡\t覆土复绿\t完成复绿\t双河镇人民政府\t水利局\t2026.11\r\n"));
    book.stand(4, DraftColumn::Title); // the row to write the next problem in
    book.press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(book.model().sheet().problems().size(), 4u);
    const PlanRow &first = book.model().sheet().problems()[2];
    EXPECT_EQ(first.issue.title, QStringLiteral("养殖粪污直排"));
    ASSERT_EQ(first.measures.size(), 2u) << "a cell with several measures is taken apart";
    EXPECT_EQ(first.measures[1].text, QStringLiteral("签订消纳协议"));
    EXPECT_EQ(first.issue.deadline, QDate(2026, 9, 30));
    EXPECT_EQ(first.issue.source, book.issue("1").source) << "it comes from the plan's inspection";
    EXPECT_EQ(book.undoWord(), QStringLiteral("粘贴 12 格 甲方案"));
    book.undo();
    EXPECT_EQ(book.model().sheet().problems().size(), 2u) << "one step takes all of it back";
}

TEST(Draft, PastesAListWithALineForEachMeasure) // as the program itself exports it
{
    const QString lines =
        QStringLiteral("甲题\t措施一\t目标甲\t双河镇人民政府\t临溪生态环境局\t2026年9月底前\n"
                       "\t措施二\t\t\t\t\n"
                       "\t措施三\t\t\t\t\n"
                       "乙题\t措施四\t目标乙\t双河镇人民政府\t临溪生态环境局\t2026年10月底前\n");
    for (const int row : {0, 4}) { // onto the problems there are; as further ones
        PlanBook book;
        book.open();
        const PlanRow second = book.model().sheet().problems()[1];
        QApplication::clipboard()->setText(lines);
        book.stand(row, DraftColumn::Title);
        book.press(Qt::Key_V, Qt::ControlModifier);
        const auto &problems = book.model().sheet().problems();
        const size_t at = row == 0 ? 0 : 2;
        ASSERT_EQ(problems.size(), at + 2);
        EXPECT_EQ(problems[at].issue.title, QStringLiteral("甲题"));
        EXPECT_EQ(problems[at].issue.goal, QStringLiteral("目标甲")) << "blanks change nothing";
        EXPECT_EQ(problems[at].issue.deadline, QDate(2026, 9, 30));
        EXPECT_EQ(problems[at].issue.responsible.size(), 1u);
        ASSERT_EQ(problems[at].measures.size(), 3u);
        EXPECT_EQ(problems[at].measures[2].text, QStringLiteral("措施三"));
        EXPECT_EQ(problems[at + 1].issue.title, QStringLiteral("乙题"));
        EXPECT_EQ(problems[at + 1].measures[0].text, QStringLiteral("措施四"));
        book.undo();
        EXPECT_EQ(book.model().sheet().problems().size(), 2u);
        EXPECT_EQ(book.model().sheet().problems()[1].issue, second.issue);
    }
}

TEST(Draft, PasteSaysWhatItCouldNotTake)
{
    PlanBook book;
    book.open();
    QApplication::clipboard()->setText(QStringLiteral("100\nabc\n"));
    book.stand(0, DraftColumn::Funds);
    book.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(book.measures("1")[0].investedWan, 100.0);
    EXPECT_FALSE(book.measures("1")[1].investedWan.has_value());
    EXPECT_EQ(book.cell(1, DraftColumn::Funds), QStringLiteral("abc"));
    EXPECT_FALSE(book.model().marks(1, DraftColumn::Funds).empty());
}

TEST(Draft, CopiesABlockOtherProgramsRead)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Title);
    book.press(Qt::Key_Down, Qt::ShiftModifier);
    book.table().selectionModel()->select(
        QItemSelection(book.model().index(0, int(DraftColumn::Title)),
                       book.model().index(3, int(DraftColumn::Measure))),
        QItemSelectionModel::ClearAndSelect);
    book.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("问题1\t修复管网\n\t清理河道\n问题2\t修复管网\n\t清理河道\n"));
}

TEST(Draft, FillsDownAndClears)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::MeasureDeadline);
    book.type(QStringLiteral("5.30"));
    book.press(Qt::Key_Return);
    book.table().selectionModel()->select(
        QItemSelection(book.model().index(0, int(DraftColumn::MeasureDeadline)),
                       book.model().index(3, int(DraftColumn::MeasureDeadline))),
        QItemSelectionModel::ClearAndSelect);
    book.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(book.measures("2")[1].deadline, QDate(2026, 5, 30));
    EXPECT_EQ(book.undoWord(), QStringLiteral("向下填充 3 格 甲方案"));
    book.press(Qt::Key_Delete);
    EXPECT_FALSE(book.measures("2")[1].deadline.isValid());
    EXPECT_EQ(book.undoWord(), QStringLiteral("清除 4 格 甲方案"));
    book.undo();
    EXPECT_EQ(book.measures("1")[0].deadline, QDate(2026, 5, 30));
}

TEST(Draft, ClearingAMeasureRemovesIt)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Measure);
    book.press(Qt::Key_Delete);
    ASSERT_EQ(book.measures("1").size(), 1u);
    EXPECT_EQ(book.measures("1")[0].seq, 1) << "the numbers close up";
}

TEST(Draft, StageGoalsAreLinesWithTheirDays)
{
    PlanBook book;
    book.open();
    book.stand(0, DraftColumn::Task);
    book.press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(book.editor())->setText(QStringLiteral("长期"));
    book.press(Qt::Key_Return);
    ASSERT_EQ(book.issue("1").taskType, TaskType::Longterm);
    const auto marks = book.model().marks(0, DraftColumn::Stages);
    ASSERT_FALSE(marks.empty()) << "QX-7: a long-term task needs stage goals";
    EXPECT_EQ(marks.front().basis, QStringLiteral("QX-7"));
    book.stand(0, DraftColumn::Stages);
    book.press(Qt::Key_F2);
    book.compose(QStringLiteral("2026年6月底前：完成摸排"));
    book.press(Qt::Key_Return, Qt::AltModifier);
    book.compose(QStringLiteral("2026年10月底前：完成主体工程"));
    book.press(Qt::Key_Return);
    const auto stages = book.ledger->where<StageGoal>("issue", book.issue("1").id.value);
    ASSERT_EQ(stages->size(), 2u);
    EXPECT_EQ((*stages)[1].due, QDate(2026, 10, 31));
    EXPECT_EQ((*stages)[1].text, QStringLiteral("完成主体工程"));
    EXPECT_TRUE(book.model().marks(0, DraftColumn::Stages).empty());
}

TEST(Draft, WordsOfBluntMeansAreWarnedOfWhileTyping)
{
    PlanBook book;
    book.open();
    EXPECT_FALSE(book.model()
                     .problemsOf(0, DraftColumn::Measure, QStringLiteral("沿线养殖场一律关停"))
                     .isEmpty());
    EXPECT_TRUE(
        book.model().problemsOf(0, DraftColumn::Measure, QStringLiteral("修复管网")).isEmpty());
    EXPECT_FALSE(
        book.model().problemsOf(0, DraftColumn::Supervising, QStringLiteral("某某局")).isEmpty());
}

TEST(Draft, AnApprovedPlanIsReadOnlyAndSaysWhy)
{
    PlanBook book;
    book.approve();
    book.open();
    EXPECT_EQ(book.model().rowCount(), 4);
    book.stand(0, DraftColumn::Goal);
    const QString before = book.dump();
    book.type(QStringLiteral("x"));
    book.press(Qt::Key_F2);
    book.press(Qt::Key_Delete);
    book.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(book.dump(), before);
    EXPECT_NE(book.model().locked().indexOf(QStringLiteral("批准")), -1);
    EXPECT_EQ(book.editor(), &book.table()) << "no editor was opened";
}

TEST(Draft, BigPlansStayQuick)
{
    PlanBook book;
    book.act([&](Tx &tx) -> Status {
        for (int i = 0; i < 400; ++i) {
            Issue issue = book.issue("1");
            issue.id = {};
            issue.code = QStringLiteral("B-%1").arg(i);
            TRY_LET(id, tx.insert(issue));
            for (int seq = 1; seq <= 5; ++seq) {
                Measure measure;
                measure.issue = id;
                measure.seq = seq;
                measure.text =
                    QStringLiteral("完成第 %1 段管网修复并通过闭水试验，建立巡查制度").arg(seq);
                TRY(tx.insert(measure));
            }
        }
        return done();
    });
    book.open();
    ASSERT_EQ(book.model().sheet().rowCount(), 2004);
    book.stand(1000, DraftColumn::Measure);
    QElapsedTimer timer;
    timer.start();
    book.type(QStringLiteral("x"));
    book.press(Qt::Key_Return);
    const qint64 edit = timer.elapsed();
    RecordProperty("edit_ms", int(edit));
    std::cout << "one cell of 2,004 rows: " << edit << " ms\n";
    EXPECT_LT(edit, 1500) << "ms, on a machine that does other work too";
}

} // namespace

} // namespace xhb::test
