#!/bin/sh
# Starts Thẩm Định. Vietnamese file names need a UTF-8 locale; where none is set, the one that every Debian has is taken.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
# The window is drawn by the processor; without this GTK loads the drivers of a graphics card, which cost memory.
GDK_GL=${GDK_GL:-disable}; export GDK_GL
exec /opt/tham-dinh/bin/tham-dinh "$@"
