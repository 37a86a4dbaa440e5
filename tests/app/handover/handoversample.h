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

} // namespace broker::test
