// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/drawing_application.h"

#include <QApplication>

namespace octant {

std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace octant
