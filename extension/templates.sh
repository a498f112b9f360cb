#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# templates.sh CLIENT PACKAGE OUT: has Calc make every template of the package, and leaves OUT/templates/provision-map/*.ots, each with
# the picture of its provision map as its preview, and OUT/pictures/*.png. The office keeps off root, so it works in a folder of its own.
set -eu
client=$1
package=$2
out=$3
tests=$(cd "$(dirname "$0")/../tests" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/provision-templates.XXXXXX")
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cp "$client" "$folder/template_client"
cp "$package" "$folder/package.oxt"
timeout 600 sh "$tests/support/as_user.sh" "$folder" ./template_client "$folder/package.oxt" "$folder"

rm -rf "$out"
mkdir -p "$out/pictures" "$out/templates/provision-map"
for page in "$folder"/pictures/*.pdf; do
    pdftoppm -png -r 50 -f 1 -l 1 -singlefile "$page" "$out/pictures/$(basename "$page" .pdf)"
done
mkdir "$folder/Thumbnails"
for made in "$folder"/templates/*.ots; do
    id=$(basename "$made" .ots)
    pdftoppm -png -scale-to 256 -f 1 -l 1 -singlefile "$folder/pictures/$id.pdf" "$folder/Thumbnails/thumbnail"
    (cd "$folder" && zip -q "$made" Thumbnails/thumbnail.png)
    cp "$made" "$out/templates/provision-map/$id.ots"
done
