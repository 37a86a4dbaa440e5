// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

#include <QList>

class QComboBox;
class QLabel;

namespace broker::ui {

class PlainLabel;
class RegionChooser;
class SignInSlot;

/// Step 1: a new job or one of the journal, and the sign-in.
///
/// objectNames: jobCombo, jobNote, sharingRegionCombo; and those of SignInPanel.
class BeginPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BeginPage)

public:
    explicit BeginPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool validatePage() override;
    void takeFocus() override;

private:
    void buildLayout();
    void fillJobs();
    void offerUnfinished();
    void showRegion();
    void onJobChosen(int place);
    void refresh();

    QList<sharing::StoredJob> m_jobs;
    QLabel *m_jobLabel;
    QComboBox *m_job;
    PlainLabel *m_jobNote;
    RegionChooser *m_region;
    SignInSlot *m_signIn;
    bool m_wasSignedIn = false;
};

} // namespace broker::ui
