#!/bin/sh
# Starts Thẩm Định with the runtime that lies beside it. build.sh puts in what stands between @ signs.
self=$0
case $self in */*) ;; *) self=./$self ;; esac
while [ -h "$self" ]; do
    target=$(readlink "$self")
    case $target in
        /*) self=$target ;;
        *) self=${self%/*}/$target ;;
    esac
done
app=$(CDPATH='' cd -- "${self%/*}/../lib/app" && pwd -P) || exit 1

# Vietnamese file names need a UTF-8 locale; where none is set, the one that every Debian has is taken.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
# The window is drawn by the processor; without this GTK loads the drivers of a graphics card, which cost memory.
export GDK_GL="${GDK_GL:-disable}"
# The system's library keeps a store of memory for each thread, and what one has given back stays in its store; large
# pieces go back at once where their size is fixed.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}" MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-131072}"

# A picture for the window alone, and only where that took longer than half a second the last time, or is not known yet.
splash=
if [ ! -e "${XDG_STATE_HOME:-$HOME/.local/state}/tham-dinh/quick-start" ] && { [ $# = 0 ] || [ -f "$1" ]; }; then
    splash=$app/splash.png
fi
set -- -cp "@JARS@" vn.thamdinh.app.Main "$@"
# There is no cache yet while it is made.
if [ -f "$app/tham-dinh.aot" ]; then set -- "-XX:AOTCache=$app/tham-dinh.aot" "$@"; fi
if [ -n "$splash" ]; then set -- "-splash:$splash" -Dthamdinh.splash=true "$@"; fi
exec "$app/../runtime/bin/java" "-Dthamdinh.home=$app" @OPTIONS@ "$@"
