// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormLine.h"

#include <QApplication>
#include <QGridLayout>
#include <QStyle>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

Value valueFrom(const QJsonValue &json, Kind kind)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return kind == Kind::Decimal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

QString orEmpty(const QString &words)
{
    return words.isEmpty() ? Tr::tr("（空）") : words;
}

} // namespace

FormLine::FormLine(const EntityInfo &info, int index, const FormLayout &layout,
                   const FormHooks &hooks, QDate today, QGridLayout &grid, QWidget *parent,
                   const std::function<void(FormLine &)> &edited)
    : m_index(index), m_kind(info.fields[size_t(index)].kind),
      m_column(QString::fromLatin1(info.fields[size_t(index)].column))
{
    const FieldInfo &field = info.fields[size_t(index)];
    m_words = layout.captions.value(m_column, QCoreApplication::translate(info.table, field.label));
    const auto choices = layout.choices.value(m_column);
    m_locked = layout.locked.contains(m_column) || (field.is(Fixed) && choices.empty());
    m_required = field.is(Required) || layout.required.contains(m_column);
    m_editor = FieldEditor::make(
        field,
        {m_words, QString::fromLatin1(info.table), layout.hints.value(m_column),
         layout.leadWords.value(m_column), choices, today, hooks.references, hooks.addReference,
         hooks.openReference, layout.suggestions.value(m_column), layout.zeroWords.value(m_column)},
        parent, [this, edited] { edited(*this); });
    if (m_required)
        widget()->setAccessibleDescription(Tr::tr("必填"));
    follow(false);

    int row = grid.rowCount();
    if (const QString title = layout.titles.value(m_column); !title.isEmpty()) {
        auto *heading = new Label(title, TextSize::Heading, parent);
        heading->setContentsMargins(0, row > 1 ? xhb::grid(3) : 0, 0, xhb::grid(1));
        grid.addWidget(heading, row++, 0, 1, 2);
    }
    if (m_kind != Kind::Flag) { // a box to tick carries its own caption
        auto *caption =
            new Label(m_required ? m_words + u"\u00a0*"_s : m_words, TextSize::Body, parent);
        caption->setDimmed(true);
        caption->setWordWrap(true);
        caption->setBuddy(widget());
        caption->setFixedWidth(caption->fontMetrics().height() * 5);
        caption->setContentsMargins(0, xhb::grid(1) + 1, 0, 0);
        grid.addWidget(caption, row, 0, Qt::AlignTop);
    }
    const bool narrow = widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum ||
                        widget()->maximumWidth() < QWIDGETSIZE_MAX;
    grid.addWidget(widget(), row, 1, Qt::AlignTop | (narrow ? Qt::AlignLeft : Qt::Alignment()));
    if (const QString note = layout.notes.value(m_column); !note.isEmpty()) {
        auto *words = new Label(note, TextSize::Caption, parent);
        words->setWordWrap(true);
        words->setDimmed(true);
        widget()->setAccessibleDescription(note);
        grid.addWidget(words, ++row, 1);
    }
    for (Label **label : {&m_seal, &m_problem, &m_remark, &m_aside}) {
        *label = new Label({}, TextSize::Caption, parent);
        (*label)->setWordWrap(true);
        (*label)->hide();
        grid.addWidget(*label, ++row, 1);
    }
    m_described = widget()->accessibleDescription();
    m_tip = widget()->toolTip();
    m_seal->setDimmed(true);
    m_seal->setObjectName(m_column + u".seal"_s);
    m_problem->setTone(Tone::Red);
    m_problem->setObjectName(m_column + u".problem"_s);
    m_remark->setDimmed(true);
    m_remark->setObjectName(m_column + u".remark"_s);
    m_aside->setTone(Tone::Amber);
    m_aside->setObjectName(m_column + u".note"_s);
}

void FormLine::show(const Row &row)
{
    m_editor->show(in(row));
    touched = false;
    setAside({});
}

bool FormLine::changedFrom(const Row &base) const
{
    return !locked() && (!m_editor->problem().isEmpty() || m_editor->value() != in(base));
}

bool FormLine::hasFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget() || widget()->isAncestorOf(focus));
}

bool FormLine::empty() const
{
    const Value value = m_editor->value();
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && (text->trimmed().isEmpty() || *text == "[]"_L1));
}

QString FormLine::problem() const
{
    if (locked())
        return {};
    if (const QString unread = m_editor->problem(); !unread.isEmpty())
        return unread;
    return m_required && empty() ? Tr::tr("请填写%1").arg(m_words) : QString();
}

QJsonObject FormLine::draft(const Row &base) const
{
    QJsonObject draft{{u"value"_s, toJson(m_editor->value())}, {u"over"_s, toJson(in(base))}};
    if (const QString text = m_editor->typed(); !text.isEmpty())
        draft[u"text"_s] = text;
    return draft;
}

void FormLine::restore(const QJsonObject &draft, const Row &base)
{
    if (locked())
        return;
    m_editor->type(valueFrom(draft["value"_L1], m_kind));
    if (const QString text = draft["text"_L1].toString(); !text.isEmpty())
        m_editor->retype(text);
    touched = true;
    if (valueFrom(draft["over"_L1], m_kind) != in(base))
        setAside(Tr::tr("其后已改为：%1").arg(orEmpty(m_editor->words(in(base)))));
}

void FormLine::seal(const QString &why, const QString &caption)
{
    m_sealed = why;
    m_seal->setText(caption);
    m_seal->setVisible(!caption.isEmpty());
    widget()->setToolTip(why.isEmpty() ? m_tip : toolTipText(why));
    widget()->setAccessibleDescription(why.isEmpty() ? m_described : why);
}

void FormLine::remark(const QString &words)
{
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
    if (m_sealed.isEmpty())
        widget()->setAccessibleDescription(words.isEmpty() ? m_described : words);
}

void FormLine::mark(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? problem : u"▲ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    if (widget()->property("problem").toBool() == !problem.isEmpty())
        return;
    widget()->setProperty("problem", !problem.isEmpty());
    widget()->style()->unpolish(widget());
    widget()->style()->polish(widget());
    widget()->update();
}

void FormLine::setAside(const QString &note)
{
    m_aside->setText(note);
    m_aside->setVisible(!note.isEmpty());
}

} // namespace xhb
