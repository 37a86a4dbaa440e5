// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apiaccess.h"
#include "core/await.h"
#include "presence/snykchanges.h"
#include "sharing/managed.h"
#include "sharing/stocktaking.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace broker::ui {

/// What the inventory shows and asks for: the region, the sign-in, and the taking of stock. Borrows the
/// workspace's parts and the stocktaking, which goes on without it.
class InventorySession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InventorySession)

public:
    /// Begins with the region that is known, or that of the remembered API token.
    InventorySession(const Workspace &workspace, sharing::Stocktaking &stocktaking,
        presence::SnykChanges &changes, QObject *parent = nullptr);
    ~InventorySession() override;

    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }
    [[nodiscard]] QDateTime nowUtc() const { return m_workspace.clock.nowUtc(); }
    [[nodiscard]] sharing::Stocktaking &stocktaking() noexcept { return m_stocktaking; }
    [[nodiscard]] presence::SnykChanges &changes() noexcept { return m_changes; }

    [[nodiscard]] const snyk::Region &region() const noexcept { return m_access->region(); }
    void chooseRegion(const snyk::Region &region);
    /// Another one takes its place with another region, see `accessReplaced`.
    [[nodiscard]] ApiAccess &access() const noexcept { return *m_access; }

    /// There was a survey of the chosen region at some time.
    [[nodiscard]] bool isKnown() { return m_stocktaking.isKnown(region().id); }
    /// A survey of it was begun and is neither over nor running.
    [[nodiscard]] bool isOpen();
    /// Groups of the organizations that are known, and those that Snyk names, each with its name or a part of
    /// its id; in the order of the names.
    [[nodiscard]] QList<std::pair<GroupId, QString>> groups();

    /// The name of one of them, likewise. To be called as long as this lives.
    [[nodiscard]] std::function<QString(const GroupId &)> groupNames() const;

    /// Looks anew, at one group or all; false without a sign-in. Or goes on with what is left.
    bool begin(const std::optional<GroupId> &group);
    bool goOn();

    /// What is known of the region, beside the list of now.
    [[nodiscard]] QList<sharing::ManagedRow> rows();
    /// See sharing::previewOfEach.
    [[nodiscard]] sharing::Preview previewOfEach(const QList<sharing::ManagedRow> &rows);
    /// The place that a row speaks of.
    [[nodiscard]] records::Target targetOf(const sharing::ManagedRow &row) const;

Q_SIGNALS:
    /// `access` is another object.
    void accessReplaced();
    /// Of `access`.
    void accessChanged();
    void groupsChanged();

private:
    [[nodiscard]] snyk::Region firstRegion();
    void makeAccess(const snyk::Region &region);
    void onAccessChanged();

    Workspace m_workspace;
    sharing::Stocktaking &m_stocktaking;
    presence::SnykChanges &m_changes;
    std::unique_ptr<ApiAccess> m_access;
    snyk::GroupNames m_groupNames;
    Await m_groupCall;
};

} // namespace broker::ui
