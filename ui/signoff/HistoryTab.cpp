// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/HistoryTab.h"

#include "core/base/Dates.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr size_t mostEntries = 200; ///< shown at once; a case rarely has fifty

} // namespace

HistoryTab::HistoryTab(Desk &desk, BookNames &names, MakeForm makeForm, QWidget *parent)
    : CaseTab(parent), m_desk(desk), m_names(names), m_makeForm(std::move(makeForm)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void HistoryTab::show(const Case &shown)
{
    m_name = shown.name();
    const qint64 id = shown.subject.id();
    if (auto rows = m_desk.ledger().rowPage(shown.subject.entity(), {&id, 1});
        rows && !rows->empty())
        m_now = rows->front().values;
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    m_column->insertWidget(0, m_content);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(3));
    const auto history = historyOfCase(m_desk, shown, m_names);
    if (!history) {
        lines->addWidget(new Label(history.error().text, TextSize::Body, m_content));
    } else {
        size_t count = 0;
        for (const HistoryEntry &entry : *history)
            if (count++ < mostEntries)
                lines->addWidget(makeEntry(entry));
    }
    lines->addStretch();
}

QWidget *HistoryTab::makeEntry(const HistoryEntry &entry)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    auto *head = new QHBoxLayout;
    auto *label = new Label(entry.label, TextSize::Body, box);
    label->setWordWrap(true);
    head->addWidget(label, 1);
    if (entry.takenBack) {
        auto *back = new Label(tr("已撤销"), TextSize::Caption, box);
        back->setTone(Tone::Amber);
        label->setDimmed(true);
        head->addWidget(back, 0, Qt::AlignTop);
    }
    if (entry.version) {
        auto *open = new QPushButton(tr("当时的样子"), box);
        setRole(open, WidgetRole::Link);
        open->setAccessibleName(tr("打开“%1”之后的版本").arg(entry.label));
        connect(open, &QPushButton::clicked, this, [this, entry] { openVersion(entry); });
        head->addWidget(open, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    auto *when = new Label(tr("%1 %2 · %3")
                               .arg(longDate(entry.at.date()),
                                    entry.at.time().toString(QStringLiteral("HH:mm")),
                                    entry.who.isEmpty() ? tr("未署名") : entry.who),
                           TextSize::Caption, box);
    when->setDimmed(true);
    column->addWidget(when);
    for (const HistoryLine &line : entry.lines) {
        auto *words =
            new Label(line.before.isEmpty()
                          ? QStringLiteral("%1：%2").arg(line.what, line.after)
                          : QStringLiteral("%1：%2 → %3").arg(line.what, line.before, line.after),
                      TextSize::Caption, box);
        words->setWordWrap(true);
        words->setIndent(grid(3));
        column->addWidget(words);
    }
    return box;
}

void HistoryTab::openVersion(const HistoryEntry &entry)
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("%1 在 %2 的样子").arg(m_name, longDate(entry.at.date())));
    auto *column = new QVBoxLayout(dialog);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    FormWidget *form = m_makeForm();
    form->load(*entry.version);
    form->setReadOnly(true, tr("旧版本，只供查看：%1，%2 %3")
                                .arg(entry.label, longDate(entry.at.date()),
                                     entry.at.time().toString(QStringLiteral("HH:mm"))));
    form->compareWith(m_now, tr("现在"));
    scroll->setWidget(form);
    column->addWidget(scroll);
    auto *close = new QPushButton(tr("关闭"), dialog);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
    dialog->open();
}

} // namespace xhb
