// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class PreviewModel;

/// Step 4: what would happen, before anything happens. Begins by reading what is there.
///
/// objectNames: surveyProgress, surveyText, stopSurveyButton, resumeSurveyButton, previewSummary, undoNote,
/// switchDirectCheck, previewGroupCombo, previewTable, exportPreviewButton.
class PreviewPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPage)

public:
    explicit PreviewPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void refresh();
    void showSurvey();

    PreviewModel *m_model;
    QProgressBar *m_progress;
    PlainLabel *m_surveyText;
    QPushButton *m_stop;
    QPushButton *m_resume;
    PlainLabel *m_summary;
    PlainLabel *m_undo;
    QCheckBox *m_direct;
    PlainLabel *m_directNote;
    QComboBox *m_group;
    QPushButton *m_export;
    QTreeView *m_table;
    bool m_isShown = false;
};

} // namespace broker::ui
