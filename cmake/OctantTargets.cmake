# SPDX-FileCopyrightText: 2026 The Octant authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The few words in which the folders describe themselves.

# What every target of the project is compiled with.
add_library(octant_options INTERFACE)
target_compile_definitions(octant_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    OCTANT_VERSION="${PROJECT_VERSION}")
target_compile_options(octant_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
target_include_directories(octant_options INTERFACE ${PROJECT_SOURCE_DIR})
if(OCTANT_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_compile_options(octant_options INTERFACE ${sanitizers})
    # What the sanitizers add to the code leads these warnings astray, as GCC's manual says of the first; they are
    # errors in no build that has them.
    target_compile_options(octant_options INTERFACE
        -Wno-maybe-uninitialized
        -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=restrict)
    target_link_options(octant_options INTERFACE ${sanitizers})
endif()
find_program(OCTANT_MOLD mold)
if(OCTANT_MOLD)
    target_link_options(octant_options INTERFACE -fuse-ld=mold)
endif()

# Adds each named folder that holds a CMakeLists.txt.
macro(octant_folders)
    foreach(folder ${ARGN})
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
            add_subdirectory(${folder})
        endif()
    endforeach()
endmacro()

# octant_library(NAME SOURCES … LINKS …): one static library a folder; its LINKS are its arrows.
function(octant_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC octant_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    set_property(GLOBAL APPEND PROPERTY OCTANT_TARGETS ${name})
endfunction()
