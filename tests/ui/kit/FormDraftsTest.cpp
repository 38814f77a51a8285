// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormDrafts.h"

#include "tests/support/Print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

class Drafts : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(u"草稿"_s);
    FormDraft draft{u"issue/12"_s, u"问题 2026-012"_s, QDateTime(QDate(2026, 11, 22), QTime(9, 58)),
                    QJsonObject{{u"title"_s, u"半句"_s}}};
};

TEST_F(Drafts, SurviveTheProgram)
{
    FormDrafts(path).keep(draft);
    const std::optional<FormDraft> found = FormDrafts(path).find(u"issue/12"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->title, draft.title);
    EXPECT_EQ(found->keptAt, draft.keptAt);
    EXPECT_EQ(found->fields, draft.fields);
    EXPECT_FALSE(FormDrafts(path).find(u"issue/13"_s));
}

TEST_F(Drafts, AreReplacedListedAndDropped)
{
    FormDrafts drafts(path);
    drafts.keep(draft);
    draft.fields[u"note"_s] = u"再一句"_s;
    drafts.keep(draft);
    FormDraft later = draft;
    later.key = u"issue/new"_s;
    later.keptAt = later.keptAt.addSecs(60);
    drafts.keep(later);
    ASSERT_EQ(drafts.all().size(), 2u);
    EXPECT_EQ(drafts.all()[0].key, u"issue/new"_s);
    EXPECT_EQ(drafts.all()[1].fields.size(), 2);
    drafts.drop(u"issue/new"_s);
    drafts.drop(u"issue/12"_s);
    EXPECT_TRUE(drafts.all().empty());
    EXPECT_TRUE(QDir(path).isEmpty()) << "nothing is left lying about";
}

TEST_F(Drafts, ATornFileIsNotOffered)
{
    FormDrafts drafts(path);
    drafts.keep(draft);
    const QStringList names = QDir(path).entryList(QDir::Files);
    ASSERT_EQ(names.size(), 1);
    QFile file(QDir(path).filePath(names[0]));
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_FALSE(drafts.find(u"issue/12"_s));
    EXPECT_TRUE(drafts.all().empty());
}

TEST_F(Drafts, AFolderThatCannotBeMadeStopsNothing)
{
    QFile blocker(folder.filePath(u"file"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    FormDrafts drafts(folder.filePath(u"file/drafts"_s));
    drafts.keep(draft);
    EXPECT_FALSE(drafts.find(u"issue/12"_s));
}

} // namespace
} // namespace xhb
