// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FieldEditor.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/TextArea.h"
#include "ui/kit/UnitPicker.h"
#include "ui/kit/WordEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QStyle>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

class LineEditor : public FieldEditor
{
public:
    LineEditor(const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : m_edit(new QLineEdit(parent))
    {
        m_widget = m_edit;
        m_edit->setPlaceholderText(setup.hint);
        QObject::connect(m_edit, &QLineEdit::textEdited, m_edit, std::move(edited));
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

protected:
    void display(const Value &value) override
    {
        m_edit->setText(textOf(value));
        m_edit->setCursorPosition(0);
    }
    Value read() const override { return m_edit->text().simplified(); }

    QLineEdit *m_edit;
};

/// A number typed as people type it: full width, with separators.
class NumberEditor : public LineEditor
{
public:
    NumberEditor(Kind kind, const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : LineEditor(setup, parent, std::move(edited)), m_kind(kind), m_zeroWord(setup.zeroWord)
    {
        m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 24);
        if (!m_zeroWord.isEmpty()) // behind an empty line: a number is typed without clearing it
            m_edit->setPlaceholderText(m_zeroWord);
    }
    QString problem() const override
    {
        if (plain().isEmpty() || !isNull(read()))
            return {};
        return m_kind == Kind::Integer ? Tr::tr("“%1”不是整数").arg(m_edit->text().left(30))
                                       : Tr::tr("“%1”不是数字").arg(m_edit->text().left(30));
    }
    QString typed() const override { return problem().isEmpty() ? QString() : m_edit->text(); }
    void retype(const QString &text) override { m_edit->setText(text); }
    QString words(const Value &value) const override
    {
        if (!m_zeroWord.isEmpty() && value == Value(qint64(0)))
            return m_zeroWord;
        if (const auto *whole = std::get_if<qint64>(&value))
            return QString::number(*whole);
        if (const auto *number = std::get_if<double>(&value))
            return QString::number(*number, 'g', 15);
        return {};
    }

protected:
    void display(const Value &value) override
    {
        const QString text = words(value);
        m_edit->setText(text == m_zeroWord ? QString() : text);
    }
    Value read() const override
    {
        // Empty, or the word as far as anybody types it.
        if (!m_zeroWord.isEmpty() && m_zeroWord.startsWith(plain()))
            return qint64(0);
        bool ok = false;
        if (m_kind == Kind::Integer) {
            const qint64 whole = plain().toLongLong(&ok);
            return ok ? Value(whole) : Value();
        }
        const double number = plain().toDouble(&ok);
        return ok && std::isfinite(number) ? Value(number) : Value();
    }

private:
    QString plain() const
    {
        return cleaned(m_edit->text()).remove(u',').remove(u'，').remove(u' ').replace(u'．', u'.');
    }
    Kind m_kind;
    QString m_zeroWord;
};

class DateEditor : public FieldEditor
{
public:
    DateEditor(bool past, const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : m_edit(new DateEdit(setup.today, past, parent))
    {
        m_widget = m_edit;
        m_edit->setPlaceholderText(setup.hint);
        m_edit->setMaximumWidth(m_edit->sizeHint().width());
        QObject::connect(m_edit, &DateEdit::dateEdited, m_edit, std::move(edited));
    }
    QString problem() const override { return m_edit->problem(); }
    QString typed() const override { return problem().isEmpty() ? QString() : m_edit->text(); }
    void retype(const QString &text) override { m_edit->setText(text); }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    QString words(const Value &value) const override
    {
        return longDate(QDate::fromString(textOf(value), Qt::ISODate));
    }

protected:
    void display(const Value &value) override
    {
        m_edit->setDate(QDate::fromString(textOf(value), Qt::ISODate));
    }
    Value read() const override
    {
        const QDate date = m_edit->date();
        return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
    }

private:
    DateEdit *m_edit;
};

/// Several lines of text, or one item on each line.
class AreaEditor : public FieldEditor
{
public:
    AreaEditor(bool list, const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : m_edit(new TextArea(parent)), m_list(list)
    {
        m_widget = m_edit;
        m_edit->setPlaceholderText(list && setup.hint.isEmpty() ? Tr::tr("每行一个") : setup.hint);
        QObject::connect(m_edit, &TextArea::edited, m_edit, std::move(edited));
    }
    void setReadOnly(bool readOnly) override
    {
        m_edit->setReadOnly(readOnly);
        m_edit->style()->unpolish(m_edit); // a property is looked at once
        m_edit->style()->polish(m_edit);
    }
    QString words(const Value &value) const override
    {
        QStringList list;
        return m_list && detail::assign(list, value) ? list.join(u'、') : textOf(value);
    }

protected:
    void display(const Value &value) override
    {
        QStringList list;
        const bool listed = m_list && detail::assign(list, value);
        m_edit->showText(listed ? list.join(u'\n') : textOf(value));
    }
    Value read() const override
    {
        const QString text = m_edit->toPlainText();
        if (!m_list)
            return text.trimmed();
        QStringList list;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            if (!line.trimmed().isEmpty())
                list << line.trimmed();
        return detail::valueOf(list);
    }

private:
    TextArea *m_edit;
    bool m_list;
};

class FlagEditor : public FieldEditor
{
public:
    FlagEditor(const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : m_box(new QCheckBox(setup.caption, parent))
    {
        m_widget = m_box;
        QObject::connect(m_box, &QCheckBox::clicked, m_box, std::move(edited));
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QString words(const Value &value) const override
    {
        const auto *flag = std::get_if<qint64>(&value);
        return flag && *flag ? Tr::tr("是") : Tr::tr("否");
    }

protected:
    void display(const Value &value) override
    {
        const auto *flag = std::get_if<qint64>(&value);
        m_box->setChecked(flag && *flag);
    }
    Value read() const override { return qint64(m_box->isChecked()); }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(std::span<const Choice> choices, const EditorSetup &setup, QWidget *parent,
                 std::function<void()> edited)
        : m_box(new CalmBox(parent))
    {
        m_widget = m_box;
        const QByteArray context = setup.context.toUtf8();
        if (!setup.choices.empty())
            choices = {}; // called otherwise here
        for (const Choice &choice : choices)
            m_box->addItem(QCoreApplication::translate(context.constData(), choice.label),
                           QString::fromLatin1(choice.key));
        for (const auto &[key, word] : setup.choices)
            m_box->addItem(word, key);
        m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        QObject::connect(m_box, &QComboBox::activated, m_box, std::move(edited));
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QString words(const Value &value) const override
    {
        const int index = m_box->findData(textOf(value));
        return index < 0 ? textOf(value) : m_box->itemText(index);
    }

protected:
    void display(const Value &value) override
    {
        m_box->setCurrentIndex(m_box->findData(textOf(value)));
    }
    Value read() const override
    {
        const QVariant key = m_box->currentData();
        return key.isValid() ? Value(key.toString()) : Value();
    }

private:
    QComboBox *m_box;
};

class ReferenceEditor : public FieldEditor
{
public:
    ReferenceEditor(const FieldInfo &field, const EditorSetup &setup, QWidget *parent,
                    std::function<void()> edited)
        : m_picker(new UnitPicker(field.kind == Kind::Ref ? UnitPicker::One : UnitPicker::Several,
                                  parent)),
          m_single(field.kind == Kind::Ref), m_table(QString::fromLatin1(field.refTable)),
          m_references(setup.references)
    {
        m_widget = m_picker;
        m_picker->input()->setPlaceholderText(setup.hint);
        m_picker->input()->setAccessibleName(setup.caption);
        m_picker->setLeadWord(setup.leadWord);
        if (setup.addReference)
            m_picker->setMaker([table = m_table, add = setup.addReference](const QString &name) {
                return add(table, name);
            });
        if (setup.openReference)
            m_picker->setOpener(std::bind_front(setup.openReference, m_table));
        QObject::connect(m_picker, &UnitPicker::idsEdited, m_picker, std::move(edited));
    }
    QString problem() const override { return m_picker->problem(); }
    QString typed() const override { return m_picker->input()->text(); }
    void retype(const QString &text) override { m_picker->input()->setText(text); }
    void setReadOnly(bool readOnly) override { m_picker->setReadOnly(readOnly); }
    void settle() override { m_picker->settle(); }
    void refresh() override { fetch(); }
    QString words(const Value &value) const override
    {
        UnitPicker other(UnitPicker::Several);
        other.setReferences(m_references ? m_references(m_table) : References());
        other.setIds(idsOf(value));
        return other.names().join(u'、');
    }

protected:
    void display(const Value &value) override
    {
        fetch(); // names may have come since, by an import
        m_picker->setIds(idsOf(value));
    }
    Value read() const override
    {
        const std::vector<qint64> &ids = m_picker->ids();
        if (m_single)
            return ids.empty() ? Value() : Value(ids.front());
        return detail::idListValue(ids.data(), ids.size());
    }

private:
    std::vector<qint64> idsOf(const Value &value) const
    {
        if (const auto *id = std::get_if<qint64>(&value))
            return *id ? std::vector<qint64>{*id} : std::vector<qint64>();
        std::vector<qint64> ids;
        detail::assignIds(ids, value);
        return ids;
    }
    void fetch()
    {
        if (m_references)
            m_picker->setReferences(m_references(m_table));
    }

    UnitPicker *m_picker;
    bool m_single;
    QString m_table;
    std::function<References(const QString &)> m_references;
};

} // namespace

std::unique_ptr<FieldEditor> FieldEditor::make(const FieldInfo &field, const EditorSetup &setup,
                                               QWidget *parent, std::function<void()> edited)
{
    std::unique_ptr<FieldEditor> made;
    switch (setup.choices.empty() ? field.kind : Kind::Choice) {
    case Kind::Text:
        made = setup.suggestions.isEmpty() ? std::make_unique<LineEditor>(setup, parent, edited)
                                           : makeWordEditor(setup, parent, edited);
        break;
    case Kind::LongText: made = std::make_unique<AreaEditor>(false, setup, parent, edited); break;
    case Kind::TextList: made = std::make_unique<AreaEditor>(true, setup, parent, edited); break;
    case Kind::Integer:
    case Kind::Decimal:
        made = std::make_unique<NumberEditor>(field.kind, setup, parent, edited);
        break;
    case Kind::Date:
        made = std::make_unique<DateEditor>(field.is(Happened), setup, parent, edited);
        break;
    case Kind::Flag: made = std::make_unique<FlagEditor>(setup, parent, edited); break;
    case Kind::Choice:
        made = std::make_unique<ChoiceEditor>(field.choices, setup, parent, edited);
        break;
    case Kind::Ref:
    case Kind::RefList:
        made = std::make_unique<ReferenceEditor>(field, setup, parent, edited);
        break;
    }
    made->widget()->setAccessibleName(setup.caption);
    made->widget()->setObjectName(QString::fromLatin1(field.column));
    return made;
}

void FieldEditor::show(const Value &value)
{
    display(value);
    m_shown = value;
    m_readBack = read();
}

Value FieldEditor::value() const
{
    Value now = read();
    return now == m_readBack ? m_shown : now;
}

void FieldEditor::type(const Value &value)
{
    display(value);
}

QString FieldEditor::words(const Value &value) const
{
    return textOf(value);
}

} // namespace xhb
