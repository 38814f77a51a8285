// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from an entity's field table: an editor for each field, problems at the field, one
// act to apply. It works on rows and knows no entity; FormView<E> converts.
#pragma once

#include "core/base/Field.h"
#include "core/base/Result.h"
#include "ui/kit/Reference.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class FormLine;
class Label;

struct FormProblem {
    QString column; ///< empty = about the whole form
    QString text;
};

/// Which fields are shown and how. Everything has a default.
struct FormLayout {
    QStringList columns;              ///< in tab order; empty = all that are not Fixed
    QHash<QString, QString> titles;   ///< heading above the group that begins with this column
    QHash<QString, QString> hints;    ///< placeholder of an editor
    QHash<QString, QString> captions; ///< other captions than the field table's
    QHash<QString, QStringList> suggestions; ///< words a text is usually one of; “” = a line
    QHash<QString, QString> notes;           ///< a line below the editor that stays
    QHash<QString, QString> zeroWords;       ///< what a number means that is not given, or 0
    /// Key and word of what a text may be here; such a field is chosen, also where it is Fixed.
    QHash<QString, std::vector<std::pair<QString, QString>>> choices;
    QSet<QString> required;            ///< required here beyond the field table
    QSet<QString> locked;              ///< shown, not editable
    QHash<QString, QString> leadWords; ///< word on the first reference of a list: “牵头”
    QString applyWord;                 ///< “登记”, “写入”; the default is “写入”
    bool applyOnLeave = false;         ///< also apply when the keyboard leaves the form
    bool putsAway = false; ///< can be left without a change, by 取消 or Esc (`reverted`)
};

/// What the form asks of its screen. All but `apply` may be empty.
struct FormHooks {
    /// What fields may refer to, by table.
    std::function<References(const QString &table)> references;
    /// Makes a referred-to thing of a new name; answers its number.
    std::function<Result<qint64>(const QString &table, const QString &name)> addReference;
    /// Shows the referred-to thing itself, to be changed.
    std::function<void(const QString &table, qint64 id)> openReference;
    /// Rules over the whole row, asked as the user types: keep it quick.
    std::function<std::vector<FormProblem>(const Row &current)> check;
    /// By column: what should be looked at but does not stop writing. Asked as often.
    std::function<QHash<QString, QString>(const Row &current)> remarks;
    /// Writes in one transaction. Conflict makes the form fetch `reread` and show both.
    std::function<Status(const Row &current, const Row &base)> apply;
    /// The stored row as it is now.
    std::function<Result<Row>()> reread;
};

class FormWidget : public QWidget
{
    Q_OBJECT

public:
    FormWidget(const EntityInfo &info, FormLayout layout, FormHooks hooks, QDate today,
               QWidget *parent = nullptr);
    ~FormWidget() override;

    /// Shows a row; what was typed before is dropped (see apply()). A draft kept under `draftKey`
    /// is offered. `title` names the row in that offer.
    void load(const Row &row, const QString &draftKey = {}, const QString &title = {});
    /// The stored row changed elsewhere: what the user did not touch follows, what both changed is
    /// kept and marked.
    void refresh(const Row &stored);

    const Row &base() const { return m_base; }
    /// As typed; a field that cannot be read has its base value.
    Row current() const;
    bool changed() const { return !changedColumns().isEmpty(); }
    QStringList changedColumns() const;
    std::vector<FormProblem> problems() const;

    /// True when nothing is left to write: it was written, or nothing had changed. Otherwise the
    /// problems are shown and the first bad field has the keyboard.
    bool apply();
    void revert();

    /// For old versions: nothing can be edited, `why` stands above the form.
    void setReadOnly(bool readOnly, const QString &why = {});
    bool readOnly() const { return m_readOnly; }
    /// By column, why a field can be read only. Each reason stands in full below the first field it
    /// holds for, and is the tool tip of all.
    void setSealed(const QHash<QString, QString> &why);
    /// Marks the fields in which the shown row differs from `other`, and says how it was there.
    void compareWith(const Row &other, const QString &word);

    /// What is written down here is new: also when nothing is filled in yet there is something to
    /// apply, and what is missing is said. Before load().
    void setCreates() { m_creates = true; }

    void setDrafts(FormDrafts *drafts) { m_drafts = drafts; }
    /// Keeps what is typed for another time, as happens by itself when the keys rest.
    void keepDraft();
    /// What may be referred to has changed.
    void refreshReferences();

    /// The editor of a column, for focus and tests; nullptr when it is not shown.
    QWidget *editor(const QString &column) const;
    void focusField(const QString &column);
    /// Sets a field as if the user had typed it.
    void setField(const QString &column, const Value &value);
    /// What is left to write and the buttons for it; a window may move it to where it stays in
    /// sight.
    QWidget *bar() const { return m_bar; }
    /// The same for what is usual: it counts as filled in, but nobody has typed it, so it is no
    /// draft and does not take the place of one.
    void suggest(const QString &column, const Value &value);
    /// Shows an error the screen got elsewhere.
    void showError(const Error &error);

Q_SIGNALS:
    void edited(const QString &column);
    void changedStateChanged(bool changed);
    void applied();
    /// Ctrl+Enter, after it was applied.
    void nextWanted();
    void reverted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildBar();
    void onEdited(FormLine &line);
    FormLine *lineOf(const QString &column) const;
    bool write(bool takeFocus);
    bool takeUpConflict();
    void showProblems();
    void showState();
    void say(const QString &text, bool bad);
    QJsonObject draftFields() const;
    void offer(const QString &words, const QJsonObject &fields);
    void takeOffer();
    void focusMoved(QWidget *from, QWidget *to);

    const EntityInfo &m_info;
    FormLayout m_layout;
    FormHooks m_hooks;
    QDate m_today;
    FormDrafts *m_drafts = nullptr;
    QString m_draftKey, m_title;
    Row m_base;
    QJsonObject m_offered; ///< fields of a draft, or of what was just thrown away
    bool m_creates;        ///< applied also without a change
    bool m_readOnly = false;
    bool m_showing = false; ///< the form itself sets its editors
    bool m_writing = false;
    bool m_wasChanged = false;
    bool m_showAll = false; ///< also problems of fields the user has not come to yet
    std::vector<std::unique_ptr<FormLine>> m_lines;
    QTimer m_draftTimer;
    QGridLayout *m_grid = nullptr;
    Label *m_banner = nullptr;
    QWidget *m_offer = nullptr;
    Label *m_offerText = nullptr;
    QWidget *m_bar = nullptr;
    Label *m_barText = nullptr;
    QPushButton *m_applyButton = nullptr;
    QPushButton *m_revertButton = nullptr;
};

} // namespace xhb
