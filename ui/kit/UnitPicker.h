// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses references by name: several in order, the first of which leads, or a single one. Typing
// finds parts of names, other spellings and pinyin initials.
#pragma once

#include "core/base/Result.h"
#include "ui/kit/Reference.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QCompleter;
class QLineEdit;
class QStringListModel;
QT_END_NAMESPACE

namespace xhb {

class PickerChip;

class UnitPicker : public QWidget
{
    Q_OBJECT

public:
    enum Mode { One, Several };

    explicit UnitPicker(Mode mode, QWidget *parent = nullptr);

    void setReferences(References references);
    /// Word on the first of several, “牵头”; empty = no mark.
    void setLeadWord(const QString &word);
    /// Makes a new reference of a name nobody knows yet. Without it unknown names are refused.
    void setMaker(std::function<Result<qint64>(const QString &name)> maker);
    /// Shows what a name stands for, to be changed there: “修改…” in the menu of a chip.
    void setOpener(std::function<void(qint64 id)> opener);
    void setReadOnly(bool readOnly);

    const std::vector<qint64> &ids() const { return m_ids; }
    void setIds(std::vector<qint64> ids);
    /// Names in order, as shown.
    QStringList names() const;
    /// What was typed and stands for nothing; empty when all is well.
    QString problem() const;

    /// Takes names typed in full, also several: “县水利局、县住建局”.
    void settle();

    QLineEdit *input() const { return m_input; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }

Q_SIGNALS:
    void idsEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const Reference *find(qint64 id) const;
    const Reference *named(const QString &name) const;
    void offer();
    void chooseOffered(int row);
    void take(qint64 id);
    void remove(size_t position);
    void move(size_t position, int by);
    void focusChip(int position);
    void showChips();
    int place(int width, bool apply) const;

    Mode m_mode;
    References m_references;
    QString m_leadWord;
    QString m_refusal;
    std::function<Result<qint64>(const QString &)> m_maker;
    std::function<void(qint64 id)> m_opener;
    std::vector<qint64> m_ids;
    bool m_readOnly = false;
    QLineEdit *m_input;
    QCompleter *m_completer;
    QStringListModel *m_model;
    std::vector<qint64> m_offered; ///< 0 = make a new one
    std::vector<PickerChip *> m_chips;
};

} // namespace xhb
