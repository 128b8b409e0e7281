# Runs a throw-away PostgreSQL server until standard input ends, which it does when the test process goes, however it goes.
# Arguments: folder of the binaries, folder to create, port, and on or off for whether a commit waits until it is written.
# The first line of input is the password of the user vawg; after it "stop" stops the server and "start" starts it again.
set -eu
umask 077
binaries=$1 folder=$2 port=$3 commit=$4 server=

stop() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" || true
        server=
    fi
}
start() {
    "$binaries/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
        -c max_connections=200 -c fsync=off -c synchronous_commit="$commit" -c full_page_writes=off >>"$folder/log" 2>&1 </dev/null &
    server=$!
}
finish() {
    stop
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

mkdir "$folder"
read -r password
printf '%s\n' "$password" >"$folder/password"
"$binaries/initdb" --pgdata "$folder/data" --username vawg --pwfile "$folder/password" --auth scram-sha-256 \
    --encoding UTF8 --no-locale --no-sync >"$folder/log" 2>&1 </dev/null || { cat "$folder/log" >&2; exit 1; }

start
while read -r order; do
    case $order in
        stop) stop ;;
        start) start ;;
    esac
done
