// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/windowframes.h"

#include "platform/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <windows.h>

#include <dwmapi.h>

namespace broker::ui {

namespace {

/// DWMWA_USE_IMMERSIVE_DARK_MODE, and what it was before Windows 10 2004. What does not know it refuses it.
constexpr DWORD darkFrame = 20;
constexpr DWORD darkFrameOfOld = 19;

void setFrame(const QWidget &window)
{
    const BOOL dark = isDark(window.palette()) ? TRUE : FALSE;
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (FAILED(DwmSetWindowAttribute(handle, darkFrame, &dark, sizeof dark)))
        (void)DwmSetWindowAttribute(handle, darkFrameOfOld, &dark, sizeof dark);
}

class FrameWatch final : public QObject
{
public:
    explicit FrameWatch(QApplication &application)
        : QObject(&application)
    {
        application.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool concernsFrame = event->type() == QEvent::Show || event->type() == QEvent::PaletteChange;
        if (concernsFrame && watched->isWidgetType()) {
            const auto *widget = static_cast<const QWidget *>(watched);
            if (widget->isWindow() && widget->testAttribute(Qt::WA_WState_Created))
                setFrame(*widget);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void matchFramesToWindows(QApplication &application)
{
    new FrameWatch(application); // which owns it
}

} // namespace broker::ui
