package hangul_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/server/contacts/hangul"
)

func ExampleKeys() {
	fmt.Println(hangul.Keys("김민수"))
	fmt.Println(hangul.Initials("김민수"))
	fmt.Println(hangul.OtherLayout("rlaalstn"))
	// Output:
	// ㄱㅣㅁㅁㅣㄴㅅㅜ
	// ㄱㅁㅅ
	// ㄱㅣㅁㅁㅣㄴㅅㅜ
}

func TestHalfTypedTextBeginsTheWhole(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ whole, typed string }{
		{"김민수", "ㄱ 기 김 김ㅁ 김미 김민 김민ㅅ 김민수"},
		{"이나영", "ㅇ 이 인 이나 이낭 이나여 이나영"},
		{"값진", "ㄱ 가 갑 값 값ㅈ 값지 값진"},
		{"닭고기", "ㄷ 다 달 닭 닭ㄱ 닭고"},
		{"완", "오 와 완"},
		{"의정", "으 의 읮 의저 의정"},
		{"까치", "ㄱ ㄲ 가 까 깣 까치"},
		{"예진", "ㅇ 에 예 옞 예지 에진"},
		{"anna 김", "anna ㄱ,anna 기"},
	} {
		sep := " "
		if strings.Contains(row.typed, ",") {
			sep = ","
		}
		for typed := range strings.SplitSeq(row.typed, sep) {
			require.True(t, strings.HasPrefix(hangul.Keys(row.whole), hangul.Keys(typed)), "%s is typed as %s, %s as %s",
				typed, hangul.Keys(typed), row.whole, hangul.Keys(row.whole))
		}
	}
	require.False(t, strings.HasPrefix(hangul.Keys("김민수"), hangul.Keys("길")))
}

func TestInitials(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"김민수": "ㄱㅁㅅ", "까치": "ㄱㅊ", "ㄳ": "ㄱㅅ", "김ㅁㅅ": "ㄱㅁㅅ", "Kim 김": "ㄱ", "": "", norm.NFD.String("힣"): "ㅎ",
	} {
		require.Equal(t, want, hangul.Initials(text), text)
	}
}

func TestFits(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		typed, name string
		want        bool
	}{
		{"ㄱㅁㅅ", "김민수", true}, {"ㅁㅅ", "김민수", true}, {"김ㅁㅅ", "김민수", true}, {"김ㅁ", "김민수", true},
		{"ㄱ민ㅅ", "김민수", true}, {"ㄱ민", "김민수", true}, {"ㄱ미", "김민수", true}, {"ㄳ", "김수", true}, {"민수", "김민수", true},
		{"강ㅁㅅ", "김민수", false}, {"ㄱㅅ", "김민수", false}, {"ㄱㅁㅅㅇ", "김민수", false}, {"", "김민수", false}, {"기ㅁ", "김민수", false},
	} {
		require.Equal(t, row.want, hangul.Fits(row.typed, row.name), "%s in %s", row.typed, row.name)
	}
}

func TestOtherLayout(t *testing.T) {
	t.Parallel()
	require.Equal(t, "john", hangul.OtherLayout("ㅓㅐㅗㅜ"))
	require.Equal(t, hangul.Keys("까치"), hangul.OtherLayout("Rkcl"), "shift or not")
	for text, want := range map[string]bool{"rlaalstn": true, "dlskdud": true, "schmidt": false, "rat": false, "kim": false} {
		require.Equal(t, want, hangul.IsTypeable(hangul.OtherLayout(text)), "%s is %s", text, hangul.OtherLayout(text))
	}
}

func syllables() *rapid.Generator[string] {
	return rapid.StringOfN(rapid.RuneFrom([]rune("가각갂갃간갅감값강갛개걔거게겨계고과곽괘괴교구궈궤귀규그긔기까나다따라마바빠사싸아자짜차카타파하힣")), 1, 6, -1)
}

func TestProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := syllables().Draw(t, "text")
		keys := hangul.Keys(text)
		if strings.ContainsFunc(keys, func(r rune) bool { return !hangul.IsLetter(r) }) {
			t.Fatalf("%q has the keys %q", text, keys)
		}
		if again := hangul.Keys(keys); again != keys {
			t.Fatalf("%q has the keys %q, and these %q", text, keys, again)
		}
		if back := hangul.OtherLayout(hangul.OtherLayout(text)); back != keys {
			t.Fatalf("%q there and back is %q", text, back)
		}
		runes := []rune(text)
		n := rapid.IntRange(1, len(runes)).Draw(t, "n")
		if !strings.HasPrefix(keys, hangul.Keys(string(runes[:n]))) || !hangul.Fits(string(runes[:n]), text) {
			t.Fatalf("%q does not begin with its first %d", text, n)
		}
		if !hangul.IsTypeable(keys) || !hangul.Fits(hangul.Initials(text), text) {
			t.Fatalf("%q is not typed by %q or not found by its consonants", text, keys)
		}
	})
}
