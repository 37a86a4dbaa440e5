// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace broker::ui {

class ConsequenceBox;
class OrgTable;
class PlainLabel;
class PreviewModel;
class SpokenProgress;

/// Step 4: what would happen, before anything happens. Begins by reading what is there.
///
/// objectNames: surveyProgress, surveyText, stopSurveyButton, resumeSurveyButton, previewSummary, undoNote,
/// takeBackNote, takeBackUnderstood, tryUnpermittedCheck, switchDirectCheck, switchDirectWarning,
/// exportPreviewButton; those of ConsequenceBox, and of OrgTable after "preview"; and for the question before
/// credentials are lost, loseCredentialsQuestion.
class PreviewPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPage)

public:
    explicit PreviewPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void refresh();
    void showSurvey();
    void showMark();

    PreviewModel *m_model;
    SpokenProgress *m_progress;
    PlainLabel *m_surveyText;
    QPushButton *m_stop;
    QPushButton *m_resume;
    PlainLabel *m_summary;
    PlainLabel *m_undo;
    /// In place of it where a job is taken back.
    ConsequenceBox *m_takeBack;
    QCheckBox *m_understood;
    QCheckBox *m_unpermitted;
    QCheckBox *m_direct;
    QWidget *m_directWarning;
    QLabel *m_directMark;
    PlainLabel *m_directText;
    OrgTable *m_table;
    QComboBox *m_group;
    QPushButton *m_export;
    /// What is left changes by itself.
    QTimer m_tick;
    bool m_isShown = false;
    /// To the loss of credentials.
    bool m_isAgreed = false;
};

} // namespace broker::ui
