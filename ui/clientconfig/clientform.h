// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"
#include "widgets/mnemonics.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace broker::ui {

class FieldRow;
class VariableList;

/// What has to be known to set up one Broker client, asked field by field: what is needed first, the
/// rest under "Advanced". Built from the catalogue.
///
/// objectNames: clientForm, variantChoice, advancedButton, advancedFields; for the fields see FieldRow and
/// VariableList.
class ClientForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientForm)

public:
    /// Whether name and port of the client are asked: not for many clients, of which each has its own.
    enum class Places { Asked, LeftOut };

    /// `types` are the variants of one integration, not empty. Filled in with what the draft has.
    ClientForm(QList<clientconfig::ClientType> types, clientconfig::Draft start, QWidget *parent = nullptr,
        Places places = Places::Asked);

    /// Letters for what is asked, and for the buttons beside secrets, whenever that is changed by the
    /// variant. They may run out: what is needed first, then the `others` of the window, then what is
    /// advanced. Once, when all other texts of the window are there.
    void assignMnemonics(const QList<Lettering> &others);
    /// Where the user begins.
    void takeFocus();
    /// Secrets of this type of client are kept; `hint` says how they are filled in.
    void setKept(const QString &type, const QString &hint);

    [[nodiscard]] const clientconfig::ClientType &type() const;
    [[nodiscard]] clientconfig::Answers answers() const;
    /// Fills in what is known already: the variant, and the fields that there are answers to.
    void fill(const QString &type, const clientconfig::Answers &answers);
    /// Whether the user entered something, in whatever variant.
    [[nodiscard]] bool hasEntries() const;
    void showProblems(const QList<clientconfig::FieldProblem> &problems);

Q_SIGNALS:
    void edited();

private:
    void buildLayout();
    void addRows();
    void showType();
    void giveLetters();
    /// Out of an address and into the fields for it.
    void moveLogin(const FieldRow &row);
    [[nodiscard]] QList<clientconfig::ClientFieldSpec> fieldsOf(const clientconfig::ClientType &type) const;
    [[nodiscard]] QList<clientconfig::ClientFieldSpec> fields() const;
    void showAdvanced();

    QList<clientconfig::ClientType> m_types;
    clientconfig::Draft m_start;
    Places m_places;
    QLabel *m_variantLabel;
    QComboBox *m_variant;
    QVBoxLayout *m_needed;
    QToolButton *m_advancedButton;
    QWidget *m_advanced;
    QHash<clientconfig::ClientField, FieldRow *> m_rows;
    VariableList *m_further;
    QList<Lettering> m_others;
    bool m_isLettered = false;
};

} // namespace broker::ui
