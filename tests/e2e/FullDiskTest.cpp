// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that runs full at every stage of a write: the book is as before or as after, never
// between, and the program says what is wrong. Needs the right to mount a small file system.
#include "tests/e2e/Program.h"
#include "tests/e2e/SmallDisk.h"

#include <QJsonDocument>

#include <cstdio>

using namespace xhb::test;

namespace {

class FullDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!disk.mounted())
            GTEST_SKIP() << "this user may not mount a small file system";
        source.addIssue("1");
        source.addPapers("1", {"before"});
        QFile paper(source.file(QStringLiteral("big")));
        ASSERT_TRUE(paper.open(QIODevice::WriteOnly));
        paper.write(QByteArray(200000, 'x'));
    }

    QString book() const { return disk.file(QStringLiteral("台账.xhb")); }

    /// Runs a call on a fresh copy of the book with 0, 1, 2 … free pages, until it has worked a
    /// few times; checks the end of each.
    void atEveryStage(const QStringList &arguments, const std::function<void(const Ended &)> &look)
    {
        const QString before = dumpOfBook(source.path());
        int failed = 0;
        int worked = 0;
        for (int pages = 0; worked < 3 && pages < 400; pages += pages < 24 ? 1 : 3) {
            disk.empty();
            ASSERT_TRUE(QFile::copy(source.path(), book()));
            ASSERT_TRUE(disk.fill(pages));
            const Ended ended = call(arguments);
            SCOPED_TRACE(std::to_string(pages) + " pages free: " + wordsOf(ended));
            ASSERT_TRUE(ended.code == 0 || ended.code == 7);
            if (ended.code == 7) {
                ++failed;
                EXPECT_TRUE(ended.err.contains("磁盘已满"));
                EXPECT_EQ(worked, 0) << "worked with less room";
            } else {
                ++worked;
            }
            EXPECT_EQ(call({QStringLiteral("verify"), book()}).code, 0);
            if (ended.code == 7 && !mayStopHalfway) {
                EXPECT_EQ(dumpOfBook(book()), before);
            }
            look(ended);
            if (HasFailure())
                return;
        }
        std::printf("%s: %d stages full, %d done\n", arguments.front().toUtf8().constData(), failed,
                    worked);
        EXPECT_GT(failed, 1);
        EXPECT_EQ(worked, 3);
    }

    static QString dumpOfBook(const QString &path)
    {
        const Ended all = call({QStringLiteral("journal"), path, QStringLiteral("--json")});
        return QString::fromUtf8(all.out);
    }

    void expectOnly(const QStringList &names) const
    {
        EXPECT_EQ(disk.files().join(QLatin1Char(' ')), names.join(QLatin1Char(' ')));
    }

    Book source;
    SmallDisk disk;
    bool mayStopHalfway = false;
};

TEST_F(FullDisk, DoWritesAllOfAnActionOrNothing)
{
    QFile actions(source.file(QStringLiteral("big.jsonl")));
    ASSERT_TRUE(actions.open(QIODevice::WriteOnly));
    actions.write(json("{'do':'attach','issue':'1','file':'big','role':'after'}\n"));
    actions.close();
    atEveryStage({QStringLiteral("do"), book(), actions.fileName()}, [&](const Ended &ended) {
        const auto answers = ended.lines();
        ASSERT_EQ(answers.size(), 1u);
        EXPECT_EQ(answers.front().value(QLatin1String("ok")).toBool(), ended.code == 0);
        EXPECT_EQ(answers.front().value(QLatin1String("code")).toString(),
                  ended.code == 7 ? QStringLiteral("disk_full") : QString());
        expectOnly({QStringLiteral("台账.xhb")});
    });
}

TEST_F(FullDisk, DoKeepsWhatItAcknowledged)
{
    mayStopHalfway = true;
    QFile actions(source.file(QStringLiteral("many.jsonl")));
    ASSERT_TRUE(actions.open(QIODevice::WriteOnly));
    for (int i = 0; i < 40; ++i)
        actions.write(json("{'do':'measure.add','issue':'1','kind':'works','text':'%'}\n")
                          .replace('%', QByteArray("修建管网，长一些").repeated(60)));
    actions.close();
    const auto before = QJsonDocument::fromJson(dumpOfBook(source.path()).toUtf8()).array().size();
    atEveryStage({QStringLiteral("do"), book(), actions.fileName()}, [&](const Ended &ended) {
        const auto answers = ended.lines();
        qsizetype acknowledged = 0;
        for (const auto &answer : answers)
            acknowledged += answer.value(QLatin1String("ok")).toBool();
        const auto after = QJsonDocument::fromJson(dumpOfBook(book()).toUtf8()).array().size();
        EXPECT_EQ(after, before + acknowledged);
        expectOnly({QStringLiteral("台账.xhb")});
    });
}

TEST_F(FullDisk, ImportIsOneStep)
{
    const QString list = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.xlsx");
    atEveryStage({QStringLiteral("import"), book(), list},
                 [&](const Ended &) { expectOnly({QStringLiteral("台账.xhb")}); });
}

TEST_F(FullDisk, ExportIsWholeOrAbsent)
{
    const QString table = disk.file(QStringLiteral("台账.xlsx"));
    atEveryStage({QStringLiteral("export"), book(), QStringLiteral("--what"),
                  QStringLiteral("issues"), QStringLiteral("--to"), table},
                 [&](const Ended &ended) {
                     EXPECT_EQ(QFile::exists(table), ended.code == 0);
                     EXPECT_EQ(disk.files().size(), ended.code == 0 ? 2 : 1);
                 });
}

TEST_F(FullDisk, BackupIsWholeOrAbsent)
{
    atEveryStage({QStringLiteral("backup"), book(), disk.file(QStringLiteral("备份"))},
                 [&](const Ended &ended) {
                     const QDir folder(disk.file(QStringLiteral("备份")));
                     const QStringList copies =
                         folder.entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
                     EXPECT_EQ(copies.size(), ended.code == 0 ? 1 : 0);
                     for (const QString &copy : copies)
                         EXPECT_EQ(call({QStringLiteral("verify"), folder.filePath(copy)}).code, 0);
                 });
}

TEST_F(FullDisk, RestoreLeavesTheOldBookOrTheNew)
{
    const QString backup = source.path();
    atEveryStage({QStringLiteral("restore"), backup, book()}, [&](const Ended &ended) {
        EXPECT_EQ(disk.files().size(), ended.code == 0 ? 2 : 1);
    });
}

TEST_F(FullDisk, NewLeavesABookOrNothing)
{
    const QString fresh = disk.file(QStringLiteral("新.xhb"));
    atEveryStage({QStringLiteral("new"), fresh}, [&](const Ended &ended) {
        EXPECT_EQ(QFile::exists(fresh), ended.code == 0);
        EXPECT_EQ(disk.files().size(), ended.code == 0 ? 2 : 1);
    });
}

} // namespace
