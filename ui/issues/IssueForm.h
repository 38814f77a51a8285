// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a problem, the same for a new one, for changing one and for an old version of one.
#pragma once

#include "ui/kit/FormView.h"
#include "ui/records/BookNames.h"

namespace xhb {

class IssueForm : public FormView<Issue>
{
    Q_OBJECT
public:
    IssueForm(Desk &desk, BookNames &names, QWidget *parent = nullptr);

    /// The key under which a half-typed form is kept.
    static QString draftKey(Id<Issue> issue);
    static FormLayout layout();

    /// From where the deadline was moved (JX-7), said below it; set before the row is loaded.
    void setAdjusted(const QString &words) { m_adjusted = words; }

Q_SIGNALS:
    /// A new problem was written.
    void created(qint64 issue);

private:
    static FormViewHooks<Issue> hooks(Desk &desk, BookNames &names, IssueForm **self);
    void readDeadlineText();
    Status write(Desk &desk, const Issue &current, const Issue &base);

    IssueForm *m_self = this; ///< hooks are made before the form is
    QString m_adjusted;
};

} // namespace xhb
