// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/patientread.h"
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
/// copyAuthorityFingerprintButton, saveAuthoritiesButton, openAuthorityDialog.
class AuthorityList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuthorityList)

public:
    explicit AuthorityList(settings::Settings &settings, const QDateTime &nowUtc, QWidget *parent = nullptr);

    /// What the dialog for files does with its answer: reads it, and says what came of it when it is read.
    void addFrom(const QString &path);
    /// Writes all of them as PEM.
    void saveTo(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void refresh();
    void refreshButtons();
    /// Of `m_authorities`; -1 without one.
    [[nodiscard]] qsizetype currentRow() const;
    void askForFile();
    void askWhereToSave();
    void removeCurrent();
    void onRead(const QString &path, const Result<Secret, UnreadFile> &file);
    void add(const QString &title, const QList<QSslCertificate> &found);
    void refuse(const QString &title, const QString &why);
    void copyFingerprint();
    void keep(const QList<QSslCertificate> &authorities);

    settings::Settings &m_settings;
    QDateTime m_nowUtc;
    QList<QSslCertificate> m_authorities;
    MessageBar *m_bar;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_copy;
    QPushButton *m_save;
    PatientRead m_files;
    Await m_reading;
};

} // namespace broker::ui
