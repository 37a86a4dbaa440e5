// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

#include <QList>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace broker::ui {

class PlainLabel;

/// Step 3: one token for all, or one each; what that means is shown side by side.
///
/// objectNames: shareButton, eachButton, sourceCombo, sourceNote, setUpFirstButton, typeCombo.
class HowPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HowPage)

public:
    explicit HowPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void fill();
    void take();
    [[nodiscard]] QString sourceText(int source, bool isAnyUseful) const;

    QRadioButton *m_share;
    QRadioButton *m_each;
    QComboBox *m_source;
    PlainLabel *m_sourceNote;
    QPushButton *m_setUpFirst;
    QComboBox *m_type;
    QList<records::TokenRecord> m_sources;
    QStringList m_types;
    SharingSession::ChosenPlaces m_places;
};

} // namespace broker::ui
