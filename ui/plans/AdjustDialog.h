// SPDX-License-Identifier: GPL-3.0-or-later
// A request to adjust an approved plan (JX-7): why, how far the work is, and old → new for the
// measures and deadlines chosen. The goal is shown and stays.
#pragma once

#include "core/actions/Adjustments.h"
#include "ui/kit/FormView.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class Label;
class TextArea;

class AdjustDialog : public QDialog
{
    Q_OBJECT
public:
    /// `rows` are the problems there are to choose from; `first` is chosen.
    AdjustDialog(Desk &desk, std::vector<PlanRow> rows, Id<Issue> first, FormDrafts &drafts,
                 QWidget *parent);

    QComboBox *problem() const { return m_problem; }
    FormView<Adjustment> *form() const { return m_form; }
    QPushButton *fileButton() const;
    TextArea *newText(int seq) const;
    QLineEdit *newDeadline(int seq) const;
    void wish(int seq, bool wanted);

Q_SIGNALS:
    void requested(qint64 adjustment, const QStringList &warnings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        const Measure *measure;
        QCheckBox *wanted;
        QWidget *fields;
        TextArea *text;
        QLineEdit *deadline;
    };
    void showProblem();
    void addMeasure(const Measure &measure);
    void makeRoom();
    std::vector<MeasureWish> wishes() const;
    Status write(const Adjustment &typed);
    const PlanRow &row() const;

    Desk &m_desk;
    FormDrafts &m_drafts;
    std::vector<PlanRow> m_choices;
    QComboBox *m_problem;
    Label *m_goal;
    Label *m_goalWhy;
    Label *m_deadline;
    QVBoxLayout *m_place;
    QWidget *m_measures = nullptr;
    std::vector<Line> m_lines;
    FormView<Adjustment> *m_form;
};

} // namespace xhb
