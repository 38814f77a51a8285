// SPDX-License-Identifier: GPL-3.0-or-later
// Several measures in one cell: taking them apart and writing them so that they come apart again.
#pragma once

#include <QString>

#include <vector>

namespace xhb {

struct MeasureText {
    QString text;
    QString deadlineText;
    int number = 0; ///< the number that stood before it; 0 = none

    bool operator==(const MeasureText &) const = default;
};

/// Splits at numbering (1. （1） （一） ① 一是 …) that counts on, else at line ends and at "；"
/// outside brackets. Numbering is dropped. A deadline in "（完成时限：…）" is taken out of the
/// text; one that opens it ("2022年5月底前，…") is copied.
std::vector<MeasureText> splitMeasures(const QString &cell);

/// One line per measure, numbered in a style that splitMeasures() reads back exactly. Deadlines
/// are written behind the text unless the text opens with them or a column of its own has them.
/// `first` is the first number.
QString joinMeasures(const std::vector<MeasureText> &measures, bool withDeadlines, int first = 1);

/// What is the same measure however it was typed: cleaned, without a trailing "；".
QString measureKey(const QString &text);

} // namespace xhb
