// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook the program carries, and a table of broken ones: each is refused with file, place
// and reason.
#include "core/rules/Rulebook.h"

#include "core/rules/JsonNode.h"
#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

#include <QFile>
#include <QRegularExpression>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QStringLiteral(XHB_SOURCE_DIR) + QLatin1String(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

QByteArray sourceOf(const char *name)
{
    return contentOf(("/resources/rulebooks/" + std::string(name)).c_str());
}

struct Broken {
    const char *name;
    QByteArray from; ///< text of the good rulebook that is replaced, once
    QByteArray to;
    const char *path;
    const char *reason;
};

class BrokenRulebook : public testing::TestWithParam<Broken>
{
};

TEST_P(BrokenRulebook, IsRefusedWithFilePlaceAndReason)
{
    const Broken broken = GetParam();
    QByteArray json = sourceOf("jx.json");
    const qsizetype at = json.indexOf(broken.from);
    ASSERT_GE(at, 0) << broken.from.constData();
    json.replace(at, broken.from.size(), broken.to);
    const auto read = readRulebook(json, u"某县.json"_s, Articles::builtIn());
    ASSERT_FALSE(read.ok());
    const QString text = read.error().text;
    EXPECT_TRUE(text.startsWith(u"某县.json 有误"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromUtf8(broken.path) + u"："_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromUtf8(broken.reason))) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Rulebook, BrokenRulebook,
    testing::Values(
        Broken{"NotJson", "\"id\": \"jx\",", "\"id\": \"jx\"", "第 3 行", "不是正确的 JSON"},
        Broken{"UnknownRootKey", "\"count_first_day\"", "\"count_the_first\"", "count_the_first",
               "不认识的键"},
        Broken{"RepeatedKey", "\"version\": \"2026.1\",", "\"version\": \"1\", \"version\": \"2\",",
               "version", "写了两次"},
        Broken{"RepeatedKeyDeepDown", "\"scope\": \"round\"",
               "\"scope\": \"round\", \"scope\": \"issue\"",
               "need_lists.district_application[4].scope", "写了两次"},
        Broken{"MissingTitle", "\"title\": \"江西省实施细则和区县办法\",", "", "title",
               "缺少这一项"},
        Broken{"BadNumber", "\"value\": 10,", "\"value\": 0,", "parameters.accept_workdays.value",
               "1 到 1000 的整数"},
        Broken{"FractionalNumber", "\"value\": 7,", "\"value\": 7.5,",
               "parameters.near_workdays.value", "整数"},
        Broken{
            "UnusedParameter", "\"near_workdays\": {",
            "\"never\": {\"value\": 1, \"name\": \"x\", \"basis\": \"HB\"}, \"near_workdays\": {",
            "parameters.never", "没有用到"},
        Broken{"MissingParameter", "\"workdays\": \"accept_workdays\"",
               "\"workdays\": \"accept_days\"", "procedures[0].steps[1].due", "accept_days"},
        Broken{"UnknownBasis", "\"basis\": \"JX-13\"", "\"basis\": \"JX-99\"",
               "need_lists.district_application[5].basis", "JX-99"},
        Broken{"UnknownPaper", "{\"paper\": \"during\"", "{\"paper\": \"meanwhile\"",
               "need_lists.district_application[2].paper", "meanwhile"},
        Broken{"UnknownNeed", "{\"notice\": \"over\",", "{\"notices\": \"over\",",
               "procedures[1].steps[4].needs[0].notices", "不认识的键"},
        Broken{"NeedWithoutKind", "{\"notice\": \"over\", \"basis\"", "{\"basis\"",
               "procedures[1].steps[4].needs[0]", "没有写明要求什么"},
        Broken{"TwoNeedsInOne", "{\"notice\": \"over\",",
               "{\"notice\": \"over\", \"field\": \"by\",", "procedures[1].steps[4].needs[0]",
               "只能写一样"},
        Broken{"UnknownNeedWord", "{\"measures\": \"all_done\"", "{\"measures\": \"most\"",
               "need_lists.district_application[0].measures", "all_done"},
        Broken{"UnknownField", "{\"field\": \"by\"", "{\"field\": \"seal\"",
               "procedures[0].steps[2].needs[0].field", "seal"},
        Broken{"MediaOutsideNotice", "{\"field\": \"by\"", "{\"field\": \"media\"",
               "procedures[0].steps[2].needs[0].field", "公示步骤"},
        Broken{"UnknownScope", "\"scope\": \"issue\"", "\"scope\": \"book\"",
               "need_lists.district_application[1].scope", "round"},
        Broken{"ScopeWithoutPaper", "{\"measures\": \"all_done\",",
               "{\"measures\": \"all_done\", \"scope\": \"issue\",",
               "need_lists.district_application[0].scope", "只有 paper"},
        Broken{"UnknownTaskType", "[\"immediate\", \"longterm\"]", "[\"immediate\", \"forever\"]",
               "need_lists.district_application[5].when.task_type[1]", "forever"},
        Broken{"UnknownList", "{\"list\": \"district_application\"}", "{\"list\": \"application\"}",
               "procedures[0].steps[0].needs[0].list", "application"},
        Broken{"RepeatedStep", "\"key\": \"lead_sign\"", "\"key\": \"accept\"",
               "procedures[0].steps[2].key", "重复"},
        Broken{"RepeatedProcedure", "\"key\": \"six-step\"", "\"key\": \"district\"",
               "procedures[1].key", "重复"},
        Broken{"BadKey", "\"key\": \"lead_sign\"", "\"key\": \"牵头\"",
               "procedures[0].steps[2].key", "小写字母"},
        Broken{"KeyWithLineBreak", "\"key\": \"lead_sign\"", "\"key\": \"lead_sign\\n\"",
               "procedures[0].steps[2].key", "小写字母"},
        Broken{"LongKey", "\"key\": \"lead_sign\"", "\"key\": \"a_very_long_key_of_a_step\"",
               "procedures[0].steps[2].key", "不超过 23"},
        Broken{"NoStepCloses", "\"state\": \"closed\", \"closes\": true,",
               "\"state\": \"accepted\",", "procedures[0].steps[4].state", "销号"},
        Broken{"TwoStepsClose", "\"state\": \"closed\", \"agenda\": \"filing\",",
               "\"state\": \"closed\", \"closes\": true, \"agenda\": \"filing\",",
               "procedures[0].steps[4].closes", "只能有一步"},
        Broken{"OptionalClosing", "\"closes\": true,", "\"closes\": true, \"optional\": true,",
               "procedures[0].steps[3].optional", "不能略过"},
        Broken{"WrongState", "\"state\": \"applied\"", "\"state\": \"closed\"",
               "procedures[0].steps[0].state", "销号之前"},
        Broken{"DueAfterNothing", "\"after\": \"apply\"", "\"after\": \"file\"",
               "procedures[0].steps[1].due.after", "file"},
        Broken{"UnknownOutcome", "\"fail\": \"new_round\"", "\"fail\": \"again\"",
               "procedures[0].steps[1].outcomes.fail", "new_round"},
        Broken{"UnknownKind", "\"kind\": \"publicity\"", "\"kind\": \"notice\"",
               "procedures[1].steps[3].kind", "notice"},
        Broken{
            "NoticeBeforePublicity",
            "\"needs\": [{\"paper\": \"site_check\", \"scope\": \"round\", \"basis\": \"QX-17\"}]",
            "\"needs\": [{\"notice\": \"over\", \"basis\": \"QX-17\"}]",
            "procedures[0].steps[1].needs[0]", "没有公示步骤"},
        Broken{"LookbackBeforeClosing", "{\"measures\": \"all_done\", \"basis\": \"JX-13\"}",
               "{\"lookback\": \"recorded\", \"basis\": \"JX-13\"}",
               "procedures[1].steps[0].needs[0].lookback", "销号之后"},
        Broken{"PetitionNeedOfAProblem", "{\"measures\": \"all_done\", \"basis\": \"JX-13\"}",
               "{\"petition\": \"finished\", \"basis\": \"JX-13\"}",
               "procedures[1].steps[0].needs[0]", "信访件的程序"},
        Broken{"MeasuresOfAPetition", "{\"petition\": \"finished\", \"basis\": \"JX-8\"}",
               "{\"measures\": \"all_done\", \"basis\": \"JX-8\"}",
               "procedures[3].steps[0].needs[1]", "没有整改措施"},
        Broken{"UnknownPetitionNeed", "{\"petition\": \"plan\"", "{\"petition\": \"luck\"",
               "procedures[4].steps[0].needs[0].petition", "luck"},
        Broken{"ForSomethingElse", "\"for\": \"petition\"", "\"for\": \"weather\"",
               "procedures[3].for", "petition"},
        Broken{"PetitionByAProblemsProcedure", "\"ordinary\": \"petition-ordinary\"",
               "\"ordinary\": \"district\"", "petitions.default_procedure.ordinary",
               "不是信访件的程序"},
        Broken{"ProblemByAPetitionsProcedure", "\"nation\": \"six-step\"",
               "\"nation\": \"petition-key\"", "sources.default_procedure.nation", "信访件的程序"},
        Broken{"NeedsAreNoList", "\"needs\": []", "\"needs\": {}", "procedures[2].steps[1].needs",
               "数组"},
        Broken{"UnknownDefault", "\"nation\": \"six-step\"", "\"nation\": \"ten-step\"",
               "sources.default_procedure.nation", "ten-step"},
        Broken{"RepeatedCategory", "\"name\": \"市级通报\"", "\"name\": \"市警示片\"",
               "sources.categories[15]", "重复"},
        Broken{"UnknownLevel", "{\"level\": \"city\"", "{\"level\": \"town\"",
               "sources.categories[14].level", "town"},
        Broken{"MissingGround", "\"plan\": \"JX-6\",", "", "grounds.plan", "缺少"},
        Broken{"UnknownGround", "\"plan\": \"JX-6\"", "\"plans\": \"JX-6\"", "grounds.plans",
               "不认识的键"},
        Broken{"UnknownBasisOfGround", "\"plan\": \"JX-6\"", "\"plan\": \"6\"", "grounds.plan",
               "规则清单"},
        Broken{"MissingTrail", "\"plan-county\": {", "\"plan-town\": {", "trails.plan-town",
               "不认识的键"},
        Broken{"UnknownKeyOfTrail", "\"seal_basis\": \"JX-7\"", "\"seal\": \"JX-7\"",
               "trails.plan-superior.seal", "不认识的键"},
        Broken{"UnknownBasisOfTrailStep", "\"action\": \"汇总形成整改方案\", \"basis\": \"JX-6\"",
               "\"action\": \"汇总形成整改方案\", \"basis\": \"JX-66\"",
               "trails.plan-superior.steps[2].basis", "规则清单"},
        Broken{"RepeatedTrailStep", "\"key\": \"propose\"", "\"key\": \"list\"",
               "trails.plan-superior.steps[1].key", "重复"},
        Broken{"TrailStepNamedFeedback", "\"key\": \"propose\"", "\"key\": \"feedback\"",
               "trails.plan-superior.steps[1].key", "督察反馈日"},
        Broken{"TrailWithoutApproval", "\"approves\": true,", "", "trails.plan-superior.steps",
               "没有批准的步骤"},
        Broken{"TrailDueAfterNothing", "\"after\": \"feedback\"", "\"after\": \"issue\"",
               "trails.plan-superior.steps[5].due.after", "前面没有步骤"},
        Broken{"TrailDueOfUnknownParameter", "\"workdays\": \"plan_workdays\"",
               "\"workdays\": \"plan_days\"", "trails.plan-superior.steps[5].due", "plan_days"},
        Broken{"TrailNeedOfTwoThings", "{\"plan\": \"complete\", ",
               "{\"plan\": \"complete\", \"paper\": \"doc\", ",
               "trails.plan-superior.steps[4].needs[0]", "只写一样"},
        Broken{"PlanStepThatFails", "\"asks\": true",
               "\"asks\": true, \"outcomes\": {\"pass\": \"next\", \"fail\": \"rejected\"}",
               "trails.plan-superior.steps[3].outcomes", "没有不合格"},
        Broken{"AdjustmentThatAsks", "\"action\": \"收取调整建议和论证材料\",",
               "\"action\": \"收取调整建议和论证材料\", \"asks\": true,",
               "trails.adjust-ordinary.steps[0].asks", "只有方案"},
        Broken{"UnknownPlanCheck", "\"blunt_wording\": {", "\"blunt_words\": {",
               "plan_checks.blunt_words", "不认识的键"},
        Broken{"PlanCheckWithoutWords", "\"words\": [\"举一反三\", ",
               "\"wording\": [\"举一反三\", ", "plan_checks.common_generalize.wording",
               "不认识的键"},
        Broken{"PlanCheckThatReadsNoWords", "\"goal\": {\"severity\": \"error\",",
               "\"goal\": {\"severity\": \"error\", \"words\": [\"x\"],", "plan_checks.goal.words",
               "不按字样"},
        Broken{"UnknownSeverity", "\"severity\": \"warning\"", "\"severity\": \"hint\"",
               "plan_checks.blunt_wording.severity", "error、warning"},
        Broken{"MissingAgendaWords", "\"rework\": {", "\"redo\": {", "agenda.redo", "不认识的键"},
        Broken{"UnknownPlace", "{due}，尚未完成", "{date}，尚未完成", "agenda.measure_deadline.why",
               "{date}"},
        Broken{"EmptyName", "\"name\": \"备案\"", "\"name\": \" \"", "procedures[0].steps[4].name",
               "不为空"}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(Rulebook, AFaultNamesTheLineItStandsIn)
{
    for (const auto &[good, bad] : {
             std::pair<QByteArray, QByteArray>{"\"value\": 7,", "\"value\": 7.5,"},
             {"{\"petition\": \"plan\"", "{\"petition\": \"luck\""},
             {"\"key\": \"lead_sign\"", "\"key\": \"牵头\""},
             {"[\"immediate\", \"longterm\"]", "[\"immediate\", \"forever\"]"},
             {"\"plan\": \"JX-6\"", "\"plan\": \"JX-99\""},
         }) {
        QByteArray json = sourceOf("jx.json");
        const qsizetype at = json.indexOf(good);
        ASSERT_GE(at, 0) << good.constData();
        json.replace(at, good.size(), bad);
        const auto read = readRulebook(json, u"某县.json"_s, Articles::builtIn());
        ASSERT_FALSE(read.ok());
        const QString line = u"第 %1 行，"_s.arg(json.left(at).count('\n') + 1);
        EXPECT_TRUE(read.error().text.contains(line))
            << line.toStdString() << " is not in " << read.error().text.toStdString();
    }
}

TEST(Rulebook, HostileFilesAreRefused)
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("[]"), QByteArray("null"), QByteArray("{}"),
          QByteArray("\xff\xfe{}"), QByteArray(5000, '['), QByteArray(2 << 20, ' '),
          QByteArray("{\"procedures\": 3}"), QByteArray("{\"id\": {}, \"agenda\": []}")})
        EXPECT_FALSE(readRulebook(json, u"x.json"_s, Articles::builtIn()).ok());
    EXPECT_FALSE(builtInRulebook(u"nowhere"_s).ok());
    EXPECT_FALSE(builtInRulebook(u"../calendar/2026"_s).ok());
    EXPECT_FALSE(builtInRulebook(u"articles"_s).ok());
}

TEST(Rulebook, EveryTruncationIsRefusedWithoutACrash)
{
    const QByteArray json = sourceOf("jx.json").trimmed();
    for (qsizetype length = 0; length < json.size(); length += 37)
        EXPECT_FALSE(readRulebook(json.left(length), u"x.json"_s, Articles::builtIn()).ok());
}

/// A procedure written down as "step(needs)" in the order of the design's table.
QStringList summary(const Procedure &procedure)
{
    QStringList steps;
    for (const StepRule &step : procedure.steps) {
        QStringList marks;
        for (const Need &need : step.needs)
            switch (need.kind) {
            case NeedKind::MeasuresDone: marks.append(u"measures"_s); break;
            case NeedKind::Paper:
                marks.append(keyOf(need.role) + (need.thisRound ? u"@round"_s : QString()) +
                             (need.taskTypes ? u"?"_s : QString()));
                break;
            case NeedKind::Field: marks.append(keyOf(need.field)); break;
            case NeedKind::NoticeOver: marks.append(u"notice"_s); break;
            case NeedKind::NoOpenObjection: marks.append(u"objections"_s); break;
            case NeedKind::LookbackRecorded: marks.append(u"lookback"_s); break;
            case NeedKind::Investigated: marks.append(u"investigated"_s); break;
            case NeedKind::Finished: marks.append(u"finished"_s); break;
            case NeedKind::PetitionPlan: marks.append(u"plan"_s); break;
            case NeedKind::PetitionDeadline: marks.append(u"deadline"_s); break;
            }
        if (step.mayFail)
            marks.append(u"pass/fail"_s);
        if (step.due.workdays)
            marks.append(u"%1 workdays after %2"_s.arg(step.due.workdays)
                             .arg(procedure.steps[size_t(step.due.after)].key.text()));
        if (step.noticeWorkdays)
            marks.append(u"%1 workdays"_s.arg(step.noticeWorkdays));
        if (step.closes)
            marks.append(u"closes"_s);
        steps.append(step.key.text() + u'(' + marks.join(u' ') + u')');
    }
    return steps;
}

TEST(Rulebook, TheThreeProceduresAreThoseOfTheDesign)
{
    const Rulebook &book = testRulebook();
    EXPECT_EQ(summary(*book.procedure(Key("district"))),
              QStringList({u"apply(measures before during after signed_form@round mechanism?)"_s,
                           u"accept(site_check@round pass/fail 10 workdays after apply)"_s,
                           u"lead_sign(by)"_s, u"leader_confirm(by closes)"_s, u"file(by)"_s}));
    EXPECT_EQ(summary(*book.procedure(Key("six-step"))),
              QStringList({u"review(measures before during after mechanism?)"_s,
                           u"apply(signed_form@round)"_s, u"verify(site_check@round pass/fail)"_s,
                           u"publicity(media 10 workdays)"_s,
                           u"approve(notice objections closes)"_s, u"follow_up(lookback)"_s}));
    EXPECT_EQ(
        summary(*book.procedure(Key("superior"))),
        QStringList(
            {u"pre_accept(measures before during after signed_form@round mechanism? pass/fail)"_s,
             u"report()"_s, u"superior_opinion(pass/fail closes)"_s, u"file()"_s}));
    EXPECT_EQ(book.reference(), u"jx@2026.1");
    EXPECT_FALSE(book.countFirstDay);
}

TEST(Rulebook, JX14_PetitionsHaveAProcedureForEachClass)
{
    const Rulebook &book = testRulebook();
    EXPECT_EQ(summary(book.procedureFor(PetitionClass::Ordinary)),
              QStringList({u"county_signoff(investigated finished closes)"_s, u"file_city()"_s}));
    EXPECT_EQ(summary(book.procedureFor(PetitionClass::Key)),
              QStringList({u"county_review(plan deadline)"_s, u"city_approve(pass/fail closes)"_s,
                           u"file_province()"_s}));
    EXPECT_EQ(
        summary(book.procedureFor(PetitionClass::Complex)),
        QStringList({u"review(plan deadline before during after)"_s, u"apply(signed_form@round)"_s,
                     u"verify(site_check@round pass/fail)"_s, u"publicity(media 10 workdays)"_s,
                     u"approve(notice objections closes)"_s, u"follow_up(lookback)"_s}));
}

TEST(Rulebook, AnotherPlaceIsAddedAsData)
{
    // forms.md §1.1: 博山 has six steps of its own, with the notice in the middle.
    QByteArray json = sourceOf("jx.json");
    const QByteArray list = "\"procedures\": [";
    json.replace(json.indexOf(list), list.size(),
                 list + contentOf("/tests/data/rulebooks/boshan-procedure.json") + ',');
    const auto read = readRulebook(json, u"博山.json"_s, Articles::builtIn());
    ASSERT_OK(read);

    const auto day = [](int d) { return QDate(2026, 3, d); };
    History history(QDate(2026, 4, 30), *read);
    history.measure(day(1));
    ASSERT_OK(history.start("boshan", day(2)));
    ASSERT_OK(history.step("ledger", day(2)));
    const auto noVisit = history.tryStep("accept", day(3), Outcome::Pass);
    ASSERT_FALSE(noVisit.ok());
    EXPECT_EQ(noVisit.error().basis, u"JX-12");
    EXPECT_TRUE(noVisit.error().text.contains(u"核查人员；缺核查日期"));
    StepAttempt visit{u"accept"_s, day(3), Outcome::Pass, {}, {}, u"甲、乙"_s, day(3), {}};
    EXPECT_OK(mayStep(history.context, history.facts(), visit));
    const Id<Round> round = history.book.rounds[0].id;
    history.book.steps.push_back({round, Key("accept"), day(3), Outcome::Pass, true});
    history.joined();
    ASSERT_OK(history.publish(day(11), {}, QString()));
    EXPECT_FALSE(history.step("sign", day(25)).ok());
    const Standing standing = history.standing();
    EXPECT_EQ(standing.procedure->steps[size_t(standing.next)].key, Key("sign"));
    EXPECT_OK(history.tryStep("hearing", day(20)));
    ASSERT_OK(history.step("sign", day(26)));
    // Passed over, the optional step cannot be made up for.
    EXPECT_FALSE(history.tryStep("hearing", day(27)).ok());
    EXPECT_EQ(history.status().steps[3].state, StepState::Skipped);
    ASSERT_OK(history.step("recheck", day(27)));
    ASSERT_OK(history.step("report", day(28)));
    EXPECT_EQ(history.state(), IssueState::Closed);
}

/// The steps of a trail with their marks, in order.
QStringList summary(const Trail &trail)
{
    QStringList steps;
    for (const TrailStep &step : trail.steps)
        steps.append(step.key.text() + (step.asks ? u"?"_s : QString()) +
                     (step.mayFail ? u"/fail"_s : QString()) +
                     (step.due.workdays ? u"@%1"_s.arg(step.due.workdays) : QString()) +
                     (step.approves ? u"!"_s : QString()));
    return steps;
}

TEST(Rulebook, JX6_JX7_QX7_TheTrailsAreThoseOfTheDesign)
{
    const Rulebook &book = testRulebook();
    EXPECT_EQ(summary(book.trail(TrailKind::PlanSuperior)).join(u' '),
              u"list propose compile consult? deliberate submit@45 approve! issue"_s);
    EXPECT_EQ(summary(book.trail(TrailKind::PlanCounty)).join(u' '),
              u"list propose compile approve! issue"_s);
    EXPECT_EQ(summary(book.trail(TrailKind::AdjustOrdinary)).join(u' '),
              u"submit site_check/fail approve/fail!"_s);
    EXPECT_EQ(summary(book.trail(TrailKind::AdjustMajor)).join(u' '),
              u"submit site_check/fail consult deliberate approve/fail! report"_s);
}

TEST(Rulebook, AnotherPlaceThatTheProgramCarriesIsRead)
{
    const auto boshan = builtInRulebook(u"boshan"_s);
    ASSERT_OK(boshan);
    QStringList names;
    for (const StepRule &step : boshan->procedureFor(Level::County, {}).steps)
        names.append(step.name);
    EXPECT_EQ(names.join(u'→'),
              u"建立台账→区级验收→区级媒体公示→区主要领导审签→市级复核→销号报备"_s);
    EXPECT_EQ(summary(boshan->trail(TrailKind::PlanSuperior)).join(u' '),
              u"draft consult? sign@45! publish"_s);
}

TEST(Articles, EveryBasisIsAnsweredWithItsArticle)
{
    const Articles &articles = Articles::builtIn();
    EXPECT_EQ(articles.cite(u"JX-14(四)"_s), u"江西细则第十四条（四）");
    EXPECT_TRUE(articles.explain(u"JX-14(四)"_s).contains(u"不少于10个工作日"));
    EXPECT_TRUE(articles.find(u"JX-14(四)"_s)->document.contains(u"赣办发〔2022〕36号"));
    EXPECT_EQ(articles.cite(u"HB"_s), u"整改工作提醒");
    EXPECT_EQ(articles.cite(u"ZZ-1"_s), u"ZZ-1");
    EXPECT_EQ(articles.find(u"ZZ-1"_s), nullptr);
    for (const QString &id : articles.ids())
        EXPECT_FALSE(articles.find(id)->text.isEmpty());
}

TEST(Articles, TheEngineNamesNoArticleItself)
{
    static const QRegularExpression basis(u"\"(JX|QX|LS|FB)-"_s);
    const QDir folder(QStringLiteral(XHB_SOURCE_DIR "/core/rules"));
    for (const QString &name : folder.entryList({u"*.cpp"_s, u"*.h"_s})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(basis)) << name.toStdString();
    }
}

TEST(Articles, BrokenListsAreRefused)
{
    const QByteArray good =
        R"({"documents": [{"key": "A", "name": "甲", "title": "甲法"}], "articles": [{"id": "A-1", "cite": "第一条", "text": "x"}]})";
    EXPECT_OK(Articles::read(good, u"a.json"_s));
    for (const auto &[from, to] :
         {std::pair("\"A-1\"", "\"B-1\""), std::pair("\"text\"", "\"words\""),
          std::pair("\"key\": \"A\", ", ""),
          std::pair("[{\"id\"", "[{\"id\": \"A-1\", \"cite\": \"x\", \"text\": \"x\"}, {\"id\"")}) {
        QByteArray bad = good;
        bad.replace(from, to);
        EXPECT_FALSE(Articles::read(bad, u"a.json"_s).ok()) << bad.constData();
    }
}

TEST(Rulebook, AnUnknownNameIsAnsweredWithThoseThereAre)
{
    const auto unknown = builtInRulebook(u"x"_s);
    ASSERT_FALSE(unknown.ok());
    for (const QString &id : builtInRulebookIds()) {
        EXPECT_OK(builtInRulebook(id));
        EXPECT_TRUE(unknown.error().text.contains(id)) << unknown.error().text.toStdString();
    }
    EXPECT_TRUE(builtInRulebookIds().contains(u"boshan"_s));
    EXPECT_FALSE(builtInRulebookIds().contains(u"articles"_s));
}

} // namespace
