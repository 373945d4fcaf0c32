/* SPDX-FileCopyrightText: 2026 The Octant authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A disk that fills up. Preloaded into a program, it lets files below the folder FULL_DISK_UNDER grow by FULL_DISK_BYTES
 * bytes together; every write after that fails with ENOSPC, as the system would say it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long long room_left = -1;

static int is_watched(int file)
{
    char link[64];
    char path[4096];
    const char *under = getenv("FULL_DISK_UNDER");
    if (!under)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return strncmp(path, under, strlen(under)) == 0;
}

static int has_room(int file, size_t count)
{
    if (!is_watched(file))
        return 1;
    if (room_left < 0) {
        const char *bytes = getenv("FULL_DISK_BYTES");
        room_left = bytes ? atoll(bytes) : 0;
    }
    if ((long long)count > room_left) {
        room_left = 0;
        return 0;
    }
    room_left -= (long long)count;
    return 1;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL(write);
    if (!has_room(file, count)) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    REAL(pwrite);
    if (!has_room(file, count)) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    REAL(pwrite64);
    if (!has_room(file, count)) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, count, offset);
}
