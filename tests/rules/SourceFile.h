// SPDX-License-Identifier: GPL-3.0-or-later
// A source file as the border rules look at it: its includes, its literals with the call they
// stand in, and its code without comments and literals.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xhb {

struct Include {
    int line = 0;
    QString path;
    bool quoted = false; ///< "core/…", not <…>
};

struct Literal {
    int line = 0;
    QString text; ///< adjacent literals joined, escapes resolved
    QString call; ///< name before the innermost open bracket: `tr`, `QRegularExpression`, or empty
    bool compared = false; ///< u"…" or u'…': a word to compare with, which nobody is shown
};

struct SourceFile {
    QString path;      ///< from the root of the project
    QStringList lines; ///< as written
    QStringList code;  ///< C++ only: lines without comments and without what stands in quotes
    std::vector<Include> includes;
    std::vector<Literal> literals;
};

/// Reads a text as the file at `path`; only .h and .cpp are looked at as C++.
SourceFile parseSource(const QString &path, const QString &text);

} // namespace xhb
