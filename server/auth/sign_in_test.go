package auth_test

import (
	"fmt"
	"net/netip"
	"sync"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestSignIn(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane := b.hire(t, "jane", viewer.Fundraising)
		gone := b.hire(t, "gone", viewer.Fundraising)
		if _, err := b.DisableUser(system(t), gone.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := b.CreateUser(system(t), auth.CreateUserInput{Email: "sso@example.org", Name: "SSO", Role: viewer.ReadOnly}); err != nil {
			t.Fatal(err)
		}
		for _, tt := range []struct {
			name, email, password string
			want                  errs.Code
		}{
			{"right", "jane@example.org", goodWords, ""},
			{"address typed otherwise", "  Jane@Example.ORG ", goodWords, ""},
			{"wrong password", "jane@example.org", "something else", errs.CodeUnauthenticated},
			{"nobody", "nobody@example.org", goodWords, errs.CodeUnauthenticated},
			{"disabled", "gone@example.org", goodWords, errs.CodeUnauthenticated},
			{"has no password", "sso@example.org", goodWords, errs.CodeUnauthenticated},
			{"no address", " ", goodWords, errs.CodeInvalid},
			{"no password", "jane@example.org", "", errs.CodeInvalid},
		} {
			entry, err := b.SignIn(t.Context(), auth.SignInInput{Email: tt.email, Password: tt.password, Client: home})
			if codeOf(err) != tt.want || (err == nil) != (entry != nil && entry.Session != "") {
				t.Errorf("%s: %v", tt.name, err)
			}
		}
		v := viewer.FromContext(b.as(t, func() string { s, _ := b.signIn(t, jane); return s }()))
		if v.UserID != jane.ID || v.Role != viewer.Fundraising || v.Via != "session" || !v.IsStaff() || v.IsSystem() {
			t.Fatalf("viewer %+v", v)
		}
	})
}

func TestGuessingIsLimited(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	b.hire(t, "jane", viewer.Fundraising)
	entry, err := b.SignIn(t.Context(), auth.SignInInput{Email: "jane@example.org", Password: goodWords, Client: home})
	if err != nil {
		t.Fatal(err)
	}
	guess := func(client auth.Client, text string) error {
		_, err := b.SignIn(t.Context(), auth.SignInInput{Email: "jane@example.org", Password: text, Client: client})
		return err
	}
	var answers []errs.Code
	for i := range 20 {
		answers = append(answers, codeOf(guess(office, fmt.Sprint("guess number ", i))))
	}
	if answers[4] != errs.CodeUnauthenticated || answers[5] != errs.CodeUnavailable || answers[19] != errs.CodeUnavailable {
		t.Fatalf("answers %v", answers)
	}
	wantCode(t, guess(office, goodWords), errs.CodeUnavailable)
	if err := guess(home, goodWords); err != nil {
		t.Fatalf("the owner at home is locked out: %v", err)
	}
	// Strangers everywhere: the account's budget is empty for new devices only.
	for i := range 200 {
		_ = guess(auth.Client{Address: netip.AddrFrom4([4]byte{10, 0, byte(i / 200), byte(i)})}, "a wild guess")
	}
	wantCode(t, guess(home, goodWords), errs.CodeUnavailable)
	known := home
	known.Device = entry.Device
	if err := guess(known, goodWords); err != nil {
		t.Fatalf("the owner on a known device is locked out: %v", err)
	}
	stolen := office
	stolen.Device = entry.Device + "x"
	wantCode(t, guess(stolen, goodWords), errs.CodeUnavailable)
	b.pass(3 * time.Minute)
	if err := guess(home, goodWords); err != nil {
		t.Fatalf("locked out for ever: %v", err)
	}
}

func TestFiftySignInsAtOnce(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane := b.hire(t, "jane", viewer.Fundraising)
		var wg sync.WaitGroup
		failures := make(chan error, 50)
		for i := range 50 {
			wg.Go(func() {
				client := auth.Client{Address: netip.AddrFrom4([4]byte{10, 1, 0, byte(i)})}
				entry, err := b.SignIn(t.Context(), auth.SignInInput{Email: jane.Email, Password: goodWords, Client: client})
				if err == nil && entry.Session == "" {
					err = fmt.Errorf("no session")
				}
				// More than the account's budget at the same moment may be told to
				// wait; nobody may be turned away as wrong.
				if err != nil && codeOf(err) != errs.CodeUnavailable {
					failures <- err
				}
			})
		}
		wg.Wait()
		close(failures)
		for err := range failures {
			t.Error(err)
		}
	})
}

func TestHashesFollowTheCosts(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.Fundraising)
	later := b.restart(t, func(d *auth.Deps) { d.Costs = password.Params{MemoryKiB: 128, Passes: 1, Lanes: 1} })
	if _, err := later.SignIn(t.Context(), auth.SignInInput{Email: jane.Email, Password: goodWords, Client: home}); err != nil {
		t.Fatal(err)
	}
	after, err := b.db.Client(t.Context()).User.Get(system(t), jane.ID)
	if err != nil {
		t.Fatal(err)
	}
	if after.PasswordHash == jane.PasswordHash {
		t.Fatal("the hash kept its old costs")
	}
	if _, err := later.SignIn(t.Context(), auth.SignInInput{Email: jane.Email, Password: goodWords, Client: home}); err != nil {
		t.Fatal(err)
	}
}
