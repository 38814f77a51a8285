// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueList.h"

#include "tests/ui/issues/IssueBook.h"

#include <QSignalSpy>
#include <QTest>

namespace xhb::test {

namespace {

struct ListBook : IssueBook {
    IssueList list{*desk};

    explicit ListBook(int issues = 0) : IssueBook()
    {
        fill(issues);
        list.loadNow();
    }
    std::vector<qint64> shown(const RecordQuery &query)
    {
        list.setQuery(query);
        return list.ids();
    }
    static RecordQuery filtered(const char *key, const QStringList &values)
    {
        RecordQuery query;
        query.filters.insert(QString::fromLatin1(key), values);
        return query;
    }
    static RecordQuery sorted(const char *column, bool ascending = true)
    {
        RecordQuery query;
        query.column = QString::fromLatin1(column);
        query.ascending = ascending;
        return query;
    }
    static RecordQuery searched(const QString &words)
    {
        RecordQuery query;
        query.words = words;
        return query;
    }
};

TEST(IssueList, ShowsEveryIssueAsEnteredUntilItIsFilteredOrSorted)
{
    ListBook book(3000);
    ASSERT_EQ(book.list.ids().size(), 3000u);
    EXPECT_TRUE(std::is_sorted(book.list.ids().begin(), book.list.ids().end()));
    EXPECT_EQ(book.list.total(), 3000u);
}

TEST(IssueList, FiltersFitTheRowsTheyName)
{
    ListBook book(3000);
    const auto bySource =
        book.shown(ListBook::filtered("source", {QString::number(book.sources[1].value)}));
    EXPECT_EQ(bySource.size(), 1000u);
    for (const qint64 id : bySource)
        EXPECT_EQ(book.list.index()->find(id)->source, book.sources[1].value);
    const auto byUnit =
        book.shown(ListBook::filtered("unit", {QString::number(book.units[2].value)}));
    EXPECT_EQ(byUnit.size(), 1200u) << "every fifth leads, every fifth answers";
    const auto immediate = book.shown(ListBook::filtered("task", {QStringLiteral("immediate")}));
    EXPECT_EQ(immediate.size(), 750u);
    const auto overdue = book.shown(ListBook::filtered("due", {QStringLiteral("overdue")}));
    EXPECT_FALSE(overdue.empty());
    for (const qint64 id : overdue)
        EXPECT_LT(book.list.index()->find(id)->deadline, today);
    RecordQuery both = ListBook::filtered("due", {QStringLiteral("overdue")});
    both.filters.insert(QStringLiteral("task"), {QStringLiteral("immediate")});
    EXPECT_LT(book.shown(both).size(), overdue.size());
    const auto states = book.shown(
        ListBook::filtered("state", {QStringLiteral("planned"), QStringLiteral("rectifying")}));
    EXPECT_EQ(states.size(), 3000u) << "either state fits";
}

TEST(IssueList, SortsCodesAsPeopleCountAndPutsMissingDaysLast)
{
    ListBook book(300);
    const auto ids = book.shown(ListBook::sorted("code"));
    EXPECT_EQ(book.code(ids[1]), QStringLiteral("2026-2"));
    EXPECT_EQ(book.code(ids[9]), QStringLiteral("2026-10")) << "2 before 10";
    EXPECT_EQ(book.code(book.shown(ListBook::sorted("code", false)).front()),
              QStringLiteral("2026-300"));
    const auto byDay = book.shown(ListBook::sorted("deadline"));
    EXPECT_FALSE(book.list.index()->find(byDay.back())->deadline.isValid());
    EXPECT_TRUE(book.list.index()->find(byDay.front())->deadline.isValid());
    book.list.setQuery(ListBook::sorted("title"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return bool(book.list.index()->ordered(QStringLiteral("title"))); }));
    const auto byTitle = book.list.ids();
    EXPECT_EQ(byTitle.size(), 300u) << "columns the index does not hold are ordered by the file";
}

TEST(IssueList, SearchFindsInMidSentenceAndNarrowsWhileTypedOn)
{
    ListBook book(3000);
    EXPECT_EQ(book.shown(ListBook::searched(QStringLiteral("粪污"))).size(), 600u);
    const auto narrowed = book.shown(ListBook::searched(QStringLiteral("粪污 第77")));
    RecordQuery fresh = ListBook::searched(QStringLiteral("第77"));
    ASSERT_FALSE(narrowed.empty());
    const auto more = book.shown(fresh);
    for (const qint64 id : narrowed)
        EXPECT_NE(std::find(more.begin(), more.end(), id), more.end());
    EXPECT_EQ(book.shown(ListBook::searched(QStringLiteral("没有这样的话"))).size(), 0u);
    EXPECT_EQ(book.shown(ListBook::searched({})).size(), 3000u);
}

TEST(IssueList, AnActionMovesOnlyWhatItTouched)
{
    ListBook book(300);
    book.shown(ListBook::sorted("code"));
    QSignalSpy rows(&book.list, &RecordList::rowsChanged);
    const qint64 id = book.list.ids()[4];
    book.edit(id, [](Issue &issue) { issue.code = QStringLiteral("2026-9999"); });
    EXPECT_EQ(book.list.ids().back(), id);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][0].value<std::vector<qint64>>(), std::vector<qint64>{id});
}

TEST(IssueList, SearchKnowsTheWordsOfNowAndForgetsThoseOfBefore)
{
    ListBook book(300);
    const qint64 id = book.list.ids()[7];
    book.edit(id, [](Issue &issue) { issue.title = QStringLiteral("新丰镇尾矿库渗漏"); });
    EXPECT_EQ(book.shown(ListBook::searched(QStringLiteral("尾矿库"))), std::vector<qint64>{id});
    book.edit(id, [](Issue &issue) { issue.title = QStringLiteral("改了名"); });
    EXPECT_TRUE(book.shown(ListBook::searched(QStringLiteral("尾矿"))).empty());
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, today).ok());
    EXPECT_EQ(book.shown(ListBook::searched(QStringLiteral("尾矿库渗"))), std::vector<qint64>{id});
}

TEST(IssueList, SearchCoversEveryTextOfTheRecord)
{
    ListBook book(300);
    const Id<Issue> id{book.list.ids()[7]};
    const std::vector<qint64> only{id.value};
    book.edit(id.value, [](Issue &issue) {
        issue.note = QStringLiteral("须复核孔雀石");
        issue.leader = QStringLiteral("欧阳副县长");
        issue.person = QStringLiteral("司马工");
    });
    book.act([&](Tx &tx) -> Status {
        Measure measure;
        measure.issue = id;
        measure.seq = 1;
        measure.text = QStringLiteral("清运");
        measure.result = QStringLiteral("已清出琉璃瓦");
        TRY(tx.insert(measure));
        Attachment paper;
        paper.issue = id;
        paper.name = QStringLiteral("批文.pdf");
        TRY_LET(hash, tx.keep("paper"));
        paper.sha256 = hash;
        paper.size = 5;
        paper.formedOn = today;
        paper.docNo = QStringLiteral("临环函〔2026〕88号");
        TRY(tx.insert(paper));
        return done();
    });
    // As it was written a moment ago, and as a book that is opened reads it.
    for (int turn = 0; turn < 2; ++turn) {
        for (const char16_t *words : {u"孔雀石", u"欧阳", u"司马", u"琉璃", u"〔2026〕88"})
            EXPECT_EQ(book.shown(ListBook::searched(QString::fromUtf16(words))), only)
                << QString::fromUtf16(words).toStdString();
        book.list.loadNow();
    }
}

TEST(IssueList, UnitsAreFoundByTheirInitials)
{
    ListBook book(300);
    const auto found = book.shown(ListBook::searched(QStringLiteral("xsthjj")));
    EXPECT_EQ(found.size(), 120u) << "every fifth leads, every fifth answers";
    EXPECT_EQ(found, book.shown(ListBook::searched(QStringLiteral("县生态环境局"))));
}

TEST(IssueList, BackspaceFindsWhatWasFoundBefore)
{
    ListBook book(3000);
    const auto before = book.shown(ListBook::searched(QStringLiteral("粪")));
    book.shown(ListBook::searched(QStringLiteral("粪污")));
    book.shown(ListBook::searched(QStringLiteral("粪污直排 第77")));
    EXPECT_EQ(book.shown(ListBook::searched(QStringLiteral("粪"))), before);
}

TEST(IssueList, ColumnsOfTheFileAreOrderedApartAndFollowEdits)
{
    ListBook book(300);
    book.list.setQuery(ListBook::sorted("person"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return bool(book.list.index()->ordered(QStringLiteral("person"))); }));
    const qint64 id = book.list.ids()[40];
    book.edit(id, [](Issue &issue) { issue.person = QStringLiteral("张"); });
    EXPECT_EQ(book.list.ids().back(), id) << "empty ones come first";
    book.edit(id, [](Issue &issue) { issue.person = QString(); });
    EXPECT_TRUE(std::is_sorted(book.list.ids().begin(), book.list.ids().end()));
}

TEST(IssueList, ChildrenChangeTheStateOfTheirIssueEvenWhenTheyAreGone)
{
    ListBook book(10);
    const Id<Issue> id{book.list.ids()[3]};
    EXPECT_EQ(book.list.index()->find(id.value)->state, IssueState::Planned);
    Measure measure;
    measure.issue = id;
    measure.seq = 1;
    measure.text = QStringLiteral("清运");
    measure.doneOn = today;
    book.act([&](Tx &tx) -> Status {
        TRY(tx.insert(measure));
        return done();
    });
    EXPECT_EQ(book.list.index()->find(id.value)->state, IssueState::Completed);
    book.act([&](Tx &tx) -> Status { return tx.remove(measure.id); });
    EXPECT_EQ(book.list.index()->find(id.value)->state, IssueState::Planned);
}

TEST(IssueList, RemovedAndNewIssuesLeaveAndEnter)
{
    ListBook book(20);
    const Id<Issue> id{book.list.ids()[3]};
    book.act([&](Tx &tx) -> Status { return tx.remove(id); });
    EXPECT_EQ(book.list.total(), 19u);
    EXPECT_EQ(std::count(book.list.ids().begin(), book.list.ids().end(), id.value), 0);
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, today).ok());
    EXPECT_EQ(book.list.ids()[3], id.value) << "back in its place";
    EXPECT_EQ(book.list.total(), 20u);
}

TEST(IssueList, ReadsTheBookOnAnotherThreadAndMissesNothingMeanwhile)
{
    IssueBook book;
    book.fill(2000);
    IssueList list(*book.desk);
    list.load();
    EXPECT_EQ(list.ids().size(), 2000u) << "all ids are there before anything is read";
    EXPECT_FALSE(list.ready());
    book.edit(list.ids()[0], [](Issue &issue) { issue.title = QStringLiteral("半途而改"); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.ready(); }, 20000));
    RecordQuery query;
    query.words = QStringLiteral("半途");
    list.setQuery(query);
    EXPECT_EQ(list.ids().size(), 1u);
}

} // namespace

} // namespace xhb::test
