#!/usr/bin/env bash
# The product killed at every commit of a return's way and 50 times at random: eng/drill-kills.sh [--engine sqlite|postgres]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Vawg.Drills -- kills "$@"
