#!/usr/bin/env bash
# Commits what the run wrote, and pushes it; where somebody pushed in between, it is put on top of theirs.
#   WORKSPACE        the digest's folder, inside a git work tree
#   EXIT_CODE        of the run: 0, 1 and 3 leave whole files, also where little came of it
#   PUSH_ATTEMPTS    tries to push (5)
#   PUSH_DELAY       seconds before the second try; longer before each further one (3)
#   KEEP_ALIVE_DAYS  an empty commit after so many days without one, since GitHub switches schedules off after 60; 0: never (45)
#   GITHUB_OUTPUT    the file that takes changed=true or changed=false
#   GITHUB_RUN_ID    names the branch on which a digest is kept that fits on nobody's
set -euo pipefail

output="${GITHUB_OUTPUT:-/dev/null}"
attempts="${PUSH_ATTEMPTS:-5}"
delay="${PUSH_DELAY:-3}"
alive="${KEEP_ALIVE_DAYS:-45}"

unchanged() { echo "$1"; echo "changed=false" >> "$output"; exit 0; }

case "${EXIT_CODE:-}" in
  0 | 1 | 3) ;;
  *) unchanged "The run ended with ${EXIT_CODE:-no exit code}: nothing is committed." ;;
esac

cd "${WORKSPACE:-.}"
branch="$(git symbolic-ref --quiet --short HEAD)" || { echo "::error::Not on a branch: start the workflow from a branch, so that the digest can be pushed." >&2; exit 1; }
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'

# Only what a run writes; a file that stands here for another reason is nobody's business of ours.
for path in README.md README.before-daily-papers.md paper_logs; do
  if [[ -e "$path" ]] || git ls-files --error-unmatch -- "$path" >/dev/null 2>&1; then
    git add --all -- "$path"
  fi
done

if git diff --cached --quiet; then
  age=$(( ($(date +%s) - $(git log -1 --format=%ct)) / 86400 ))
  if [[ "$alive" -eq 0 || "$age" -lt "$alive" ]]; then unchanged "Nothing changed."; fi
  git commit --quiet --allow-empty --message "Keep the schedule awake: no change for $age days"
else
  days="$(git diff --cached --name-only -- paper_logs | sed -nE 's|.*paper_logs/([0-9]{4})/([0-9]{2})/([0-9]{2})\.json$|\1-\2-\3|p' | sort -u | tail -n 5 | paste -sd ' ' -)"
  git commit --quiet --message "Daily Papers ${days:-README}"
fi

for ((attempt = 1; attempt <= attempts; attempt++)); do
  if git push --quiet origin "HEAD:refs/heads/$branch"; then
    git log -1 --format='Pushed %h: %s'
    echo "changed=true" >> "$output"
    exit 0
  fi
  echo "The push was rejected (try $attempt of $attempts)."
  if ! git fetch --quiet origin "$branch"; then
    sleep $((delay * attempt))
    continue
  fi
  if ! git rebase --quiet --autostash FETCH_HEAD; then
    git rebase --abort
    rescue="daily-papers-rescue-${GITHUB_RUN_ID:-$(date +%s)}"
    if git push --quiet origin "HEAD:refs/heads/$rescue"; then kept="It is kept on the branch $rescue: merge it, or delete it and run again."; else kept="It could not be pushed elsewhere, either; the store in the cache has every answer, so run again."; fi
    echo "::error::Somebody changed the same lines of the digest on $branch while it was written. $kept" >&2
    exit 1
  fi
  sleep $((delay * (attempt - 1)))
done

echo "::error::The digest could not be pushed to $branch after $attempts tries. Check the job's permission (contents: write) and the branch's protection. The store in the cache has every answer: nothing is paid for twice." >&2
exit 1
