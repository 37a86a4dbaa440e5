// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QLineEdit;
class QPushButton;

namespace broker::organizations {
class OrgDirectory;
}

namespace broker::ui {

class BusyIndicator;

/// Finds organizations while they are still coming: in the list at once, and at Snyk when the typing pauses.
/// Ctrl+F leads to it, and the arrows in it move through the list. Borrows directory, list and page.
///
/// objectNames: the field has the name that it is given.
class OrgSearch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgSearch)

public:
    OrgSearch(const char *fieldName, organizations::OrgDirectory &directory, QAbstractItemView &list,
        QWidget &page);

    [[nodiscard]] QLineEdit &field() const noexcept { return *m_field; }

Q_SIGNALS:
    /// What is to be found; told before Snyk is asked.
    void needleChanged(const QString &needle);

private:
    QLineEdit *m_field;
    QTimer m_pause;
};

/// How the list of organizations is coming, with the way to stop it and to go on. Borrows the directory.
///
/// objectNames: stopLoadingButton, resumeLoadingButton; and those of BusyIndicator.
class OrgLoading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgLoading)

public:
    explicit OrgLoading(organizations::OrgDirectory &directory, QWidget *parent = nullptr);

private:
    void refresh();

    organizations::OrgDirectory &m_directory;
    BusyIndicator *m_busy;
    QPushButton *m_stop;
    QPushButton *m_resume;
};

} // namespace broker::ui
