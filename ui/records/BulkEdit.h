// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records at once: says first how many will change and which are sealed (JX-6,
// QX-18) and stay as they are, writes the others as one action.
#pragma once

#include "core/ledger/RowGate.h"
#include "ui/kit/FormWidget.h"
#include "ui/records/BookNames.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class Label;

class BulkEdit : public QDialog
{
    Q_OBJECT
public:
    struct Kind {
        const EntityInfo &entity;
        QStringList own; ///< columns that name a single record, the shortest first
        std::function<QString(int)> words; ///< “3 个问题”
        QString counted;                   ///< “%1 个问题”, as the journal says it
        FormLayout layout;                 ///< hints and words of the fields
    };

    BulkEdit(Desk &desk, BookNames &names, Kind kind, const std::vector<qint64> &ids,
             QWidget *parent);

    void chooseField(const QString &column);
    FormWidget *form() const { return m_form; }
    QPushButton *writeButton() const { return m_write; }
    /// What stays because it is sealed.
    Label *left() const { return m_left; }
    /// How many would change now.
    int affected() const;

Q_SIGNALS:
    void written(const QString &sentence);

private:
    void makeForm();
    void askSeals();
    void showSeals();
    bool asked() const { return m_next == m_rows.size(); }
    void count();
    QString words(int changing) const; ///< what writing would do
    void write();
    const FieldInfo &field() const;
    size_t place() const;

    Desk &m_desk;
    BookNames &m_names;
    Kind m_kind;
    std::vector<StoredRow> m_rows;
    QSet<qint64> m_sealed; ///< rows whose chosen field stays as it is
    QString m_why;         ///< of the first of them
    size_t m_next = 0;     ///< of the rows, the first whose seal was not asked yet
    QTimer m_asking;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FormWidget *m_form = nullptr;
    Label *m_count, *m_left;
    QPushButton *m_write;
    bool m_typed = false;
};

} // namespace xhb
