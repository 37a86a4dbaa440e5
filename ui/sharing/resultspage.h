// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"
#include "sharing/takeback.h"

class QComboBox;
class QPushButton;

namespace broker::ui {

class JobModel;
class OrgTable;
class PlainLabel;

/// Step 6: what became of each organization, and what can be done about it.
///
/// objectNames: resultKind, resultCounts, exportResultsButton, retrieveButton, retryResultsButton,
/// clientFilesButton, sendClientsButton, goOnResultsButton, takeBackButton, forgetJobButton; and those of
/// OrgTable after "result".
class ResultsPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPage)

public:
    explicit ResultsPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] int nextId() const override { return -1; }
    void takeFocus() override;

private:
    void buildLayout();
    void refresh();
    void retry();
    void goOn();
    void retrieve();
    void forget();
    /// Of the row that is current, if its token was not received.
    [[nodiscard]] std::optional<records::Target> lost() const;

    JobModel *m_model;
    PlainLabel *m_kind;
    PlainLabel *m_counts;
    OrgTable *m_table;
    QComboBox *m_group;
    QPushButton *m_export;
    QPushButton *m_retrieve;
    QPushButton *m_retry;
    QPushButton *m_goOn;
    QPushButton *m_clients;
    QPushButton *m_send;
    QPushButton *m_takeBack;
    QPushButton *m_forget;
    std::optional<sharing::TakenBack> m_takenBack;
    bool m_isForgotten = false;
};

} // namespace broker::ui
