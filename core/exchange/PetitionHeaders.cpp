// SPDX-License-Identifier: GPL-3.0-or-later
// What the captions of ledgers of petitions mean (forms.md §4.1, §11.4).
#include "core/exchange/Mapping.h"

#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr HeaderWords headers[] = {
    {"seq", u"序号 项次 No"},
    {"accept_no",
     u"受理编号 信访编号 信访件编号 信访受理编号 受理号 转办编号 交办编号 举报编号 编号"},
    {"orig_no", u"原始排序编码 原始编号 排序编码 原编号"},
    {"merge_no", u"合并编号"},
    {"class", u"信访类别 信访件类别 件别"},
    {"key", u"是否重点件 重点件 是否重点 重点关注 是否重点关注 重点交办件"},
    {"channel", u"渠道 受理渠道 举报方式 举报渠道 来源渠道 受理方式"},
    {"source", u"来源 问题来源 督察名称"},
    {"inspection_round", u"轮次 督察轮次"},
    {"batch", u"批次 交办批次 转办批次"},
    {"received_on", u"受理日期 受理时间 转办日期 转办时间 交办日期 交办时间 收件日期 收到日期"},
    {"reply_days", u"反馈期限天 反馈期限 反馈天数 办理期限天"},
    {"replied_on", u"反馈日期 反馈时间 回复日期 上报日期"},
    {"content", u"交办问题基本情况 举报内容 信访内容 反映问题 反映内容 问题基本情况 基本情况 "
                u"交办内容 问题描述 投诉内容 主要内容"},
    {"region", u"行政区域 行政区划 所属区域 区域 所属乡镇 所属镇街 所在镇街 属地"},
    {"site", u"点位 地点 具体地点 具体点位"},
    {"pollution", u"污染类型 污染类别 问题类型 环境要素 污染要素 涉及污染类型"},
    {"industry", u"行业类别 行业"},
    {"lead", u"牵头责任单位 牵头单位 责任单位 主体责任单位 整改责任单位 主办单位 承办单位"},
    {"assisting", u"配合单位 协办单位 配合责任单位 责任配合单位"},
    {"leader", u"包案领导 挂钩省市县领导情况 挂钩领导 包保领导 领办领导"},
    {"investigation", u"调查核实情况 督察期间调查核实情况 核实情况 调查情况 核查情况"},
    {"truth", u"是否属实 属实情况 属实与否 核实结论"},
    {"goal", u"整改目标及措施 整改目标及整改措施 整改目标 整改措施 整改方案"},
    {"deadline_text", u"整改时限 完成时限 办结时限 整改期限 整改完成时限"},
    {"deadline", u"时限日期 截止日期"},
    {"handling", u"处理和整改情况 督察期间处理情况 处理及整改情况 处理整改情况 处理情况 整改情况 "
                 u"办理情况 处理与整改情况"},
    {"latest", u"最新整改情况 最新进展 最新情况 最新进展情况"},
    {"finish", u"办结状态 是否办结 办结情况 办理状态 是否完成"},
    {"finished_on", u"办结日期 办结时间"},
    {"order_fix", u"责令整改 责令改正 责令立即改正 责令立即整改"},
    {"deadline_fix", u"限期整改 责令限期整改"},
    {"stop_work", u"停产整改 停产整治 责令停产整治"},
    {"case_punish", u"立案处罚 行政处罚"},
    {"fine_wan", u"罚款金额 罚款 处罚金额"},
    {"seal", u"查封扣押"},
    {"shut", u"关停取缔"},
    {"crime_case", u"立案侦查"},
    {"admin_detain", u"行政拘留"},
    {"crime_detain", u"刑事拘留"},
    {"interview", u"约谈"},
    {"accountable", u"问责"},
    {"account_text", u"责任人被处理情况 问责情况 责任人处理情况 责任追究情况 责任人被问责情况"},
    {"published_on", u"公开日期 公开时间"},
    {"contact", u"联络人 联系人"},
    {"contact_phone", u"联系电话 联络人电话 联系人电话"},
    {"grid", u"所属网格 网格员 网格员手机号码 网格员手机 网格员电话"},
    {"longitude", u"经度"},
    {"latitude", u"纬度"},
    {"duplicate", u"是否重复 是否重复件 重复件"},
    {"duplicate_of", u"重复关联件编号 重复件编号 重复编号 重复关联编号"},
    {"split_of", u"分解自 分解关联件编号 原件编号"},
    {"merged_into", u"并入件编号 合并到"},
    {"person_name", u"举报人姓名 举报人 信访人 信访人姓名 投诉人"},
    {"person_phone", u"举报人电话 信访人电话 举报人联系电话 举报人联系方式"},
    {"person_address", u"举报人地址 举报人住址 信访人地址"},
    {"note", u"备注 说明"},
    // Computed by the program; known, so that they are not taken for something else.
    {"", u"验收情况 销号情况 进展状态 状态 销号日期 反馈截止日 距反馈天数 验收状态"},
};

} // namespace

const ListWords &petitionWords()
{
    static const ListWords words = [] {
        ListWords made =
            listWords(entityInfo<Petition>(), headers,
                      {{QStringLiteral("seq"), Tr::tr("序号"), false},
                       {QStringLiteral("contact_phone"), Tr::tr("联络人电话"), false},
                       {QStringLiteral("grid"), Tr::tr("所属网格"), true},
                       {QStringLiteral("duplicate"), Tr::tr("是否重复"), false},
                       {QStringLiteral("duplicate_of"), Tr::tr("重复关联件编号"), false},
                       {QStringLiteral("split_of"), Tr::tr("分解关联件编号"), false},
                       {QStringLiteral("merged_into"), Tr::tr("并入件编号"), false},
                       {QStringLiteral("person_name"), Tr::tr("举报人姓名"), false},
                       {QStringLiteral("person_phone"), Tr::tr("举报人电话"), false},
                       {QStringLiteral("person_address"), Tr::tr("举报人地址"), false}});
        made.title = QStringLiteral("accept_no");
        made.petitions = true;
        return made;
    }();
    return words;
}

} // namespace xhb
