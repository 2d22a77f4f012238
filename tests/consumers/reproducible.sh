#!/usr/bin/env bash
# A copy of the sources in another folder gives the same shared object: SOURCES BUILT GENERATOR [options of cmake].
set -euo pipefail
sources=$1 built=$2 generator=$3
shift 3

copy=$(mktemp -d)/a/folder/of/another/length
trap 'rm -rf "${copy%/a/folder*}"' EXIT
mkdir -p "$copy"
git -C "$sources" ls-files -z --cached --others --exclude-standard |
  tar -C "$sources" --null --files-from=- --create | tar -C "$copy" --extract

cmake -S "$copy" -B "$copy/out" -G "$generator" "$@" -DCMAKE_CXX_COMPILER_LAUNCHER= >/dev/null
cmake --build "$copy/out" --target ismap_c -- --quiet
cmp "$built" "$copy/out/capi/$(basename "$built")"
