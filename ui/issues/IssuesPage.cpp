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
#include "ui/kit/ListView.h"
#include "ui/records/NewRecord.h"
#include "ui/signoff/CaseWhy.h"

#include <QAction>

namespace xhb {

IssuesPage::IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : CasePage(desk, settings, drafts, std::make_unique<IssueList>(desk),
               {QStringLiteral("issues"), tr("问题列表"), issueColumns(),
                [](const RecordList &list, std::span<const qint64> ids) {
                    return issueRows(static_cast<const IssueList &>(list), ids);
                },
                QStringLiteral("deadline")},
               {issueImports(),
                {entityInfo<Issue>(),
                 {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("description")},
                 [](int count) { return tr("%n 个问题", nullptr, count); },
                 stored("%1 个问题"),
                 IssueForm::layout()},
                tr("删除问题"),
                [](int count) {
                    return tr(
                        "删除选中的 %n 个问题，连同它们的措施、佐证和销号记录？删除后可以撤销。",
                        nullptr, count);
                },
                [](int count) { return tr("已删除 %n 个问题，可撤销", nullptr, count); },
                "issue.remove",
                [](Tx &tx, qint64 id) { return removeSubject(tx, Id<Issue>{id}); },
                [](qint64 id) { return Subject(Id<Issue>{id}); }},
               parent),
      m_pane(new IssuePane(desk, m_names, drafts, besideList()))
{
    makeActions();
    begin(m_pane);
}

void IssuesPage::makeActions()
{
    addCommand(tr("修改问题"), Qt::Key_F2, [this] { editRecord(); });
    addCommand(tr("修改选中的多条…"), QKeySequence(QStringLiteral("Ctrl+E")),
               [this] { editSeveral(); });
    addListCommand(tr("删除问题"), QKeySequence::Delete, [this] { removeSelected(); });
    addTabCommand(tr("措施"), {}, IssuePane::Measures);
    addTabCommand(tr("佐证材料"), {}, IssuePane::Papers);
    addTabCommand(tr("办理销号"), QKeySequence(QStringLiteral("Ctrl+K")), IssuePane::Signoff);
    addTabCommand(tr("留痕"), {}, IssuePane::History);
    // What an approved plan seals is moved by a request alone (JX-7).
    addCommand(tr("申请调整方案…"), {}, [this] {
        if (const Id<Issue> issue = m_pane->issue())
            Q_EMIT placeRequested(QStringLiteral("plans"),
                                  {{QStringLiteral("adjust"), {QString::number(issue.value)}}});
    });
    addCommand(tr("打印验收销号登记表"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
               [this] { printShown(QStringLiteral("signoff-form")); });
    addNoticeCommands();
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
        explain(whyDeadline(m_desk, tr("整改时限"), shown->issue().deadlineText, day,
                            shown->dossier.moved),
                view(), cell);
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

int IssuesPage::tabOf(RecordPart part) const
{
    return part == RecordPart::Measures  ? IssuePane::Measures
           : part == RecordPart::Signoff ? IssuePane::Signoff
                                         : IssuePane::Basics;
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

} // namespace xhb
