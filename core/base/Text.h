// SPDX-License-Identifier: GPL-3.0-or-later
// Words of text that import, matching and sorting share: cleaning what comes out of spreadsheets
// and web pages, Chinese numerals, a sort key for codes, the words that mean "nothing here".
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace xhb {

/// Full-width digits, letters and the ideographic space as their ASCII kin; other signs stay.
QString toHalfWidth(QStringView text);

/// What the writer meant to type: half width, no zero-width or other invisible characters, every
/// kind of blank a plain space, line ends as \n, nothing at either end. Tabs stay.
QString cleaned(QStringView text);
QString cleaned(const QString &text);

/// A Chinese or Arabic numeral as a number: 四十七 47, 一百零三 103, 二〇二五 2025, 42 42.
/// Nothing for anything else, and for what does not fit an int.
std::optional<int> numeralValue(QStringView text);

/// A key by whose plain comparison codes come in the order people expect: 第八项 before 第十项,
/// 1-3 before 1-12, 问题四十七 beside 47号. Equal numbers are ordered by the text. The code itself
/// stays as it was written.
QString codeSortKey(QStringView code);

/// A share with one decimal, half up, in integers, so that 91.85 % is not lost to binary fractions
/// (rules.md 十一): “91.9%”; “—” of nothing.
QString percentText(qint64 part, qint64 whole);

/// What stands in a cell that says nothing.
enum class Blank {
    No,    ///< real content
    Empty, ///< nothing at all
    Dash,  ///< "/", "—", "－" …
    None,  ///< 无: somebody states that there is none
    Ditto, ///< 同上, 〃
};
Blank blankness(QStringView text);

} // namespace xhb
