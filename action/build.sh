#!/usr/bin/env bash
# Builds the program from the action's own source and puts it on the path of the steps behind.
#   GITHUB_ACTION_PATH  the top of this repository
#   RUNNER_TEMP         where it is built to
#   GITHUB_PATH         the file that GitHub reads paths from
set -euo pipefail

target="$RUNNER_TEMP/daily-papers"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish "$GITHUB_ACTION_PATH/src/DailyPapers.Cli" --configuration Release --output "$target" -p:RunAnalyzers=false --verbosity quiet
echo "$target" >> "$GITHUB_PATH"

# Only some papers need it, and those are read from their abstract where it can't be had.
if ! command -v pdftotext >/dev/null && command -v apt-get >/dev/null; then
  sudo -n apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null 2>&1 \
    || echo "::notice::pdftotext could not be installed; papers without HTML are read from their abstract."
fi
