// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/WorkbenchPage.h"

#include "tests/ui/TestWindow.h"
#include "ui/issues/IssueIndex.h"
#include "ui/kit/Card.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Meter.h"
#include "ui/kit/Preview.h"
#include "ui/petitions/PetitionIndex.h"
#include "ui/records/AgendaLead.h"
#include "ui/workbench/RatePanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace xhb::test {

namespace {

struct WorkbenchTest : testing::Test {
    BookFile file{threeProblems()};
    std::unique_ptr<OpenBook> book = OpenBook::open(file.path, false, file.today).take();
    std::unique_ptr<WorkbenchPage> page = std::make_unique<WorkbenchPage>(book->desk());

    WorkbenchTest()
    {
        QObject::connect(&book->ledger(), &Ledger::changed, page.get(),
                         [this](const Changes &changes) { page->refresh(changes); });
        page->resize(1216, 668);
        page->show();
    }
    void act(const char *json)
    {
        ASSERT_TRUE(perform(book->desk(), QJsonDocument::fromJson(json).object(), {}).ok());
    }
    Card *card(Figure::What what) { return page->findChildren<Card *>()[int(what)]; }
    ListView *list() { return page->findChild<ListView *>(); }
};

} // namespace

TEST_F(WorkbenchTest, CardsOpenTheRowsBehindTheirNumber)
{
    EXPECT_EQ(page->count(), std::nullopt) << "not counted yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    EXPECT_TRUE(card(Figure::Overdue)->accessibleName().endsWith(QStringLiteral(" 1")));
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    QTest::mouseClick(card(Figure::Overdue), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].value<PageFilter>().value(QStringLiteral("todo")),
              QStringList{QStringLiteral("overdue")});
}

TEST_F(WorkbenchTest, NothingIsCutInAWindowOf1024)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->count() > 0; }, 5000));
    for (const int width : {874, 1216}) {
        page->resize(width, 600);
        QTest::qWait(20);
        for (const Card *shown : page->findChildren<Card *>())
            EXPECT_GE(shown->height(), shown->heightForWidth(shown->width())) << width;
        const auto *rates = page->findChild<RatePanel *>();
        const QRect room(QPoint(), rates->size());
        int seen = 0;
        for (const QWidget *part : rates->findChildren<QWidget *>())
            if (part->isVisible() &&
                (qobject_cast<const QLabel *>(part) || qobject_cast<const Meter *>(part) ||
                 qobject_cast<const QPushButton *>(part))) {
                const QRect place(part->mapTo(rates, QPoint()), part->size());
                EXPECT_GE(part->width(), qobject_cast<const Meter *>(part)
                                             ? part->fontMetrics().height() * 3
                                             : part->minimumSizeHint().width());
                EXPECT_LE(place.right(), room.right() - grid(3)) << width;
                ++seen;
            }
        EXPECT_GT(seen, 6);
    }
}

/// By bar, number or percentage and by keyboard: as many rows as are counted there.
TEST_F(WorkbenchTest, Rule11_EveryShareOpensTheProblemsItCounts)
{
    act(R"({"do":"issue.update","code":"2","tracked":false})");
    act(R"({"do":"issue.add","code":"4","title":"没有来源的","goal":"达标"})");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page->overview() && page->overview()->whole.tracked == 3; }));
    const auto index = IssueIndex::read(book->desk());
    ASSERT_TRUE(index.ok());
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    const auto opens = [&](int tracked) {
        ASSERT_EQ(wanted.size(), 1);
        EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("issues"));
        const auto filter = wanted.takeFirst()[1].value<PageFilter>();
        EXPECT_EQ((*index)->select({filter, {}, {}, true}).size(), size_t(tracked));
    };
    auto *rates = page->findChild<RatePanel *>();
    for (QWidget *part : rates->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(part);
        if (!label || !label->text().contains(u'%') ||
            label->font().pixelSize() <= part->parentWidget()->font().pixelSize())
            continue;
        QTest::mouseClick(part, Qt::LeftButton);
        opens(3);
    }
    const auto meters = rates->findChildren<Meter *>();
    ASSERT_EQ(size_t(meters.size()), page->overview()->rates.size());
    for (size_t i = 0; i < page->overview()->rates.size(); ++i) {
        QTest::mouseClick(meters[int(i)], Qt::LeftButton);
        opens(page->overview()->rates[i].tracked);
    }
    int reached = 0;
    for (QPushButton *link : rates->findChildren<QPushButton *>()) {
        EXPECT_FALSE(link->accessibleName().isEmpty());
        if (!(link->focusPolicy() & Qt::TabFocus))
            continue;
        QTest::keyClick(link, Qt::Key_Space);
        const QString name = link->accessibleName();
        const QString counted = name.section(u'，', 1, 1).section(u'/', 1).trimmed();
        opens(counted.toInt());
        ++reached;
    }
    EXPECT_EQ(reached, int(page->overview()->rates.size()) + 1) << "each source and the whole";
}

TEST_F(WorkbenchTest, AnActionChangesItsOwnRowsAtOnce)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const size_t rows = list()->rowModel()->ids().size();
    act(R"({"do":"issue.update","code":"1","deadline_text":"2027年12月底前"})");
    EXPECT_EQ(list()->rowModel()->ids().size(), rows - 1);
    EXPECT_TRUE(card(Figure::Overdue)->accessibleName().endsWith(QStringLiteral(" 0")));
}

TEST_F(WorkbenchTest, ARowLeadsToItsProblem)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    list()->selectId(list()->rowModel()->idAt(0));
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("issues"));
    const auto filter = wanted[0][1].value<PageFilter>();
    const qint64 issue = filter.value(QStringLiteral("id")).value(0).toLongLong();
    EXPECT_EQ(book->ledger().find(Id<Issue>{issue})->title, QStringLiteral("逾期的"));
    ASSERT_TRUE(wantedPart(filter));
    EXPECT_EQ(wantedPart(filter)->part, RecordPart::Measures);
}

TEST_F(WorkbenchTest, TheLongestDayIsNotCut)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const QFontMetrics metrics(list()->font());
    // As a cell is drawn: the day, a gap, the note.
    const int wanted = metrics.horizontalAdvance(QStringLiteral("2027年12月31日")) +
                       metrics.height() * 2 / 3 +
                       metrics.horizontalAdvance(QStringLiteral("暂定")) + 2 * 8 + 2;
    EXPECT_GE(list()->columnWidth(0), wanted);
}

TEST_F(WorkbenchTest, TheListIsThatOfTheAgendaHoweverFarAhead)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const auto lines = agendaLines(book->desk());
    ASSERT_TRUE(lines.ok());
    EXPECT_EQ(lines->back().text.kind, QStringLiteral("yearly_publication"));
    RowModel *rows = list()->rowModel();
    ASSERT_EQ(rows->ids().size(), lines->size());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const AgendaText &text = (*lines)[size_t(row)].text;
        EXPECT_EQ(rows->cell(row, 0).why, text.why);
        EXPECT_EQ(rows->cell(row, 0).note, text.provisional ? QStringLiteral("暂定") : QString())
            << text.title.toStdString();
    }
    EXPECT_TRUE(lines->back().text.provisional) << "the last days of a year hang on the next";
}

TEST_F(WorkbenchTest, CardsCountProblemsAndPetitionsAndEachNumberLeadsToItsOwnRows)
{
    act(R"({"do":"petition.add","accept_no":"D3JX202603010001","class":"ordinary","channel":"call","received_on":"2026-03-01","content":"噪声扰民","region":"双河镇","pollution":["噪声"],"lead":"县水利局","reply_days":7})");
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return page->overview() && page->overview()->figures[Figure::Overdue].petitions == 1;
    }));
    EXPECT_TRUE(card(Figure::Overdue)->accessibleName().endsWith(QStringLiteral(" 1")));
    QPushButton *link = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisibleTo(page.get()) && button->text() == QStringLiteral("另有信访件 1"))
            link = button;
    ASSERT_TRUE(link);
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    link->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("petitions"));
    const auto index = PetitionIndex::read(book->desk());
    ASSERT_TRUE(index.ok());
    EXPECT_EQ((*index)->select({wanted[0][1].value<PageFilter>(), {}, {}, true}).size(), 1u);
}

TEST(AgendaLead, EveryLineLeadsToThePartOfTheRecordItIsAbout)
{
    const auto wanted = [](AgendaKind kind, SubjectKind subject = SubjectKind::Issue) {
        AgendaLine line;
        line.subject = subject;
        line.id = 7;
        line.ref = 2;
        line.text.kind = keyOf(kind);
        return wantedPart(leadOf(line)).value_or(WantedPart{});
    };
    EXPECT_EQ(wanted(AgendaKind::MeasureDeadline).part, RecordPart::Measures);
    EXPECT_EQ(wanted(AgendaKind::MeasureDeadline).focus, QStringLiteral("2"));
    EXPECT_EQ(wanted(AgendaKind::StageGoal).focus, QStringLiteral("stage/2"));
    for (const AgendaKind kind : {AgendaKind::Acceptance, AgendaKind::Publicity, AgendaKind::Filing,
                                  AgendaKind::Approval, AgendaKind::Lookback, AgendaKind::Rebound})
        EXPECT_EQ(wanted(kind).part, RecordPart::Signoff) << keyOf(kind).toStdString();
    EXPECT_EQ(wanted(AgendaKind::PetitionReply, SubjectKind::Petition).part, RecordPart::Basics);
    EXPECT_EQ(wanted(AgendaKind::IssueDeadline, SubjectKind::Petition).part, RecordPart::Basics)
        << "a petition has no measures";
    EXPECT_EQ(wanted(AgendaKind::PlanStep, SubjectKind::Plan).part, RecordPart::Steps);
    EXPECT_EQ(wanted(AgendaKind::PlanSubmission, SubjectKind::Plan).part, RecordPart::Steps);
    EXPECT_EQ(wanted(AgendaKind::Consultation, SubjectKind::Plan).part, RecordPart::Consult);
    EXPECT_EQ(wanted(AgendaKind::AdjustmentStep).part, RecordPart::Adjust);
}

TEST_F(WorkbenchTest, ALineNamesItsArticleAndWhatHasNoLastDayIsNotDueToday)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const RowModel &rows = *list()->rowModel();
    ASSERT_GE(rows.rowCount(), 3);
    for (int row = 0; row < rows.rowCount(); ++row) {
        EXPECT_TRUE(rows.cell(row, 3).text.contains(QStringLiteral("第")) &&
                    rows.cell(row, 3).text.contains(QStringLiteral("条")))
            << rows.cell(row, 3).text.toStdString();
        EXPECT_GT(rows.cell(row, 3).why.size(), rows.cell(row, 3).text.size());
        if (rows.cell(row, 1).text == QStringLiteral("待办")) {
            EXPECT_EQ(rows.cell(row, 1).why, QStringLiteral("现在可办"));
        }
    }
}

TEST_F(WorkbenchTest, TheYearlyPublicationLeadsToItsForm_JX15)
{
    page.reset();
    book.reset();
    book = OpenBook::open(file.path, false, QDate(2026, 12, 10)).take();
    page = std::make_unique<WorkbenchPage>(book->desk());
    page->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    const RowModel &rows = *list()->rowModel();
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.cell(row, 2).text.contains(QStringLiteral("对外公开年度整改情况"))) {
            list()->selectId(rows.idAt(row));
            QTest::keyClick(list(), Qt::Key_Return);
        }
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("plans"));
    EXPECT_TRUE(wanted[0][1].value<PageFilter>().contains(QStringLiteral("yearly")));
}

TEST_F(WorkbenchTest, TodaysListIsSetOnPaper)
{
    EXPECT_TRUE(page->abilities().testFlag(Page::Prints));
    page->print();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->findChild<Preview *>() != nullptr; }, 20000));
    auto *preview = page->findChild<Preview *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->finished(); }, 20000));
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_TRUE(preview->window()->windowTitle().contains(QStringLiteral("今日清单")));
}

} // namespace xhb::test
