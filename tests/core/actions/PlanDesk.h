// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with a plan of one superior's issue "1", ready to be brought as far as a test needs.
#pragma once

#include "core/actions/PlanCase.h"
#include "tests/core/actions/TestDesk.h"

namespace xhb::test {

struct PlanDesk : TestDesk {
    explicit PlanDesk(QDate on = today) : TestDesk(on)
    {
        must(R"({"do":"unit.add","name":"双河镇人民政府","kind":"town"})");
        must(R"({"do":"unit.add","name":"县水利局","kind":"department"})");
        must(R"({"do":"source.add","name":"省督察","level":"province",
                 "category":"省生态环境保护督察反馈","feedback_on":"2026-01-05"})");
        must(R"({"do":"source.add","name":"自查","level":"county","category":"季度自查"})");
        addIssue("1", "省督察");
        must(R"({"do":"plan.add","name":"甲方案","source":"省督察","kind":"superior"})");
    }

    void addIssue(const QByteArray &code, const QByteArray &source)
    {
        must(R"({"do":"issue.add","code":")" + code + R"(","title":"问题)" + code +
             R"(","source":")" + source +
             R"(","task_type":"limited","goal":"水质达标","deadline_text":"2026年12月底前",
                "responsible":["双河镇人民政府"],"supervising":["县水利局"]})");
        must(R"({"do":"measure.add","issue":")" + code +
             R"(","text":"修复管网","deadline_text":"2026年12月20日前"})");
        must(R"({"do":"measure.add","issue":")" + code + R"(","text":"清理河道"})");
    }
    void must(const QByteArray &json) { TestDesk::must(json.constData()); }
    Error refused(const QByteArray &json) { return TestDesk::refused(json.constData()); }
    void step(const char *plan, const char *key, const char *on, const char *more = "")
    {
        must(QStringLiteral(R"({"do":"plan.step","plan":"%1","step":"%2","on":"%3"%4})")
                 .arg(QString::fromUtf8(plan), QString::fromUtf8(key), QString::fromUtf8(on),
                      QString::fromUtf8(more))
                 .toUtf8());
    }
    void include() { must(R"({"do":"plan.include","plan":"甲方案","issues":["1"]})"); }
    /// From the list of problems to the day before the approval.
    void draft()
    {
        include();
        step("甲方案", "list", "2026-01-08");
        step("甲方案", "propose", "2026-01-20");
        step("甲方案", "compile", "2026-01-26");
        step(
            "甲方案", "consult", "2026-01-28",
            R"(,"asked":[{"unit":"县水利局","until":"2026-02-06","answer":"无意见","taken":true}])");
        step("甲方案", "deliberate", "2026-02-12");
        step("甲方案", "submit", "2026-02-27", R"(,"doc_no":"临委〔2026〕3号")");
    }
    void approve()
    {
        draft();
        step("甲方案", "approve", "2026-03-20", R"(,"doc_no":"省整改办〔2026〕8号")");
    }
    void request()
    {
        must(R"({"do":"adjust.request","issue":"1","on":"2026-06-10","reason_kind":"unforeseeable",
                 "argument":"连续强降雨冲毁施工便道","new_deadline_text":"2027年6月底前",
                 "changes":[{"seq":1,"deadline_text":"2027年5月底前"}]})");
    }
    PlanCase plan(const char *name = "甲方案")
    {
        Database &database = ledger->database();
        return readPlanCase(database, findPlan(database, QString::fromUtf8(name))->id).take();
    }
    Issue issue() { return ledger->where<Issue>("code", QStringLiteral("1"))->front(); }
    std::vector<Measure> measures()
    {
        return ledger->where<Measure>("issue", issue().id.value).take();
    }
};

} // namespace xhb::test
