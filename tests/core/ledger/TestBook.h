// SPDX-License-Identifier: GPL-3.0-or-later
// A small book in a temporary folder for the tests of the ledger and all above it.
#pragma once

#include "core/ledger/Ledger.h"
#include "core/ledger/Verify.h"
#include "tests/support/Dump.h"
#include "tests/support/Print.h"

#include <QTemporaryDir>

namespace xhb::test {

inline const QDate today(2026, 11, 22);

struct TestBook {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("临溪县 台账.xhb"));
    std::unique_ptr<Ledger> ledger;

    TestBook()
    {
        BookInfo info;
        info.name = QStringLiteral("临溪县");
        info.rulebook = QStringLiteral("jx");
        info.operatorName = QStringLiteral("王丽");
        auto made = Ledger::create(path, info, today);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().detail.toStdString());
        ledger = made.take();
    }

    qint64 act(const Ledger::Body &body, const QString &label = QStringLiteral("测试"))
    {
        const auto result = ledger->transact(QStringLiteral("test"), label, today, body);
        EXPECT_TRUE(result.ok())
            << (result.ok() ? "" : (result.error().text + result.error().detail).toStdString());
        return result.ok() ? *result : -1;
    }

    Id<Issue> addIssue(const QString &code, const QString &title = QStringLiteral("双河镇污水溢流"))
    {
        Issue issue;
        issue.code = code;
        issue.title = title;
        act([&](Tx &tx) -> Status {
            TRY(tx.insert(issue));
            return done();
        });
        return issue.id;
    }

    QString dump() const { return dumpOf(*ledger); }

    QStringList findings() const
    {
        const auto report = verify(*ledger);
        EXPECT_TRUE(report.ok());
        return report.ok() ? report->findings : QStringList{QStringLiteral("error")};
    }
};

} // namespace xhb::test
