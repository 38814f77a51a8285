// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuesPage.h"

#include "core/actions/Records.h"
#include "core/base/Stored.h"
#include "ui/issues/IssueColumns.h"
#include "ui/issues/IssueForm.h"
#include "ui/issues/IssueImports.h"
#include "ui/issues/IssueOutput.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssueWords.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/records/BulkEdit.h"
#include "ui/records/ImportWizard.h"
#include "ui/records/NewRecord.h"
#include "ui/signoff/CasePrint.h"
#include "ui/signoff/CaseWhy.h"

#include <QAction>

namespace xhb {

namespace {

const IssueList &issuesOf(const RecordList &list)
{
    return static_cast<const IssueList &>(list);
}

} // namespace

IssuesPage::IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : RecordPage(desk, settings, drafts, std::make_unique<IssueList>(desk),
                 {QStringLiteral("issues"), tr("问题列表"), issueColumns(),
                  [](const RecordList &list, std::span<const qint64> ids) {
                      return issueRows(issuesOf(list), ids);
                  },
                  QStringLiteral("deadline")},
                 parent),
      m_pane(new IssuePane(desk, m_names, drafts, this))
{
    connect(m_pane, &IssuePane::nextWanted, this, &IssuesPage::next);
    connect(m_pane, &IssuePane::said, this, &Page::said);
    connect(m_pane, &IssuePane::printWanted, this,
            [this](const QString &form) { printIssue(form, m_pane->issue().value); });
    makeActions();
    begin(m_pane);
}

void IssuesPage::makeActions()
{
    addCommand(tr("修改问题"), Qt::Key_F2, [this] { m_pane->edit(); });
    addCommand(tr("修改选中的多条…"), QKeySequence(QStringLiteral("Ctrl+E")),
               [this] { editSeveral(); });
    addCommand(tr("删除问题"), QKeySequence::Delete, [this] { removeSelected(); });
    addCommand(tr("措施"), {}, [this] { m_pane->openTab(IssuePane::Measures); });
    addCommand(tr("佐证材料"), {}, [this] { m_pane->openTab(IssuePane::Papers); });
    addCommand(tr("办理销号"), QKeySequence(QStringLiteral("Ctrl+K")),
               [this] { m_pane->openTab(IssuePane::Signoff); });
    addCommand(tr("留痕"), {}, [this] { m_pane->openTab(IssuePane::History); });
    // What an approved plan seals is moved by a request alone (JX-7).
    addCommand(tr("申请调整方案…"), {}, [this] {
        if (const Id<Issue> issue = m_pane->issue())
            Q_EMIT placeRequested(QStringLiteral("plans"),
                                  {{QStringLiteral("adjust"), {QString::number(issue.value)}}});
    });
    addCommand(tr("打印验收销号登记表"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
               [this] { printIssue(QStringLiteral("signoff-form"), m_pane->issue().value); });
    int layout = 0;
    for (const auto &[form, title] : noticeLayouts())
        addCommand(tr("打印公示稿：%1").arg(title),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + layout++)),
                   [this, form = form] { printIssue(form, m_pane->issue().value); });
}

void IssuesPage::showRecord(qint64 id)
{
    m_pane->showIssue({id});
}

qint64 IssuesPage::shownRecord() const
{
    return m_pane->issue().value;
}

void IssuesPage::refreshRecord()
{
    m_pane->refresh();
}

void IssuesPage::editRecord()
{
    m_pane->edit();
}

void IssuesPage::continueThere()
{
    m_pane->openTab(m_pane->tab());
}

void IssuesPage::addPapers(const QStringList &paths)
{
    m_pane->addPapers(paths);
}

std::vector<Filter> IssuesPage::filtersOf(const RecordIndex *index) const
{
    return issueFilters(index);
}

QStringList IssuesPage::emptyWords() const
{
    return {tr("台账里还没有问题"),
            tr("问题是销号的基本单位。可以导入督察反馈、警示片、自查的清单，也可以逐条新建。"),
            tr("导入台账…"), tr("新建问题"), tr("没有符合条件的问题")};
}

void IssuesPage::explainCell(qint64 id, int column, const QRect &cell)
{
    const auto shown = readCase(m_desk, Id<Issue>{id});
    if (!shown)
        return;
    const QDate day = shown->status.deadline;
    if (rows()->columns()[size_t(column)].key == QLatin1String("deadline") && day.isValid())
        explain(whyDeadline(m_desk, tr("整改时限"), shown->issue().deadlineText, day), view(),
                cell);
    else
        explain(whyState(m_desk, *shown), view(), cell);
}

void IssuesPage::createNew()
{
    auto *form = new IssueForm(m_desk, m_names);
    connect(form, &IssueForm::created, this, [this](qint64 issue) {
        reveal(issue);
        Q_EMIT said(tr("已新建问题，可撤销"));
    });
    auto *dialog = new NewRecord(
        tr("新建问题"), form, form, m_drafts,
        [form] {
            form->load({}, IssueForm::draftKey({}), tr("新问题"));
            form->focusField(QStringLiteral("code"));
        },
        this);
    dialog->open();
}

void IssuesPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        Ask(this).openFile(tr("导入台账"), {}, {tr("台账 (*.xlsx *.csv)"), tr("所有文件 (*)")},
                           [this](const QString &chosen) { importFile(chosen); });
        return;
    }
    auto *wizard = new ImportWizard(m_desk, path, issueImports(), this);
    connect(wizard, &ImportWizard::imported, this, &Page::said);
    wizard->start();
}

void IssuesPage::keepDrafts()
{
    m_pane->leave();
}

void IssuesPage::editSeveral()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new BulkEdit(
        m_desk, m_names,
        {entityInfo<Issue>(),
         {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("description")},
         [](int count) { return tr("%1 个问题").arg(count); }},
        ids, this);
    connect(dialog, &BulkEdit::written, this, &Page::said);
    dialog->open();
}

void IssuesPage::removeSelected()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty() || m_desk.ledger().readOnly())
        return;
    Ask(this).confirm(
        tr("删除问题"),
        tr("删除选中的 %1 个问题，连同它们的措施、佐证和销号记录？删除后可以撤销。")
            .arg(ids.size()),
        tr("删除"),
        [this, ids] {
            const auto written = m_desk.ledger().transact(
                QStringLiteral("issue.remove"), stored("删除 %1 个问题").arg(ids.size()),
                m_desk.today(), [&](Tx &tx) -> Status {
                    for (const qint64 id : ids)
                        TRY(removeSubject(tx, Id<Issue>{id}));
                    return done();
                });
            if (!written)
                Ask(this).error(written.error());
            else
                Q_EMIT said(tr("已删除 %1 个问题，可撤销").arg(ids.size()));
        },
        true);
}

void IssuesPage::exportTable()
{
    exportIssues(this, m_desk, list().ids(), view()->shownColumns(),
                 [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void IssuesPage::print()
{
    printLedger(this, m_desk, list().ids());
}

void IssuesPage::printIssue(const QString &form, qint64 issue)
{
    if (issue != 0)
        printForm(this, m_desk, form, Id<Issue>{issue});
}

} // namespace xhb
