// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/TodayPaper.h"

#include "core/actions/AgendaLines.h"
#include "core/actions/DossierReader.h"
#include "core/base/Dates.h"
#include "core/report/FormTemplate.h"
#include "core/report/TodayList.h"
#include "core/report/Words.h"
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
    TRY_LET(lines, agendaLines(*desk));
    if (!progress.step(1, 2))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    std::vector<TodayItem> items;
    for (const AgendaLine &line : lines) {
        const AgendaText &text = line.text;
        if (text.due > today && !text.near)
            continue;
        const QString &subject = line.title.isEmpty() ? line.code : line.title;
        items.push_back({text.dated ? longDate(text.due) : QString(), leftInWords(text, today),
                         Tr::tr("%1：%2").arg(subject, text.title), citation(text.basis)});
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
