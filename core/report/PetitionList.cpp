// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PetitionList.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"

namespace xhb {

namespace {

struct Column {
    const char *name;
    QString PublicPetition::*text;
};

constexpr Column columns[] = {
    {"accept_no", &PublicPetition::acceptNo},
    {"content", &PublicPetition::content},
    {"region", &PublicPetition::region},
    {"pollution", &PublicPetition::pollution},
    {"investigation", &PublicPetition::investigation},
    {"truth", &PublicPetition::truth},
    {"handling", &PublicPetition::handling},
    {"finish", &PublicPetition::finish},
    {"account", &PublicPetition::account},
};

} // namespace

FormData petitionListData(const std::shared_ptr<const std::vector<PublicPetition>> &rows,
                          const QString &batch, const Letterhead &letterhead)
{
    FormData data;
    const QString day = letterhead.on.isValid() ? longDate(letterhead.on) : QString();
    data.texts[QStringLiteral("county")] = letterhead.county;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("clerk")] = letterhead.clerk;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
    data.texts[QStringLiteral("batch")] = batch.isEmpty() ? day : batch + u'　' + day;
    data.texts[QStringLiteral("count")] = QString::number(rows ? rows->size() : 0);
    FormList list;
    list.columns.append(QStringLiteral("no"));
    for (const Column &column : columns)
        list.columns.append(QLatin1String(column.name));
    list.size = rows ? int(rows->size()) : 0;
    list.text = [rows](int row, int column) {
        return column == 0 ? QString::number(row + 1)
                           : (*rows)[size_t(row)].*columns[column - 1].text;
    };
    data.lists[QStringLiteral("rows")] = list;
    return data;
}

} // namespace xhb
