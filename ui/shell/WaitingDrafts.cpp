// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WaitingDrafts.h"

#include "core/base/Dates.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"
#include "ui/records/DraftPlace.h"
#include "ui/shell/Places.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace xhb {

namespace {

constexpr size_t mostNamed = 4; ///< at once; the others follow as these are dealt with

} // namespace

WaitingDrafts::WaitingDrafts(FormDrafts &drafts, const Ledger &ledger, Places *places)
    : QFrame(places), m_drafts(drafts), m_ledger(ledger), m_places(places), m_waiting(drafts.all()),
      m_row(new QHBoxLayout(this))
{
    setRole(this, WidgetRole::Notice);
    setObjectName(QStringLiteral("waitingDrafts"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->setContentsMargins(grid(3), grid(1), grid(2), grid(1));
    std::erase_if(m_waiting,
                  [&](const FormDraft &draft) { return !draftPlace(m_ledger, draft.key); });
    // Who writes on somewhere has taken it up, wherever he came from.
    m_drafts.watch([this](const QString &key) { forget(key); });
    showLine();
}

WaitingDrafts::~WaitingDrafts()
{
    m_drafts.watch({});
}

void WaitingDrafts::showLine()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its buttons may have led here
    }
    m_content = nullptr;
    setVisible(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    m_content = new QWidget(this);
    auto *flow = new FlowLayout(m_content, grid(1));
    auto *words = new Label(tr("有未写完的内容："), TextSize::Body, m_content);
    flow->addWidget(words);
    for (size_t i = 0; i < std::min(mostNamed, m_waiting.size()); ++i)
        add(m_waiting[i]);
    if (m_waiting.size() > mostNamed)
        flow->addWidget(new Label(tr("还有 %1 处").arg(m_waiting.size() - mostNamed),
                                  TextSize::Body, m_content));
    if (const QLayoutItem *one = flow->itemAt(1))
        words->setMinimumHeight(one->sizeHint().height()); // on one line with the links
    m_row->addWidget(m_content, 1);
    m_content->show();
}

/// The way there, and what drops it; together, so that a line does not break between them.
void WaitingDrafts::add(const FormDraft &draft)
{
    auto *both = new QWidget(m_content);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, grid(2), 0);
    row->setSpacing(0);
    const QString when =
        shortDate(draft.keptAt.date()) + draft.keptAt.toString(QStringLiteral(" HH:mm"));
    const QString title = draft.title.isEmpty() ? tr("表单") : draft.title;
    auto *go = new QPushButton(tr("%1（%2）").arg(title, when), both);
    setRole(go, WidgetRole::Link);
    go->setAccessibleName(tr("%1，接着写").arg(title));
    auto *drop = new QToolButton(both);
    setRole(drop, WidgetRole::Quiet);
    drop->setIcon(shapeIcon(xhb::Shape::Close));
    drop->setToolTip(tr("不要了"));
    drop->setAccessibleName(tr("%1，不要了").arg(title));
    row->addWidget(go);
    row->addWidget(drop);
    connect(go, &QPushButton::clicked, this, [this, key = draft.key] { open(key); });
    connect(drop, &QToolButton::clicked, this, [this, key = draft.key] { m_drafts.drop(key); });
    m_content->layout()->addWidget(both);
}

void WaitingDrafts::forget(const QString &key)
{
    if (std::erase_if(m_waiting, [&](const FormDraft &draft) { return draft.key == key; }) > 0)
        showLine();
}

void WaitingDrafts::open(const QString &key)
{
    const auto place = draftPlace(m_ledger, key);
    forget(key); // the form there offers it
    if (!place)
        return;
    if (place->page.isEmpty()) {
        Q_EMIT m_places->registerRequested(place->table, place->row);
    } else if (place->creates) {
        m_places->show(place->page);
        m_places->current()->createNew();
    } else {
        m_places->showRows(place->page, place->filter);
    }
}

} // namespace xhb
