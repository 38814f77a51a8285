// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments while it works through a long list of actions. What it had
// acknowledged must be in the book, nothing may be half there, and the same book must go on.
// XHB_KILLS sets how often (default 40), XHB_SEED which moments.
#include "core/ledger/Ledger.h"
#include "core/ledger/Verify.h"
#include "tests/e2e/Program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>
#include <cstdio>

using namespace xhb;
using namespace xhb::test;

namespace {

constexpr int linesPerRun = 400;

/// The action that becomes journal entry `op`: what it is follows from its number alone, so that
/// the journal can be compared with it.
QByteArray action(qint64 op)
{
    const QByteArray number = QByteArray::number(op);
    const QByteArray issue = QByteArray::number(op - op % 8);
    switch (op % 8) {
    case 0:
        return json("{'do':'issue.add','code':'%','title':'第%号问题','task_type':'limited'}")
            .replace('%', number);
    case 1:
    case 2:
    case 3:
        return json("{'do':'measure.add','issue':'@','text':'第%步措施，内容写得长一些以占多页',"
                    "'kind':'works'}")
            .replace('%', number)
            .replace('@', issue);
    case 4:
        return json("{'do':'measure.done','issue':'@','seq':1,'on':'2026-03-01'}")
            .replace('@', issue);
    case 5:
        return json("{'do':'issue.update','code':'@','goal':'第%步'}")
            .replace('%', number)
            .replace('@', issue);
    case 6:
        return json("{'do':'attach','issue':'@','file':'paper-%','role':'before'}")
            .replace('%', number)
            .replace('@', issue);
    default:
        return json("{'do':'signoff.start','issue':'@','on':'2026-03-02'}").replace('@', issue);
    }
}

QString verbOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value(QLatin1String("do")).toString();
}

class Killing
{
public:
    Killing() : m_random(quint32(qEnvironmentVariableIntValue("XHB_SEED")) + 20261122u)
    {
        EXPECT_TRUE(m_folder.isValid());
        const Ended made = call(
            {QStringLiteral("new"), book(), QStringLiteral("--on"), QStringLiteral("2026-01-04")});
        EXPECT_EQ(made.code, 0);
        // Entries 1 to 7 so that issues begin at 8.
        QByteArray units;
        for (int i = 2; i < 8; ++i)
            units += json("{'do':'unit.add','name':'%','kind':'town'}\n")
                         .replace('%', "单位" + QByteArray::number(i));
        EXPECT_EQ(call({QStringLiteral("do"), book(), QStringLiteral("-")}, units).code, 0);
    }

    QString book() const { return m_folder.filePath(QStringLiteral("台账.xhb")); }
    QString journalPath() const { return book() + QStringLiteral("-journal"); }

    /// Starts, kills, looks at what is left.
    void once()
    {
        writeActions();
        QProcess process;
        process.start(QStringLiteral(XHB_PROGRAM),
                      {QStringLiteral("do"), book(), m_folder.filePath(QStringLiteral("a.jsonl")),
                       QStringLiteral("--on"), QStringLiteral("2026-03-31")});
        ASSERT_TRUE(process.waitForStarted());
        QByteArray said;
        if (m_random.bounded(8) == 0) {
            QThread::usleep(m_random.bounded(60000u)); // while it starts or opens the book
        } else {
            const int wanted = int(m_random.bounded(1u, 60u));
            while (said.count('\n') < wanted && process.waitForReadyRead(30000))
                said += process.readAllStandardOutput();
            QThread::usleep(m_random.bounded(4000u));
        }
        ::kill(pid_t(process.processId()), SIGKILL);
        ASSERT_TRUE(process.waitForFinished());
        said += process.readAllStandardOutput();
        interrupted += process.exitStatus() == QProcess::CrashExit;
        leftJournal += QFile::exists(journalPath());
        check(said);
    }

    /// Lets it work to the end: the book is one file again.
    void finish()
    {
        writeActions();
        const Ended ended =
            call({QStringLiteral("do"), book(), m_folder.filePath(QStringLiteral("a.jsonl")),
                  QStringLiteral("--on"), QStringLiteral("2026-03-31")});
        EXPECT_EQ(ended.code, 0);
        check(ended.out);
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            EXPECT_TRUE(name == QStringLiteral("台账.xhb") || name == QStringLiteral("a.jsonl") ||
                        name.startsWith(QStringLiteral("paper-")))
                << name.toStdString() << " was left behind";
    }

    int interrupted = 0;
    int leftJournal = 0; ///< killed inside a write to the file
    int unannounced = 0; ///< durable but not yet acknowledged
    qint64 acknowledged = 0;

private:
    void writeActions()
    {
        QFile file(m_folder.filePath(QStringLiteral("a.jsonl")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        for (qint64 op = m_last + 1; op <= m_last + linesPerRun; ++op) {
            file.write(action(op) + '\n');
            if (op % 8 == 6)
                writePaper(op);
        }
    }

    void writePaper(qint64 op)
    {
        QFile paper(m_folder.filePath(QStringLiteral("paper-%1").arg(op)));
        if (paper.exists() || !paper.open(QIODevice::WriteOnly))
            return;
        paper.write(QByteArray(int(op % 48) * 1000, char('a' + op % 26)) + QByteArray::number(op));
    }

    void check(const QByteArray &said)
    {
        // Complete lines only: a line torn by the kill was not an answer.
        QList<QByteArray> answers = said.split('\n');
        answers.removeLast();
        const auto ledger = Ledger::openForReading(book());
        ASSERT_OK(ledger);
        const auto report = verify(**ledger);
        ASSERT_OK(report);
        ASSERT_TRUE(report->findings.isEmpty())
            << report->findings.join(QLatin1Char('\n')).toStdString();
        const auto journal = (*ledger)->journal();
        ASSERT_OK(journal);
        const qint64 last = journal->back().id;
        ASSERT_GE(last, m_last + answers.size()) << "an acknowledged action is lost";
        ASSERT_LE(last, m_last + answers.size() + 1) << "actions nobody was told of";
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
            ASSERT_TRUE(answer.value(QLatin1String("ok")).toBool()) << answers[i].constData();
            ASSERT_EQ(answer.value(QLatin1String("op")).toInteger(), m_last + 1 + i);
            ASSERT_EQ((*journal)[size_t(m_last + i)].kind, verbOf(action(m_last + 1 + i)));
            const auto changes = (*ledger)->changesOf(m_last + 1 + i);
            ASSERT_OK(changes);
            ASSERT_FALSE(changes->empty());
            ASSERT_EQ(changes->front().row, answer.value(QLatin1String("id")).toInteger());
        }
        acknowledged += answers.size();
        unannounced += last > m_last + answers.size();
        m_last = last;
        // A journal not yet begun is passed over by readers; the next writer removes it.
        QFile journalFile(journalPath());
        if (journalFile.open(QIODevice::ReadOnly)) {
            ASSERT_FALSE(journalFile.read(1).startsWith('\xd9'));
        }
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    qint64 m_last = 7;
};

TEST(Crash, WhatWasAcknowledgedSurvivesKill9)
{
    const int kills =
        qEnvironmentVariableIsSet("XHB_KILLS") ? qEnvironmentVariableIntValue("XHB_KILLS") : 40;
    QElapsedTimer clock;
    clock.start();
    Killing killing;
    for (int i = 0; i < kills && !testing::Test::HasFatalFailure(); ++i)
        killing.once();
    if (!testing::Test::HasFatalFailure())
        killing.finish();
    std::printf("%d starts, %d killed at work, %d inside a write; %lld actions acknowledged, %d "
                "durable but not yet announced; %.1f s\n",
                kills, killing.interrupted, killing.leftJournal,
                static_cast<long long>(killing.acknowledged), killing.unannounced,
                double(clock.elapsed()) / 1000);
    EXPECT_GT(killing.interrupted, kills / 2);
    EXPECT_GT(killing.acknowledged, kills);
}

} // namespace
