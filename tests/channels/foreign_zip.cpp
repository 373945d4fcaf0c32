// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_zip.h"

#include <zip.h>

namespace octant::test {

QByteArray ForeignZip::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : members) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const auto index = zip_uint64_t(zip_file_add(archive, name.toUtf8().constData(), source, 0));
        zip_set_file_compression(archive, index, deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, password.constData());
    }
    if (!comment.isEmpty())
        zip_set_archive_comment(archive, comment.constData(), zip_uint16_t(comment.size()));
    zip_close(archive);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    QByteArray result(qsizetype(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, result.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

} // namespace octant::test
