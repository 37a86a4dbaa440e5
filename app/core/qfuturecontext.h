// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Included before everything else in every file, see CMakeLists.txt next to this one.
//
// A continuation whose context object is gone is cancelled: that is what every chain in this program
// relies on when a page is closed while an answer is awaited. Qt 6.4 does so too, but asserts
// first that the context is still there (QTBUG-112958), which ends a debug build. Only those
// assertions of QFuture are switched off; what QFuture includes is included first, and keeps its own.

#include <QtCore/qexception.h>
#include <QtCore/qfutureinterface.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtCore/qthreadpool.h>

#pragma push_macro("Q_ASSERT")
#undef Q_ASSERT
#define Q_ASSERT(condition) static_cast<void>(false && (condition))
#include <QtCore/qfuture.h>
#pragma pop_macro("Q_ASSERT")
