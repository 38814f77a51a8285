// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of petitions in and out: the one a county really keeps, the 35 columns in use, our own.
#include "core/actions/ImportPetitions.h"

#include "core/actions/PetitionRecords.h"
#include "core/base/Files.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/core/actions/TestDesk.h"

#include <QJsonArray>

#include <cstdio>
#include <ctime>

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

const QString ledgers = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/");

Workbook sampleFile()
{
    auto file = readTableFile(ledgers + u"信访件台账.xlsx"_s);
    EXPECT_OK(file);
    return file.take();
}

Workbook csvFile(const QString &text)
{
    auto file = readTable(text.toUtf8());
    EXPECT_OK(file);
    return file.take();
}

PreparedPetitions prepare(const TestDesk &desk, const Workbook &file,
                          const ImportChoices &choices = {})
{
    auto prepared = preparePetitions(*desk.desk, file, choices);
    EXPECT_OK(prepared);
    return prepared.take();
}

void import(const TestDesk &desk, const Workbook &file)
{
    EXPECT_OK(applyPetitions(*desk.desk, prepare(desk, file), u"台账"_s));
}

Petition petition(const TestDesk &desk, const QString &number)
{
    const auto found = desk.ledger->where<Petition>("accept_no", number);
    EXPECT_EQ(found->size(), 1u) << number.toStdString();
    return found->empty() ? Petition() : found->front();
}

QStringList whys(const std::vector<CellRemark> &remarks)
{
    QStringList list;
    for (const CellRemark &remark : remarks)
        list.append(u"%1%2 %3"_s.arg(remark.column).arg(remark.row).arg(remark.why));
    return list;
}

TEST(ImportPetitions, LS6_ARealLedgerIsReadAndGivenBackExactly)
{
    TestDesk desk;
    const Workbook file = sampleFile();
    EXPECT_TRUE(looksLikePetitions(file));
    const PreparedPetitions prepared = prepare(desk, file);
    EXPECT_TRUE(prepared.plan.rejected.empty());
    EXPECT_TRUE(prepared.plan.doubtful.empty())
        << whys(prepared.plan.doubtful).join(u'\n').toStdString();
    EXPECT_TRUE(prepared.plan.mapping.unmapped.empty());
    const QString before = desk.dump();
    const auto operation = applyPetitions(*desk.desk, prepared, u"信访件台账.xlsx"_s);
    ASSERT_OK(operation);

    const QJsonObject wanted =
        QJsonDocument::fromJson(*readWhole(ledgers + u"信访件台账.expected.json"_s, 1 << 20))
            .object();
    const QJsonArray rows = wanted[u"rows"].toArray();
    const QJsonArray made = petitionsJson(*petitionRecords(*desk.desk));
    ASSERT_EQ(made.size(), rows.size());
    int done = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        for (auto it = row.begin(); it != row.end(); ++it)
            EXPECT_EQ(made[i][it.key()], it.value()) << i << it.key().toStdString();
        done += made[i][u"finish"] == u"已办结"_s;
    }
    EXPECT_EQ(done, wanted[u"done"].toInt());
    const Petition first = petition(desk, u"X3JX202605260001"_s);
    EXPECT_EQ(first.channel, Channel::Letter);
    EXPECT_EQ(first.batch, u"第4批");
    EXPECT_EQ(first.inspectionRound, u"第三轮");
    EXPECT_EQ(first.receivedOn, QDate(2026, 5, 26));
    EXPECT_EQ(petition(desk, u"D3JX202605240010"_s).petitionClass, PetitionClass::Key);

    EXPECT_TRUE(prepare(desk, file).plan.changesNothing());
    ASSERT_OK(desk.ledger->undo(*operation, today));
    EXPECT_EQ(desk.dump(), before);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(ImportPetitions, LS6_SomebodyNamedOnlyInAnImportedTextIsDoubtfulAndComesBackAsHeWas)
{
    TestDesk desk;
    const QString list = u"受理编号,交办问题基本情况,举报人姓名\n"
                         u"D3FJ202607010001,举报人李建国反映粪污直排,\n"
                         u"D3FJ202607010002,举报人王小明反映异味,王小明\n"_s;
    const PreparedPetitions prepared = prepare(desk, csvFile(list));
    ASSERT_EQ(prepared.plan.doubtful.size(), 1u)
        << whys(prepared.plan.doubtful).join(u'\n').toStdString();
    EXPECT_EQ(prepared.plan.doubtful.front().row, 2);
    EXPECT_EQ(prepared.plan.doubtful.front().value, u"李建国");
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"件"_s));
    const PreparedPetitions masked = prepare(
        desk, csvFile(u"受理编号,交办问题基本情况\nD3FJ202607010001,举报人李**反映粪污直排\n"_s));
    EXPECT_EQ(masked.plan.counts().unchanged, 1) << "our own export says nothing new";
    import(desk, csvFile(u"受理编号,交办问题基本情况\n"
                         u"D3FJ202607010003,东门小区3栋502室、5栋业主反映异味\n"_s));
    const PreparedPetitions added =
        prepare(desk, csvFile(u"受理编号,交办问题基本情况\nD3FJ202607010003,东门小区****、****"
                              u"业主反映异味。已核实\n"_s));
    ASSERT_EQ(added.plan.petitions.size(), 1u);
    EXPECT_EQ(added.plan.petitions[0].after.content, u"东门小区3栋502室、5栋业主反映异味。已核实");
}

TEST(ImportPetitions, TheThirtyFiveColumnsInUseAreAllTaken)
{
    TestDesk desk;
    const QString header = u"原始排序编码,受理编号,合并编号,交办问题基本情况,行政区域,污染类型,"
                           u"督察期间调查核实情况,是否属实,"
                           u"整改目标及整改措施,督察期间处理情况,最新整改情况,办结状态,"
                           u"责令整改（家次）,立案处罚（家次）,"
                           u"罚款金额（万元）,立案侦查（件次）,行政拘留（人次）,刑事拘留（人次）,"
                           u"约谈（人次）,问责（人次）,"
                           u"问责情况,是否重点件,挂钩省市县领导情况,牵头责任单位,联络人,联系电话,"
                           u"所属网格,网格员,网格员手机号码,"
                           u"轮次,是否重复,重复关联件编号,验收情况,经度,纬度\n"_s;
    const QString rows = u"17,D3FJ202607010001,HB-1,粪污直排,芗城区,\"水,大气\",属实情况,基本属实,"
                         u"目标,处理,最新,阶段办结,1,2,"
                         u"3.5万元,1,2,3,4,5,\"问责张某\",是,李县长,甲局、乙局,王主任,0596-1,"
                         u"东网格,赵员,0596-2,二轮,否,,已验收,"
                         u"117.65,24.51\n"
                         u"18,X3FJ202607010002号,HB-1,异味,芗城区,大气污染,,不属实,,,,已办结,,,,,,,"
                         u",,/,否,,甲局,,,,,,二轮,是,"
                         u"D3FJ202607010001,,,\n"_s;
    const PreparedPetitions prepared = prepare(desk, csvFile(header + rows));
    QStringList unmapped;
    for (const UnmappedColumn &column : prepared.plan.mapping.unmapped)
        unmapped.append(column.header);
    EXPECT_EQ(unmapped, QStringList({u"验收情况"_s})); // the program reckons it
    EXPECT_TRUE(prepared.plan.doubtful.empty())
        << whys(prepared.plan.doubtful).join(u'\n').toStdString();
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"三十五列"_s));
    const Petition first = petition(desk, u"D3FJ202607010001"_s);
    EXPECT_EQ(first.origNo, u"17");
    EXPECT_EQ(first.mergeNo, u"HB-1");
    EXPECT_EQ(first.pollution, QStringList({u"大气"_s, u"水"_s}));
    EXPECT_EQ(first.truth, Truth::Mostly);
    EXPECT_EQ(first.finish, Finish::Staged);
    EXPECT_EQ(first.goal, u"目标");
    EXPECT_EQ(first.fineWan, 3.5);
    EXPECT_EQ(first.crimeCase, 1);
    EXPECT_EQ(first.adminDetain, 2);
    EXPECT_EQ(first.crimeDetain, 3);
    EXPECT_EQ(first.interview, 4);
    EXPECT_EQ(first.accountable, 5);
    EXPECT_EQ(first.accountText, u"问责张某");
    EXPECT_TRUE(first.key);
    EXPECT_EQ(first.leader, u"李县长");
    EXPECT_EQ(first.assisting.size(), 1u); // 乙局
    EXPECT_EQ(first.contact, u"王主任 0596-1");
    EXPECT_TRUE(first.note.contains(u"所属网格：东网格") && first.note.contains(u"0596-2"));
    EXPECT_EQ(first.longitude, 117.65);
    const auto links = desk.ledger->all<PetitionLink>();
    ASSERT_EQ(links->size(), 1u); // the duplicate says it already; 合并 would be the same pair
    EXPECT_EQ(links->front().kind, LinkKind::Duplicate);
    EXPECT_TRUE(prepare(desk, csvFile(header + rows)).plan.changesNothing());
}

TEST(ImportPetitions, WhatIsUnclearIsDoubtedAndWhatHasNoNumberRejected)
{
    TestDesk desk;
    const PreparedPetitions prepared =
        prepare(desk, csvFile(u"受理编号,交办问题基本情况,是否属实,罚款金额（万元）,是否重复,"
                              u"重复关联件编号,整改时限,行业类别\n"
                              u"D3JX202605250001,甲,也许,很多,是,,尽快,农业\n"
                              u",乙,属实,,,,,\n"
                              u"D3JX202605250001,丙,属实,,,,,\n"
                              u"D3JX202605250004,,属实,,,,,\n"
                              u"D3JX202605250005,戊,属实,1,是,D3JX209905250009,,\n"
                              u"合计,5,,,,,,\n"_s));
    EXPECT_EQ(whys(prepared.plan.rejected),
              QStringList({u"A3 没有受理编号，这一行没有导入"_s,
                           u"A4 受理编号与第 2 行重复，这一行没有导入"_s,
                           u"B5 没有交办问题基本情况，这一行没有导入"_s}));
    const QStringList doubts = whys(prepared.plan.doubtful);
    ASSERT_EQ(doubts.size(), 5) << doubts.join(u'\n').toStdString();
    EXPECT_TRUE(doubts[0].startsWith(u"C2 不认识的是否属实"));
    EXPECT_TRUE(doubts[1].startsWith(u"D2 不是数字"));
    EXPECT_TRUE(doubts[2].startsWith(u"G2"));
    EXPECT_TRUE(doubts[3].startsWith(u"E2 写明是重复件"));
    EXPECT_TRUE(doubts[4].startsWith(u"F6 台账和清单里都没有"));
    EXPECT_EQ(prepared.plan.counts().create, 2);
    const QJsonObject json = toJson(prepared.plan);
    for (const char *key : {"sheet", "header_row", "mapping", "unmapped", "create", "update",
                            "unchanged", "rejected", "doubtful", "changes", "links"})
        EXPECT_TRUE(json.contains(QLatin1String(key))) << key;
}

TEST(ImportPetitions, AnUpdateNamesTheFieldsAndEmptyCellsClearNothing)
{
    TestDesk desk;
    import(
        desk,
        csvFile(u"受理编号,基本情况,行政区域,办结状态\nD3JX202605250001*,甲,双河镇,正在办理\n"_s));
    const PreparedPetitions prepared = prepare(
        desk, csvFile(u"受理编号,基本情况,行政区域,办结状态\nD3JX202605250001,甲 ,,已办结\n"_s));
    ASSERT_EQ(prepared.plan.petitions.size(), 1u);
    ASSERT_EQ(prepared.plan.petitions[0].fields.size(), 1u);
    EXPECT_EQ(prepared.plan.petitions[0].fields[0].column, u"finish");
    EXPECT_EQ(prepared.plan.petitions[0].fields[0].after, u"已办结");
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"台账"_s));
    EXPECT_EQ(petition(desk, u"D3JX202605250001"_s).region, u"双河镇");
    EXPECT_TRUE(petition(desk, u"D3JX202605250001"_s).key);
}

TEST(ImportPetitions, QX18_ASignedOffPetitionIsRejectedByRowAndTheRestGoesIn)
{
    TestDesk desk;
    import(desk, sampleFile());
    desk.must(R"({"do":"signoff.start","petition":"X3JX202605260001","on":"2026-06-10"})");
    desk.must(
        R"({"do":"signoff.step","petition":"X3JX202605260001","step":"county_signoff","on":"2026-06-10"})");
    const PreparedPetitions prepared = prepare(
        desk,
        csvFile(
            u"受理编号,办结状态,受理日期\nX3JX202605260001,正在办理,\nD3JX202605250002,正在办理,\n"
            u"D3JX202605060003,,2027-01-01\n"_s));
    ASSERT_EQ(prepared.plan.rejected.size(), 2u);
    EXPECT_TRUE(prepared.plan.rejected[0].why.contains(u"区县办法第十八条"));
    EXPECT_TRUE(prepared.plan.rejected[1].why.contains(u"受理日期晚于今天"));
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"台账"_s));
    EXPECT_EQ(petition(desk, u"X3JX202605260001"_s).finish, Finish::Done);
    EXPECT_EQ(petition(desk, u"D3JX202605250002"_s).finish, Finish::Open);
}

TEST(ImportPetitions, MergedNumbersLinkThemAndTheListsOwnLinksComeBack)
{
    TestDesk desk;
    const QString list =
        u"受理编号,基本情况,合并编号,分解关联件编号\n"
        u"D3JX202605250001,甲,HB1,\nD3JX202605250002,乙,HB1,\n"
        u"D3JX202605250003,丙,,D3JX202605250001\nD3JX202605250004,丁,D3JX202605250003,\n"_s;
    import(desk, csvFile(list));
    const auto links = desk.ledger->all<PetitionLink>();
    ASSERT_EQ(links->size(), 3u);
    EXPECT_TRUE(prepare(desk, csvFile(list)).plan.changesNothing());
    desk.must(R"({"do":"petition.unlink","accept_no":"D3JX202605250002","to":"D3JX202605250001"})");
    EXPECT_TRUE(prepare(desk, csvFile(list)).plan.changesNothing()); // undone by hand stays undone
}

TEST(ImportPetitions, OurOwnLedgerComesBackUnchangedMaskedOrNot)
{
    TestDesk desk;
    import(desk, sampleFile());
    desk.must(
        R"({"do":"petition.update","accept_no":"X3JX202605260001","person":{"name":"张三","phone":"13812345678","address":"双河镇东门路"},
             "class":"complex","goal":"=达标","deadline_text":"2026年底前","assisting":["县生态环境局"],"reply_days":7,
             "replied_on":"2026-06-01","merge_no":"007","note":"一\n二","longitude":115.9,"order_fix":2})");
    desk.must(
        R"({"do":"petition.link","accept_no":"X3JX202605260001","kind":"duplicate","to":"D3JX202605250002"})");
    desk.must(
        R"({"do":"petition.link","accept_no":"X3JX202605260001","kind":"split","to":"D3JX202605060003"})");
    const auto records = petitionRecords(*desk.desk);
    for (const bool person : {false, true}) {
        const Table table = petitionTable(*records, person);
        const auto xlsx = toXlsx(table);
        ASSERT_OK(xlsx);
        for (const QByteArray &bytes : {*xlsx, toCsv(table)}) {
            const auto file = readTable(bytes);
            ASSERT_OK(file);
            EXPECT_TRUE(looksLikePetitions(*file));
            const PreparedPetitions again = prepare(desk, *file);
            EXPECT_TRUE(again.plan.changesNothing())
                << QJsonDocument(toJson(again.plan)[u"changes"].toArray()).toJson().toStdString();
            EXPECT_TRUE(again.plan.rejected.empty());
            EXPECT_TRUE(again.plan.doubtful.empty())
                << whys(again.plan.doubtful).join(u'\n').toStdString();
            EXPECT_EQ(again.plan.petitions.size(), 60u);
            // A new book takes it over whole; who complained only where he was shown.
            TestDesk other;
            import(other, *file);
            EXPECT_EQ(other.ledger->all<Complainant>()->size(), person ? 1u : 0u);
            EXPECT_EQ(other.ledger->all<PetitionLink>()->size(), 2u);
            EXPECT_EQ(petitionsJson(*petitionRecords(*other.desk)).size(), 60);
            EXPECT_EQ(petition(other, u"X3JX202605260001"_s).goal, u"=达标");
        }
    }
}

TEST(ImportPetitions, CancellingLeavesTheBookAsItWas)
{
    TestDesk desk;
    const QString before = desk.dump();
    const PreparedPetitions prepared = prepare(desk, sampleFile());
    Progress progress;
    progress.cancel();
    const auto operation = applyPetitions(*desk.desk, prepared, u"台账"_s, &progress);
    ASSERT_FALSE(operation.ok());
    EXPECT_EQ(operation.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(desk.dump(), before);
}

TEST(ImportPetitions, AListOfProblemsIsNoLedgerOfPetitions)
{
    TestDesk desk;
    const auto file = readTableFile(ledgers + u"整改措施清单.xlsx"_s);
    ASSERT_OK(file);
    EXPECT_FALSE(looksLikePetitions(*file));
    const auto prepared = preparePetitions(*desk.desk, *file, {});
    ASSERT_FALSE(prepared.ok());
    EXPECT_TRUE(prepared.error().text.contains(u"信访件台账"));
}

TEST(ImportPetitions, ACorrectedMappingIsRememberedForTheNextLedgerOfTheKind)
{
    TestDesk desk;
    const QString list = u"受理编号,基本情况,地方\nD3JX202605250001,甲,双河镇\n"_s;
    ImportChoices choices;
    choices.correction = MappingCorrection();
    choices.correction->columns = {{2, u"region"_s}};
    ASSERT_OK(applyPetitions(*desk.desk, prepare(desk, csvFile(list), choices), u"台账"_s));
    EXPECT_EQ(petition(desk, u"D3JX202605250001"_s).region, u"双河镇");
    EXPECT_TRUE(prepare(desk, csvFile(list)).remembered);
}

TEST(ImportPetitions, LS6_AMaskedLedgerTakenInAgainTakesNothingAway)
{
    TestDesk desk;
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202605250001","content":"张三（13812345678）反映\n粪污直排",
             "handling":"已回访张三","person":{"name":"张三","phone":"13812345678"}})");
    Table table = petitionTable(*petitionRecords(*desk.desk));
    const auto bytes = toXlsx(table);
    ASSERT_OK(bytes);
    EXPECT_TRUE(prepare(desk, readTable(*bytes).take()).plan.changesNothing());
    // What was changed in it by hand is taken, with the name that stood there.
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == u"handling")
            table.rows[0][i] = u"已回访张**，张**满意"_s;
    import(desk, readTable(*toXlsx(table)).take());
    const Petition after = petition(desk, u"D3JX202605250001"_s);
    EXPECT_EQ(after.handling, u"已回访张三，张三满意");
    EXPECT_EQ(after.content, u"张三（13812345678）反映\n粪污直排");
    EXPECT_EQ(desk.ledger->all<Complainant>()->front().name, u"张三");
}

TEST(ImportPetitions, LS6_MaskingALargeRegisterIsQuick)
{
    constexpr int many = 3'000;
    TestDesk desk;
    ASSERT_OK(desk.ledger->transact(u"test"_s, u"测试"_s, today, [&](Tx &tx) -> Status {
        for (int i = 0; i < many; ++i) {
            Petition petition;
            petition.acceptNo = u"D3JX20260525%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            petition.content = u"张三%1反映：%2"_s.arg(i).arg(u"夜间排放废气扰民。"_s.repeated(40));
            petition.handling = petition.investigation = petition.content;
            TRY(tx.insert(petition));
            Complainant person;
            person.petition = petition.id;
            person.name = u"张三%1"_s.arg(i);
            person.phone = u"1380000%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            person.address = u"双河镇东门路%1号"_s.arg(i);
            TRY(tx.insert(person));
        }
        return done();
    }));
    const auto records = petitionRecords(*desk.desk);
    ASSERT_OK(records);
    const auto spent = [&](bool withPerson) { // ms of this program alone
        const std::clock_t begun = std::clock();
        EXPECT_EQ(petitionTable(*records, withPerson).rows.size(), size_t(many));
        return double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    };
    const double plain = spent(true);
    const double masking = spent(false) - plain;
    std::printf("%d petitions: table %.0f ms, masking %.0f ms more\n", many, plain, masking);
    EXPECT_LT(masking, 10'000);
    const Table table = petitionTable(*records);
    EXPECT_EQ(table.rows.size(), size_t(many));
    for (const auto &row : table.rows)
        for (const TableValue &cell : row)
            EXPECT_FALSE(plainText(cell).contains(u"张三"));
}

TEST(ImportPetitions, WhatCannotBeIsLeftOutOfItsRowAndDoubted)
{
    TestDesk desk;
    const PreparedPetitions prepared = prepare(
        desk, csvFile(u"受理编号,交办问题基本情况,罚款金额（万元）,问责（人次）,反馈日期,办结日期\n"
                      u"D3JX202605250001,甲,-5,-3,2026-05-20,2026-05-30\n"_s));
    EXPECT_EQ(whys(prepared.plan.doubtful),
              QStringList({u"C2 罚款金额（万元）应不小于 0，没有采用"_s,
                           u"D2 问责（人次）应不小于 0，没有采用"_s,
                           u"E2 反馈日期早于受理日期（2026年5月25日），没有采用"_s}));
    EXPECT_EQ(prepared.plan.doubtful.front().value, u"-5");
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"台账"_s));
    const Petition made = petition(desk, u"D3JX202605250001"_s);
    EXPECT_FALSE(made.fineWan || made.accountable || made.repliedOn.isValid());
    EXPECT_EQ(made.finishedOn, QDate(2026, 5, 30));
    // The day of receipt gives way to what the book holds already.
    const PreparedPetitions later =
        prepare(desk, csvFile(u"受理编号,受理日期\nD3JX202605250001,2026-06-01\n"_s));
    EXPECT_EQ(later.plan.counts().unchanged, 1);
    ASSERT_EQ(later.plan.doubtful.size(), 1u);
    EXPECT_EQ(later.plan.doubtful.front().column, u"B");
}

TEST(ImportPetitions, JX14_AStricterClassThanTheRoundUnderWayIsRejectedByRow)
{
    TestDesk desk;
    import(desk, csvFile(u"受理编号,基本情况\nD3JX202605250001,甲\nD3JX202605250002,乙\n"_s));
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-06-10"})");
    const PreparedPetitions prepared = prepare(
        desk, csvFile(u"受理编号,是否重点件\nD3JX202605250001,是\nD3JX202605250002,是\n"_s));
    ASSERT_EQ(prepared.plan.rejected.size(), 1u);
    EXPECT_TRUE(prepared.plan.rejected[0].why.contains(u"第十四条"))
        << prepared.plan.rejected[0].why.toStdString();
    ASSERT_OK(applyPetitions(*desk.desk, prepared, u"台账"_s));
    EXPECT_FALSE(petition(desk, u"D3JX202605250001"_s).key);
    EXPECT_TRUE(petition(desk, u"D3JX202605250002"_s).key);
}

} // namespace
