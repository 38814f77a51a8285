// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/TodayPaper.h"

#include "core/actions/DossierReader.h"
#include "core/base/Dates.h"
#include "core/report/FormTemplate.h"
#include "core/report/TodayList.h"
#include "core/rules/Agenda.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Preview.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

Result<Document> todayPaper(const QString &book, QDate today, Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    TRY_LET(facts, desk->facts());
    const RuleContext rules = desk->rules();
    const std::vector<AgendaItem> agenda = agendaOf(rules, facts);
    std::vector<TodayItem> items;
    for (size_t i = 0; i < agenda.size(); ++i) {
        const AgendaText text = describe(rules, facts, agenda[i]);
        if (!progress.step(int(i), int(agenda.size())))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (agenda[i].dated && !text.overdue && !text.near)
            continue;
        TRY_LET(issue, ledger->find(facts.issues[agenda[i].issue].id));
        items.push_back({longDate(text.due), leftInWords(text, today),
                         Tr::tr("%1：%2").arg(issue.title, text.title), text.basis});
    }
    TRY_LET(head, letterheadOf(*desk));
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("today-list"), todayListData({}, {})));
    return form.fill(todayListData(std::move(items), head));
}

} // namespace

void printToday(QWidget *parent, const Desk &desk)
{
    Busy::run<Result<Document>>(
        parent, Tr::tr("正在排版…"),
        [book = desk.ledger().path(), today = desk.today()](Progress &progress) {
            return todayPaper(book, today, progress);
        },
        [parent, today = desk.today()](Result<Document> paper) {
            if (paper)
                Preview::openDialog(parent, paper.take(),
                                    Tr::tr("今日清单 %1").arg(longDate(today)));
            else
                Ask(parent).error(paper.error());
        });
}

} // namespace xhb
