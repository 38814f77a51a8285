// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is usually one of known words, and may be another: a box to choose in and to type in.
#pragma once

#include "ui/kit/FieldEditor.h"

#include <QComboBox>
#include <QWheelEvent>

namespace xhb {

/// Turning the wheel over it scrolls what is around and changes nothing.
class CalmBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class WordBox : public CalmBox
{
    Q_OBJECT

public:
    /// An empty word is a line between two groups.
    WordBox(const QStringList &words, const QString &hint, QWidget *parent = nullptr);

    /// Shows a word without edited().
    void showWord(const QString &word);
    QString word() const { return currentText().simplified(); }

Q_SIGNALS:
    void edited();
};

/// The editor of a text with `setup.suggestions`.
std::unique_ptr<FieldEditor> makeWordEditor(const EditorSetup &setup, QWidget *parent,
                                            std::function<void()> edited);

} // namespace xhb
