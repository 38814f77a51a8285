// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts rely on: one JSON document on stdout, every exit code, Chinese on stderr.
#include "tests/e2e/Program.h"
#include "tests/e2e/SmallDisk.h"

#include <QJsonDocument>

using namespace xhb::test;

namespace {

void patch(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    file.write(bytes);
}

/// A call that must end with a code, a Chinese word on stderr, and with --json one document that
/// says so too.
void expectEnd(const QStringList &arguments, int code, const char *word)
{
    const Ended plain = call(arguments);
    EXPECT_EQ(plain.code, code) << arguments.join(QLatin1Char(' ')).toStdString() << "\n"
                                << wordsOf(plain);
    EXPECT_TRUE(plain.err.contains(word)) << word << " missing in: " << wordsOf(plain);
    EXPECT_TRUE(plain.out.isEmpty()) << wordsOf(plain);
    if (code == 2)
        return;
    const Ended answered = call(arguments + QStringList{QStringLiteral("--json")});
    EXPECT_EQ(answered.code, code);
    const QJsonObject object = answered.json().object();
    EXPECT_FALSE(object.value(QLatin1String("ok")).toBool(true)) << wordsOf(answered);
    EXPECT_FALSE(object.value(QLatin1String("error")).toString().isEmpty()) << wordsOf(answered);
}

TEST(Answers, JsonIsOneDocumentAndNothingElse)
{
    Book book;
    book.addIssue("1");
    EXPECT_TRUE(book.answer("status").isArray());
    EXPECT_TRUE(book.answer("status", {QStringLiteral("1")}).isObject());
    EXPECT_TRUE(book.answer("agenda").isArray());
    EXPECT_TRUE(book.answer("stats").isObject());
    for (const char *by : {"source", "unit", "level", "state"})
        EXPECT_TRUE(book.answer("stats", {QStringLiteral("--by"), QLatin1String(by)}).isObject());
    EXPECT_TRUE(book.answer("journal").isArray());
    EXPECT_TRUE(book.answer("verify").object().value(QLatin1String("ok")).toBool());
    EXPECT_TRUE(book.answer("backup", {book.file(QStringLiteral("备份"))}).isObject());
    EXPECT_TRUE(book.answer("undo").isObject());
    EXPECT_TRUE(book.answer("redo").isObject());
    const Ended count = call({QStringLiteral("workdays"), QStringLiteral("2026-09-24"),
                              QStringLiteral("10"), QStringLiteral("--json")});
    EXPECT_EQ(count.json().object().value(QLatin1String("end")), QLatin1String("2026-10-15"));
    const Ended made = call(
        {QStringLiteral("new"), book.file(QStringLiteral("乙.xhb")), QStringLiteral("--json")});
    EXPECT_TRUE(made.json().object().value(QLatin1String("ok")).toBool());
}

TEST(Answers, DoAnswersEveryLineAndSaysWhatIsWrong)
{
    Book book;
    const std::pair<QByteArray, const char *> refused[] = {
        {"{broken", "JSON"},
        {"[]", "JSON"},
        {"\xff\xfe", "JSON"},
        {json("{'do':'nothing'}"), "没有“nothing”这个动作"},
        {json("{'do':'unit.add','name':'双河镇人民政府','kind':'town'}"), "没有重复写入"},
        {json("{'do':'unit.add','name':'乙','kind':'village'}"), "town"},
        {json("{'do':'unit.add','name':'丙','kind':'town','x':1}"), "x"},
        {json("{'do':'unit.add','kind':'town'}"), "缺少"},
        {json("{'do':'issue.add','title':'甲','task_type':'limited','source':'没有的来源'}"),
         "没有的来源"},
        {json("{'do':'issue.add','title':'甲','task_type':'limited','found_on':'2026-02-30'}"),
         "日期"},
        {json("{'do':'measure.done','issue':'404','seq':1,'on':'2026-03-01'}"), "404"},
        {json("{'do':'attach','issue':'404','file':'x','role':'before'}"), "404"},
    };
    QByteArrayList lines;
    for (const auto &[line, word] : refused)
        lines.append(line);
    const QString before = book.dump();
    const std::vector<QJsonObject> answers = book.act(lines);
    ASSERT_EQ(answers.size(), std::size(refused));
    for (size_t i = 0; i < answers.size(); ++i) {
        const QJsonObject &answer = answers[i];
        EXPECT_EQ(answer.value(QLatin1String("line")).toInt(), int(i) + 1);
        EXPECT_FALSE(answer.value(QLatin1String("ok")).toBool(true))
            << refused[i].first.constData();
        EXPECT_TRUE(answer.contains(QLatin1String("basis")));
        EXPECT_TRUE(answer.value(QLatin1String("error"))
                        .toString()
                        .contains(QString::fromUtf8(refused[i].second)))
            << answer.value(QLatin1String("error")).toString().toStdString();
    }
    EXPECT_EQ(book.dump(), before);
}

TEST(Answers, ExitZeroAndOne)
{
    Book book;
    EXPECT_EQ(book.run("agenda").code, 0);
    const QString actions = book.file(QStringLiteral("x.jsonl"));
    patch(actions, 0, json("{'do':'nothing'}\n{'do':'unit.add','name':'甲','kind':'town'}\n"));
    const Ended some = book.run("do", {actions});
    EXPECT_EQ(some.code, 1);
    EXPECT_EQ(some.lines().size(), 2u);
    EXPECT_TRUE(some.err.contains("有 1 行被拒"));
    const Ended stopped = book.run("do", {actions, QStringLiteral("--stop-on-error")});
    EXPECT_EQ(stopped.code, 3);
    EXPECT_EQ(stopped.lines().size(), 1u);
}

TEST(Answers, ExitTwoIsWrongUsage)
{
    Book book;
    expectEnd({QStringLiteral("fly")}, 2, "没有“fly”这个命令");
    expectEnd({QStringLiteral("status")}, 2, "参数不够");
    expectEnd({QStringLiteral("verify"), book.path(), QStringLiteral("x")}, 2, "参数太多");
    expectEnd({QStringLiteral("status"), book.path(), QStringLiteral("--fast")}, 2, "不认识的选项");
    for (const char *day : {"2026-2-3", "2026-02-30", "tomorrow", ""})
        expectEnd(
            {QStringLiteral("agenda"), book.path(), QStringLiteral("--on"), QLatin1String(day)}, 2,
            "--on");
    expectEnd({QStringLiteral("workdays"), QStringLiteral("2026-09-24"), QStringLiteral("0")}, 2,
              "工作日数");
    expectEnd({QStringLiteral("stats"), book.path(), QStringLiteral("--by"), QStringLiteral("x")},
              2, "--by");
}

TEST(Answers, ExitThreeIsInputRefused)
{
    Book book;
    expectEnd({QStringLiteral("status"), book.path(), QStringLiteral("404")}, 3, "没有问题“404”");
    expectEnd({QStringLiteral("status"), book.file(QStringLiteral("无.xhb"))}, 3, "找不到");
    expectEnd({QStringLiteral("new"), book.path()}, 3, "已经存在");
    expectEnd({QStringLiteral("new"), book.file(QStringLiteral("乙.xhb")),
               QStringLiteral("--rulebook"), QStringLiteral("mars")},
              3, "mars");
    EXPECT_FALSE(QFile::exists(book.file(QStringLiteral("乙.xhb"))));
    expectEnd({QStringLiteral("do"), book.path(), book.file(QStringLiteral("无.jsonl"))}, 3, "无");
}

TEST(Answers, ExitFourIsLockedAndNamesWho)
{
    Book book;
    book.addIssue("1");
    const auto holder = start({QStringLiteral("do"), book.path(), QStringLiteral("-"),
                               QStringLiteral("--operator"), QStringLiteral("李红")});
    holder->write(json("{'do':'unit.add','name':'甲','kind':'town'}\n"));
    while (!holder->canReadLine())
        ASSERT_TRUE(holder->waitForReadyRead(30000));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("undo"), book.path()},
          {QStringLiteral("redo"), book.path()},
          {QStringLiteral("do"), book.path(), book.file(QStringLiteral("actions.jsonl"))}})
        expectEnd(arguments, 4, "李红");
    const QString folder = book.file(QStringLiteral("备份"));
    const Ended copied = book.run("backup", {folder}); // a book in use can be read and copied
    EXPECT_EQ(copied.code, 0) << wordsOf(copied);
    EXPECT_EQ(book.run("status").code, 0);
    const QString copy = QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0));
    expectEnd({QStringLiteral("restore"), copy, book.path()}, 4, "李红");
    holder->closeWriteChannel();
    ASSERT_TRUE(holder->waitForFinished(30000));
    EXPECT_EQ(holder->exitCode(), 0);
    EXPECT_EQ(book.run("undo").code, 0);
    book.expectSound();
}

TEST(Answers, ExitFiveIsDamagedAndSixIsNewer)
{
    Book book;
    book.addIssue("1");
    const QString bad = book.file(QStringLiteral("坏.xhb"));
    ASSERT_TRUE(QFile::copy(book.path(), bad));
    patch(bad, 4096 + 100, QByteArray(4096 * 6, 'x'));
    for (const char *verb : {"status", "agenda", "verify", "undo"})
        expectEnd({QLatin1String(verb), bad}, 5, "备份");

    const QString text = book.file(QStringLiteral("文字.xhb"));
    patch(text, 0, "就是一段文字，不是台账。就是一段文字，不是台账。");
    for (const char *verb : {"status", "verify", "undo"})
        expectEnd({QLatin1String(verb), text}, 5, "不是销号簿台账");
    const QString none = book.file(QStringLiteral("空.xhb"));
    patch(none, 0, "");
    expectEnd({QStringLiteral("status"), none}, 5, "不是销号簿台账");

    const QString newer = book.file(QStringLiteral("新.xhb"));
    ASSERT_TRUE(QFile::copy(book.path(), newer));
    patch(newer, 60, QByteArray::fromHex("00000063")); // user_version 99
    for (const char *verb : {"status", "verify", "undo"})
        expectEnd({QLatin1String(verb), newer}, 6, "更新版本");
}

TEST(Answers, ExitSevenIsDiskOrPermission)
{
    Book book;
    // A folder that is a file: nobody may write there.
    const QString file = book.file(QStringLiteral("actions.jsonl"));
    expectEnd({QStringLiteral("backup"), book.path(), file + QStringLiteral("/备份")}, 7, "备份");
    expectEnd({QStringLiteral("new"), file + QStringLiteral("/新.xhb")}, 7, "失败");
}

TEST(Answers, ExitSevenIsAWriteProtectedDisk)
{
    Book book;
    const SmallDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "this user may not mount a small file system";
    const QString path = disk.file(QStringLiteral("台账.xhb"));
    ASSERT_TRUE(QFile::copy(book.path(), path));
    ASSERT_TRUE(disk.protectFromWriting());
    expectEnd({QStringLiteral("undo"), path}, 7, "不能写入");
    expectEnd({QStringLiteral("new"), disk.file(QStringLiteral("新.xhb"))}, 7, "不能写入");
    expectEnd({QStringLiteral("backup"), book.path(), disk.folder()}, 7, "不能写入");
    expectEnd({QStringLiteral("export"), book.path(), QStringLiteral("--what"),
               QStringLiteral("issues"), QStringLiteral("--to"),
               disk.file(QStringLiteral("台账.xlsx"))},
              7, "没有权限");
    for (const char *verb : {"status", "agenda", "verify"})
        EXPECT_EQ(call({QLatin1String(verb), path}).code, 0) << verb;
}

TEST(Answers, HelpIsChinese)
{
    const Ended help = call({QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains("退出码"));
    EXPECT_TRUE(help.err.isEmpty());
    EXPECT_EQ(call({QStringLiteral("飞")}).code, 2);
}

} // namespace
