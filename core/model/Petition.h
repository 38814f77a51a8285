// SPDX-License-Identifier: GPL-3.0-or-later
// One petition handed down during an inspection or received by the office (JX-8, LS-6(三); the
// fields are those of the ledgers in use). Who complained is kept apart, in Complainant.
#pragma once

#include "core/base/Field.h"
#include "core/model/Source.h"
#include "core/model/Unit.h"

#include <QCoreApplication>

namespace xhb {

enum class PetitionClass { Ordinary, Key, Complex };

template <>
struct Vocabulary<PetitionClass> {
    static constexpr std::array choices{
        Choice{"ordinary", QT_TRANSLATE_NOOP("petition", "一般")},
        Choice{"key", QT_TRANSLATE_NOOP("petition", "重点")},
        Choice{"complex", QT_TRANSLATE_NOOP("petition", "疑难复杂")},
    };
};

enum class Channel { Call, Letter, Wechat, Web, Visit, Other };

template <>
struct Vocabulary<Channel> {
    static constexpr std::array choices{
        Choice{"call", QT_TRANSLATE_NOOP("petition", "来电")},
        Choice{"letter", QT_TRANSLATE_NOOP("petition", "来信")},
        Choice{"wechat", QT_TRANSLATE_NOOP("petition", "微信")},
        Choice{"web", QT_TRANSLATE_NOOP("petition", "网络")},
        Choice{"visit", QT_TRANSLATE_NOOP("petition", "来访")},
        Choice{"other", QT_TRANSLATE_NOOP("petition", "其他")},
    };
};

enum class Truth { Open, True, Mostly, Partly, False };

template <>
struct Vocabulary<Truth> {
    static constexpr std::array choices{
        Choice{"open", QT_TRANSLATE_NOOP("petition", "未核实")},
        Choice{"true", QT_TRANSLATE_NOOP("petition", "属实")},
        Choice{"mostly", QT_TRANSLATE_NOOP("petition", "基本属实")},
        Choice{"partly", QT_TRANSLATE_NOOP("petition", "部分属实")},
        Choice{"false", QT_TRANSLATE_NOOP("petition", "不属实")},
    };
};

enum class Finish { Open, Staged, Done };

template <>
struct Vocabulary<Finish> {
    static constexpr std::array choices{
        Choice{"open", QT_TRANSLATE_NOOP("petition", "正在办理")},
        Choice{"staged", QT_TRANSLATE_NOOP("petition", "阶段性办结")},
        Choice{"done", QT_TRANSLATE_NOOP("petition", "已办结")},
    };
};

struct Petition;
template <>
inline constexpr const char *detail::tableName<Petition> = "petition";

struct Petition {
    Id<Petition> id;
    QString acceptNo; ///< without the * that marks key petitions
    PetitionClass petitionClass = PetitionClass::Ordinary;
    bool key = false; ///< marked * by the inspectors
    Channel channel = Channel::Other;
    Id<Source> source;
    QString inspectionRound; ///< 第三轮
    QString batch;           ///< 第4批
    QDate receivedOn;
    int replyDays = 0; ///< calendar days to reply in, as set for the batch; 0 = the rulebook's
    QDate repliedOn;
    QString content;
    QString region;
    QString site;
    QStringList pollution; ///< one petition may name several types (FB-统计)
    QString industry;
    Id<Unit> lead;
    std::vector<Id<Unit>> assisting;
    QString leader;
    QString investigation; ///< 调查核实情况
    Truth truth = Truth::Open;
    QString goal; ///< 整改目标及整改措施: the plan that key and complex petitions need (JX-8)
    QString deadlineText;
    QDate deadline;
    QString handling; ///< 处理和整改情况
    QString latest;   ///< 最新整改情况
    Finish finish = Finish::Open;
    QDate finishedOn;
    std::optional<double> orderFix;    ///< 责令整改（家）
    std::optional<double> deadlineFix; ///< 限期整改（家）
    std::optional<double> stopWork;    ///< 停产整改（家）
    std::optional<double> casePunish;  ///< 立案处罚（家）
    std::optional<double> fineWan;     ///< 罚款（万元）
    std::optional<double> seal;        ///< 查封扣押（家）
    std::optional<double> shut;        ///< 关停取缔（家）
    std::optional<double> crimeCase;   ///< 立案侦查（件）
    std::optional<double> adminDetain; ///< 行政拘留（人）
    std::optional<double> crimeDetain; ///< 刑事拘留（人）
    std::optional<double> interview;   ///< 约谈（人）
    std::optional<double> accountable; ///< 问责（人）
    QString accountText;               ///< 责任人被处理情况
    QDate publishedOn;
    QString contact; ///< contact at the unit, with phone
    QString origNo;
    QString mergeNo;
    std::optional<double> longitude;
    std::optional<double> latitude;
    QString note;

    bool operator==(const Petition &) const = default;
};

template <>
struct Entity<Petition> {
    static constexpr const char *table = "petition";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "信访件");
    static constexpr std::array fields{
        field<&Petition::acceptNo>("accept_no", QT_TRANSLATE_NOOP("petition", "受理编号"),
                                   Required),
        field<&Petition::petitionClass>("class", QT_TRANSLATE_NOOP("petition", "信访类别")),
        field<&Petition::key>("key", QT_TRANSLATE_NOOP("petition", "重点件")),
        field<&Petition::channel>("channel", QT_TRANSLATE_NOOP("petition", "渠道")),
        field<&Petition::source>("source", QT_TRANSLATE_NOOP("petition", "来源")),
        field<&Petition::inspectionRound>("inspection_round",
                                          QT_TRANSLATE_NOOP("petition", "轮次")),
        field<&Petition::batch>("batch", QT_TRANSLATE_NOOP("petition", "批次")),
        field<&Petition::receivedOn>("received_on", QT_TRANSLATE_NOOP("petition", "受理日期"),
                                     Happened),
        field<&Petition::replyDays>("reply_days", QT_TRANSLATE_NOOP("petition", "反馈期限（天）")),
        field<&Petition::repliedOn>("replied_on", QT_TRANSLATE_NOOP("petition", "反馈日期"),
                                    Happened),
        field<&Petition::content>("content", QT_TRANSLATE_NOOP("petition", "交办问题基本情况"),
                                  Required | Long),
        field<&Petition::region>("region", QT_TRANSLATE_NOOP("petition", "行政区域")),
        field<&Petition::site>("site", QT_TRANSLATE_NOOP("petition", "点位")),
        field<&Petition::pollution>("pollution", QT_TRANSLATE_NOOP("petition", "污染类型")),
        field<&Petition::industry>("industry", QT_TRANSLATE_NOOP("petition", "行业类别")),
        field<&Petition::lead>("lead", QT_TRANSLATE_NOOP("petition", "牵头责任单位")),
        field<&Petition::assisting>("assisting", QT_TRANSLATE_NOOP("petition", "配合单位")),
        field<&Petition::leader>("leader", QT_TRANSLATE_NOOP("petition", "包案领导")),
        field<&Petition::investigation>("investigation",
                                        QT_TRANSLATE_NOOP("petition", "调查核实情况"), Long),
        field<&Petition::truth>("truth", QT_TRANSLATE_NOOP("petition", "是否属实")),
        field<&Petition::goal>("goal", QT_TRANSLATE_NOOP("petition", "整改目标及措施"), Long),
        field<&Petition::deadlineText>("deadline_text", QT_TRANSLATE_NOOP("petition", "整改时限")),
        field<&Petition::deadline>("deadline", QT_TRANSLATE_NOOP("petition", "时限日期")),
        field<&Petition::handling>("handling", QT_TRANSLATE_NOOP("petition", "处理和整改情况"),
                                   Long),
        field<&Petition::latest>("latest", QT_TRANSLATE_NOOP("petition", "最新整改情况"), Long),
        field<&Petition::finish>("finish", QT_TRANSLATE_NOOP("petition", "办结状态")),
        field<&Petition::finishedOn>("finished_on", QT_TRANSLATE_NOOP("petition", "办结日期"),
                                     Happened),
        field<&Petition::orderFix>("order_fix", QT_TRANSLATE_NOOP("petition", "责令整改（家次）")),
        field<&Petition::deadlineFix>("deadline_fix",
                                      QT_TRANSLATE_NOOP("petition", "限期整改（家次）")),
        field<&Petition::stopWork>("stop_work", QT_TRANSLATE_NOOP("petition", "停产整改（家次）")),
        field<&Petition::casePunish>("case_punish",
                                     QT_TRANSLATE_NOOP("petition", "立案处罚（家次）")),
        field<&Petition::fineWan>("fine_wan", QT_TRANSLATE_NOOP("petition", "罚款金额（万元）")),
        field<&Petition::seal>("seal", QT_TRANSLATE_NOOP("petition", "查封扣押（家次）")),
        field<&Petition::shut>("shut", QT_TRANSLATE_NOOP("petition", "关停取缔（家次）")),
        field<&Petition::crimeCase>("crime_case",
                                    QT_TRANSLATE_NOOP("petition", "立案侦查（件次）")),
        field<&Petition::adminDetain>("admin_detain",
                                      QT_TRANSLATE_NOOP("petition", "行政拘留（人次）")),
        field<&Petition::crimeDetain>("crime_detain",
                                      QT_TRANSLATE_NOOP("petition", "刑事拘留（人次）")),
        field<&Petition::interview>("interview", QT_TRANSLATE_NOOP("petition", "约谈（人次）")),
        field<&Petition::accountable>("accountable", QT_TRANSLATE_NOOP("petition", "问责（人次）")),
        field<&Petition::accountText>("account_text",
                                      QT_TRANSLATE_NOOP("petition", "责任人被处理情况"), Long),
        field<&Petition::publishedOn>("published_on", QT_TRANSLATE_NOOP("petition", "公开日期"),
                                      Happened),
        field<&Petition::contact>("contact", QT_TRANSLATE_NOOP("petition", "联络人")),
        field<&Petition::origNo>("orig_no", QT_TRANSLATE_NOOP("petition", "原始编号")),
        field<&Petition::mergeNo>("merge_no", QT_TRANSLATE_NOOP("petition", "合并编号")),
        field<&Petition::longitude>("longitude", QT_TRANSLATE_NOOP("petition", "经度")),
        field<&Petition::latitude>("latitude", QT_TRANSLATE_NOOP("petition", "纬度")),
        field<&Petition::note>("note", QT_TRANSLATE_NOOP("petition", "备注"), Long),
    };
};

} // namespace xhb
