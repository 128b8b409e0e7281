#!/usr/bin/env bash
# PostgreSQL stopped and started 20 times while returns go through: eng/drill-stops.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Vawg.Drills -- stops --engine postgres
