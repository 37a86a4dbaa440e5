// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QList>
#include <QSslCertificate>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace broker::ui {

class MessageBar;

/// The certificates that the user added to those this computer trusts: chosen from a file, shown, removed,
/// and saved as one file for the Broker client. Kept in the settings, which it borrows.
///
/// objectNames: authorityList, authorityBar, addAuthorityButton, removeAuthorityButton,
/// saveAuthoritiesButton, openAuthorityDialog.
class AuthorityList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuthorityList)

public:
    explicit AuthorityList(settings::Settings &settings, const QDateTime &nowUtc, QWidget *parent = nullptr);

    /// What the dialog for files does with its answer.
    void addFrom(const QString &path);
    /// Writes all of them as PEM.
    void saveTo(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void refresh();
    void askForFile();
    void askWhereToSave();
    void removeCurrent();
    void keep(const QList<QSslCertificate> &authorities);

    settings::Settings &m_settings;
    QDateTime m_nowUtc;
    QList<QSslCertificate> m_authorities;
    MessageBar *m_bar;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace broker::ui
