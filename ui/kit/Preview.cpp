// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Preview.h"

#include "core/paper/PagePainter.h"
#include "core/paper/Pdf.h"
#include "core/paper/Units.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Label.h"
#include "ui/kit/PageSheets.h"
#include "ui/kit/PreviewWork.h"
#include "ui/kit/Shape.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zooms{50, 75, 100, 125, 150, 200, 300};

/// Draws all pages on a printer. Runs in the working thread.
Status printPages(const Document &document, QPrinter &printer, Progress &progress)
{
    const int first = printer.fromPage();
    const int last = printer.toPage();
    TextSetter setter;
    QPainter painter;
    bool begun = false;
    bool fresh = true;
    const Status laid = paginate(
        document, setter,
        [&](const Page &page) {
            if (first > 0 && (page.number < first || page.number > last))
                return !progress.cancelled();
            if (!begun && !painter.begin(&printer))
                return false;
            begun = true;
            if (!fresh && !printer.newPage())
                return false;
            fresh = false;
            painter.save();
            painter.scale(double(printer.resolution()) / unitsPerInch,
                          double(printer.resolution()) / unitsPerInch);
            paintPage(painter, page);
            painter.restore();
            return !progress.cancelled();
        },
        &progress);
    if (progress.cancelled()) {
        printer.abort();
        return Error{ErrorCode::Cancelled, Preview::tr("已停止打印"), {}, {}};
    }
    if (!laid.ok() || !begun || printer.printerState() == QPrinter::Error)
        return Error{ErrorCode::File,
                     Preview::tr("没有打印成功：请检查打印机是否开着、有没有纸，或先存为 PDF。"),
                     laid.ok() ? QString() : laid.error().text,
                     {}};
    return done();
}

} // namespace

Preview::Preview(QWidget *parent)
    : QWidget(parent), m_work(new PreviewWork(this)), m_sheets(new PageSheets(this)),
      m_list(new QListWidget(this)), m_fonts(new Label({}, TextSize::Caption, this)),
      m_state(new Label({}, TextSize::Caption, this))
{
    m_list->setAccessibleName(tr("页码"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(fontMetrics().height() * 5);
    m_list->hide();
    m_fonts->setWordWrap(true);
    m_fonts->setTone(Tone::Amber);
    m_fonts->setContentsMargins(grid(3), 0, grid(3), grid(1));
    m_fonts->hide();

    auto *row = new QSplitter(this);
    row->setChildrenCollapsible(false);
    row->addWidget(m_list);
    row->addWidget(m_sheets);
    row->setStretchFactor(1, 1);
    row->setSizes({fontMetrics().height() * 5, fontMetrics().height() * 60});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_fonts);
    column->addWidget(row, 1);
    setFocusProxy(m_sheets);

    connect(m_work, &PreviewWork::pagesReady, this,
            [this](int run, int, const QVector<QSizeF> &sizes) {
                if (run != m_run)
                    return;
                for (int i = 0; i < sizes.size(); ++i) {
                    auto *item = new QListWidgetItem(tr("第 %1 页").arg(m_list->count() + 1));
                    item->setTextAlignment(Qt::AlignCenter);
                    m_list->addItem(item);
                }
                m_sheets->addPages(sizes);
                m_list->setVisible(m_list->count() > 1);
                Q_EMIT pagesChanged();
            });
    connect(m_work, &PreviewWork::laidOut, this,
            [this](int run, const QString &error, const QStringList &fonts) {
                if (run != m_run)
                    return;
                m_finished = true;
                m_state->setText(error);
                m_fonts->setText(fonts.join(u"　"_s));
                m_fonts->setVisible(!fonts.isEmpty());
                showPlace();
                Q_EMIT laidOut();
            });
    connect(m_work, &PreviewWork::drawn, this,
            [this](int run, int page, double dotsPerInch, const QImage &image) {
                if (run == m_run && page < m_sheets->pageCount())
                    m_sheets->setPicture(page, dotsPerInch, image);
            });
    connect(m_sheets, &PageSheets::pictureWanted, m_work, &PreviewWork::draw);
    connect(m_sheets, &PageSheets::placeChanged, this, &Preview::showPlace);
    connect(m_sheets, &PageSheets::zoomWanted, this, &Preview::stepZoom);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_sheets->goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_sheets->goTo(m_list->row(item)); });
}

Preview::~Preview() = default;

QWidget *Preview::makeBar()
{
    auto *bar = new QFrame(this);
    setRole(bar, WidgetRole::Chrome);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    row->setSpacing(grid(2));

    const auto button = [this, row, bar](const QString &word, Shape shape, const QKeySequence &keys,
                                         auto act) {
        auto *made = new QPushButton(shapeIcon(shape), word, bar);
        made->setAccessibleName(word);
        made->setToolTip(tr("%1（%2）").arg(word, keys.toString(QKeySequence::NativeText)));
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    QPushButton *printing =
        button(tr("打印…"), Shape::Print, QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    printing->setObjectName(u"print"_s);
    printing->setIcon({}); // the sign has the colour of plain buttons
    setRole(printing, WidgetRole::Primary);
    button(tr("存为 PDF…"), Shape::Export, QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        savePdf();
    })->setObjectName(u"savePdf"_s);
    row->addSpacing(grid(4));

    m_place = new QLineEdit(bar);
    m_place->setAccessibleName(tr("页码"));
    m_place->setAlignment(Qt::AlignRight);
    m_place->setFixedWidth(fontMetrics().averageCharWidth() * 8);
    connect(m_place, &QLineEdit::returnPressed, this, [this] {
        goToPage(m_place->text().toInt());
        m_sheets->setFocus();
    });
    m_total = new Label({}, TextSize::Body, bar);
    row->addWidget(m_place);
    row->addWidget(m_total);
    row->addSpacing(grid(4));

    m_zoomBox = new QComboBox(bar);
    m_zoomBox->setAccessibleName(tr("缩放"));
    m_zoomBox->addItem(tr("适合宽度"), 0);
    m_zoomBox->addItem(tr("整页"), -1);
    for (const int zoom : zooms)
        m_zoomBox->addItem(tr("%1%").arg(zoom), zoom);
    connect(m_zoomBox, &QComboBox::activated, this,
            [this] { m_sheets->setZoom(m_zoomBox->currentData().toInt()); });
    row->addWidget(m_zoomBox);
    m_state->setElided(true);
    row->addWidget(m_state, 1);

    auto *close = new QPushButton(tr("返回"), bar);
    close->setToolTip(tr("Esc"));
    close->setObjectName(u"close"_s);
    setRole(close, WidgetRole::Quiet);
    connect(close, &QPushButton::clicked, this, &Preview::closeWanted);
    row->addWidget(close);
    return bar;
}

Preview *Preview::openDialog(QWidget *parent, Document document, const QString &fileName,
                             int copies)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(fileName);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto *preview = new Preview(dialog);
    preview->setCopies(copies);
    preview->setDocument(std::move(document), fileName);
    column->addWidget(preview);
    connect(preview, &Preview::closeWanted, dialog, &QDialog::accept);
    dialog->resize(parent->window()->size() * 9 / 10);
    dialog->open();
    return preview;
}

void Preview::setDocument(Document document, const QString &fileName)
{
    m_document = std::make_shared<const Document>(std::move(document));
    m_fileName = fileName;
    m_finished = false;
    m_list->clear();
    m_list->hide();
    m_fonts->hide();
    m_sheets->clear();
    m_state->setText(tr("正在排版…"));
    m_run = m_work->layOut(m_document);
    showPlace();
}

int Preview::pageCount() const
{
    return m_sheets->pageCount();
}

int Preview::currentPage() const
{
    return m_sheets->currentPage() + 1;
}

void Preview::goToPage(int page)
{
    m_sheets->goTo(std::clamp(page, 1, std::max(1, pageCount())) - 1);
}

void Preview::setZoom(int percent)
{
    m_sheets->setZoom(percent);
    m_zoomBox->setCurrentIndex(m_zoomBox->findData(percent));
}

int Preview::zoom() const
{
    return m_sheets->zoom();
}

void Preview::stepZoom(int direction)
{
    const int now = int(m_sheets->percent() + 0.5);
    if (direction > 0) {
        const auto next = std::upper_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.end() ? zooms.back() : *next);
    } else {
        const auto next = std::lower_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.begin() ? zooms.front() : *std::prev(next));
    }
}

void Preview::showPlace()
{
    if (!m_place || !m_total)
        return;
    const int page = currentPage();
    if (!m_place->hasFocus())
        m_place->setText(page > 0 ? QString::number(page) : QString());
    m_total->setText(m_finished ? tr("共 %1 页").arg(pageCount())
                                : tr("已排 %1 页…").arg(pageCount()));
    if (page > 0)
        m_list->setCurrentRow(page - 1);
}

void Preview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        stepZoom(1);
    else if (control && event->key() == Qt::Key_Minus)
        stepZoom(-1);
    else if (control && event->key() == Qt::Key_0)
        setZoom(0);
    else
        QWidget::keyPressEvent(event);
}

void Preview::savePdf()
{
    if (!m_document)
        return;
    Ask(this).saveFile(tr("存为 PDF"), m_fileName + u".pdf"_s, {tr("PDF 文件 (*.pdf)")}, u"pdf"_s,
                       [this](const QString &path) { writePdfTo(path); });
}

void Preview::writePdfTo(const QString &path)
{
    if (!m_document)
        return;
    Busy::run<Status>(
        this, tr("正在写 PDF…"),
        [document = m_document, path](Progress &progress) {
            return writePdf(*document, path, &progress);
        },
        [self = QPointer(this), path](const Status &written) {
            if (!self)
                return;
            if (!written.ok()) {
                Ask(self).error(written.error());
                return;
            }
            self->m_state->setText(tr("已存到 %1").arg(QDir::toNativeSeparators(path)));
            Q_EMIT self->saved(path);
        });
}

void Preview::print()
{
    if (!m_document)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PageSetup &page = m_document->page;
    printer->setDocName(m_fileName);
    printer->setFullPage(true);
    printer->setPageLayout(
        QPageLayout(QPageSize(page.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3),
                    page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    printer->setCopyCount(m_copies);
    Ask(this).printer(*printer, pageCount(), [self = QPointer(this), printer] {
        if (self)
            self->printOn(printer);
    });
}

void Preview::printOn(const std::shared_ptr<QPrinter> &printer)
{
    Busy::run<Status>(
        this, tr("正在打印…"),
        [document = m_document, printer](Progress &progress) {
            return printPages(*document, *printer, progress);
        },
        [self = QPointer(this), printer](const Status &status) {
            if (!self)
                return;
            if (!status.ok()) {
                Ask(self).error(status.error());
                return;
            }
            const QString file = printer->outputFileName();
            self->m_state->setText(file.isEmpty()
                                       ? tr("已送到打印机 %1").arg(printer->printerName())
                                       : tr("已打印到文件 %1").arg(QDir::toNativeSeparators(file)));
            Q_EMIT self->printed();
        });
}

} // namespace xhb
