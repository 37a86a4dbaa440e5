// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace broker::ui {

/// A drawing of what a page is about, made of the program's own marks in the colours of the palette. Says
/// nothing that the words of the page do not say: screen readers pass it by.
class Illustration final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Illustration)

public:
    enum class Scene {
        Connect, ///< from this computer to Snyk, with a key
        Success ///< it is done
    };

    explicit Illustration(Scene scene, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintConnect(QPainter &painter, const QRectF &room) const;
    void paintSuccess(QPainter &painter, const QRectF &room) const;

    Scene m_scene;
};

} // namespace broker::ui
