#!/usr/bin/env bash
# Two people at once on one force and quarter, and ten identical posts, 200 times each on both databases: eng/drill-races.sh [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export VAWG_DRILL_ROUNDS=${1:-200}
dotnet test -c Release tests/Vawg.Data.Tests --filter FullyQualifiedName~ReturnRaceTests --logger "console;verbosity=normal"
dotnet test -c Release tests/Vawg.Product.Tests --filter FullyQualifiedName~Of_ten_identical_posts_at_once --logger "console;verbosity=normal"
