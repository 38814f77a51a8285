// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PetitionReader.h"

#include "core/base/Text.h"
#include "core/exchange/ListReader.h"
#include "core/exchange/UnitNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Beyond these a list is no list; what is over is named, not taken.
constexpr qsizetype mostUnits = 200;
constexpr qsizetype mostTypes = 50;
constexpr qsizetype mostLinks = 50;
constexpr qsizetype longestJoined = 100'000; ///< text gathered from several rows or columns

/// Words for the choices of a petition beside their own.
struct ChoiceWord {
    QStringView field;
    QStringView word;
    const char *key;
};
constexpr ChoiceWord choiceWords[] = {
    {u"truth", u"是", "true"},           {u"truth", u"查证属实", "true"},
    {u"truth", u"否", "false"},          {u"truth", u"不实", "false"},
    {u"truth", u"失实", "false"},        {u"finish", u"是", "done"},
    {u"finish", u"办结", "done"},        {u"finish", u"已办结验收中", "done"},
    {u"finish", u"已验收销号", "done"},  {u"finish", u"已销号", "done"},
    {u"finish", u"阶段办结", "staged"},  {u"finish", u"否", "open"},
    {u"finish", u"未办结", "open"},      {u"finish", u"办理中", "open"},
    {u"finish", u"在办", "open"},        {u"channel", u"电话", "call"},
    {u"channel", u"电话举报", "call"},   {u"channel", u"信件", "letter"},
    {u"channel", u"信件举报", "letter"}, {u"channel", u"微信举报", "wechat"},
    {u"channel", u"网络举报", "web"},    {u"channel", u"走访", "visit"},
    {u"channel", u"其它", "other"},      {u"class", u"一般件", "ordinary"},
    {u"class", u"重点件", "key"},        {u"class", u"疑难复杂件", "complex"},
    {u"class", u"疑难", "complex"},
};

QString ownWord(QStringView field, const QString &text)
{
    for (const ChoiceWord &choice : choiceWords)
        if (field == choice.field && text == choice.word)
            return QString::fromLatin1(choice.key);
    return text;
}

class Reader : public ListReader
{
public:
    Reader(const Grid &grid, PetitionListDraft &draft, std::optional<int> assumedYear)
        : ListReader(grid, draft, assumedYear), m_draft(draft)
    {
        for (const MappedColumn &column : draft.mapping.columns) {
            const int index = entityInfo<Petition>().indexOf(column.field);
            m_columns.push_back(
                {column, index, index < 0 ? nullptr : &Entity<Petition>::fields[size_t(index)]});
        }
    }

protected:
    void readData(const GridRow &row) override;
    void finish() override;

private:
    struct Column {
        MappedColumn mapped;
        int index; ///< in the field table of Petition, or -1
        const Field<Petition> *info;

        bool is(QStringView field) const { return mapped.field == field; }
    };

    void readPetition(const GridRow &row);
    void readContinuation(const GridRow &row);
    void readCell(const Column &column, const Shown &value);
    void readField(const Column &column, const Shown &value);
    void readUnits(const Column &column, const QString &text);
    void readLinks(LinkKind kind, const Column &column, const QString &text);
    void readPerson(const Column &column, const QString &text);
    void append(QString Petition::*text, QStringView field, const QString &more);
    void readDeadline();
    void doubtAt(const Column &column, const QString &value, const QString &why)
    {
        doubt(m_current->row, column.mapped.column, value, {}, why);
    }

    PetitionListDraft &m_draft;
    std::vector<Column> m_columns;
    std::optional<PetitionDraft> m_current;
    bool m_saidDuplicate = false; ///< the list says the petition is one
    bool m_rejecting = false;
};

void Reader::readData(const GridRow &row)
{
    // A row goes on with the petition above where its number is merged with it, or where it has
    // neither number nor content; with content alone a number is missing.
    const bool after = m_previous && (m_current || m_rejecting);
    const int first = m_current ? m_current->row : m_previous ? m_previous->number : 0;
    const bool above = after && belongsAbove(row, {columnOf(u"accept_no")}, first) &&
                       (mergedAbove(row, columnOf(u"accept_no")) ||
                        belongsAbove(row, {columnOf(u"content"), columnOf(u"seq")}, first));
    if (!above)
        readPetition(row);
    else if (m_rejecting)
        skip(row, Tr::tr("属于上面未导入的信访件"));
    else
        readContinuation(row);
}

void Reader::readPetition(const GridRow &row)
{
    finish();
    PetitionDraft draft;
    draft.row = row.number;
    draft.given.assign(Entity<Petition>::fields.size(), false);
    m_current = std::move(draft);
    m_saidDuplicate = false;
    m_rejecting = false;
    for (const Column &column : m_columns) {
        const Shown value =
            shown(row, column.mapped.column,
                  column.info && column.info->kind == Kind::LongText && !column.is(u"note"));
        if (!value.text.isEmpty())
            readCell(column, value);
    }
    const auto reject = [&](QStringView field, const QString &why) {
        m_draft.rejected.push_back(
            remark(row.number, columnOf(field), cleaned(row.cells.front().text), {}, why));
        m_current.reset();
        m_rejecting = true;
    };
    if (m_current->acceptNo.number.isEmpty())
        return reject(u"accept_no", Tr::tr("没有受理编号，这一行没有导入"));
    readDeadline();
    if (!m_current->acceptNo.usual)
        doubt(row.number, columnOf(u"accept_no"), m_current->acceptNo.number,
              m_current->acceptNo.number, Tr::tr("受理编号不是常见的样式，已照录，请核对"));
    if ((m_saidDuplicate || m_current->acceptNo.duplicate) &&
        std::none_of(m_current->links.begin(), m_current->links.end(),
                     [](const auto &link) { return link.first == LinkKind::Duplicate; }))
        doubt(row.number, columnOf(u"duplicate"), m_current->acceptNo.number, {},
              Tr::tr("写明是重复件，但没有重复关联件编号，没有登记关联"));
}

void Reader::readContinuation(const GridRow &row)
{
    for (const Column &column : m_columns) {
        const Shown value = shown(row, column.mapped.column, false);
        if (value.text.isEmpty() || value.fromAbove)
            continue;
        if (column.info && column.info->kind == Kind::LongText) {
            const QString before = std::get<QString>(column.info->read(m_current->petition));
            if (before.size() > longestJoined) {
                doubt(row.number, column.mapped.column, value.text, {},
                      Tr::tr("内容太长，没有采用"));
            } else if (!before.contains(value.text)) {
                column.info->write(m_current->petition,
                                   before.isEmpty() ? value.text : before + u'\n' + value.text);
                m_current->given[size_t(column.index)] = true;
            }
        } else if (!column.is(u"seq")) {
            doubt(row.number, column.mapped.column, value.text, {},
                  Tr::tr("同一信访件的后续行另有内容，没有采用"));
        }
    }
}

void Reader::readCell(const Column &column, const Shown &value)
{
    PetitionDraft &draft = *m_current;
    const QString &text = value.text;
    if (column.is(u"accept_no")) {
        draft.acceptNo = readAcceptNo(text);
        draft.petition.acceptNo = draft.acceptNo.number;
        draft.give(u"accept_no");
        if (draft.acceptNo.key) {
            draft.petition.key = true;
            draft.give(u"key");
        }
    } else if (column.is(u"lead") || column.is(u"assisting")) {
        readUnits(column, text);
    } else if (column.is(u"source")) {
        draft.source = text;
        draft.give(u"source");
    } else if (column.is(u"pollution")) {
        const QStringList types = pollutionTypes({text});
        if (types.size() > mostTypes)
            return doubtAt(column, text, Tr::tr("污染类型太多，没有采用"));
        draft.petition.pollution = types;
        draft.give(u"pollution");
    } else if (column.is(u"contact_phone")) {
        if (!draft.petition.contact.contains(text))
            append(&Petition::contact, u"contact", text);
    } else if (column.is(u"grid")) {
        append(&Petition::note, u"note", column.mapped.header + u'：' + text);
    } else if (column.is(u"duplicate")) {
        m_saidDuplicate = text.startsWith(u'是') || text == u"√";
    } else if (column.is(u"duplicate_of")) {
        readLinks(LinkKind::Duplicate, column, text);
    } else if (column.is(u"split_of")) {
        readLinks(LinkKind::Split, column, text);
    } else if (column.is(u"merged_into")) {
        readLinks(LinkKind::Merged, column, text);
    } else if (column.mapped.field.startsWith(u"person_")) {
        readPerson(column, text);
    } else if (column.info) {
        readField(column, value);
    }
}

void Reader::readField(const Column &column, const Shown &value)
{
    if (column.is(u"note"))
        return append(&Petition::note, u"note", value.text);
    if (column.is(u"key") && m_current->acceptNo.key && !value.text.startsWith(u'是'))
        return; // a * beside the number says so
    QString why;
    Shown cell = value;
    if (column.info->kind == Kind::Choice)
        cell.text = ownWord(column.mapped.field, value.text);
    const std::optional<Value> read = valueOfCell(*column.info, cell, why);
    const auto *days = read ? std::get_if<qint64>(&*read) : nullptr;
    if (column.is(u"reply_days") && days && (*days < 0 || *days > 365))
        return doubtAt(column, value.text, Tr::tr("反馈期限不合理，没有采用"));
    if (!read || !column.info->write(m_current->petition, *read))
        return doubtAt(column, value.text, why.isEmpty() ? Tr::tr("内容不合适，没有采用") : why);
    m_current->given[size_t(column.index)] = true;
}

void Reader::readUnits(const Column &column, const QString &text)
{
    const UnitNames names = splitUnits(text);
    if (names.units.size() + names.assisting.size() > mostUnits)
        return doubtAt(column, text, Tr::tr("单位太多，没有采用"));
    PetitionDraft &draft = *m_current;
    QStringList &own = column.is(u"lead") ? draft.lead : draft.assisting;
    own = names.units;
    if (!names.units.isEmpty())
        draft.give(column.mapped.field);
    for (const QString &name : names.assisting)
        if (!draft.assisting.contains(name))
            draft.assisting.append(name);
    if (!names.assisting.isEmpty())
        draft.give(u"assisting");
}

void Reader::readLinks(LinkKind kind, const Column &column, const QString &text)
{
    const QStringList numbers = acceptNumbers(text);
    if (numbers.size() > mostLinks)
        return doubtAt(column, text, Tr::tr("关联件太多，没有采用"));
    for (const QString &number : numbers)
        m_current->links.emplace_back(kind, number);
}

/// 张** is what our own exports put in place of a name; it says nothing new.
void Reader::readPerson(const Column &column, const QString &text)
{
    if (text.contains(u'*'))
        return;
    (column.is(u"person_name")    ? m_current->person.name
     : column.is(u"person_phone") ? m_current->person.phone
                                  : m_current->person.address) = text;
}

void Reader::append(QString Petition::*text, QStringView field, const QString &more)
{
    QString &joined = m_current->petition.*text;
    if (joined.size() + more.size() > longestJoined)
        return doubt(m_current->row, columnOf(field), more, {}, Tr::tr("内容太长，没有采用"));
    if (!joined.contains(more))
        joined += joined.isEmpty() ? more : (field == u"contact" ? u' ' : u'\n') + more;
    m_current->give(field);
}

void Reader::readDeadline()
{
    PetitionDraft &draft = *m_current;
    if (draft.petition.deadlineText.isEmpty() || draft.has(u"deadline"))
        return;
    const DeadlineReading &read = deadlineOf(draft.petition.deadlineText);
    draft.petition.deadline = read.sure ? read.date : QDate();
    if (!read.sure)
        doubt(draft.row, columnOf(u"deadline_text"), draft.petition.deadlineText,
              read.date.isValid() ? read.date.toString(Qt::ISODate) : QString(), read.why);
}

void Reader::finish()
{
    if (!m_current)
        return;
    m_draft.rows.push_back(std::move(*m_current));
    m_current.reset();
}

} // namespace

bool looksLikePetitions(const Workbook &book)
{
    return std::any_of(book.sheets.begin(), book.sheets.end(), [](const Grid &grid) {
        return !grid.hidden && holdsPetitions(grid) && findMapping(grid, {}, petitionWords());
    });
}

bool looksLikeIssues(const Workbook &book)
{
    // Without accept numbers, the kind that knows more of the header.
    return std::ranges::any_of(book.sheets, [](const Grid &grid) {
        if (grid.hidden || holdsPetitions(grid))
            return false;
        const auto issues = findMapping(grid, {}, issueWords());
        const auto petitions = findMapping(grid, {}, petitionWords());
        return issues && (!petitions || petitions->columns.size() < issues->columns.size());
    });
}

Result<PetitionListDraft> readPetitions(const Workbook &book, const LedgerOptions &options,
                                        Progress *progress)
{
    PetitionListDraft draft;
    const Grid *chosen = chooseSheet(book, options.mapping, petitionWords(), draft);
    if (!chosen)
        return Error{ErrorCode::Invalid,
                     Tr::tr("没有找到信访件台账：看不到的工作表和没有“受理编号”“交办问题基本情况”等"
                            "表头的工作表不导入。请检查表头，或手工指定各列的内容。"),
                     {},
                     {}};
    Reader reader(*chosen, draft, options.assumedYear);
    reader.readPreamble();
    if (!reader.readRows(RowKinds(draft.mapping, u"content", u"handling"), progress))
        return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    return draft;
}

} // namespace xhb
