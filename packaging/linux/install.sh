#!/bin/sh
# Run by the self-extracting file: install for this account, without root.
#   ./bilingual-reader-….run                 install into ~/.local
#   ./bilingual-reader-….run -- --prefix DIR install into another folder
#   ./bilingual-reader-….run -- --uninstall  remove; your texts and settings stay
set -eu

prefix="$HOME/.local"
action=install
while [ $# -gt 0 ]; do
    case "$1" in
    --prefix) prefix="$2"; shift ;;
    --uninstall) action=uninstall ;;
    *) echo "unknown option: $1 (known: --prefix DIR, --uninstall)" >&2; exit 2 ;;
    esac
    shift
done

id=org.bilingualreader.BilingualReader
program="$prefix/lib/bilingual-reader"

remove() {
    rm -rf "$program"
    rm -f "$prefix/bin/bilingual-reader" "$prefix/share/applications/$id.desktop" \
        "$prefix/share/metainfo/$id.metainfo.xml" "$prefix/share/man/man1/bilingual-reader.1.gz"
    for icon in "$prefix"/share/icons/hicolor/*/apps/"$id".*; do
        [ -e "$icon" ] && rm -f "$icon"
    done
    return 0
}

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
}

# What every desktop has; a package of the system would have asked for it.
missing() {
    command -v ldd >/dev/null 2>&1 || return 0
    qt="$program/_internal/PySide6/Qt"
    LD_LIBRARY_PATH="$program/_internal" ldd "$qt"/lib/*.so* "$qt"/plugins/platforms/*.so 2>/dev/null |
        awk '/not found/ { print "  " $1 }' | sort -u
}

if [ "$action" = uninstall ]; then
    remove
    refresh
    echo "Bilingual Reader was removed from $prefix. Your texts and settings were kept."
    exit 0
fi

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
remove
cp -Rp "$here/bilingual-reader" "$program" # with its times: the glossary is compiled for them
cp -R "$here/share/." "$prefix/share/"
ln -s ../lib/bilingual-reader/bilingual-reader "$prefix/bin/bilingual-reader"
sed -i "s|^Exec=bilingual-reader|Exec=\"$prefix/bin/bilingual-reader\"|" \
    "$prefix/share/applications/$id.desktop"
refresh
echo "Bilingual Reader was installed in $prefix. Start it from the menu, or with:"
echo "  $prefix/bin/bilingual-reader"
libraries=$(missing)
if [ -n "$libraries" ]; then
    echo "The window needs libraries that this system lacks; its package manager has them:"
    echo "$libraries"
fi
"$prefix/bin/bilingual-reader" doctor || true
