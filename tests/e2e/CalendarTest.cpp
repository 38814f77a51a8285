// SPDX-License-Identifier: GPL-3.0-or-later
// The book's calendar from the command line: a notice comes in, deadlines move, undo takes it back,
// and another program reads the agenda.
#include "tests/e2e/Program.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace xhb::test;

namespace {

QString holidays(const char *year)
{
    return QStringLiteral(XHB_SOURCE_DIR "/tests/data/holidays/%1.json").arg(QLatin1String(year));
}

/// A book on the last day of 2026 in which problem 1 awaits its acceptance.
struct NewYear : Book {
    NewYear() : Book("2026-12-31")
    {
        addIssue("1");
        addAllPapers("1");
        done({json("{'do':'signoff.start','issue':'1','procedure':'district','on':'2026-12-22'}"),
              json("{'do':'signoff.step','issue':'1','step':'apply','on':'2026-12-22'}")});
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile out(file(QString::fromUtf8(name)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QJsonObject import(const QStringList &more = {}) const
    {
        write("2027.json", json("{'year':2027,'papers':['https://www.gov.cn/2027'],'days':["
                                "{'name':'元旦','date':'2027-01-01','isOffDay':true},"
                                "{'name':'元旦','date':'2027-01-04','isOffDay':true},"
                                "{'name':'元旦','date':'2027-01-09','isOffDay':false}]}"));
        return answer("import",
                      QStringList{file(QStringLiteral("2027.json")), QStringLiteral("--as"),
                                  QStringLiteral("calendar"), QStringLiteral("--doc-no"),
                                  QStringLiteral("国办发明电〔2026〕9号")} +
                          more)
            .object();
    }
    QJsonObject workdays() const
    {
        return call({QStringLiteral("workdays"), QStringLiteral("2026-12-22"), QStringLiteral("10"),
                     QStringLiteral("--calendar"), path(), QStringLiteral("--json")})
            .json()
            .object();
    }
    QByteArray agendaFile(const char *name) const
    {
        EXPECT_EQ(run("export", {QStringLiteral("--what"), QStringLiteral("agenda"),
                                 QStringLiteral("--to"), file(QLatin1String(name))})
                      .code,
                  0);
        QFile read(file(QLatin1String(name)));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
};

TEST(Calendar, Rule10_ImportUndoAndRedoMoveTheOpenDeadline)
{
    const NewYear book;
    EXPECT_EQ(book.workdays().value(QLatin1String("end")), QLatin1String("2027-01-05"));
    EXPECT_TRUE(book.workdays().value(QLatin1String("provisional")).toBool());

    const QString untouched = book.dump();
    const QJsonObject tried = book.import({QStringLiteral("--dry-run")});
    EXPECT_EQ(tried.value(QLatin1String("moved")).toArray().size(), 1);
    EXPECT_EQ(book.dump(), untouched);

    const QJsonObject done = book.import();
    const QJsonArray moved = done.value(QLatin1String("moved")).toArray();
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0].toObject().value(QLatin1String("before")), QLatin1String("2027-01-05"));
    EXPECT_EQ(moved[0].toObject().value(QLatin1String("after")), QLatin1String("2027-01-07"));
    EXPECT_EQ(moved[0].toObject().value(QLatin1String("basis")), QLatin1String("QX-17"));
    EXPECT_EQ(book.workdays().value(QLatin1String("end")), QLatin1String("2027-01-07"));
    EXPECT_FALSE(book.workdays().value(QLatin1String("provisional")).toBool());

    const QJsonArray back = book.answer("undo").object().value(QLatin1String("moved")).toArray();
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back[0].toObject().value(QLatin1String("after")), QLatin1String("2027-01-05"));
    EXPECT_EQ(book.dump(), untouched);
    EXPECT_EQ(book.answer("redo").object().value(QLatin1String("moved")).toArray().size(), 1);
    EXPECT_EQ(book.workdays().value(QLatin1String("end")), QLatin1String("2027-01-07"));
    book.expectSound();
}

TEST(Calendar, LS6_TheReplyToAPetitionMovesWithTheNotice)
{
    const NewYear book;
    book.done({json("{'do':'petition.add','accept_no':'D3JX202612280001','content':'张三反映废气',"
                    "'batch':'第7批','reply_days':7,'person':{'name':'张三'}}"),
               json("{'do':'petition.add','accept_no':'D3JX202612280002','content':'噪声','batch':"
                    "'第7批','replied_on':'2026-12-30'}")});
    const QString untouched = book.dump();
    const auto replies = [](const QJsonObject &answer) {
        std::vector<QJsonObject> found;
        const QJsonArray moved = answer.value(QLatin1String("moved")).toArray();
        for (const QJsonValue &one : moved)
            if (one[QLatin1String("kind")] == QLatin1String("petition_reply"))
                found.push_back(one.toObject());
        return found;
    };
    const auto tried = replies(book.import({QStringLiteral("--dry-run")}));
    ASSERT_EQ(tried.size(), 1u) << "the other is answered";
    EXPECT_EQ(book.dump(), untouched);
    const auto moved = replies(book.import());
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved[0], tried[0]);
    EXPECT_EQ(moved[0].value(QLatin1String("subject")), QLatin1String("D3JX202612280001"));
    EXPECT_EQ(moved[0].value(QLatin1String("title")), QStringLiteral("张**反映废气"));
    EXPECT_EQ(moved[0].value(QLatin1String("before")), QLatin1String("2027-01-04"));
    EXPECT_EQ(moved[0].value(QLatin1String("after")), QLatin1String("2027-01-05"));
    const auto reply = [&book] {
        return book.status("D3JX202612280001").value(QLatin1String("reply")).toObject();
    };
    EXPECT_EQ(reply().value(QLatin1String("due")), QLatin1String("2027-01-05"));
    EXPECT_FALSE(reply().value(QLatin1String("provisional")).toBool());
    const auto back = replies(book.answer("undo").object());
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(back[0].value(QLatin1String("after")), QLatin1String("2027-01-04"));
    EXPECT_EQ(reply().value(QLatin1String("due")), QLatin1String("2027-01-04"));
    EXPECT_EQ(book.dump(), untouched);
    book.expectSound();
}

TEST(Calendar, ANoticeNotYetPublishedOrForgedIsRefused)
{
    const NewYear book;
    const QString untouched = book.dump();
    const auto refused = [&](const QString &path, const char *word) {
        const Ended run =
            book.run("import", {path, QStringLiteral("--as"), QStringLiteral("calendar")});
        EXPECT_EQ(run.code, 3) << wordsOf(run);
        EXPECT_TRUE(run.err.contains(word)) << wordsOf(run);
        EXPECT_EQ(book.dump(), untouched);
    };
    refused(holidays("2027"), "暂定");
    const std::pair<const char *, const char *> forged[] = {
        {"[]", "JSON"},
        {"{'year':2027,'papers':['u'],'days':[{'name':'x','date':'2029-01-01','isOffDay':true}]}",
         "days[0]"},
        {"{'year':2027,'papers':['u'],'days':[{'name':'x','date':'2027-01-02','isOffDay':true},"
         "{'name':'x','date':'2027-01-02','isOffDay':false}]}",
         "既写成放假又写成上班"},
        {"{'year':2027,'papers':['u'],'days':[{'name':'x','date':'2027-01-01','isOffDay':1}]}",
         "isOffDay"},
        {"{'year':2027,'papers':['u'],'days':7}", "days"},
    };
    for (const auto &[text, word] : forged) {
        book.write("f.json", json(text));
        refused(book.file(QStringLiteral("f.json")), word);
    }
    book.write("f.json", QByteArray(3 << 20, ' '));
    const Ended huge = book.run("import", {book.file(QStringLiteral("f.json")),
                                           QStringLiteral("--as"), QStringLiteral("calendar")});
    EXPECT_NE(huge.code, 0);
    EXPECT_EQ(book.dump(), untouched);
}

TEST(Calendar, JX14_4_TheCountIsPrintedDayByDay)
{
    const NewYear book;
    for (const QStringList &what :
         {QStringList{QStringLiteral("--for"), QStringLiteral("1")},
          QStringList{QStringLiteral("--from"), QStringLiteral("2026-12-22"),
                      QStringLiteral("--workdays"), QStringLiteral("10")}}) {
        const QString path = book.file(QStringLiteral("c.pdf"));
        const Ended run =
            book.run("print", QStringList{QStringLiteral("--form"), QStringLiteral("count-sheet"),
                                          QStringLiteral("--to"), path} +
                                  what);
        EXPECT_EQ(run.code, 0) << wordsOf(run);
        QFile pdf(path);
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pdf.read(5).startsWith("%PDF"));
    }
    EXPECT_EQ(book.run("print", {QStringLiteral("--form"), QStringLiteral("count-sheet"),
                                 QStringLiteral("--to"), book.file(QStringLiteral("d.pdf"))})
                  .code,
              3);
}

TEST(Calendar, AnEventKeepsItsUidWhileItsDayMoves)
{
    const NewYear book;
    const auto uids = [](const QByteArray &ics) {
        QByteArrayList found;
        for (const QByteArray &line : QByteArray(ics).replace("\r\n ", "").split('\n'))
            if (line.startsWith("UID:"))
                found.append(line);
        return found;
    };
    const QByteArray before = book.agendaFile("a.ics");
    book.import();
    const QByteArray after = book.agendaFile("b.ics");
    EXPECT_FALSE(uids(before).isEmpty());
    EXPECT_EQ(uids(before), uids(after));
    EXPECT_TRUE(before.contains("DTSTART;VALUE=DATE:20270105"));
    EXPECT_TRUE(after.contains("DTSTART;VALUE=DATE:20270107"));
}

TEST(Calendar, AnIndependentReaderFindsTheSameDays)
{
    // Debian's own python has Debian's own icalendar.
    const QString python = QStringLiteral("/usr/bin/python3");
    QProcess probe;
    probe.start(python, {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        GTEST_SKIP() << "python3-icalendar is not installed";
    NewYear book;
    book.done({json("{'do':'issue.add','code':'2','title':'逗号,分号;反斜线\\\\ 与\\n换行的长标题，"
                    "水库周边养殖场粪污直排入河、雨污不分','source':'季度自查','goal':'达标','"
                    "deadline_text':'2027-01-08'}"),
               json("{'do':'measure.add','issue':'2','text':'修'}")});
    book.agendaFile("a.ics");
    QProcess reader;
    reader.start(
        python, {QStringLiteral("-c"),
                 QStringLiteral(
                     "import icalendar,json,sys\n"
                     "c=icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())\n"
                     "sys.stdout.buffer.write(json.dumps([[e.decoded('dtstart').isoformat(),"
                     "str(e['summary'])] for e in c.walk('VEVENT')],ensure_ascii=False).encode())"),
                 book.file(QStringLiteral("a.ics"))});
    ASSERT_TRUE(reader.waitForFinished());
    ASSERT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
    const QJsonArray events = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    const QJsonArray agenda = book.answer("agenda").array();
    ASSERT_EQ(events.size(), agenda.size());
    bool found = false;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        EXPECT_EQ(events[i].toArray()[0], agenda[i].toObject().value(QLatin1String("due")));
        found = found || events[i].toArray()[1].toString().contains(
                             QStringLiteral("逗号,分号;反斜线\\ 与\n换行"));
    }
    EXPECT_TRUE(found);
}

} // namespace
