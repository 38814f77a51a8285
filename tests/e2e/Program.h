// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a script would call it, and a book it works on in a temporary folder.
#pragma once

#include "tests/support/Print.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace xhb::test {

/// How one call of the program ended.
struct Ended {
    int code = -1; ///< exit code; -1 = it crashed or hung
    QByteArray out;
    QByteArray err;

    /// The one JSON document on stdout; fails the test when there is anything else.
    QJsonDocument json() const;
    /// stdout as JSON Lines.
    std::vector<QJsonObject> lines() const;
};

/// Calls the program. Every call checks what holds for all: no crash, and nothing but Chinese
/// sentences on stderr.
Ended call(const QStringList &arguments, const QByteArray &input = {});

/// The program started and left running, its output to be read, its input to be written.
std::unique_ptr<QProcess> start(const QStringList &arguments);

/// "{'do': 'undo'}" -> JSON: single quotes are easier to read in C++.
QByteArray json(const char *text);

/// Words of a failed run for the message of a test.
std::string wordsOf(const Ended &run);

class Book
{
public:
    /// Makes a new book with three units and a source of each level; `today` is --on.
    explicit Book(const char *today = "2026-03-31", const char *rulebook = "jx");

    QString path() const { return file(QStringLiteral("临溪县 台账.xhb")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString today;

    /// VERB BOOK ARGUMENTS… --on today
    Ended run(const char *verb, const QStringList &arguments = {}) const;
    /// The same with --json.
    QJsonDocument answer(const char *verb, const QStringList &arguments = {}) const;
    /// Performs actions and gives the answers of `do`, a line each.
    std::vector<QJsonObject> act(const QByteArrayList &lines) const;
    /// Performs actions that must succeed; gives the answer to the last.
    QJsonObject done(const QByteArrayList &lines) const;
    /// An action that must be refused under an article, in words that contain `word`, and must
    /// leave the book as it was.
    void refused(const QByteArray &line, const char *basis, const char *word,
                 const char *code = "refused") const;
    /// An action that must be called wrong, not forbidden.
    void invalid(const QByteArray &line, const char *word) const;

    QJsonObject status(const char *code) const;
    QString state(const char *code) const;
    /// Rows of all tables as text.
    QString dump() const;
    void expectSound() const;

    /// Adds a problem of a kind with `measures` measures done on the first of March 2026.
    void addIssue(const char *code, const char *source = "季度自查",
                  const char *taskType = "limited", int measures = 2) const;
    /// Attaches papers, a tiny picture or text each.
    void addPapers(const char *code, std::initializer_list<const char *> roles) const;
    /// Photos, and what every procedure may ask for in its first round.
    void addAllPapers(const char *code) const;

private:
    QTemporaryDir m_folder;
};

} // namespace xhb::test
