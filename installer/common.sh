# What the scripts of Linux and macOS share; to be sourced from the project's folder.

jlink_options="--strip-debug --no-man-pages --no-header-files --compress=zip-6 --include-locales=en,vi"

program_version() {
    sed -n 's:.*<version>\([0-9.]*\)\(-SNAPSHOT\)\{0,1\}</version>.*:\1:p' pom.xml | head -n 1
}

# Prints the folder of a JDK 25 or later that has jpackage.
java_home() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$home/bin/jpackage" ] && grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$home/release" 2>/dev/null; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    echo "No JDK 25 with jpackage was found; let JAVA_HOME name one." >&2
    return 1
}

# Builds the program's folder, so that nothing old is packed; THAM_DINH_BUILT=yes says that it was just built.
need_program() {
    if [ "${THAM_DINH_BUILT:-}" != yes ] || [ ! -d target/tham-dinh/lib ]; then
        mvn -B -ntp -q -DskipTests package
    fi
}

# The cache of the start knows each jar by its size and time: a whole, even second comes through every kind of archive.
stamp_jars() {
    local seconds=$((${SOURCE_DATE_EPOCH:-$(date +%s)} / 2 * 2)) stamp
    stamp=$(date -u -d "@$seconds" +%Y%m%d%H%M.%S 2>/dev/null || date -u -r "$seconds" +%Y%m%d%H%M.%S)
    TZ=UTC0 find "$1" -name '*.jar' -exec touch -t "$stamp" {} +
}

modules() {
    paste -sd, installer/modules.txt
}

# Fills the array "options" with what jpackage passes on to java.
java_options() {
    local option
    options=(--java-options '-Dthamdinh.home=$APPDIR')
    while IFS= read -r option; do
        options+=(--java-options "$option")
    done < installer/java-options.txt
}

# take_fx SYSTEM JARS NATIVE: JavaFX's modules for a system into JARS, without the libraries, which go to NATIVE.
take_fx() {
    local jar name project=$PWD
    mkdir -p "$2" "$3"
    for jar in target/tham-dinh/lib/fx/*-"$1"*.jar; do
        # The jars without a system's name hold nothing and are no modules.
        name=$(basename "$jar" .jar)
        mkdir -p "$3/$name"
        (cd "$3/$name" && "$jdk/bin/jar" -xf "$project/$jar")
        find "$3/$name" -type f \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$3/" \;
        "$jdk/bin/jar" --create --file "$2/$name.jar" -C "$3/$name" .
        rm -rf "${3:?}/$name"
    done
}

# is_rehearsal KHO PROGRAM...: whether the workspace KHO opens with the passphrase of rehearsals and says by what is signed in
# it that all is made up. PROGRAM runs the command line; a copy is opened, so that nothing changes.
is_rehearsal() {
    local look said kho=$1
    shift
    look=$(mktemp -d)
    cp -R "$kho" "$look/kho"
    said=$(HOME=$look XDG_STATE_HOME=$look/state XDG_CONFIG_HOME=$look/config THAM_DINH_PASSPHRASE='tap duot khoi dong 2024' \
        "$@" workspace info --workspace "$look/kho" --json 2> /dev/null) || said=
    rm -rf "$look"
    case $said in *'"rehearsal":true'*) return 0 ;; *) return 1 ;; esac
}

# take_round ROUND APP PROGRAM...: what the window opens beforehand while a passphrase is typed (the secretariat's workspace
# of a rehearsal), without backups and files of evidence. Data of a real round are refused: they never go into an installer.
take_round() {
    local round=$1 taken=$2/lam-nong part
    shift 2
    if ! is_rehearsal "$round/workspaces/thu-ky" "$@"; then
        echo "$round is no rehearsal made with the passphrase of the scripts; nothing of it is taken along." >&2
        return 1
    fi
    rm -rf "$taken"
    mkdir -p "$taken/kho" "$taken/trang-thai"
    cp -R "$round/.trang-thai/instances" "$taken/trang-thai/instances"
    for part in workspace.json ledger.mv.db journal; do
        cp -R "$round/workspaces/thu-ky/$part" "$taken/kho/$part"
    done
}
