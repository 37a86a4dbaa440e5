// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QMimeData>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace broker::ui {

/// Clipboard content that is a secret: plain text, made each time somebody pastes, and the hints by which
/// clipboard managers and histories know to leave it alone. Gives nothing once the secret it was made with
/// has been emptied.
///
/// Hints: KDE and those who follow it (x-kde-passwordManagerHint), Windows (Microsoft Learn, "Clipboard
/// formats": cloud clipboard and clipboard history), macOS (nspasteboard.org).
class SecretMimeData final : public QMimeData
{
public:
    explicit SecretMimeData(std::shared_ptr<const Secret> secret);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    std::shared_ptr<const Secret> m_secret;
};

} // namespace broker::ui
