// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of the sign-off of a case, the newest round first, each line with its reasons
// and the way to correct it.
#pragma once

#include "ui/signoff/Case.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

struct Explanation;

class RecordLines : public QWidget
{
    Q_OBJECT
public:
    RecordLines(const Desk &desk, const Case &shown, QWidget *parent);

    /// Where the form of a recorded thing belongs, below its line; null for an unknown key.
    QVBoxLayout *place(const QString &key) const { return m_places.value(key); }

Q_SIGNALS:
    void editWanted(const QString &key);

private:
    void addRound(const RoundDossier &round, bool last);
    void addTexts(const Round &round);
    void addStep(const Step &step, const Procedure *procedure, bool last, bool open);
    void addNotice(const PublicityDossier &notice, const Procedure *procedure, bool last,
                   bool open);
    void addObjection(const Objection &objection, bool open);
    void addDue();
    void addLookback(const Lookback &lookback);
    /// `key` empty = nothing to correct, `why` empty = nothing to explain.
    void line(const QString &caption, const QString &text, const Explanation &why,
              const QString &key = {});
    void line(const QString &caption, const QString &text, const QString &key = {});
    QWidget *editLink(const QString &word, const QString &caption, const QString &key);
    void addPlace(const QString &key);

    const Desk &m_desk;
    const Case &m_shown;
    QVBoxLayout *m_column;
    QHash<QString, QVBoxLayout *> m_places;
};

} // namespace xhb
