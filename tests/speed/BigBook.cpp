// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/speed/BigBook.h"

#include <array>

namespace xhb::test {

namespace {

const std::array towns{"双河", "青山", "新丰", "河口", "石门", "白沙", "大桥", "桃源"};
const std::array matters{"生活污水直排入河，雨天溢流严重，群众多次投诉反映",
                         "砂石加工点物料露天堆放，无喷淋抑尘设施，道路扬尘污染突出",
                         "非正规垃圾堆放点占地较大，渗滤液未收集，存在环境风险隐患",
                         "畜禽养殖粪污处理设施未正常运行，周边沟渠水体发黑发臭",
                         "矿山生态修复进展滞后，裸露边坡未覆绿，水土流失明显"};
const std::array deeds{"新建污水管网并接入城镇污水处理厂，完成雨污分流改造",
                       "建设封闭料棚，安装雾炮和车辆冲洗装置，扬尘在线监测联网",
                       "清运存量垃圾并规范处置，铺设防渗膜，收集处理渗滤液",
                       "建设粪污贮存和处理设施，签订还田协议，建立台账",
                       "削坡覆土，种植乔灌草，管护一年以上，恢复植被"};

template <size_t N>
QString pick(const std::array<const char *, N> &words, int number)
{
    return QString::fromUtf8(words[size_t(number) % N]);
}

class Maker
{
public:
    Maker(Tx &tx, QDate today) : m_tx(tx), m_today(today) {}

    Status units()
    {
        for (int i = 0; i < 64; ++i) {
            Unit unit;
            unit.name = i < 32 ? QStringLiteral("%1镇第%2分局人民政府").arg(pick(towns, i)).arg(i)
                               : QStringLiteral("临溪县第%1局").arg(i);
            unit.kind = i < 32 ? UnitKind::Town : UnitKind::Department;
            TRY(m_tx.insert(unit));
        }
        for (int i = 0; i < 8; ++i) {
            Source source;
            source.name = QStringLiteral("第%1批反馈问题").arg(i + 1);
            source.level = Level(i % 4);
            TRY(m_tx.insert(source));
        }
        return done();
    }

    Status issue(int number)
    {
        Issue issue;
        issue.code =
            QStringLiteral("%1-%2").arg(2020 + number % 7).arg(number, 6, 10, QLatin1Char('0'));
        issue.title = pick(towns, number) + QStringLiteral("镇") + pick(matters, number / 8) +
                      QStringLiteral("（第%1号）").arg(number);
        issue.description = QStringLiteral("现场检查发现，%1。经调查，该问题自%2年以来一直存在，"
                                           "属地监管不到位，部门协调不够，整改措施没有落实到位，")
                                .arg(issue.title)
                                .arg(2015 + number % 10)
                                .repeated(2);
        issue.source = {1 + number % 8};
        issue.location = pick(towns, number) + QStringLiteral("镇第%1村").arg(number % 97);
        issue.foundOn = QDate(2024, 1, 1).addDays(number % 700);
        issue.taskType = TaskType(number % 4);
        issue.tracked = number % 17 != 0;
        issue.goal = QStringLiteral("消除污染隐患，达到相应标准，") + pick(deeds, number);
        issue.deadlineText = QStringLiteral("2026年%1月底前").arg(1 + number % 12);
        issue.deadline = QDate(2026, 1 + number % 12, 28);
        issue.responsible = {{1 + number % 32}};
        issue.supervising = {{33 + number % 32}, {33 + (number + 7) % 32}};
        issue.leader = QStringLiteral("陈志强");
        TRY_LET(id, m_tx.insert(issue));
        const bool finished = number % 3 == 0;
        for (int seq = 1; seq <= 2; ++seq) {
            Measure measure;
            measure.issue = id;
            measure.seq = seq;
            measure.text = pick(deeds, number + seq);
            measure.deadlineText = issue.deadlineText;
            measure.deadline = issue.deadline;
            measure.kind = MeasureKind::Works;
            measure.doneOn = finished || (number + seq) % 5 == 0 ? QDate(2026, 3, 1) : QDate();
            TRY(m_tx.insert(measure));
        }
        return finished ? round(id, number) : done();
    }

    Status petition(int number)
    {
        Petition petition;
        petition.petitionClass = PetitionClass(number % 10 < 8 ? 0 : number % 10 - 7);
        petition.channel = Channel(number % 6);
        petition.inspectionRound = QStringLiteral("第三轮");
        petition.batch = QStringLiteral("第%1批").arg(1 + number % 40);
        petition.replyDays = number % 2000 == 0 ? 5 : 0;
        petition.receivedOn = m_today.addDays(-(number / 400));
        petition.acceptNo = QStringLiteral("D3JX%1%2")
                                .arg(petition.receivedOn.toString(QStringLiteral("yyyyMMdd")))
                                .arg(number % 400, 4, 10, QLatin1Char('0'));
        petition.content = QStringLiteral("群众反映%1镇%2（第%3件），希望尽快处理。")
                               .arg(pick(towns, number), pick(matters, number / 8))
                               .arg(number);
        petition.region = QStringLiteral("临溪县");
        petition.site = QStringLiteral("%1镇第%2村").arg(pick(towns, number)).arg(number % 97);
        petition.pollution = {QStringLiteral("水"),
                              number % 2 ? QStringLiteral("大气") : QStringLiteral("土壤")};
        petition.lead = {1 + number % 32};
        petition.assisting = {{33 + number % 32}};
        petition.leader = QStringLiteral("陈志强");
        const bool answered = number % 5 != 0;
        if (answered) {
            petition.repliedOn = std::min(m_today, petition.receivedOn.addDays(number % 12));
            petition.truth = Truth(1 + number % 4);
            petition.investigation = QStringLiteral("经现场核查，%1。").arg(pick(matters, number));
            petition.handling = pick(deeds, number);
        }
        if (petition.petitionClass != PetitionClass::Ordinary) {
            petition.goal = pick(deeds, number);
            petition.deadlineText = QStringLiteral("2026年%1月底前").arg(1 + number % 12);
            petition.deadline = QDate(2026, 1 + number % 12, 28);
        }
        const bool finished = answered && number % 3 == 0;
        petition.finish = finished ? Finish::Done : Finish::Open;
        petition.finishedOn = finished ? petition.repliedOn : QDate();
        TRY_LET(id, m_tx.insert(petition));
        if (!finished || petition.petitionClass != PetitionClass::Ordinary)
            return done();
        Round round;
        round.petition = id;
        round.procedure = QStringLiteral("petition-ordinary");
        round.startedOn = petition.repliedOn;
        TRY(m_tx.insert(round));
        if (number % 2 != 0)
            return done();
        Step step;
        step.round = round.id;
        step.key = QStringLiteral("county_signoff");
        step.on = petition.repliedOn;
        step.by = QStringLiteral("周敏");
        TRY(m_tx.insert(step));
        return done();
    }

private:
    Status round(Id<Issue> issue, int number)
    {
        for (const AttachmentRole role :
             {AttachmentRole::Before, AttachmentRole::During, AttachmentRole::After}) {
            Attachment photo;
            photo.issue = issue;
            photo.role = role;
            photo.name = QStringLiteral("%1.jpg").arg(number);
            TRY_LET(hash, m_tx.keep("photo"));
            photo.sha256 = hash;
            photo.size = 5;
            photo.formedOn = QDate(2026, 2, 1);
            TRY(m_tx.insert(photo));
        }
        Round round;
        round.issue = issue;
        const bool sixSteps = number % 2 == 0;
        round.procedure = sixSteps ? QStringLiteral("six-step") : QStringLiteral("district");
        round.startedOn = QDate(2026, 3, 2);
        TRY(m_tx.insert(round));
        const QStringList steps =
            sixSteps ? QStringList{QStringLiteral("review"), QStringLiteral("apply"),
                                   QStringLiteral("verify"), QStringLiteral("publicity"),
                                   QStringLiteral("approve")}
                     : QStringList{QStringLiteral("apply"), QStringLiteral("accept"),
                                   QStringLiteral("lead_sign"), QStringLiteral("leader_confirm"),
                                   QStringLiteral("file")};
        for (int i = 0; i < number / 6 % 6; ++i) {
            const QDate on = QDate(2026, 3, 2).addDays(i * 5);
            if (steps[i] == QStringLiteral("publicity")) {
                Publicity notice;
                notice.round = round.id;
                notice.on = on.addDays(number % 200);
                notice.media = QStringLiteral("县政府网站");
                TRY(m_tx.insert(notice));
                if (number % 100 == 0) {
                    Objection objection;
                    objection.publicity = notice.id;
                    objection.on = notice.on.addDays(2);
                    objection.content = QStringLiteral("仍有异味");
                    TRY(m_tx.insert(objection));
                    break;
                }
                if (notice.on.addDays(20) > m_today)
                    break;
                continue;
            }
            Step step;
            step.round = round.id;
            step.key = steps[i];
            step.on = i == 4 && sixSteps ? m_today : on;
            step.by = QStringLiteral("周敏");
            TRY(m_tx.insert(step));
        }
        return done();
    }

    Tx &m_tx;
    QDate m_today;
};

Status make(const QString &path, int count, QDate today, Status (Maker::*one)(int))
{
    BookInfo info;
    info.name = QStringLiteral("临溪县");
    info.office = QStringLiteral("临溪县整改办");
    info.rulebook = QStringLiteral("jx");
    TRY_LET(ledger, Ledger::create(path, info, today));
    const QString kind = QStringLiteral("import");
    TRY(ledger->transact(kind, kind, today, [&](Tx &tx) { return Maker(tx, today).units(); }));
    constexpr int batch = 5000;
    for (int first = 1; first <= count; first += batch)
        TRY(ledger->transact(kind, kind, today, [&](Tx &tx) -> Status {
            for (int number = first; number < first + batch && number <= count; ++number)
                TRY((Maker(tx, today).*one)(number));
            return done();
        }));
    return done();
}

} // namespace

Status makeBigBook(const QString &path, int issues, QDate today)
{
    return make(path, issues, today, &Maker::issue);
}

Status makePetitionBook(const QString &path, int petitions, QDate today)
{
    return make(path, petitions, today, &Maker::petition);
}

} // namespace xhb::test
