// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueOutput.h"

#include "core/actions/DossierReader.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/records/Paper.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// Runs on another thread, over a reading connection of its own.
Result<Paper> ledgerPaper(const QString &book, QDate today, const std::vector<qint64> &issues,
                          Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    TRY_LET(reader, DossierReader::read(*desk));
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < reader.issues().size(); ++i)
        places.insert(reader.issues()[i].id.value, i);
    auto dossiers = std::make_shared<std::vector<IssueDossier>>();
    for (const qint64 id : issues) {
        if (const auto place = places.constFind(id); place != places.constEnd())
            dossiers->push_back(reader.dossier(*place));
        if (!progress.step(int(dossiers->size()), int(issues.size())))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    TRY_LET(head, letterheadOf(*desk));
    const auto none = std::make_shared<const std::vector<IssueDossier>>();
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("issue-ledger"), issueLedgerData(none, {})));
    return Paper{form.fill(issueLedgerData(dossiers, head)), form.copies(), {}};
}

} // namespace

void printLedger(QWidget *parent, Desk &desk, const std::vector<qint64> &issues)
{
    Busy::run<Result<Paper>>(
        parent, Tr::tr("正在排版…"),
        [book = desk.ledger().path(), today = desk.today(), issues](Progress &progress) {
            return ledgerPaper(book, today, issues, progress);
        },
        [parent](Result<Paper> paper) {
            if (!paper)
                Ask(parent).error(paper.error());
            else
                showPaper(parent, *paper, Tr::tr("整改台账"));
        });
}

} // namespace xhb
