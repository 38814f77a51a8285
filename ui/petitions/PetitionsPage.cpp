// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionsPage.h"

#include "core/actions/Petitions.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/petitions/BatchStatistics.h"
#include "ui/petitions/PetitionBasics.h"
#include "ui/petitions/PetitionColumns.h"
#include "ui/petitions/PetitionImports.h"
#include "ui/petitions/PetitionOutput.h"
#include "ui/petitions/PetitionPane.h"
#include "ui/petitions/PetitionWords.h"
#include "ui/records/BulkEdit.h"
#include "ui/records/ImportWizard.h"
#include "ui/records/NewRecord.h"
#include "ui/signoff/CasePrint.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

PetitionsPage::PetitionsPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : RecordPage(desk, settings, drafts, std::make_unique<PetitionList>(desk),
                 {QStringLiteral("petitions"), tr("信访件列表"), petitionColumns(),
                  [](const RecordList &list, std::span<const qint64> ids) {
                      return petitionRows(static_cast<const PetitionList &>(list), ids);
                  },
                  QStringLiteral("reply")},
                 parent),
      m_pane(new PetitionPane(petitions(), m_names, drafts, this))
{
    connect(m_pane, &PetitionPane::nextWanted, this, &PetitionsPage::next);
    connect(m_pane, &PetitionPane::said, this, &Page::said);
    connect(m_pane, &PetitionPane::petitionWanted, this, &PetitionsPage::reveal);
    connect(m_pane, &PetitionPane::printWanted, this, &PetitionsPage::printOne);
    makeActions();
    begin(m_pane);
}

void PetitionsPage::makeActions()
{
    addCommand(tr("修改信访件"), Qt::Key_F2, [this] { m_pane->edit(); });
    addCommand(tr("修改选中的多件…"), QKeySequence(QStringLiteral("Ctrl+E")),
               [this] { editSeveral(); });
    addCommand(tr("删除信访件"), QKeySequence::Delete, [this] { removeSelected(); });
    addCommand(tr("显示举报人信息"), QKeySequence(QStringLiteral("Ctrl+Shift+J")),
               [this] { showPerson(); });
    addCommand(tr("佐证材料"), {}, [this] { m_pane->openTab(PetitionPane::Papers); });
    addCommand(tr("办理销号"), QKeySequence(QStringLiteral("Ctrl+K")),
               [this] { m_pane->openTab(PetitionPane::Signoff); });
    addCommand(tr("关联"), QKeySequence(QStringLiteral("Ctrl+L")),
               [this] { m_pane->openTab(PetitionPane::Links); });
    addCommand(tr("留痕"), {}, [this] { m_pane->openTab(PetitionPane::History); });
    addCommand(tr("批次统计…"), QKeySequence(QStringLiteral("Ctrl+T")),
               [this] { showStatistics(this, m_desk); });
    addCommand(tr("打印验收销号登记表"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
               [this] { printOne(QStringLiteral("signoff-form")); });
    int layout = 0;
    for (const auto &[form, title] : noticeLayouts())
        addCommand(tr("打印公示稿：%1").arg(title),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + layout++)),
                   [this, form = form] { printOne(form); });
}

void PetitionsPage::printOne(const QString &form)
{
    if (m_pane->petition())
        printForm(this, m_desk, form, m_pane->petition());
}

void PetitionsPage::showRecord(qint64 id)
{
    m_pane->showPetition({id});
}

qint64 PetitionsPage::shownRecord() const
{
    return m_pane->petition().value;
}

void PetitionsPage::refreshRecord()
{
    m_pane->refresh();
}

void PetitionsPage::editRecord()
{
    m_pane->edit();
}

void PetitionsPage::continueThere()
{
    m_pane->openTab(m_pane->tab());
}

void PetitionsPage::addPapers(const QStringList &paths)
{
    m_pane->addPapers(paths);
}

std::vector<Filter> PetitionsPage::filtersOf(const RecordIndex *index) const
{
    return petitionFilters(static_cast<const PetitionIndex *>(index));
}

QStringList PetitionsPage::emptyWords() const
{
    return {tr("台账里还没有信访件"),
            tr("这里登记转办和受理的信访举报，从交办、反馈到办结、销号、公开。"
               "可以导入台账，也可以逐件登记。"),
            tr("导入台账…"), tr("新建信访件"), tr("没有符合条件的信访件")};
}

void PetitionsPage::createNew()
{
    auto *body = new QWidget;
    auto *form = new PetitionForm(petitions(), m_names, body);
    auto *person = new ComplainantBox(m_desk, *form, body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addWidget(person);
    column->addStretch();
    form->setPerson([person] { return person->typed(); });
    connect(form, &PetitionForm::created, this, [this](qint64 petition) {
        reveal(petition);
        Q_EMIT said(tr("已登记信访件，可撤销"));
    });
    auto *dialog = new NewRecord(
        tr("新建信访件"), body, form, m_drafts,
        [form, person] {
            form->load({}, PetitionForm::draftKey({}), tr("新信访件"));
            person->showPetition({});
            form->focusField(QStringLiteral("accept_no"));
        },
        this);
    dialog->open();
}

void PetitionsPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        Ask(this).openFile(tr("导入信访件台账"), {},
                           {tr("台账 (*.xlsx *.csv)"), tr("所有文件 (*)")},
                           [this](const QString &chosen) { importFile(chosen); });
        return;
    }
    auto *wizard = new ImportWizard(m_desk, path, petitionImports(), this);
    connect(wizard, &ImportWizard::imported, this, &Page::said);
    wizard->start();
}

void PetitionsPage::exportTable()
{
    exportPetitions(this, m_desk, list().ids(),
                    [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void PetitionsPage::print()
{
    const QStringList chosen = list().query().filters.value(QStringLiteral("batch"));
    const auto shown = m_desk.ledger().find(m_pane->petition());
    printPublicList(this, m_desk,
                    petitions().index() ? petitions().index()->batches() : QStringList(),
                    chosen.size() == 1 ? chosen.front()
                    : shown            ? shown->batch
                                       : QString());
}

void PetitionsPage::keepDrafts()
{
    m_pane->leave();
}

void PetitionsPage::showPerson()
{
    m_pane->openTab(PetitionPane::Basics);
    m_pane->basics()->person()->button()->click();
}

void PetitionsPage::editSeveral()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new BulkEdit(m_desk, m_names,
                                {entityInfo<Petition>(),
                                 {QStringLiteral("accept_no"), QStringLiteral("content")},
                                 [](int count) { return tr("%1 件信访件").arg(count); }},
                                ids, this);
    connect(dialog, &BulkEdit::written, this, &Page::said);
    dialog->open();
}

void PetitionsPage::removeSelected()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty() || m_desk.ledger().readOnly())
        return;
    Ask(this).confirm(
        tr("删除信访件"),
        tr("删除选中的 %1 件信访件，连同举报人信息、关联、佐证和销号记录？删除后可以撤销。")
            .arg(ids.size()),
        tr("删除"),
        [this, ids] {
            const QString label = stored("删除 %1 件信访件").arg(ids.size());
            const auto written = m_desk.ledger().transact(QStringLiteral("petition.remove"), label,
                                                          m_desk.today(), [&](Tx &tx) -> Status {
                                                              for (const qint64 id : ids)
                                                                  TRY(removePetition(tx, {id}));
                                                              if (ids.size() > 1)
                                                                  tx.describe(label);
                                                              return done();
                                                          });
            if (!written)
                Ask(this).error(written.error());
            else
                Q_EMIT said(tr("已删除 %1 件信访件，可撤销").arg(ids.size()));
        },
        true);
}

} // namespace xhb
