// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/content.h"
#include "handover/sealedfile.h"
#include "integrations/clienttype.h"
#include "support/products.h"
#include "support/samples.h"

namespace broker::test {

/// What keeps a test from taking a second for each passphrase.
inline constexpr handover::Cost cheap = handover::lowestCost;

inline handover::Label label(bool practice = false)
{
    return {practice, samples::moment().addDays(7)};
}

inline Secret passphrase(const char *text = "walk-under-these-7-trees")
{
    return samples::secret(text);
}

[[nodiscard]] inline QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// A client of GitLab with everything that it needs.
inline handover::Handover handoverSample()
{
    const BrokerToken token = samples::brokerToken();
    clientconfig::Answers answers;
    answers.setText(clientconfig::field::gitlabHost, QStringLiteral("gitlab.example.com"));
    answers.setSecret(clientconfig::field::gitlabToken, samples::secret("glpat-s3cretOfGitLab-12345"));
    return {QStringLiteral("Broker Token Assistant 0.2.0"), samples::moment(), QStringLiteral("Ada Admin"),
        QStringLiteral("Carl Cluster"), QStringLiteral("Please run it on node 7."), samples::target(),
        {*integrations::clientTypeByKey(QStringLiteral("gitlab")), samples::region(), token.fingerprint(),
            answers},
        clientconfig::Carrier::Compose, token};
}

/// What a list says of a token that is shared and was rotated once; nothing of it is as the program has it
/// by itself.
inline handover::TokenLife lifeSample()
{
    handover::TokenLife life;
    life.created = samples::moment().addDays(-100);
    life.rotated = samples::moment().addDays(-20);
    life.origin = records::Origin::Generated;
    life.due = samples::moment().addDays(40);
    life.dueByHand = false;
    records::Target target = samples::target();
    for (const char *name : {"Website Relaunch", "Zahlungsverkehr S\u00fcd"}) {
        target.org = {
            OrgId::parse(QStringLiteral("0d3728ec-8a67-4f1e-a4d8-1c8f8a4b8d0%1").arg(life.sharedWith.size()))
                .value(),
            QString::fromUtf8(name), QStringLiteral("slug-%1").arg(life.sharedWith.size()),
            samples::target().org.group};
        target.integration = IntegrationId::parse(
            QStringLiteral("9a3e5d90-b782-468a-a042-9a2073736f0%1").arg(life.sharedWith.size()));
        life.sharedWith.append(target);
    }
    life.shared = static_cast<int>(life.sharedWith.size());
    return life;
}

} // namespace broker::test
