// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/service.h"

#include "products/products.h"

#include <algorithm>

namespace broker::credentials {

namespace {

using products::CredentialType;

/// Of whichever service takes it; the kind means the same at each.
const CredentialType *anyOf(CredentialKind kind)
{
    for (const ServiceInfo &info : services()) {
        for (const CredentialType &type : info.credentials) {
            if (type.kind == kind)
                return &type;
        }
    }
    return nullptr;
}

} // namespace

const QList<ServiceInfo> &services()
{
    static const QList<ServiceInfo> all = [] {
        QList<ServiceInfo> found;
        for (const products::Product &product : products::products()) {
            for (const ServiceInfo &info : product.services) {
                found.append(info);
                found.last().integrationType = product.key;
            }
        }
        return found;
    }();
    return all;
}

const ServiceInfo &infoOf(Service service)
{
    const QList<ServiceInfo> &all = services();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [service](const ServiceInfo &candidate) { return candidate.service == service; });
    Q_ASSERT(found != all.cend());
    return *found;
}

QList<Service> servicesFor(const QString &integrationType)
{
    QList<Service> found;
    for (const ServiceInfo &candidate : services()) {
        if (candidate.integrationType == integrationType)
            found.append(candidate.service);
    }
    return found;
}

QLatin1String nameOf(Service service)
{
    return service.text();
}

std::optional<Service> serviceByName(QStringView name)
{
    for (const ServiceInfo &info : services()) {
        if (name == info.service.text())
            return info.service;
    }
    return std::nullopt;
}

QLatin1String nameOf(CredentialKind kind)
{
    return kind.text();
}

std::optional<CredentialKind> kindByName(QStringView name)
{
    for (const ServiceInfo &info : services()) {
        for (const CredentialType &type : info.credentials) {
            if (name == type.kind.text())
                return type.kind;
        }
    }
    return std::nullopt;
}

QList<CredentialKind> kindsFor(Service service)
{
    QList<CredentialKind> kinds;
    for (const CredentialType &type : infoOf(service).credentials)
        kinds.append(type.kind);
    return kinds;
}

bool fits(CredentialKind kind, Service service)
{
    return kindsFor(service).contains(kind);
}

bool isPassword(CredentialKind kind)
{
    const CredentialType *type = anyOf(kind);
    return type && type->isPassword;
}

bool hasUserName(CredentialKind kind)
{
    return isPassword(kind);
}

QString clientTypeFor(Service service, CredentialKind kind)
{
    for (const CredentialType &type : infoOf(service).credentials) {
        if (type.kind == kind)
            return type.client;
    }
    return {};
}

} // namespace broker::credentials
