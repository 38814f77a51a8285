// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionList.h"

#include "tests/ui/petitions/PetitionBook.h"
#include "ui/petitions/PetitionColumns.h"

#include <QSignalSpy>
#include <QTest>

namespace xhb::test {

namespace {

struct ListBook : PetitionBook {
    PetitionList list{*desk};

    explicit ListBook(int petitions)
    {
        fill(petitions);
        list.loadNow();
    }
    std::vector<qint64> shown(const RecordQuery &query)
    {
        list.setQuery(query);
        return list.ids();
    }
    std::vector<qint64> filtered(const char *key, const QStringList &values)
    {
        RecordQuery query;
        query.filters.insert(QString::fromLatin1(key), values);
        return shown(query);
    }
    std::vector<qint64> searched(const QString &words)
    {
        RecordQuery query;
        query.words = words;
        return shown(query);
    }
    RowCell cell(qint64 id, const char *column) const
    {
        const auto columns = petitionColumns();
        const auto rows = petitionRows(list, {&id, 1});
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String(column))
                return rows.front()[i];
        return {};
    }
    void edit(qint64 id, const std::function<void(Petition &)> &change)
    {
        act([&](Tx &tx) -> Status {
            TRY_LET(petition, tx.find(Id<Petition>{id}));
            change(petition);
            return tx.update(petition);
        });
    }
};

TEST(PetitionList, FiltersFitTheRowsTheyName)
{
    ListBook book(60);
    EXPECT_EQ(book.filtered("batch", {QStringLiteral("第2批")}).size(), 10u);
    EXPECT_EQ(book.filtered("class", {QStringLiteral("key")}).size(), 12u);
    EXPECT_EQ(book.filtered("channel", {QStringLiteral("letter")}).size(), 30u);
    EXPECT_EQ(book.filtered("pollution", {QStringLiteral("土壤")}).size(), 20u);
    EXPECT_EQ(book.filtered("pollution", {QStringLiteral("辐射")}).size(), 0u);
    EXPECT_EQ(book.filtered("truth", {QStringLiteral("true")}).size(), 30u);
    EXPECT_EQ(book.filtered("finish", {QStringLiteral("open"), QStringLiteral("done")}).size(),
              60u);
    EXPECT_EQ(book.filtered("lead", {QString::number(book.units[1].value)}).size(), 20u);
    for (const qint64 id : book.filtered("due", {QStringLiteral("overdue")})) {
        const PetitionEntry *entry = book.list.index()->find(id);
        EXPECT_LT(entry->reply, today);
        EXPECT_FALSE(entry->answered);
    }
    EXPECT_EQ(book.list.index()->batches().front(), QStringLiteral("第1批"));
}

/// LS-6(三): first what is still to be answered, the nearest day first.
TEST(PetitionList, TheTermToAnswerInOrdersWhatIsOpenFirst)
{
    ListBook book(40);
    RecordQuery query;
    query.column = QStringLiteral("reply");
    const auto ids = book.shown(query);
    EXPECT_FALSE(book.list.index()->find(ids.front())->answered);
    EXPECT_TRUE(book.list.index()->find(ids.back())->answered);
    const RowCell reply = book.cell(ids.front(), "reply");
    EXPECT_EQ(reply.tone, Tone::Red);
    EXPECT_TRUE(reply.note.startsWith(QStringLiteral("逾期"))) << reply.note.toStdString();
    EXPECT_TRUE(reply.why.contains(QStringLiteral("依据"))) << reply.why.toStdString();
}

TEST(PetitionList, TheMarkOfTheInspectorsStandsBeforeTheNumber)
{
    ListBook book(2);
    EXPECT_EQ(book.cell(1, "accept_no").text, QStringLiteral("*D3JX202611010001"));
    EXPECT_EQ(book.cell(2, "accept_no").text, QStringLiteral("X3JX202611010002"));
}

/// LS-6(三): what was set for one petition of a batch holds for the others.
TEST(PetitionList, DaysSetForOnePetitionMoveItsBatch)
{
    ListBook book(20);
    const QDate before = book.list.index()->find(3)->reply;
    book.edit(1, [](Petition &petition) { petition.replyDays = 30; });
    QTRY_VERIFY_WITH_TIMEOUT(book.list.index()->find(3)->reply != before, 20000);
    EXPECT_EQ(book.list.index()->find(3)->replyDays, 30);
    EXPECT_NE(book.list.index()->find(13)->replyDays, 30) << "another batch";
}

TEST(PetitionList, SearchFindsWordsOfNowButNeverWhoComplained)
{
    ListBook book(30);
    EXPECT_EQ(book.searched(QStringLiteral("施工噪声")).size(), 10u);
    EXPECT_EQ(book.searched(QStringLiteral("住建局")).size(), 10u) << "by the leading unit";
    Complainant person;
    person.petition = {4};
    person.name = QStringLiteral("欧阳某");
    book.act([&](Tx &tx) -> Status {
        TRY(tx.insert(person));
        return done();
    });
    EXPECT_TRUE(book.searched(QStringLiteral("欧阳")).empty());
    book.edit(4, [](Petition &petition) { petition.content = QStringLiteral("尾矿库渗漏"); });
    EXPECT_EQ(book.searched(QStringLiteral("矿库渗")), std::vector<qint64>{4});
    book.list.loadNow();
    EXPECT_TRUE(book.searched(QStringLiteral("欧阳")).empty()) << "nor when read anew";
    EXPECT_EQ(book.searched(QStringLiteral("矿库渗")), std::vector<qint64>{4});
}

TEST(PetitionList, AnActionMovesOnlyWhatItTouchedAndLinksTouchBothEnds)
{
    ListBook book(30);
    QSignalSpy rows(&book.list, &RecordList::rowsChanged);
    PetitionLink link;
    link.petition = {5};
    link.to = {9};
    book.act([&](Tx &tx) -> Status {
        TRY(tx.insert(link));
        return done();
    });
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][0].value<std::vector<qint64>>(), (std::vector<qint64>{5, 9}));
    book.act([&](Tx &tx) -> Status { return tx.remove(link.id); });
    EXPECT_EQ(rows[1][0].value<std::vector<qint64>>(), (std::vector<qint64>{5, 9}))
        << "also when the link is gone";
}

/// Whatever is edited, the list stands as if the book were read anew.
TEST(PetitionList, EditsLeaveEveryOrderAndFilterAsReadAnew)
{
    ListBook book(60);
    const QStringList columns{QString(),
                              QStringLiteral("accept_no"),
                              QStringLiteral("reply"),
                              QStringLiteral("deadline"),
                              QStringLiteral("lead"),
                              QStringLiteral("batch"),
                              QStringLiteral("class"),
                              QStringLiteral("finish"),
                              QStringLiteral("standing"),
                              QStringLiteral("content")};
    RecordQuery query;
    const auto inOrder = [&](PetitionList &list, const QString &column) {
        query.column = column;
        list.setQuery(query);
        // What is not held in memory is put in order by the file, apart.
        EXPECT_TRUE(QTest::qWaitFor([&] { return list.index()->ordered(column); }));
        return list.ids();
    };
    for (const QString &column : columns)
        inOrder(book.list, column);
    const std::vector<std::function<void(Petition &)>> edits{
        [](Petition &petition) { petition.note = QStringLiteral("moves nothing"); },
        [](Petition &petition) { petition.batch = QStringLiteral("第99批"); },
        [](Petition &petition) { petition.deadline = QDate(2026, 12, 1); },
        [](Petition &petition) { petition.content = QStringLiteral("啊"); },
        [&](Petition &petition) { petition.lead = book.units[2]; },
        [](Petition &petition) { petition.repliedOn = QDate(2026, 11, 19); },
        [](Petition &petition) { petition.pollution = {QStringLiteral("辐射")}; },
        [](Petition &petition) { petition.batch = QStringLiteral("第1批"); },
        [](Petition &petition) { petition.acceptNo = QStringLiteral("D3JX202601010001"); },
    };
    qint64 id = 7;
    for (const auto &edit : edits) {
        book.edit(id, edit);
        id = id % 3 == 0 ? 7 : id + 1;
        PetitionList fresh(*book.desk);
        fresh.loadNow();
        for (const QString &column : columns)
            EXPECT_EQ(inOrder(book.list, column), inOrder(fresh, column)) << column.toStdString();
        EXPECT_EQ(book.list.index()->batches(), fresh.index()->batches());
        EXPECT_EQ(book.list.index()->pollution(), fresh.index()->pollution());
    }
    book.act([](Tx &tx) { return tx.remove(Id<Petition>{8}); });
    PetitionList fresh(*book.desk);
    fresh.loadNow();
    for (const QString &column : columns)
        EXPECT_EQ(inOrder(book.list, column), inOrder(fresh, column)) << column.toStdString();
    EXPECT_EQ(book.list.index()->count(), 59u);
}

/// LS-6(三): one petition is judged as among all of them.
TEST(PetitionList, TheDaysOfABatchHoldForAPetitionReadAlone)
{
    ListBook book(20);
    book.edit(13, [](Petition &petition) { petition.replyDays = 5; });
    const BookFacts all = book.desk->petitionFacts().take();
    for (const IssueFact &fact : all.issues) {
        const BookFacts one = book.desk->petitionFacts(Id<Petition>{fact.id.value}).take();
        ASSERT_EQ(one.issues.size(), 1u);
        EXPECT_EQ(one.issues.front().petition->replyDays, fact.petition->replyDays);
    }
    EXPECT_EQ(all.issues[11].petition->replyDays, 5) << "of the same batch";
    EXPECT_EQ(all.issues[1].petition->replyDays, 0) << "of another";
}

TEST(PetitionList, MatchingOffersAFewByAPartOfTheirText)
{
    ListBook book(60);
    EXPECT_EQ(book.list.matching(QStringLiteral("双河"), 20).size(), 20u);
    EXPECT_EQ(book.list.matching(QStringLiteral("0007"), 20), std::vector<qint64>{7});
}

} // namespace

} // namespace xhb::test
