// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/VersionsTab.h"

#include "core/base/Dates.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/plans/PlanWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

std::vector<RowColumn> columns()
{
    std::vector<RowColumn> all{rowColumn("no", VersionsTab::tr("版本"), 5),
                               rowColumn("on", VersionsTab::tr("批准日期"), 9),
                               rowColumn("doc", VersionsTab::tr("文号"), 12),
                               rowColumn("cause", VersionsTab::tr("由来"), 16)};
    all[3].stretch = true;
    return all;
}

} // namespace

VersionsTab::VersionsTab(Desk &desk, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_list(new ShortList(columns(), this)),
      m_content(new QPushButton(tr("查看"), this)), m_compare(new QPushButton(tr("比较"), this)),
      m_printCompared(new QPushButton(tr("打印对照表…"), this)),
      m_print(new QPushButton(tr("打印清单…"), this)),
      m_export(new QPushButton(tr("导出清单…"), this)), m_other(new QComboBox(this)),
      m_title(new Label({}, TextSize::Heading, this)), m_table(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_list->setAccessibleName(tr("批准过的版本"));
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
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(m_other);
    bar->addWidget(m_printCompared);
    bar->addWidget(m_print);
    bar->addWidget(m_export);
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
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                                     Qt::Alignment(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setMinimumHeight(fontMetrics().height() * 18);
    column->addWidget(m_table, 1);
    connect(m_content, &QPushButton::clicked, this, &VersionsTab::showContent);
    connect(m_compare, &QPushButton::clicked, this, &VersionsTab::compare);
    connect(m_list, &ListView::rowActivated, this, &VersionsTab::showContent);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const PlanVersion *version = current())
            Q_EMIT printWanted(QStringLiteral("measures-list"), version->no);
    });
    connect(m_printCompared, &QPushButton::clicked, this, [this] {
        if (const PlanVersion *version = current())
            Q_EMIT comparisonWanted(version->no, m_other->currentData().toInt());
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const PlanVersion *version = current())
            Q_EMIT exportWanted(version->no);
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
    std::vector<ShortList::Line> lines;
    for (auto version = shown.plan.versions.rbegin(); version != shown.plan.versions.rend();
         ++version)
        lines.push_back({version->id.value, cells(*version)});
    const bool any = !lines.empty();
    m_list->setLines(std::move(lines));
    m_list->fitHeight();
    for (QWidget *part : std::initializer_list<QWidget *>{m_content, m_compare, m_printCompared,
                                                          m_print, m_export, m_other})
        part->setEnabled(any);
    if (same)
        return;
    m_other->clear();
    m_other->addItem(tr("现在的台账"), 0);
    for (const PlanVersion &version : shown.plan.versions)
        m_other->addItem(tr("第 %1 版").arg(version.no), version.no);
    if (any)
        m_list->selectId(shown.plan.versions.back().id.value);
    m_title->clear();
    fill({}, {});
    m_table->setVisible(any);
    if (any)
        showContent();
}

void VersionsTab::focusOn(const QString &version)
{
    for (const PlanVersion &one : m_shown->plan.versions)
        if (one.no == version.toInt()) {
            m_list->selectId(one.id.value);
            showContent();
        }
    m_list->setFocus();
}

void VersionsTab::fill(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    m_columns = columns;
    m_table->clearSpans();
    m_table->clear();
    m_table->setColumnCount(int(columns.size()));
    m_table->setRowCount(int(rows.size()));
    for (size_t column = 0; column < columns.size(); ++column) {
        m_table->setHorizontalHeaderItem(int(column), new QTableWidgetItem(columns[column].word));
        for (size_t row = 0; row < rows.size(); ++row) {
            const QString &text = rows[row][qsizetype(column)];
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(toolTipText(text));
            m_table->setItem(int(row), int(column), item);
        }
    }
    shareWidth();
}

/// All columns stand side by side; their cells are as many lines high as it takes.
void VersionsTab::shareWidth()
{
    int characters = 0;
    for (const Column &column : m_columns)
        characters += column.characters;
    const int least = fontMetrics().horizontalAdvance(QChar(0x56FD)) * characters * 2 / 3;
    const int room = std::max(m_table->viewport()->width(), least);
    int high = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int width = room * m_columns[i].characters / characters;
        m_table->setColumnWidth(int(i), width);
        const QRect words(0, 0, width - 2 * grid(2), room);
        high = std::max(
            high, fontMetrics().boundingRect(words, Qt::TextWordWrap, m_columns[i].word).height());
    }
    m_table->horizontalHeader()->setFixedHeight(high + grid(3));
    m_table->resizeRowsToContents();
}

void VersionsTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    shareWidth();
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
            const PlanMeasure *measure = i < item.measures.size() ? &item.measures[i] : nullptr;
            QStringList row(8, QString());
            if (i == 0) // what a covered cell says would still make its row high
                row = {item.code,
                       item.title,
                       {},
                       item.goal,
                       item.responsible.join(QChar(u'、')),
                       item.supervising.join(QChar(u'、')),
                       deadlineWords(item.deadlineText, item.deadline),
                       {}};
            if (measure) {
                row[2] = measure->text;
                row[7] = deadlineWords(measure->deadlineText, measure->deadline);
            }
            rows.push_back(std::move(row));
        }
    }
    m_title->setText(tr("第 %1 版 · %2批准 · %3（只供查看）")
                         .arg(version->no)
                         .arg(longDate(version->approvedOn),
                              version->docNo.isEmpty() ? tr("没有文号") : version->docNo));
    fill({{tr("编号"), 7},
          {tr("问题"), 12},
          {tr("重点措施"), 18},
          {tr("目标任务"), 12},
          {tr("主体责任单位"), 8},
          {tr("监管（验收）责任单位"), 9},
          {tr("完成时限"), 8},
          {tr("措施时限"), 8}},
         rows);
    // A problem's cells cover its measures.
    int row = 0;
    for (const PlanItem &item : content->items) {
        const int lines = int(std::max<size_t>(1, item.measures.size()));
        for (const int column : {0, 1, 3, 4, 5, 6})
            if (lines > 1)
                m_table->setSpan(row, column, lines, 1);
        row += lines;
    }
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
    fill({{tr("问题"), 8},
          {tr("内容"), 10},
          {tr("改动"), 4},
          {words[newer ? 0 : 1], 18},
          {words[newer ? 1 : 0], 18}},
         rows);
}

} // namespace xhb
