#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# package_gate.sh BUILD: is build/provision-map.oxt fit to be given to a school? Says each thing it tried; fails if one fails.
set -eu
build=$(cd "$1" && pwd)
tests=$(cd "$(dirname "$0")" && pwd)
soffice=${SOFFICE:-/usr/bin/soffice}
program=$(dirname "$(readlink -f "$soffice")")

# A library that asks for a later glibc or libstdc++ than these does not load in an older LibreOffice's system: the ceilings are
# what Debian 12's g++ 12 gives us today, and rise only on purpose. 3.4.30 and 1.3.13 are GCC 12's own.
glibc_ceiling=2.36
glibcxx_ceiling=3.4.30
cxxabi_ceiling=1.3.13
needed_allowed="libuno_sal.so.3 libuno_cppu.so.3 libuno_cppuhelpergcc3.so.3 libstdc++.so.6 libm.so.6 libgcc_s.so.1 libc.so.6 ld-linux-x86-64.so.2"

work=$(mktemp -d "${TMPDIR:-/tmp}/provision-gate.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/package"
(cd "$work/package" && cmake -E tar xf "$build/provision-map.oxt")
cp "$build/provision-map.oxt" "$work"
failed=0

told() { # told RESULT WHAT: one line a check
    if [ "$1" = 0 ]; then echo "  ok    $2"; else
        echo "  FAIL  $2"
        failed=1
    fi
}

as_user() { timeout 120 sh "$tests/support/as_user.sh" "$work" "$@"; }

xml_parses() {
    find "$work/package" -type f \( -name '*.x[mcd][lus]' -o -name '*.xdl' -o -name '*.components' \) >"$work/xml"
    [ -s "$work/xml" ] && xargs -d '\n' xmllint --noout <"$work/xml"
}

# Every file that the manifest names is in the package, and each library's components name their environment (without it no
# LibreOffice starts any more).
manifest_holds() {
    sed -n 's/.*full-path="\([^"]*\)".*/\1/p' "$work/package/META-INF/manifest.xml" >"$work/named"
    [ -s "$work/named" ] || return 1
    while read -r file; do
        [ -e "$work/package/$file" ] || { echo "the manifest names $file, which is not there"; return 1; }
    done <"$work/named"
    for components in "$work"/package/*.components; do
        grep -q 'environment="gcc3"' "$components" || return 1
    done
}

# Eight workbooks for File > New > Templates, each with a preview; a picture of every template for the dialogs.
templates_have_pictures() {
    found=0
    for made in "$work"/package/templates/provision-map/*.ots; do
        cmake -E tar tf "$made" | grep -q '^Thumbnails/thumbnail.png' || { echo "$made has no preview"; return 1; }
        found=$((found + 1))
    done
    [ "$found" = 8 ] || { echo "$found workbooks"; return 1; }
    for json in "$tests"/../templates/*.json; do
        id=$(basename "$json" .json)
        case $id in style | columns | templates | example-*) continue ;; esac
        [ -s "$work/package/pictures/$id.png" ] || { echo "no picture of $id"; return 1; }
    done
}

exports_constructors_only() {
    nm -D --defined-only "$1" | awk '{print $3}' | sort >"$work/exports"
    printf '%s\n' provisionmap_Dispatcher_get_implementation provisionmap_Functions_get_implementation | diff - "$work/exports"
}

needs_known_libraries() {
    for needed in $(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\].*/\1/p'); do
        case " $needed_allowed " in *" $needed "*) ;; *)
            echo "it needs $needed"
            return 1
            ;;
        esac
    done
    ! readelf -d "$1" | grep -E 'RPATH|RUNPATH'
}

below() { # below LIBRARY PREFIX CEILING: no symbol version above the ceiling is asked for
    highest=$(readelf -V "$1" | grep -o "$2_[0-9][0-9.]*" | sed "s/$2_//" | sort -V | tail -n 1)
    [ "$(printf '%s\n' "${highest:-0}" "$3" | sort -V | tail -n 1)" = "$3" ] || { echo "it asks for $2_$highest"; return 1; }
}

# The wizard shows ### for an argument whose node has not the IDL's name; the document, an XPropertySet, is handed over unseen.
arguments_equal_idl() {
    xmllint --xpath '//*[local-name()="node"]/@*[local-name()="name"]' "$work/package/$(cd "$work/package" && find . -name CalcAddIns.xcu)" |
        sed 's/.*"\(.*\)"/\1/' | grep -vxE 'AddInInfo|org\.provisionmap\.Functions|AddInFunctions|Parameters' >"$work/xcu"
    idl=$tests/../idl/org/provisionmap/XFunctions.idl
    sed -e 's://.*::' "$idl" | tr '\n' ' ' | grep -oE '[A-Za-z]+ *\([^)]*\) *(raises[^;]*)?;' |
        sed -e 's/raises.*//' -e 's/\[in\]//g' | awk -F'[(),]' '{
            gsub(/ /, "", $1); print $1
            for (i = 2; i <= NF; ++i) { n = split($i, word, " "); if (n >= 2 && word[1] !~ /XPropertySet$/) print word[n] } }' >"$work/idl"
    [ -s "$work/idl" ] && diff "$work/idl" "$work/xcu"
}

installs_without_error() {
    as_user unopkg add -f -v "-env:UserInstallation=file://$work/profile" "$work/provision-map.oxt" >"$work/add.log" 2>&1 &&
        ! grep -i error "$work/add.log"
}

# A package with a fault can be switched off by the first start without a word, so the list is read after that start.
registered_after_a_start() {
    as_user "$soffice" --headless --norestore --terminate_after_init "-env:UserInstallation=file://$work/profile" >"$work/start.log" 2>&1
    as_user unopkg list "-env:UserInstallation=file://$work/profile" >"$work/list.log" 2>&1
    grep -q 'Identifier: org.provisionmap.calc' "$work/list.log" && grep -q 'is registered: yes' "$work/list.log" &&
        ! grep 'is registered: no' "$work/list.log"
}

check() {
    what=$1
    shift
    if "$@" >"$work/said" 2>&1; then told 0 "$what"; else
        told 1 "$what"
        sed 's/^/        /' "$work/said"
    fi
}

library=$(find "$work/package" -name '*.uno.so')
check "all xml of the package parses" xml_parses
check "the manifest's files are there, components name their environment" manifest_holds
check "templates have previews and pictures" templates_have_pictures
check "only the two constructors are exported" exports_constructors_only "$library"
check "no library but the office's and the compiler's is needed, and no rpath" needs_known_libraries "$library"
check "symbols of glibc up to $glibc_ceiling" below "$library" GLIBC $glibc_ceiling
check "symbols of libstdc++ up to $glibcxx_ceiling" below "$library" GLIBCXX $glibcxx_ceiling
check "symbols of the C++ runtime up to $cxxabi_ceiling" below "$library" CXXABI $cxxabi_ceiling
check "the wizard's arguments are the IDL's" arguments_equal_idl
check "unopkg installs it into a fresh profile without an error" installs_without_error
check "it is registered after the first start" registered_after_a_start
[ -d "$program" ] || told 1 "LibreOffice's program folder"
exit $failed
