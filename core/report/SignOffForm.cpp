// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SignOffForm.h"

#include "core/report/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SignOffForm)
};

QString flag(bool on)
{
    return on ? QStringLiteral("1") : QString();
}

/// A numbered list of the papers that prove the rectification (QX-16).
QString evidenceList(const IssueDossier &dossier)
{
    int before = 0, during = 0, after = 0;
    QStringList papers;
    for (const Attachment &paper : dossier.attachments) {
        switch (paper.role) {
        case AttachmentRole::Before: ++before; break;
        case AttachmentRole::During: ++during; break;
        case AttachmentRole::After: ++after; break;
        case AttachmentRole::SignedForm:
        case AttachmentRole::NoticeScreenshot: break;
        default:
            papers << (paper.docNo.isEmpty()
                           ? paper.name
                           : QStringLiteral("%1（%2）").arg(paper.name, paper.docNo));
        }
    }
    QStringList list;
    if (before + during + after > 0)
        list << Tr::tr("整改前、中、后照片各 %1、%2、%3 张").arg(before).arg(during).arg(after);
    list << papers;
    QStringList numbered;
    for (const QString &paper : list)
        numbered << QStringLiteral("%1.%2").arg(numbered.size() + 1).arg(paper);
    return numbered.join(QStringLiteral("；")) +
           (list.isEmpty() ? QString() : QStringLiteral("。"));
}

FormList measureList(const IssueDossier &dossier)
{
    FormList list;
    list.columns = {QStringLiteral("seq"), QStringLiteral("measure"), QStringLiteral("deadline"),
                    QStringLiteral("result"), QStringLiteral("evidence")};
    list.size = int(dossier.measures.size());
    list.text = [measures = dossier.measures,
                 attachments = dossier.attachments](int row, int column) -> QString {
        const Measure &measure = measures[size_t(row)];
        switch (column) {
        case 0: return QString::number(measure.seq > 0 ? measure.seq : row + 1);
        case 1: return measure.text;
        case 2:
            return measure.deadlineText.isEmpty() ? paperDate(measure.deadline)
                                                  : measure.deadlineText;
        case 3: {
            const QString finished = measure.doneOn.isValid()
                                         ? Tr::tr("%1完成。").arg(paperDate(measure.doneOn))
                                         : QString();
            return measure.result.isEmpty() ? finished : finished + measure.result;
        }
        default: {
            QStringList numbers;
            for (size_t i = 0; i < attachments.size(); ++i)
                if (measure.id && attachments[i].measure == measure.id)
                    numbers << attachments[i].name;
            return numbers.join(u'\n');
        }
        }
    };
    return list;
}

/// Names of the people on site; unit and post are written by hand.
FormList memberList(const QString &people)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s]+"));
    const QStringList names = people.split(separators, Qt::SkipEmptyParts);
    FormList list;
    list.columns = {QStringLiteral("name")};
    list.size = int(names.size());
    list.text = [names](int row, int) { return names[row]; };
    return list;
}

FormList stageList(const IssueDossier &dossier)
{
    FormList list;
    list.columns = {QStringLiteral("seq"), QStringLiteral("goal"), QStringLiteral("due"),
                    QStringLiteral("done")};
    list.size = int(dossier.stages.size());
    list.text = [stages = dossier.stages](int row, int column) {
        const StageGoal &stage = stages[size_t(row)];
        switch (column) {
        case 0: return QString::number(row + 1);
        case 1: return stage.text;
        case 2: return paperDate(stage.due);
        default: return paperDate(stage.doneOn);
        }
    };
    return list;
}

std::vector<Photo> photoList(const IssueDossier &dossier)
{
    std::vector<Photo> photos;
    for (AttachmentRole role :
         {AttachmentRole::Before, AttachmentRole::During, AttachmentRole::After}) {
        const auto count =
            std::count_if(dossier.photos.begin(), dossier.photos.end(),
                          [role](const DossierPhoto &photo) { return photo.role == role; });
        int number = 0;
        for (const DossierPhoto &photo : dossier.photos) {
            if (photo.role != role)
                continue;
            ++number;
            QString caption = role == AttachmentRole::Before   ? Tr::tr("整改前")
                              : role == AttachmentRole::During ? Tr::tr("整改中")
                                                               : Tr::tr("整改后");
            if (count > 1)
                caption += QStringLiteral("（%1）").arg(chineseNumber(number));
            if (!photo.caption.isEmpty())
                caption += u'　' + photo.caption;
            photos.push_back({caption, photo.bytes});
        }
    }
    return photos;
}

/// One block to sign in for every step after the application that is signed: who signs, and what
/// was said. The notice and the look-back are no signatures.
FormList signatureList(const IssueDossier &dossier)
{
    struct Signature {
        QString who, opinion, number;
    };
    std::vector<Signature> signatures;
    const RoundDossier *const round = dossier.lastRound();
    for (const DossierStep &step : dossier.procedure) {
        if (QStringList{QStringLiteral("review"), QStringLiteral("apply"),
                        QStringLiteral("publicity"), QStringLiteral("follow_up")}
                .contains(step.key))
            continue;
        const Step *const taken = round ? round->step({step.key.toLatin1().constData()}) : nullptr;
        signatures.push_back(
            {QStringLiteral("%1\n（%2）").arg(step.name, step.actor),
             taken ? taken->opinion : QString(),
             taken && !taken->docNo.isEmpty() ? Tr::tr("文号：%1").arg(taken->docNo) : QString()});
    }
    FormList list;
    list.columns = {QStringLiteral("who"), QStringLiteral("opinion"), QStringLiteral("number")};
    list.size = int(signatures.size());
    list.text = [signatures](int row, int column) {
        const Signature &signature = signatures[size_t(row)];
        const QString *const texts[] = {&signature.who, &signature.opinion, &signature.number};
        return *texts[column];
    };
    return list;
}

void addPetition(FormData &data, const IssueDossier &dossier)
{
    static const Petition none;
    const Petition &petition = dossier.petition ? *dossier.petition : none;
    const auto word = [&](auto choice, bool known) {
        using Words = Vocabulary<decltype(choice)>;
        return known ? QCoreApplication::translate(Entity<Petition>::table,
                                                   Words::choices[size_t(choice)].label)
                     : QString();
    };
    auto &texts = data.texts;
    texts[QStringLiteral("petition_class")] =
        checkBoxes({Tr::tr("一般"), Tr::tr("重点"), Tr::tr("疑难复杂")},
                   dossier.petition ? int(petition.petitionClass) : -1);
    texts[QStringLiteral("channel")] = word(petition.channel, dossier.petition.has_value());
    texts[QStringLiteral("truth")] = word(petition.truth, petition.truth != Truth::Open);
    texts[QStringLiteral("investigation")] = petition.investigation;
    texts[QStringLiteral("handling")] = petition.handling;
    texts[QStringLiteral("latest")] = petition.latest;
    texts[QStringLiteral("finished_on")] = paperDate(petition.finishedOn);
    texts[QStringLiteral("account")] = petition.accountText;
    texts[QStringLiteral("has_site_check")] = flag(dossier.hasStep("verify"));
    texts[QStringLiteral("has_notice")] =
        flag(dossier.hasStep("publicity") ||
             (dossier.lastRound() && !dossier.lastRound()->publicity.empty()));
    data.lists[QStringLiteral("signatures")] = signatureList(dossier);
}

void addIssue(FormData &data, const IssueDossier &dossier, const Letterhead &letterhead)
{
    const Issue &issue = dossier.issue;
    auto &texts = data.texts;
    const bool known = !issue.title.isEmpty();
    texts[QStringLiteral("county")] = letterhead.county;
    texts[QStringLiteral("office")] = letterhead.office;
    texts[QStringLiteral("printed_on")] = paperDate(letterhead.on);
    texts[QStringLiteral("code")] = issue.code;
    texts[QStringLiteral("title")] = issue.title;
    texts[QStringLiteral("description")] =
        issue.description == issue.title ? QString() : issue.description;
    texts[QStringLiteral("source")] = dossier.sourceWords();
    texts[QStringLiteral("topic")] = issue.topic;
    texts[QStringLiteral("location")] = issue.location;
    texts[QStringLiteral("found_on")] = paperDate(issue.foundOn);
    texts[QStringLiteral("goal")] = issue.goal;
    texts[QStringLiteral("deadline")] = dossier.deadlineLines();
    texts[QStringLiteral("responsible")] = enumerated(dossier.responsible);
    texts[QStringLiteral("first_responsible")] = dossier.responsible.value(0);
    texts[QStringLiteral("lead")] = dossier.supervising.value(0);
    texts[QStringLiteral("other_supervising")] = enumerated(dossier.supervising.mid(1));
    texts[QStringLiteral("assisting")] = enumerated(dossier.assisting);
    texts[QStringLiteral("leader")] = issue.leader;
    texts[QStringLiteral("person")] = enumerated({issue.person, issue.phone});
    texts[QStringLiteral("task_type")] =
        checkBoxes({Tr::tr("立行立改"), Tr::tr("限期整改"), Tr::tr("长期坚持"), Tr::tr("历史遗留")},
                   known ? int(issue.taskType) : -1);
    const bool works =
        std::any_of(dossier.measures.begin(), dossier.measures.end(),
                    [](const Measure &measure) { return measure.kind == MeasureKind::Works; });
    texts[QStringLiteral("works")] =
        checkBoxes({Tr::tr("工程类"), Tr::tr("非工程类")}, dossier.measures.empty() ? -1
                                                           : works                  ? 0
                                                                                    : 1);
    texts[QStringLiteral("evidence")] = evidenceList(dossier);
}

/// Which level accepts: the district itself, or the level the problem comes from (QX-17).
int acceptLevel(const IssueDossier &dossier, const QString &procedure)
{
    if (procedure.isEmpty())
        return -1;
    if (procedure != QLatin1String("superior"))
        return 0;
    return dossier.source.level == Level::Nation || dossier.source.level == Level::Province ? 2 : 1;
}

void addRound(FormData &data, const IssueDossier &dossier)
{
    static const RoundDossier none;
    const RoundDossier *const last = dossier.lastRound();
    const RoundDossier &round = last ? *last : none;
    const QString procedure = round.round.procedure;
    const bool superior = procedure == QLatin1String("superior");
    const bool steps =
        procedure == QLatin1String("six-step") || procedure == QLatin1String("petition-complex");
    auto &texts = data.texts;

    const Step *apply = round.step({"apply"});
    const Step *review = round.step({"review"});
    const Step *accept = round.step({"accept", "verify", "pre_accept"});
    const Step *lead = round.step({"lead_sign"});
    const Step *leader = round.step({"leader_confirm"});
    const Step *approve = round.step({"approve"});
    const Step *above = round.step({"superior_opinion"});
    const Step *file = round.step({"file"});
    const auto on = [](const Step *step) { return step ? paperDate(step->on) : QString(); };
    const auto opinion = [](const Step *step) { return step ? step->opinion : QString(); };

    texts[QStringLiteral("is_six_step")] = flag(steps);
    texts[QStringLiteral("is_superior")] = flag(superior);
    texts[QStringLiteral("needs_leader")] = flag(!steps);
    texts[QStringLiteral("needs_publicity")] = flag(steps || !round.publicity.empty());
    texts[QStringLiteral("accept_level")] = checkBoxes(
        {Tr::tr("县（区）级"), Tr::tr("市级"), Tr::tr("省级")}, acceptLevel(dossier, procedure));
    texts[QStringLiteral("pre_accept")] =
        checkBoxes({Tr::tr("是"), Tr::tr("否")}, last ? (superior ? 0 : 1) : -1);
    texts[QStringLiteral("reg_no")] = file ? file->docNo : QString();
    texts[QStringLiteral("round_no")] = last ? Tr::tr("第 %1 次").arg(round.round.no) : QString();
    texts[QStringLiteral("apply_date")] = on(apply);
    texts[QStringLiteral("target_result")] = round.round.targetResult;
    texts[QStringLiteral("penalty")] = round.round.penalty;
    texts[QStringLiteral("generalize")] = round.round.generalize;
    texts[QStringLiteral("mechanism")] = round.round.mechanism;
    texts[QStringLiteral("remark")] = round.round.note;
    texts[QStringLiteral("responsible_opinion")] =
        opinion(apply).isEmpty() ? opinion(review) : opinion(apply);
    texts[QStringLiteral("site_on")] =
        accept && accept->siteOn.isValid() ? paperDate(accept->siteOn) : on(accept);
    texts[QStringLiteral("site_note")] = accept ? accept->note : QString();
    texts[QStringLiteral("result")] =
        checkBoxes({Tr::tr("合格"), Tr::tr("不合格")}, accept ? int(accept->outcome) : -1);
    // What the leading unit says stands in its signature, else in the acceptance itself.
    texts[QStringLiteral("lead_opinion")] =
        opinion(lead).isEmpty() ? opinion(accept) : opinion(lead);
    texts[QStringLiteral("leader_opinion")] = opinion(leader);
    texts[QStringLiteral("approve_opinion")] = opinion(approve);
    texts[QStringLiteral("superior_opinion")] = opinion(above);
    texts[QStringLiteral("filing_clerk")] = file ? file->by : QString();
    data.lists[QStringLiteral("members")] = memberList(accept ? accept->people : QString());

    static const PublicityDossier unpublished;
    const PublicityDossier &notice = round.publicity.empty() ? unpublished : round.publicity.back();
    texts[QStringLiteral("notice_period")] = paperPeriod(notice.publicity.on, notice.until);
    texts[QStringLiteral("notice_workdays")] =
        notice.workdays ? Tr::tr("%1 个工作日").arg(*notice.workdays) : QString();
    texts[QStringLiteral("notice_media")] = notice.publicity.media;
    QStringList objections;
    for (const Objection &objection : notice.objections)
        objections << Tr::tr("%1收到异议：%2。%3")
                          .arg(paperDate(objection.on), objection.content, objection.resolution);
    texts[QStringLiteral("notice_objection")] = objections.join(u'\n');
    texts[QStringLiteral("objection_boxes")] =
        checkBoxes({Tr::tr("无异议"), Tr::tr("有异议")}, round.publicity.empty() ? -1
                                                         : objections.isEmpty() ? (approve ? 0 : -1)
                                                                                : 1);
}

} // namespace

QString signOffFormKey(const IssueDossier &dossier)
{
    return dossier.petition ? QStringLiteral("petition-signoff-form")
                            : QStringLiteral("signoff-form");
}

FormData signOffFormData(const IssueDossier &dossier, const Letterhead &letterhead)
{
    FormData data;
    addIssue(data, dossier, letterhead);
    addRound(data, dossier);
    addPetition(data, dossier);
    data.lists[QStringLiteral("measures")] = measureList(dossier);
    data.lists[QStringLiteral("stages")] = stageList(dossier);
    data.photos[QStringLiteral("photos")] = photoList(dossier);
    return data;
}

} // namespace xhb
