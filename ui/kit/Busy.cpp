// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Busy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr int patience = 330; ///< ms before it is worth showing anything
constexpr int tick = 80;      ///< ms between two looks at the progress

} // namespace

Busy::Busy(QWidget *parent, const QString &words, std::function<void(Progress &)> work,
           std::function<void()> done)
    : QDialog(parent), m_progress([this](int count, int total) {
          m_done = count;
          m_total = total;
      }),
      m_finished(std::move(done))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words);
    m_words = new QLabel(words, this);
    m_words->setTextFormat(Qt::PlainText);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(words);
    m_cancel = new QPushButton(tr("停止"), this);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &Busy::cancel);

    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(foot);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    m_thread = QThread::create([this, work = std::move(work)] { work(m_progress); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &Busy::finish);
    connect(&m_tick, &QTimer::timeout, this, &Busy::showProgress);
    m_since.start();
    m_tick.start(tick);
    m_thread->start();
}

Busy::~Busy()
{
    m_progress.cancel();
    m_thread->wait();
}

void Busy::cancel()
{
    m_progress.cancel();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("正在停止…"));
}

void Busy::reject()
{
    cancel();
}

void Busy::showProgress()
{
    if (!isVisible() && m_since.elapsed() >= patience)
        show();
    const int total = m_total;
    const int count = std::min<int>(m_done, total);
    m_bar->setRange(0, total);
    m_bar->setValue(count);
    m_count->setText(total > 0 ? tr("%1 / %2").arg(count).arg(total) : QString());
}

void Busy::finish()
{
    m_tick.stop();
    hide();
    deleteLater();
    if (const auto finished = std::move(m_finished))
        finished();
}

} // namespace xhb
