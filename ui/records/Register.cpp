// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Register.h"

#include "core/report/Words.h"
#include "core/rules/SourceGuess.h"
#include "ui/records/FieldWords.h"

#include <QCollator>
#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

const QString columnName = QStringLiteral("name");
const QString columnLevel = QStringLiteral("level");
const QString columnCategory = QStringLiteral("category");
const QString columnAliases = QStringLiteral("aliases");

QString wordIn(const EntityInfo &entity, const Row &row, QStringView column)
{
    const size_t at = size_t(entity.indexOf(column));
    return valueWords(entity, entity.fields[at], row[at], [](auto &&...) { return QString(); });
}

QStringList aliasesIn(const EntityInfo &entity, const Row &row)
{
    QStringList aliases;
    detail::assign(aliases, row[size_t(entity.indexOf(columnAliases))]);
    return aliases;
}

int placeIn(const EntityInfo &entity, const Row &row, QStringView column)
{
    const size_t at = size_t(entity.indexOf(column));
    return detail::choiceIndex(entity.fields[at].choices, row[at]);
}

/// By the vocabulary of a column, then by the sound of the name.
std::function<bool(const Row &, const Row &)> orderBy(const EntityInfo &entity,
                                                      const QString &column)
{
    const auto collator = std::make_shared<QCollator>(QLocale(QLocale::Chinese, QLocale::China));
    collator->setNumericMode(true);
    return [&entity, column, collator](const Row &a, const Row &b) {
        const int first = placeIn(entity, a, column), second = placeIn(entity, b, column);
        return first != second ? first < second
                               : collator->compare(textIn(entity, a, columnName),
                                                   textIn(entity, b, columnName)) < 0;
    };
}

QHash<QString, QString> sourceRemarks(const Desk &desk, const Row &current)
{
    const EntityInfo &entity = entityInfo<Source>();
    const auto level = fromKey<Level>(textIn(entity, current, columnLevel));
    if (!level)
        return {};
    const QString category = textIn(entity, current, columnCategory);
    const Rulebook &rulebook = desk.rulebook();
    const QString procedure = rulebook.procedureFor(*level, category).name;
    const SourceCategory *known = categoryNamed(rulebook, category);
    if (category.isEmpty())
        return {{columnCategory,
                 Tr::tr("还没有类别：销号率归在“未分类”，销号按层级用“%1”。").arg(procedure)}};
    if (!known)
        return {{columnCategory,
                 Tr::tr("规则集里没有这一类，会照录；销号按层级用“%1”。").arg(procedure)}};
    if (known->level != *level)
        return {{columnCategory,
                 Tr::tr("规则集里这一类是另一层级的；销号按现在的层级用“%1”。").arg(procedure)}};
    return {{columnCategory, Tr::tr("销号用“%1”（%2）。").arg(procedure, citation(known->basis))}};
}

/// Where the category says so the level follows it.
void followCategory(const Rulebook &rulebook, FormWidget &form, const QString &column)
{
    if (column != columnCategory)
        return;
    const QString word = textIn(entityInfo<Source>(), form.current(), columnCategory);
    if (const SourceCategory *known = categoryNamed(rulebook, word); known && known->name == word)
        form.setField(columnLevel, Value(keyOf(known->level)));
}

} // namespace

QString textIn(const EntityInfo &entity, const Row &row, QStringView column)
{
    const auto *text = std::get_if<QString>(&row[size_t(entity.indexOf(column))]);
    return text ? *text : QString();
}

QStringList categoryWords(const Rulebook &rulebook)
{
    QStringList words;
    std::optional<Level> level;
    for (const SourceCategory &category : rulebook.categories) {
        if (level && *level != category.level)
            words.append(QString());
        level = category.level;
        words.append(category.name);
    }
    return words;
}

RegisterKind sourceRegister(const Desk &desk)
{
    const EntityInfo &entity = entityInfo<Source>();
    FormLayout layout;
    layout.columns = {columnName,
                      columnCategory,
                      columnLevel,
                      QStringLiteral("batch"),
                      QStringLiteral("feedback_on"),
                      QStringLiteral("doc_no"),
                      columnAliases,
                      QStringLiteral("note")};
    layout.suggestions.insert(columnCategory, categoryWords(desk.rulebook()));
    layout.hints = {{columnName, Tr::tr("如 第三轮中央生态环境保护督察")},
                    {columnCategory, Tr::tr("选一类，或自己写")},
                    {QStringLiteral("batch"), Tr::tr("如 第三轮、2026年第三季度")},
                    {columnAliases, Tr::tr("每行一个：别的台账里的写法、旧名")}};
    layout.notes = {{QStringLiteral("feedback_on"), Tr::tr("整改方案的报送期限从这一天数起。")},
                    {columnAliases, Tr::tr("导入清单、填表找来源时，这些写法都算是它。")}};
    return {entity,
            Tr::tr("问题来源"),
            Tr::tr("新建来源"),
            Tr::tr("问题从哪次督察、警示片或自查来，记在这里；类别决定按哪个程序销号。"),
            {{columnName, Tr::tr("来源名称"), 20, CellKind::Text, true, true, false},
             {columnLevel, Tr::tr("层级"), 4, CellKind::Text, true, false, false},
             {columnCategory, Tr::tr("类别"), 11, CellKind::Text, true, false, false}},
            [&entity](const Row &row) -> RowCells {
                const QString name = textIn(entity, row, columnName);
                const QString category = textIn(entity, row, columnCategory);
                const QString level = wordIn(entity, row, columnLevel);
                if (category.isEmpty())
                    return {{.text = name, .why = name},
                            {.text = level},
                            {.text = Tr::tr("未分类"), .tone = Tone::Amber}};
                return {{.text = name, .why = name},
                        {.text = level},
                        {.text = category, .why = category}};
            },
            [&entity](const Row &row) {
                return aliasesIn(entity, row) + QStringList{textIn(entity, row, columnCategory),
                                                            textIn(entity, row, u"batch"),
                                                            textIn(entity, row, u"doc_no")};
            },
            orderBy(entity, columnLevel),
            layout,
            [&desk](const Row &current) { return sourceRemarks(desk, current); },
            [&desk](FormWidget &form, const QString &column) {
                followCategory(desk.rulebook(), form, column);
            }};
}

RegisterKind unitRegister()
{
    const EntityInfo &entity = entityInfo<Unit>();
    const QString kind = QStringLiteral("kind");
    FormLayout layout;
    layout.columns = {columnName, QStringLiteral("short_name"), kind, columnAliases,
                      QStringLiteral("note")};
    layout.hints = {{columnName, Tr::tr("全称，印在登记表和台账上")},
                    {columnAliases, Tr::tr("每行一个：别的台账里的写法、旧名")}};
    layout.notes.insert(columnAliases, Tr::tr("导入清单、填表找单位时，这些写法都算是它。"));
    return {
        entity,
        Tr::tr("单位"),
        Tr::tr("新建单位"),
        Tr::tr(
            "镇街、园区、部门、上级单位和企业，连同它们的别名；问题和信访件的责任单位都从这里选。"),
        {{columnName, Tr::tr("单位名称"), 18, CellKind::Text, true, true, false},
         {kind, Tr::tr("性质"), 4, CellKind::Text, true, false, false},
         {columnAliases, Tr::tr("简称和别名"), 11, CellKind::Text, true, false, false}},
        [&entity, kind](const Row &row) -> RowCells {
            QStringList others = aliasesIn(entity, row);
            others.prepend(textIn(entity, row, u"short_name"));
            others.removeAll(QString());
            const QString name = textIn(entity, row, columnName);
            const QString words = others.join(u'、');
            return {{.text = name, .why = name},
                    {.text = wordIn(entity, row, kind)},
                    {.text = words, .why = words, .dimmed = true}};
        },
        [&entity](const Row &row) {
            return aliasesIn(entity, row) + QStringList{textIn(entity, row, u"short_name")};
        },
        orderBy(entity, kind),
        layout,
        {},
        {}};
}

} // namespace xhb
