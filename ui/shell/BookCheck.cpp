// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BookCheck.h"

#include "core/ledger/Verify.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

void tell(const Ask &ask, const Result<VerifyReport> &report)
{
    if (!report)
        ask.error(report.error());
    else if (report->findings.isEmpty())
        ask.notice(Tr::tr("台账完好"),
                   Tr::tr("%1 步留痕、%2 行记录、%3 份附件，逐条回放与现有内容一致。")
                       .arg(report->operations)
                       .arg(report->rows)
                       .arg(report->papers));
    else
        ask.error({ErrorCode::Corrupt,
                   Tr::tr("台账有 %n 处不符。请用最近的备份恢复；现在的文件请保留备查。", nullptr,
                          int(report->findings.size())),
                   report->findings.join(QLatin1Char('\n')),
                   {}});
}

} // namespace

void checkBook(QWidget *window, const QString &book)
{
    // Through a connection of its own, in a thread of its own.
    Busy::run<Result<VerifyReport>>(
        window, Tr::tr("正在检查台账文件…"),
        [book](Progress &) -> Result<VerifyReport> {
            TRY_LET(ledger, Ledger::openForReading(book));
            return verify(*ledger);
        },
        [window](const Result<VerifyReport> &report) { tell(Ask(window), report); });
}

} // namespace xhb
