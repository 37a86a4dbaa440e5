// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/fieldcheck.h"
#include "widgets/mnemonics.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// One field of the form: its name, the control that its form asks for, help, and what is wrong with
/// what was entered. A secret is in the hidden field only.
///
/// objectNames: "field-N" with N the name of the ClientField; in it fieldEdit (or secretEdit),
/// fieldProblem, useSuggestionButton, moveLoginButton.
class FieldRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    explicit FieldRow(const clientconfig::ClientFieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] clientconfig::ClientField field() const noexcept { return m_spec.field; }
    [[nodiscard]] bool isNeeded() const noexcept { return m_spec.isNeeded; }
    /// Of another variant of the same integration: default and need may differ.
    void setSpec(const clientconfig::ClientFieldSpec &spec);
    /// Of a secret: this program keeps one, and this says how it is filled in; empty for none.
    void setOffer(const QString &hint);
    /// Of its name. The row has to outlive it, as with the others.
    [[nodiscard]] Lettering lettering();
    /// Of the buttons beside a secret: Paste, Show, and Hide, which takes the place of Show.
    [[nodiscard]] QList<Lettering> buttonLetterings();
    /// Puts in what was entered.
    void store(clientconfig::Answers &answers) const;
    /// Fills in what there is an answer to, without `edited`.
    void fill(const clientconfig::Answers &answers);
    /// The content of a line of text; empty for other controls.
    [[nodiscard]] QString text() const;
    /// Puts in what the user has entered elsewhere; what there is no answer to is left.
    void enter(const clientconfig::Answers &answers);
    /// Whether the user entered something that only this row has: not what was filled in.
    [[nodiscard]] bool hasEntry() const;
    /// Nothing is said about an empty field that the user has not visited.
    void showProblem(const std::optional<clientconfig::FieldProblem> &problem);

Q_SIGNALS:
    void edited();
    /// What was entered has a user name or a password in it, and the user wants them in their own fields.
    void loginFound();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildEditor();
    void fillChoices();
    void useSuggestion();
    void visit();
    void refreshProblem();
    /// What helps with a secret depends on where it comes from.
    void refreshHelp();
    void refreshColours();

    clientconfig::ClientFieldSpec m_spec;
    std::optional<clientconfig::FieldProblem> m_problem;
    QLabel *m_label;
    PlainLabel *m_help;
    PlainLabel *m_problemText;
    QPushButton *m_use;
    QPushButton *m_moveLogin;
    // Exactly one of them.
    SecretField *m_secret = nullptr;
    QLineEdit *m_line = nullptr;
    QCheckBox *m_flag = nullptr;
    QComboBox *m_choice = nullptr;
    // What `fill` put in.
    Secret m_filledSecret;
    QString m_filledText;
    bool m_visited = false;
    QString m_offer;
};

} // namespace broker::ui
