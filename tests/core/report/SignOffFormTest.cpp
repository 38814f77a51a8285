// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SignOffForm.h"

#include "core/report/FormTemplate.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

using namespace xhb;

namespace {

QString textOf(const FormData &data, const char *name)
{
    EXPECT_TRUE(data.texts.contains(QLatin1String(name))) << name;
    return data.texts.value(QLatin1String(name));
}

/// Everything a filled form says, and the names of its cells.
QString saidBy(const FormData &data, QStringList *cells = nullptr,
               const QString &key = QStringLiteral("signoff-form"))
{
    const Result<FormTemplate> form = FormTemplate::builtIn(key, signOffFormData({}, {}));
    EXPECT_OK(form);
    QString said;
    for (const Block &block : form->fill(data).blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            said += paragraph->text + u'\n';
        if (const auto *table = std::get_if<PrintTable>(&block))
            for (int i = 0; i < table->rowCount; ++i) {
                TableRow row;
                table->row(i, row);
                for (const PrintCell &cell : row.cells) {
                    said += cell.text + u'\n' + cell.foot.join(u' ') + u'\n';
                    if (cells && !cell.foot.isEmpty())
                        *cells << cell.name;
                }
            }
    }
    return said;
}

} // namespace

TEST(SignOffForm, QX17_TheDistrictFormIsSignedByUnitLeadLeaderAndOffice)
{
    const IssueDossier dossier = samples::dossier("district");
    QStringList signatures;
    const QString said = saidBy(signOffFormData(dossier, samples::letterhead()), &signatures);
    EXPECT_EQ(signatures,
              QStringList({QStringLiteral("sign_responsible"), QStringLiteral("sign_lead"),
                           QStringLiteral("sign_leader"), QStringLiteral("sign_filing")}));
    EXPECT_TRUE(said.contains(QStringLiteral("县农业农村局"))); // leads
    EXPECT_TRUE(said.contains(QStringLiteral("临溪生态环境局、县水利局")));
    EXPECT_FALSE(said.contains(QStringLiteral("公示起止")));
    EXPECT_FALSE(said.contains(QStringLiteral("上级验收")));
}

/// The clerk of the office is named in the entry; to sign is done by hand everywhere.
TEST(SignOffForm, QX17_EveryPlaceToSignIsLeftForTheHand)
{
    const Result<FormTemplate> form =
        FormTemplate::builtIn(QStringLiteral("signoff-form"), signOffFormData({}, {}));
    ASSERT_OK(form);
    FormData data = signOffFormData(samples::dossier("district"), samples::letterhead());
    data.texts[QStringLiteral("filing_clerk")] = QStringLiteral("段秋实");
    bool named = false;
    for (const Block &block : form->fill(data).blocks)
        if (const auto *table = std::get_if<PrintTable>(&block))
            for (int i = 0; i < table->rowCount; ++i) {
                TableRow row;
                table->row(i, row);
                for (const PrintCell &cell : row.cells) {
                    named = named || cell.text.contains(QStringLiteral("经办人：段秋实"));
                    for (const QString &line : cell.foot)
                        EXPECT_FALSE(line.contains(QStringLiteral("段秋实")));
                }
            }
    EXPECT_TRUE(named);
}

TEST(SignOffForm, QX17_TheLeaderSignsAndDoesNotStamp)
{
    const Result<FormTemplate> form =
        FormTemplate::builtIn(QStringLiteral("signoff-form"), signOffFormData({}, {}));
    ASSERT_OK(form);
    const IssueDossier dossier = samples::dossier();
    const Document document = form->fill(signOffFormData(dossier, {}));
    int found = 0;
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<PrintTable>(&block))
            for (int i = 0; i < table->rowCount; ++i) {
                TableRow row;
                table->row(i, row);
                for (const PrintCell &cell : row.cells)
                    if (!cell.foot.isEmpty()) {
                        ++found;
                        EXPECT_EQ(cell.foot.join(QString()).contains(QStringLiteral("盖章")),
                                  cell.name != QStringLiteral("sign_leader"));
                        EXPECT_GE(row.height, 35) << cell.name.toStdString();
                        EXPECT_FALSE(row.flow);
                    }
            }
    EXPECT_EQ(found, 4);
}

TEST(SignOffForm, JX14_TheSixStepFormHasNoticeAndApproval)
{
    const IssueDossier dossier = samples::dossier("six-step");
    QStringList signatures;
    const QString said = saidBy(signOffFormData(dossier, samples::letterhead()), &signatures);
    EXPECT_EQ(signatures,
              QStringList({QStringLiteral("sign_responsible"), QStringLiteral("sign_lead"),
                           QStringLiteral("sign_approve")}));
    EXPECT_TRUE(said.contains(QStringLiteral("2026年10月28日至2026年11月11日")));
    EXPECT_TRUE(said.contains(QStringLiteral("10 个工作日")));
}

TEST(SignOffForm, QX17_TheSuperiorFormHasPreAcceptanceAndTheSuperiorsOpinion)
{
    const IssueDossier dossier = samples::dossier("superior");
    const FormData data = signOffFormData(dossier, samples::letterhead());
    QStringList signatures;
    saidBy(data, &signatures);
    EXPECT_TRUE(signatures.contains(QStringLiteral("sign_superior")));
    EXPECT_TRUE(signatures.contains(QStringLiteral("sign_leader")));
    EXPECT_EQ(textOf(data, "pre_accept"), QStringLiteral("☑是　□否"));
    EXPECT_EQ(textOf(data, "accept_level"), QStringLiteral("□县（区）级　□市级　☑省级"));
}

TEST(SignOffForm, QX18_WhoAnswersForWhatIsPrinted)
{
    const IssueDossier dossier = samples::bareDossier();
    const QString said = saidBy(signOffFormData(dossier, {}));
    EXPECT_TRUE(said.contains(QStringLiteral("谁整改谁负责、谁验收谁负责")));
    EXPECT_TRUE(said.contains(QStringLiteral("本表一式三份")));
}

TEST(SignOffForm, JX14_ThePetitionsProcedureNamesWhoSigns)
{
    IssueDossier dossier = samples::bareDossier();
    dossier.petition.emplace();
    dossier.petition->petitionClass = PetitionClass::Key;
    dossier.petition->batch = QStringLiteral("第4批");
    dossier.procedure = {
        {QStringLiteral("county_review"), QStringLiteral("县级初核申报"), QStringLiteral("整改办")},
        {QStringLiteral("city_approve"), QStringLiteral("市级审核销号"),
         QStringLiteral("市级整改办")},
        {QStringLiteral("file_province"), QStringLiteral("报省级备案"), QStringLiteral("整改办")}};
    EXPECT_EQ(signOffFormKey(dossier), QStringLiteral("petition-signoff-form"));
    QStringList signatures;
    QString said = saidBy(signOffFormData(dossier, {}), &signatures, signOffFormKey(dossier));
    EXPECT_EQ(signatures.size(), 4) << signatures.join(u'|').toStdString();
    for (const char16_t *words : {u"市级审核销号\n（市级整改办）", u"报省级备案\n（整改办）",
                                  u"☑重点", u"群众信访举报（第4批）"})
        EXPECT_TRUE(said.contains(QString::fromUtf16(words))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("公示起止")));
    EXPECT_FALSE(said.contains(QStringLiteral("现场核实")));

    // Six steps: applied for, verified on site, made public, approved; the look-back is no
    // signature.
    dossier.procedure.clear();
    for (const char *key : {"review", "apply", "verify", "publicity", "approve", "follow_up"})
        dossier.procedure.push_back(
            {QLatin1String(key), QLatin1String(key), QStringLiteral("某单位")});
    signatures.clear();
    said = saidBy(signOffFormData(dossier, {}), &signatures, signOffFormKey(dossier));
    EXPECT_EQ(signatures.size(), 3);
    EXPECT_TRUE(said.contains(QStringLiteral("公示起止")));
    EXPECT_TRUE(said.contains(QStringLiteral("现场核实")));
    EXPECT_EQ(signOffFormKey(samples::dossier()), QStringLiteral("signoff-form"));
}

TEST(SignOffForm, NothingKnownLeavesBlankSpace)
{
    const IssueDossier dossier = samples::bareDossier();
    const QString said = saidBy(signOffFormData(dossier, {}));
    EXPECT_FALSE(said.contains(QStringLiteral("null")));
    EXPECT_FALSE(said.contains(QStringLiteral("{{")));
    EXPECT_FALSE(said.contains(QStringLiteral("%1")));
    EXPECT_FALSE(said.contains(QStringLiteral("第 0 次")));
    EXPECT_TRUE(said.contains(dossier.issue.title)) << "markup is only text";
}

TEST(SignOffForm, EachMeasureHasDeadlineResultAndEvidence)
{
    const IssueDossier dossier = samples::dossier();
    const FormData data = signOffFormData(dossier, {});
    const FormList list = data.lists.value(QStringLiteral("measures"));
    ASSERT_EQ(list.size, 3);
    EXPECT_EQ(list.text(1, 0), QStringLiteral("2"));
    EXPECT_EQ(list.text(1, 2), QStringLiteral("2026年8月底前"));
    EXPECT_TRUE(list.text(1, 3).startsWith(QStringLiteral("2026年8月25日完成。")));
    EXPECT_EQ(list.text(1, 4), QStringLiteral("竣工验收报告"));
    EXPECT_EQ(list.text(2, 4), QString());
}

TEST(SignOffForm, QX16_PhotosGoBeforeDuringAfter)
{
    IssueDossier dossier = samples::dossier();
    dossier.photos = {{AttachmentRole::After, QStringLiteral("c"), "3"},
                      {AttachmentRole::Before, QStringLiteral("a"), "1"},
                      {AttachmentRole::After, QString(), "4"},
                      {AttachmentRole::During, QString(), "2"}};
    const std::vector<Photo> photos =
        signOffFormData(dossier, {}).photos.value(QStringLiteral("photos"));
    ASSERT_EQ(photos.size(), 4u);
    EXPECT_EQ(photos[0].caption, QStringLiteral("整改前　a"));
    EXPECT_EQ(photos[1].caption, QStringLiteral("整改中"));
    EXPECT_EQ(photos[2].caption, QStringLiteral("整改后（一）　c"));
    EXPECT_EQ(photos[3].caption, QStringLiteral("整改后（二）"));
    EXPECT_EQ(photos[3].bytes, "4");
}
