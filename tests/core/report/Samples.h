// SPDX-License-Identifier: GPL-3.0-or-later
// A problem with everything its papers can show, for tests. County, units and people are invented.
#pragma once

#include "core/report/Dossier.h"

namespace xhb::samples {

inline Letterhead letterhead()
{
    return {QStringLiteral("临溪县"),
            QStringLiteral("临溪县生态环境保护督察整改工作领导小组办公室"),
            QStringLiteral("0799-1234567"),
            QStringLiteral("临溪县城关镇政通路1号"),
            QStringLiteral("zgb@linxi.example"),
            QStringLiteral("方静"),
            QDate(2026, 11, 22)};
}

inline Step step(const char *key, QDate on, const QString &opinion = {})
{
    Step taken;
    taken.key = QLatin1String(key);
    taken.on = on;
    taken.opinion = opinion;
    return taken;
}

inline Measure measure(int seq, const QString &text, const QString &deadline, QDate done,
                       const QString &result)
{
    Measure made;
    made.id = {seq};
    made.seq = seq;
    made.text = text;
    made.deadlineText = deadline;
    made.doneOn = done;
    made.result = result;
    made.kind = MeasureKind::Works;
    return made;
}

inline Attachment paper(AttachmentRole role, const QString &name, int measureId = 0)
{
    Attachment made;
    made.role = role;
    made.name = name;
    made.measure = {measureId};
    return made;
}

inline IssueDossier dossier(const char *procedure = "district")
{
    IssueDossier d;
    d.issue.code = QStringLiteral("WT-2021-000123");
    d.issue.title = QStringLiteral("白沙镇养殖场粪污直排临溪河");
    d.issue.description = QStringLiteral(
        "2021年4月22日督察发现，白沙镇12家生猪养殖场粪污处理设施长期不正常运行，部分粪污未经处理"
        "直接排入临溪河支流，沿线群众反映强烈。监测显示，白沙断面氨氮浓度为3.62毫克/升，超过地表水"
        "Ⅲ类标准2.6倍。");
    d.issue.location = QStringLiteral("白沙镇长岭村、马埠村");
    d.issue.goal = QStringLiteral(
        "完成12家养殖场粪污处理设施改造，粪污综合利用率达到95%以上，白沙断面水质稳定达到Ⅲ类。");
    d.issue.deadlineText = QStringLiteral("2026年10月底前，并长期坚持");
    d.issue.deadline = QDate(2026, 10, 31);
    d.issue.taskType = TaskType::Longterm;
    d.issue.leader = QStringLiteral("欧阳明华");
    d.issue.person = QStringLiteral("谢长青");
    d.issue.phone = QStringLiteral("0799-7654321");
    d.source.name = QStringLiteral("第二轮中央生态环境保护督察");
    d.source.level = Level::Nation;
    d.responsible = {QStringLiteral("白沙镇人民政府")};
    d.supervising = {QStringLiteral("县农业农村局"), QStringLiteral("临溪生态环境局"),
                     QStringLiteral("县水利局")};
    d.assisting = {QStringLiteral("县自然资源局")};
    d.measures = {
        measure(1, QStringLiteral("对12家养殖场逐一制定粪污治理方案，落实“一场一策”。"),
                QStringLiteral("2026年3月底前"), QDate(2026, 3, 12),
                QStringLiteral("12家养殖场方案全部印发，并经县农业农村局审核。")),
        measure(
            2, QStringLiteral("新建或改造三级沉淀池、干粪棚和田间贮存池，实现雨污分流、干湿分离。"),
            QStringLiteral("2026年8月底前"), QDate(2026, 8, 25),
            QStringLiteral("建成三级沉淀池36个、干粪棚12座、田间贮存池2800立方米。")),
        measure(3, QStringLiteral("加强日常监管，每月至少巡查一次，对偷排直排的依法查处。"),
                QStringLiteral("长期坚持"), QDate(2026, 10, 10),
                QStringLiteral("巡查21次，立案查处2起，罚款8.6万元。")),
    };
    d.attachments = {
        paper(AttachmentRole::Before, QStringLiteral("前1.jpg")),
        paper(AttachmentRole::During, QStringLiteral("中1.jpg")),
        paper(AttachmentRole::After, QStringLiteral("后1.jpg")),
        paper(AttachmentRole::Evidence, QStringLiteral("治理方案汇编"), 1),
        paper(AttachmentRole::Evidence, QStringLiteral("竣工验收报告"), 2),
        paper(AttachmentRole::SiteCheck, QStringLiteral("现场核查记录")),
        paper(AttachmentRole::Mechanism, QStringLiteral("畜禽养殖污染防治长效管理办法"))};
    d.attachments.back().docNo = QStringLiteral("临府办发〔2026〕18号");

    RoundDossier round;
    round.round.no = 1;
    round.round.procedure = QLatin1String(procedure);
    round.round.startedOn = QDate(2026, 10, 15);
    round.round.targetResult =
        QStringLiteral("粪污综合利用率97.2%；白沙断面连续六个月达到Ⅲ类，10月氨氮0.71毫克/升。");
    round.round.penalty = QStringLiteral("对2家偷排养殖场立案查处，罚款8.6万元。");
    round.round.generalize = QStringLiteral("对全县143家规模养殖场开展排查，整改问题27个。");
    round.round.mechanism =
        QStringLiteral("印发《畜禽养殖污染防治长效管理办法》（临府办发〔2026〕18号）。");
    const bool sixStep = qstrcmp(procedure, "six-step") == 0;
    const bool superior = qstrcmp(procedure, "superior") == 0;
    Step accept = step(sixStep    ? "verify"
                       : superior ? "pre_accept"
                                  : "accept",
                       QDate(2026, 10, 26),
                       QStringLiteral("经现场查验，各项措施已落实，达到整改目标，同意通过验收。"));
    accept.siteOn = QDate(2026, 10, 24);
    accept.people = QStringLiteral("万志民、龙思齐、马飞、车建青");
    accept.note =
        QStringLiteral("抽查5家养殖场，设施运行正常，台账齐全；白沙断面现场取样水质清澈。");
    round.steps = {
        step("apply", QDate(2026, 10, 15), QStringLiteral("已按要求完成整改，申请验收销号。")),
        accept};
    if (sixStep) {
        PublicityDossier notice;
        notice.publicity.on = QDate(2026, 10, 28);
        notice.publicity.media = QStringLiteral("县人民政府网站");
        notice.until = QDate(2026, 11, 11);
        notice.workdays = 10;
        round.publicity = {notice};
    }
    d.rounds = {round};
    d.state = QStringLiteral("验收合格");
    return d;
}

/// A problem as it stands before anything is known of it.
inline IssueDossier bareDossier()
{
    IssueDossier d;
    d.issue.code = QStringLiteral("42");
    d.issue.title = QStringLiteral("<img src=x onerror=alert(1)>河道垃圾 & <b>粗体</b>");
    return d;
}

inline QString longText(int sentences)
{
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text +=
            QStringLiteral("第%1句：督察发现该处长期存在污水直排、垃圾堆放和扬尘等问题，群众反映"
                           "强烈，有关单位整改不力。")
                .arg(i);
    return text;
}

} // namespace xhb::samples
