// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace octant::test {

/// What pyxform (https://github.com/XLSForm/pyxform) would refuse in a workbook, one line each; empty where
/// it would take it. Written after its sources (xls2json.py, survey.py, section.py, constants.py), as it
/// cannot be run here.
QStringList brokenPyxformRules(const QByteArray &workbook);

} // namespace octant::test
