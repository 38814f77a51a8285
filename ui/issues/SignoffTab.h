// SPDX-License-Identifier: GPL-3.0-or-later
// 销号: the rounds of a problem as they were gone through, and the acts that come next, each as a
// small form. What may be done is asked of the rules, nothing is decided here.
#pragma once

#include "ui/issues/IssueTab.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class FormWidget;

class SignoffTab : public IssueTab
{
    Q_OBJECT
public:
    SignoffTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const IssueCase &shown) override;
    bool leave() override;
    /// A verb: opens its form.
    void focusOn(const QString &verb) override;

    /// The open form; null when none is.
    FormWidget *form() const { return m_form; }
    QString openVerb() const { return m_verb; }

Q_SIGNALS:
    /// Form and notice of this problem are wanted on paper.
    void printWanted(const QString &form);

private:
    void addRounds();
    void addNotice(const PublicityDossier &notice, const RoundDossier &round);
    void addActs();
    void openAct(const QString &verb);
    QWidget *line(const QString &caption, const QString &text, const QString &why = {},
                  const QString &basis = {});

    Desk &m_desk;
    FormDrafts &m_drafts;
    std::unique_ptr<IssueCase> m_shown;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    FormWidget *m_form = nullptr;
    QString m_verb;
};

} // namespace xhb
