package search_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

func company(t *testing.T, db *jobs.DB, name, legal string) {
	t.Helper()
	in := contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: &name}}
	if legal != "" {
		in.LegalName = &legal
	}
	_, err := contacts.New(contacts.Deps{DB: db}).Create(as(viewer.Admin), in)
	require.NoError(t, err)
}

func TestTyping(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		person(t, db, "John", "Smith", "john.smith@example.org", "")
		person(t, db, "Johanna", "Hammerschmidt", "", "")
		person(t, db, "Anna-Maria", "O’Neil", "", "")
		person(t, db, "민수", "김", "minsu@example.kr", "+821012345678")
		person(t, db, "미경", "김", "", "")
		person(t, db, "나영", "이", "", "")
		person(t, db, "민수", "남궁", "", "")
		company(t, db, "서울환경연합", "사단법인 서울환경운동연합")
		company(t, db, "Johnson & Sons", "")
		for _, c := range []struct {
			text string
			want []string
		}{
			{"j", []string{"Johnson & Sons", "Johanna Hammerschmidt", "John Smith"}},
			{"john", []string{"John Smith", "Johnson & Sons"}},
			{"joh", []string{"Johnson & Sons", "Johanna Hammerschmidt", "John Smith"}},
			{"smith john", []string{"John Smith"}},
			{"john smi", []string{"John Smith"}},
			{"Jonh Smth", []string{"John Smith"}},
			{"Smtih", []string{"John Smith"}},
			{"hamerschmitd", []string{"Johanna Hammerschmidt"}},
			{"schmidt", []string{"Johanna Hammerschmidt"}},
			{"oneil", []string{"Anna-Maria O’Neil"}},
			{"o'neil anna", []string{"Anna-Maria O’Neil"}},
			{"anna maria", []string{"Anna-Maria O’Neil"}},
			{"john.smith@example.org", []string{"John Smith"}},
			{"john.sm", []string{"John Smith"}},
			{"@example.kr", []string{"김민수"}},
			{"1234-5678", []string{"김민수"}},
			{"5678", []string{"김민수"}},
			{"+82 10 1234", []string{"김민수"}},
			{"ㄱ", []string{"김미경", "김민수"}},
			{"기", []string{"김미경", "김민수"}},
			{"김", []string{"김미경", "김민수"}},
			{"김ㅁ", []string{"김미경", "김민수"}},
			{"김미", []string{"김미경", "김민수"}},
			{"김민", []string{"김민수"}},
			{"김민ㅅ", []string{"김민수"}},
			{"김밍", nil},
			{"김밥천국", nil},
			{"김 민수", []string{"김민수"}},
			{"김민주", []string{"김민수"}},
			{"ㄱㅁㅅ", []string{"김민수", "남궁민수"}},
			{"ㄱㅁ", []string{"김미경", "김민수", "남궁민수"}},
			{"ㅁㅅ", []string{"김민수", "남궁민수"}},
			{"김ㅁㅅ", []string{"김민수"}},
			{"남ㄱㅁ", []string{"남궁민수"}},
			{"ㅇㄴㅇ", []string{"이나영"}},
			{"인", []string{"이나영", "서울환경연합"}},
			{"민수", []string{"김민수", "남궁민수"}},
			{"수", []string{"김민수", "남궁민수"}},
			{"환경", []string{"서울환경연합"}},
			{"서울 환경", []string{"서울환경연합"}},
			{"환경운동", []string{"서울환경연합"}},
			{"ㅎㄱㅇㅎ", []string{"서울환경연합"}},
			{"rlaalstn", []string{"김민수"}},
			{"ㅓㅐㅗㅜ", []string{"John Smith", "Johnson & Sons"}},
			{"xyzzy", nil},
			{"!!!", nil},
			{"' OR 1=1 --", nil},
			{`"*" & | : \`, nil},
			{strings.Repeat("가", 500), nil},
		} {
			assert.Equal(t, c.want, titles(as(viewer.Admin), t, db, c.text), c.text)
		}
	})
}

// someNames draws contacts whose names are often alike.
func someNames(t *testing.T, db *jobs.DB, n int) {
	t.Helper()
	draw := rand.New(rand.NewPCG(7, 11))
	pick := func(text string) string { all := strings.Fields(text); return all[draw.IntN(len(all))] }
	for i := range n {
		switch draw.IntN(5) {
		case 0, 1:
			person(t, db, pick("민수 민지 미나 민 서준 서연 하은 지우 영희 철수 수민 민서"), pick("김 이 박 최 정 강 조 윤 남궁 기"), "", fmt.Sprintf("+8210%08d", draw.IntN(100000000)))
		case 2, 3:
			given := pick("John Jon Johanna Anna Anne Maria Mary Mark Markus Peter Petra Zoé Kim Min Minsu")
			family := pick("Smith Smyth Schmidt Schmitt Johnson Johnston Kim Kimmel Weber Webster Éluard O’Neil Park")
			person(t, db, given, family, fmt.Sprintf("%s%d@example.org", strings.ToLower(strings.Trim(given, "é")), i), "")
		default:
			company(t, db, pick("서울 부산 한국 Green Blue Harbour")+pick("환경연합 사랑의집 복지관 Foundation Works")+fmt.Sprint(i%7), pick("사단법인 재단법인 Inc. Ltd."))
		}
	}
}

func TestBothDatabasesAnswerTheSame(t *testing.T) {
	t.Parallel()
	databases := []*jobs.DB{testdb.SQLite(t), testdb.Postgres(t)}
	for _, db := range databases {
		someNames(t, db, 300)
	}
	whole := []string{
		"김민수", "남궁민지", "이서연", "기민", "john smith", "schmidt anna", "jonhson", "minsu kim", "zoe eluard", "o'neil", "webre", "서울환경연합", "ㅅㅇㅎㄱ",
		"ㄱㅁㅅ", "rlaals", "petra johnston", "greenfoundation", "harbour", "사단법인", "김ㅁㅅ", "mark1@example", "0101", "kim", "ltd",
	}
	limited := as(viewer.Membership,
		rule.Override{Type: "ContactEmail", Field: "address", Level: viewer.Hide}, rule.Override{Type: "Contact", Field: "legal_name", Level: viewer.Hide})
	for who, ctx := range map[string]context.Context{"an admin": as(viewer.Admin), "who sees less": limited} {
		found := 0
		for _, text := range whole {
			letters := []rune(text)
			for n := 1; n <= len(letters); n++ {
				typed := string(letters[:n])
				first := titles(ctx, t, databases[0], typed)
				require.Equal(t, first, titles(ctx, t, databases[1], typed), "%s types %s", who, typed)
				require.Equal(t, listed(ctx, t, databases[0], typed), listed(ctx, t, databases[1], typed), "%s filters by %s", who, typed)
				if len(first) > 0 {
					found++
				}
			}
		}
		require.Greater(t, found, 100, "%s", who)
	}
}

// listed are the names that the list of contacts shows for a text.
func listed(ctx context.Context, t *testing.T, db *jobs.DB, text string) []string {
	t.Helper()
	where, err := search.New(db).Contacts(ctx, text)
	require.NoError(t, err)
	names, err := db.Client(ctx).Contact.Query().Where(where...).Order(contact.BySortKey(), contact.ByID()).Select(contact.FieldDisplayName).Strings(ctx)
	require.NoError(t, err)
	return names
}
