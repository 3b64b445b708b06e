#!/usr/bin/env bash
# Runs the digest and reports how it ended; fails only where something else than the run went wrong: what was written is committed first.
#   WORKSPACE           the digest's folder
#   DATE                YYYY-MM-DD, open, or empty for what is due
#   MAX_COST            USD, or empty
#   LANGUAGE            ko or en
#   GITHUB_OUTPUT       the file that takes exit-code and site
#   GITHUB_STEP_SUMMARY the page of the job; the program writes to it, too
# Keys and addresses are read by the program itself, from the environment.
set -euo pipefail

workspace="${WORKSPACE:-.}"
date="${DATE:-}"
limit="${MAX_COST:-}"
language="${LANGUAGE:-ko}"
output="${GITHUB_OUTPUT:-/dev/null}"

say() { if [[ "$language" == en ]]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }

# What a person typed is shown without anything that a terminal or GitHub would obey.
shown() { printf '%s' "$1" | tr -cd '[:alnum:] .,_-' | cut -c 1-40; }

refuse() {
  say "$1" "$2" >&2
  if [[ -n "${GITHUB_STEP_SUMMARY:-}" ]]; then say "$1" "$2" >> "$GITHUB_STEP_SUMMARY"; fi
  printf 'exit-code=2\nsite=\n' >> "$output"
  exit 0
}

[[ "$language" == ko || "$language" == en ]] || { language=ko; refuse "language는 ko나 en이어야 합니다." "language must be ko or en."; }
[[ "$date" =~ ^([0-9]{4}-[0-9]{2}-[0-9]{2}|open)?$ ]] \
  || refuse "date '$(shown "$date")': YYYY-MM-DD 꼴의 날짜나 open이어야 합니다. 비우면 밀린 날을 처리합니다." "date '$(shown "$date")': must be YYYY-MM-DD or open; empty for what is due."
[[ "$limit" =~ ^([0-9]{1,6}(\.[0-9]{1,6})?)?$ ]] \
  || refuse "max-cost '$(shown "$limit")': 0.50 같은 달러 금액이어야 합니다." "max-cost '$(shown "$limit")': must be an amount in USD such as 0.50."

arguments=(run --workspace "$workspace" --lang "$language")
if [[ -n "$date" ]]; then arguments+=(--date "$date"); fi
if [[ -n "$limit" ]]; then arguments+=(--max-cost "$limit"); fi

# Titles of papers are printed, and GitHub obeys lines that look like commands: until the token comes, it obeys none.
token="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
echo "::stop-commands::$token"
code=0
daily-papers "${arguments[@]}" || code=$?
echo "exit-code=$code" >> "$output"

if [[ "$code" == 2 && -n "${GITHUB_STEP_SUMMARY:-}" ]]; then
  echo >> "$GITHUB_STEP_SUMMARY"
  say "설정이나 명령이 잘못되어 아무것도 보내지 않았습니다. 무엇이 잘못됐는지는 이 작업의 Run 단계에 적혀 있습니다." \
    "The settings or the command are wrong; nothing was sent. The step Run of this job says what." >> "$GITHUB_STEP_SUMMARY"
fi

# A fresh checkout has no site, and a run with nothing new draws none.
site=""
if [[ "$code" == 0 || "$code" == 1 || "$code" == 3 ]]; then
  if [[ ! -f "$workspace/site/index.html" && -d "$workspace/paper_logs" ]]; then
    daily-papers publish --workspace "$workspace" --lang "$language" || say "웹사이트를 다 그리지 못했습니다." "The site could not be drawn completely." >&2
  fi
  if [[ -f "$workspace/site/index.html" ]]; then
    # Without it GitHub Pages would leave out what begins with an underscore.
    touch "$workspace/site/.nojekyll"
    site="$workspace/site"
  fi
fi
printf '\n::%s::\n' "$token"
echo "site=$site" >> "$output"
