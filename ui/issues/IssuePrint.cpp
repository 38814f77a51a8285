// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueOutput.h"

#include "core/actions/DossierReader.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "core/report/Notice.h"
#include "core/report/SignOffForm.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Preview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

struct Paper {
    Document document;
    int copies = 1;
    QString warning;
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

bool isNotice(const QString &form)
{
    return form.startsWith(QLatin1String("notice-"));
}

Result<Paper> formPaper(const Desk &desk, const QString &form, Id<Issue> issue)
{
    TRY_LET(reader, DossierReader::read(desk, issue));
    IssueDossier dossier = reader.dossier(0);
    TRY(addPhotos(desk.ledger(), dossier));
    TRY_LET(head, letterheadOf(desk));
    if (isNotice(form)) {
        const NoticePlan plan = noticePlan(desk, dossier);
        QStringList findings;
        for (const NoticeFinding &finding : checkNotice(dossier, plan, head))
            findings.append(QStringLiteral("%1：%2").arg(finding.where, finding.what));
        TRY_LET(page, FormTemplate::builtIn(form, noticeData({}, {}, {})));
        return Paper{page.fill(noticeData(dossier, plan, head)), page.copies(),
                     findings.join(QLatin1Char('\n'))};
    }
    TRY_LET(page, FormTemplate::builtIn(form, signOffFormData({}, {})));
    return Paper{page.fill(signOffFormData(dossier, head)), page.copies(), {}};
}

void showPaper(QWidget *parent, const Paper &paper, const QString &name)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto *preview = new Preview(dialog);
    preview->setCopies(paper.copies);
    preview->setDocument(paper.document, name);
    column->addWidget(preview);
    QObject::connect(preview, &Preview::closeWanted, dialog, &QDialog::accept);
    dialog->resize(parent->window()->size() * 9 / 10);
    dialog->open();
    if (!paper.warning.isEmpty())
        Ask(dialog).notice(Tr::tr("公示稿还有几处要看"), paper.warning);
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

const std::vector<std::pair<QString, QString>> &noticeLayouts()
{
    static const auto layouts = [] {
        std::vector<std::pair<QString, QString>> made;
        for (const char *form : {"notice-a", "notice-b", "notice-c", "notice-d"})
            if (const auto page =
                    FormTemplate::builtIn(QLatin1String(form), noticeData({}, {}, {})))
                made.emplace_back(QLatin1String(form), page->title());
        return made;
    }();
    return layouts;
}

void printForm(QWidget *parent, Desk &desk, const QString &form, Id<Issue> issue)
{
    const Result<Issue> found = desk.ledger().find(issue);
    const Result<Paper> paper = formPaper(desk, form, issue);
    if (!paper || !found)
        Ask(parent).error(paper ? found.error() : paper.error());
    else
        showPaper(
            parent, *paper,
            (isNotice(form) ? Tr::tr("公示 %1") : Tr::tr("验收销号登记表 %1")).arg(nameOf(*found)));
}

} // namespace xhb
