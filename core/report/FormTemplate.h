// SPDX-License-Identifier: GPL-3.0-or-later
// A form as data (resources/forms/*.json): captions, fields, measures in millimetres, signature
// blocks, copies. Another county edits the file, not the code. The keys are explained in
// resources/forms/README.md.
#pragma once

#include "core/base/Result.h"
#include "core/report/FormData.h"

#include <optional>

namespace xhb {

/// Text with fields, “问题编号：{{code}}”, read once and filled often.
struct FormText {
    struct Piece {
        QString literal; ///< comes first
        QString field;   ///< then this field; may be empty
        int column = -1; ///< its column where the field belongs to the list being repeated
    };
    std::vector<Piece> pieces;

    QString fill(const FormData &data, const FormList *list = nullptr, int row = -1) const;
};

struct FormCell {
    FormText text;
    double width = 0; ///< mm
    TextStyle style;
    bool top = false;
    bool vertical = false;
    bool repeat = false; ///< a caption
    bool flow = false;   ///< long text, may be cut across pages
    std::vector<FormText> foot;
    QString name;
};

/// Something that is printed only when a field has data; “!name” = when it has none.
struct FormWhen {
    QString name;
    bool holds(const FormData &data) const;
};

struct FormRow {
    FormWhen when;
    double height = 0; ///< mm, at least
    QString each;      ///< list whose rows it is repeated for
    int least = 0;     ///< blank rows are added up to this number
    std::vector<FormCell> cells;
    std::vector<FormRow> heading; ///< none or one: before the first and again on every page
};

/// Rows with or without a common caption at the left.
struct FormSection {
    FormWhen when;
    std::optional<FormCell> side;
    std::vector<FormRow> rows;
};

struct FormGrid {
    std::vector<FormSection> sections;
    double roomBelow = 0; ///< mm
};

struct FormColumn {
    QString caption;
    QString group; ///< caption over neighbouring columns of the same group
    FormCell cell; ///< cell.width is unused
    bool merge = false;
    QHash<QString, double> widths; ///< by paper; without one the column is left out
};

struct FormLedger {
    QString each;
    double height = 0;    ///< mm, at least
    double roomBelow = 0; ///< mm
    std::vector<FormColumn> columns;
};

struct FormParagraph {
    FormText text;
    Paragraph look; ///< everything but the text
};
struct FormLine {
    FormText left, right;
    SplitLine look;
};
/// Paragraphs printed again for every row of a list.
struct FormRepeat {
    struct Part {
        FormParagraph paragraph;
        int when = -1; ///< column that must not be empty; -1 = always
    };
    QString each;
    std::vector<Part> parts;
};
struct FormPhotos {
    QString list;
    Photos look;
};

struct FormBlock {
    FormWhen when;
    std::variant<FormParagraph, FormLine, Space, PageBreak, FormGrid, FormLedger, FormPhotos,
                 FormRepeat>
        what;
};

class FormTemplate
{
public:
    /// Reads a template; `names` is the data of nothing (see FormData). Errors name file, place
    /// and reason.
    static Result<FormTemplate> read(const QByteArray &json, const QString &fileName,
                                     const FormData &names);
    /// Reads `:/forms/<key>.json`.
    static Result<FormTemplate> builtIn(const QString &key, const FormData &names);

    const QString &title() const { return m_title; }
    int copies() const { return m_copies; }
    QStringList papers() const; ///< "A4", "A3"

    /// The filled form. An unknown or empty paper means the template's first.
    Document fill(const FormData &data, const QString &paper = {}) const;

private:
    friend class FormReader;
    struct Sheet {
        QString name;
        PageSetup setup;
    };

    QString m_key, m_title;
    int m_copies = 1;
    std::vector<Sheet> m_sheets;
    FormText m_continuedLeft, m_continuedRight, m_footLeft, m_footRight;
    PageNumbers m_numbers = PageNumbers::None;
    bool m_cover = false;
    std::vector<FormBlock> m_blocks;
};

} // namespace xhb
