// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewalk.h"

#include "board/tokenboard.h"
#include "core/tokens.h"
#include "snyk/region.h"

#include <QHash>
#include <QTabWidget>
#include <QUuid>

#include <optional>

// The picture at the top of the README: the list as it is after some months, in a folder of its own.
namespace broker::test {

namespace {

struct Example
{
    const char *organization;
    const char *type;
    int daysLeft;
    vault::SecretKind kind = vault::SecretKind::BrokerToken;
};

constexpr Example examples[]{{"Core Ledger", "gitlab", -2},
    {"Core Ledger", "gitlab", 44, vault::SecretKind::ServiceCredential},
    {"Customer Portal", "bitbucket-server", 4}, {"Data Science", "jira", 9},
    {"Payments Platform", "github-enterprise", 12}, {"Identity & Access", "azure-repos", 23},
    {"Open Banking APIs", "gitlab", 37}, {"Mobile Banking", "artifactory", 52}, {"Treasury", "nexus", 61},
    {"Cards Issuing", "gitlab", 74}, {"Fraud Detection", "github-enterprise", 86}};

records::TokenRecord recordOf(
    const Example &example, const records::OrgRef &organization, const Workspace &in)
{
    const snyk::Region region = snyk::regionById(QStringLiteral("SNYK-EU-01")).value();
    const RecordId id = RecordId::create();
    const QDateTime now = in.clock.nowUtc();
    const Secret secret = Secret::take(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    records::TokenRecord record{id,
        {region.id, region.api.toString(), organization, QString::fromLatin1(example.type), std::nullopt},
        Fingerprint::of(secret), in.keys.key(example.kind, region.id, id.toString()),
        records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current, false,
        now.addDays(example.daysLeft - records::defaultRotationDays), now.addDays(example.daysLeft), {}};
    if (example.kind == vault::SecretKind::ServiceCredential) {
        record.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
            QStringLiteral("https://gitlab.example.com"), {}};
    }
    return record;
}

} // namespace

bool PracticeWalk::showOverview()
{
    if (m_pictures.isEmpty())
        return true;
    // Nothing of how the list looked while it was empty.
    m_composition.real().settings.boardColumns.set({});
    m_window.leavePractice();
    if (m_composition.isPractice())
        return false;
    // In front and in its size before it is filled: columns are as wide as what is in them.
    m_window.findChild<QTabWidget *>(QStringLiteral("boardTabs"))->setCurrentIndex(0);
    m_window.resize(1100, 640);
    const Workspace &real = m_composition.current();
    QHash<QString, records::OrgRef> organizations;
    std::optional<RecordId> first;
    for (const Example &example : examples) {
        const QString name = QString::fromUtf8(example.organization);
        if (!organizations.contains(name))
            organizations.insert(name, records::OrgRef{OrgId::create(), name, name.toLower(), std::nullopt});
        const auto put = real.records.put(recordOf(example, *organizations.constFind(name), real));
        if (!put)
            return false;
        first = first.value_or(put->id);
    }
    m_window.findChild<ui::TokenBoard *>()->select(*first);
    picture(m_window, "overview");
    return true;
}

} // namespace broker::test
