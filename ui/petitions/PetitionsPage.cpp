// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionsPage.h"

#include "core/actions/Petitions.h"
#include "core/base/Stored.h"
#include "ui/petitions/BatchStatistics.h"
#include "ui/petitions/PetitionBasics.h"
#include "ui/petitions/PetitionColumns.h"
#include "ui/petitions/PetitionImports.h"
#include "ui/petitions/PetitionOutput.h"
#include "ui/petitions/PetitionPane.h"
#include "ui/petitions/PetitionWords.h"
#include "ui/records/NewRecord.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

PetitionsPage::PetitionsPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : CasePage(
          desk, settings, drafts, std::make_unique<PetitionList>(desk),
          {QStringLiteral("petitions"), tr("信访件列表"), petitionColumns(),
           [](const RecordList &list, std::span<const qint64> ids) {
               return petitionRows(static_cast<const PetitionList &>(list), ids);
           },
           QStringLiteral("reply")},
          {petitionImports(),
           {entityInfo<Petition>(),
            {QStringLiteral("accept_no"), QStringLiteral("content")},
            [](int count) { return tr("%n 件信访件", nullptr, count); },
            stored("%1 件信访件"),
            PetitionForm::layout()},
           tr("删除信访件"),
           [](int count) {
               return tr(
                   "删除选中的 %n 件信访件，连同举报人信息、关联、佐证和销号记录？删除后可以撤销。",
                   nullptr, count);
           },
           [](int count) { return tr("已删除 %n 件信访件，可撤销", nullptr, count); },
           "petition.remove",
           [](Tx &tx, qint64 id) { return removePetition(tx, {id}); },
           [](qint64 id) { return Subject(Id<Petition>{id}); }},
          parent),
      m_pane(new PetitionPane(petitions(), m_names, drafts, besideList()))
{
    connect(m_pane, &PetitionPane::petitionWanted, this, &PetitionsPage::reveal);
    makeActions();
    begin(m_pane);
}

void PetitionsPage::makeActions()
{
    addCommand(tr("修改信访件"), Qt::Key_F2, [this] { editRecord(); });
    addCommand(tr("修改选中的多件…"), QKeySequence(QStringLiteral("Ctrl+E")),
               [this] { editSeveral(); });
    addListCommand(tr("删除信访件"), QKeySequence::Delete, [this] { removeSelected(); });
    addCommand(tr("显示举报人信息"), QKeySequence(QStringLiteral("Ctrl+Shift+J")),
               [this] { showPerson(); });
    addTabCommand(tr("佐证材料"), {}, PetitionPane::Papers);
    addTabCommand(tr("办理销号"), QKeySequence(QStringLiteral("Ctrl+K")), PetitionPane::Signoff);
    addTabCommand(tr("关联"), QKeySequence(QStringLiteral("Ctrl+L")), PetitionPane::Links);
    addTabCommand(tr("留痕"), {}, PetitionPane::History);
    addCommand(tr("批次统计…"), QKeySequence(QStringLiteral("Ctrl+T")),
               [this] { showStatistics(this, m_desk); });
    addCommand(tr("打印验收销号登记表"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
               [this] { printShown(QStringLiteral("signoff-form")); });
    addNoticeCommands();
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

void PetitionsPage::exportTable()
{
    exportPetitions(this, m_desk, list().ids(),
                    [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void PetitionsPage::print()
{
    const RecordQuery &query = list().query();
    const QStringList chosen = query.filters.value(QStringLiteral("batch"));
    const auto shown = m_desk.ledger().find(m_pane->petition());
    QString proposed; // what is shown, where it was narrowed down
    if (query.words.isEmpty() && query.filters.isEmpty() && shown)
        proposed = shown->batch;
    else if (query.words.isEmpty() && query.filters.size() == 1 && chosen.size() == 1)
        proposed = chosen.front();
    printPublicList(this, m_desk, list().ids(),
                    petitions().index() ? petitions().index()->batches() : QStringList(), proposed);
}

void PetitionsPage::showPerson()
{
    m_pane->openTab(PetitionPane::Basics);
    m_pane->basics()->person()->button()->click();
}

int PetitionsPage::tabOf(RecordPart part) const
{
    return part == RecordPart::Signoff ? PetitionPane::Signoff : PetitionPane::Basics;
}

} // namespace xhb
