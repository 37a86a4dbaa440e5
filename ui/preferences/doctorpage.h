// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnostics/reachability.h"
#include "vault/keychainprobe.h"
#include "workspace/workspace.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <stop_token>
#include <utility>

class QPushButton;
class QTreeWidget;

namespace broker::ui {

/// What the program finds on this computer: keychain, TLS, proxy, tray, folders, versions, and, when
/// asked to, whether Snyk's regions can be reached. Looks when it is shown for the first time and
/// never waits. Borrows the workspace's parts.
///
/// objectNames: doctorPage, doctorList, checkRegionsButton, copyDiagnosisButton.
class DoctorPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoctorPage)

public:
    explicit DoctorPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~DoctorPage() override;

    /// For a message to support, so in English whatever the page shows: redacted, the home folder as "~".
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Mark { Good, Bad, Neutral };
    /// The same thing for support and for the user.
    struct Words
    {
        QString english;
        QString shown;
    };

    /// `source` is marked with QT_TR_NOOP.
    [[nodiscard]] static Words words(const char *source);
    /// A name, a number or a path.
    [[nodiscard]] static Words asItIs(const QString &text);
    void look();
    void askKeychain();
    void checkRegions();
    void copy() const;
    void setLine(const Words &topic, const Words &value, Mark mark);
    void findProxy();

    Workspace m_workspace;
    std::unique_ptr<vault::KeychainProbe> m_probe;
    /// Topic and what was found, in English; row by row as in the list.
    QList<std::pair<QString, QString>> m_english;
    QTreeWidget *m_list;
    QPushButton *m_check;
    QPushButton *m_copy;
    std::stop_source m_stop;
    int m_asked = 0;
    bool m_looked = false;
};

} // namespace broker::ui
