// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "credentials/readiness.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QWidget;

namespace broker::ui {

/// Goes on with one part for this token, in front of the given window, without waiting for it.
using OpenClientPart = std::function<void(const RecordId &token, credentials::ClientPart, QWidget &window)>;

/// Follows how far a token is from a running Broker client: by the list of records, and by what is left in
/// memory, which it asks without a prompt.
class ReadinessWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadinessWatch)

public:
    explicit ReadinessWatch(QObject *parent = nullptr);

    /// Borrows the parts of the workspace until its records go or another token is followed.
    void follow(const RecordId &token, const Workspace &workspace);
    void clear();

    [[nodiscard]] const std::optional<RecordId> &token() const noexcept { return m_token; }
    [[nodiscard]] const std::optional<credentials::Readiness> &readiness() const noexcept
    {
        return m_readiness;
    }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void askFor(const records::TokenRecord &record);
    void show();

    QPointer<const records::RecordStore> m_records;
    vault::Vault *m_memory = nullptr;
    std::optional<RecordId> m_token;
    /// Seen in the memory of this session, from which nothing goes but with its record.
    QSet<RecordId> m_keptInSession;
    std::optional<credentials::Readiness> m_readiness;
};

} // namespace broker::ui
