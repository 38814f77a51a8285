// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RowHistory.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"
#include "ui/records/FieldWords.h"

#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr size_t mostShown = 30; ///< a unit is renamed a few times in its life

QString words(const EntityInfo &entity, size_t field, const Value &value)
{
    const QString text =
        valueWords(entity, entity.fields[field], value, [](auto &&...) { return QString(); });
    return text.isEmpty() ? RowHistory::tr("（空）") : text;
}

/// “类别：（空） → 季度自查”, one line for each field that differs.
QStringList differences(const EntityInfo &entity, const std::optional<Row> &before,
                        const Row &after)
{
    QStringList lines;
    for (size_t i = 0; i < after.size(); ++i) {
        const Value &old = before ? (*before)[i] : entity.defaults[i];
        if (old == after[i])
            continue;
        const QString label = labelOf(entity, entity.fields[i]);
        lines.append(before ? QStringLiteral("%1：%2 → %3")
                                  .arg(label, words(entity, i, old), words(entity, i, after[i]))
                            : QStringLiteral("%1：%2").arg(label, words(entity, i, after[i])));
    }
    return lines;
}

} // namespace

RowHistory::RowHistory(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void RowHistory::show(const Ledger &ledger, const EntityInfo &entity, qint64 id)
{
    delete std::exchange(m_content, nullptr);
    if (id == 0)
        return;
    const auto versions = ledger.versionsOf(entity, id);
    const auto journal = ledger.journal();
    if (!versions || !journal || versions->empty())
        return;
    QHash<qint64, const Operation *> operations;
    for (const Operation &operation : *journal)
        operations.insert(operation.id, &operation);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    column->addWidget(new Label(tr("留痕"), TextSize::Heading, m_content));
    const size_t count = versions->size();
    for (size_t i = count; i > 0 && count - i < mostShown; --i) {
        const RowVersion &version = (*versions)[i - 1];
        const Operation *operation = operations.value(version.op);
        if (!operation)
            continue;
        const QDateTime at = QDateTime::fromString(operation->at, Qt::ISODateWithMs).toLocalTime();
        auto *head = new Label(tr("%1 %2 · %3 · %4")
                                   .arg(longDate(at.date()), at.time().toString(u"HH:mm"),
                                        operation->who.isEmpty() ? tr("未署名") : operation->who,
                                        operation->label),
                               TextSize::Caption, m_content);
        head->setDimmed(true);
        head->setWordWrap(true);
        column->addWidget(head);
        const auto before = i > 1 ? (*versions)[i - 2].row : std::optional<Row>();
        const QStringList lines =
            version.row ? differences(entity, before, *version.row) : QStringList{tr("删除")};
        for (const QString &line : lines) {
            auto *label = new Label(line, TextSize::Caption, m_content);
            label->setWordWrap(true);
            label->setIndent(grid(3));
            column->addWidget(label);
        }
    }
    layout()->addWidget(m_content);
}

} // namespace xhb
