// SPDX-License-Identifier: GPL-3.0-or-later
// Reads form templates strictly: unknown keys and fields, widths that do not add up, signature
// blocks too low to sign in are refused with file, place and reason.
#pragma once

#include "core/report/FormTemplate.h"
#include "core/rules/JsonNode.h"

namespace xhb {

/// A look a template can name.
struct FormStyle {
    const char *name;
    TextStyle style;
    bool caption; ///< printed again on every page
    bool flow;    ///< long text, may be cut across pages
};

class FormReader
{
public:
    FormReader(const QString &fileName, const QByteArray &json, const FormData &names)
        : m_fault(fileName, json), m_names(names)
    {
    }

    Result<FormTemplate> read(const QJsonObject &root);

private:
    QString optional(const JsonNode &node, const char *key, const QString &otherwise = {})
    {
        return node.has(key) ? node.text(key) : otherwise;
    }
    double real(const JsonNode &node, const char *key, double otherwise, double least, double most)
    {
        return node.has(key) ? node.real(key, least, most) : otherwise;
    }
    FormText text(const JsonNode &node, const char *key, const FormList *list = nullptr);
    FormText text(const JsonNode &node, const QString &source, const FormList *list);
    FormWhen when(const JsonNode &node);
    QString listName(const JsonNode &node, const char *key);
    const FormStyle &style(const JsonNode &node, const char *otherwise);
    FormCell cell(const JsonNode &node, const FormList *list);
    FormRow row(const JsonNode &node, double width);
    void widths(const JsonNode &node, std::vector<FormCell> &cells, double width);
    FormGrid grid(const JsonNode &node);
    FormLedger ledger(const JsonNode &node);
    FormParagraph paragraph(const JsonNode &node, const FormList *list);
    FormRepeat repeat(const JsonNode &node);
    FormBlock block(const JsonNode &node);
    void sheets(const JsonNode &root);

    JsonFault m_fault;
    const FormData &m_names;
    FormTemplate m_form;
};

} // namespace xhb
