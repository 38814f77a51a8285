// SPDX-License-Identifier: GPL-3.0-or-later
// The ledgers a county really sends are read exactly as a person reads them.
#include "core/exchange/LedgerReader.h"
#include "core/exchange/TableFile.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace xhb;

namespace {

QJsonObject expected(const QString &name)
{
    return QJsonDocument::fromJson(test::dataFile(QStringLiteral("ledgers/") + name)).object();
}

LedgerDraft readSample(const QString &name)
{
    auto book = readTableFile(QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/") + name);
    EXPECT_OK(book);
    auto draft = readLedger(*book);
    EXPECT_OK(draft);
    return draft.take();
}

QJsonObject asExpected(const IssueDraft &draft, const QJsonObject &like)
{
    QJsonArray measures;
    for (const MeasureDraft &measure : draft.measures)
        measures.append(measure.text);
    const Issue &issue = draft.issue;
    QJsonObject made{
        {QStringLiteral("code"), issue.code.isEmpty() ? QJsonValue() : QJsonValue(issue.code)},
        {QStringLiteral("title"), issue.title},
        {QStringLiteral("goal"), issue.goal},
        {QStringLiteral("measures"), measures},
        {QStringLiteral("responsible"), QJsonArray::fromStringList(draft.responsible)},
        {QStringLiteral("supervising"), QJsonArray::fromStringList(draft.supervising)},
        {QStringLiteral("deadline_text"), issue.deadlineText}};
    if (like.contains(QLatin1String("found_on")))
        made.insert(QStringLiteral("found_on"), issue.foundOn.toString(Qt::ISODate));
    return made;
}

void expectSame(const LedgerDraft &draft, const QJsonObject &wanted)
{
    const QJsonArray rows = wanted[QLatin1String("rows")].toArray();
    EXPECT_EQ(int(draft.rows.size()), wanted[QLatin1String("count")].toInt());
    ASSERT_EQ(qsizetype(draft.rows.size()), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        EXPECT_EQ(asExpected(draft.rows[size_t(i)], row), row) << "row " << i;
    }
    EXPECT_TRUE(draft.rejected.empty());
}

TEST(SampleLedgers, MeasuresListIsReadExactly)
{
    const LedgerDraft draft = readSample(QStringLiteral("整改措施清单.xlsx"));
    const QJsonObject wanted = expected(QStringLiteral("整改措施清单.expected.json"));
    expectSame(draft, wanted);
    size_t measures = 0;
    for (const IssueDraft &row : draft.rows)
        measures += row.measures.size();
    EXPECT_EQ(int(measures), wanted[QLatin1String("measures")].toInt());
    EXPECT_EQ(draft.title, QStringLiteral("临溪县突出生态环境问题整改措施清单"));
    EXPECT_EQ(draft.reportedBy, QStringLiteral("县整改办"));
    EXPECT_EQ(draft.reportedOn, QDate(2026, 3, 5));
    EXPECT_EQ(draft.mapping.headerRow, 3);
    EXPECT_EQ(draft.mapping.headerRows, 2);
    EXPECT_EQ(draft.rows[0].issue.topic, QStringLiteral("噪声环境"));
    EXPECT_EQ(draft.rows[35].issue.topic, QStringLiteral("生态环境"));
    EXPECT_EQ(draft.rows[0].issue.deadline, QDate(2026, 12, 31));
    EXPECT_EQ(draft.rows[1].issue.deadline, QDate(2026, 6, 30));
    // Six group rows, the total and the signatures.
    EXPECT_EQ(draft.skipped.size(), 8u);
    EXPECT_TRUE(draft.doubtful.empty()) << draft.doubtful.front().why.toStdString();
}

TEST(SampleLedgers, QuarterlyCheckInGb18030IsReadExactly)
{
    const LedgerDraft draft = readSample(QStringLiteral("季度自查-GB18030.csv"));
    expectSame(draft, expected(QStringLiteral("季度自查-GB18030.expected.json")));
    EXPECT_EQ(draft.rows[0].issue.location, QStringLiteral("新丰镇"));
    EXPECT_TRUE(draft.skipped.empty());
}

TEST(SampleLedgers, TaskTypeFollowsTheDeadlineText)
{
    const LedgerDraft draft = readSample(QStringLiteral("整改措施清单.xlsx"));
    const auto check = [&](size_t i, TaskType type, bool longterm) {
        EXPECT_EQ(draft.rows[i].issue.taskType, type) << i;
        EXPECT_EQ(draft.rows[i].issue.longterm, longterm) << i;
    };
    check(0, TaskType::Limited, false);
    check(3, TaskType::Limited, true);     // 2025年底前，并长期坚持
    check(7, TaskType::Immediate, true);   // 立行立改，长期坚持
    check(12, TaskType::Immediate, false); // 立行立改
    check(18, TaskType::Longterm, true);   // 长期坚持
}

TEST(SampleLedgers, PetitionListIsNotTakenForProblems)
{
    auto book = readTableFile(QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/信访件台账.xlsx"));
    ASSERT_OK(book);
    EXPECT_EQ(book->sheets[0].rows.size(), 61u);
    const auto draft = readLedger(*book);
    ASSERT_FALSE(draft.ok());
    EXPECT_TRUE(draft.error().text.contains(u"信访件")) << draft.error().text.toStdString();
}

} // namespace
