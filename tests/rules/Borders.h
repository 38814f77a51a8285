// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the source tree: which folder may include, call or say what. The table in
// Borders.cpp is the rule and its documentation at once.
#pragma once

#include "tests/rules/SourceFile.h"

#include <functional>
#include <set>

namespace xhb {

struct Finding {
    int line = 0;
    QString what;
};
using Findings = std::vector<Finding>;

/// A small file made up to show what a rule catches or lets pass.
struct Sample {
    const char *path;
    const char *text;
};

struct Rule {
    const char *name; ///< of the test, and in `exemptions`
    const char *says;
    std::function<Findings(const SourceFile &)> check;
    Sample offence;
    Sample innocent;
};

/// A file that may break one rule, and why. One that no longer does fails the test.
struct Exemption {
    const char *rule;
    const char *path;
    const char *reason;
};

const std::vector<Rule> &borders();
const std::vector<Exemption> &exemptions();

/// True when a literal with this call around it reaches the translator.
bool isTranslated(const QString &call);
bool hasChinese(QStringView text);

/// Reads every file under the folders the rules speak of.
std::vector<SourceFile> sourceTree();

} // namespace xhb
