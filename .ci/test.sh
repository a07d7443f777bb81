#!/usr/bin/env bash
# Runs the test suites one after the other, all of them even if one fails, and ends with what each said last.
source "$(dirname "$0")/setup/lib.sh"
cd "$root"

logs=$cache/test
mkdir -p "$logs"

suite_web() { (cd web && npm run --silent test); }
suite_go() { go test -timeout 20m ./...; }
suite_browser() { (cd web && MOIM_TEST_BROWSER=$(find_browser) npm run --silent test:browser); }
suite_graphql-http() { (cd web && npm run --silent test:graphql-http); }

suites=("$@")
[ $# -gt 0 ] || suites=(web go browser graphql-http)

failed=()
declare -A took
for suite in "${suites[@]}"; do
	declare -F "suite_$suite" >/dev/null || die "no suite $suite; there are: web go browser graphql-http"
	say "$suite tests"
	began=$SECONDS
	"suite_$suite" 2>&1 | tee "$logs/$suite.log" || failed+=("$suite")
	took[$suite]=$((SECONDS - began))
done

printf '\n'
for suite in "${suites[@]}"; do
	printf -- '---- %s (%d s) ends with\n' "$suite" "${took[$suite]}"
	grep -v '^[[:space:]]*$' "$logs/$suite.log" | tail -n 6 || true
done
printf '\n'
if [ ${#failed[@]} -gt 0 ]; then
	printf 'FAILED: %s\n' "${failed[*]}"
	exit 1
fi
printf 'PASSED: %s\n' "${suites[*]}"
