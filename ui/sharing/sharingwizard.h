// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"
#include "steps/signedoutnotice.h"
#include "steps/stepwizard.h"

#include <QPointer>

#include <memory>

class QMessageBox;

namespace broker::ui {

class SignInSlot;

/// "Set up for several organizations": the pages in their order. Decides nothing about organizations; the
/// pages show a SharingSession, which this window owns.
class SharingWizard final : public StepWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharingWizard)

public:
    /// Guard and opener are borrowed. The functions see SharingContext.
    SharingWizard(std::unique_ptr<SharingSession> session, ClipboardGuard &clipboard, const UrlOpener &opener,
        QWidget *parent = nullptr, const std::function<void(const records::Target &)> &retrieve = {},
        const std::function<void()> &openInventory = {},
        const std::function<void(const QList<RecordId> &)> &setUpClients = {},
        const std::function<void(const QList<RecordId> &)> &sendClients = {},
        const std::function<void()> &setUpToken = {});
    ~SharingWizard() override;

    [[nodiscard]] SharingSession &session() noexcept { return *m_session; }

    /// While the user is asked, a running job rests.
    void reject() override;

protected:
    [[nodiscard]] int backId() const override;
    /// A running job, which is paused first, or a token that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;
    /// A job is in its journal, and can be gone on with.
    [[nodiscard]] bool isKeptForLater() const override;
    [[nodiscard]] bool isOver() const override;

private:
    void add(SharingPageId id, int step, SharingPage *page);
    void onJobChanged();
    void onAccountChanged();
    void showSignedOut();
    void holdWhileAsked(QMessageBox &question);

    std::unique_ptr<SharingSession> m_session;
    const UrlOpener &m_opener;
    SignedOutNotice m_signedOut;
    /// Where the page has none of its own; null until it is needed.
    SignInSlot *m_signIn = nullptr;
    bool m_isLeaving = false;
    /// Whether the running job is to be paused.
    QPointer<QMessageBox> m_question;
};

} // namespace broker::ui
