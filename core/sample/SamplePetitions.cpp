// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SamplePetitions.h"

#include "core/actions/Petitions.h"
#include "core/actions/Signoff.h"
#include "core/base/Dates.h"

#include <QJsonArray>

#include <algorithm>

namespace xhb {
namespace {

class PetitionStory
{
public:
    PetitionStory(const Desk &desk, Tx &tx, const SampleData &data,
                  const std::vector<Id<Unit>> &units, const PhotoPainter &paint,
                  const QJsonObject &petitions)
        : m_desk(desk), m_tx(tx), m_data(data), m_units(units), m_paint(paint),
          m_petitions(petitions), m_days(desk)
    {
    }

    Status playAll()
    {
        for (const QJsonValue &entry : m_petitions[u"petitions"].toArray())
            TRY(play(entry.toObject()));
        return done();
    }

private:
    Status play(const QJsonObject &entry);
    Petition written(const QJsonObject &entry, const QJsonObject &kind);
    void workOn(const QJsonObject &entry, const QJsonObject &kind, Petition &petition);
    Status link(const QJsonObject &entry, const char *key, LinkKind kind, Id<Petition> petition);
    Status signOff(const QJsonObject &entry, const QJsonObject &kind, const Petition &petition);
    Status playComplex(const QJsonObject &kind, const Petition &petition, QDate start, bool closed);
    Status paper(const QJsonObject &kind, const Petition &petition, AttachmentRole role, QDate on);
    Status take(const Petition &petition, const char *key, QDate on,
                std::optional<Outcome> outcome = {});
    Status lookBackAt(const Petition &petition, QDate on, LookbackOutcome outcome);

    QString phrase(const char *key) const { return m_data.phrasesOf(key).value(m_played % 2); }
    Id<Unit> unitNamed(const QString &shortName) const
    {
        for (size_t i = 0; i < m_data.units.size(); ++i)
            if (m_data.units[i].unit.shortName == shortName)
                return m_units[i];
        return {};
    }

    const Desk &m_desk;
    Tx &m_tx;
    const SampleData &m_data;
    const std::vector<Id<Unit>> &m_units;
    const PhotoPainter &m_paint;
    const QJsonObject m_petitions;
    Workdays m_days;
    std::vector<Id<Petition>> m_entered;
    int m_played = 0;
    int m_persons = 0;
};

Petition PetitionStory::written(const QJsonObject &entry, const QJsonObject &kind)
{
    std::vector<const SampleUnit *> towns;
    for (const SampleUnit &unit : m_data.units)
        if (!unit.villages.isEmpty())
            towns.push_back(&unit);
    const QString named = kind[u"town"].toString();
    const auto own = std::ranges::find_if(
        towns, [&](const SampleUnit *unit) { return unit->unit.shortName == named; });
    const SampleUnit &town = own != towns.end() ? **own : *towns[size_t(m_played) % towns.size()];
    const Places places{{QStringLiteral("town"), town.unit.shortName},
                        {QStringLiteral("village"), town.villages.value(m_played % 4)},
                        {QStringLiteral("river"),
                         town.river.isEmpty() ? m_petitions[u"ditch"].toString() : town.river}};
    Petition petition;
    petition.petitionClass =
        fromKey<PetitionClass>(entry[u"class"].toString()).value_or(PetitionClass::Ordinary);
    petition.key = petition.petitionClass == PetitionClass::Key;
    petition.channel = m_played % 3 == 0 ? Channel::Letter : Channel::Call;
    petition.receivedOn = m_desk.today().addDays(-entry[u"days"].toInt());
    petition.acceptNo =
        (petition.channel == Channel::Call ? QStringLiteral("D3JX") : QStringLiteral("X3JX")) +
        petition.receivedOn.toString(QStringLiteral("yyyyMMdd")) +
        QStringLiteral("%1").arg(m_played + 1, 4, 10, QChar(u'0'));
    petition.inspectionRound = m_petitions[u"round"].toString();
    petition.batch = m_petitions[u"batch"].toString().arg(entry[u"batch"].toInt());
    petition.replyDays = entry[u"reply"].toInt();
    petition.content = filled(kind[u"content"].toString(), places);
    petition.region = town.unit.shortName;
    petition.pollution = kind[u"pollution"].toVariant().toStringList();
    petition.pollution.sort();
    petition.lead = unitNamed(kind[u"lead"].toString());
    petition.assisting = {unitNamed(town.unit.shortName)};
    return petition;
}

/// What was found and done, as far as the entry got.
void PetitionStory::workOn(const QJsonObject &entry, const QJsonObject &kind, Petition &petition)
{
    const QString fate = entry[u"fate"].toString();
    if (const int days = entry[u"deadline"].toInt()) {
        petition.goal = kind[u"goal"].toString();
        petition.deadline = m_desk.today().addDays(days);
        petition.deadlineText =
            m_petitions[u"deadline"].toString().arg(longDate(petition.deadline));
    }
    if (fate == u"new")
        return;
    petition.investigation = kind[u"investigation"].toString();
    petition.truth = fromKey<Truth>(kind[u"truth"].toString()).value_or(Truth::True);
    if (fate == u"investigated")
        return;
    petition.handling = kind[u"handling"].toString();
    petition.repliedOn = m_days.atOrBefore(petition.receivedOn.addDays(8));
    if (fate == u"planned")
        return;
    petition.finish = fate == u"staged" ? Finish::Staged : Finish::Done;
    petition.finishedOn = m_days.atOrBefore(petition.receivedOn.addDays(9));
    petition.orderFix = kind[u"order"].toInt(1);
    petition.accountText = kind[u"account"].toString();
    if (kind.contains(u"interview"))
        petition.interview = kind[u"interview"].toDouble();
    if (kind.contains(u"case")) {
        petition.casePunish = kind[u"case"].toDouble();
        petition.fineWan = kind[u"fine"].toDouble();
    }
}

Status PetitionStory::play(const QJsonObject &entry)
{
    const QJsonObject kind = m_petitions[u"kinds"].toArray()[entry[u"kind"].toInt()].toObject();
    Petition petition = written(entry, kind);
    workOn(entry, kind, petition);
    std::optional<Complainant> person;
    if (entry[u"person"].toBool()) {
        const QJsonObject who = m_petitions[u"persons"].toArray()[m_persons++ % 2].toObject();
        person = Complainant{
            {}, {}, who[u"name"].toString(), who[u"phone"].toString(), who[u"address"].toString(),
            {}};
    }
    TRY(addPetition(m_tx, petition, person));
    m_entered.push_back(petition.id);
    TRY(link(entry, "duplicate_of", LinkKind::Duplicate, petition.id));
    TRY(link(entry, "split_of", LinkKind::Split, petition.id));
    TRY(signOff(entry, kind, petition));
    ++m_played;
    return done();
}

Status PetitionStory::link(const QJsonObject &entry, const char *key, LinkKind kind,
                           Id<Petition> petition)
{
    const int number = entry[QLatin1String(key)].toInt();
    if (number == 0)
        return done();
    PetitionLink link;
    link.petition = petition;
    link.kind = kind;
    link.to = m_entered[size_t(number - 1)];
    return linkPetitions(m_tx, link);
}

Status PetitionStory::signOff(const QJsonObject &entry, const QJsonObject &kind,
                              const Petition &petition)
{
    if (!entry.contains(u"start"))
        return done();
    const QString fate = entry[u"fate"].toString();
    const QDate start = m_days.ago(entry[u"start"].toInt());
    TRY(startRound(m_desk, m_tx, petition.id, {}, start));
    if (petition.petitionClass == PetitionClass::Complex)
        return playComplex(kind, petition, start, fate != u"publicity");
    const bool key = petition.petitionClass == PetitionClass::Key;
    TRY(take(petition, key ? "county_review" : "county_signoff", start));
    if (fate == u"reviewed" || fate == u"closed")
        return done();
    if (key)
        TRY(take(petition, "city_approve", m_days.after(start, 8),
                 fate == u"failed" ? Outcome::Fail : Outcome::Pass));
    if (fate == u"failed")
        return done();
    TRY(take(petition, key ? "file_province" : "file_city", m_days.after(start, 11)));
    return lookBackAt(petition, m_days.after(start, 90),
                      fate == u"rebound" ? LookbackOutcome::Rebound : LookbackOutcome::Held);
}

Status PetitionStory::playComplex(const QJsonObject &kind, const Petition &petition, QDate start,
                                  bool closed)
{
    TRY(paper(kind, petition, AttachmentRole::Before, petition.receivedOn));
    TRY(paper(kind, petition, AttachmentRole::During, m_days.after(start, -8)));
    TRY(paper(kind, petition, AttachmentRole::After, m_days.after(start, -2)));
    TRY(take(petition, "review", start));
    TRY(paper(kind, petition, AttachmentRole::SignedForm, start));
    TRY(take(petition, "apply", m_days.after(start, 1)));
    const QDate visit = m_days.after(start, 4);
    TRY(paper(kind, petition, AttachmentRole::SiteCheck, visit));
    TRY(take(petition, "verify", visit, Outcome::Pass));
    Publicity notice;
    notice.on = m_days.after(start, 6);
    notice.media = phrase("media");
    notice.phone = m_data.book.phone;
    TRY(startPublicity(m_desk, m_tx, petition.id, notice));
    if (!closed)
        return done();
    TRY(take(petition, "approve", m_days.after(start, 17)));
    return lookBackAt(petition, m_days.after(start, 100), LookbackOutcome::Held);
}

Status PetitionStory::paper(const QJsonObject &kind, const Petition &petition, AttachmentRole role,
                            QDate on)
{
    Attachment paper;
    paper.petition = petition.id;
    paper.role = role;
    paper.formedOn = on;
    paper.name = m_data.roleNames[keyOf(role)].toString() + QStringLiteral(".jpg");
    const bool photo = role == AttachmentRole::Before || role == AttachmentRole::During ||
                       role == AttachmentRole::After;
    const QString title = photo ? petition.region : paper.name.chopped(4);
    TRY(attach(
        m_desk, m_tx, paper,
        m_paint(role, photo ? sampleSeed(sceneNamed(kind[u"scene"].toString()), m_played) : 0,
                title + u'\n' +
                    (photo
                         ? on.toString(Qt::ISODate)
                         : petition.acceptNo + u'\n' + longDate(on) + u'\n' + petition.handling))));
    return done();
}

Status PetitionStory::take(const Petition &petition, const char *key, QDate on,
                           std::optional<Outcome> outcome)
{
    Step step;
    step.key = QLatin1String(key);
    step.on = on;
    step.by = m_data.phrasesOf("clerk").value(0);
    if (outcome)
        step.opinion = phrase(*outcome == Outcome::Pass ? "accept_pass" : "accept_fail");
    if (step.key == QLatin1String("verify")) {
        step.people = phrase("people");
        step.siteOn = on;
    }
    TRY(takeStep(m_desk, m_tx, petition.id, step, outcome));
    return done();
}

/// Half a year later, where that has come.
Status PetitionStory::lookBackAt(const Petition &petition, QDate on, LookbackOutcome outcome)
{
    if (on > m_days.today())
        return done();
    Lookback lookback;
    lookback.on = on;
    lookback.outcome = outcome;
    lookback.people = phrase("people");
    const bool held = outcome == LookbackOutcome::Held;
    lookback.note = m_data.phrasesOf(held ? "lookback_held" : "lookback_rebound").value(0);
    if (!held)
        lookback.newDeadline = on.addDays(90);
    TRY(lookBack(m_desk, m_tx, petition.id, lookback));
    return done();
}

} // namespace

Status fillPetitions(const Desk &desk, Tx &tx, const SampleData &data,
                     const std::vector<Id<Unit>> &units, const PhotoPainter &paint)
{
    TRY_LET(petitions, readSampleObject(QStringLiteral("petitions.json")));
    return PetitionStory(desk, tx, data, units, paint, petitions).playAll();
}

} // namespace xhb
