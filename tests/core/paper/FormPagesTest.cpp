// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the program on paper: where the boxes stand, what never happens at a page's end.
#include "core/paper/PagePainter.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "core/report/PlanPapers.h"
#include "core/report/SignOffForm.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

#include <QBuffer>

using namespace xhb;

namespace {

const FormTemplate &signOffForm()
{
    static const Result<FormTemplate> form =
        FormTemplate::builtIn(QStringLiteral("signoff-form"), signOffFormData({}, {}));
    return form.value();
}

std::vector<Page> formPages(const IssueDossier &dossier)
{
    TextSetter setter;
    return pagesOf(signOffForm().fill(signOffFormData(dossier, samples::letterhead())), setter);
}

QByteArray picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(90, 160, 120));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

TEST(FormPages, TheFirstRowsOfTheSignOffFormStandWhereTheyShould)
{
    const std::vector<Page> pages = formPages(samples::dossier());
    EXPECT_EQ(pages.size(), 2u) << "目标 2 页内";
    EXPECT_EQ(pages[0].size, QSizeF(210, 297));
    for (const NamedBox &box : pages[0].boxes) {
        if (box.name == QStringLiteral("code")) {
            // Margin 25, caption 29; title 20 pt x 1.35 and 3 mm, line 10.5 pt x 1.45 and 1.5 mm.
            EXPECT_NEAR(box.box.left(), 54, 0.001);
            EXPECT_NEAR(box.box.width(), 53.5, 0.001);
            EXPECT_NEAR(box.box.height(), 9, 0.001);
            EXPECT_NEAR(box.box.top(),
                        20 + 20 * 1.35 * 25.4 / 72 + 3 + 10.5 * 1.45 * 25.4 / 72 + 1.5, 0.001);
        }
        EXPECT_LE(box.box.right(), 190.001) << box.name.toStdString();
        EXPECT_LE(box.box.bottom(), 280.001) << box.name.toStdString();
    }
}

TEST(FormPages, QX16_SignatureBlocksAreNeverCutWhateverStandsBefore)
{
    for (const char *procedure : {"district", "six-step", "superior"})
        for (int sentences = 0; sentences <= 36; ++sentences) {
            IssueDossier dossier = samples::dossier(procedure);
            dossier.issue.description = samples::longText(sentences);
            dossier.rounds[0].round.targetResult = samples::longText(sentences % 5);
            QSet<QString> seen;
            for (const Page &page : formPages(dossier))
                for (const NamedBox &box : page.boxes)
                    if (box.name.startsWith(QStringLiteral("sign_"))) {
                        EXPECT_TRUE(box.first && box.last)
                            << box.name.toStdString() << " after " << sentences;
                        EXPECT_GE(box.box.height(), 35 - 1e-6);
                        EXPECT_FALSE(seen.contains(box.name));
                        seen.insert(box.name);
                    }
            EXPECT_GE(seen.size(), 3);
        }
}

TEST(FormPages, TitleAndCodeStandOnEveryFurtherPage)
{
    IssueDossier dossier = samples::dossier();
    dossier.issue.description = samples::longText(70);
    const std::vector<Page> pages = formPages(dossier);
    ASSERT_GE(pages.size(), 4u);
    for (const Page &page : pages) {
        const QString text = page.plainText();
        EXPECT_TRUE(text.contains(QStringLiteral("WT-2021-000123")));
        EXPECT_TRUE(text.contains(dossier.issue.title)) << page.number;
        EXPECT_TRUE(
            text.contains(QStringLiteral("第 %1 页　共 %2 页").arg(page.number).arg(pages.size())));
    }
}

TEST(FormPages, TwelveMeasuresAreAllThere)
{
    IssueDossier dossier = samples::dossier();
    dossier.measures.clear();
    for (int i = 1; i <= 12; ++i)
        dossier.measures.push_back(samples::measure(i, QStringLiteral("措施甲%1号").arg(i),
                                                    QStringLiteral("2026年底"), {}, {}));
    QString said;
    for (const Page &page : formPages(dossier))
        said += page.plainText();
    for (int i = 1; i <= 12; ++i)
        EXPECT_EQ(said.count(QStringLiteral("措施甲%1号").arg(i)), 1) << i;
}

TEST(FormPages, PhotosComeLastAndStayOnThePaper)
{
    for (int count : {1, 2, 3, 4, 9}) {
        IssueDossier dossier = samples::dossier();
        for (int i = 0; i < count; ++i)
            dossier.photos.push_back({i == 0 ? AttachmentRole::Before : AttachmentRole::After,
                                      QString(), picture({40, 30})});
        const std::vector<Page> pages = formPages(dossier);
        EXPECT_EQ(pages.size(), size_t(2 + (count == 9 ? 2 : 1)));
        int found = 0;
        for (const Page &page : pages)
            for (const PictureItem &item : page.pictures) {
                ++found;
                EXPECT_GT(item.box.height(), 40);
                EXPECT_TRUE(QRectF(25, 20, 165, 260).contains(item.box));
            }
        EXPECT_EQ(found, count);
    }
}

TEST(FormPages, AHostilePictureLeavesAGreyBoxWithWords)
{
    QByteArray huge = picture({8, 8});
    // Width and height of the PNG header: 60,000 x 60,000.
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("not a picture"), huge, picture({40, 30}).left(60),
          QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image "
                     "href='file:///etc/passwd'/></svg>")}) {
        Document document;
        document.blocks = {Photos{{{QStringLiteral("图"), bytes}}, 2, {}}};
        TextSetter setter;
        const std::vector<Page> pages = pagesOf(document, setter);
        ASSERT_EQ(pages.size(), 1u);
        const QImage drawn = renderPage(pages[0], 30);
        const QPointF corner = pages[0].pictures.at(0).box.topLeft() + QPointF(3, 3);
        EXPECT_EQ(drawn.pixelColor((corner * 30 / 25.4).toPoint()), QColor(0xee, 0xee, 0xee));
    }
}

TEST(FormPages, LedgersRepeatTheirHeaderAndNumberTheirPages)
{
    auto issues = std::make_shared<std::vector<IssueDossier>>(60, samples::dossier());
    const Result<FormTemplate> form =
        FormTemplate::builtIn(QStringLiteral("issue-ledger"), issueLedgerData({}, {}));
    ASSERT_OK(form);
    for (const QString &paper : {QStringLiteral("A3"), QStringLiteral("A4")}) {
        const Document document = form->fill(issueLedgerData(issues, samples::letterhead()), paper);
        TextSetter setter;
        const std::vector<Page> pages = pagesOf(document, setter);
        ASSERT_GT(pages.size(), 3u);
        EXPECT_EQ(pages[0].size.width(), paper == QStringLiteral("A3") ? 420 : 297);
        for (const Page &page : pages) {
            const QString text = page.plainText();
            EXPECT_EQ(text.count(QStringLiteral("重点措施")), 1) << page.number;
            EXPECT_TRUE(text.contains(QStringLiteral("截至日期：2026年11月22日")));
            EXPECT_TRUE(text.contains(QStringLiteral("共 %1 页").arg(pages.size())));
        }
        EXPECT_TRUE(pages.back().plainText().contains(QStringLiteral("审核人")));
    }
}

TEST(FormPages, TheCoverOfAPlanBearsNoNumberAndItsBodyBeginsWithOneOnTheRight)
{
    PlanPaper paper;
    paper.plan.name = QStringLiteral("临溪县2026年省生态环境保护督察“回头看”反馈问题整改方案");
    for (int i = 0; i < 12; ++i) {
        PlanItem item;
        item.title = QStringLiteral("城东街道污水处理站进水浓度低、长期低负荷运行");
        item.goal = QStringLiteral("污水处理站运行负荷率达到95%以上。");
        item.measures.push_back({1, QStringLiteral("开展雨污管网排查，改造混接错接点"), {}, {}});
        item.deadlineText = QStringLiteral("20270831");
        item.deadline = QDate(2027, 8, 31);
        paper.content.items.push_back(item);
    }
    const auto form =
        FormTemplate::builtIn(QStringLiteral("plan"), planData({}, samples::letterhead()));
    ASSERT_TRUE(form.ok());
    TextSetter setter;
    const std::vector<Page> pages =
        pagesOf(form->fill(planData(paper, samples::letterhead())), setter);
    ASSERT_GE(pages.size(), 3u);
    EXPECT_FALSE(pages[0].plainText().contains(QStringLiteral("—")));
    const auto numberOf = [](const Page &page) {
        return page.texts.back().text->text(0, 1).trimmed();
    };
    EXPECT_EQ(numberOf(pages[1]), QStringLiteral("— 1 —"));
    EXPECT_EQ(numberOf(pages[2]), QStringLiteral("— 2 —"));
    EXPECT_TRUE(pages[1].texts.back().text->text(0, 1).endsWith(u'　'))
        << "odd: one in from the right";
    EXPECT_TRUE(pages[2].texts.back().text->text(0, 1).startsWith(u'　')) << "even: from the left";
    // The line of the number lies 7 mm under the text area, which ends 35 mm above the edge.
    const TextItem &number = pages[1].texts.back();
    EXPECT_NEAR(number.at.y() + number.text->pitch() / 2, 297 - 35 + 7, 0.01);
    const QString body = pages[1].plainText() + pages[2].plainText();
    EXPECT_TRUE(body.contains(QStringLiteral("2027年8月31日"))) << "digits alone become a day";
    EXPECT_FALSE(body.contains(QStringLiteral("20270831")));
    // No page of signatures alone.
    EXPECT_TRUE(pages.back().plainText().contains(QStringLiteral("附件")));
}

TEST(FormPages, ATitleIsNotBrokenInsideQuotesOrNumbers)
{
    const QString title = QStringLiteral("临溪县2026年省生态环境保护督察“回头看”反馈问题整改方案");
    TextSetter setter;
    const TextStyle style{.face = Face::Title, .points = 26, .align = Align::Center};
    for (double width = 60; width < 200; width += 7) {
        const SharedText set = setter.set(title, style, width);
        QString whole;
        for (int line = 0; line < set->lineCount(); ++line) {
            const QString text = set->text(line, 1);
            whole += text;
            EXPECT_EQ(text.count(u'“'), text.count(u'”')) << text.toStdString();
            EXPECT_FALSE(text.endsWith(u'2') || text.startsWith(u'6')) << text.toStdString();
        }
        EXPECT_EQ(whole, title);
    }
}
