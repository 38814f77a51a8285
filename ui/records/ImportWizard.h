// SPDX-License-Identifier: GPL-3.0-or-later
// A list from a file into the book: which column is what, to be corrected; what would be written,
// row by row; then one action. Nothing is written before the last button.
#pragma once

#include "ui/records/ListImport.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabBar;
class QTableWidget;
QT_END_NAMESPACE

namespace xhb {

class ImportPreview;
class Label;
class NewSources;

class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(Desk &desk, QString path, ImportKind kind, QWidget *parent);
    ~ImportWizard() override;

    /// Reads the file, then shows itself; or says why it cannot be read, or where it belongs.
    void start();

    const ListImport *prepared() const { return m_prepared.get(); }
    QTableWidget *mapping() const { return m_mapping; }
    ImportPreview *preview() const { return m_preview; }
    QTabBar *kinds() const { return m_kinds; }
    QPushButton *writeButton() const { return m_write; }
    Label *summaryLine() const { return m_summary; }
    /// The box that says what a column (from 0) is.
    QComboBox *fieldBox(int column) const;

Q_SIGNALS:
    /// The plan is another.
    void planned();
    void imported(const QString &sentence);
    /// The list is of the other kind; the wizard goes.
    void belongsElsewhere();

private:
    void prepare();
    void arrive(Result<std::shared_ptr<ListImport>> prepared);
    void showMapping();
    void addColumn(int column);
    QComboBox *boxAt(int row) const;
    void showPreview();
    QString hindrance() const;
    void showSummary();
    void correct();
    void write(bool copyFirst);

    Desk &m_desk;
    QString m_path;
    ImportKind m_kind;
    std::shared_ptr<const Workbook> m_file;
    ImportChoices m_choices;
    std::shared_ptr<ListImport> m_prepared;
    bool m_showing = false; ///< boxes are being filled, nobody chose
    Label *m_sheetWord;
    QComboBox *m_sheet;
    QSpinBox *m_header;
    QLineEdit *m_source;
    QTableWidget *m_mapping;
    QTabBar *m_kinds;
    NewSources *m_sources;
    ImportPreview *m_preview;
    Label *m_summary;
    QPushButton *m_write;
};

} // namespace xhb
