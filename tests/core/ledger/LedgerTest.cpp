// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/TestBook.h"

#include <QFile>
#include <QFileInfo>

using namespace xhb;
using namespace xhb::test;

namespace {

TEST(Ledger, OneActionIsOneJournalEntryAndOneNotice)
{
    TestBook book;
    int notices = 0;
    Changes seen;
    QObject::connect(book.ledger.get(), &Ledger::changed, book.ledger.get(),
                     [&](const Changes &changes) {
                         ++notices;
                         seen = changes;
                     });
    book.act([](Tx &tx) -> Status {
        Unit unit;
        unit.name = QStringLiteral("双河镇人民政府");
        TRY(tx.insert(unit));
        unit.shortName = QStringLiteral("双河镇");
        return tx.update(unit);
    });
    EXPECT_EQ(notices, 1);
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].touch, Touch::Added);
    EXPECT_EQ(seen[1].touch, Touch::Changed);
    EXPECT_EQ(book.ledger->journal()->size(), 2u);
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Ledger, AnErrorInTheBodyLeavesNothing)
{
    TestBook book;
    const QString before = book.dump();
    const auto result =
        book.ledger->transact(QStringLiteral("test"), {}, today, [](Tx &tx) -> Status {
            Unit unit;
            unit.name = QStringLiteral("甲");
            TRY(tx.insert(unit));
            return Error{ErrorCode::Invalid, QStringLiteral("stop"), {}, {}};
        });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(book.dump(), before);
    EXPECT_EQ(book.ledger->journal()->size(), 1u);
}

TEST(Ledger, AnActionThatChangesNothingIsNoAction)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    const qint64 op = book.act([&](Tx &tx) -> Status {
        TRY_LET(issue, tx.find(id));
        return tx.update(issue);
    });
    EXPECT_EQ(op, 0);
    EXPECT_EQ(book.ledger->journal()->size(), 2u);
}

TEST(Ledger, TheNumberOfADocumentIsKeptAsPapersWriteIt)
{
    TestBook book;
    Source source;
    source.name = QStringLiteral("省督察反馈");
    source.docNo = QStringLiteral("赣环督[2026]12号");
    book.act([&](Tx &tx) -> Status {
        TRY(tx.insert(source));
        return done();
    });
    EXPECT_EQ(book.ledger->find(source.id)->docNo, u"赣环督〔2026〕12号");
    source.docNo = QStringLiteral("赣环督【2026】13号");
    book.act([&](Tx &tx) -> Status { return tx.update(source); });
    EXPECT_EQ(book.ledger->find(source.id)->docNo, u"赣环督〔2026〕13号");
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Ledger, RequiredFieldsAndReferencesAreChecked)
{
    TestBook book;
    const auto insertIssue = [&](const Issue &issue) {
        return book.ledger->transact(QStringLiteral("test"), {}, today, [&](Tx &tx) -> Status {
            TRY(tx.insert(Issue(issue)));
            return done();
        });
    };
    Issue issue;
    issue.title = QStringLiteral("  ");
    EXPECT_EQ(insertIssue(issue).error().code, ErrorCode::Invalid);
    issue.title = QStringLiteral("题");
    issue.responsible = {{77}};
    EXPECT_EQ(insertIssue(issue).error().code, ErrorCode::Conflict);
    issue.responsible.clear();
    issue.source = {5};
    EXPECT_EQ(insertIssue(issue).error().code, ErrorCode::Conflict);
}

TEST(Ledger, DuplicateNamesAndCodesAreNamed)
{
    TestBook book;
    book.addIssue(QStringLiteral("7"));
    Issue again;
    again.code = QStringLiteral("7");
    again.title = QStringLiteral("另一条");
    const auto result =
        book.ledger->transact(QStringLiteral("test"), {}, today, [&](Tx &tx) -> Status {
            TRY(tx.insert(again));
            return done();
        });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(result.error().text.contains(QStringLiteral("问题编号")))
        << result.error().text.toStdString();
}

TEST(Ledger, AUnitInUseCannotBeRemoved)
{
    TestBook book;
    Unit unit;
    unit.name = QStringLiteral("县水利局");
    Issue issue;
    issue.title = QStringLiteral("题");
    book.act([&](Tx &tx) -> Status {
        TRY(tx.insert(unit));
        issue.supervising = {unit.id};
        TRY(tx.insert(issue));
        return done();
    });
    const auto result = book.ledger->transact(QStringLiteral("test"), {}, today,
                                              [&](Tx &tx) { return tx.remove(unit.id); });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Conflict);
}

TEST(Ledger, AnEditOfAChangedRowIsAConflictThatNamesTheField)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    const Issue base = book.ledger->find(id).take();
    book.act([&](Tx &tx) -> Status {
        Issue other = base;
        other.leader = QStringLiteral("李副县长");
        return tx.update(other);
    });
    Issue mine = base;
    mine.goal = QStringLiteral("达标");
    const auto result = book.ledger->transact(QStringLiteral("test"), {}, today,
                                              [&](Tx &tx) { return tx.update(mine, base); });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(result.error().text.contains(QStringLiteral("分管领导")));
}

TEST(Ledger, ASecondWriterIsToldWhoHoldsTheBookAndAReaderMayRead)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    const auto second = Ledger::open(book.path);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_TRUE(second.error().text.contains(QStringLiteral("王丽")))
        << second.error().text.toStdString();
    const auto reader = Ledger::openForReading(book.path);
    ASSERT_OK(reader);
    EXPECT_EQ((*reader)->all<Issue>()->size(), 1u);
    const auto refused =
        (*reader)->transact(QStringLiteral("x"), {}, today, [](Tx &) { return done(); });
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
}

TEST(Ledger, TheBookIsOneFileBetweenTwoActions)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    EXPECT_EQ(QDir(book.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(Ledger, AFullDiskLeavesTheOldStateAndSaysSo)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    const QString before = book.dump();
    const qint64 pages = *book.ledger->database().scalar("PRAGMA page_count");
    (void)book.ledger->database().scalar("PRAGMA max_page_count=" + QByteArray::number(pages));
    const auto result =
        book.ledger->transact(QStringLiteral("test"), {}, today, [](Tx &tx) -> Status {
            TRY(tx.keep(QByteArray(200000, 'x')));
            Unit unit;
            unit.name = QStringLiteral("甲");
            TRY(tx.insert(unit));
            return done();
        });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(book.dump(), before);
    (void)book.ledger->database().scalar("PRAGMA max_page_count=1000000");
    book.addIssue(QStringLiteral("2"));
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Ledger, FilesThatAreNoBookAreRefused)
{
    QTemporaryDir folder;
    const auto codeFor = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto opened = Ledger::open(file.fileName());
        EXPECT_FALSE(opened.ok());
        return opened.ok() ? ErrorCode::Invalid : opened.error().code;
    };
    EXPECT_EQ(codeFor(QStringLiteral("text.xhb"), QByteArray(5000, 'a')), ErrorCode::Corrupt);
    EXPECT_EQ(codeFor(QStringLiteral("empty.xhb"), {}), ErrorCode::Corrupt);
    EXPECT_EQ(Ledger::open(folder.filePath(QStringLiteral("none.xhb"))).error().code,
              ErrorCode::NotFound);

    const QString foreign = folder.filePath(QStringLiteral("foreign.xhb"));
    {
        auto database = Database::open(foreign, Access::Create).take();
        ASSERT_OK(database->execute("CREATE TABLE issue (id INTEGER)"));
    }
    EXPECT_EQ(Ledger::open(foreign).error().code, ErrorCode::Corrupt);
}

TEST(Ledger, ANewerLayoutOpensOnlyForReading)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    book.ledger.reset();
    {
        auto database = Database::open(book.path, Access::ReadWrite).take();
        ASSERT_OK(database->execute("PRAGMA user_version=999"));
    }
    EXPECT_EQ(Ledger::open(book.path).error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(Ledger::openForReading(book.path).error().code, ErrorCode::NewerSchema);
    const auto reader = Ledger::openForReading(book.path, true);
    ASSERT_OK(reader);
    EXPECT_EQ((*reader)->all<Issue>()->size(), 1u);
}

TEST(Ledger, ABookOnAReadOnlyPlaceOpensForReading)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    book.ledger.reset();
    EXPECT_OK(Ledger::openForReading(book.path));
}

} // namespace
