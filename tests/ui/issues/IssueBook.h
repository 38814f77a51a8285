// SPDX-License-Identifier: GPL-3.0-or-later
// A book with as many made-up problems as a test of lists needs.
#pragma once

#include "core/actions/Desk.h"
#include "tests/core/ledger/TestBook.h"

namespace xhb::test {

struct IssueBook : TestBook {
    std::unique_ptr<Desk> desk = Desk::open(*ledger, today).take();
    std::vector<Id<Source>> sources;
    std::vector<Id<Unit>> units;

    /// `count` problems 2026-1 …, spread evenly over three sources, five units, four task types,
    /// five topics; deadlines around today, every tenth without.
    void fill(int count)
    {
        if (count == 0)
            return;
        const QStringList troubles{QStringLiteral("养殖场粪污直排沟渠"),
                                   QStringLiteral("矿山裸露边坡未修复"),
                                   QStringLiteral("生活污水收集管网破损"),
                                   QStringLiteral("建筑工地扬尘"), QStringLiteral("餐饮油烟扰民")};
        act([&](Tx &tx) -> Status {
            for (const char16_t *name : {u"县级自查", u"省督察反馈", u"市警示片"}) {
                Source source;
                source.name = QString::fromUtf16(name);
                TRY_LET(id, tx.insert(source));
                sources.push_back(id);
            }
            for (const char16_t *name : {u"县水利局", u"县生态环境局", u"县城市管理局",
                                         u"双河镇人民政府", u"白沙镇人民政府"}) {
                Unit unit;
                unit.name = QString::fromUtf16(name);
                TRY_LET(id, tx.insert(unit));
                units.push_back(id);
            }
            for (int i = 0; i < count; ++i) {
                Issue issue;
                issue.code = QStringLiteral("2026-%1").arg(i + 1);
                issue.title = QStringLiteral("第%1处%2").arg(i + 1).arg(troubles[i % 5]);
                issue.source = sources[size_t(i % 3)];
                issue.taskType = TaskType(i % 4);
                if (i % 10 != 0)
                    issue.deadline = today.addDays(i % 97 - 20);
                issue.supervising = {units[size_t(i % 5)]};
                issue.responsible = {units[size_t((i + 1) % 5)]};
                TRY(tx.insert(issue));
            }
            return done();
        });
    }
    QString code(qint64 id) const { return ledger->find(Id<Issue>{id})->code; }
    void edit(qint64 id, const std::function<void(Issue &)> &change)
    {
        act([&](Tx &tx) -> Status {
            TRY_LET(issue, tx.find(Id<Issue>{id}));
            change(issue);
            return tx.update(issue);
        });
    }
};

} // namespace xhb::test
