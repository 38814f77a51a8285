// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/HistoryView.h"

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
constexpr size_t mostLines = 12;    ///< of an action, until the rest is asked for

QPushButton *addLink(const QString &words, const QString &accessible, QWidget *parent)
{
    auto *link = new QPushButton(words, parent);
    setRole(link, WidgetRole::Link);
    link->setAccessibleName(accessible);
    return link;
}

QWidget *makeLine(const HistoryLine &line, QWidget *parent)
{
    auto *words =
        new Label(line.before.isEmpty()
                      ? QStringLiteral("%1：%2").arg(line.what, line.after)
                      : QStringLiteral("%1：%2 → %3").arg(line.what, line.before, line.after),
                  TextSize::Caption, parent);
    words->setWordWrap(true);
    words->setIndent(grid(3));
    return words;
}

} // namespace

HistoryView::HistoryView(MakeForm makeForm, QWidget *parent)
    : QWidget(parent), m_makeForm(std::move(makeForm)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void HistoryView::show(const Result<std::vector<HistoryEntry>> &history, const QString &name,
                       const Row &now)
{
    m_name = name;
    m_now = now;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(3));
    if (!history) {
        lines->addWidget(new Label(history.error().text, TextSize::Body, m_content));
    } else {
        for (size_t i = 0; i < history->size() && i < mostEntries; ++i)
            lines->addWidget(makeEntry((*history)[i]));
        if (history->size() > mostEntries)
            lines->addWidget(
                new Label(tr("……共 %1 步，只列最近 %2 步").arg(history->size()).arg(mostEntries),
                          TextSize::Caption, m_content));
    }
    lines->addStretch();
    m_column->insertWidget(0, m_content); // whole: its height is taken now
    m_content->show();
}

QWidget *HistoryView::makeEntry(const HistoryEntry &entry)
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
    if (entry.planVersion > 0 && !entry.takenBack) {
        const QString words = tr("第 %1 版").arg(entry.planVersion);
        QPushButton *open = addLink(words, tr("查看%1").arg(words), box);
        connect(open, &QPushButton::clicked, this,
                [this, no = entry.planVersion] { Q_EMIT planVersionWanted(no); });
        head->addWidget(open, 0, Qt::AlignTop);
    }
    if (entry.version) {
        QPushButton *open =
            addLink(tr("当时的样子"), tr("打开“%1”之后的版本").arg(entry.label), box);
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
    addLines(*column, entry, box);
    return box;
}

void HistoryView::addLines(QVBoxLayout &column, const HistoryEntry &entry, QWidget *box)
{
    const size_t count = entry.lines.size();
    const size_t told = count > mostLines + 1 ? mostLines : count; // no link for a single line
    for (size_t i = 0; i < told; ++i)
        column.addWidget(makeLine(entry.lines[i], box));
    if (told == count)
        return;
    const QString words = tr("其余 %1 处…").arg(count - told);
    QPushButton *rest = addLink(words, tr("“%1”的%2").arg(entry.label, words), box);
    connect(rest, &QPushButton::clicked, box, [&column, box, rest, lines = entry.lines, told] {
        rest->hide();
        for (size_t i = told; i < lines.size(); ++i)
            column.addWidget(makeLine(lines[i], box));
    });
    column.addWidget(rest, 0, Qt::AlignLeft);
}

void HistoryView::openVersion(const HistoryEntry &entry)
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
    const QSize wanted(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
    dialog->resize(wanted.boundedTo(window()->size()));
    dialog->open();
}

} // namespace xhb
