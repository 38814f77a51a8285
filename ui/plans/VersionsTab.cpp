// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/VersionsTab.h"

#include "core/base/Dates.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/plans/PlanWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xhb {

namespace {

std::vector<RowColumn> columns()
{
    const auto column = [](const char *key, const QString &label, int width) {
        RowColumn made;
        made.key = QString::fromLatin1(key);
        made.label = label;
        made.width = width;
        made.sortable = false;
        return made;
    };
    std::vector<RowColumn> all{
        column("no", VersionsTab::tr("版本"), 5), column("on", VersionsTab::tr("批准日期"), 9),
        column("doc", VersionsTab::tr("文号"), 12), column("cause", VersionsTab::tr("由来"), 16)};
    all[3].stretch = true;
    return all;
}

void fill(QTableWidget &table, const QStringList &headers, const std::vector<QStringList> &rows)
{
    table.clear();
    table.setColumnCount(int(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    table.setRowCount(int(rows.size()));
    for (size_t row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *item = new QTableWidgetItem(rows[row][column]);
            item->setToolTip(toolTipText(rows[row][column]));
            table.setItem(int(row), column, item);
        }
    table.resizeRowsToContents();
}

QString deadlineWords(const QString &text, QDate day)
{
    return text.isEmpty() ? longDate(day) : text;
}

} // namespace

VersionsTab::VersionsTab(Desk &desk, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_list(new ListView(this)),
      m_content(new QPushButton(tr("查看"), this)), m_compare(new QPushButton(tr("比较"), this)),
      m_print(new QPushButton(tr("打印清单…"), this)), m_other(new QComboBox(this)),
      m_title(new Label({}, TextSize::Heading, this)), m_table(new QTableWidget(this))
{
    m_rows = new RowModel(
        columns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids) {
                rows.emplace_back();
                for (const PlanVersion &version : m_shown->plan.versions)
                    if (version.id.value == id)
                        rows.back() = cells(version);
            }
            return rows;
        },
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_list->setAccessibleName(tr("批准过的版本"));
    m_list->setRowModel(m_rows);
    m_list->setEmptyState(new EmptyState(
        tr("还没有批准的版本"),
        tr("“批准”登记以后，当时的清单整个存为第 1 版并封存；以后每次批准的调整各成一版。"), {}));
    column->addWidget(m_list);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid(2));
    bar->addWidget(m_content);
    bar->addWidget(m_compare);
    auto *with = new Label(tr("和"), TextSize::Body, this);
    bar->addWidget(with);
    m_other->setAccessibleName(tr("和哪一版比较"));
    bar->addWidget(m_other);
    bar->addWidget(m_print);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_title);
    m_table->setAccessibleName(tr("版本内容"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(fontMetrics().height() * 18);
    column->addWidget(m_table, 1);
    connect(m_content, &QPushButton::clicked, this, &VersionsTab::showContent);
    connect(m_compare, &QPushButton::clicked, this, &VersionsTab::compare);
    connect(m_list, &ListView::rowActivated, this, &VersionsTab::showContent);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const PlanVersion *version = current())
            Q_EMIT printWanted(QStringLiteral("measures-list"), version->no);
    });
}

QString VersionsTab::causeOf(const PlanVersion &version) const
{
    if (!version.adjustment)
        return tr("方案批准");
    for (const AdjustmentView &one : m_shown->adjustments)
        if (one.request.adjustment.id == version.adjustment) {
            const Issue *issue = m_shown->issue(one.request.adjustment.issue);
            return tr("%1 申请的调整，%2")
                .arg(longDate(one.request.adjustment.on), issue ? nameOf(*issue) : QString());
        }
    return tr("方案调整");
}

RowCells VersionsTab::cells(const PlanVersion &version) const
{
    RowCells made(4);
    made[0].text = tr("第 %1 版").arg(version.no);
    made[1].text = longDate(version.approvedOn);
    made[2].text = version.docNo;
    made[3].text = causeOf(version);
    return made;
}

void VersionsTab::show(const PlanShown &shown)
{
    const bool same =
        m_shown && m_shown->id() == shown.id() && m_shown->plan.versions == shown.plan.versions;
    m_shown = std::make_unique<PlanShown>(shown);
    std::vector<qint64> ids;
    for (auto version = shown.plan.versions.rbegin(); version != shown.plan.versions.rend();
         ++version)
        ids.push_back(version->id.value);
    m_list->setFixedHeight(listHeight(*m_list, ids.size()));
    m_rows->setIds(ids);
    m_rows->allChanged();
    for (QWidget *part : std::initializer_list<QWidget *>{m_content, m_compare, m_print, m_other})
        part->setEnabled(!ids.empty());
    if (same)
        return;
    m_other->clear();
    m_other->addItem(tr("现在的台账"), 0);
    for (const PlanVersion &version : shown.plan.versions)
        m_other->addItem(tr("第 %1 版").arg(version.no), version.no);
    if (!ids.empty())
        m_list->selectId(ids.front());
    m_title->clear();
    fill(*m_table, {}, {});
    m_table->setVisible(!ids.empty());
    if (!ids.empty())
        showContent();
}

const PlanVersion *VersionsTab::current() const
{
    for (const PlanVersion &version : m_shown->plan.versions)
        if (version.id.value == m_list->currentId())
            return &version;
    return nullptr;
}

void VersionsTab::showContent()
{
    const PlanVersion *version = current();
    if (!version)
        return;
    const Result<PlanContent> content = m_shown->plan.contentOf(version->no);
    if (!content) {
        Ask(this).error(content.error());
        return;
    }
    std::vector<QStringList> rows;
    for (const PlanItem &item : content->items) {
        const size_t lines = std::max<size_t>(1, item.measures.size());
        for (size_t i = 0; i < lines; ++i) {
            const bool first = i == 0;
            const PlanMeasure *measure = i < item.measures.size() ? &item.measures[i] : nullptr;
            const auto once = [first](const QString &text) { return first ? text : QString(); };
            rows.push_back(
                {once(item.code), once(item.title), measure ? measure->text : QString(),
                 once(item.goal), once(item.responsible.join(QChar(u'、'))),
                 once(item.supervising.join(QChar(u'、'))),
                 once(deadlineWords(item.deadlineText, item.deadline)),
                 measure ? deadlineWords(measure->deadlineText, measure->deadline) : QString()});
        }
    }
    m_title->setText(tr("第 %1 版 · %2批准 · %3（只供查看）")
                         .arg(version->no)
                         .arg(longDate(version->approvedOn),
                              version->docNo.isEmpty() ? tr("没有文号") : version->docNo));
    const int character = fontMetrics().horizontalAdvance(QChar(0x56FD));
    const int widths[] = {6, 14, 18, 12, 9, 10, 8, 8};
    fill(*m_table,
         {tr("编号"), tr("问题"), tr("重点措施"), tr("目标任务"), tr("主体责任单位"),
          tr("监管（验收）责任单位"), tr("完成时限"), tr("措施时限")},
         {});
    for (int i = 0; i < 8; ++i)
        m_table->setColumnWidth(i, widths[i] * character);
    fill(*m_table,
         {tr("编号"), tr("问题"), tr("重点措施"), tr("目标任务"), tr("主体责任单位"),
          tr("监管（验收）责任单位"), tr("完成时限"), tr("措施时限")},
         rows);
}

void VersionsTab::compare()
{
    const PlanVersion *version = current();
    if (!version)
        return;
    const int other = m_other->currentData().toInt();
    const Result<PlanContent> one = m_shown->plan.contentOf(version->no);
    const Result<PlanContent> two =
        other == 0 ? Result<PlanContent>(m_shown->plan.content()) : m_shown->plan.contentOf(other);
    if (!one || !two) {
        Ask(this).error(one ? two.error() : one.error());
        return;
    }
    const bool newer = other == 0 || other > version->no;
    const std::vector<PlanDifference> found =
        newer ? comparePlans(*one, *two) : comparePlans(*two, *one);
    const QString words[2] = {tr("第 %1 版").arg(version->no), m_other->currentText()};
    std::vector<QStringList> rows;
    for (const PlanDifference &difference : found)
        rows.push_back({difference.name, difference.what,
                        choiceWord("plan_change", difference.change), difference.before,
                        difference.after});
    m_title->setText(found.empty()
                         ? tr("%1和%2没有不同").arg(words[0], words[1])
                         : tr("%1和%2有 %3 处不同").arg(words[0], words[1]).arg(found.size()));
    const QStringList headers{tr("问题"), tr("内容"), tr("改动"), words[newer ? 0 : 1],
                              words[newer ? 1 : 0]};
    fill(*m_table, headers, {});
    const int character = fontMetrics().horizontalAdvance(QChar(0x56FD));
    const int widths[] = {10, 10, 4, 18, 18};
    for (int i = 0; i < 5; ++i)
        m_table->setColumnWidth(i, widths[i] * character);
    fill(*m_table, headers, rows);
}

} // namespace xhb
