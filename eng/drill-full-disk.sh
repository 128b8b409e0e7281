#!/usr/bin/env bash
# A disk that fills while returns are handed in, as root: eng/drill-full-disk.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Vawg.Drills -- full-disk
