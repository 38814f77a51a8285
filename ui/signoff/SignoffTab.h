// SPDX-License-Identifier: GPL-3.0-or-later
// 销号: the rounds of a case as they were gone through, and the acts that come next, each as a
// small form. What may be done is asked of the rules, nothing is decided here.
#pragma once

#include "ui/signoff/CaseTab.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class FormWidget;
class RecordLines;

class SignoffTab : public CaseTab
{
    Q_OBJECT
public:
    SignoffTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);
    ~SignoffTab() override;

    void show(const Case &shown) override;
    bool leave() override;
    /// A verb or the key of a recorded thing: opens its form. Empty = the first act there is.
    void focusOn(const QString &key) override;

    /// The open form; null when none is.
    FormWidget *form() const { return m_form; }
    /// The verb or record it is about.
    QString openKey() const { return m_key; }

private:
    void addActs();
    void addPapers(QWidget *parent, QLayout *row);
    void openForm(const QString &key);
    void placeForm();
    void showPrimary();
    bool isAct(const QString &key) const;
    bool stillOpen(const Case &next) const;

    Desk &m_desk;
    FormDrafts &m_drafts;
    std::unique_ptr<Case> m_shown;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    RecordLines *m_records = nullptr;
    QVBoxLayout *m_actPlace = nullptr;
    QPointer<QPushButton> m_first; ///< of the acts
    FormWidget *m_form = nullptr;
    QString m_key;
};

} // namespace xhb
