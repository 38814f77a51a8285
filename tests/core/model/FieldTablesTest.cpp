// SPDX-License-Identifier: GPL-3.0-or-later
// A row survives the way to the file and back through its field table, for every kind of field.
#include "core/model/Entities.h"
#include "tests/support/Print.h"

using namespace xhb;

namespace {

TEST(FieldTables, IssueSurvivesItsRow)
{
    Issue issue;
    issue.code = QStringLiteral("2026-012");
    issue.title = QStringLiteral("双河镇污水溢流");
    issue.source = {7};
    issue.foundOn = QDate(2026, 2, 6);
    issue.taskType = TaskType::Longterm;
    issue.tracked = false;
    issue.supervising = {{3}, {1}, {2}};
    Issue read;
    EXPECT_EQ(fromRow(read, toRow(issue)), -1);
    EXPECT_EQ(read, issue);
}

TEST(FieldTables, ValuesThatDoNotFitAreNamed)
{
    const int deadline = entityInfo<Issue>().indexOf(u"deadline");
    Row row = toRow(Issue{});
    row[size_t(deadline)] = QStringLiteral("2026-02-30");
    Issue read;
    EXPECT_EQ(fromRow(read, row), deadline);
}

TEST(FieldTables, EveryEntityIsListedOnceAndHasDistinctColumns)
{
    QStringList tables;
    for (const EntityInfo *info : allEntities()) {
        EXPECT_FALSE(tables.contains(QLatin1String(info->table)));
        tables.append(QLatin1String(info->table));
        QStringList columns;
        for (const FieldInfo &field : info->fields) {
            EXPECT_FALSE(columns.contains(QLatin1String(field.column))) << field.column;
            columns.append(QLatin1String(field.column));
        }
    }
    EXPECT_EQ(tables.size(), 24);
}

} // namespace
