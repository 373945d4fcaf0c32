// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/read_form.h"

#include "forms/channels/response_file.h"

namespace octant {

Result<ReceivedForm> readForm(FileKind kind, const QByteArray &bytes, const QString &file)
{
    switch (kind) {
    case FileKind::Response:
        return readResponseFile(bytes, file);
    }
    Q_UNREACHABLE();
}

} // namespace octant
