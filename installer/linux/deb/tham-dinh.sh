#!/bin/sh
# Starts Thẩm Định. Vietnamese file names need a UTF-8 locale; where none is set, the one that every Debian has is taken.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
exec /opt/tham-dinh/bin/tham-dinh "$@"
