// SPDX-License-Identifier: GPL-3.0-or-later
// The register of problem sources or of units: the list with what uses each, the form of the one
// chosen beside it; a new one, two made one, one that nothing uses removed.
#pragma once

#include "ui/records/Register.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class FormDrafts;
class Label;
class ListView;
class RowHistory;

class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterDialog(Desk &desk, FormDrafts &drafts, RegisterKind kind, QWidget *parent);
    ~RegisterDialog() override;

    /// Selects one and shows its form.
    void choose(qint64 id);
    /// An empty form.
    void begin();

    QLineEdit *search() const { return m_search; }
    ListView *list() const { return m_list; }
    FormWidget *form() const
    {
        return m_form;
    }                                     ///< another after each choice; null = nothing chosen
    qint64 shown() const { return m_id; } ///< 0 = a new one or nothing
    QPushButton *newButton() const { return m_new; }
    QPushButton *mergeButton() const { return m_merge; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *undoButton() const { return m_undo; }
    Label *message() const { return m_said; }

Q_SIGNALS:
    /// The problems of a source are wanted.
    void sourceRowsRequested(qint64 source);
    /// What was done last here is to be taken back.
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void fitRight();
    void reload();
    void narrow();
    void showRow(qint64 id);
    void showForm(const Row &row, qint64 id);
    void showState();
    bool leave();
    Status write(const Row &current, const Row &base);
    void remove();
    void merge();
    void say(const QString &sentence, bool undoable);
    const StoredRow *row(qint64 id) const;
    QString nameOf(const Row &row) const { return textIn(m_kind.entity, row, u"name"); }
    Reference referenceOf(const StoredRow &row) const;

    Desk &m_desk;
    FormDrafts &m_drafts;
    RegisterKind m_kind;
    std::vector<StoredRow> m_rows; ///< in their order
    QHash<qint64, Usage> m_usages;
    qint64 m_id = 0;
    QLineEdit *m_search;
    ListView *m_list;
    RowModel *m_model;
    EmptyState *m_empty;
    QPushButton *m_new, *m_merge, *m_remove, *m_undo, *m_problems;
    QScrollArea *m_right;
    Label *m_heading, *m_used, *m_said;
    QVBoxLayout *m_place; ///< of the form
    FormWidget *m_form = nullptr;
    RowHistory *m_history;
};

} // namespace xhb
