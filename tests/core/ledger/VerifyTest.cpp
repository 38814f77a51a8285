// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed behind the journal's back is found.
#include "core/store/Schema.h"
#include "tests/core/ledger/TestBook.h"

using namespace xhb;
using namespace xhb::test;

namespace {

class VerifyAfter : public testing::TestWithParam<const char *>
{
};

TEST_P(VerifyAfter, TamperingIsFound)
{
    TestBook book;
    const Id<Issue> id = book.addIssue(QStringLiteral("1"));
    book.act([&](Tx &tx) -> Status {
        TRY_LET(hash, tx.keep("photo"));
        Attachment photo;
        photo.issue = id;
        photo.name = QStringLiteral("前.jpg");
        photo.sha256 = hash;
        TRY(tx.insert(photo));
        return done();
    });
    ASSERT_TRUE(book.findings().isEmpty());
    Database &database = book.ledger->database();
    // The triggers stop an honest program; a forger drops them first and puts them back after.
    ASSERT_OK(database.execute("PRAGMA foreign_keys=OFF"));
    ASSERT_OK(database.execute("DROP TRIGGER op_fixed"));
    ASSERT_OK(database.execute("DROP TRIGGER op_kept"));
    ASSERT_OK(database.execute("DROP TRIGGER change_fixed"));
    ASSERT_OK(database.execute("DROP TRIGGER change_kept"));
    ASSERT_OK(database.execute(GetParam()));
    EXPECT_FALSE(book.findings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Forgeries, VerifyAfter,
                         testing::Values("UPDATE issue SET title='x'", "DELETE FROM attachment",
                                         "INSERT INTO unit (name, kind) VALUES ('x', 'town')",
                                         "UPDATE op SET who='别人' WHERE id=2",
                                         "UPDATE op SET at='2020-01-01' WHERE id=2",
                                         "UPDATE change SET after=replace(after, '双河', '单河')",
                                         "DELETE FROM change WHERE op=3",
                                         "UPDATE blob SET data=x'00'", "DELETE FROM blob",
                                         "UPDATE attachment SET formed_on='2020-01-01'"));

} // namespace
