#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# deploy.sh PACKAGE PROFILE [--start]: installs the package into a profile of its own; --start opens Calc with it.
# The office's installer refuses root, so root hands both to an unprivileged user in a folder that user owns.
set -eu
package=$1
profile=$2

mkdir -p "$profile"
if [ "$(id -u)" = 0 ]; then
    folder=${TMPDIR:-/tmp}/provision-map-profile
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$package" "$folder/provision-map.oxt"
    chown -R 65534:65534 "$folder"
    rmdir "$profile" 2>/dev/null || rm -f "$profile"
    ln -sfn "$folder" "$profile"
    package=$folder/provision-map.oxt
    profile=$folder
    as="setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=$folder"
else
    as=env
fi

user=-env:UserInstallation=file://$profile/user
$as unopkg add -f -v "$package" "$user"
echo "Installed into $profile."
if [ "${3:-}" = --start ]; then
    $as soffice "$user" --norestore --calc
fi
