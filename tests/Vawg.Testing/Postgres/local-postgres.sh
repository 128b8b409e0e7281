# Runs a throw-away PostgreSQL server until standard input ends, which it does when the test process goes, however it goes.
# Arguments: folder of the binaries, folder to create, port. The first line of input is the password of the user vawg.
set -eu
umask 077
binaries=$1 folder=$2 port=$3 server=

finish() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

mkdir "$folder"
read -r password
printf '%s\n' "$password" >"$folder/password"
"$binaries/initdb" --pgdata "$folder/data" --username vawg --pwfile "$folder/password" --auth scram-sha-256 \
    --encoding UTF8 --no-locale --no-sync >"$folder/log" 2>&1 </dev/null || { cat "$folder/log" >&2; exit 1; }

"$binaries/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off >"$folder/log" 2>&1 </dev/null &
server=$!
read -r _ || true
