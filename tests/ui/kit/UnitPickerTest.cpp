// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/UnitPicker.h"

#include "tests/support/Print.h"
#include "ui/kit/PickerChip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

const References units{{1, u"县生态环境局"_s, {}},
                       {2, u"县水利局"_s, {}},
                       {3, u"县住房和城乡建设局"_s, {u"县住建局"_s}},
                       {4, u"双河镇人民政府"_s, {u"双河镇"_s}}};

TEST(Reference, FindsByInitialsPartsAndAliases)
{
    EXPECT_THAT(matching(units, u"xsl"), ElementsAre(1u));
    EXPECT_THAT(matching(units, u"住建"), ElementsAre(2u));
    EXPECT_THAT(matching(units, u"环境"), ElementsAre(0u));
    EXPECT_THAT(matching(units, u"xyz"), ElementsAre());
    EXPECT_EQ(matching(units, u"").size(), units.size());
}

class Picker : public testing::Test
{
protected:
    Picker()
    {
        picker.setReferences(units);
        picker.setLeadWord(u"牵头"_s);
        picker.resize(400, 40);
        picker.show();
        picker.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
        picker.input()->setFocus();
    }
    /// Keys go where the window system would send them.
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup ? popup : QApplication::focusWidget();
        ASSERT_TRUE(target);
        QTest::keyClick(target, code, modifiers);
    }
    std::vector<PickerChip *> chips() const
    {
        std::vector<PickerChip *> found;
        for (PickerChip *chip : picker.findChildren<PickerChip *>())
            if (chip->isVisible())
                found.push_back(chip);
        return found;
    }

    UnitPicker picker{UnitPicker::Several};
    QSignalSpy edited{&picker, &UnitPicker::idsEdited};
};

TEST_F(Picker, InitialsAndEnterChoose)
{
    QTest::keyClicks(picker.input(), u"xsl"_s);
    ASSERT_TRUE(QApplication::activePopupWidget());
    key(Qt::Key_Return);
    EXPECT_THAT(picker.ids(), ElementsAre(2));
    EXPECT_EQ(picker.input()->text(), QString());
    QTest::keyClicks(picker.input(), u"sthj"_s);
    key(Qt::Key_Return);
    EXPECT_THAT(picker.ids(), ElementsAre(2, 1));
}

TEST_F(Picker, AnInputMethodCommitOffersAndChooses)
{
    QInputMethodEvent commit;
    commit.setCommitString(u"住建"_s);
    QCoreApplication::sendEvent(picker.input(), &commit);
    ASSERT_TRUE(QApplication::activePopupWidget());
    key(Qt::Key_Return);
    EXPECT_THAT(picker.ids(), ElementsAre(3));
}

TEST_F(Picker, OrderIsKeptAndTheFirstLeads)
{
    picker.setIds({3, 1, 2});
    ASSERT_EQ(chips().size(), 3u);
    EXPECT_EQ(chips()[0]->accessibleName(), u"县住房和城乡建设局（牵头）"_s);
    key(Qt::Key_Left); // to the last chip
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_THAT(picker.ids(), ElementsAre(3, 2, 1));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_THAT(picker.ids(), ElementsAre(2, 3, 1));
    EXPECT_EQ(chips()[0]->accessibleName(), u"县水利局（牵头）"_s);
    key(Qt::Key_Delete);
    EXPECT_THAT(picker.ids(), ElementsAre(3, 1));
}

TEST_F(Picker, BackspaceAndTheCrossRemove)
{
    picker.setIds({3, 1, 2});
    key(Qt::Key_Backspace);
    EXPECT_THAT(picker.ids(), ElementsAre(3, 1));
    PickerChip *first = chips()[0];
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2));
    EXPECT_THAT(picker.ids(), ElementsAre(1));
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, QPoint(6, 8));
    EXPECT_THAT(picker.ids(), ElementsAre(1)) << "the name itself removes nothing";
}

TEST_F(Picker, NamesPastedFromALedgerAreTaken)
{
    picker.input()->setText(u"县水利局、双河镇，县农业局"_s);
    picker.settle();
    EXPECT_THAT(picker.ids(), ElementsAre(2, 4));
    EXPECT_EQ(picker.input()->text(), u"县农业局"_s);
    EXPECT_TRUE(picker.problem().contains(u"县农业局"_s));
}

TEST_F(Picker, AnUnknownNameCanBeMade)
{
    picker.setMaker([](const QString &name) -> Result<qint64> {
        EXPECT_EQ(name, u"县农业局"_s);
        return 77;
    });
    QInputMethodEvent commit;
    commit.setCommitString(u"县农业局"_s);
    QCoreApplication::sendEvent(picker.input(), &commit);
    key(Qt::Key_Return);
    EXPECT_THAT(picker.ids(), ElementsAre(77));
    EXPECT_EQ(picker.names(), QStringList{u"县农业局"_s});
}

TEST_F(Picker, ARefusedNameSaysWhy)
{
    picker.setMaker([](const QString &) -> Result<qint64> {
        return Error{ErrorCode::ReadOnly, u"台账只读"_s, {}, {}};
    });
    QTest::keyClicks(picker.input(), u"qqq"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(picker.ids().empty());
    EXPECT_EQ(picker.problem(), u"台账只读"_s);
}

TEST_F(Picker, GrowsWithItsLines)
{
    const int one = picker.heightForWidth(400);
    picker.setIds({1, 2, 3, 4});
    EXPECT_GT(picker.heightForWidth(240), one);
    EXPECT_EQ(picker.heightForWidth(4000), one);
}

TEST_F(Picker, ReadOnlyTakesNothing)
{
    picker.setIds({1});
    picker.setReadOnly(true);
    QTest::keyClick(picker.input(), Qt::Key_Backspace);
    EXPECT_THAT(picker.ids(), ElementsAre(1));
}

TEST(UnitPicker, OneReplacesTheOther)
{
    UnitPicker picker(UnitPicker::One);
    picker.setReferences(units);
    picker.setIds({1});
    picker.show();
    picker.input()->setText(u"县水利局"_s);
    QTest::keyClick(picker.input(), Qt::Key_Return);
    EXPECT_THAT(picker.ids(), ElementsAre(2));
}

TEST(UnitPicker, OneStaysInItsLineUntilAnotherIsTyped)
{
    UnitPicker picker(UnitPicker::One);
    picker.setReferences(units);
    const int line = picker.heightForWidth(400);
    picker.setIds({1});
    const int narrow = picker.fontMetrics().horizontalAdvance(picker.names().constFirst()) + 60;
    EXPECT_EQ(picker.heightForWidth(narrow), line);
    picker.resize(narrow, line);
    picker.show();
    QTest::keyClicks(picker.input(), u"xsl"_s);
    EXPECT_GT(picker.heightForWidth(narrow), line) << "what is typed needs room to be read";
}

} // namespace
} // namespace xhb
