// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace broker::ui {

class PlainLabel;

/// What may be shown of a secret, both forms; of a Broker token the client writes them to its logs. The hash
/// is elided in the middle where there is no room; the field holds all of it, to select and to read out.
///
/// objectNames: fingerprintMasked, fingerprintSha256, fingerprintNote.
class FingerprintView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FingerprintView)

public:
    explicit FingerprintView(QWidget *parent = nullptr);

    /// Which it is until told otherwise: what is said beneath is true of Broker tokens only.
    void setIsBrokerToken(bool isBrokerToken);
    /// Both have their values begin at the same place.
    void alignWith(QFormLayout &above);
    void setFingerprint(const Fingerprint &fingerprint);
    void clear();

private:
    QLineEdit *m_masked;
    QLineEdit *m_sha256;
    PlainLabel *m_note;
};

} // namespace broker::ui
