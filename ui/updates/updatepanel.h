// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "updates/updatecheck.h"
#include "updates/updateparts.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QCheckBox;
class QPushButton;

namespace broker::ui {

class MessageBar;
class PlainLabel;

/// Finds out whether there is a newer version, when the user wants to know. The first time it asks whether it
/// may; whatever comes of it is said in words. Borrows the parts.
///
/// objectNames: updateFacts, updateDailyBox, updateNowButton, updateMessage; in the message
/// updateDailyButton, updateOnceButton, updatePageButton.
class UpdatePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdatePanel)

public:
    explicit UpdatePanel(UpdateParts parts, QWidget *parent = nullptr);
    ~UpdatePanel() override;

public Q_SLOTS:
    /// As the button does: asks, or asks whether it may.
    void begin();
    /// What is known was changed by somebody else.
    void refresh();

Q_SIGNALS:
    /// The user has decided whether it may be asked daily.
    void decided();

protected:
    bool event(QEvent *event) override;

private:
    void makeRoom();
    void askTheUser();
    void ask();
    void decide(bool daily);
    void say(const updates::UpdateResult &result);

    UpdateParts m_parts;
    PlainLabel *m_facts;
    QCheckBox *m_daily;
    QPushButton *m_now;
    MessageBar *m_message;
    std::stop_source m_stop;
    bool m_isAsking = false;
};

} // namespace broker::ui
