// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field, whatever its kind: a widget and what a form must be able to ask of it.
#pragma once

#include "core/base/Field.h"
#include "core/base/Result.h"
#include "ui/kit/Reference.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace xhb {

struct EditorSetup {
    QString caption;  ///< its accessible name
    QString context;  ///< translation context of the vocabulary words
    QString hint;     ///< placeholder
    QString leadWord; ///< on the first reference of a list
    std::vector<std::pair<QString, QString>> choices; ///< key and word; empty = the field's own
    QDate today;
    std::function<References(const QString &table)> references;
    std::function<Result<qint64>(const QString &table, const QString &name)> addReference;
    std::function<void(const QString &table, qint64 id)> openReference = {};
    QStringList suggestions = {}; ///< words a text is usually one of
    QString zeroWord = {};        ///< stands for the number 0
};

class FieldEditor
{
public:
    /// `edited` is called when the user changed something, never by show().
    static std::unique_ptr<FieldEditor> make(const FieldInfo &field, const EditorSetup &setup,
                                             QWidget *parent, std::function<void()> edited);
    virtual ~FieldEditor() = default;

    QWidget *widget() const { return m_widget; }

    /// Shows a value; value() answers the very same until the user edits.
    void show(const Value &value);
    Value value() const;
    /// Sets a value as if the user had typed it.
    void type(const Value &value);

    /// What cannot be read of what was typed.
    virtual QString problem() const { return {}; }
    /// The text typed where it cannot be read, for a draft, and the way back.
    virtual QString typed() const { return {}; }
    virtual void retype(const QString &text) { Q_UNUSED(text) }

    virtual void setReadOnly(bool readOnly) = 0;
    /// Takes what was typed and not yet chosen.
    virtual void settle() {}
    /// References may have changed.
    virtual void refresh() {}
    /// A value in words.
    virtual QString words(const Value &value) const;

protected:
    virtual void display(const Value &value) = 0;
    virtual Value read() const = 0;

    QWidget *m_widget = nullptr;

private:
    Value m_shown;
    Value m_readBack; ///< what read() makes of the shown value
};

} // namespace xhb
