// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/WordEditor.h"

#include <QCompleter>
#include <QLineEdit>

namespace xhb {

namespace {

class WordEditor : public FieldEditor
{
public:
    WordEditor(const EditorSetup &setup, QWidget *parent, std::function<void()> edited)
        : m_box(new WordBox(setup.suggestions, setup.hint, parent))
    {
        m_widget = m_box;
        QObject::connect(m_box, &WordBox::edited, m_box, std::move(edited));
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

protected:
    void display(const Value &value) override
    {
        const auto *text = std::get_if<QString>(&value);
        m_box->showWord(text ? *text : QString());
    }
    Value read() const override { return m_box->word(); }

private:
    WordBox *m_box;
};

} // namespace

WordBox::WordBox(const QStringList &words, const QString &hint, QWidget *parent) : CalmBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const QString &word : words)
        word.isEmpty() ? insertSeparator(count()) : addItem(word);
    setMaxVisibleItems(24);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(hint);
    showWord({});
    connect(this, &QComboBox::textActivated, this, &WordBox::edited);
    connect(lineEdit(), &QLineEdit::textEdited, this, &WordBox::edited);
}

void WordBox::showWord(const QString &word)
{
    setCurrentIndex(findText(word));
    setEditText(word);
    lineEdit()->setCursorPosition(0);
}

std::unique_ptr<FieldEditor> makeWordEditor(const EditorSetup &setup, QWidget *parent,
                                            std::function<void()> edited)
{
    return std::make_unique<WordEditor>(setup, parent, std::move(edited));
}

} // namespace xhb
