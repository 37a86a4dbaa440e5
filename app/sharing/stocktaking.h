// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/diskthread.h"
#include "core/snykcredential.h"
#include "organizations/orgdirectory.h"
#include "sharing/stockstate.h"
#include "sharing/survey.h"
#include "sharing/surveyfile.h"
#include "snyk/client.h"
#include "snyk/region.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace broker::sharing {

/// Takes stock of one region: which integrations the organizations of an account have, and which use Broker.
/// Reads only, at the pace that Snyk allows. What was found stays in a file: it is there after a restart, and
/// a survey goes on where it was stopped. One for each mode of the program, whoever shows it.
class Stocktaking final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Stocktaking)

public:
    /// Nothing is read before it is asked for. `path` is the file's.
    Stocktaking(const Workspace &workspace, QString path, QObject *parent = nullptr);
    ~Stocktaking() override;

    /// What was found, in this run or an earlier one. The file is read by the first that asks.
    [[nodiscard]] const StoredSurvey &known();
    /// Reads the file without waiting for the disk, unless it was read; `changed` tells of it.
    void readSoon();
    /// What was found that contradicts the list, as far as it is read already.
    [[nodiscard]] Contradictions contradictions() const;
    /// A survey of the region was begun at some time.
    [[nodiscard]] bool isKnown(const QString &regionId);

    /// Looks at all organizations of the group, or at all there are, whatever was found before, which is
    /// replaced organization by organization. Of another region than before, all that is known is forgotten.
    /// The token is kept until the survey is not running. Does nothing while it is.
    void begin(
        const snyk::Region &region, const SnykCredential &credential, const std::optional<GroupId> &group);
    /// Looks at what is left of the last survey. Does nothing with another region, or before any survey.
    void goOn(const snyk::Region &region, const SnykCredential &credential);
    void stop();

    [[nodiscard]] const stock::State &state();
    [[nodiscard]] bool isRunning() const noexcept { return stock::isRunning(m_state); }
    /// Organizations of the last survey, and how many of them it has looked at. 0 before they are listed.
    [[nodiscard]] int total();
    [[nodiscard]] int done();
    /// Of the list, while it is read.
    [[nodiscard]] int listed() const { return static_cast<int>(m_directory.organizations().size()); }
    /// Why the last survey failed.
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }
    /// What was found could not be written.
    [[nodiscard]] const std::optional<records::RecordError> &unsaved() const noexcept { return m_unsaved; }
    /// While it looks, see Survey::outlook.
    [[nodiscard]] std::optional<Headway::Outlook> outlook();
    /// How long nothing is asked, because Snyk wants a pause.
    [[nodiscard]] std::chrono::milliseconds silence() const;

Q_SIGNALS:
    /// `state` is another, or all of `known`, or `unsaved`.
    void changed();
    /// Some of `known`, and how far it is; ten times a second at most.
    void progressed();

private:
    struct Asking;

    void load();
    void take(std::optional<StoredSurvey> stored);
    void start(const snyk::Region &region, const SnykCredential &credential);
    void tell(const stock::Event &event);
    void onListed();
    void onLooked(const OrgId &organization);
    void onSurveyChanged();
    void onDirectoryChanged();
    void save();
    void onSaved(const Result<bool, records::RecordError> &saved);

    Workspace m_workspace;
    QString m_path;
    bool m_isLoaded = false;
    /// Of the list as it is; made when it is asked for.
    std::optional<OnList> m_heldNow;
    /// A list that was too short was asked for again.
    bool m_isListedAgain = false;
    StoredSurvey m_known;
    stock::State m_state = stock::NotBegun();
    std::optional<snyk::ApiError> m_error;
    std::optional<records::RecordError> m_unsaved;
    organizations::OrgDirectory m_directory;
    Survey m_survey;
    /// With whom it is asked; while running only.
    std::unique_ptr<Asking> m_asking;
    QTimer m_save;
    /// Thousands of organizations are not put into words, and no disk is waited for, where windows are drawn.
    DiskThread m_disk{QStringLiteral("the inventory")};
    Await m_saving{Await::Abandoned::LetRun};
    Await m_reading{Await::Abandoned::LetRun};
};

} // namespace broker::sharing
