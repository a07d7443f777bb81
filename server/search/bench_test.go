package search_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/terms"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

// BenchmarkTyping types names letter by letter in a large organization, 200,000
// contacts or as many as MOIM_BENCH_CONTACTS says, and prints how long each
// length takes at the median and at worst:
//
//	go test ./server/search -run '^$' -bench Typing -benchtime 1x
func BenchmarkTyping(b *testing.B) {
	n := 200_000
	if text := os.Getenv("MOIM_BENCH_CONTACTS"); text != "" {
		n, _ = strconv.Atoi(text)
	}
	for name, open := range map[string]func(testing.TB) *jobs.DB{"sqlite": testdb.SQLite, "postgres": testdb.Postgres} {
		b.Run(name, func(b *testing.B) {
			db := open(b)
			start := time.Now()
			crowd(b, db, n)
			fmt.Printf("%d contacts in %s\n", n, time.Since(start).Round(time.Second))
			for b.Loop() {
				typeAll(b, db)
			}
		})
	}
}

func typeAll(b *testing.B, db *jobs.DB) {
	ctx := as(viewer.Admin)
	svc := search.New(db)
	for what, ask := range map[string]func(string) error{
		"box": func(text string) error { _, err := svc.Find(ctx, text, 10); return err },
		"list": func(text string) error {
			where, err := svc.Contacts(ctx, text)
			if err == nil {
				_, err = db.Client(ctx).Contact.Query().Where(where...).Where(contact.ArchivedAtIsNil()).Order(contact.BySortKey(), contact.ByID()).Limit(50).All(ctx)
			}
			return err
		},
	} {
		took := map[int][]time.Duration{}
		for _, text := range []string{
			"smith jo", "schmidtm", "johnsonx", "anna web", "mariapet", "kimminsu", "jonh smth", "xqzzwvkj", "김민수", "남궁민수", "박서연아", "ㄱㅁㅅ", "ㅁㅅ", "ㅂㅅㅇ", "김ㅁㅅ", "민수", "환경연합", "rlaalstn", "01012345", "smith12",
		} {
			letters := []rune(text)
			for i := 1; i <= len(letters); i++ {
				start := time.Now()
				if err := ask(string(letters[:i])); err != nil {
					b.Fatal(err)
				}
				one := time.Since(start)
				took[i] = append(took[i], one)
				if one > 60*time.Millisecond {
					fmt.Printf("%s %q took %s\n", what, string(letters[:i]), one.Round(time.Millisecond))
				}
			}
		}
		for i := 1; i <= 8; i++ {
			slices.Sort(took[i])
			fmt.Printf("%s, %d letters: median %s, worst %s of %d\n", what, i, took[i][len(took[i])/2].Round(10*time.Microsecond), took[i][len(took[i])-1].Round(10*time.Microsecond), len(took[i]))
		}
	}
}

// crowd writes contacts with many different names, as a table is copied.
func crowd(b *testing.B, db *jobs.DB, n int) {
	draw := rand.New(rand.NewPCG(1, 2))
	pick := func(text string) string { all := strings.Fields(text); return all[draw.IntN(len(all))] }
	families := "Smith Johnson Williams Brown Jones Garcia Miller Davis Schmidt Weber Wagner Becker Hoffmann Kim Lee Park Choi Jung Martin Bernard Dubois"
	givens := "John Mary Anna Maria Peter Paul Mark Sarah Laura Thomas Michael David Minsu Jiwoo Johanna Katharina Sebastian Emma Louis Hugo"
	koFamilies := "김 김 김 이 이 박 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 남궁 제갈"
	koGiven := "민 수 지 서 연 준 우 하 은 영 희 철 현 진 아 나 미 경 호 성"
	const batch = 400
	for i := 0; i < n; i += batch {
		insert := sql.Dialect(db.Dialect()).Insert("contacts").Columns("created_at", "updated_at", "kind", "display_name", "sort_key", "find_key", "search_key", "given_name", "family_name")
		for j := range min(batch, n-i) {
			given, family := pick(givens), pick(families)
			if draw.IntN(3) == 0 {
				family += string(rune('a'+draw.IntN(26))) + string(rune('a'+draw.IntN(26)))
			}
			name := names.Name{Given: given, Family: family}
			if draw.IntN(2) == 0 {
				name = names.Name{Given: pick(koGiven) + pick(koGiven), Family: pick(koFamilies)}
			}
			found := terms.Subject{Sort: name.SortKey(), Names: []string{name.Display()}}
			if draw.IntN(2) == 0 {
				found.Mails = []string{fmt.Sprintf("%c%s%d@example.org", 'a'+draw.IntN(26), strings.ToLower(family), i+j)}
			}
			if draw.IntN(2) == 0 {
				found.Phones = []string{fmt.Sprintf("8210%08d", (i+j)*377%100000000), fmt.Sprintf("010%08d", (i+j)*377%100000000)}
			}
			at := time.Unix(int64(1700000000+i+j), 0).UTC()
			insert.Values(at, at, "INDIVIDUAL", name.Display(), name.SortKey(), found.FindKey(), found.Key(), name.Given, name.Family)
		}
		query, args := insert.Query()
		if _, err := db.Exec(context.Background(), query, args...); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := db.Exec(context.Background(), "ANALYZE"); err != nil {
		b.Fatal(err)
	}
}
