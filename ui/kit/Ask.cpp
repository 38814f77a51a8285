// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Ask.h"

#include "core/report/Words.h"
#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

QPixmap signOf(const QWidget &widget, Shape shape, Tone tone)
{
    const int side = widget.fontMetrics().height() * 3 / 2;
    const qreal scale = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, QRectF(1, 1, side - 2, side - 2), shape,
               themeColors(widget.palette()).tone(tone).text);
    return pixmap;
}

QMessageBox *boxFor(QWidget *parent, Shape sign, Tone tone, const QString &title,
                    const QString &text)
{
    auto *box = new QMessageBox(parent ? parent->window() : nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(signOf(*box, sign, tone));
    box->setWindowTitle(title);
    box->setText(text);
    return box;
}

QPushButton *addButton(QMessageBox &box, const QString &word, QMessageBox::ButtonRole role)
{
    auto *button = new QPushButton(word, &box);
    box.addButton(button, role);
    return button;
}

/// Where a file was last opened or saved, in whatever dialog; empty = nowhere yet.
QString &lastFolder()
{
    static QString folder;
    return folder;
}

/// Never the folder the program happens to have been started in: nobody would look there.
QString folderToBegin(const QString &wanted)
{
    using Paths = QStandardPaths;
    for (const QString &folder :
         {wanted, lastFolder(), Paths::writableLocation(Paths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &start,
                        const QStringList &filters, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : nullptr, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setNameFilters(filters);
    dialog->setViewMode(QFileDialog::List); // Qt's details speak the system's language, not ours
    const QFileInfo place(start);
    if (!start.isEmpty() && place.isDir()) {
        dialog->setDirectory(start);
    } else {
        dialog->setDirectory(folderToBegin(start.contains(u'/') ? place.path() : QString()));
        dialog->selectFile(place.fileName());
    }
    if (mode != QFileDialog::Directory)
        QObject::connect(dialog, &QFileDialog::accepted, dialog,
                         [dialog] { Ask::noteFolder(dialog->directory().absolutePath()); });
    dialog->setLabelText(QFileDialog::Reject, Tr::tr("取消"));
    return dialog;
}

} // namespace

void Ask::noteFolder(const QString &folder)
{
    lastFolder() = folder;
}

void Ask::error(const Error &error) const
{
    if (error.code == ErrorCode::Cancelled)
        return;
    QMessageBox *box = boxFor(m_parent, Shape::Triangle, Tone::Red, Tr::tr("没有办成"), error.text);
    if (!error.basis.isEmpty())
        box->setInformativeText(Tr::tr("依据：%1").arg(citation(error.basis)));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    QPushButton *button = addButton(*box, Tr::tr("知道了"), QMessageBox::AcceptRole);
    box->setDefaultButton(button);
    box->setEscapeButton(button);
    box->open();
}

void Ask::notice(const QString &title, const QString &text) const
{
    QMessageBox *box = boxFor(m_parent, Shape::Info, Tone::Blue, title, text);
    QPushButton *button = addButton(*box, Tr::tr("知道了"), QMessageBox::AcceptRole);
    box->setDefaultButton(button);
    box->setEscapeButton(button);
    box->open();
}

void Ask::confirm(const QString &title, const QString &text, const QString &verb,
                  std::function<void()> yes, bool dangerous) const
{
    choose(title, text, {{verb, std::move(yes), dangerous ? Answer::Dangerous : Answer::Primary}});
}

void Ask::choose(const QString &title, const QString &text, std::vector<Answer> answers,
                 std::function<void()> cancelled) const
{
    const bool dangerous = std::any_of(answers.begin(), answers.end(), [](const Answer &answer) {
        return answer.look == Answer::Dangerous;
    });
    QMessageBox *box = boxFor(m_parent, dangerous ? Shape::Triangle : Shape::Question,
                              dangerous ? Tone::Red : Tone::Blue, title, text);
    QPushButton *cancel = addButton(*box, Tr::tr("取消"), QMessageBox::RejectRole);
    box->setEscapeButton(cancel);
    box->setDefaultButton(cancel);
    std::vector<std::pair<QAbstractButton *, std::function<void()>>> actions;
    for (Answer &answer : answers) {
        QPushButton *button = addButton(*box, answer.word, QMessageBox::AcceptRole);
        if (answer.look == Answer::Primary) {
            setRole(button, WidgetRole::Primary);
            box->setDefaultButton(button);
        }
        actions.emplace_back(button, std::move(answer.action));
    }
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, actions = std::move(actions), cancelled = std::move(cancelled)] {
                         for (const auto &[button, action] : actions) {
                             if (button != box->clickedButton())
                                 continue;
                             if (action)
                                 action();
                             return;
                         }
                         if (cancelled)
                             cancelled();
                     });
    box->open();
}

void Ask::text(const QString &title, const QString &label, const QString &initial,
               std::function<void(const QString &)> done,
               std::function<QString(const QString &)> problem, Blank blank) const
{
    auto *dialog = new QDialog(m_parent ? m_parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *caption = new Label(label, TextSize::Body, dialog);
    caption->setWordWrap(true);
    auto *edit = new QLineEdit(initial, dialog);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 44);
    edit->selectAll();
    caption->setBuddy(edit);
    auto *wrong = new Label({}, TextSize::Caption, dialog);
    wrong->setTone(Tone::Red);
    wrong->setWordWrap(true);
    wrong->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(Tr::tr("确定"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("取消"), QDialogButtonBox::RejectRole);
    accept->setDefault(true);
    setRole(accept, WidgetRole::Primary);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(wrong);
    column->addWidget(buttons);

    const auto check = [edit, wrong, accept, blank, problem = std::move(problem)] {
        const QString text = edit->text().trimmed();
        QString why = problem ? problem(text) : QString();
        accept->setEnabled(why.isEmpty() && (blank == Blank::Allowed || !text.isEmpty()));
        if (!edit->isModified()) // nobody is told of a mistake before the first key
            why.clear();
        wrong->setText(why.isEmpty() ? why : u"▲ "_s + why);
        wrong->setVisible(!why.isEmpty());
    };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [edit, done = std::move(done)] { done(edit->text().trimmed()); });
    check();
    dialog->open();
    edit->setFocus();
}

void Ask::openFile(const QString &title, const QString &start, const QStringList &filters,
                   std::function<void(const QString &)> done) const
{
    QFileDialog *dialog = fileDialog(m_parent, title, start, filters, QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("打开"));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(done));
    dialog->open();
}

void Ask::openFiles(const QString &title, const QString &start, const QStringList &filters,
                    std::function<void(const QStringList &)> done) const
{
    QFileDialog *dialog = fileDialog(m_parent, title, start, filters, QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("添加"));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(done));
    dialog->open();
}

void Ask::saveFile(const QString &title, const QString &start, const QStringList &filters,
                   const QString &suffix, std::function<void(const QString &)> done) const
{
    QFileDialog *dialog = fileDialog(m_parent, title, start, filters, QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("保存"));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(done));
    dialog->open();
}

void Ask::folder(const QString &title, const QString &start,
                 std::function<void(const QString &)> done) const
{
    QFileDialog *dialog = fileDialog(m_parent, title, start, {}, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("选用"));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(done));
    dialog->open();
}

void Ask::printer(QPrinter &printer, int pages, std::function<void()> go) const
{
    auto *dialog = new QPrintDialog(&printer, m_parent ? m_parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("打印"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCollateCopies);
    if (pages > 0)
        dialog->setMinMax(1, pages);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), dialog, std::move(go));
    dialog->open();
}

} // namespace xhb
