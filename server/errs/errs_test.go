package errs_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"errstest.email": {
		En: "“{value}” is not an e-mail address.",
		Ko: "‘{value}’{:은/는} 이메일 주소가 아니에요.",
	},
	"errstest.rows":  {En: "{count:row/rows} in {fund}", Ko: "{fund:으로/로} {count}행"},
	"errstest.taken": {En: "{name} is taken.", Ko: "{name:이/가} 이미 있어요."},
	"errstest.and":   {En: "{name} too", Ko: "{name:과/와} {name:을/를}"},
})

func TestMessageInBothLanguages(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, lang, want string
		err              *errs.Error
	}{
		{"English is the fallback", "fr", "“x” is not an e-mail address.", errs.Invalid("email", "errstest.email", "value", "x")},
		{"Latin letters keep both forms", "ko", "‘x’은(는) 이메일 주소가 아니에요.", errs.Invalid("email", "errstest.email", "value", "x")},
		{"consonant", "ko-KR", "‘민준’은 이메일 주소가 아니에요.", errs.Invalid("email", "errstest.email", "value", "민준")},
		{"vowel", "ko_KR", "‘지우’는 이메일 주소가 아니에요.", errs.Invalid("email", "errstest.email", "value", "지우")},
		{"particle follows the value", "ko", "민준이 이미 있어요.", errs.Conflict("errstest.taken", "name", "민준")},
		{"digit read with a consonant", "ko", "제3이 이미 있어요.", errs.Conflict("errstest.taken", "name", "제3")},
		{"digit read with a vowel", "ko", "제2가 이미 있어요.", errs.Conflict("errstest.taken", "name", "제2")},
		{"brackets are not read", "ko", "기금(가)가 이미 있어요.", errs.Conflict("errstest.taken", "name", "기금(가)")},
		{"both at once", "ko", "회원과 회원을", errs.Conflict("errstest.and", "name", "회원")},
		{"ro after an l", "ko", "서울로 1행", errs.Conflict("errstest.rows", "count", 1, "fund", "서울")},
		{"ro after another consonant", "ko", "부산으로 2행", errs.Conflict("errstest.rows", "count", 2, "fund", "부산")},
		{"one row", "en", "1 row in A", errs.Conflict("errstest.rows", "count", 1, "fund", "A")},
		{"many rows", "en", "20 rows in A", errs.Conflict("errstest.rows", "count", 20, "fund", "A")},
		{"a parameter that is missing shows", "en", "{name} is taken.", errs.Conflict("errstest.taken")},
		{"a key that nobody registered shows", "ko", "errstest.nobody", errs.NotFound("errstest.nobody")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := test.err.Message(test.lang); got != test.want {
				t.Errorf("Message(%q) = %q, want %q", test.lang, got, test.want)
			}
		})
	}
}

func TestCodeOf(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		err  error
		want errs.Code
	}{
		{"nothing", nil, ""},
		{"wrapped", fmt.Errorf("load donor: %w", errs.NotFound("errstest.taken")), errs.CodeNotFound},
		{"internal hides its cause", errs.Internal(io.ErrUnexpectedEOF), errs.CodeInternal},
		{"another error", io.ErrUnexpectedEOF, errs.CodeInternal},
		{"cancelled", fmt.Errorf("query: %w", context.Canceled), errs.CodeUnavailable},
		{"joined", errs.Join(errs.Invalid("a", "errstest.email"), errs.Invalid("b", "errstest.email")), errs.CodeInvalid},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := errs.CodeOf(test.err); got != test.want {
				t.Errorf("CodeOf(%v) = %q, want %q", test.err, got, test.want)
			}
		})
	}
}

func TestInternalNeverShowsItsCause(t *testing.T) {
	t.Parallel()
	err := errs.Internal(errors.New("pq: password is hunter2"))
	if got := err.Message("en"); got != errs.Unavailable(errs.KeyInternal).Message("en") {
		t.Errorf("Message = %q", got)
	}
	if got := err.Error(); got == err.Message("en") {
		t.Error("the log must see the cause")
	}
}

func TestJoin(t *testing.T) {
	t.Parallel()
	if err := errs.Join(nil, nil); err != nil {
		t.Errorf("Join of nothing = %v", err)
	}
	one := errs.Invalid("email", "errstest.email", "value", "x")
	if err := errs.Join(nil, one); !errors.Is(err, one) || len(errs.All(err)) != 1 {
		t.Errorf("Join of one = %v", err)
	}
	joined := errs.Join(one, fmt.Errorf("check: %w", errs.Join(errs.Invalid("name", errs.KeyRequired), io.EOF)))
	var fields []string
	for _, e := range errs.All(joined) {
		fields = append(fields, string(e.Code)+" "+e.Field)
	}
	if diff := cmp.Diff([]string{"INVALID email", "INVALID name", "INTERNAL "}, fields); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	if !errors.Is(joined, io.EOF) {
		t.Error("the cause of a joined error is lost")
	}
}

func TestUnder(t *testing.T) {
	t.Parallel()
	err := errs.Under("emails.2", errs.Join(errs.Invalid("address", "errstest.email"), errs.Invalid("", errs.KeyRequired)))
	var fields []string
	for _, e := range errs.All(err) {
		fields = append(fields, e.Field)
	}
	if diff := cmp.Diff([]string{"emails.2.address", "emails.2"}, fields); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	if err := errs.Under("emails", io.EOF); !errors.Is(err, io.EOF) || len(err.Error()) != len(io.EOF.Error()) {
		t.Errorf("an error of another kind changed to %v", err)
	}
}

func TestRegisterTwicePanics(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("a key registered twice must stop the program")
		}
	}()
	errs.Register(errs.Messages{"errstest.email": {En: "again", Ko: "다시"}})
}

func TestCatalogueHasNoProblems(t *testing.T) {
	t.Parallel()
	for _, problem := range errs.Problems() {
		t.Error(problem)
	}
	if !errs.Registered("errstest.email") || errs.Registered("errstest.nobody") {
		t.Error("Registered does not know what is registered")
	}
}

func ExampleInvalid() {
	err := errs.Invalid("input.emails.0.address", "errstest.email", "value", "jane@")
	fmt.Println(err.Message("en"))
	fmt.Println(err.Message("ko"))
	// Output:
	// “jane@” is not an e-mail address.
	// ‘jane@’은(는) 이메일 주소가 아니에요.
}
