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
class QToolButton;
QT_END_NAMESPACE

namespace xhb {

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
    void setReadOnly(bool readOnly);

    std::vector<qint64> ids() const { return m_ids; }
    void setIds(std::vector<qint64> ids);
    /// Names in order, as shown.
    QStringList names() const;
    /// What was typed and chosen from nothing; empty when all is well.
    QString problem() const;

    QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void idsEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hasHeightForWidth() const { return true; }

private:
    QString nameOf(qint64 id) const;
    void offer(const QString &typed);
    void choose(int position);
    void take(qint64 id);
    void removeAt(int position);
    void move(int position, int by);
    void showChips();
    int placeChildren(int width, bool apply) const;
    void relayout();

    Mode m_mode;
    References m_references;
    QString m_leadWord;
    std::function<Result<qint64>(const QString &)> m_maker;
    std::vector<qint64> m_ids;
    bool m_readOnly = false;
    QString m_refusal;
    QLineEdit *m_input;
    QCompleter *m_completer;
    QStringListModel *m_model;
    std::vector<size_t> m_offered;
    std::vector<QToolButton *> m_chips;
};

} // namespace xhb
