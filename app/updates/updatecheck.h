// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/httpsurl.h"
#include "core/result.h"
#include "settings/updateitems.h"
#include "snyk/http.h"
#include "updates/release.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace broker::updates {

enum class UpdateFailure {
    NoAddress, ///< there is none, or it is not https; nobody was asked
    NoAnswer, ///< see `http`
    Refused, ///< see `status`; a redirect is one, because none is followed
    Unreadable, ///< the answer is about something else
};

/// Why nobody knows what the newest version is.
struct UpdateError
{
    UpdateFailure failure = UpdateFailure::NoAddress;
    /// Who was asked.
    QString host{};
    std::optional<snyk::HttpError> http{};
    int status = 0;
    /// Of `host`.
    int port = 443;
};

using UpdateResult = Result<Release, UpdateError>;

/// Asks one address for the newest version of this program: a plain GET, without cookies, identifiers, or a
/// word about this program's version and the computer. Asks when it is told to, and never by itself; whether
/// it may be told so daily is the user's choice, which is kept here. Lives on one thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateCheck)

public:
    struct Parts
    {
        snyk::Http &http;
        const Clock &clock;
        const settings::Settings &settings;
        /// That of this program.
        Version current{};
        /// Where is asked unless the user says otherwise; may be empty.
        QString usualAddress{};
        /// How long an answer may take.
        std::chrono::milliseconds patience{std::chrono::seconds(10)};
    };

    /// The parts outlive this.
    explicit UpdateCheck(const Parts &parts, QObject *parent = nullptr);
    /// Settles what is under way as cancelled.
    ~UpdateCheck() override;

    [[nodiscard]] const Version &current() const noexcept { return m_parts.current; }
    [[nodiscard]] const QString &usualAddress() const noexcept { return m_parts.usualAddress; }
    /// Where is asked; nothing when there is no address, or none that may be asked.
    [[nodiscard]] std::optional<HttpsUrl> address() const;

    /// Whether the user has said if this may be done.
    [[nodiscard]] bool isDecided() const { return m_items.isDecided.value(); }
    /// Once a day.
    [[nodiscard]] bool isAllowedDaily() const { return m_items.isAllowedDaily.value(); }
    void decide(bool daily);

    /// Allowed, and nobody was asked for a day.
    [[nodiscard]] bool isDue() const;
    /// When somebody was asked the last time, whatever came of it.
    [[nodiscard]] QDateTime lastAskedUtc() const;

    /// Settles once, or is cancelled when this goes before. Whoever calls has the user's consent.
    [[nodiscard]] QFuture<UpdateResult> ask(std::stop_token stop);

    /// Newer than this program, by the last answer that could be read.
    [[nodiscard]] std::optional<Release> newer() const;
    /// The user has seen that there is this version, and need not be told again.
    void dismiss(const Version &version);
    [[nodiscard]] bool isDismissed(const Version &version) const;

private:
    [[nodiscard]] UpdateResult take(const QUrl &asked, const snyk::HttpResult &result);

    Parts m_parts;
    settings::UpdateItems m_items;
};

} // namespace broker::updates
