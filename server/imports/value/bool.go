package value

import (
	"strings"

	"github.com/moim-crm/moim/server/errs"
)

var truths = map[string]bool{
	"true": true, "yes": true, "y": true, "1": true, "x": true, "✓": true, "✔": true, "on": true, "t": true,
	"ja": true, "j": true, "wahr": true, "예": true, "네": true, "참": true, "o": true, "유": true, "동의": true,
	"false": false, "no": false, "n": false, "0": false, "-": false, "off": false, "f": false,
	"nein": false, "falsch": false, "아니오": false, "아니요": false, "거짓": false, "무": false, "미동의": false,
}

// ParseBool reads yes and no in English, German and Korean. isSet is false for empty text.
func ParseBool(text string) (truth, isSet bool, problem *errs.Error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return false, false, nil
	}
	truth, known := truths[strings.ToLower(text)]
	if !known {
		return false, false, errs.Invalid("", keyNotABool, "value", text)
	}
	return truth, true, nil
}
