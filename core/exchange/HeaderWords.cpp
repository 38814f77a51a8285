// SPDX-License-Identifier: GPL-3.0-or-later
// What the captions of lists mean: one table of words, beside the captions of our own fields.
#include "core/exchange/Mapping.h"

#include "core/base/Text.h"
#include "core/model/Issue.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Captions of real lists (forms.md §2, §8, §11.2, §11.9). Words of one row are one meaning.
constexpr HeaderWords issueHeaders[] = {
    {"seq", u"序号 项次 No"},
    {"code", u"问题编号 编号 问题序号 任务编号 整改任务编号 台账编号 问题清单编号"},
    {"title",
     u"整改问题 问题描述 问题 问题名称 突出问题 问题简述 反馈问题 问题内容 具体问题 主要问题 "
     u"问题情况 整改任务 任务名称 整改事项 问题摘要 问题清单 突出生态环境问题 "
     u"问题简要描述 问题名称简述 存在问题 存在的问题"},
    {"description", u"问题全文 问题详情 问题详细描述 详细描述 问题具体情况"},
    {"goal", u"整改目标 目标任务 整改标准 目标 工作目标 整改目标任务 整改目标及标准 验收标准"},
    {"measures", u"整改措施 重点措施 拟采取措施 具体措施 主要措施 措施 整改措施及要求 工作措施 "
                 u"整改举措 拟采取的措施 措施内容 具体整改措施"},
    {"measure_deadline", u"措施时限 措施完成时限 措施整改时限 措施时限要求 分项时限"},
    {"deadline_text",
     u"完成时限 整改时限 时限要求 拟完成时限 时限 整改完成时限 完成时间 拟完成时间 "
     u"整改期限 完成期限 计划完成时间 计划完成时限 预计完成时间 拟整改时限 "
     u"问题整改完成时限 整改时间"},
    {"deadline", u"时限日期 截止日期"},
    {"responsible", u"主体责任单位 责任单位 整改实施主体 整改主体 整改责任单位 整改单位 责任主体 "
                    u"牵头单位 整改主体单位 主体单位 责任部门 牵头责任单位"},
    {"supervising", u"监管验收责任单位 监管责任单位 督导单位 验收单位 验收销号单位 监管单位 "
                    u"牵头监管单位 其他监管单位 督导责任单位 验收责任单位 监管验收单位 "
                    u"牵头监管验收单位 牵头监管责任单位 牵头监管验收责任单位 其他监管验收单位"},
    {"assisting", u"配合单位 协助单位 责任配合单位 配合责任单位 参与单位 协办单位 配合部门"},
    {"found_on", u"发现日期 发现时间 检查日期 排查日期 排查时间"},
    {"location", u"所在镇街 点位 具体点位 所在地 地点 问题点位 所在乡镇 所属镇街 行政区域 所在位置 "
                 u"位置 属地 点位名称 问题所在地 所在镇街园区"},
    {"person", u"责任人 整改责任人 责任人姓名 具体责任人 联系人"},
    {"phone", u"联系电话 电话 责任人电话 联系方式 手机 手机号码 责任人联系电话"},
    {"note", u"备注 说明"},
    {"source", u"问题来源 来源 来源名称 督察名称 问题出处"},
    {"source_level", u"来源层级 层级"},
    {"source_batch", u"来源批次 批次 轮次 轮次批次"},
    {"leader", u"分管领导 包保领导 领衔领导 分管区领导 分管县领导 挂钩领导 联系领导"},
    {"topic", u"问题领域 领域 类别 问题类型 问题类别 归类 环境要素 要素"},
    {"task_type", u"任务类型 整改类型 任务类别"},
    {"tracked", u"是否纳入销号管理 纳入销号管理 是否销号管理"},
    {"common", u"共性问题 是否共性问题"},
    {"longterm", u"长期坚持"},
    // Computed by the program or facts of the sign-off; known, so that they are not taken for
    // something else, but never imported.
    {"", u"进展状态 状态 当前进展 整改进展 进展情况 完成情况 整改完成情况 下一步计划 下一步打算 "
         u"完成日期 "
         u"销号日期 备案号 措施落实情况 整改措施落实情况 是否完成 距时限天数 进度评价 问题全称 "
         u"时限调整情况 申请日期 验收日期 公示起止 "
         u"回头看日期及结果"},
};

/// Without blanks, stars and colons; brackets go with or without what is in them.
QString headerKey(const QString &header, bool keepBracketText)
{
    QString key;
    int depth = 0;
    for (const QChar c : cleaned(header)) {
        if (QStringView(u"（(［[【").contains(c)) {
            ++depth;
        } else if (QStringView(u"）)］]】").contains(c)) {
            depth = std::max(0, depth - 1);
        } else if (!c.isSpace() && !QStringView(u"*＊：:、·").contains(c) &&
                   (depth == 0 || keepBracketText)) {
            key += c;
        }
    }
    return key;
}

} // namespace

ListWords listWords(const EntityInfo &entity, std::span<const HeaderWords> words,
                    const std::vector<LedgerField> &more)
{
    ListWords made;
    for (const FieldInfo &field : entity.fields) {
        const QString name = QString::fromLatin1(field.column);
        made.fields.push_back({name, QString::fromUtf8(field.label), field.kind == Kind::RefList});
        made.meanings.insert(headerKey(QString::fromUtf8(field.label), true), name);
    }
    for (const LedgerField &field : more) {
        made.fields.push_back(field);
        if (!made.meanings.contains(headerKey(field.label, true)))
            made.meanings.insert(headerKey(field.label, true), field.name);
    }
    for (const HeaderWords &row : words)
        for (const QString &word : QString::fromUtf16(row.words).split(u' ', Qt::SkipEmptyParts))
            if (!made.meanings.contains(word))
                made.meanings.insert(word, QString::fromLatin1(row.field));
    return made;
}

const ListWords &issueWords()
{
    static const ListWords words = [] {
        ListWords made = listWords(entityInfo<Issue>(), issueHeaders,
                                   {{QStringLiteral("seq"), Tr::tr("序号"), false},
                                    {QStringLiteral("measures"), Tr::tr("整改措施"), false},
                                    {QStringLiteral("measure_deadline"), Tr::tr("措施时限"), false},
                                    {QStringLiteral("source_level"), Tr::tr("来源层级"), false},
                                    {QStringLiteral("source_batch"), Tr::tr("来源批次"), false}});
        made.title = QStringLiteral("title");
        return made;
    }();
    return words;
}

const std::vector<LedgerField> &ledgerFields()
{
    return issueWords().fields;
}

const LedgerField *ledgerField(QStringView name)
{
    return issueWords().field(name);
}

const LedgerField *ListWords::field(QStringView name) const
{
    for (const LedgerField &known : fields)
        if (known.name == name)
            return &known;
    return nullptr;
}

std::optional<QString> ListWords::fieldOfHeader(const QString &header, bool exact) const
{
    constexpr qsizetype longestCaption = 100;
    constexpr qsizetype longestWord = 20;
    if (header.size() > longestCaption)
        return std::nullopt;
    for (const bool keep : {true, false}) {
        const auto found = meanings.constFind(headerKey(header, keep));
        if (found != meanings.constEnd())
            return *found;
    }
    if (exact)
        return std::nullopt;
    // "县级主体责任单位" ends with a word we know; the longest such word decides.
    const QString key = headerKey(header, false);
    for (qsizetype size = std::min(longestWord, key.size() - 1); size >= 4; --size) {
        const auto found = meanings.constFind(key.right(size));
        if (found != meanings.constEnd())
            return *found;
    }
    return std::nullopt;
}

} // namespace xhb
