// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace octant {

/// An application object for a program that draws without showing windows: Qt Charts needs a QApplication
/// even to draw into a file.
std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv);

} // namespace octant
