package errs

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Text is one message in both languages. Placeholders are {name}; see render for the forms that choose a word.
type Text struct{ En, Ko string }

// Messages maps keys to texts.
type Messages map[string]Text

// Messages that belong to no domain.
const (
	KeyInternal        = "error.internal"
	KeyUnavailable     = "error.unavailable"
	KeyForbidden       = "error.forbidden"
	KeyUnauthenticated = "error.unauthenticated"
	KeyNotFound        = "error.notFound"
	KeyMerged          = "error.merged"
	KeyRequired        = "input.required"
	KeyTooLong         = "input.tooLong"
	KeyMalformed       = "input.malformed"
)

var _ = Register(Messages{
	KeyInternal: {
		En: "Something went wrong on our side. It has been recorded; please try again.",
		Ko: "문제가 생겼어요. 기록해 두었으니 다시 시도해 주세요.",
	},
	KeyUnavailable: {
		En: "This takes longer than it should. Please try again in a moment.",
		Ko: "예상보다 오래 걸리고 있어요. 잠시 후 다시 시도해 주세요.",
	},
	KeyForbidden:       {En: "You may not do this.", Ko: "이 작업을 할 권한이 없어요."},
	KeyUnauthenticated: {En: "Please sign in.", Ko: "로그인해 주세요."},
	KeyNotFound:        {En: "This does not exist, or you may not see it.", Ko: "찾을 수 없거나 볼 권한이 없어요."},
	KeyMerged:          {En: "This record was merged into another, which now stands for it. Open it once more and go on there.", Ko: "다른 연락처로 병합된 기록이에요. 다시 열면 나오는 연락처에서 계속해 주세요."},
	KeyRequired:        {En: "Please fill this in.", Ko: "입력해 주세요."},
	KeyTooLong:         {En: "Please use at most {max:character/characters}.", Ko: "{max}자 이내로 입력해 주세요."},
	KeyMalformed:       {En: "“{value}” cannot be used here.", Ko: "‘{value}’{:은/는} 사용할 수 없어요."},
})

// catalogue is filled while packages initialise and only read afterwards; the lock makes that true for tests as well.
var catalogue = struct {
	sync.RWMutex
	texts Messages
}{texts: Messages{}}

// Register adds a domain's messages, from a package-level variable: var _ = errs.Register(errs.Messages{…}).
// A key that is already there stops the program: two texts for one key would mean that one of them is never seen.
func Register(messages Messages) struct{} {
	catalogue.Lock()
	defer catalogue.Unlock()
	for key, text := range messages {
		if _, taken := catalogue.texts[key]; taken {
			panic(fmt.Sprintf("errs: the message %q is registered twice", key))
		}
		catalogue.texts[key] = text
	}
	return struct{}{}
}

// Registered says whether the catalogue has a message for key.
func Registered(key string) bool {
	_, ok := lookup(key)
	return ok
}

// Keys lists every registered key in order.
func Keys() []string {
	catalogue.RLock()
	defer catalogue.RUnlock()
	return slices.Sorted(maps.Keys(catalogue.texts))
}

func lookup(key string) (Text, bool) {
	catalogue.RLock()
	defer catalogue.RUnlock()
	text, ok := catalogue.texts[key]
	return text, ok
}

// Message is the text for a person in their language: Korean for "ko" and "ko-KR", English for everything else. A key
// that nobody registered shows itself, so that the gap is seen.
func (e *Error) Message(lang string) string {
	text, ok := lookup(e.Key)
	if !ok {
		return e.Key
	}
	if isKorean(lang) {
		return render(text.Ko, e.Params)
	}
	return render(text.En, e.Params)
}

func isKorean(lang string) bool {
	base, _, _ := strings.Cut(strings.ReplaceAll(lang, "_", "-"), "-")
	return strings.EqualFold(base, "ko")
}

// Problems checks the catalogue and lists what is wrong with it: a language missing, different placeholders in the two
// languages, a placeholder that render does not understand. A test that imports every domain expects none.
func Problems() []string {
	var found []string
	for _, key := range Keys() {
		text, _ := lookup(key)
		found = append(found, textProblems(key, text)...)
	}
	return found
}

func textProblems(key string, text Text) []string {
	var found []string
	if strings.TrimSpace(text.En) == "" {
		found = append(found, key+": no English text")
	}
	if strings.TrimSpace(text.Ko) == "" {
		found = append(found, key+": no Korean text")
	}
	en, enErr := placeholders(text.En)
	ko, koErr := placeholders(text.Ko)
	for _, err := range []error{enErr, koErr} {
		if err != nil {
			found = append(found, key+": "+err.Error())
		}
	}
	if len(found) == 0 && !slices.Equal(en, ko) {
		found = append(found, fmt.Sprintf("%s: English uses %v, Korean uses %v", key, en, ko))
	}
	return found
}
