// SPDX-License-Identifier: GPL-3.0-or-later
// Petitions from a county's ledger through sign-off to the public table, by the program itself.
#include "tests/e2e/Program.h"

#include <QFile>
#include <QJsonDocument>

using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

const QString ledger = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/信访件台账.xlsx");

/// What pdftotext reads; empty where it is not installed.
QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!reader.waitForFinished())
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ').remove(u'\n');
}

TEST(Petitions, LS6_FromTheLedgerToThePublicTable)
{
    const Book book("2026-06-30");
    const QString empty = book.dump();
    const QJsonObject plan = book.answer("import", {ledger, u"--dry-run"_s}).object();
    EXPECT_EQ(plan[u"create"], 60);
    EXPECT_EQ(book.dump(), empty);
    book.answer("import", {ledger, u"--as"_s, u"petitions"_s});
    const QString full = book.dump();
    EXPECT_FALSE(book.answer("import", {ledger}).object().contains(u"op"));
    EXPECT_EQ(book.run("import", {ledger, u"--as"_s, u"issues"_s}).code, 3);
    EXPECT_EQ(book.run("import", {ledger, u"--as"_s, u"weather"_s}).code, 2);
    EXPECT_EQ(book.dump(), full);

    const QJsonObject stats = book.answer("stats").object()[u"petitions"].toObject();
    EXPECT_EQ(stats[u"total"], 60);
    EXPECT_EQ(stats[u"done"], 38);
    EXPECT_EQ(stats[u"done_rate"], u"63.3%"_s);
    EXPECT_FALSE(stats[u"note"].toString().isEmpty());

    // Sign-off of an ordinary one, and what a key one still wants (JX-8).
    book.done(
        {json("{'do':'petition.update','accept_no':'X3JX202605260001','person':{'name':'甘采薇',"
              "'phone':'13800000123'},'content':'"
              "甘采薇（13800000123）反映垃圾堆放，另有电话13911112222。'}"),
         json("{'do':'signoff.start','petition':'X3JX202605260001','on':'2026-06-10'}"),
         json("{'do':'signoff.step','petition':'X3JX202605260001','step':'county_signoff',"
              "'on':'2026-06-10'}")});
    EXPECT_EQ(book.state("X3JX202605260001"), u"closed");
    const QJsonObject key = book.status("D3JX202605240010");
    EXPECT_EQ(key[u"state"], u"planned"_s);
    EXPECT_EQ(key[u"key"], true);
    EXPECT_EQ(key[u"reply"][u"due"], u"2026-06-03"_s);
    book.done({json("{'do':'signoff.start','petition':'D3JX202605240010','on':'2026-06-10'}")});
    book.refused(json("{'do':'signoff.step','petition':'D3JX202605240010','step':'county_review',"
                      "'on':'2026-06-10'}"),
                 "JX-8", "整改方案");
    QStringList kinds;
    for (const QJsonValue &item : book.answer("agenda").array())
        if (!kinds.contains(item[u"kind"].toString()))
            kinds.append(item[u"kind"].toString());
    for (const char *kind : {"petition_reply", "petition_plan", "filing"})
        EXPECT_TRUE(kinds.contains(QLatin1String(kind))) << kind;

    // Out again: nobody is named, and what was found is told.
    const QString pdf = book.file(u"一览表.pdf"_s);
    const Ended printed = book.run(
        "print", {u"--form"_s, u"petition-list"_s, u"--batch"_s, u"第四批"_s, u"--to"_s, pdf});
    EXPECT_EQ(printed.code, 0);
    EXPECT_TRUE(QString::fromUtf8(printed.err).contains(u"13911112222"_s));
    if (const QString text = textOf(pdf); !text.isEmpty()) {
        EXPECT_TRUE(text.contains(u"边督边改公开情况一览表"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"第4批"_s));
        EXPECT_FALSE(text.contains(u"甘采薇"_s));
        EXPECT_FALSE(text.contains(u"13800000123"_s));
        EXPECT_FALSE(text.contains(u"13911112222"_s));
    }
    EXPECT_EQ(book.run("print", {u"--form"_s, u"signoff-form"_s, u"--for"_s, u"X3JX202605260001"_s,
                                 u"--to"_s, pdf})
                  .code,
              0);
    if (const QString text = textOf(pdf); !text.isEmpty()) {
        EXPECT_TRUE(text.contains(u"甘**"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"甘采薇"_s));
        EXPECT_FALSE(text.contains(u"13800000123"_s));
    }
    EXPECT_EQ(book.run("print",
                       {u"--form"_s, u"petition-list"_s, u"--batch"_s, u"第99批"_s, u"--to"_s, pdf})
                  .code,
              3);
    // The papers of sign-off name nobody either.
    for (const char *form : {"signoff-form", "notice", "count-sheet"}) {
        const Ended ended =
            book.run("print", {u"--form"_s, QLatin1String(form), u"--for"_s, u"X3JX202605260001"_s,
                               u"--to"_s, pdf, u"--force"_s});
        EXPECT_EQ(ended.code, 0) << form << wordsOf(ended);
        const QString text = textOf(pdf);
        if (text.isEmpty())
            continue;
        EXPECT_TRUE(text.contains(u"X3JX202605260001"_s)) << form;
        for (const char16_t *person : {u"甘采薇", u"13800000123", u"13911112222"})
            EXPECT_FALSE(text.contains(QString::fromUtf16(person))) << form;
    }
    if (!textOf(pdf).isEmpty()) {
        book.run("print", {u"--form"_s, u"signoff-form"_s, u"--for"_s, u"D3JX202605240010"_s,
                           u"--to"_s, pdf});
        EXPECT_TRUE(textOf(pdf).contains(u"市级审核销号"_s))
            << "JX-14: the city signs a key one off";
    }

    // Without a code: petitions as well as problems, or what is asked for.
    EXPECT_EQ(book.answer("status").array().size(), 60);
    EXPECT_EQ(book.answer("status", {u"--what"_s, u"issues"_s}).array().size(), 0);
    const QJsonObject listed =
        book.answer("status", {u"--what"_s, u"petitions"_s}).array()[0].toObject();
    EXPECT_EQ(listed[u"kind"], u"petition"_s);
    EXPECT_EQ(listed[u"code"], u"X3JX202605260001"_s);
    EXPECT_EQ(listed[u"state"], u"closed"_s);
    EXPECT_TRUE(QString::fromUtf8(book.run("status").out).contains(u"信访件 60 件："_s));
    EXPECT_EQ(book.run("status", {u"--what"_s, u"weather"_s}).code, 2);
    EXPECT_TRUE(book.answer("status", {u"--what"_s, u"plans,adjustments"_s}).isArray());

    const QString after = book.dump();
    for (const char *name : {"信访.xlsx", "信访.csv"}) {
        const QString file = book.file(QString::fromUtf8(name));
        book.answer("export", {u"--what"_s, u"petitions"_s, u"--to"_s, file});
        const QJsonObject back = book.answer("import", {file}).object();
        EXPECT_EQ(back[u"unchanged"], 60) << name;
        EXPECT_FALSE(back.contains(u"op")) << name;
    }
    const QString file = book.file(u"信访.json"_s);
    for (const bool person : {false, true}) {
        QStringList arguments{u"--what"_s, u"petitions"_s, u"--to"_s, file};
        if (person)
            arguments.append(u"--with-person"_s);
        book.answer("export", arguments);
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(written.readAll()).array();
        EXPECT_EQ(rows[0][u"person"][u"name"], person ? u"甘采薇"_s : u"甘**"_s);
        EXPECT_EQ(rows[0][u"content"],
                  person ? u"甘采薇（13800000123）反映垃圾堆放，另有电话13911112222。"_s
                         : u"甘**（138****0123）反映垃圾堆放，另有电话139****2222。"_s);
    }
    EXPECT_EQ(book.dump(), after);
    book.expectSound();
}

} // namespace
