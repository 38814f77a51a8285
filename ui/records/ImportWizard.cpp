// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ImportWizard.h"

#include "core/ledger/Backup.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Label.h"
#include "ui/kit/WordEditor.h"
#include "ui/records/ImportPreview.h"
#include "ui/records/NewSources.h"
#include "ui/shell/LongWrite.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace xhb {

namespace {

QTableWidget *mappingTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    const QStringList headers{ImportWizard::tr("列"), ImportWizard::tr("表头"),
                              ImportWizard::tr("第一行内容"), ImportWizard::tr("当作")};
    table->setColumnCount(int(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab goes on to what can be written
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setAccessibleName(ImportWizard::tr("列的对应"));
    return table;
}

void setTexts(QTableWidget *table, int row, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        auto *item = new QTableWidgetItem(texts[i]);
        item->setToolTip(toolTipText(texts[i]));
        table->setItem(row, i, item);
    }
}

} // namespace

ImportWizard::ImportWizard(Desk &desk, QString path, ImportKind kind, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_path(std::move(path)), m_kind(std::move(kind)),
      m_sheetWord(new Label(tr("工作表"), TextSize::Body, this)), m_sheet(new QComboBox(this)),
      m_header(new QSpinBox(this)), m_source(new QLineEdit(this)), m_mapping(mappingTable(this)),
      m_kinds(new QTabBar(this)), m_sources(new NewSources(desk.rulebook(), this)),
      m_preview(new ImportPreview(this)), m_summary(new Label({}, TextSize::Body, this)),
      m_write(new QPushButton(tr("导入"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 %2").arg(m_kind.title, QFileInfo(m_path).fileName()));
    m_sheet->setAccessibleName(tr("工作表"));
    m_header->setAccessibleName(tr("表头所在行"));
    m_header->setRange(1, 300'000);
    m_source->setAccessibleName(m_kind.source);
    m_source->setPlaceholderText(tr("不填则按表中来源列或表题"));
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    for (const auto &[label, editor] :
         {std::pair<Label *, QWidget *>{m_sheetWord, m_sheet},
          {new Label(tr("表头在第几行"), TextSize::Body, this), m_header},
          {new Label(m_kind.source, TextSize::Body, this), m_source}}) {
        label->setDimmed(true);
        label->setBuddy(editor);
        top->addWidget(label);
        top->addWidget(editor, editor == m_source ? 1 : 0);
    }
    column->addLayout(top);
    column->addWidget(m_mapping, 2);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setDocumentMode(true);
    for (int i = 0; i < ImportPreview::kinds; ++i)
        m_kinds->addTab({});
    column->addWidget(m_kinds);
    column->addWidget(m_preview, 3);
    column->addWidget(m_sources);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    auto *cancel = new QPushButton(tr("取消"), this);
    setRole(m_write, WidgetRole::Primary);
    bottom->addWidget(cancel);
    bottom->addWidget(m_write);
    column->addLayout(bottom);
    resize(parent->window()->size() * 9 / 10);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { write(true); });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | enter), this), &QShortcut::activated,
                m_write, &QPushButton::click);
    connect(m_kinds, &QTabBar::currentChanged, this, &ImportWizard::showPreview);
    // A table does not scroll to what the keyboard reaches in it by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (int row = 0; now && row < m_mapping->rowCount(); ++row)
            if (boxAt(row) == now)
                m_mapping->scrollTo(m_mapping->model()->index(row, 3));
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_choices.correction = MappingCorrection{m_sheet->currentText(), 0, 0, {}};
        prepare();
    });
    connect(m_header, &QSpinBox::editingFinished, this, [this] {
        if (m_showing || !m_prepared || m_header->value() == m_prepared->plan().mapping.headerRow)
            return;
        m_choices.correction = MappingCorrection{m_sheet->currentText(), m_header->value(), 0, {}};
        prepare();
    });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_choices.source == m_source->text().trimmed())
            return;
        m_choices.source = m_source->text().trimmed();
        prepare();
    });
}

ImportWizard::~ImportWizard()
{
    // An editor that goes while it has the keyboard says that it was left: by then to nobody.
    qApp->disconnect(this);
    m_header->disconnect(this);
    m_source->disconnect(this);
}

void ImportWizard::start()
{
    using Read = Result<Workbook>;
    Busy::run<Read>(
        parentWidget(), tr("正在读取“%1”…").arg(QFileInfo(m_path).fileName()),
        [path = m_path](Progress &progress) { return readTableFile(path, &progress); },
        [this](Read file) {
            if (!file) {
                Ask(parentWidget()).error(file.error());
                deleteLater();
                return;
            }
            m_file = std::make_shared<const Workbook>(file.take());
            if (m_kind.elsewhere(*m_file)) {
                deleteLater();
                Q_EMIT belongsElsewhere();
                return;
            }
            for (const Grid &sheet : m_file->sheets)
                if (!sheet.hidden)
                    m_sheet->addItem(sheet.sheet);
            // Nothing to choose, and in a CSV not even a name.
            m_sheetWord->setVisible(m_sheet->count() > 1);
            m_sheet->setVisible(m_sheet->count() > 1);
            prepare();
        });
}

void ImportWizard::prepare()
{
    using Prepared = Result<std::shared_ptr<ListImport>>;
    Busy::run<Prepared>(
        isVisible() ? static_cast<QWidget *>(this) : parentWidget(), tr("正在与台账比对…"),
        [file = m_file, choices = m_choices, prepare = m_kind.prepare,
         book = m_desk.ledger().path(), today = m_desk.today()](Progress &progress) -> Prepared {
            TRY_LET(ledger, Ledger::openForReading(book, true));
            TRY_LET(desk, Desk::open(*ledger, today));
            return prepare(*desk, *file, choices, &progress);
        },
        [this](Prepared prepared) { arrive(std::move(prepared)); });
}

void ImportWizard::arrive(Result<std::shared_ptr<ListImport>> prepared)
{
    if (!prepared) {
        Ask(isVisible() ? static_cast<QWidget *>(this) : parentWidget()).error(prepared.error());
        if (!m_prepared)
            deleteLater();
        else
            showMapping(); // back to what was good
        return;
    }
    m_prepared = prepared.take();
    showMapping();
    showPreview();
    m_sources->show(m_prepared->newSources());
    if (!isVisible())
        open();
    Q_EMIT planned();
}

void ImportWizard::showMapping()
{
    m_showing = true;
    const Mapping &mapping = m_prepared->plan().mapping;
    m_sheet->setCurrentText(mapping.sheet);
    m_header->setValue(mapping.headerRow);
    std::map<int, std::pair<QString, QString>> columns; // header, field
    QHash<int, QString> reasons;
    for (const MappedColumn &column : mapping.columns)
        columns[column.column] = {column.header, column.field};
    for (const UnmappedColumn &column : mapping.unmapped) {
        columns[column.column] = {column.header, {}};
        reasons.insert(column.column, column.why);
    }
    const Grid *grid = nullptr;
    for (const Grid &sheet : m_file->sheets)
        if (sheet.sheet == mapping.sheet)
            grid = &sheet;
    // Content, not a heading between the header and the rows.
    const int content =
        m_prepared->count() == 0 ? mapping.headerRow + mapping.headerRows : m_prepared->line(0).row;
    const GridRow *first = nullptr;
    if (grid)
        for (const GridRow &row : grid->rows)
            if (!first && row.number >= content)
                first = &row;
    // The same columns keep their rows: where the user is in the table, and with the keyboard.
    QList<int> shown;
    for (int row = 0; row < m_mapping->rowCount(); ++row)
        shown.append(boxAt(row)->property("column").toInt());
    QList<int> numbers;
    for (const auto &[column, what] : columns)
        numbers.append(column);
    if (shown != numbers) {
        m_mapping->setRowCount(0);
        for (const int column : numbers)
            addColumn(column);
    }
    int row = 0;
    for (const auto &[column, what] : columns) {
        setTexts(m_mapping, row,
                 {columnName(column), what.first, first ? first->text(column) : QString()});
        QComboBox *box = boxAt(row++);
        box->setAccessibleName(tr("%1列“%2”当作").arg(columnName(column), what.first));
        box->setItemText(0, reasons.value(column).isEmpty()
                                ? tr("（不导入）")
                                : tr("（不导入：%1）").arg(reasons.value(column)));
        box->setCurrentIndex(std::max(0, box->findData(what.second)));
    }
    m_mapping->resizeColumnsToContents();
    m_mapping->setColumnWidth(2, std::max(m_mapping->columnWidth(2), fontMetrics().height() * 16));
    m_showing = false;
}

void ImportWizard::addColumn(int column)
{
    const int row = m_mapping->rowCount();
    m_mapping->insertRow(row);
    auto *box = new CalmBox(m_mapping);
    box->addItem({}, QString());
    for (const LedgerField &field : m_kind.words.fields)
        box->addItem(field.label, field.name);
    box->setProperty("column", column);
    connect(box, &QComboBox::activated, this, &ImportWizard::correct);
    m_mapping->setCellWidget(row, 3, box);
    setTabOrder(row == 0 ? static_cast<QWidget *>(m_mapping) : boxAt(row - 1), box);
}

QComboBox *ImportWizard::boxAt(int row) const
{
    return static_cast<QComboBox *>(m_mapping->cellWidget(row, 3));
}

QComboBox *ImportWizard::fieldBox(int column) const
{
    for (int row = 0; row < m_mapping->rowCount(); ++row)
        if (boxAt(row)->property("column").toInt() == column)
            return boxAt(row);
    return nullptr;
}

/// Every box is said again, so that what stands on the screen is what is used.
void ImportWizard::correct()
{
    const Mapping &mapping = m_prepared->plan().mapping;
    MappingCorrection correction{mapping.sheet, mapping.headerRow, mapping.headerRows, {}};
    for (int row = 0; row < m_mapping->rowCount(); ++row)
        correction.columns.emplace_back(boxAt(row)->property("column").toInt(),
                                        boxAt(row)->currentData().toString());
    m_choices.correction = correction;
    prepare();
}

void ImportWizard::showPreview()
{
    for (int i = 0; i < ImportPreview::kinds; ++i)
        m_kinds->setTabText(i, ImportPreview::caption(*m_prepared, ImportPreview::Kind(i)));
    m_preview->show(*m_prepared, ImportPreview::Kind(m_kinds->currentIndex()));
    showSummary();
}

/// Why there is nothing to write although the book is another; empty where that is not so.
QString ImportWizard::hindrance() const
{
    if (const QString why = withoutTitle(m_prepared->plan().mapping, m_kind.words); !why.isEmpty())
        return tr("%1。请在上面的表里给那一列的“当作”选上它").arg(why);
    return m_prepared->count() == 0 && m_prepared->changesNothing()
               ? tr("没有一行能导入，原因见“未采用”和“跳过的行”")
               : QString();
}

void ImportWizard::showSummary()
{
    const ListPlan &plan = m_prepared->plan();
    const QString why = hindrance();
    m_write->setEnabled(!m_prepared->changesNothing());
    m_summary->setTone(why.isEmpty() ? std::nullopt : std::optional(Tone::Amber));
    if (!why.isEmpty())
        return m_summary->setText(QStringLiteral("▲ ") + why);
    QStringList words;
    if (!plan.newUnits.empty())
        words.append(tr("新增 %n 个单位", nullptr, int(plan.newUnits.size())));
    if (!plan.newSources.empty())
        words.append(tr("新增来源“%1”").arg(plan.newSources.front().name));
    words.append(m_prepared->changesNothing() ? tr("台账里已是这样，没有要写入的")
                                              : tr("导入是一步操作，可以一次撤销"));
    m_summary->setText(words.join(QStringLiteral("；")));
}

/// The copy comes first, in the same thread: nothing can be written between the two.
void ImportWizard::write(bool copyFirst)
{
    m_write->setEnabled(false);
    auto uncopied = std::make_shared<std::optional<Error>>();
    writeLong(
        this, m_desk, copyFirst ? tr("正在备份并导入…") : tr("正在导入…"),
        [prepared = m_prepared, name = QFileInfo(m_path).fileName(), copyFirst,
         uncopied](Desk &desk, Progress &progress) -> Result<qint64> {
            if (copyFirst)
                if (const auto copy = backUpBySelf(desk.ledger(), QDateTime::currentDateTime());
                    !copy) {
                    uncopied->emplace(copy.error());
                    return copy.error();
                }
            return prepared->apply(desk, name, &progress);
        },
        [this, uncopied](const Result<qint64> &written) {
            m_write->setEnabled(true);
            if (*uncopied) {
                Ask(this).choose(tr("导入前没能备份"),
                                 tr("%1\n什么都还没有写入。").arg((*uncopied)->text),
                                 {{tr("不备份，直接导入"), [this] { write(false); }}});
            } else if (!written) {
                Ask(this).error(written.error());
            } else {
                const PlanCounts counts = m_prepared->counts();
                Q_EMIT imported(m_kind.imported.arg(counts.create).arg(counts.update));
                accept();
            }
        });
}

} // namespace xhb
