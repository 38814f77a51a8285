// SPDX-License-Identifier: GPL-3.0-or-later
// The tables in the file are exactly what the field tables say.
#include "core/store/Schema.h"
#include "core/model/Entities.h"
#include "tests/support/Print.h"

#include <QDir>

using namespace xhb;

namespace {

std::unique_ptr<Database> freshDatabase()
{
    auto database = Database::open(QStringLiteral(":memory:"), Access::Create).take();
    EXPECT_OK(migrate(*database));
    return database;
}

TEST(Schema, EveryFieldTableEqualsItsTable)
{
    const auto database = freshDatabase();
    for (const EntityInfo *entity : allEntities()) {
        QStringList expected{QStringLiteral("id")};
        for (const FieldInfo &field : entity->fields)
            expected.append(QLatin1String(field.column));
        QStringList found;
        auto query =
            database->prepare("PRAGMA table_info(" + QByteArray(entity->table) + ")").take();
        while (*query->next())
            found.append(query->text(1));
        EXPECT_EQ(found.join(u','), expected.join(u',')) << entity->table;
    }
}

TEST(Schema, EveryReferenceOfAFieldTableIsAForeignKey)
{
    const auto database = freshDatabase();
    for (const EntityInfo *entity : allEntities()) {
        QStringList expected;
        for (const FieldInfo &field : entity->fields)
            if (field.kind == Kind::Ref)
                expected.append(QStringLiteral("%1>%2").arg(QLatin1String(field.column),
                                                            QLatin1String(field.refTable)));
        QStringList found;
        auto query =
            database->prepare("PRAGMA foreign_key_list(" + QByteArray(entity->table) + ")").take();
        while (*query->next())
            found.append(QStringLiteral("%1>%2").arg(query->text(3), query->text(2)));
        expected.sort();
        found.sort();
        EXPECT_EQ(found, expected) << entity->table;
    }
}

TEST(Schema, MigrationsAreNumberedWithoutGaps)
{
    const QStringList files = QDir(QStringLiteral(":/schema")).entryList();
    ASSERT_FALSE(files.isEmpty());
    for (int i = 0; i < files.size(); ++i)
        EXPECT_TRUE(files[i].startsWith(QStringLiteral("%1_").arg(i + 1, 3, 10, QLatin1Char('0'))));
    EXPECT_EQ(latestSchema(), files.size());
}

TEST(Schema, AForeignTriggerIsNoticed)
{
    const auto database = freshDatabase();
    EXPECT_OK(checkLayout(*database));
    ASSERT_OK(
        database->execute("CREATE TRIGGER evil AFTER INSERT ON issue BEGIN DELETE FROM unit; END"));
    const Status status = checkLayout(*database);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(status.error().detail.contains(QLatin1String("evil")));
}

TEST(Schema, JournalRowsCannotBeChangedOrDeleted)
{
    const auto database = freshDatabase();
    ASSERT_OK(database->execute("INSERT INTO op VALUES (1,'t','d','w','h','k','l',NULL,'" +
                                QByteArray(64, '0') + "')"));
    EXPECT_FALSE(database->execute("UPDATE op SET who='x'").ok());
    EXPECT_FALSE(database->execute("DELETE FROM op").ok());
}

} // namespace
