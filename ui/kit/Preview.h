// SPDX-License-Identifier: GPL-3.0-or-later
// A document on the screen: the same pages as PDF and printer. Pages are laid out and drawn in a
// thread of their own and come in as they are ready.
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPrinter;
QT_END_NAMESPACE

namespace xhb {

class Label;
class PageSheets;
class PreviewWork;

class Preview : public QWidget
{
    Q_OBJECT

public:
    explicit Preview(QWidget *parent = nullptr);
    ~Preview() override;

    /// A preview in a dialog of its own over `parent`; gone when closed.
    static Preview *openDialog(QWidget *parent, Document document, const QString &fileName,
                               int copies = 1);

    /// Shows a document; `fileName` (without suffix) is proposed when it is saved. The functions
    /// in the document are called from another thread: they must own their values.
    void setDocument(Document document, const QString &fileName);
    /// Copies the printer is asked for; 1 unless the form says otherwise.
    void setCopies(int copies) { m_copies = copies; }

    int pageCount() const;
    bool finished() const { return m_finished; } ///< all pages are laid out
    int currentPage() const;                     ///< from 1; 0 = none yet
    void goToPage(int page);

    /// Per cent of the size on paper; 0 = as wide as the window, -1 = a whole page.
    void setZoom(int percent);
    int zoom() const;

    void print();
    void savePdf();
    /// Writes without asking, for callers that know where.
    void writePdfTo(const QString &path);

Q_SIGNALS:
    void pagesChanged();
    void laidOut();
    void saved(const QString &path);
    void printed();
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void showPlace();
    void stepZoom(int direction);
    void printOn(const std::shared_ptr<QPrinter> &printer);
    bool ready() const;

    std::shared_ptr<const Document> m_document;
    QString m_fileName;
    int m_copies = 1;
    int m_run = 0;
    bool m_finished = false;
    PreviewWork *m_work;
    PageSheets *m_sheets;
    QListWidget *m_list;
    Label *m_fonts;
    Label *m_state;
    Label *m_total = nullptr;
    QLineEdit *m_place = nullptr;
    QComboBox *m_zoomBox = nullptr;
};

} // namespace xhb
