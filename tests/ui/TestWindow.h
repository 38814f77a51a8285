// SPDX-License-Identifier: GPL-3.0-or-later
// A book in a folder of its own, made by the same actions that `do` takes, for window tests.
#pragma once

#include "core/actions/Verbs.h"
#include "ui/shell/OpenBook.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace xhb::test {

struct BookFile {
    QTemporaryDir folder;
    QDate today{2026, 3, 20};
    QString path = folder.filePath(QStringLiteral("临溪县.xhb"));

    /// Makes the book; closed again afterwards.
    explicit BookFile(const std::vector<const char *> &actions = {})
    {
        const Status made = createBook(
            path,
            {emptyBook(QStringLiteral("临溪县")).info,
             [&](Desk &desk) -> Status {
                 for (const char *action : actions)
                     TRY(perform(desk, QJsonDocument::fromJson(action).object(), folder.path()));
                 return done();
             }},
            today);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().text.toStdString());
    }
    QString file(const QString &name) const { return folder.filePath(name); }
};

/// Two sources with three problems: one overdue, one near its date, one done.
inline std::vector<const char *> threeProblems()
{
    return {
        R"({"do":"unit.add","name":"县水利局","kind":"department"})",
        R"({"do":"source.add","name":"县级自查","level":"county","category":"区级自查"})",
        R"({"do":"source.add","name":"省督察","level":"province","category":"省生态环境保护督察反馈"})",
        R"({"do":"issue.add","code":"1","title":"逾期的","source":"县级自查","goal":"达标","deadline_text":"2026年3月6日","responsible":["县水利局"],"supervising":["县水利局"]})",
        R"({"do":"measure.add","issue":"1","text":"修"})",
        R"({"do":"issue.add","code":"2","title":"临近的","source":"县级自查","goal":"达标","deadline_text":"2026年3月25日","responsible":["县水利局"],"supervising":["县水利局"]})",
        R"({"do":"measure.add","issue":"2","text":"修"})",
        R"({"do":"issue.add","code":"3","title":"做完的","source":"省督察","goal":"达标","deadline_text":"2026年12月底前","responsible":["县水利局"],"supervising":["县水利局"]})",
        R"({"do":"measure.add","issue":"3","text":"修"})",
        R"({"do":"measure.done","issue":"3","seq":1,"on":"2026-03-10"})",
    };
}

} // namespace xhb::test
