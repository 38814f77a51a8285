// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionForm.h"

#include "core/actions/Petitions.h"
#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "core/rules/Deadline.h"
#include "core/rules/PetitionCheck.h"
#include "core/rules/PetitionWords.h"
#include "ui/petitions/PetitionWords.h"

namespace xhb {

namespace {

QString key(const char *column)
{
    return QString::fromLatin1(column);
}

} // namespace

PetitionForm::PetitionForm(const PetitionList &list, BookNames &names, QWidget *parent)
    : FormView<Petition>(layout(), hooks(names), list.desk().today(), parent), m_list(list)
{
    connect(this, &FormWidget::edited, this, [this](const QString &column) {
        if (column == QLatin1String("accept_no"))
            readNumber();
        else if (column == QLatin1String("deadline_text"))
            readDeadlineText();
        else if (column == QLatin1String("class") || column == QLatin1String("key"))
            followClass(column);
    });
}

QString PetitionForm::draftKey(Id<Petition> petition)
{
    return petition ? QStringLiteral("petition/%1").arg(petition.value)
                    : QStringLiteral("petition/new");
}

FormLayout PetitionForm::layout()
{
    FormLayout layout;
    for (const char *column : {"accept_no",    "class",         "key",
                               "channel",      "source",        "inspection_round",
                               "batch",        "received_on",   "reply_days",
                               "content",      "region",        "site",
                               "pollution",    "industry",      "lead",
                               "assisting",    "leader",        "contact",
                               "replied_on",   "investigation", "truth",
                               "goal",         "deadline_text", "deadline",
                               "handling",     "latest",        "finish",
                               "finished_on",  "order_fix",     "deadline_fix",
                               "stop_work",    "case_punish",   "fine_wan",
                               "seal",         "shut",          "crime_case",
                               "admin_detain", "crime_detain",  "interview",
                               "accountable",  "account_text",  "published_on",
                               "orig_no",      "merge_no",      "longitude",
                               "latitude",     "note"})
        layout.columns.append(key(column));
    layout.titles = {{key("accept_no"), tr("受理")},     {key("lead"), tr("交办和反馈")},
                     {key("investigation"), tr("核实")}, {key("goal"), tr("整改")},
                     {key("order_fix"), tr("处理统计")}, {key("published_on"), tr("公开和其他")}};
    layout.hints = {{key("accept_no"), tr("如 D3JX202605250002，重点件前加 *")},
                    {key("batch"), tr("如 第4批")},
                    {key("inspection_round"), tr("如 第三轮")},
                    {key("pollution"), tr("一行一种：水、大气、土壤、生态、噪声…")},
                    {key("deadline_text"), tr("照方案原文，如 2026年11月底前")}};
    layout.zeroWords = {{key("reply_days"), tr("按批次或规则集")}};
    return layout;
}

FormViewHooks<Petition> PetitionForm::hooks(BookNames &names)
{
    FormViewHooks<Petition> hooks;
    hooks.references = [&names](const QString &table) { return names.of(table); };
    hooks.addReference = [&names](const QString &table, const QString &name) {
        return names.add(table, name);
    };
    hooks.openReference = [&names](const QString &table, qint64 id) { names.open(table, id); };
    hooks.check = [this](const Petition &current) { return check(current); };
    hooks.remarks = [this](const Petition &current) { return remarks(current); };
    hooks.apply = [this](const Petition &current, const Petition &base) {
        return write(current, base);
    };
    hooks.reread = [this](Id<Petition> id) { return m_list.desk().ledger().find(id); };
    return hooks;
}

/// The same number twice is no doubt but a mistake, and so is what cannot be.
std::vector<FormProblem> PetitionForm::check(const Petition &current) const
{
    std::vector<FormProblem> problems;
    const auto stored = m_list.desk().ledger().find(current.id);
    for (const PetitionFault &fault : newFaults(stored ? *stored : Petition(), current))
        problems.push_back({key(fault.column), tr("填的是 %1，%2").arg(fault.value, fault.why)});
    const QString number = readAcceptNo(current.acceptNo).number;
    const auto same = m_list.desk().ledger().where<Petition>("accept_no", number);
    if (same)
        for (const Petition &other : *same)
            if (other.id != current.id)
                problems.push_back({key("accept_no"), tr("台账里已有这个受理编号")});
    return problems;
}

QHash<QString, QString> PetitionForm::remarks(const Petition &current) const
{
    QHash<QString, QString> words;
    const AcceptNo number = readAcceptNo(current.acceptNo);
    if (!number.number.isEmpty() && !number.usual)
        words.insert(key("accept_no"),
                     tr("不是常见的编号样式（如 D3JX202605250002），会照录，请核对。"));
    else if (number.duplicate)
        words.insert(key("accept_no"), tr("旁注有“重复”：写入后请在“关联”里登记与哪一件重复。"));
    words.insert(key("class"), classRemark(current));
    if (current.finish != Finish::Open && !current.repliedOn.isValid())
        words.insert(key("replied_on"), tr("没有登记反馈日期，无法判断是否按期反馈。"));
    words.insert(key("reply_days"), replyRemark(current));
    const auto known = m_list.desk().ledger().where<Complainant>("petition", current.id.value);
    words.insert(tellsWho(current, known && !known->empty() ? known->front() : Complainant()));
    if (ruledAs(current.petitionClass, current.key) != PetitionClass::Ordinary) {
        const QString basis = citation(m_list.desk().rulebook().basis(Ground::PetitionPlan));
        if (current.goal.trimmed().isEmpty())
            words.insert(key("goal"), tr("重点和疑难复杂件要逐一制定整改方案（%1）。").arg(basis));
        if (current.deadlineText.trimmed().isEmpty() && !current.deadline.isValid())
            words.insert(key("deadline_text"), tr("重点和疑难复杂件要限期整改（%1）。").arg(basis));
    }
    return words;
}

/// By when it is to be answered, as typed so far.
QString PetitionForm::replyRemark(const Petition &current) const
{
    const RuleContext rules = m_list.desk().rules();
    PetitionFact fact;
    fact.receivedOn = current.receivedOn;
    fact.repliedOn = current.repliedOn;
    fact.finish = current.finish;
    const int ofBatch =
        m_list.index() ? m_list.index()->daysOfBatch(current.inspectionRound, current.batch) : 0;
    fact.replyDays = current.replyDays > 0 ? current.replyDays : ofBatch;
    const PetitionReply reply = replyOf(rules, fact);
    const QString from = current.replyDays > 0 ? tr("本件 %n 天", nullptr, reply.days)
                         : ofBatch > 0
                             ? tr("按批次“%1”%n 天", nullptr, reply.days).arg(current.batch)
                             : tr("按规则集 %n 天", nullptr, reply.days);
    return reply.due.isValid()
               ? tr("%1，%2前反馈，%3。").arg(from, longDate(reply.due), leftWords(reply))
               : tr("%1；填了受理日期就算出反馈期限。").arg(from);
}

/// What the number says is filled in where nothing was chosen yet.
void PetitionForm::readNumber()
{
    const Petition now = current();
    const AcceptNo number = readAcceptNo(now.acceptNo);
    if (number.key && !now.key)
        setField(key("key"), Value(qint64(1)));
    if (number.key && now.petitionClass == PetitionClass::Ordinary)
        setField(key("class"), Value(keyOf(PetitionClass::Key)));
    if (number.channel && now.channel == Channel::Other)
        setField(key("channel"), Value(keyOf(*number.channel)));
    if (number.on.isValid() && number.on <= m_list.desk().today() && !now.receivedOn.isValid())
        setField(key("received_on"), Value(number.on.toString(Qt::ISODate)));
}

/// Class and key follow each other as they do for an action.
void PetitionForm::followClass(const QString &typed)
{
    const bool byKey = typed == QLatin1String("key");
    const Petition now = current();
    Petition followed = now;
    followEachOther(followed, {!byKey, byKey, true, true});
    if (followed.key != now.key)
        setField(key("key"), Value(qint64(followed.key)));
    if (followed.petitionClass != now.petitionClass)
        setField(key("class"), Value(keyOf(followed.petitionClass)));
}

/// The date follows the text while it can be read for certain.
void PetitionForm::readDeadlineText()
{
    const DeadlineReading reading = readDeadline(current().deadlineText);
    if (reading.sure && reading.date.isValid())
        setField(key("deadline"), Value(reading.date.toString(Qt::ISODate)));
}

Status PetitionForm::write(const Petition &current, const Petition &base)
{
    const Desk &desk = m_list.desk();
    Petition petition = current;
    QStringList doubts; // stand beside the fields
    TRY(completePetition(petition, current.acceptNo, {true, true, true, true}, desk.today(),
                         doubts));
    if (!petition.id) {
        const std::optional<Complainant> person =
            m_person ? m_person() : std::optional<Complainant>();
        TRY_LET(operation, desk.ledger().transact(QStringLiteral("petition.add"),
                                                  stored("登记信访件 %1").arg(petition.acceptNo),
                                                  desk.today(), [&](Tx &tx) -> Status {
                                                      return addPetition(tx, petition, person);
                                                  }));
        Q_UNUSED(operation);
        Q_EMIT created(petition.id.value);
        return done();
    }
    TRY_LET(operation, desk.ledger().transact(QStringLiteral("petition.update"),
                                              stored("修改信访件 %1").arg(petition.acceptNo),
                                              desk.today(), [&](Tx &tx) -> Status {
                                                  TRY(tx.gate().expect(entityInfo<Petition>(),
                                                                       base.id.value, toRow(base)));
                                                  return updatePetition(tx, petition);
                                              }));
    Q_UNUSED(operation);
    return done();
}

} // namespace xhb
