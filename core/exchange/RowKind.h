// SPDX-License-Identifier: GPL-3.0-or-later
// What a row below the header is: a problem, or one of the rows people put between and after them.
#pragma once

#include "core/exchange/Mapping.h"

#include <QHash>
#include <QStringList>

namespace xhb {

enum class RowKind { Data, Blank, Group, Total, Signature, Header, Note };

/// Tells the rows of one list apart.
class RowKinds
{
public:
    /// `title` names the record, `works` may stand alone in a row that continues one.
    explicit RowKinds(const Mapping &mapping, QStringView title = u"title",
                      QStringView works = u"measures");

    /// `wide`: the row's first cell is merged over three or more columns.
    RowKind of(const GridRow &row, bool wide) const;

private:
    bool repeatsHeader(const GridRow &row) const;

    int m_title;
    int m_works;
    QHash<int, QStringList> m_captions; ///< by column, without blanks
};

/// "一、大气方面" names the topic 大气.
QString topicOfGroup(const QString &text);

/// 1-3, 第八项, （一）, 问题四十七: something that numbers a problem.
bool looksLikeCode(const QString &text);

} // namespace xhb
