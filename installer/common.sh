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

# Builds the program's folder unless it is there.
need_program() {
    if [ ! -d target/tham-dinh/lib ]; then
        mvn -B -ntp -q -DskipTests package
    fi
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
