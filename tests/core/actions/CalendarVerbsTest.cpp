// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"
#include "core/actions/BookCalendar.h"

#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;

namespace {

const QDate december(2026, 12, 31);

/// A notice of 2027 that takes Monday the 4th of January off and gives Saturday the 9th back.
const char newYear[] =
    R"({"do":"calendar.add","year":2027,"doc_no":"国办发明电〔2026〕9号","days":[
        {"date":"2027-01-01","off":true,"name":"元旦"},{"date":"2027-01-02","off":true,"name":"元旦"},
        {"date":"2027-01-03","off":true,"name":"元旦"},{"date":"2027-01-04","off":true,"name":"元旦"},
        {"date":"2027-01-09","off":false,"name":"元旦"}]})";

struct CalendarDesk : TestDesk {
    CalendarDesk() : TestDesk(december)
    {
        addCountyIssue();
        finishMeasuresAndPapers();
        must(R"({"do":"signoff.start","issue":"1","on":"2026-12-22"})");
        must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-12-22"})");
    }

    QDate acceptanceDue()
    {
        const auto facts = desk->facts();
        for (const AgendaItem &item : agendaOf(desk->rules(), *facts))
            if (item.kind == AgendaKind::Acceptance)
                return item.due;
        return {};
    }
};

TEST(Calendar, Rule10_ATypedNoticeSettlesTheYearAndUndoUnsettlesIt)
{
    CalendarDesk desk;
    const QString before = desk.dump();
    EXPECT_EQ(desk.acceptanceDue(), QDate(2027, 1, 5));
    EXPECT_TRUE(desk.desk->calendar().provisional({2027, 1, 5}));
    desk.must(newYear);
    EXPECT_EQ(desk.acceptanceDue(), QDate(2027, 1, 7));
    EXPECT_FALSE(desk.desk->calendar().provisional({2027, 1, 5}));
    EXPECT_TRUE(desk.desk->calendar().isWorkday({2027, 1, 9}));

    const auto last = desk.ledger->undoable();
    ASSERT_OK(desk.ledger->undo((*last)->id, december));
    EXPECT_EQ(desk.acceptanceDue(), QDate(2027, 1, 5)) << "the desk has reread its calendar";
    EXPECT_FALSE(desk.desk->calendar().knows(2027));
    EXPECT_EQ(desk.dump(), before);
    const auto again = desk.ledger->redoable();
    ASSERT_OK(desk.ledger->undo((*again)->id, december));
    EXPECT_EQ(desk.acceptanceDue(), QDate(2027, 1, 7));
    EXPECT_EQ(desk.findings(), QStringList());
}

TEST(Calendar, QX17_ANoticeTellsTheOpenDeadlinesItMoved)
{
    CalendarDesk desk;
    const Result<Answer> answer = desk.run(newYear);
    ASSERT_OK(answer);
    const QJsonArray moved = answer->extra.value(QLatin1String("moved")).toArray();
    ASSERT_EQ(moved.size(), 1);
    const QJsonObject one = moved[0].toObject();
    EXPECT_EQ(one.value(QLatin1String("subject")), QLatin1String("1"));
    EXPECT_EQ(one.value(QLatin1String("kind")), QLatin1String("acceptance"));
    EXPECT_EQ(one.value(QLatin1String("before")), QLatin1String("2027-01-05"));
    EXPECT_EQ(one.value(QLatin1String("after")).toString().toStdString(), "2027-01-07");
    EXPECT_EQ(one.value(QLatin1String("basis")), QLatin1String("QX-17"));
    EXPECT_FALSE(one.value(QLatin1String("provisional")).toBool());
}

TEST(Calendar, Rule10_ClosedStepsKeepTheirDates)
{
    CalendarDesk desk;
    desk.desk->setToday({2027, 1, 20});
    desk.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    for (
        const char *step :
        {R"({"do":"signoff.step","issue":"1","step":"accept","on":"2027-01-05","outcome":"pass"})",
         R"({"do":"signoff.step","issue":"1","step":"lead_sign","on":"2027-01-05","by":"赵青"})",
         R"({"do":"signoff.step","issue":"1","step":"leader_confirm","on":"2027-01-05","by":"钱明"})"})
        desk.must(step);
    const auto steps = desk.ledger->all<Step>();
    const auto status = desk.desk->status(desk.ledger->all<Issue>()->front().id);
    const Result<Answer> answer = desk.run(newYear); // takes the 4th off
    ASSERT_OK(answer);
    EXPECT_TRUE(answer->extra.value(QLatin1String("moved")).toArray().isEmpty());
    EXPECT_EQ(*desk.ledger->all<Step>(), *steps);
    const auto after = desk.desk->status(desk.ledger->all<Issue>()->front().id);
    EXPECT_EQ(after->state, IssueState::Closed);
    EXPECT_EQ(after->closedOn, status->closedOn);
}

TEST(Calendar, ANoticeIsCorrectedAndTakenOut)
{
    CalendarDesk desk;
    desk.must(newYear);
    EXPECT_EQ(desk.refused(newYear).code, ErrorCode::Conflict);
    const auto answer = desk.run(
        R"({"do":"calendar.update","year":2027,"days":[{"date":"2027-01-01","off":true,"name":"元旦"}]})");
    ASSERT_OK(answer);
    EXPECT_EQ(answer->extra.value(QLatin1String("moved")).toArray().size(), 1);
    EXPECT_EQ(desk.ledger->all<CalendarNotice>()->front().docNo,
              QStringLiteral("国办发明电〔2026〕9号"))
        << "what is not named stays";
    desk.must(R"({"do":"calendar.update","year":2027,"doc_no":"国办发明电〔2026〕10号"})");
    EXPECT_EQ(desk.desk->calendar().notice(2027)->days.size(), 1u);
    desk.must(R"({"do":"calendar.remove","year":2027})");
    EXPECT_FALSE(desk.desk->calendar().knows(2027));
    EXPECT_EQ(desk.refused(R"({"do":"calendar.remove","year":2027})").code, ErrorCode::NotFound);
    EXPECT_EQ(desk.refused(R"({"do":"calendar.update","year":2026})").code, ErrorCode::NotFound);
}

TEST(Calendar, TypedDaysAreChecked)
{
    CalendarDesk desk;
    const auto refusedWith = [&](const QString &days, const QString &word) {
        const Error error =
            desk.refused(QStringLiteral(R"({"do":"calendar.add","year":2027,"days":[%1]})")
                             .arg(days)
                             .toUtf8()
                             .constData());
        EXPECT_TRUE(error.text.contains(word)) << error.text.toStdString();
    };
    const auto day = [](const char *date, const char *off, const char *name = "元旦") {
        return QStringLiteral(R"({"date":"%1","off":%2,"name":"%3"})")
            .arg(QLatin1String(date), QLatin1String(off), QString::fromUtf8(name));
    };
    refusedWith({}, QStringLiteral("没有任何放假日期"));
    refusedWith(day("2027-02-30", "true"), QStringLiteral("days[0]"));
    refusedWith(day("2028-01-01", "true"), QStringLiteral("不在本年"));
    refusedWith(day("2027-01-04", "false"), QStringLiteral("不是周末"));
    refusedWith(day("2027-01-01", "\"yes\""), QStringLiteral("off"));
    refusedWith(day("2027-01-01", "true", ""), QStringLiteral("缺少节日名称"));
    refusedWith(day("2027-01-01", "true") + QLatin1Char(',') + day("2027-01-01", "true"),
                QStringLiteral("days[1]"));
    refusedWith(day("2027-01-02", "true") + QLatin1Char(',') + day("2027-01-02", "false"),
                QStringLiteral("既写成放假又写成上班"));
    EXPECT_EQ(desk.refused(R"({"do":"calendar.add","days":[]})").code, ErrorCode::Invalid);
    EXPECT_EQ(desk.refused(R"({"do":"calendar.add","year":2027.5,"days":[]})").code,
              ErrorCode::Invalid);
    EXPECT_TRUE(desk.refused(R"({"do":"calendar.add","year":2027,"day":[]})")
                    .text.contains(QStringLiteral("day")));
}

TEST(Calendar, ACorrectedNoticeReplacesTheBuiltInYear)
{
    CalendarDesk desk;
    ASSERT_FALSE(desk.desk->calendar().isWorkday({2020, 1, 31})); // the longer Spring Festival
    const QString path = desk.folder.filePath(QStringLiteral("2020.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"year":2020,"papers":["https://www.gov.cn/1"],"days":[{"name":"春节","date":"2020-01-24","isOffDay":true}]})");
    file.close();
    const auto year = readNoticeFile(path, QStringLiteral("国办发明电〔2019〕16号"));
    ASSERT_OK(year);
    const auto preview = previewNotice(*desk.desk, *year);
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->replaces);
    EXPECT_FALSE(desk.desk->calendar().isWorkday({2020, 1, 31})) << "a preview writes nothing";
    EXPECT_GT(*importNotice(*desk.desk, *year), 0);
    EXPECT_TRUE(desk.desk->calendar().isWorkday({2020, 1, 31}));
    EXPECT_FALSE(desk.desk->calendar().isWorkday({2020, 1, 24}));
    EXPECT_EQ(desk.ledger->all<CalendarNotice>()->front().docNo,
              QStringLiteral("国办发明电〔2019〕16号"));
    EXPECT_EQ(*importNotice(*desk.desk, *year), 0) << "the same notice again is nothing new";
}

TEST(Calendar, ADamagedNoticeIsNamedWhenTheBookIsOpened)
{
    CalendarDesk desk;
    desk.act([](Tx &tx) -> Status {
        CalendarNotice notice;
        notice.year = 2027;
        notice.content = QStringLiteral("{}");
        notice.enteredOn = today;
        TRY(tx.insert(notice));
        return done();
    });
    const auto opened = Desk::open(*desk.ledger, december);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("2027")));
}

TEST(MovedDeadlines, OnlyTheSameThingOnAnotherDay)
{
    const auto line = [](qint64 id, const char *title, QDate due) {
        AgendaLine made;
        made.id = id;
        made.text.kind = QStringLiteral("plan_submission");
        made.text.title = QString::fromUtf8(title);
        made.text.due = due;
        return made;
    };
    const auto moved = movedLines({line(1, "报送", {2027, 1, 5}), line(2, "报送", {2027, 1, 7}),
                                   line(3, "报送", {2027, 1, 8})},
                                  {line(1, "报送", {2027, 1, 6}), line(2, "报送", {2027, 1, 7}),
                                   line(4, "报送", {2027, 1, 9})});
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved[0].line.id, 1);
    EXPECT_EQ(moved[0].before, QDate(2027, 1, 5));
}

TEST(MovedDeadlines, JX14_6_TheLookbackThatEndsOnANewHolidayIsAmongThem)
{
    TestDesk desk(december);
    desk.addCountyIssue();
    desk.closeIssue();
    desk.must(R"({"do":"signoff.step","issue":"1","step":"file","on":"2026-03-13","by":"赵青"})");
    desk.must(R"({"do":"lookback","issue":"1","on":"2026-07-04","outcome":"held"})");
    const Result<Answer> answer = desk.run(newYear);
    ASSERT_OK(answer);
    const QJsonArray moved = answer->extra.value(QLatin1String("moved")).toArray();
    ASSERT_EQ(moved.size(), 1);
    const QJsonObject one = moved[0].toObject();
    EXPECT_EQ(one.value(QLatin1String("kind")), QLatin1String("lookback"));
    EXPECT_EQ(one.value(QLatin1String("before")), QLatin1String("2027-01-04"));
    EXPECT_EQ(one.value(QLatin1String("after")), QLatin1String("2027-01-05"));
}

TEST(MovedDeadlines, JX6_ThePlanSubmissionIsAmongThem)
{
    TestDesk desk(QDate(2026, 12, 1));
    desk.must(
        R"({"do":"source.add","name":"省督察","level":"province","category":"省生态环境保护督察反馈","feedback_on":"2026-11-10"})");
    desk.must(
        R"({"do":"plan.add","name":"省督察整改方案","source":"省督察","kind":"superior","feedback_on":"2026-11-10"})");
    const Result<Answer> answer = desk.run(newYear);
    ASSERT_OK(answer);
    const QJsonArray moved = answer->extra.value(QLatin1String("moved")).toArray();
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0].toObject().value(QLatin1String("kind")), QLatin1String("plan_submission"));
    EXPECT_EQ(moved[0].toObject().value(QLatin1String("basis")), QLatin1String("JX-6"));
}

TEST(MovedDeadlines, LS6_TheReplyToAPetitionIsAmongThemOnceItIsOpen)
{
    TestDesk desk(december);
    // Ten calendar days as the rulebook has it, seven as set for the batch; both end on the 4th.
    for (
        const char *petition :
        {R"({"do":"petition.add","accept_no":"D3JX202612250001","content":"张三反映废气","person":{"name":"张三"}})",
         R"({"do":"petition.add","accept_no":"D3JX202612280002","content":"乙","batch":"第7批","reply_days":7})",
         R"({"do":"petition.add","accept_no":"D3JX202612280003","content":"丙","batch":"第7批"})",
         R"({"do":"petition.add","accept_no":"D3JX202612280004","content":"丁","batch":"第7批","replied_on":"2026-12-30"})",
         R"({"do":"petition.add","accept_no":"D3JX202612280005","content":"戊","batch":"第8批"})"})
        desk.must(petition);
    const Result<Answer> answer = desk.run(newYear); // takes the 4th off; the 7th is as before
    ASSERT_OK(answer);
    const QJsonArray moved = answer->extra.value(QLatin1String("moved")).toArray();
    ASSERT_EQ(moved.size(), 3);
    for (const QJsonValue &one : moved) {
        EXPECT_EQ(one[QLatin1String("kind")], QLatin1String("petition_reply"));
        EXPECT_EQ(one[QLatin1String("before")], QLatin1String("2027-01-04"));
        EXPECT_EQ(one[QLatin1String("after")], QLatin1String("2027-01-05"));
        EXPECT_EQ(one[QLatin1String("basis")], QStringLiteral("LS-6(三)"));
        EXPECT_FALSE(one[QLatin1String("provisional")].toBool());
    }
    EXPECT_EQ(moved[0][QLatin1String("subject")], QLatin1String("D3JX202612250001"));
    EXPECT_EQ(moved[0][QLatin1String("title")], QStringLiteral("张**反映废气"));
    EXPECT_EQ(moved[2][QLatin1String("subject")], QLatin1String("D3JX202612280003"));

    const auto last = desk.ledger->undoable();
    ASSERT_OK(desk.ledger->undo((*last)->id, december));
    const auto lines = agendaLines(*desk.desk);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 4u);
    EXPECT_EQ(lines->front().text.due, QDate(2027, 1, 4));
    EXPECT_TRUE(lines->front().text.provisional);
}

} // namespace
