// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/TestBook.h"

using namespace xhb;
using namespace xhb::test;

namespace {

void undoLast(TestBook &book)
{
    const auto target = book.ledger->undoable();
    ASSERT_OK(target);
    ASSERT_TRUE(target->has_value());
    ASSERT_OK(book.ledger->undo((*target)->id, today));
}

void redoLast(TestBook &book)
{
    const auto target = book.ledger->redoable();
    ASSERT_OK(target);
    ASSERT_TRUE(target->has_value());
    ASSERT_OK(book.ledger->undo((*target)->id, today));
}

TEST(Undo, BackToTheStartAndForwardAgain)
{
    TestBook book;
    std::vector<QString> states{book.dump()};
    const Id<Issue> first = book.addIssue(QStringLiteral("1"));
    states.push_back(book.dump());
    book.act([&](Tx &tx) -> Status {
        Measure measure;
        measure.issue = first;
        measure.seq = 1;
        measure.text = QStringLiteral("修管");
        TRY(tx.insert(measure));
        return done();
    });
    states.push_back(book.dump());
    book.act([&](Tx &tx) -> Status {
        TRY_LET(measures, tx.where<Measure>("issue", first.value));
        measures[0].doneOn = QDate(2026, 3, 1);
        return tx.update(measures[0]);
    });
    states.push_back(book.dump());
    book.act([&](Tx &tx) -> Status {
        TRY_LET(measures, tx.where<Measure>("issue", first.value));
        TRY(tx.remove(measures[0].id));
        return tx.remove(first);
    });
    states.push_back(book.dump());

    for (size_t i = states.size() - 1; i > 0; --i) {
        undoLast(book);
        EXPECT_EQ(book.dump(), states[i - 1]);
    }
    EXPECT_FALSE(book.ledger->undoable()->has_value());
    for (size_t i = 1; i < states.size(); ++i) {
        redoLast(book);
        EXPECT_EQ(book.dump(), states[i]);
    }
    EXPECT_FALSE(book.ledger->redoable()->has_value());
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Undo, ANewActionEndsRedo)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    undoLast(book);
    EXPECT_TRUE(book.ledger->redoable()->has_value());
    book.addIssue(QStringLiteral("2"));
    EXPECT_FALSE(book.ledger->redoable()->has_value());
    undoLast(book);
    EXPECT_TRUE(book.ledger->all<Issue>()->empty());
}

TEST(Undo, UndoRedoUndoOfTheSameAction)
{
    TestBook book;
    const qint64 op = 2;
    book.addIssue(QStringLiteral("1"));
    undoLast(book);
    redoLast(book);
    EXPECT_EQ(book.ledger->undoable()->value().id, op);
    undoLast(book);
    EXPECT_TRUE(book.ledger->all<Issue>()->empty());
    EXPECT_FALSE(book.ledger->undoable()->has_value());
}

TEST(Undo, AnOlderActionIsTakenBackUnlessALaterOneStandsInTheWay)
{
    TestBook book;
    const Id<Issue> first = book.addIssue(QStringLiteral("1"));
    const Id<Issue> second = book.addIssue(QStringLiteral("2"));
    const qint64 edit = book.act(
        [&](Tx &tx) -> Status {
            TRY_LET(issue, tx.find(first));
            issue.leader = QStringLiteral("李副县长");
            return tx.update(issue);
        },
        QStringLiteral("改分管领导"));
    const auto blocked = book.ledger->undo(2, today);
    ASSERT_FALSE(blocked.ok());
    EXPECT_EQ(blocked.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(blocked.error().text.contains(QStringLiteral("改分管领导")));
    EXPECT_OK(book.ledger->undo(3, today));
    EXPECT_EQ(book.ledger->find(second).error().code, ErrorCode::NotFound);
    EXPECT_OK(book.ledger->undo(edit, today));
    EXPECT_OK(book.ledger->undo(2, today));
    EXPECT_EQ(book.ledger->undo(2, today).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Undo, AnEditOfAnotherFieldDoesNotStandInTheWay)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    const auto set = [&](QString Issue::*member) {
        return book.act([&](Tx &tx) -> Status {
            TRY_LET(issue, tx.find(id));
            issue.*member = QStringLiteral("新");
            return tx.update(issue);
        });
    };
    const qint64 goal = set(&Issue::goal);
    set(&Issue::leader);
    ASSERT_OK(book.ledger->undo(goal, today));
    const Issue issue = book.ledger->find(id).take();
    EXPECT_EQ(issue.goal, QString());
    EXPECT_EQ(issue.leader, QStringLiteral("新"));
}

TEST(Undo, ARowThatIsReferredToCannotBeTakenBack)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    book.act([&](Tx &tx) -> Status {
        Measure measure;
        measure.issue = id;
        measure.seq = 1;
        measure.text = QStringLiteral("修管");
        TRY(tx.insert(measure));
        return done();
    });
    EXPECT_EQ(book.ledger->undo(2, today).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Undo, PapersComeBackWithTheirBytesAndAreSweptOnlyWhenNothingCouldBringThemBack)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    QString sha256;
    book.act([&](Tx &tx) -> Status {
        TRY_LET(hash, tx.keep("photo"));
        sha256 = hash;
        Attachment photo;
        photo.issue = id;
        photo.name = QStringLiteral("前.jpg");
        photo.sha256 = hash;
        photo.size = 5;
        TRY(tx.insert(photo));
        return done();
    });
    undoLast(book);
    EXPECT_EQ(*book.ledger->sweep(), 0);
    redoLast(book);
    EXPECT_EQ(book.ledger->paper(sha256)->value(), QByteArray("photo"));
    undoLast(book);
    EXPECT_EQ(*book.ledger->sweep(0), 5);
    EXPECT_FALSE(book.ledger->paper(sha256)->has_value());
    EXPECT_TRUE(book.findings().isEmpty());
}

} // namespace
