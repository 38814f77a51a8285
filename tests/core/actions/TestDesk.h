// SPDX-License-Identifier: GPL-3.0-or-later
// A desk on a small book, driven by the same lines of JSON that `do` takes.
#pragma once

#include "core/actions/Verbs.h"
#include "tests/core/ledger/TestBook.h"

#include <QFile>
#include <QJsonDocument>

namespace xhb::test {

struct TestDesk : TestBook {
    std::unique_ptr<Desk> desk;

    explicit TestDesk(QDate on = today)
    {
        desk = Desk::open(*ledger, on).take();
        QFile paper(folder.filePath(QStringLiteral("paper.jpg")));
        EXPECT_TRUE(paper.open(QIODevice::WriteOnly));
        paper.write("paper");
    }

    Result<Answer> run(const char *json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
        return perform(*desk, document.object(), folder.path());
    }
    void must(const char *json)
    {
        const Result<Answer> answer = run(json);
        EXPECT_TRUE(answer.ok()) << json << "\n"
                                 << (answer.ok() ? "" : answer.error().text.toStdString());
    }
    Error refused(const char *json)
    {
        const QString before = dump();
        const Result<Answer> answer = run(json);
        EXPECT_FALSE(answer.ok()) << json;
        EXPECT_EQ(dump(), before) << json;
        return answer.ok() ? Error{} : answer.error();
    }

    /// One county issue "1" with one measure and two units.
    void addCountyIssue()
    {
        must(R"({"do":"unit.add","name":"双河镇人民政府","kind":"town"})");
        must(
            R"({"do":"unit.add","name":"县水利局","short_name":"水利局","kind":"department","aliases":["县水务局"]})");
        must(R"({"do":"source.add","name":"县级自查","level":"county","category":"区级自查"})");
        must(
            R"({"do":"issue.add","code":"1","title":"双河镇污水溢流","source":"县级自查","task_type":"limited",
                 "goal":"达标","deadline_text":"2026年6月底前","responsible":["双河镇人民政府"],"supervising":["县水务局"]})");
        must(R"({"do":"measure.add","issue":"1","text":"修复管网"})");
    }
    void finishMeasuresAndPapers()
    {
        must(R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-02-20"})");
        for (const char *role : {"before", "during", "after", "signed_form"})
            must(QStringLiteral(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"%1"})")
                     .arg(QLatin1String(role))
                     .toUtf8()
                     .constData());
    }
    /// Through the district procedure to the signature that closes it.
    void closeIssue()
    {
        finishMeasuresAndPapers();
        must(R"({"do":"signoff.start","issue":"1","on":"2026-03-02"})");
        must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
        must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
        must(
            R"({"do":"signoff.step","issue":"1","step":"accept","on":"2026-03-10","outcome":"pass"})");
        must(
            R"({"do":"signoff.step","issue":"1","step":"lead_sign","on":"2026-03-11","by":"赵青"})");
        must(
            R"({"do":"signoff.step","issue":"1","step":"leader_confirm","on":"2026-03-12","by":"钱明"})");
    }
    IssueState state()
    {
        const auto issues = ledger->where<Issue>("code", QStringLiteral("1"));
        return desk->status(issues->front().id)->state;
    }
};

} // namespace xhb::test
