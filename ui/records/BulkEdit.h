// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records at once: says first how many will change, writes them as one action.
#pragma once

#include "core/ledger/RowGate.h"
#include "ui/kit/FormWidget.h"
#include "ui/records/BookNames.h"

#include <QDialog>

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
        QStringList own;                   ///< columns that name a single record
        std::function<QString(int)> words; ///< “3 个问题”
    };

    BulkEdit(Desk &desk, BookNames &names, Kind kind, const std::vector<qint64> &ids,
             QWidget *parent);

    void chooseField(const QString &column);
    FormWidget *form() const { return m_form; }
    QPushButton *writeButton() const { return m_write; }
    /// How many would change now.
    int affected() const;

Q_SIGNALS:
    void written(const QString &sentence);

private:
    void makeForm();
    void count();
    void write();
    const FieldInfo &field() const;
    size_t place() const;

    Desk &m_desk;
    BookNames &m_names;
    Kind m_kind;
    std::vector<StoredRow> m_rows;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FormWidget *m_form = nullptr;
    Label *m_count;
    QPushButton *m_write;
};

} // namespace xhb
