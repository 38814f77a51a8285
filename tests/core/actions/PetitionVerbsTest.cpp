// SPDX-License-Identifier: GPL-3.0-or-later
// The register of petitions through the verbs (JX-8, LS-6), and its sign-off (JX-14, QX-18).
#include "core/actions/AgendaFile.h"
#include "core/actions/DossierReader.h"
#include "core/actions/PetitionRecords.h"
#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

struct PetitionDesk : TestDesk {
    PetitionDesk() { must(R"({"do":"unit.add","name":"县生态环境局","kind":"department"})"); }

    Petition petition(const QString &number) const
    {
        const auto found = ledger->where<Petition>("accept_no", number);
        EXPECT_TRUE(found.ok() && found->size() == 1) << number.toStdString();
        return found.ok() && !found->empty() ? found->front() : Petition();
    }
    QJsonObject status(const QString &number) const
    {
        return petitionStatus(*desk, petition(number)).take();
    }
    /// D3JX202605250001, looked into and done.
    void addOrdinary()
    {
        must(
            R"({"do":"petition.add","accept_no":"D3JX202605250001","class":"ordinary","batch":"第4批",
                 "received_on":"2026-05-25","content":"粪污直排","region":"双河镇","pollution":["水"],
                 "lead":"县生态环境局","investigation":"情况属实","truth":"属实","finish":"done"})");
    }
    void addComplex()
    {
        must(
            R"({"do":"petition.add","accept_no":"X3JX202605260002","class":"complex","content":"废气扰民",
                 "lead":"县生态环境局","goal":"达标排放","deadline_text":"2026年底前"})");
    }
};

TEST(Petitions, JX8_TheCountyAloneDoesNotCloseWhatIsNotOrdinary)
{
    PetitionDesk desk;
    desk.addComplex();
    const Error error = desk.refused(
        R"({"do":"signoff.start","petition":"X3JX202605260002","procedure":"petition-ordinary","on":"2026-06-10"})");
    EXPECT_EQ(error.code, ErrorCode::Refused) << error.text.toStdString();
    EXPECT_TRUE(error.basis.startsWith(u"JX-")) << error.basis.toStdString();
}

TEST(Petitions, JX8_ClassChannelAndDayFollowFromTheNumber)
{
    PetitionDesk desk;
    desk.must(R"({"do":"unit.add","name":"双河镇人民政府","kind":"town"})");
    desk.must(
        R"({"do":"petition.add","accept_no":"*D3JX202605250001","content":"甲","pollution":["噪音，生态破坏"],
             "lead":"县生态环境局","assisting":["双河镇人民政府"],"truth":"部分属实","finish":"阶段性办结"})");
    const Petition key = desk.petition(u"D3JX202605250001"_s);
    EXPECT_TRUE(key.key);
    EXPECT_EQ(key.petitionClass, PetitionClass::Key);
    EXPECT_EQ(key.channel, Channel::Call);
    EXPECT_EQ(key.receivedOn, QDate(2026, 5, 25));
    EXPECT_EQ(key.pollution, QStringList({u"噪声"_s, u"生态"_s}));
    EXPECT_EQ(key.truth, Truth::Partly);
    EXPECT_EQ(key.finish, Finish::Staged);
    EXPECT_EQ(key.assisting.size(), 1u);
    // What is said wins over what the number says.
    desk.must(
        R"({"do":"petition.add","accept_no":"X3JX202605260002","class":"ordinary","channel":"微信","content":"乙",
             "received_on":"2026-05-27"})");
    const Petition said = desk.petition(u"X3JX202605260002"_s);
    EXPECT_EQ(said.channel, Channel::Wechat);
    EXPECT_EQ(said.receivedOn, QDate(2026, 5, 27));
    EXPECT_EQ(said.petitionClass, PetitionClass::Ordinary);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Petitions, AnUnusualNumberIsADoubtAndARepeatedOneAConflict)
{
    PetitionDesk desk;
    const auto answer =
        desk.run(R"({"do":"petition.add","accept_no":"微信2026-17（重复）","content":"甲"})");
    ASSERT_OK(answer);
    const QString doubt = answer->extra[u"doubtful"].toString();
    EXPECT_TRUE(doubt.contains(u"微信2026-17") && doubt.contains(u"petition.link"));
    EXPECT_EQ(
        desk.refused(R"({"do":"petition.add","accept_no":"* 微信2026-17号","content":"乙"})").code,
        ErrorCode::Conflict);
}

TEST(Petitions, JX8_LS6_SomebodyNamedOnlyInATextIsADoubtAndHiddenInWhatLeavesTheBook)
{
    PetitionDesk desk;
    desk.addOrdinary();
    const auto answer = desk.run(
        R"({"do":"petition.update","accept_no":"D3JX202605250001",
            "content":"举报人李建国（联系电话13812345678）反映粪污直排","handling":"已答复李建国"})");
    ASSERT_OK(answer);
    const QString doubt = answer->extra[u"doubtful"].toString();
    EXPECT_TRUE(doubt.contains(u"李建国") && doubt.contains(u"13812345678") &&
                doubt.contains(u"交办问题基本情况") && doubt.contains(u"第六部分（三）"))
        << doubt.toStdString();

    const auto records = petitionRecords(*desk.desk);
    const QByteArray masked = QJsonDocument(petitionsJson(*records, false)).toJson();
    EXPECT_TRUE(masked.contains("举报人李**（联系电话138****5678）反映粪污直排")) << masked.data();
    EXPECT_TRUE(masked.contains("已答复李**"));
    EXPECT_TRUE(QJsonDocument(petitionsJson(*records, true)).toJson().contains("已答复李建国"));

    const PublicPetitions list = publicPetitions(*records);
    EXPECT_EQ(list.rows->front().content, u"举报人李**（联系电话138****5678）反映粪污直排");
    EXPECT_EQ(list.rows->front().handling, u"已答复李**");
    const QString findings = list.findings.join(u'\n');
    EXPECT_TRUE(findings.contains(u"写明了“李建国”") && findings.contains(u"13812345678"))
        << findings.toStdString();

    const auto paper = casePaper(*desk.desk, desk.petition(u"D3JX202605250001"_s).id);
    ASSERT_OK(paper);
    EXPECT_FALSE(paper->dossier.issue.description.contains(u"李建国"));
    EXPECT_FALSE(paper->dossier.petition->handling.contains(u"李建国"));
    EXPECT_TRUE(paper->masked.join(u'\n').contains(u"李建国"));

    const auto agenda = agendaBytes(*desk.desk, u"csv"_s);
    ASSERT_OK(agenda);
    EXPECT_TRUE(agenda->contains("举报人李**") && !agenda->contains("李建国"));

    // In the person's data he is known, and no doubt any more.
    const auto moved = desk.run(
        R"({"do":"petition.update","accept_no":"D3JX202605250001",
            "person":{"name":"李建国","phone":"13812345678"}})");
    ASSERT_OK(moved);
    EXPECT_FALSE(moved->extra.contains(u"doubtful"_s));
    EXPECT_TRUE(publicPetitions(*petitionRecords(*desk.desk)).findings.isEmpty());
}

TEST(Petitions, WrongInputIsNamedAndNothingIsWritten)
{
    PetitionDesk desk;
    desk.addOrdinary();
    const auto text = [&](const char *json) { return desk.refused(json).text; };
    EXPECT_TRUE(text(R"({"do":"petition.add","content":"x"})").contains(u"accept_no"));
    EXPECT_TRUE(
        text(R"({"do":"petition.add","accept_no":" ** ","content":"x"})").contains(u"受理编号"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1"})").contains(u"交办问题基本情况"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","class":"heavy"})")
                    .contains(u"疑难复杂"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","truth":"也许"})")
                    .contains(u"基本属实"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","lead":"没有的局"})")
                    .contains(u"没有的局"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","reply_days":-3})")
                    .contains(u"反馈期限"));
    EXPECT_TRUE(
        text(R"({"do":"petition.add","accept_no":"D1","content":"x","received_on":"2027-01-01"})")
            .contains(u"受理日期"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","person":"张三"})")
                    .contains(u"person"));
    EXPECT_TRUE(text(R"({"do":"petition.add","accept_no":"D1","content":"x","person":{"age":3}})")
                    .contains(u"age"));
    EXPECT_TRUE(text(R"({"do":"petition.update","accept_no":"D9","region":"x"})").contains(u"D9"));
    EXPECT_TRUE(text(R"({"do":"petition.remove","accept_no":"D9"})").contains(u"D9"));
    EXPECT_TRUE(
        text(R"({"do":"signoff.start","petition":"D9","on":"2026-06-01"})").contains(u"D9"));
    EXPECT_TRUE(text(R"({"do":"signoff.start","petition":"D9","issue":"1","on":"2026-06-01"})")
                    .contains(u"只能写一个"));
    EXPECT_TRUE(text(R"({"do":"attach","petition":"D9","file":"paper.jpg","role":"before"})")
                    .contains(u"D9"));
    EXPECT_TRUE(
        text(
            R"({"do":"attach","petition":"D3JX202605250001","file":"paper.jpg","role":"before","measure":1})")
            .contains(u"措施"));
}

TEST(Petitions, TheyAreChangedRenamedAndRemovedWithAllThatIsTheirs)
{
    PetitionDesk desk;
    const QString empty = desk.dump();
    desk.addOrdinary();
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","person":{"name":"张三","phone":"13812345678"},
             "pollution":["空气","水"],"fine_wan":3.5})");
    desk.must(
        R"({"do":"petition.update","accept_no":"*D3JX202605250001","person":{"address":"双河镇东门路"}})");
    const auto persons = desk.ledger->all<Complainant>();
    ASSERT_EQ(persons->size(), 1u);
    EXPECT_EQ(persons->front().name, u"张三"); // kept
    EXPECT_EQ(desk.petition(u"D3JX202605250001"_s).pollution, QStringList({u"大气"_s, u"水"_s}));
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","new_accept_no":"D3JX202605250009"})");
    EXPECT_EQ(desk.petition(u"D3JX202605250009"_s).fineWan, 3.5);
    desk.must(R"({"do":"petition.add","accept_no":"D3JX202605250002","content":"又一件"})");
    desk.must(
        R"({"do":"petition.link","accept_no":"D3JX202605250002","kind":"duplicate","to":"D3JX202605250009"})");
    desk.must(
        R"({"do":"attach","petition":"D3JX202605250009","file":"paper.jpg","role":"evidence"})");
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250009","on":"2026-06-01"})");
    desk.must(R"({"do":"petition.remove","accept_no":"D3JX202605250009"})");
    EXPECT_TRUE(desk.ledger->all<Complainant>()->empty());
    EXPECT_TRUE(desk.ledger->all<PetitionLink>()->empty());
    EXPECT_TRUE(desk.ledger->all<Attachment>()->empty());
    EXPECT_TRUE(desk.ledger->all<Round>()->empty());
    EXPECT_TRUE(desk.findings().isEmpty());
    // All the way back and forth again.
    const QString end = desk.dump();
    int undone = 0;
    while (undone < 9) {
        const auto last = desk.ledger->undoable();
        ASSERT_OK(last);
        ASSERT_OK(desk.ledger->undo((*last)->id, today));
        ++undone;
    }
    EXPECT_EQ(desk.dump(), empty);
    EXPECT_TRUE(desk.findings().isEmpty());
    for (; undone > 0; --undone) {
        const auto next = desk.ledger->redoable();
        ASSERT_OK(next);
        ASSERT_OK(desk.ledger->undo((*next)->id, today));
    }
    EXPECT_EQ(desk.dump(), end);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Petitions, LinksAreSeenFromBothEndsAndMadeOnce)
{
    PetitionDesk desk;
    desk.addOrdinary();
    desk.addComplex();
    desk.must(
        R"({"do":"petition.link","accept_no":"X3JX202605260002","kind":"分解","to":"D3JX202605250001"})");
    const QJsonObject from = desk.status(u"X3JX202605260002"_s)[u"links"][0].toObject();
    EXPECT_EQ(from[u"accept_no"], u"D3JX202605250001"_s);
    EXPECT_EQ(from[u"kind"], u"split"_s);
    EXPECT_EQ(from[u"direction"], u"to"_s);
    EXPECT_EQ(desk.status(u"D3JX202605250001"_s)[u"links"][0][u"direction"], u"from"_s);
    EXPECT_EQ(
        desk.refused(
                R"({"do":"petition.link","accept_no":"X3JX202605260002","kind":"duplicate","to":"X3JX202605260002"})")
            .code,
        ErrorCode::Invalid);
    for (
        const char *json :
        {R"({"do":"petition.link","accept_no":"X3JX202605260002","kind":"merged","to":"D3JX202605250001"})",
         R"({"do":"petition.link","accept_no":"D3JX202605250001","kind":"split","to":"X3JX202605260002"})"})
        EXPECT_EQ(desk.refused(json).code, ErrorCode::Conflict);
    EXPECT_EQ(
        desk.refused(
                R"({"do":"petition.link","accept_no":"D3JX202605250001","kind":"split","to":"D0"})")
            .code,
        ErrorCode::NotFound);
    desk.must(R"({"do":"petition.unlink","accept_no":"D3JX202605250001","to":"X3JX202605260002"})");
    EXPECT_EQ(
        desk.refused(
                R"({"do":"petition.unlink","accept_no":"D3JX202605250001","to":"X3JX202605260002"})")
            .code,
        ErrorCode::NotFound);
}

TEST(Petitions, LS6_ATermSetForOneOfABatchHoldsForTheOthers)
{
    PetitionDesk desk;
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160001","content":"甲","batch":"第7批","reply_days":5})");
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160002","content":"乙","batch":"第7批"})");
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160003","content":"丙","batch":"第8批"})");
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160004","content":"丁","batch":"第7批","reply_days":7})");
    const auto due = [&](const char *number) {
        return desk.status(QLatin1String(number))[u"reply"][u"due"].toString();
    };
    EXPECT_EQ(due("D3JX202611160001"), u"2026-11-23"); // the 21st is a Saturday
    EXPECT_EQ(due("D3JX202611160002"), u"2026-11-23");
    EXPECT_EQ(due("D3JX202611160003"), u"2026-11-26");
    EXPECT_EQ(due("D3JX202611160004"), u"2026-11-23");
    const auto lines = agendaLines(*desk.desk);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 4u);
    EXPECT_EQ(lines->front().text.kind, u"petition_reply");
    EXPECT_EQ(lines->front().subject, SubjectKind::Petition);
    EXPECT_EQ(lines->back().code, u"D3JX202611160003");
    EXPECT_EQ(agendaLines(*desk.desk)->size(), 4u);
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202611160003","replied_on":"2026-11-20"})");
    EXPECT_EQ(agendaLines(*desk.desk)->size(), 3u);
}

TEST(Petitions, JX14_AComplexOneIsSignedOffWithItsPapersAndStaysAsItWasSigned)
{
    PetitionDesk desk;
    desk.addComplex();
    const auto act = [&](const char *rest) {
        desk.must(
            QByteArray(R"({"petition":"X3JX202605260002",)").append(rest).append('}').constData());
    };
    for (const char *role : {"before", "during", "after", "signed_form", "site_check"})
        act(QByteArray(R"("do":"attach","file":"paper.jpg","role":")").append(role).append('"'));
    act(R"("do":"signoff.start","on":"2026-06-01")");
    act(R"("do":"signoff.step","step":"review","on":"2026-06-01")");
    act(R"("do":"signoff.step","step":"apply","on":"2026-06-02")");
    act(R"("do":"signoff.step","step":"verify","on":"2026-06-05","outcome":"pass")");
    act(R"("do":"publicity.start","on":"2026-06-08","media":"县政府网站")");
    act(R"("do":"publicity.objection","on":"2026-06-10","content":"不同意")");
    EXPECT_EQ(desk.status(u"X3JX202605260002"_s)[u"state"], u"objection"_s);
    act(R"("do":"publicity.resolve","on":"2026-06-12","upheld":false)");
    EXPECT_EQ(
        desk.refused(
                R"({"do":"step.update","petition":"X3JX202605260002","key":"apply","on":"2026-05-30"})")
            .code,
        ErrorCode::Invalid); // before the step it follows
    act(R"("do":"signoff.step","step":"approve","on":"2026-06-24")");
    const QJsonObject status = desk.status(u"X3JX202605260002"_s);
    EXPECT_EQ(status[u"state"], u"closed"_s);
    EXPECT_EQ(status[u"code"], u"X3JX202605260002"_s);
    EXPECT_EQ(status[u"class"], u"complex"_s);
    EXPECT_EQ(status[u"procedure"], u"petition-complex"_s);
    EXPECT_EQ(status[u"steps"].toArray().size(), 6);
    for (const char *json :
         {R"({"do":"petition.update","accept_no":"X3JX202605260002","goal":"降低标准"})",
          R"({"do":"petition.update","accept_no":"X3JX202605260002","truth":"false"})",
          R"({"do":"petition.remove","accept_no":"X3JX202605260002"})",
          R"({"do":"step.update","petition":"X3JX202605260002","key":"verify","by":"别人"})",
          R"({"do":"attachment.remove","petition":"X3JX202605260002","id":4})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Sealed) << json << error.text.toStdString();
        EXPECT_EQ(error.basis, u"QX-18");
    }
    desk.must(
        R"({"do":"petition.update","accept_no":"X3JX202605260002","note":"归档","published_on":"2026-06-25"})");
    act(R"("do":"lookback","on":"2026-11-20","outcome":"rebound","new_deadline":"2027-03-31")");
    EXPECT_EQ(desk.status(u"X3JX202605260002"_s)[u"state"], u"rebounded"_s);
    desk.must(R"({"do":"petition.update","accept_no":"X3JX202605260002","latest":"重新整改"})");
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Petitions, JX14_ARoundOfAPetitionDoesNotTouchAnIssueOfTheSameNumber)
{
    PetitionDesk desk;
    desk.addCountyIssue();
    desk.addOrdinary();
    ASSERT_EQ(desk.petition(u"D3JX202605250001"_s).id.value,
              desk.ledger->all<Issue>()->front().id.value);
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-06-01"})");
    desk.must(
        R"({"do":"signoff.step","petition":"D3JX202605250001","step":"county_signoff","on":"2026-06-01"})");
    EXPECT_EQ(desk.status(u"D3JX202605250001"_s)[u"state"], u"closed"_s);
    EXPECT_EQ(desk.state(), IssueState::OverdueRectifying);
    desk.closeIssue();
    EXPECT_EQ(desk.ledger->all<Round>()->size(), 2u);
}

TEST(Petitions, ThePublicTableNamesNobody)
{
    PetitionDesk desk;
    desk.must(
        R"({"do":"petition.add","accept_no":"*D3JX202605250001","batch":"第4批","pollution":["水"],
             "content":"张三（13812345678，双河镇东门路3号）反映：李四电话13900001111，身份证36010219800101123X。",
             "investigation":"已联系张三。","person":{"name":"张三","phone":"13812345678","address":"双河镇东门路3号"}})");
    const auto records = petitionRecords(*desk.desk, u"第四批"_s);
    ASSERT_OK(records);
    const PublicPetitions list = publicPetitions(*records);
    ASSERT_EQ(list.rows->size(), 1u);
    const PublicPetition &row = list.rows->front();
    EXPECT_EQ(row.acceptNo, u"*D3JX202605250001");
    EXPECT_EQ(row.content,
              u"张**（138****5678，双河镇****）反映：李四电话139****1111，身份证360****123X。");
    EXPECT_EQ(row.investigation, u"已联系张**。");
    EXPECT_EQ(list.findings.size(), 2); // his own data are no finding
    EXPECT_EQ(petitionRecords(*desk.desk, u"第9批"_s).error().code, ErrorCode::NotFound);
}

TEST(Petitions, LS6_EveryExportAndAgendaHidesWhoComplainedInItsTextsUnlessAskedFor)
{
    PetitionDesk desk;
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160001","class":"complex","lead":"县生态环境局",
             "content":"张三（13812345678，双河镇东门路3号）反映废气","investigation":"已联系张三",
             "handling":"回访张三","latest":"张三满意","goal":"达标，答复张三","deadline_text":"年底前","note":"张三来过",
             "person":{"name":"张三","phone":"13812345678","address":"双河镇东门路3号"}})");
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202611160002","content":"张三的邻居反映","note":"张三"})");
    const auto records = petitionRecords(*desk.desk);
    ASSERT_OK(records);
    const auto told = [](const QString &text) {
        return text.contains(u"张三") || text.contains(u"1381234") || text.contains(u"东门路");
    };
    const auto words = [](const std::vector<TableValue> &row) {
        QString all;
        for (const TableValue &cell : row)
            all += plainText(cell) + u'|';
        return all;
    };
    const auto json = [](const QJsonArray &list, int row) {
        return QString::fromUtf8(QJsonDocument(list[row].toObject()).toJson());
    };
    const Table table = petitionTable(*records);
    EXPECT_FALSE(told(words(table.rows[0]))) << words(table.rows[0]).toStdString();
    EXPECT_TRUE(words(table.rows[0]).contains(u"张**（138****5678，双河镇****）反映废气"));
    EXPECT_FALSE(told(json(petitionsJson(*records), 0)));
    // The other petition has no complainant of its own.
    EXPECT_TRUE(told(words(table.rows[1])));
    const Table clear = petitionTable(*records, true);
    EXPECT_TRUE(words(clear.rows[0]).contains(u"张三（13812345678，双河镇东门路3号）反映废气"));
    EXPECT_TRUE(words(clear.rows[0]).contains(u"|张三|13812345678|双河镇东门路3号|"));
    EXPECT_TRUE(json(petitionsJson(*records, true), 0).contains(u"已联系张三"));

    const auto lines = agendaLines(*desk.desk);
    ASSERT_OK(lines);
    ASSERT_FALSE(lines->empty());
    int masked = 0;
    for (const AgendaLine &line : *lines)
        masked += line.code == u"D3JX202611160001" && line.title.startsWith(u"张**（138****5678");
    EXPECT_GT(masked, 0);
    for (const AgendaLine &line : *lines)
        EXPECT_FALSE(line.code == u"D3JX202611160001" && told(line.title));
    for (const char *ending : {"ics", "csv"}) {
        const auto bytes = agendaBytes(*desk.desk, QLatin1String(ending));
        ASSERT_OK(bytes);
        const QString text = QString::fromUtf8(*bytes).remove(u"\r\n "_s); // folded lines
        EXPECT_TRUE(text.contains(u"张**")) << ending;
        EXPECT_FALSE(text.contains(u"13812345678") || text.contains(u"东门路")) << ending;
    }
}

TEST(Petitions, LS6_ThePapersOfASignOffHideWhoComplained)
{
    PetitionDesk desk;
    desk.addComplex();
    desk.must(
        R"({"do":"petition.update","accept_no":"X3JX202605260002","content":"张三反映废气扰民，请与张三联系",
             "latest":"已答复张三","person":{"name":"张三"}})");
    for (const char *role : {"before", "during", "after", "signed_form"})
        desk.must(
            QStringLiteral(
                R"({"do":"attach","petition":"X3JX202605260002","file":"paper.jpg","role":"%1","note":"张三家门口"})")
                .arg(QLatin1String(role))
                .toUtf8()
                .constData());
    desk.must(R"({"do":"signoff.start","petition":"X3JX202605260002","on":"2026-06-01"})");
    desk.must(
        R"({"do":"signoff.step","petition":"X3JX202605260002","step":"review","on":"2026-06-01","opinion":"张三无异议"})");
    const Subject subject = desk.petition(u"X3JX202605260002"_s).id;
    const auto paper = casePaper(*desk.desk, subject);
    ASSERT_OK(paper);
    EXPECT_EQ(paper->dossier.issue.title, u"张**反映废气扰民，请与张**联系");
    EXPECT_EQ(paper->dossier.issue.description, u"张**反映废气扰民，请与张**联系");
    EXPECT_EQ(paper->dossier.measures.front().result, u"已答复张**");
    ASSERT_EQ(paper->dossier.photos.size(), 3u);
    EXPECT_EQ(paper->dossier.photos.front().caption, u"张**家门口");
    EXPECT_EQ(paper->dossier.rounds.front().steps.front().opinion, u"张**无异议");
    // The window, where this is typed, shows what was typed.
    const auto reader = DossierReader::read(*desk.desk, subject);
    ASSERT_OK(reader);
    EXPECT_EQ(reader->dossier(0).rounds.front().steps.front().opinion, u"张三无异议");
}

TEST(Petitions, WhatCannotBeIsRefusedWithFieldValueAndWhatIsAllowed)
{
    PetitionDesk desk;
    desk.addOrdinary();
    const auto text = [&](const char *change) {
        return desk
            .refused((QByteArray(R"({"do":"petition.update","accept_no":"D3JX202605250001",)") +
                      change + '}')
                         .constData())
            .text;
    };
    EXPECT_EQ(text(R"("fine_wan":-1)"),
              u"信访件 D3JX202605250001 的“罚款金额（万元）”填的是 -1，应不小于 0，没有写入。");
    EXPECT_TRUE(text(R"("accountable":-3)").contains(u"“问责（人次）”填的是 -3，应不小于 0"));
    EXPECT_TRUE(text(R"("crime_case":-1)").contains(u"立案侦查"));
    EXPECT_TRUE(text(R"("reply_days":400)").contains(u"0 到 365"));
    EXPECT_TRUE(text(R"("replied_on":"2026-05-24")")
                    .contains(u"“反馈日期”填的是 2026-05-24，早于受理日期（2026年5月25日）"));
    EXPECT_TRUE(text(R"("finished_on":"2026-05-01")").contains(u"办结日期"));
    EXPECT_TRUE(text(R"("published_on":"2026-05-01")").contains(u"公开日期"));
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","replied_on":"2026-05-25","fine_wan":0,"longitude":-1})");
    EXPECT_TRUE(text(R"("received_on":"2026-05-26")").contains(u"反馈日期"));
    EXPECT_TRUE(desk.refused(R"({"do":"petition.add","accept_no":"D1","content":"x","seal":-1})")
                    .text.contains(u"查封扣押"));
}

TEST(Petitions, JX14_ARoundDoesNotStartBeforeThePetitionWasReceived)
{
    PetitionDesk desk;
    desk.addOrdinary();
    EXPECT_TRUE(
        desk.refused(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-05-24"})")
            .text.contains(u"受理日期（2026年5月25日）"));
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-05-25"})");
    EXPECT_TRUE(
        desk.refused(
                R"({"do":"petition.update","accept_no":"D3JX202605250001","received_on":"2026-05-26"})")
            .text.contains(u"2026年5月25日就启动了"));
}

TEST(Petitions, JX8_JX14_TheStarMakesAKeyPetitionWhateverClassWasFilledIn)
{
    PetitionDesk desk;
    const auto added = desk.run(
        R"({"do":"petition.add","accept_no":"*D3JX202605250001","class":"ordinary","content":"x","lead":"县生态环境局"})");
    ASSERT_OK(added);
    EXPECT_TRUE(added->extra[u"doubtful"].toString().contains(u"仍按“重点”办理"));
    EXPECT_EQ(desk.status(u"D3JX202605250001"_s)[u"state"], u"planned"_s); // JX-8: a plan first
    const Error error = desk.refused(
        R"({"do":"signoff.start","petition":"D3JX202605250001","procedure":"petition-ordinary","on":"2026-06-10"})");
    EXPECT_EQ(error.basis, u"JX-14(信访)");
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-06-10"})");
    EXPECT_EQ(desk.status(u"D3JX202605250001"_s)[u"procedure"], u"petition-key"_s);
    // A complex one stays one, marked or not; marking alone makes a key petition.
    desk.must(
        R"({"do":"petition.add","accept_no":"*X3JX202605250002","class":"complex","content":"x"})");
    EXPECT_EQ(desk.petition(u"X3JX202605250002"_s).petitionClass, PetitionClass::Complex);
    desk.must(R"({"do":"petition.add","accept_no":"D3JX202605250003","content":"x"})");
    desk.must(R"({"do":"petition.update","accept_no":"D3JX202605250003","key":true})");
    EXPECT_EQ(desk.petition(u"D3JX202605250003"_s).petitionClass, PetitionClass::Key);
}

TEST(Petitions, JX14_AStricterClassWaitsForTheRoundOfALesserProcedureToBeTakenBack)
{
    PetitionDesk desk;
    desk.addOrdinary();
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-06-10"})");
    for (const char *change :
         {R"({"do":"petition.update","accept_no":"D3JX202605250001","key":true})",
          R"({"do":"petition.update","accept_no":"D3JX202605250001","class":"key"})",
          R"({"do":"petition.update","accept_no":"D3JX202605250001","class":"complex"})"}) {
        const Error error = desk.refused(change);
        EXPECT_EQ(error.code, ErrorCode::Refused);
        EXPECT_EQ(error.basis, u"JX-14(信访)");
        EXPECT_TRUE(error.text.contains(u"第 1 轮") && error.text.contains(u"撤销"))
            << error.text.toStdString();
    }
    ASSERT_OK(desk.ledger->undo(desk.ledger->undoable()->value().id, today));
    desk.must(R"({"do":"petition.update","accept_no":"D3JX202605250001","key":true})");
    desk.must(R"({"do":"signoff.start","petition":"D3JX202605250001","on":"2026-06-10"})");
    // The stricter procedure may go on for what turns out to be less.
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","key":false,"class":"ordinary"})");
}

TEST(Petitions, LS6_ThePublicTableSaysWhereTheProblemIsAndNotBehindWhichDoorHeLives)
{
    PetitionDesk desk;
    desk.must(
        R"({"do":"petition.add","accept_no":"D3JX202605250001","region":"双河镇锦绣小区3栋",
             "content":"锦绣小区3栋502室村民李建国反映，东门路88号双河化工厂异味扰民。",
             "handling":"已上门答复3栋502室李建国"})");
    const PublicPetitions list = publicPetitions(*petitionRecords(*desk.desk));
    const PublicPetition &row = list.rows->front();
    EXPECT_EQ(row.content, u"锦绣小区****村民李**反映，东门路88号双河化工厂异味扰民。");
    EXPECT_EQ(row.handling, u"已上门答复****李**");
    EXPECT_EQ(row.region, u"双河镇锦绣小区****");
    EXPECT_TRUE(list.findings.join(u'\n').contains(u"门牌“3栋502室”，已遮盖"));
}

TEST(Petitions, LS6_FinishedWithoutADayOfReplyIsNotCalledAnswered)
{
    PetitionDesk desk;
    desk.addOrdinary();
    const Id<Petition> id = desk.petition(u"D3JX202605250001"_s).id;
    EXPECT_EQ(wordsOf(*replyOf(*desk.desk, id)), u"已办结，未登记反馈日期");
    EXPECT_TRUE(desk.status(u"D3JX202605250001"_s)[u"reply"][u"replied_on"].isNull());
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","replied_on":"2026-05-28"})");
    EXPECT_EQ(wordsOf(*replyOf(*desk.desk, id)), u"已反馈");
    desk.must(
        R"({"do":"petition.update","accept_no":"D3JX202605250001","replied_on":"2026-07-28"})");
    EXPECT_EQ(wordsOf(*replyOf(*desk.desk, id)), u"已反馈，超期");
}

} // namespace
