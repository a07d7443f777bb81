package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/server/contacts/terms"
)

func ExampleSubject_Key() {
	person := terms.Subject{Sort: "김 민수", Names: []string{"김민수"}, Mails: []string{"minsu@example.kr"}, Phones: []string{"01012345678"}}
	fmt.Println(person.FindKey())
	fmt.Println(strings.ReplaceAll(person.Key(), "\n", " "))
	// Output:
	// ㄱㅣㅁㅁㅣㄴㅅㅜ
	// fㄱㅣㅁㅁㅣㄴㅅㅜ cㄱㅁㅅ iㅁㅣㄴㅅㅜ cㅁㅅ iㅅㅜ fㄱㅣㅁ nㅁㅣㄴㅅㅜ mminsu@example.kr m@example.kr mminsu t01012345678 t12345678 t2345678 t5678
}

func TestKey(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		subject terms.Subject
		find    string
		has     []string
		hasNot  []string
	}{
		"the family name leads": {
			terms.Subject{Sort: "o'neil anna-maria", Names: []string{"Anna-Maria O’Neil"}}, "oneil anna maria",
			[]string{"foneil", "nanna", "nmaria"}, []string{"noneil", "fanna"},
		},
		"hidden names are of their own kind": {
			terms.Subject{Sort: "smith robert", Preferred: "Bob", Legal: "Robert Smythe"}, "smith robert",
			[]string{"fsmith", "nrobert", "pbob", "lsmythe"}, []string{"nbob", "nsmythe"},
		},
		"an organization goes on after its first word": {
			terms.Subject{Sort: "서울환경연합", Names: []string{"서울환경연합"}}, "ㅅㅓㅇㅜㄹㅎㅗㅏㄴㄱㅕㅇㅇㅕㄴㅎㅏㅂ",
			[]string{"iㅎㅗㅏㄴㄱㅕㅇㅇㅕㄴㅎㅏㅂ", "cㅅㅇㅎㄱㅇㅎ", "cㅇㅎ"}, nil,
		},
		"a name of two scripts": {
			terms.Subject{Sort: "kim 민수"}, "kim ㅁㅣㄴㅅㅜ", []string{"fkim", "nㅁㅣㄴㅅㅜ", "cㅁㅅ"}, nil,
		},
		"Han":                 {terms.Subject{Sort: "田中 エミ"}, "田中エミ", []string{"f田中エミ", "f田中", "nエミ", "i中エミ"}, nil},
		"nothing but signs":   {terms.Subject{Sort: "!"}, "", nil, []string{"f", "n"}},
		"an address of signs": {terms.Subject{Mails: []string{`"a b"'@x.example`}}, "", []string{"mab@x.example", "m@x.example", "mab"}, nil},
	} {
		got := strings.Split(row.subject.Key(), "\n")
		require.Equal(t, row.find, row.subject.FindKey(), name)
		require.Subset(t, got, row.has, name)
		for _, term := range row.hasNot {
			require.NotContains(t, got, term, name)
		}
	}
}

// Both indexes take a term for what stands between two line breaks, and quote
// nothing.
func TestTermsAreSafeToWrite(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := terms.Subject{
			Sort: rapid.String().Draw(t, "sort"), Preferred: rapid.String().Draw(t, "preferred"),
			Mails: []string{rapid.String().Draw(t, "mail")}, Names: []string{rapid.String().Draw(t, "name")},
		}
		for term := range strings.SplitSeq(s.Key(), "\n") {
			if s.Key() != "" && len(term) < 2 || strings.ContainsAny(term, "'\"\\ \t\r\x00,:*&|!()<>") || len([]rune(term)) > 1+3*48 {
				t.Fatalf("the term %q", term)
			}
		}
	})
}
