// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are damaged or were made to harm: every way of using one ends in an answer or a clear
// error, and verify never calls a book whole whose content has changed.
// XHB_FLIPS sets how many single bits are turned over (default 300), XHB_SEED which.
#include "core/actions/DossierReader.h"
#include "core/actions/Verbs.h"
#include "core/ledger/Backup.h"
#include "core/ledger/Verify.h"
#include "core/rules/Agenda.h"
#include "tests/support/Dump.h"
#include "tests/support/Print.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

using namespace xhb;
using namespace xhb::test;

namespace {

const QDate today(2026, 11, 22);

QJsonObject act(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

/// A use of a bad book ends well or in words; nobody cancelled anything.
bool clear(const Error &error)
{
    return !error.text.isEmpty() && error.code != ErrorCode::Cancelled;
}

#define EXPECT_CLEAR(expression)                                                                   \
    do {                                                                                           \
        const auto &clearResult = (expression);                                                    \
        EXPECT_TRUE(clearResult.ok() || clear(clearResult.error()))                                \
            << (clearResult.ok() ? "" : clearResult.error().text.toStdString());                   \
    } while (false)

/// Everything the reading verbs do: status, agenda, dossiers for export and print, journal.
Status readAll(const QString &path)
{
    TRY_LET(ledger, Ledger::openForReading(path));
    TRY_LET(desk, Desk::open(*ledger, today));
    TRY_LET(facts, desk->facts());
    for (const AgendaItem &item : agendaOf(desk->rules(), facts))
        (void)describe(desk->rules(), facts, item);
    for (const IssueFact &issue : facts.issues)
        TRY(desk->status(issue.id));
    TRY_LET(journal, ledger->journal());
    for (const Operation &operation : journal)
        TRY(ledger->changesOf(operation.id));
    TRY_LET(dossiers, DossierReader::read(*desk));
    for (const Issue &issue : dossiers.issues())
        TRY(casePaper(*desk, issue.id));
    TRY(letterheadOf(*desk));
    return done();
}

/// Everything the writing verbs do.
Status writeSome(const QString &path)
{
    TRY_LET(ledger, Ledger::open(path));
    TRY_LET(desk, Desk::open(*ledger, today));
    for (const char *action :
         {"{'do':'issue.update','code':'5','goal':'另一个目标'}",
          "{'do':'measure.done','issue':'2','seq':1,'on':'2026-11-01'}",
          "{'do':'unit.add','name':'新单位','kind':'town'}", "{'do':'issue.remove','code':'3'}",
          "{'do':'signoff.start','issue':'4','on':'2026-11-20'}"})
        EXPECT_CLEAR(perform(*desk, act(action), {}));
    for (int i = 0; i < 8; ++i) {
        TRY_LET(last, ledger->undoable());
        if (last)
            TRY(ledger->undo(last->id, today));
    }
    return done();
}

/// One of each use, each on the file as it was given.
class Victim
{
public:
    Victim() { makeSound(); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    const QByteArray &sound() const { return m_sound; }
    /// What verify must find unchanged before it may call a book whole.
    const QString &content() const { return m_content; }

    void write(const QByteArray &bytes) const
    {
        for (const char *stale : {"坏.xhb", "坏.xhb-journal", "坏.xhb-wal", "坏.xhb-shm"})
            QFile::remove(path(stale));
        QFile file(path("坏.xhb"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Empty = verify has a finding or refuses the file; else the content it called whole.
    QString verified() const
    {
        const auto ledger = Ledger::openForReading(path("坏.xhb"));
        if (!ledger) {
            EXPECT_TRUE(clear(ledger.error())) << ledger.error().text.toStdString();
            return {};
        }
        const auto report = verify(**ledger);
        if (!report) {
            EXPECT_TRUE(clear(report.error())) << report.error().text.toStdString();
            return {};
        }
        if (!report->findings.isEmpty())
            return {};
        EXPECT_EQ(integrityOf(ledger->get()->database()), QStringLiteral("ok"));
        return contentOf(**ledger);
    }

    /// Uses the bytes in every way. `same` = verify may only call it whole if nothing changed.
    void suffer(const QByteArray &bytes, bool same = true) const
    {
        write(bytes);
        const QString whole = verified();
        if (same && !whole.isEmpty()) {
            EXPECT_EQ(whole == m_content, true) << "verify calls a changed book whole";
        }
        EXPECT_CLEAR(readAll(path("坏.xhb")));
        if (const auto ledger = Ledger::openForReading(path("坏.xhb")); ledger) {
            QDir().mkpath(path("备份"));
            const auto copy = backUp(**ledger, path("备份"), QDateTime(today, QTime(9, 0)));
            EXPECT_CLEAR(copy);
            if (copy)
                QFile::remove(copy->path);
            EXPECT_TRUE(QDir(path("备份")).isEmpty());
        }
        const auto restored =
            restore(path("坏.xhb"), path("恢复.xhb"), QDateTime(today, QTime(9, 0)));
        EXPECT_CLEAR(restored);
        QFile::remove(path("恢复.xhb"));
        EXPECT_CLEAR(writeSome(path("坏.xhb")));
        // A damaged book is what restoring is for.
        const auto back = restore(path("好.xhb"), path("坏.xhb"), QDateTime(today, QTime(9, 0)));
        EXPECT_OK(back);
        EXPECT_EQ(verified() == m_content, true);
        if (back)
            QFile::remove(*back);
    }

    /// Runs SQL on a copy as a stranger would, who knows our triggers and can drop them.
    QByteArray tampered(const char *sql) const
    {
        write(m_sound);
        sqlite3 *handle = nullptr;
        EXPECT_EQ(sqlite3_open(path("坏.xhb").toUtf8().constData(), &handle), SQLITE_OK);
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, &message), SQLITE_OK)
            << (message ? message : "");
        sqlite3_free(message);
        sqlite3_close(handle);
        QFile file(path("坏.xhb"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    /// SQLite's own thorough opinion, indexes compared with their tables.
    static QString integrityOf(Database &database)
    {
        const auto query = database.prepare("PRAGMA integrity_check(1)");
        return query && (*query)->next() ? (*query)->text(0) : QStringLiteral("?");
    }

    static QString contentOf(const Ledger &ledger)
    {
        QString text = dumpOf(ledger);
        const auto journal = ledger.journal();
        if (!journal)
            return QStringLiteral("?");
        for (const Operation &operation : *journal) {
            text += operation.hash + operation.label;
            const auto changes = ledger.changesOf(operation.id);
            if (!changes)
                return QStringLiteral("?");
            for (const RowChange &change : *changes)
                text += change.table + QString::fromUtf8(change.before + change.after);
        }
        return text;
    }

    void makeSound()
    {
        BookInfo info;
        info.name = QStringLiteral("临溪县");
        info.rulebook = QStringLiteral("jx");
        QFile photo(path("photo"));
        EXPECT_TRUE(photo.open(QIODevice::WriteOnly));
        photo.write(QByteArray(9000, 'p'));
        photo.close();
        auto ledger = Ledger::create(path("好.xhb"), info, today);
        ASSERT_OK(ledger);
        const auto desk = Desk::open(**ledger, today);
        ASSERT_OK(desk);
        const auto perform = [&](QByteArray line, int issue) {
            line.replace('@', QByteArray::number(issue));
            EXPECT_OK(xhb::perform(**desk, act(line.constData()), m_folder.path()));
        };
        perform("{'do':'unit.add','name':'双河镇人民政府','kind':'town'}", 0);
        perform("{'do':'source.add','name':'省督察反馈','level':'province',"
                "'category':'省督察反馈'}",
                0);
        for (int i = 1; i <= 9; ++i) {
            perform("{'do':'issue.add','code':'@','title':'双河镇第@号问题','source':'省督察反馈',"
                    "'task_type':'limited','goal':'全部收集','deadline_text':'2026年12月底前',"
                    "'responsible':['双河镇人民政府']}",
                    i);
            perform("{'do':'measure.add','issue':'@','text':'新建管网','kind':'works'}", i);
            perform("{'do':'stage.add','issue':'@','text':'过半','due':'2026-10-01'}", i);
        }
        for (const char *role : {"before", "during", "after", "signed_form", "site_check"})
            perform(QByteArray("{'do':'attach','issue':'1','file':'photo','role':'%'}")
                        .replace('%', role),
                    1);
        for (const char *line :
             {"{'do':'measure.done','issue':'1','seq':1,'on':'2026-03-01'}",
              "{'do':'signoff.start','issue':'1','on':'2026-03-02'}",
              "{'do':'signoff.step','issue':'1','step':'review','on':'2026-03-02'}",
              "{'do':'signoff.step','issue':'1','step':'apply','on':'2026-03-02'}",
              "{'do':'signoff.step','issue':'1','step':'verify','on':'2026-03-03',"
              "'outcome':'pass'}",
              "{'do':'publicity.start','issue':'1','on':'2026-03-04','media':'网站'}",
              "{'do':'publicity.objection','issue':'1','on':'2026-03-05','content':'异味'}",
              "{'do':'publicity.resolve','issue':'1','on':'2026-03-06','upheld':false}",
              "{'do':'signoff.step','issue':'1','step':'approve','on':'2026-04-01'}",
              "{'do':'lookback','issue':'1','on':'2026-10-08','outcome':'held'}",
              "{'do':'issue.remove','code':'9'}"})
            perform(line, 1);
        EXPECT_OK((*ledger)->undo((*ledger)->undoable()->value().id, today));
        m_content = contentOf(**ledger);
        ledger->reset();
        QFile file(path("好.xhb"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_sound = file.readAll();
        EXPECT_GT(m_sound.size(), 100000);
    }

    // In memory where there is such a place: thousands of small files are forced to the disk.
    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                               ? QStringLiteral("/dev/shm/xhb-XXXXXX")
                               : QDir::tempPath() + QStringLiteral("/xhb-XXXXXX")};
    QByteArray m_sound;
    QString m_content;
};

const Victim &victim()
{
    static const Victim made;
    return made;
}

int setting(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

TEST(HostileBooks, TheSoundOneIsSound)
{
    victim().write(victim().sound());
    EXPECT_EQ(victim().verified() == victim().content(), true);
    EXPECT_OK(readAll(victim().path("坏.xhb")));
    EXPECT_OK(writeSome(victim().path("坏.xhb")));
}

TEST(HostileBooks, CutOffAtEverySixteenth)
{
    const QByteArray sound = victim().sound();
    for (int part = 0; part < 16; ++part) {
        SCOPED_TRACE("cut at " + std::to_string(part) + "/16");
        const QByteArray cut = sound.left(sound.size() * part / 16);
        victim().suffer(cut);
        victim().write(cut);
        EXPECT_TRUE(victim().verified().isEmpty());
        // The length is right, the end is not: a stick pulled out too early.
        victim().suffer(cut + QByteArray(sound.size() - cut.size(), '\0'));
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(HostileBooks, SingleBitsTurnedOver)
{
    QRandomGenerator random(quint32(setting("XHB_SEED", 0)) + 20261122u);
    const int flips = setting("XHB_FLIPS", 300);
    int found = 0;
    for (int i = 0; i < flips; ++i) {
        QByteArray bytes = victim().sound();
        // Every third in the header or the first page, where the most depends on it. Zeros are
        // left alone: nearly all of them are room not used yet.
        qsizetype at = 0;
        do {
            const qsizetype end = i % 6 == 0 ? 100 : i % 3 == 0 ? 4096 : bytes.size();
            at = qsizetype(random.bounded(quint32(end)));
        } while (bytes[at] == 0);
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        SCOPED_TRACE("bit at byte " + std::to_string(at));
        victim().write(bytes);
        found += victim().verified().isEmpty();
        victim().suffer(bytes);
        if (testing::Test::HasFailure())
            return;
    }
    std::printf("%d of %d flipped bits found; the others changed nothing that is kept\n", found,
                flips);
    EXPECT_GT(found, flips / 2);
}

TEST(HostileBooks, PagesOverwrittenAndSwapped)
{
    QRandomGenerator random(5);
    const QByteArray sound = victim().sound();
    const auto pages = quint32(sound.size() / 4096);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = sound;
        const qsizetype a = qsizetype(random.bounded(pages)) * 4096;
        const qsizetype b = qsizetype(random.bounded(pages)) * 4096;
        if (i % 3 == 0)
            bytes.replace(a, 4096, QByteArray(4096, char(random.bounded(256))));
        else if (i % 3 == 1)
            bytes.replace(a, 4096, sound.mid(b, 4096));
        else
            bytes.replace(a, 4096, sound.mid(b, 4096)).replace(b, 4096, sound.mid(a, 4096));
        SCOPED_TRACE("pages " + std::to_string(a / 4096) + " " + std::to_string(b / 4096));
        victim().suffer(bytes);
        if (testing::Test::HasFailure())
            return;
    }
}

class ForeignSchema : public testing::TestWithParam<const char *>
{
};

TEST_P(ForeignSchema, IsRefused)
{
    const QByteArray bytes = victim().tampered(GetParam());
    victim().write(bytes);
    const auto reading = Ledger::openForReading(victim().path("坏.xhb"));
    ASSERT_FALSE(reading.ok());
    EXPECT_EQ(reading.error().code, ErrorCode::Corrupt);
    const auto writing = Ledger::open(victim().path("坏.xhb"));
    ASSERT_FALSE(writing.ok());
    EXPECT_EQ(writing.error().code, ErrorCode::Corrupt);
    victim().suffer(bytes);
}

INSTANTIATE_TEST_SUITE_P(
    HostileBooks, ForeignSchema,
    testing::Values(
        "CREATE TRIGGER spy AFTER UPDATE ON issue BEGIN DELETE FROM measure; END",
        "CREATE TRIGGER temper BEFORE INSERT ON change BEGIN SELECT raise(IGNORE); END",
        "CREATE VIEW spy AS SELECT * FROM issue",
        "ALTER TABLE unit RENAME TO u; CREATE VIEW unit AS SELECT * FROM u",
        "DROP TRIGGER change_fixed", "DROP TABLE lookback", "DROP INDEX issue_code",
        "ALTER TABLE issue ADD COLUMN spy TEXT", "ALTER TABLE issue DROP COLUMN note",
        "CREATE TABLE spy (x)", "CREATE UNIQUE INDEX spy ON issue (title)",
        "CREATE VIRTUAL TABLE spy USING fts5 (x)", "PRAGMA application_id=1",
        "PRAGMA user_version=0",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'UNIQUE', '') "
        "WHERE name='unit'",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=3 WHERE name='issue'; "
        "UPDATE sqlite_schema SET sql='nonsense' WHERE name='issue'"));

TEST(HostileBooks, ForeignFilesAreRefused)
{
    const QString empty = victim().path("坏.xhb");
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("x"), QByteArray("PK\3\4 not a book"),
          QByteArray("SQLite format 3\0", 16), QByteArray(100000, '\0'),
          QByteArray("SQLite format 3\0", 16) + QByteArray(100000, '\xff')}) {
        victim().suffer(bytes);
        victim().write(bytes);
        const auto opened = Ledger::openForReading(empty);
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
    }
    victim().write({});
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(empty.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "CREATE TABLE issue (id, title); PRAGMA user_version=1", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(Ledger::open(empty).error().code, ErrorCode::Corrupt);
    ASSERT_EQ(sqlite3_open(empty.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "PRAGMA application_id=0x58484231", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(Ledger::open(empty).error().code, ErrorCode::Corrupt); // app id, but not our tables
}

TEST(HostileBooks, AWalBookIsReadAndTurnedBackIntoOneFile)
{
    const QByteArray bytes =
        victim().tampered("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
    victim().suffer(bytes);
    victim().write(bytes);
    EXPECT_OK(writeSome(victim().path("坏.xhb")));
    EXPECT_FALSE(QFile::exists(victim().path("坏.xhb-wal")));
    EXPECT_EQ(victim().verified().isEmpty(), false);
}

/// Content a program other than ours wrote; the journal does not know of it.
class ForeignContent : public testing::TestWithParam<const char *>
{
};

TEST_P(ForeignContent, IsFoundByVerifyAndHarmsNobody)
{
    const QByteArray bytes = victim().tampered(GetParam());
    victim().write(bytes);
    EXPECT_TRUE(victim().verified().isEmpty());
    victim().suffer(bytes);
}

INSTANTIATE_TEST_SUITE_P(
    HostileBooks, ForeignContent,
    testing::Values(
        "UPDATE issue SET task_type='someday' WHERE id=2", "UPDATE step SET outcome='perhaps'",
        "UPDATE source SET level='galaxy'", "UPDATE attachment SET role='spy'",
        "UPDATE lookback SET outcome=''",
        "UPDATE issue SET title=replace(hex(zeroblob(20000000)), '00', 'x') WHERE id=2",
        "UPDATE issue SET title=CAST(x'fffe80c0' AS TEXT) WHERE id=2",
        "UPDATE issue SET title=CAST(x'e58f8c00e6b2b3' AS TEXT) WHERE id=2",
        "UPDATE issue SET deadline='2026-13-45'", "UPDATE issue SET deadline='soon'",
        "UPDATE issue SET responsible='[1,1,99999999]'", "UPDATE issue SET responsible='not json'",
        "UPDATE issue SET responsible='{\"a\":1}'",
        "UPDATE issue SET responsible='[' || replace(hex(zeroblob(100000)), '00', '[') WHERE id=2",
        "UPDATE unit SET aliases='[1,null,[]]'", "UPDATE measure SET seq=9223372036854775807",
        "UPDATE measure SET invested_wan=9e999", "UPDATE round SET no=2147483648",
        "UPDATE round SET procedure='mars'", "UPDATE round SET procedure=hex(zeroblob(5000))",
        "UPDATE step SET key='mars' WHERE id=1", "UPDATE step SET \"on\"='9999-12-31'",
        "UPDATE publicity SET \"on\"='0001-01-01'", "UPDATE publicity SET until='9999-12-31'",
        "UPDATE publicity SET \"on\"='9999-12-31', until=NULL",
        "UPDATE book SET rulebook='../../etc/passwd'", "DELETE FROM book",
        "PRAGMA foreign_keys=OFF; DELETE FROM issue WHERE id=1",
        "PRAGMA foreign_keys=OFF; UPDATE measure SET issue=424242",
        "INSERT INTO attachment (issue, role, name, sha256, size) VALUES "
        "(1, 'before', 'x', hex(zeroblob(32)), -1)",
        "UPDATE blob SET data=zeroblob(30000000)", "DELETE FROM blob",
        "INSERT INTO op SELECT id+1000, at, today, who, host, kind, label, undoes, hash FROM op "
        "WHERE id=3",
        "INSERT INTO change (op, tbl, row, after) VALUES (3, 'nowhere', 1, '{}')",
        "INSERT INTO change (op, tbl, row, after) VALUES (3, 'issue', 77, 'not json')",
        "INSERT INTO change (op, tbl, row, after) VALUES (3, 'issue', 77, '{\"title\":[]}')",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000) "
        "INSERT INTO unit (name, kind) SELECT 'u' || i, 'town' FROM n"));

/// A forger who keeps the journal right can still not make a book whole that cannot be read.
TEST(HostileBooks, UnreadableWordsWithARightJournalAreFound)
{
    struct Forged {
        const char *column;
        const char *word;
    };
    for (const Forged forged : {Forged{"task_type", "someday"}, Forged{"deadline", "soon"}}) {
        victim().write(victim().sound());
        auto ledger = Ledger::open(victim().path("坏.xhb"));
        ASSERT_OK(ledger);
        ASSERT_OK((*ledger)->transact(
            QStringLiteral("forged"), QStringLiteral("伪造"), today, [&](Tx &tx) -> Status {
                const EntityInfo &issue = entityInfo<Issue>();
                TRY_LET(row, tx.gate().find(issue, 2));
                row[size_t(issue.indexOf(QString::fromLatin1(forged.column)))] =
                    QString::fromLatin1(forged.word);
                return tx.gate().update(issue, 2, row);
            }));
        const auto report = verify(**ledger);
        ASSERT_OK(report);
        EXPECT_EQ(report->findings.size(), 1) << forged.column;
    }
}

} // namespace
