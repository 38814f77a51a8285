// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AdjustedDeadline.h"

#include "core/report/Words.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ledgers)
};

QString dayOr(QDate day, const QString &text)
{
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

} // namespace

QString adjustedWords(const AdjustedDeadline &deadline)
{
    if (!deadline.moved())
        return {};
    QString words = Tr::tr("原 %1 / 现 %2")
                        .arg(dayOr(deadline.original, deadline.originalText),
                             dayOr(deadline.now, deadline.nowText));
    return deadline.docNo.isEmpty() ? words : words + Tr::tr("，%1").arg(deadline.docNo);
}

QString adjustedLines(const AdjustedDeadline &deadline)
{
    if (!deadline.moved())
        return {};
    QString lines = Tr::tr("原 %1\n现 %2")
                        .arg(paperDeadline(deadline.originalText, deadline.original),
                             paperDeadline(deadline.nowText, deadline.now));
    return deadline.docNo.isEmpty() ? lines : lines + Tr::tr("\n（%1）").arg(deadline.docNo);
}

} // namespace xhb
