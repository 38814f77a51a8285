// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the program with a verb: its arguments, its answers and its exit code.
#pragma once

#include "core/actions/Desk.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace xhb {

enum ExitCode {
    ExitDone = 0,
    ExitFindings = 1, ///< done, and problems were found
    ExitUsage = 2,
    ExitRefused = 3,
    ExitLocked = 4,
    ExitDamaged = 5,
    ExitNewer = 6,
    ExitDisk = 7,
};

ExitCode exitCodeOf(ErrorCode code);

class Command
{
public:
    Command(QString verb, const QCommandLineParser &parser, QDate today);

    QString verb() const { return m_verb; }
    /// Positional arguments after the verb.
    QString argument(int index) const { return m_arguments.value(index); }
    int arguments() const { return int(m_arguments.size()); }
    bool has(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    bool json() const { return m_json; }
    QDate today() const { return m_today; }
    Session session() const;

    /// The one JSON document of this call; printed only with --json.
    void document(const QJsonArray &array) const;
    void document(const QJsonObject &object) const;
    /// One line of JSON, flushed at once.
    void jsonLine(const QJsonObject &object) const;
    /// A line for people on stdout; nothing with --json.
    void say(const QString &line) const;
    /// A message on stderr.
    void warn(const QString &line) const;
    /// Tells an error in words and answers its exit code.
    int fail(const Error &error) const;
    int usage(const QString &what) const;

private:
    QString m_verb;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    QDate m_today;
    bool m_json;
};

/// What a verb does, how it is called, which options it knows.
struct VerbSpec {
    const char *name;
    const char *synopsis;
    int least; ///< positional arguments
    int most;
    std::vector<const char *> options; ///< "name" = flag, "name=" = takes a value
    int (*run)(const Command &);
};

const std::vector<VerbSpec> &verbSpecs();
int runCommand(const QStringList &arguments);

int runNew(const Command &);
int runVerify(const Command &);
int runBackup(const Command &);
int runRestore(const Command &);
int runJournal(const Command &);
int runUndo(const Command &);
int runRedo(const Command &);
int runDo(const Command &);
int runImport(const Command &);
int runExport(const Command &);
int runPrint(const Command &);
int runStatus(const Command &);
int runAgenda(const Command &);
int runStats(const Command &);
int runWorkdays(const Command &);
/// `import --as calendar`
int importCalendar(const Command &);

} // namespace xhb
