// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::products {

/// Where an organization of Azure DevOps, or a collection of a server of one's own, is.
struct AzureAddress
{
    /// Host, port and path in front of the organization: "dev.azure.com", "tfs.example.com:8443/tfs". Empty
    /// when only a name was given.
    QString host;
    /// As people write it: "acme", "Default Collection". May be empty.
    QString organization;
};

/// Understands names and every kind of address that Azure DevOps shows: dev.azure.com/acme/project/_git/x,
/// acme@dev.azure.com/acme, acme.visualstudio.com/project, tfs.example.com/tfs/Default%20Collection; with
/// and without a scheme. Azure's own hosts come out as dev.azure.com. Says nothing about whether the parts
/// are well formed.
[[nodiscard]] AzureAddress azureAddressIn(const QString &text);

/// Whether an organization or a collection can be called so.
[[nodiscard]] bool isAzureOrganization(const QString &name);
/// False for names that only a collection of a server of one's own can have.
[[nodiscard]] bool isOrganizationAtAzure(const QString &name);

/// "Default%20Collection": the form in which the name goes into an address.
[[nodiscard]] QString azureOrganizationInAddress(const QString &organization);

} // namespace broker::products
