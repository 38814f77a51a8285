// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/LinksTab.h"

#include "core/rules/PetitionWords.h"
#include "ui/kit/Label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr size_t mostOffered = 20;

/// The six ways two petitions hang together, as seen from one of them.
LinkView wayOf(int index)
{
    LinkView view;
    view.kind = LinkKind(index / 2);
    view.outgoing = index % 2 == 0;
    return view;
}

constexpr int ways = 2 * int(Vocabulary<LinkKind>::choices.size());

} // namespace

LinksTab::LinksTab(PetitionList &list, QWidget *parent)
    : CaseTab(parent), m_list(list), m_desk(list.desk()), m_column(new QVBoxLayout(this)),
      m_kind(new QComboBox(this)), m_number(new QLineEdit(this)),
      m_link(new QPushButton(tr("关联"), this)), m_offered(new QStandardItemModel(this)),
      m_problem(new Label({}, TextSize::Caption, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(2));
    auto *row = new QHBoxLayout;
    for (int way = 0; way < ways; ++way)
        m_kind->addItem(tr("本件%1").arg(wordsOf(wayOf(way))));
    m_kind->setAccessibleName(tr("怎样关联"));
    m_number->setAccessibleName(tr("另一件的受理编号"));
    m_number->setPlaceholderText(tr("受理编号，或内容里几个字"));
    auto *completer = new QCompleter(m_offered, m_number);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::UserRole); // the number alone; what is seen says more
    m_number->setCompleter(completer);
    row->addWidget(m_kind);
    row->addWidget(m_number, 1);
    row->addWidget(m_link);
    m_column->addLayout(row);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
    m_column->addStretch();
    for (QWidget *editor : std::initializer_list<QWidget *>{m_kind, m_number, m_link})
        editor->setEnabled(!m_desk.ledger().readOnly());
    connect(m_number, &QLineEdit::textEdited, this, &LinksTab::offer);
    connect(m_number, &QLineEdit::returnPressed, this, &LinksTab::link);
    connect(m_link, &QPushButton::clicked, this, &LinksTab::link);
}

void LinksTab::show(const Case &shown)
{
    if (m_petition != shown.subject.petition) {
        m_number->clear();
        m_problem->hide();
    }
    m_petition = shown.subject.petition;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its buttons may have led here
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(2));
    const auto links = linksOf(m_desk.ledger(), m_petition);
    if (!links || links->empty()) {
        auto *none = new Label(links ? tr("还没有关联。重复举报、分解和合并办理的件在这里登记，"
                                          "统计时重复件和分解件分别计数。")
                                     : links.error().text,
                               TextSize::Body, m_content);
        none->setDimmed(true);
        none->setWordWrap(true);
        lines->addWidget(none);
    } else {
        for (const LinkView &view : *links)
            lines->addWidget(makeLine(view));
    }
    m_column->insertWidget(0, m_content); // whole: its height is taken now
    m_content->show();
}

QWidget *LinksTab::makeLine(const LinkView &view)
{
    auto *box = new QWidget(m_content);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    auto *way = new Label(wordsOf(view), TextSize::Body, box);
    way->setDimmed(true);
    way->setFixedWidth(fontMetrics().horizontalAdvance(tr("另有重复件")) + grid(2));
    row->addWidget(way);
    auto *number = new QPushButton(view.acceptNo, box);
    setRole(number, WidgetRole::Link);
    number->setAccessibleName(tr("%1 %2，打开").arg(wordsOf(view), view.acceptNo));
    connect(number, &QPushButton::clicked, this,
            [this, id = view.other.value] { Q_EMIT petitionWanted(id); });
    row->addWidget(number);
    const auto other = m_desk.ledger().find(view.other);
    auto *title = new Label(other ? titleOf(*other) : QString(), TextSize::Body, box);
    title->setElided(true);
    row->addWidget(title, 1);
    auto *unlink = new QPushButton(tr("解除"), box);
    setRole(unlink, WidgetRole::Link);
    unlink->setObjectName(QStringLiteral("unlink/") + view.acceptNo);
    unlink->setAccessibleName(tr("解除与 %1 的关联").arg(view.acceptNo));
    unlink->setEnabled(!m_desk.ledger().readOnly());
    connect(unlink, &QPushButton::clicked, this, [this, one = m_petition, id = view.other] {
        write(QStringLiteral("petition.unlink"),
              [&](Tx &tx) -> Status { return unlinkPetitions(tx, one, id); });
    });
    row->addWidget(unlink);
    return box;
}

void LinksTab::focusOn(const QString &key)
{
    Q_UNUSED(key);
    m_number->setFocus();
}

/// Petitions that say what was typed, by number and title.
void LinksTab::offer(const QString &typed)
{
    m_problem->hide();
    m_offered->clear();
    if (typed.trimmed().size() >= 2)
        if (const auto rows = m_desk.ledger().rowPage(
                entityInfo<Petition>(), m_list.matching(typed.trimmed(), mostOffered)))
            for (const StoredRow &row : *rows)
                if (const auto petition = entityOf<Petition>(row.id, row.values);
                    petition && petition->id != m_petition) {
                    auto *item = new QStandardItem(petition->acceptNo + u' ' + titleOf(*petition));
                    item->setData(petition->acceptNo, Qt::UserRole);
                    item->setToolTip(item->text());
                    m_offered->appendRow(item);
                }
}

void LinksTab::link()
{
    const QString number = readAcceptNo(m_number->text()).number;
    if (number.isEmpty())
        return;
    const auto found = m_desk.ledger().where<Petition>("accept_no", number);
    if (!found || found->empty()) {
        if (m_offered->rowCount() == 1) // what was typed stands in one alone: to be looked at first
            return m_number->setText(m_offered->item(0)->data(Qt::UserRole).toString());
        m_problem->setText(
            tr("▲ 台账里没有受理编号“%1”的信访件。请核对编号，或先登记那一件。").arg(number));
        m_problem->show();
        return;
    }
    const LinkView way = wayOf(m_kind->currentIndex());
    PetitionLink made;
    made.kind = way.kind;
    made.petition = way.outgoing ? m_petition : found->front().id;
    made.to = way.outgoing ? found->front().id : m_petition;
    write(QStringLiteral("petition.link"),
          [&](Tx &tx) -> Status { return linkPetitions(tx, made); });
}

void LinksTab::write(const QString &kind, const Ledger::Body &body)
{
    const auto written = m_desk.ledger().transact(kind, {}, m_desk.today(), body);
    if (!written) {
        m_problem->setText(QStringLiteral("▲ ") + written.error().text);
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_number->clear();
    // Behind Enter the completer fills in once more what it offered.
    QMetaObject::invokeMethod(m_number, &QLineEdit::clear, Qt::QueuedConnection);
    if (const auto done = m_desk.ledger().undoable(); done && *done)
        Q_EMIT said(tr("已%1，可撤销").arg((*done)->label));
}

} // namespace xhb
