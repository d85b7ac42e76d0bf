#!/bin/bash
# Prove the Debian package on a bare machine: a minbase chroot, nothing but its Depends.
#   sudo packaging/linux/proof.sh PACKAGE.deb [OLDER.deb] [CHROOT]
# Needs debootstrap, and Xvfb and xdotool outside of the chroot. CHROOT is made where it is not
# there; a prepared one is copied, never changed.
set -euo pipefail

package=$(readlink -f "$1")
older=${2:+$(readlink -f "$2")}
base=${3:-}
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d /tmp/reader-proof.XXXXXX)
display=:97
user=reader # an ordinary account inside
screen=

finish() {
    status=$?
    [ -n "$screen" ] && kill "$screen" 2>/dev/null
    for point in dev/shm proc tmp/.X11-unix; do
        mountpoint -q "$root/$point" && umount "$root/$point"
    done
    rm -rf --one-file-system "$root"
    exit $status
}
trap finish EXIT

say() { printf '\n== %s\n' "$*"; }
home=/home/${user:=reader} # inside the root made here
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" LANG=C.UTF-8 "$@"; }
# An ordinary person runs the program; root only installs it.
reader() { inside chroot --userspec=1000:1000 "$root" "$@"; }
# Stop what was started inside, by its id; env and chroot give theirs on to the program.
stop() { kill "$1" 2>/dev/null; wait "$1" 2>/dev/null || true; }

say "a bare Debian 12"
if [ -n "$base" ]; then cp -a --one-file-system "$base/." "$root/"; else
    debootstrap --variant=minbase bookworm "$root" >/dev/null; fi
chmod 755 "$root" # mktemp lets nobody else in, and an ordinary account runs the program
rm -f "$root/etc/apt/sources.list" # this machine's are used, in whichever form it has them
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
mount --bind /proc "$root/proc"
mkdir -p "$root/dev/shm" "$root/tmp/.X11-unix"
mount -t tmpfs tmpfs "$root/dev/shm"
inside chroot "$root" useradd -m -u 1000 "$user"
inside chroot "$root" dpkg-query -f '.\n' -W | wc -l | xargs echo "packages before:"
inside chroot "$root" apt-get update -qq

apt_install() {
    cp "$1" "$root/tmp/program.deb"
    inside DEBIAN_FRONTEND=noninteractive chroot "$root" \
        apt-get install -y -qq --no-install-recommends "$2" /tmp/program.deb 2>&1 | tail -2
}

if [ -n "$older" ]; then
    say "the older version, used a little"
    apt_install "$older" --reinstall
    reader bilingual-reader --version
    sed -e '1,/^$/d' -e '/^= /d' -e 's/^@[a-z]* *//' "$here"/tests/fixtures/pages/02-autumn-grain.page \
        > "$root$home/page.txt"
    cp "$here"/tests/fixtures/translation/tiny-zh_en.argosmodel "$root$home/"
    reader bilingual-reader import --add "$home/page.txt" >/dev/null
    reader bilingual-reader packages install "$home/tiny-zh_en.argosmodel" >/dev/null
    reader bilingual-reader doctor | grep -E "library|packages"
    before=$(reader sh -c 'cd ~/.local/share/bilingual-reader && find . -type f ! -name "*.sqlite*" | sort | xargs sha256sum | sha256sum')
fi

say "install with Depends only"
apt_install "$package" --reinstall
inside chroot "$root" dpkg-query -f '.\n' -W | wc -l | xargs echo "packages now:"
reader bilingual-reader --version
if [ -n "$older" ]; then
    after=$(reader sh -c 'cd ~/.local/share/bilingual-reader && find . -type f ! -name "*.sqlite*" | sort | xargs sha256sum | sha256sum')
    reader bilingual-reader doctor | grep -E "library|packages"
    [ "$before" = "$after" ] && echo "settings and packages are the same as before the upgrade"
fi

say "self-test with no Chinese font"
cp "$here"/tests/fixtures/translation/tiny-zh_en.argosmodel "$root/tmp/tiny.argosmodel"
reader bilingual-reader doctor --self-test --package /tmp/tiny.argosmodel
say "doctor with no Chinese font"
reader bilingual-reader doctor | grep -A1 -i "font" || true

say "a window on X11 (Xvfb), no Chinese font"
Xvfb $display -screen 0 1400x950x24 >/dev/null 2>&1 & screen=$!
sleep 2
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
shot() {
    (exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="/home/$user" LANG=C.UTF-8 DISPLAY=$display \
        chroot --userspec=1000:1000 "$root" bilingual-reader) & pid=$!
    id=$(DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --class "bilingual" | tail -1)
    sleep 3
    DISPLAY=$display xdotool getwindowname "$id"
    DISPLAY=$display import -window root "$1"
    stop $pid
    echo "the window is in $1"
}
shot "${SHOT:-/tmp/reader-proof-nofont.png}"

if [ -n "${FONTS:-}" ]; then
    say "with the recommended font"
    inside DEBIAN_FRONTEND=noninteractive chroot "$root" \
        apt-get install -y -qq --no-install-recommends fonts-noto-cjk >/dev/null 2>&1
    reader bilingual-reader doctor --self-test --package /tmp/tiny.argosmodel
    shot "${SHOT_FONT:-/tmp/reader-proof-font.png}"
fi

say "remove"
inside DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get remove -y -qq bilingual-reader 2>&1 | tail -1
left=$(find "$root/usr" "$root/etc" "$root/opt" -iname '*bilingual*' | wc -l)
echo "files of the program left: $left"
[ "$left" = 0 ]
reader ls "$home/.local/share/bilingual-reader"
say "everything held"
