package auth_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func setupInput(secret, email string) auth.UseLinkInput {
	return auth.UseLinkInput{
		Token: secret, Name: "First", Email: email, Password: goodWords, Client: home,
		Organization: auth.OrganizationInput{Name: "Riverside Animal Rescue"},
	}
}

func TestSetup(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		// Every start prints a link; here four of them are used at once.
		links := make([]string, 4)
		for i := range links {
			var err error
			if links[i], err = b.SetupLink(t.Context()); err != nil || links[i] == "" {
				t.Fatalf("%q, %v", links[i], err)
			}
		}
		var wg sync.WaitGroup
		results := make(chan error, len(links))
		for i, link := range links {
			wg.Go(func() {
				_, err := b.UseLink(t.Context(), setupInput(secretOf(t, link), fmt.Sprintf("first%d@example.org", i)))
				results <- err
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if c := codeOf(err); c != errs.CodeConflict {
				t.Errorf("a loser got %v", err)
			}
		}
		users, err := db.Client(t.Context()).User.Query().All(system(t))
		if err != nil || won != 1 || len(users) != 1 || users[0].Role != "ADMIN" {
			t.Fatalf("%d won, %d users, %v", won, len(users), err)
		}
		org, err := db.Client(t.Context()).Organization.Query().Only(system(t))
		if err != nil || org.Name != "Riverside Animal Rescue" || org.Currency != "USD" {
			t.Fatalf("organization %+v, %v", org, err)
		}
		if link, err := b.SetupLink(t.Context()); link != "" || err != nil {
			t.Fatalf("a second admin by %q, %v", link, err)
		}
	})
}

func TestLinksWorkOnce(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		u, link, err := b.InviteUser(system(t), auth.CreateUserInput{Email: "new@example.org", Name: "New", Role: viewer.Finance})
		if err != nil {
			t.Fatal(err)
		}
		secret := secretOf(t, link)
		read, err := b.ReadLink(t.Context(), secret)
		if err != nil || read.Purpose != "INVITE" || read.Email != "new@example.org" || read.Name != "New" {
			t.Fatalf("%+v, %v", read, err)
		}
		_, err = b.UseLink(t.Context(), auth.UseLinkInput{Token: secret, Name: "New", Password: "short"})
		wantCode(t, err, errs.CodeInvalid)
		var wg sync.WaitGroup
		results := make(chan error, 10)
		for range 10 {
			wg.Go(func() {
				_, err := b.UseLink(t.Context(), auth.UseLinkInput{Token: secret, Name: "Newer", Password: goodWords, Client: home})
				results <- err
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if codeOf(err) != errs.CodeNotFound {
				t.Errorf("a loser got %v", err)
			}
		}
		if won != 1 {
			t.Fatalf("%d of 10 used one link", won)
		}
		b.signIn(t, u)
	})
}

func TestLinksEnd(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	b.hire(t, "admin", viewer.Admin)
	jane := b.hire(t, "jane", viewer.Finance)
	reset := func() string {
		link, err := b.ResetLink(system(t), jane.ID)
		if err != nil {
			t.Fatal(err)
		}
		return secretOf(t, link)
	}
	use := func(secret string) error {
		_, err := b.UseLink(t.Context(), auth.UseLinkInput{Token: secret, Password: "quiet mornings like trees", Client: home})
		return err
	}
	first := reset()
	second := reset()
	wantCode(t, use(first), errs.CodeNotFound)
	b.pass(25 * time.Hour)
	wantCode(t, use(second), errs.CodeNotFound)
	wantCode(t, use("no such link"), errs.CodeNotFound)
	third := reset()
	if _, err := b.DisableUser(system(t), jane.ID); err != nil {
		t.Fatal(err)
	}
	wantCode(t, use(third), errs.CodeNotFound)
	if _, err := b.EnableUser(system(t), jane.ID); err != nil {
		t.Fatal(err)
	}
	fourth := reset()
	session, _ := b.signIn(t, jane)
	if err := use(fourth); err != nil {
		t.Fatal(err)
	}
	if !b.isOut(t, session) {
		t.Fatal("whoever knew the old password is still in")
	}
}

func TestAResetDoesNotGoRoundTheSecondFactor(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.Finance)
	b.enrol(t, jane)
	link, err := b.ResetLink(system(t), jane.ID)
	if err != nil {
		t.Fatal(err)
	}
	entry, err := b.UseLink(t.Context(), auth.UseLinkInput{Token: secretOf(t, link), Password: "quiet mornings like trees", Client: home})
	if err != nil || entry.Session != "" || entry.Challenge == "" {
		t.Fatalf("%+v, %v", entry, err)
	}
}
