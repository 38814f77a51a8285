// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way on a county's own list: import it, work three of its problems through the three
// procedures, print and export, and find the book whole.
#include "tests/e2e/Program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace xhb::test;

namespace {

const QString list = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.xlsx");

QJsonDocument read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll());
}

QByteArray step(const char *issue, const char *key, const char *on, const char *more = "")
{
    return json("{'do':'signoff.step','issue':'%1','step':'%2','on':'%3'%4}")
        .replace("%1", issue)
        .replace("%2", key)
        .replace("%3", on)
        .replace("%4", json(more));
}

/// What pdftotext finds; empty when it is not installed.
QString textOf(const QString &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return {};
    QProcess reader;
    reader.start(program, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished(60000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// All measures of an issue done, all papers there.
void makeReady(const Book &book, const char *code, qsizetype measures)
{
    QByteArrayList lines;
    for (qsizetype seq = 1; seq <= measures; ++seq)
        lines.append(json("{'do':'measure.done','issue':'%1','seq':%2,'on':'2026-02-27'}")
                         .replace("%1", code)
                         .replace("%2", QByteArray::number(seq)));
    book.done(lines);
    book.addAllPapers(code);
}

void expectRows(const QJsonArray &exported, const QJsonArray &expected)
{
    ASSERT_EQ(exported.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject want = expected[i].toObject();
        const QJsonObject row = exported[i].toObject();
        for (const char *key :
             {"code", "title", "goal", "deadline_text", "responsible", "supervising"})
            EXPECT_EQ(row.value(QLatin1String(key)), want.value(QLatin1String(key)))
                << "row " << i << " " << key;
        QJsonArray texts;
        for (const QJsonValue &measure : row.value(QLatin1String("measures")).toArray())
            texts.append(measure.toObject().value(QLatin1String("text")));
        EXPECT_EQ(texts, want.value(QLatin1String("measures")).toArray()) << "row " << i;
    }
}

TEST(Import, AListWhoseTitleIsLeftOutByHandSaysWhatToDo)
{
    const Book book;
    QFile rows(book.file(QStringLiteral("清单.csv")));
    ASSERT_TRUE(rows.open(QIODevice::WriteOnly));
    rows.write("编号,问题,整改时限\n1,河边堆垃圾,2026年12月底前\n");
    rows.close();
    QFile map(book.file(QStringLiteral("对应.json")));
    ASSERT_TRUE(map.open(QIODevice::WriteOnly));
    map.write(json("{'columns':{'B':''}}"));
    map.close();
    const QString before = book.dump();
    const Ended run =
        book.run("import", {rows.fileName(), QStringLiteral("--map"), map.fileName()});
    EXPECT_EQ(run.code, 1) << wordsOf(run);
    const QString said = QString::fromUtf8(run.err);
    EXPECT_TRUE(said.contains(QStringLiteral("没有一列当作“问题”"))) << wordsOf(run);
    EXPECT_TRUE(said.contains(QStringLiteral("--map"))) << wordsOf(run);
    EXPECT_EQ(book.dump(), before);
}

TEST(Journey, FromACountysListToSignedOffProblemsOnPaper)
{
    Book book("2026-04-30");
    const QJsonObject expected =
        read(QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.expected.json"))
            .object();

    // Import: seen first, then one action, then nothing more to do.
    const QString empty = book.dump();
    const QJsonObject plan = book.answer("import", {list, QStringLiteral("--dry-run")}).object();
    EXPECT_EQ(plan.value(QLatin1String("create")).toInt(),
              expected.value(QLatin1String("count")).toInt());
    EXPECT_EQ(book.dump(), empty);
    const QJsonObject imported = book.answer("import", {list}).object();
    EXPECT_EQ(imported.value(QLatin1String("create")).toInt(),
              expected.value(QLatin1String("count")).toInt());
    const QString filled = book.dump();
    const qsizetype steps = book.answer("journal").array().size();
    const QJsonObject again = book.answer("import", {list}).object();
    EXPECT_EQ(again.value(QLatin1String("unchanged")).toInt(),
              expected.value(QLatin1String("count")).toInt());
    EXPECT_FALSE(again.contains(QLatin1String("op")));
    EXPECT_EQ(book.dump(), filled);
    EXPECT_EQ(book.answer("journal").array().size(), steps);
    EXPECT_EQ(book.run("undo").code, 0);
    EXPECT_EQ(book.dump(), empty);
    EXPECT_EQ(book.run("redo").code, 0);
    EXPECT_EQ(book.dump(), filled);

    const QString first = book.file(QStringLiteral("导入后.json"));
    book.answer("export", {QStringLiteral("--what"), QStringLiteral("issues"),
                           QStringLiteral("--to"), first});
    const QJsonArray rows = read(first).array();
    expectRows(rows, expected.value(QLatin1String("rows")).toArray());

    // Three problems, three procedures.
    const auto measures = [&](int row) {
        return rows[row].toObject().value(QLatin1String("measures")).toArray().size();
    };
    makeReady(book, "1", measures(0));
    book.done({json("{'do':'signoff.start','issue':'1','procedure':'district','on':'2026-03-02'}"),
               step("1", "apply", "2026-03-02"),
               step("1", "accept", "2026-03-05", ",'outcome':'pass'"),
               step("1", "lead_sign", "2026-03-06", ",'by':'周敏'"),
               step("1", "leader_confirm", "2026-03-09", ",'by':'陈志强'"),
               step("1", "file", "2026-03-10", ",'by':'王丽'")});
    makeReady(book, "2", measures(1));
    book.done({json("{'do':'signoff.start','issue':'2','procedure':'six-step','on':'2026-03-02'}"),
               step("2", "review", "2026-03-02"), step("2", "apply", "2026-03-03"),
               step("2", "verify", "2026-03-05", ",'outcome':'pass'"),
               json("{'do':'publicity.start','issue':'2','on':'2026-03-06',"
                    "'media':'临溪县人民政府网站','phone':'0791-1234567'}")});
    makeReady(book, "3", measures(2));
    book.done({json("{'do':'signoff.start','issue':'3','procedure':'superior','on':'2026-03-02'}"),
               step("3", "pre_accept", "2026-03-03", ",'outcome':'pass'"),
               step("3", "report", "2026-03-04"),
               step("3", "superior_opinion", "2026-03-20", ",'outcome':'pass'"),
               step("3", "file", "2026-03-23")});

    const QString notice = book.file(QStringLiteral("公示稿.pdf"));
    const Ended printed = book.run("print", {QStringLiteral("--form"), QStringLiteral("notice"),
                                             QStringLiteral("--for"), QStringLiteral("2"),
                                             QStringLiteral("--to"), notice});
    EXPECT_LE(printed.code, 1) << wordsOf(printed); // 1: the check found something still empty

    book.done({step("2", "approve", "2026-03-21"),
               json("{'do':'lookback','issue':'2','on':'2026-04-20','outcome':'held'}"),
               step("2", "follow_up", "2026-04-21")});
    for (const char *code : {"1", "2", "3"})
        EXPECT_EQ(book.state(code), QStringLiteral("closed")) << code;
    const QJsonObject stats =
        book.answer("stats").object().value(QLatin1String("issues")).toObject();
    EXPECT_EQ(stats.value(QLatin1String("closed")).toInt(), 3);
    EXPECT_EQ(stats.value(QLatin1String("closed_rate")).toString(), QStringLiteral("8.3%"));

    // Paper.
    const QString form = book.file(QStringLiteral("登记表.pdf"));
    book.answer("print",
                {QStringLiteral("--form"), QStringLiteral("signoff-form"), QStringLiteral("--for"),
                 QStringLiteral("1"), QStringLiteral("--to"), form});
    const QString ledger = book.file(QStringLiteral("销号台账.pdf"));
    book.answer("print", {QStringLiteral("--form"), QStringLiteral("signoff-ledger"),
                          QStringLiteral("--to"), ledger});
    const QString measuresList = book.file(QStringLiteral("措施清单.pdf"));
    book.answer("print", {QStringLiteral("--form"), QStringLiteral("measures-list"),
                          QStringLiteral("--to"), measuresList});
    if (const QString text = textOf(form); !text.isEmpty()) {
        EXPECT_TRUE(text.contains(QStringLiteral("验收销号登记表"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("青山乡"))) << text.toStdString();
        EXPECT_TRUE(textOf(ledger).contains(QStringLiteral("销号")));
        EXPECT_TRUE(textOf(measuresList).contains(QStringLiteral("更换油烟净化器6台")));
    }

    // Files that come back without loss.
    const QString after = book.dump();
    for (const char *name : {"台账.xlsx", "台账.csv"})
        for (const char *what : {"issues", "measures"}) {
            const QString file = book.file(QString::fromUtf8(name));
            book.answer("export", {QStringLiteral("--what"), QLatin1String(what),
                                   QStringLiteral("--to"), file});
            const QJsonObject back = book.answer("import", {file}).object();
            EXPECT_EQ(back.value(QLatin1String("unchanged")).toInt(), rows.size())
                << name << " " << what;
            EXPECT_FALSE(back.contains(QLatin1String("op"))) << name << " " << what;
        }
    for (const char *what : {"units", "sources", "signoff", "agenda"})
        book.answer("export", {QStringLiteral("--what"), QLatin1String(what),
                               QStringLiteral("--to"), book.file(QStringLiteral("表.xlsx"))});
    EXPECT_EQ(book.dump(), after);
    book.expectSound();

    // The way back: a backup restored over a damaged book is the same book.
    const QString folder = book.file(QStringLiteral("备份"));
    book.answer("backup", {folder});
    const QString copy = QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0));
    QFile damaged(book.path());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.resize(5000);
    damaged.close();
    EXPECT_EQ(book.run("verify").code, 5);
    EXPECT_EQ(call({QStringLiteral("restore"), copy, book.path()}).code, 0);
    EXPECT_EQ(book.dump(), after);
    book.expectSound();
}

} // namespace
