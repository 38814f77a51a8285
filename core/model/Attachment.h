// SPDX-License-Identifier: GPL-3.0-or-later
// A paper or photo kept in the book. The bytes lie once per SHA-256 beside the rows; a row names
// the hash.
#pragma once

#include "core/base/Field.h"
#include "core/model/Adjustment.h"
#include "core/model/Measure.h"
#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

enum class AttachmentRole {
    Before,
    During,
    After,
    Evidence,
    SiteCheck,
    SignedForm,
    Mechanism,
    NoticeScreenshot,
    Doc
};

template <>
struct Vocabulary<AttachmentRole> {
    static constexpr std::array choices{
        Choice{"before", QT_TRANSLATE_NOOP("attachment", "整改前照片")},
        Choice{"during", QT_TRANSLATE_NOOP("attachment", "整改中照片")},
        Choice{"after", QT_TRANSLATE_NOOP("attachment", "整改后照片")},
        Choice{"evidence", QT_TRANSLATE_NOOP("attachment", "佐证材料")},
        Choice{"site_check", QT_TRANSLATE_NOOP("attachment", "现场核查记录")},
        Choice{"signed_form", QT_TRANSLATE_NOOP("attachment", "签字盖章的登记表")},
        Choice{"mechanism", QT_TRANSLATE_NOOP("attachment", "规范性文件或长效机制")},
        Choice{"notice_screenshot", QT_TRANSLATE_NOOP("attachment", "公示截图")},
        Choice{"doc", QT_TRANSLATE_NOOP("attachment", "文件")},
    };
};

struct Attachment;
template <>
inline constexpr const char *detail::tableName<Attachment> = "attachment";

struct Attachment {
    Id<Attachment> id;
    Id<Issue> issue;
    int round = 0; ///< sign-off round it serves; 0 = none
    Id<Measure> measure;
    AttachmentRole role = AttachmentRole::Evidence;
    QString name; ///< file name as received
    QString sha256;
    qint64 size = 0; ///< bytes
    QString mime;
    QDate formedOn;  ///< date of the paper itself
    QDate enteredOn; ///< date it came into the book
    QString docNo;
    QString note;
    Id<Plan> plan; ///< instead of an issue: a paper of a plan, a request, a petition
    Id<Adjustment> adjustment;
    Id<Petition> petition;

    bool operator==(const Attachment &) const = default;
};

template <>
struct Entity<Attachment> {
    static constexpr const char *table = "attachment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "附件");
    static constexpr std::array fields{
        field<&Attachment::issue>("issue", QT_TRANSLATE_NOOP("attachment", "问题")),
        field<&Attachment::round>("round", QT_TRANSLATE_NOOP("attachment", "轮次")),
        field<&Attachment::measure>("measure", QT_TRANSLATE_NOOP("attachment", "措施")),
        field<&Attachment::role>("role", QT_TRANSLATE_NOOP("attachment", "材料类别")),
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("attachment", "文件名"), Required),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("attachment", "校验和"),
                                   Required | Fixed),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("attachment", "大小"), Fixed),
        field<&Attachment::mime>("mime", QT_TRANSLATE_NOOP("attachment", "格式"), Fixed),
        field<&Attachment::formedOn>("formed_on", QT_TRANSLATE_NOOP("attachment", "形成日期"),
                                     Happened),
        field<&Attachment::enteredOn>("entered_on", QT_TRANSLATE_NOOP("attachment", "录入日期"),
                                      Fixed | Happened),
        field<&Attachment::docNo>("doc_no", QT_TRANSLATE_NOOP("attachment", "文号")),
        field<&Attachment::note>("note", QT_TRANSLATE_NOOP("attachment", "说明"), Long),
        field<&Attachment::plan>("plan", QT_TRANSLATE_NOOP("attachment", "整改方案")),
        field<&Attachment::adjustment>("adjustment",
                                       QT_TRANSLATE_NOOP("attachment", "方案调整申请")),
        field<&Attachment::petition>("petition", QT_TRANSLATE_NOOP("attachment", "信访件")),
    };
};

} // namespace xhb
