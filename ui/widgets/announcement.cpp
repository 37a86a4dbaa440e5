// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>

#include <chrono>
#include <utility>

namespace broker::ui {

namespace {

constexpr std::chrono::seconds readWithin{10};

class AnnouncementAccess final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(AnnouncementAccess)

public:
    explicit AnnouncementAccess(Announcement &announcement)
        : QAccessibleWidget(&announcement, QAccessible::Notification)
    { }
    ~AnnouncementAccess() override = default;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const Announcement *>(widget())->text() : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        // It shows to those who listen.
        return {};
    }
};

QAccessibleInterface *makeAnnouncementAccess(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new AnnouncementAccess(*announcement) : nullptr;
}

} // namespace

Announcement::Announcement(QString text, QWidget &window)
    : QWidget(&window)
    , m_text(std::move(text))
{
    // Qt asks the factories in turn and one that is installed twice would be asked twice.
    QAccessible::removeFactory(makeAnnouncementAccess);
    QAccessible::installFactory(makeAnnouncementAccess);
    setObjectName(QStringLiteral("announcement"));
    // Also where the window, and what it has, is shown only later.
    hide();
    QTimer::singleShot(readWithin, this, &QObject::deleteLater);
}

void Announcement::speak()
{
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace broker::ui
