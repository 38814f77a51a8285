// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FormTemplate.h"

#include "core/report/CalendarSheets.h"
#include "core/report/CountSheet.h"
#include "core/report/Ledgers.h"
#include "core/report/Notice.h"
#include "core/report/PetitionList.h"
#include "core/report/PlanComparison.h"
#include "core/report/PlanPapers.h"
#include "core/report/SignOffForm.h"
#include "core/report/TodayList.h"
#include "tests/support/Print.h"

#include <QDir>

using namespace xhb;

namespace {

FormData names()
{
    FormData data;
    data.texts = {{QStringLiteral("code"), {}}, {QStringLiteral("title"), {}}};
    data.lists[QStringLiteral("rows")] = {
        {QStringLiteral("seq"), QStringLiteral("text")}, 0, {}, {}};
    data.photos[QStringLiteral("photos")] = {};
    return data;
}

/// A template whose only block is `block`; 165 mm wide.
Result<FormTemplate> readBlock(const QString &block)
{
    const QString json =
        QStringLiteral(
            "{\"form\":\"t\",\"title\":\"测试\",\"papers\":[{\"paper\":\"A4\",\"margins\":"
            "{\"left\":25,\"top\":20,\"right\":20,\"bottom\":17}}],\"blocks\":[%1]}")
            .arg(block);
    return FormTemplate::read(json.toUtf8(), QStringLiteral("t.json"), names());
}

QString whyRefused(const QString &block)
{
    const Result<FormTemplate> read = readBlock(block);
    return read.ok() ? QStringLiteral("accepted") : read.error().text;
}

QString grid(const QString &row)
{
    return QStringLiteral("{\"kind\":\"grid\",\"rows\":[%1]}").arg(row);
}

std::vector<TableRow> rowsOf(const Document &document)
{
    const PrintTable &table = std::get<PrintTable>(document.blocks.at(0));
    std::vector<TableRow> rows(size_t(table.rowCount));
    for (int i = 0; i < table.rowCount; ++i)
        table.row(i, rows[size_t(i)]);
    return rows;
}

} // namespace

TEST(FormTemplate, ARepeatedBlockIsPrintedForEveryRowWithoutWhatARowLacks)
{
    const QString block = QStringLiteral(
        "{\"kind\":\"repeat\",\"each\":\"rows\",\"parts\":[{\"style\":\"subheading\","
        "\"text\":\"（{{seq}}）\"},{\"text\":\"{{title}}：{{text}}\",\"when\":\"text\"}]}");
    const auto form = readBlock(block);
    ASSERT_OK(form);
    FormData data = names();
    data.texts[QStringLiteral("title")] = QStringLiteral("目标");
    data.lists[QStringLiteral("rows")].size = 2;
    data.lists[QStringLiteral("rows")].text = [](int row, int column) {
        return column == 0 ? QString::number(row + 1)
               : row == 0  ? QStringLiteral("达标")
                           : QString();
    };
    QStringList printed;
    for (const Block &made : form->fill(data).blocks)
        printed.append(std::get<Paragraph>(made).text);
    EXPECT_EQ(printed.join(u'|'), QStringLiteral("（1）|目标：达标|（2）"));
    EXPECT_TRUE(
        whyRefused(QString(block).replace(QStringLiteral("\"rows\""), QStringLiteral("\"lines\"")))
            .contains(QStringLiteral("lines")));
    EXPECT_TRUE(whyRefused(QString(block).replace(QStringLiteral("\"when\":\"text\""),
                                                  QStringLiteral("\"when\":\"words\"")))
                    .contains(QStringLiteral("words")));
}

TEST(FormTemplate, EveryFormOfTheProgramCanBeRead)
{
    const FormData form = signOffFormData({}, {});
    const FormData issues = issueLedgerData({}, {});
    const FormData signOffs = signOffLedgerData({}, {});
    const FormData notice = noticeData({}, {}, {});
    const FormData petitions = petitionListData({}, {}, {});
    const FormData today = todayListData({}, {});
    const FormData plan = planData({}, {});
    const FormData adjustment = adjustmentData({}, {});
    const FormData count = countSheetData({}, {});
    const FormData month = monthData({}, {});
    const FormData moved = movedData({}, {});
    const FormData comparison = comparisonData({}, {});
    const QHash<QString, const FormData *> known{
        {QStringLiteral("signoff-form"), &form},
        {QStringLiteral("petition-signoff-form"), &form},
        {QStringLiteral("issue-ledger"), &issues},
        {QStringLiteral("measures-list"), &issues},
        {QStringLiteral("signoff-ledger"), &signOffs},
        {QStringLiteral("notice-a"), &notice},
        {QStringLiteral("notice-b"), &notice},
        {QStringLiteral("notice-c"), &notice},
        {QStringLiteral("notice-d"), &notice},
        {QStringLiteral("petition-list"), &petitions},
        {QStringLiteral("today-list"), &today},
        {QStringLiteral("plan"), &plan},
        {QStringLiteral("consultation-summary"), &plan},
        {QStringLiteral("adjustment-form"), &adjustment},
        {QStringLiteral("count-sheet"), &count},
        {QStringLiteral("calendar-month"), &month},
        {QStringLiteral("moved-deadlines"), &moved},
        {QStringLiteral("plan-comparison"), &comparison},
    };
    for (auto it = known.begin(); it != known.end(); ++it)
        EXPECT_OK(FormTemplate::builtIn(it.key(), *it.value()));
    const QDir folder(QStringLiteral(XHB_SOURCE_DIR "/resources/forms"));
    for (QString file : folder.entryList({QStringLiteral("*.json")}))
        EXPECT_TRUE(known.contains(file.remove(QStringLiteral(".json")))) << file.toStdString();
    EXPECT_EQ(FormTemplate::builtIn(QStringLiteral("no-such"), form).error().code,
              ErrorCode::NotFound);
}

TEST(FormTemplate, ErrorsNameFilePlaceAndReason)
{
    const QString unknownKey = whyRefused(QStringLiteral("{\"kind\":\"space\",\"hight\":3}"));
    EXPECT_TRUE(unknownKey.contains(QStringLiteral("t.json"))) << unknownKey.toStdString();
    EXPECT_TRUE(unknownKey.contains(QStringLiteral("blocks[0].hight"))) << unknownKey.toStdString();

    const QString unknownField =
        whyRefused(QStringLiteral("{\"kind\":\"text\",\"text\":\"编号{{kode}}\"}"));
    EXPECT_TRUE(unknownField.contains(QStringLiteral("没有名为“kode”的字段")));
    EXPECT_TRUE(unknownField.contains(QStringLiteral("blocks[0].text")));

    EXPECT_TRUE(whyRefused(QStringLiteral("{\"kind\":\"text\",\"text\":\"{{code\"}"))
                    .contains(QStringLiteral("不成对")));
    EXPECT_TRUE(whyRefused(QStringLiteral("{\"kind\":\"photos\",\"list\":\"pictures\"}"))
                    .contains(QStringLiteral("没有名为“pictures”的照片")));
    EXPECT_TRUE(whyRefused(QStringLiteral("{\"kind\":\"space\",\"height\":3,\"when\":\"nothing\"}"))
                    .contains(QStringLiteral("没有名为“nothing”的字段")));
    EXPECT_TRUE(whyRefused(QStringLiteral("{\"kind\":\"text\",\"style\":\"fancy\",\"text\":\"x\"}"))
                    .contains(QStringLiteral("没有名为“fancy”的样式")));
    EXPECT_FALSE(FormTemplate::read("{", QStringLiteral("t.json"), names()).ok());
    EXPECT_FALSE(FormTemplate::read("[]", QStringLiteral("t.json"), names()).ok());
}

TEST(FormTemplate, WidthsOfARowMustFillTheLine)
{
    EXPECT_TRUE(whyRefused(grid(QStringLiteral("{\"cells\":[{\"caption\":\"甲\",\"width\":60},"
                                               "{\"text\":\"乙\",\"width\":100}]}")))
                    .contains(QStringLiteral("合计 160 毫米，应为 165 毫米")));
    EXPECT_TRUE(whyRefused(grid(QStringLiteral("{\"cells\":[{\"caption\":\"甲\",\"width\":163},"
                                               "{\"text\":\"乙\"}]}")))
                    .contains(QStringLiteral("没有给未写宽度的一格留出地方")));
    const Result<FormTemplate> form = readBlock(
        grid(QStringLiteral("{\"cells\":[{\"caption\":\"甲\",\"width\":60},{\"text\":\"乙\"}]}")));
    ASSERT_OK(form);
    const std::vector<TableRow> rows = rowsOf(form->fill(names()));
    EXPECT_DOUBLE_EQ(rows[0].cells[1].x, 60);
    EXPECT_DOUBLE_EQ(rows[0].cells[1].width, 105);
}

TEST(FormTemplate, QX16_ASignatureBlockTooLowToSignInIsRefused)
{
    const QString row = QStringLiteral(
        "{\"height\":%1,\"cells\":[{\"text\":\"x\",\"foot\":[\"签字：\",\"年　月　日\"]}]}");
    EXPECT_TRUE(whyRefused(grid(row.arg(34))).contains(QStringLiteral("不足 35 毫米")));
    EXPECT_OK(readBlock(grid(row.arg(35))));
}

TEST(FormTemplate, TextOfTheUserIsNeverReadAsATemplate)
{
    const Result<FormTemplate> form =
        readBlock(QStringLiteral("{\"kind\":\"text\",\"text\":\"{{code}}：{{title}}。\"}"));
    ASSERT_OK(form);
    FormData data = names();
    data.texts[QStringLiteral("code")] = QStringLiteral("{{title}}");
    data.texts[QStringLiteral("title")] = QStringLiteral("<b>%1</b>");
    const Document document = form->fill(data);
    EXPECT_EQ(std::get<Paragraph>(document.blocks[0]).text,
              QStringLiteral("{{title}}：<b>%1</b>。"));
}

TEST(FormTemplate, BlocksAppearWhenThereIsData)
{
    const Result<FormTemplate> form =
        readBlock(QStringLiteral("{\"kind\":\"space\",\"height\":1,\"when\":\"code\"},"
                                 "{\"kind\":\"space\",\"height\":2,\"when\":\"!code\"}"));
    ASSERT_OK(form);
    FormData data = names();
    EXPECT_EQ(std::get<Space>(form->fill(data).blocks.at(0)).height, 2);
    data.texts[QStringLiteral("code")] = QStringLiteral("1");
    EXPECT_EQ(std::get<Space>(form->fill(data).blocks.at(0)).height, 1);
    EXPECT_EQ(form->fill(data).blocks.size(), 1u);
}

TEST(FormTemplate, RowsOfAListAreRepeatedAndBlankRowsAdded)
{
    const Result<FormTemplate> form = readBlock(grid(QStringLiteral(
        "{\"side\":{\"caption\":\"措施\",\"width\":10},\"rows\":["
        "{\"each\":\"rows\",\"least\":3,\"heading\":{\"cells\":[{\"caption\":\"序\"}]},"
        "\"cells\":[{\"text\":\"{{seq}}.{{text}}（{{code}}）\"}]}]}")));
    ASSERT_OK(form);
    FormData data = names();
    data.texts[QStringLiteral("code")] = QStringLiteral("7");
    FormList &list = data.lists[QStringLiteral("rows")];
    list.size = 2;
    list.text = [](int row, int column) {
        return column == 0 ? QString::number(row + 1) : QStringLiteral("治理");
    };
    const std::vector<TableRow> rows = rowsOf(form->fill(data));
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].cells[0].rows, 4) << "the side caption covers heading and rows";
    EXPECT_TRUE(rows[0].keepWithNext);
    EXPECT_EQ(rows[2].cells[0].text, QStringLiteral("2.治理（7）"));
    EXPECT_EQ(rows[3].cells[0].text, QStringLiteral(".（7）"));
    ASSERT_TRUE(rows[2].heading);
    EXPECT_EQ(rows[2].heading->front().cells[0].text, QStringLiteral("序"));
}
