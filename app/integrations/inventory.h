// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "integrations/catalogue.h"
#include "snyk/apierror.h"
#include "snyk/model.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::snyk {
class Client;
}

namespace broker::integrations {

/// What is there now in the organization.
enum class SetupState {
    NotSetUp,
    SetUpDirect, ///< set up, Snyk reaches the service without Broker
    SetUpBrokerUnknown, ///< set up; Snyk did not say whether with Broker
    Brokered,
    Unknown, ///< Snyk's list does not cover this type
    Unreadable, ///< set up, but its id is not one, so no call can name it
};

/// One row of the integration page.
struct IntegrationRow
{
    /// Snyk's key.
    QString key;
    /// Nothing for a type that Snyk reports and this program does not know: shown, not offered.
    std::optional<IntegrationType> type;
    SetupState state = SetupState::Unknown;
    std::optional<IntegrationId> integration;
    /// What Snyk calls it where there may be several of the type; mostly empty.
    QString profile = {};

    friend bool operator==(const IntegrationRow &a, const IntegrationRow &b)
    {
        return a.key == b.key && a.state == b.state && a.integration == b.integration
            && a.profile == b.profile;
    }
};

/// What a row says of one type, without what is known of the type itself: thousands are asked for at once.
struct Setup
{
    SetupState state = SetupState::Unknown;
    std::optional<IntegrationId> integration = {};
};

/// Every integration that one of the two lists knows: where an organization has several of one type, v1's
/// names one of them. Pure.
[[nodiscard]] QList<snyk::IntegrationEntry> allOf(
    const QList<snyk::IntegrationEntry> &v1, const snyk::RestIntegrations &rest);

/// All of a type, by Snyk's key; one that says so where there is none. `flags` as for `rowsFor`. Pure.
[[nodiscard]] QList<Setup> setupsOf(const QString &key, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags);
/// The one of them that says most of the organization: with Broker before perhaps, and that before without;
/// of equal ones the one with the id `first`. Pure.
[[nodiscard]] Setup setupOf(const QString &key, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags, const std::optional<IntegrationId> &first = std::nullopt);

/// The rows in catalogue order, one for each integration and one for each type without; then the foreign
/// types by name. `flags` is empty as long as, or where, Snyk does not say. Pure.
[[nodiscard]] QList<IntegrationRow> rowsFor(
    const QList<snyk::IntegrationEntry> &entries, const std::optional<snyk::BrokerFlags> &flags);

/// Loads one organization's integrations: the v1 list and, at the same time, the Early Access list.
/// Rows are there with the first; the second only adds what it knows. Borrows the client.
class Inventory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inventory)

public:
    explicit Inventory(QObject *parent = nullptr);

    void load(snyk::Client &client, const OrgId &org);
    void clear();

    [[nodiscard]] bool isLoading() const noexcept { return m_listCall.isRunning(); }
    /// The Early Access list is still awaited.
    [[nodiscard]] bool isAwaitingFlags() const noexcept { return m_restCall.isRunning(); }
    /// Of the v1 list. A refused Early Access list is no error.
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }
    /// Empty until the v1 list is there.
    [[nodiscard]] const QList<IntegrationRow> &rows() const noexcept { return m_rows; }
    /// Entries of the v1 list that could not be read, those shown as `Unreadable` included.
    [[nodiscard]] int unreadable() const noexcept { return m_list ? m_list->unreadable : 0; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    std::optional<snyk::IntegrationList> m_list;
    std::optional<snyk::RestIntegrations> m_rest;
    QList<IntegrationRow> m_rows;
    std::optional<snyk::ApiError> m_error;
    Await m_listCall;
    Await m_restCall;
};

} // namespace broker::integrations
