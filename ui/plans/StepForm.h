// SPDX-License-Identifier: GPL-3.0-or-later
// A place for one small form at a time, under the line it belongs to; and the form of a step of a
// trail.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/FormView.h"
#include "ui/records/Seals.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace xhb {

/// Scrolls so that all of a form that was just opened is in sight, its head where it is too high.
void bringIntoView(QWidget *form);
/// The keyboard stays beside a form that goes: where it was before, if that is still there.
void leaveForm(const QWidget *form, QWidget *before);

template <class E>
class FormPlace : public QWidget
{
public:
    FormPlace(Desk &desk, FormDrafts &drafts, QWidget *parent)
        : QWidget(parent), m_desk(desk), m_drafts(drafts)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
    }

    /// The open form; null when none is.
    FormView<E> *form() const { return m_form; }

    /// Whether the form of `key` is open; it then takes the keyboard.
    bool takesUp(const QString &key)
    {
        if (!m_form || m_key != key)
            return false;
        m_form->setFocus();
        return true;
    }

    /// Opens a form instead of the one there is. A new row is of today, which counts as typed:
    /// pressing the button is enough.
    void open(const QString &key, FormLayout shape, FormViewHooks<E> hooks, const E &row,
              const QString &title, const QString &day, const QString &focus)
    {
        close();
        m_key = key;
        m_before = QApplication::focusWidget();
        shape.putsAway = true;
        if (!hooks.reread)
            hooks.reread = [this](Id<E> id) { return m_desk.ledger().find(id); };
        m_form = new FormView<E>(shape, hooks, m_desk.today(), this);
        m_form->setDrafts(&m_drafts);
        layout()->addWidget(m_form);
        m_form->load(row, key, title);
        showSeals(*m_form, m_desk.ledger());
        if (!day.isEmpty())
            m_form->suggest(day, Value(m_desk.today().toString(Qt::ISODate)));
        QObject::connect(m_form, &FormWidget::applied, this, [this] { close(); });
        QObject::connect(m_form, &FormWidget::reverted, this, [this] { close(); });
        m_form->show();
        m_form->focusField(focus);
        bringIntoView(m_form);
    }

    void close()
    {
        if (!m_form)
            return;
        leaveForm(m_form, m_before);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        m_key.clear();
    }

private:
    Desk &m_desk;
    FormDrafts &m_drafts;
    FormView<E> *m_form = nullptr;
    QString m_key;
    QPointer<QWidget> m_before; ///< had the keyboard when the form was opened
};

/// `columns` behind the day; what the rules need is required.
FormLayout stepLayout(const TrailStep &rule, const QStringList &columns);

} // namespace xhb
