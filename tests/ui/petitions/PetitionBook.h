// SPDX-License-Identifier: GPL-3.0-or-later
// A book with as many made-up petitions as a test of the place 信访 needs.
#pragma once

#include "core/actions/Desk.h"
#include "core/model/Complainant.h"
#include "tests/core/ledger/TestBook.h"

namespace xhb::test {

struct PetitionBook : TestBook {
    std::unique_ptr<Desk> desk = Desk::open(*ledger, today).take();
    std::vector<Id<Unit>> units;

    /// `count` petitions in batches of ten, received from 1 November on, two a day; every fifth is
    /// marked by the inspectors, every second dealt with; one unit leads every third.
    void fill(int count)
    {
        act([&](Tx &tx) -> Status {
            for (const char16_t *name : {u"县生态环境局", u"县住建局", u"县农业农村局"}) {
                Unit unit;
                unit.name = QString::fromUtf16(name);
                TRY_LET(id, tx.insert(unit));
                units.push_back(id);
            }
            const QStringList troubles{QStringLiteral("养殖场粪污直排"),
                                       QStringLiteral("夜间施工噪声扰民"),
                                       QStringLiteral("砂石场扬尘")};
            const QStringList types{QStringLiteral("水"), QStringLiteral("噪声"),
                                    QStringLiteral("大气")};
            for (int i = 0; i < count; ++i) {
                Petition petition;
                petition.receivedOn = QDate(2026, 11, 1).addDays(i / 2 % 20);
                petition.channel = i % 2 ? Channel::Letter : Channel::Call;
                petition.acceptNo = (i % 2 ? QStringLiteral("X3JX") : QStringLiteral("D3JX")) +
                                    petition.receivedOn.toString(u"yyyyMMdd") +
                                    QStringLiteral("%1").arg(i + 1, 4, 10, QLatin1Char('0'));
                petition.key = i % 5 == 0;
                petition.petitionClass =
                    petition.key ? PetitionClass::Key : PetitionClass::Ordinary;
                petition.batch = QStringLiteral("第%1批").arg(i / 10 + 1);
                petition.content = QStringLiteral("第%1件反映%2").arg(i + 1).arg(troubles[i % 3]);
                petition.region = QStringLiteral("双河镇");
                petition.pollution = {types[i % 3]};
                if (i % 3 == 0)
                    petition.pollution.append(QStringLiteral("土壤"));
                petition.lead = units[size_t(i % 3)];
                if (i % 2) {
                    petition.finish = Finish::Done;
                    petition.finishedOn = petition.receivedOn.addDays(1);
                    petition.truth = Truth::True;
                    petition.investigation = QStringLiteral("经查属实");
                }
                TRY(tx.insert(petition));
            }
            return done();
        });
    }
    Petition petition(qint64 id) const { return *ledger->find(Id<Petition>{id}); }
    QString lastLabel() const
    {
        const auto last = ledger->undoable();
        return last && *last ? (*last)->label : QString();
    }
    void undo() { ASSERT_TRUE(ledger->undo(ledger->undoable()->value().id, today).ok()); }
};

} // namespace xhb::test
