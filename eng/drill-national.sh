#!/usr/bin/env bash
# A full national quarter through the pages, from the upload to figures: eng/drill-national.sh [--engine sqlite|postgres]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Vawg.Drills -- national "$@"
