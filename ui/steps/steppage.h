// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/urlopener.h"

#include <QWizardPage>

class QVBoxLayout;

namespace broker::ui {

class MessageBar;
class PageFrame;

/// A page of a StepWizard, in a PageFrame.
///
/// objectNames: those of PageFrame.
class StepPage : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    /// The opener is borrowed.
    StepPage(const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent = nullptr);
    ~StepPage() override;

    /// Of the step list.
    [[nodiscard]] QString heading() const;
    /// False while leaving would lose something or break off what must not be broken off.
    [[nodiscard]] virtual bool mayLeave() const { return true; }
    /// Whether the page goes on by itself and its own buttons lead elsewhere: Back and Next are off.
    [[nodiscard]] virtual bool goesOnByItself() const { return false; }
    /// Puts the focus where the user begins, each time the page is shown. QWizard's own choice is the
    /// message bar, which comes first and is hidden most of the time.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    /// Success of something asynchronous: the wizard goes to the next page.
    void advanceRequested();
    /// `mayLeave`, or which of the wizard's buttons make sense, changed.
    void leaveChanged();
    void headingChanged();

protected:
    [[nodiscard]] MessageBar &messages() const noexcept;
    [[nodiscard]] QVBoxLayout &content() const noexcept;

    void setHeading(const QString &heading, const QString &explanation);
    /// Opens the page in the browser, or shows its address when that does not work.
    void openInBrowser(const QUrl &url);

private:
    const UrlOpener &m_opener;
    PageFrame *m_frame;
};

} // namespace broker::ui
