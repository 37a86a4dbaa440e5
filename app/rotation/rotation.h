// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"
#include "records/tokenrecord.h"
#include "vault/vaultkey.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broker::rotation {

/// Ours: one rotation of one Broker token, from the plan to the removal of the old token.
using RotationId = Id<struct RotationTag>;

/// How the new token comes about.
enum class Way {
    Api, ///< provision, run beside the old one, switch: no downtime
    /// Snyk generates it in the Web UI only (Artifactory, Nexus, Jira). Nothing documented lets two tokens of
    /// such an integration be valid at once, so a new one has to be taken as the end of the old one: the
    /// client's new configuration is prepared first, and the gap is as long as its restart.
    WebUi,
};

/// How far a rotation got, as far as the disk knows. `Provisioning` and `Switching` are written before the
/// call, so found after a crash they mean: nobody knows whether Snyk did it.
enum class Stage {
    Planned,
    Provisioning, ///< for Way::WebUi: the user was sent to the Web UI to generate
    ProvisionUnknown, ///< the call was made and nobody knows how it ended
    ProvisionedElsewhere, ///< Snyk refused: somebody else's provisional token is there
    Provisioned, ///< the new token is issued; `holder` has it
    Deployed, ///< the user says that a client was started with it
    Verified, ///< that was proved, or stated by the user
    Switching,
    SwitchUnknown,
    Switched, ///< Snyk uses the new token
    Confirmed, ///< the client was seen to work after the switch
    Promoted, ///< the records follow; the old token is kept until `keepOldUntil`
};

/// Who has the new token.
enum class Holder {
    Nobody, ///< not issued yet, or nobody knows
    Keychain,
    Memory, ///< of the session that obtained it
    User, ///< wrote it down and said so
};

/// What the user vouched for where the program could not see it.
enum class StatedFact {
    ClientVerified, ///< the new client is connected, seen elsewhere
    Switched, ///< Snyk uses the new token, seen elsewhere
    NotSwitched, ///< Snyk still uses the old one, seen elsewhere
    ClientConfirmed, ///< it works after the switch, seen elsewhere
};

struct Statement
{
    StatedFact fact = StatedFact::ClientVerified;
    /// The user's own words, bounded plain text.
    QString words;
    /// UTC.
    QDateTime at;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// What is left of a failed call when the session that saw it is over. No text of Snyk's: it might
/// repeat a credential.
struct Trouble
{
    int httpStatus = 0;
    QString requestId;

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// Days that the old token is kept after the promotion.
inline constexpr int defaultKeepDays = 7;
inline constexpr int fewestKeepDays = 0;
inline constexpr int mostKeepDays = 365;

/// The file on one rotation: all that has to outlive the program. Holds no secret.
struct Rotation
{
    RotationId id;
    Way way = Way::Api;
    Stage stage = Stage::Planned;
    records::Target target;
    /// The record whose token is rotated, and that token.
    RecordId record;
    Fingerprint oldToken;
    /// Where the new token is kept until the promotion, see SecretKind::ProvisionalToken.
    vault::VaultKey newKey;
    /// Once it is known.
    std::optional<Fingerprint> newToken = {};
    Holder holder = Holder::Nobody;
    /// Address of the new client, text of a ClientAddress; empty until the user gave one.
    QString clientAddress = {};
    /// Text of the ServerAddress that the user stated to be the right Broker server, where Snyk documents
    /// none; empty otherwise.
    QString brokerServer = {};
    QList<Statement> statements = {};
    std::optional<Trouble> trouble = {};
    int keepDays = defaultKeepDays;
    /// UTC; set by the promotion.
    std::optional<QDateTime> keepOldUntil = {};
    bool practice = false;
    /// UTC.
    QDateTime started = {};
    /// UTC; when a check last saw the client connected with the new token. Void with another address, after
    /// the switch, and after a check that did not see it.
    std::optional<QDateTime> proven = {};

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// In UTF-16 units.
inline constexpr qsizetype longestStatement = 500;
/// One line of plain text, bounded; empty when there is nothing in it.
[[nodiscard]] QString boundedStatement(const QString &words);

/// Where the Snyk call acts; false for a rotation that cannot make it.
[[nodiscard]] bool canCallSnyk(const Rotation &rotation);
/// A token of Snyk's is waiting for its switch, or may be.
[[nodiscard]] bool hasProvisional(const Rotation &rotation);
/// A call was announced or made, and nobody knows whether Snyk did it.
[[nodiscard]] bool hasUnknownOutcome(const Rotation &rotation);

} // namespace broker::rotation
