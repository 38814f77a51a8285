// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "core/base/Stored.h"
#include "core/paper/Fonts.h"
#include "ui/kit/Ask.h"
#include "ui/kit/FormView.h"
#include "ui/kit/Label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

namespace xhb {

namespace {

Label *remark(const QString &text)
{
    auto *label = new Label(text, TextSize::Caption);
    label->setDimmed(true);
    label->setWordWrap(true);
    return label;
}

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(grid(5), grid(5), grid(5), grid(5));
    form->setHorizontalSpacing(grid(5));
    form->setVerticalSpacing(grid(3));
    return form;
}

/// A caption that belongs to its editor, also for a screen reader.
void addLine(QFormLayout *form, const QString &caption, QWidget *editor)
{
    editor->setAccessibleName(caption);
    auto *label = new Label(caption);
    label->setDimmed(true);
    label->setBuddy(editor);
    form->addRow(label, editor);
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, Desk *desk, QWidget *parent)
    : QDialog(parent), m_preferences(preferences)
{
    setWindowTitle(tr("设置"));
    auto *tabs = new QTabWidget;
    if (desk)
        tabs->addTab(bookPage(*desk), tr("台账"));
    tabs->addTab(machinePage(), tr("本机"));
    tabs->addTab(fontPage(), tr("字体"));
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("设置"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("关闭"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 100, fontMetrics().height() * 30);
}

QWidget *SettingsDialog::bookPage(Desk &desk)
{
    FormLayout layout;
    layout.columns = {QStringLiteral("name"),        QStringLiteral("office"),
                      QStringLiteral("agency_code"), QStringLiteral("operator"),
                      QStringLiteral("phone"),       QStringLiteral("address"),
                      QStringLiteral("email"),       QStringLiteral("count_first_day"),
                      QStringLiteral("note")};
    layout.hints.insert(QStringLiteral("agency_code"), tr("发文字号里的简称，如 双环督整改办"));
    layout.captions.insert(QStringLiteral("count_first_day"), tr("数工作日时首日也计入"));
    FormViewHooks<BookInfo> hooks;
    hooks.apply = [&desk](const BookInfo &current, const BookInfo &base) -> Status {
        TRY(desk.ledger().transact(QStringLiteral("book.update"), stored("修改台账设置"),
                                   desk.today(), [&](Tx &tx) { return tx.update(current, base); }));
        return xhb::done();
    };
    hooks.reread = [&desk](Id<BookInfo>) { return desk.ledger().book(); };
    auto *form = new FormView<BookInfo>(layout, std::move(hooks), desk.today());
    if (const Result<BookInfo> info = desk.ledger().book())
        form->load(*info);
    if (desk.ledger().readOnly())
        form->setReadOnly(true, tr("台账是只读打开的，不能改。"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(remark(tr("这些内容存在台账里，印在登记表、公示稿和台账上；改了可以撤销。")));
    column->addWidget(form);
    column->addStretch();
    scroll->setWidget(page);
    return scroll;
}

QWidget *SettingsDialog::machinePage()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);

    auto *theme = new QComboBox;
    theme->addItems({tr("跟随系统"), tr("浅色"), tr("深色"), tr("高对比度")});
    theme->setCurrentIndex(int(m_preferences.theme()));
    connect(theme, &QComboBox::activated, this, [this](int index) {
        m_preferences.setTheme(ThemeChoice(index));
        Q_EMIT themeChanged(ThemeChoice(index));
    });
    addLine(form, tr("外观"), theme);

    auto *language = new QComboBox;
    language->addItem(QString::fromUtf16(u"中文"),
                      QStringLiteral("zh_CN")); // its own name, in any language
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::activated, this, [this, language](int index) {
        m_preferences.setLanguage(language->itemData(index).toString());
    });
    addLine(form, tr("语言"), language);
    form->addRow(QString(), remark(tr("语言在下次启动时生效。")));

    auto *folderRow = new QWidget;
    auto *row = new QHBoxLayout(folderRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_preferences.chosenBackupFolder()));
    folder->setPlaceholderText(tr("每本台账自己的默认文件夹"));
    connect(folder, &QLineEdit::editingFinished, this, [this, folder] {
        m_preferences.setBackupFolder(QDir::fromNativeSeparators(folder->text().trimmed()));
    });
    auto *choose = new QPushButton(tr("选择…"));
    choose->setAccessibleName(tr("选择备份文件夹"));
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        Ask(this).folder(tr("备份放在哪里"), m_preferences.chosenBackupFolder(),
                         [this, folder](const QString &path) {
                             folder->setText(QDir::toNativeSeparators(path));
                             m_preferences.setBackupFolder(path);
                         });
    });
    row->addWidget(folder, 1);
    row->addWidget(choose);
    folderRow->setFocusProxy(folder);
    addLine(form, tr("备份文件夹"), folderRow);
    folder->setAccessibleName(tr("备份文件夹"));

    auto *hours = new QSpinBox;
    hours->setRange(1, 24);
    hours->setSuffix(tr(" 小时"));
    hours->setValue(m_preferences.backupHours());
    connect(hours, &QSpinBox::valueChanged, this,
            [this](int value) { m_preferences.setBackupHours(value); });
    addLine(form, tr("有改动时每隔"), hours);
    form->addRow(
        QString(),
        remark(tr("打开台账、导入之前也会备份，每份都检查过能打开。旧备份自动精简：最近 10 "
                  "份、7 天内每天一份、4 周内每周一份、12 个月内每月一份。")));
    return page;
}

QWidget *SettingsDialog::fontPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(grid(5), grid(5), grid(5), grid(5));
    column->setSpacing(grid(2));
    column->addWidget(
        remark(tr("公文用的字体，本机没有的用相近的代替；预览、打印、PDF 用的一样。")));
    const Fonts fonts;
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(grid(5));
    form->setVerticalSpacing(grid(3));
    const std::pair<Face, QString> voices[] = {{Face::Title, tr("标题")},
                                               {Face::Body, tr("正文")},
                                               {Face::Caption, tr("栏目名称")},
                                               {Face::Note, tr("注释")},
                                               {Face::Number, tr("页码")}};
    for (const auto &[face, voice] : voices) {
        const FontChoice &choice = fonts.choice(face);
        auto *wanted = new Label(tr("%1　%2").arg(voice, choice.wanted));
        wanted->setDimmed(true);
        auto *used = new Label(choice.used.isEmpty() ? tr("没有可用的中文字体")
                               : choice.exact        ? tr("✓ 已安装 %1").arg(choice.used)
                                              : tr("本机没有，用 %1 代替").arg(choice.used));
        if (choice.used.isEmpty())
            used->setTone(Tone::Red);
        form->addRow(wanted, used);
    }
    column->addLayout(form);
    column->addStretch();
    return page;
}

} // namespace xhb
