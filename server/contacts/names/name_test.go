package names_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

func TestName(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		name     names.Name
		display  string
		full     string
		informal string
		sortKey  string
	}{
		"given name first": {
			names.Name{Prefix: "Dr.", Given: "Anna", Family: "Müller", Language: "de"},
			"Anna Müller", "Dr. Anna Müller", "Anna", "muller anna",
		},
		"Korean without a space": {
			names.Name{Prefix: "박사", Given: "민수", Family: "김", Language: "ko"},
			"김민수", "김민수 박사", "민수", "김 민수",
		},
		"Korean script decides, not the language": {
			names.Name{Given: "영희", Family: "이", Language: "en"},
			"이영희", "이영희", "영희", "이 영희",
		},
		"a Korean in Latin script": {
			names.Name{Given: "Minsu", Family: "Kim", Language: "ko"},
			"Minsu Kim", "Minsu Kim", "Minsu", "kim minsu",
		},
		"a Korean in Latin script who puts the family first": {
			names.Name{Given: "Minsu", Family: "Kim", Language: "ko", Order: names.OrderFamilyFirst},
			"Kim Minsu", "Kim Minsu", "Minsu", "kim minsu",
		},
		"a Latin title before a Korean name": {
			names.Name{Prefix: "Dr.", Given: "민수", Family: "김"},
			"김민수", "Dr. 김민수", "민수", "김 민수",
		},
		"Japanese": {
			names.Name{Given: "エミ", Family: "田中", Language: "ja"},
			"田中エミ", "田中エミ", "エミ", "田中 エミ",
		},
		"Hungarian": {
			names.Name{Given: "Éva", Family: "Nagy", Language: "hu-HU"},
			"Nagy Éva", "Nagy Éva", "Éva", "nagy eva",
		},
		"a Hungarian abroad": {
			names.Name{Given: "Éva", Family: "Nagy", Language: "hu", Order: names.OrderGivenFirst},
			"Éva Nagy", "Éva Nagy", "Éva", "nagy eva",
		},
		"a single name": {
			names.Name{Given: "Sukarno", Language: "id"},
			"Sukarno", "Sukarno", "Sukarno", "sukarno",
		},
		"a single Korean name": {
			names.Name{Given: "하리수"},
			"하리수", "하리수", "하리수", "하리수",
		},
		"a family name alone": {
			names.Name{Prefix: "Frau", Family: "Weiß"},
			"Weiß", "Frau Weiß", "Weiß", "weiss",
		},
		"a preferred name": {
			names.Name{Given: "Robert", Middle: "James", Family: "O’Brien", Suffix: "Jr.", Preferred: "Bob"},
			"Bob James O’Brien Jr.", "Robert James O’Brien Jr.", "Bob", "o'brien robert james",
		},
		"a preferred name in another script": {
			names.Name{Given: "민수", Family: "김", Preferred: "Mike"},
			"김민수", "김민수", "Mike", "김 민수",
		},
		"a preferred name and nothing else": {
			names.Name{Preferred: "Zé"}, "Zé", "Zé", "Zé", "ze",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.NoError(t, tt.name.Validate())
			require.Equal(t, tt.display, tt.name.Display())
			require.Equal(t, tt.full, tt.name.Full())
			require.Equal(t, tt.informal, tt.name.Informal())
			require.Equal(t, tt.sortKey, tt.name.SortKey())
		})
	}
}

func TestCleanAndValidate(t *testing.T) {
	t.Parallel()
	typed := names.Name{Given: "  " + norm.NFD.String("민수") + "\t", Family: norm.NFD.String("Müller") + "  Schmidt"}
	require.Equal(t, names.Name{Given: "민수", Family: "Müller Schmidt"}, typed.Clean())

	err := names.Name{Prefix: "Dr.", Suffix: strings.Repeat("x", names.MaxLength+1), Middle: "a\x00b"}.Validate()
	faults := map[string]string{}
	for _, fault := range errs.All(err) {
		require.Equal(t, errs.CodeInvalid, fault.Code)
		faults[fault.Field] = fault.Key
	}
	require.Equal(t, map[string]string{
		"suffix": errs.KeyTooLong, "middleName": names.KeyNotOneLine, "givenName": names.KeyNameless,
	}, faults)
}

func TestFold(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ text, want string }{
		"accents":                 {"Éluard Ångström Čapek", "eluard angstrom capek"},
		"letters without a base":  {"Łódź Ødegård Æsop Straße", "lodz odegard aesop strasse"},
		"Turkish":                 {"İstanbul Işık", "istanbul isik"},
		"Hangul stays":            {"김민수", "김민수"},
		"Hangul in parts":         {norm.NFD.String("김민수"), "김민수"},
		"full width":              {"ＫＩＭ　１２", "kim 12"},
		"half width kana":         {"ｶﾞｲﾄﾞ", "ガイド"},
		"voiced kana keep sound":  {norm.NFD.String("がぱ"), "がぱ"},
		"Devanagari keeps vowels": {"हिन्दी", "हिन्दी"},
		"Cyrillic":                {"Йосиф", "иосиф"},
		"Greek":                   {"Ἀθήνα", "αθηνα"},
		"apostrophes":             {"D’Angelo O`Neil", "d'angelo o'neil"},
		"space":                   {"  a \u00a0 b\n", "a b"},
		"nothing":                 {"", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, tt.want, names.Fold(tt.text))
		})
	}
}

func TestFoldingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		once := names.Fold(rapid.String().Draw(t, "text"))
		if twice := names.Fold(once); twice != once {
			t.Fatalf("%q folds on to %q", once, twice)
		}
	})
}
