// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/base/Dates.h"
#include "core/rules/Calendar.h"
#include "ui/kit/Label.h"

#include <QDir>
#include <QTimer>

namespace xhb {

namespace {

constexpr int sentenceStays = 8000; ///< ms

} // namespace

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    const auto piece = [this](int stretch) {
        auto *label = new Label({}, TextSize::Caption);
        label->setDimmed(true);
        label->setContentsMargins(grid(2), 0, grid(2), 0);
        addWidget(label, stretch);
        return label;
    };
    m_book = piece(0);
    m_day = piece(0);
    m_selected = piece(1);
    m_selected->setElided(true);
    m_backup = new Label({}, TextSize::Caption);
    m_backup->setDimmed(true);
    m_backup->setContentsMargins(grid(2), 0, grid(2), 0);
    addPermanentWidget(m_backup);
}

void StatusLine::setBook(const QString &fileName, const QString &path, bool readOnly)
{
    m_book->setText(readOnly ? tr("%1（只读）").arg(fileName) : fileName);
    m_book->setToolTip(QDir::toNativeSeparators(path));
    m_selected->setText({});
    m_backup->setText(readOnly ? tr("只读打开，不会改动文件") : tr("每一步已自动保存"));
}

void StatusLine::setDay(QDate today, const Calendar &calendar)
{
    m_day->setText(tr("今天 %1（%2，%3）")
                       .arg(longDate(today), weekdayName(today),
                            calendar.isWorkday(today) ? tr("工作日") : tr("非工作日")));
}

void StatusLine::setSelected(int rows)
{
    m_saidLast = rows > 0 ? tr("选中 %1 条").arg(rows) : QString();
    m_selected->setText(m_saidLast);
}

void StatusLine::setBackup(const QDateTime &at)
{
    m_backup->setTone({});
    m_backup->setText(tr("已自动保存 · %1 已备份").arg(at.toString(QStringLiteral("HH:mm"))));
}

void StatusLine::setBackupFailed(const QString &why)
{
    m_backup->setTone(Tone::Red);
    m_backup->setText(tr("▲ 备份没有做成"));
    m_backup->setToolTip(why);
}

void StatusLine::say(const QString &sentence)
{
    m_selected->setText(sentence);
    QTimer::singleShot(sentenceStays, this, [this, sentence] {
        if (m_selected->text() == sentence)
            m_selected->setText(m_saidLast);
    });
}

} // namespace xhb
