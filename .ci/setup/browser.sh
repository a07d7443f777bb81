#!/usr/bin/env bash
# Makes sure that there is a Chromium to drive and a font with Korean letters.
source "$(dirname "$0")/lib.sh"

if ! find_browser >/dev/null; then
	apt_install chromium
	find_browser >/dev/null || die "no Chromium that runs headless; install one and name it in MOIM_TEST_BROWSER"
fi
if ! { have fc-list && fc-list :lang=ko family | grep -q .; }; then
	apt_install fontconfig fonts-noto-cjk
fi
