#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# as_user.sh FOLDER COMMAND...: runs the command in FOLDER with FOLDER as its home. The office and unopkg refuse root, so root
# hands FOLDER to the user nobody (65534) and runs the command as that user; anybody else runs it as himself.
set -eu
folder=$1
shift
cd "$folder"
if [ "$(id -u)" != 0 ]; then
    exec env HOME="$folder" TMPDIR="$folder" "$@"
fi
chown -R 65534:65534 "$folder"
exec setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder" TMPDIR="$folder" "$@"
