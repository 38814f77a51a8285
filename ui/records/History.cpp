// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/History.h"

#include "ui/records/FieldWords.h"

#include <algorithm>
#include <limits>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr qint64 stillSo = std::numeric_limits<qint64>::max();

bool inside(const HistoryMaker::Spans *spans, qint64 op)
{
    return !spans || std::ranges::any_of(*spans, [op](const auto &span) {
        return span.first <= op && op <= span.second;
    });
}

} // namespace

Status HistoryMaker::addRecord(const EntityInfo &entity, qint64 id)
{
    TRY_LET(versions, m_ledger.versionsOf(entity, id));
    for (const RowVersion &version : versions)
        if (version.row)
            m_entries[version.op].version = version.row;
    return add(entity, id, {});
}

Status HistoryMaker::add(const EntityInfo &entity, qint64 id, const QString &subject,
                         const char *parent, const Spans *within, const Reading &reading)
{
    TRY_LET(versions, m_ledger.versionsOf(entity, id));
    std::optional<Row> before;
    for (const RowVersion &version : versions) {
        if (inside(within, version.op))
            compare(entity, subject, parent, before, version.row, reading,
                    m_entries[version.op].lines);
        before = version.row;
    }
    return done();
}

Status HistoryMaker::touch(const EntityInfo &entity, qint64 id, const QString &what)
{
    TRY_LET(versions, m_ledger.versionsOf(entity, id));
    for (const RowVersion &version : versions)
        m_entries[version.op].lines.push_back(
            {what, {}, version.row ? Tr::tr("有改动") : Tr::tr("删除")});
    return done();
}

Result<HistoryMaker::Spans> HistoryMaker::spansOf(const EntityInfo &entity, qint64 id,
                                                  const char *parent, qint64 owner) const
{
    TRY_LET(versions, m_ledger.versionsOf(entity, id));
    const int field = entity.indexOf(QString::fromLatin1(parent));
    Spans spans;
    bool belongs = false;
    for (const RowVersion &version : versions) {
        const auto *named =
            version.row ? std::get_if<qint64>(&(*version.row)[size_t(field)]) : nullptr;
        const bool now = named && *named == owner;
        if (now && !belongs)
            spans.push_back({version.op, stillSo});
        else if (!now && belongs)
            spans.back().second = version.op;
        belongs = now;
    }
    return spans;
}

Status HistoryMaker::markVersion(const EntityInfo &entity, qint64 id, int no)
{
    TRY_LET(versions, m_ledger.versionsOf(entity, id));
    for (const RowVersion &version : versions)
        if (version.row)
            m_entries[version.op].planVersion = no;
    return done();
}

Result<std::vector<HistoryEntry>> HistoryMaker::finish()
{
    TRY_LET(journal, m_ledger.journal());
    TRY_LET(gone, m_ledger.takenBack());
    std::vector<HistoryEntry> entries;
    for (auto operation = journal.rbegin(); operation != journal.rend(); ++operation) {
        const auto found = m_entries.find(operation->id);
        if (found == m_entries.end())
            continue;
        HistoryEntry entry = std::move(found->second);
        entry.op = operation->id;
        entry.at = QDateTime::fromString(operation->at, Qt::ISODateWithMs).toLocalTime();
        entry.who = operation->who;
        entry.label = operation->label;
        entry.takenBack = gone.contains(operation->id);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString HistoryMaker::words(const EntityInfo &entity, size_t field, const Value &value,
                            const Reading &reading) const
{
    if (const QString own = reading ? reading(entity.fields[field], value) : QString();
        !own.isEmpty())
        return own;
    const QString text =
        valueWords(entity, entity.fields[field], value,
                   [&](const QString &table, qint64 id) { return m_names.name(table, id); });
    return text.isEmpty() ? Tr::tr("（空）") : text;
}

void HistoryMaker::compare(const EntityInfo &entity, const QString &subject, const char *parent,
                           const std::optional<Row> &before, const std::optional<Row> &after,
                           const Reading &reading, std::vector<HistoryLine> &lines) const
{
    const QString head = subject.isEmpty() ? QString() : subject + QStringLiteral(" · ");
    if (!after) {
        lines.push_back({subject, {}, Tr::tr("删除")});
        return;
    }
    const Row &old = before ? *before : entity.defaults;
    const size_t count = lines.size();
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldInfo &field = entity.fields[i];
        const bool inner = field.is(Fixed) || qstrcmp(field.column, parent) == 0 ||
                           qstrcmp(field.column, "seq") == 0;
        if (inner || old[i] == (*after)[i])
            continue;
        lines.push_back({head + labelOf(entity, field),
                         before ? words(entity, i, old[i], reading) : QString(),
                         words(entity, i, (*after)[i], reading)});
    }
    if (!before && lines.size() == count)
        lines.push_back({subject, {}, Tr::tr("新建")});
}

} // namespace xhb
