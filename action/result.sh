#!/usr/bin/env bash
# Turns the run's exit code into the job's result: papers left for the next run are no failure, a refused key is one.
#   EXIT_CODE  of the run
#   LANGUAGE   ko or en
set -euo pipefail

say() { if [[ "${LANGUAGE:-ko}" == en ]]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }

case "${EXIT_CODE:-}" in
  0) ;;
  1)
    say "::warning title=daily-papers::남은 것이 있습니다(대기 논문, 받지 못한 목록). 다음 실행이 이어서 합니다. 무엇인지는 작업 요약에 있습니다." \
      "::warning title=daily-papers::Something is left (pending papers, a list that could not be had). The next run goes on with it; the job's summary says what."
    ;;
  2)
    say "::error title=daily-papers::설정이나 명령이 잘못되어 아무것도 보내지 않았습니다. 로그의 문장대로 고친 뒤 다시 실행하세요." \
      "::error title=daily-papers::The settings or the command are wrong; nothing was sent. Mend what the log names, then run again."
    exit 1
    ;;
  3)
    say "::error title=daily-papers::더 할 수 없어 멈췄습니다(목록이나 모델에 닿지 않음, 키 거절, 한도 소진). 받은 답이 있으면 그날의 파일은 올렸습니다. 로그의 문장을 보세요." \
      "::error title=daily-papers::Nothing more could be done (list or model unreachable, key refused, quota used up). If any answer came, the day's files were committed. See the log."
    exit 1
    ;;
  130)
    say "::error title=daily-papers::중간에 멈췄습니다. 다시 실행하면 이어서 합니다." "::error title=daily-papers::Interrupted. Run again to go on."
    exit 1
    ;;
  *)
    say "::error title=daily-papers::알 수 없는 종료 코드입니다(${EXIT_CODE:-없음}). 앞 단계의 로그를 보세요." "::error title=daily-papers::Unknown exit code (${EXIT_CODE:-none}). See the log of the steps before."
    exit 1
    ;;
esac
