package auth_test

import (
	"sync"
	"testing"
	"time"

	otplib "github.com/pquerna/otp/totp"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// telephone is an authenticator app.
type telephone struct {
	secret   string
	recovery []string
}

func (p *telephone) code(t *testing.T, at time.Time) string {
	t.Helper()
	code, err := otplib.GenerateCode(p.secret, at)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// enrol turns the second factor on and lets the code that was used for it pass.
func (b *testBundle) enrol(t *testing.T, u *ent.User) *telephone {
	t.Helper()
	_, ctx := b.signIn(t, u)
	offered, err := b.BeginTOTP(ctx, goodWords)
	if err != nil {
		t.Fatal(err)
	}
	p := &telephone{secret: offered.Secret}
	if p.recovery, err = b.ConfirmTOTP(ctx, offered.Pending, p.code(t, b.clock())); err != nil {
		t.Fatal(err)
	}
	b.pass(time.Minute)
	return p
}

func (b *testBundle) half(t *testing.T, u *ent.User) string {
	t.Helper()
	entry, err := b.SignIn(t.Context(), auth.SignInInput{Email: u.Email, Password: goodWords, Client: home})
	if err != nil || entry.Session != "" || entry.Challenge == "" {
		t.Fatalf("%+v, %v", entry, err)
	}
	if !b.isOut(t, entry.Challenge) {
		t.Fatal("half a sign-in is a session")
	}
	return entry.Challenge
}

func (b *testBundle) answer(t *testing.T, challenge, code string) error {
	t.Helper()
	_, err := b.SecondFactor(t.Context(), auth.SecondFactorInput{Challenge: challenge, Code: code, Client: home})
	return err
}

func TestSecondFactor(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane := b.hire(t, "jane", viewer.Finance)
		phone := b.enrol(t, jane)
		stored, err := db.Client(t.Context()).User.Get(system(t), jane.ID)
		if err != nil || stored.TotpSecret == phone.secret || stored.RecoveryCodes[0] == phone.recovery[0] {
			t.Fatalf("secrets are stored as they are: %v", err)
		}
		one := b.half(t, jane)
		wantCode(t, b.answer(t, one, "000000"), errs.CodeInvalid)
		code := phone.code(t, b.clock())
		if err := b.answer(t, one, code); err != nil {
			t.Fatal(err)
		}
		wantCode(t, b.answer(t, one, phone.code(t, b.clock().Add(30*time.Second))), errs.CodeUnauthenticated)
		wantCode(t, b.answer(t, b.half(t, jane), code), errs.CodeInvalid)
		if err := b.answer(t, b.half(t, jane), phone.recovery[2]); err != nil {
			t.Fatal(err)
		}
		wantCode(t, b.answer(t, b.half(t, jane), phone.recovery[2]), errs.CodeInvalid)

		late := b.half(t, jane)
		b.pass(11 * time.Minute)
		wantCode(t, b.answer(t, late, phone.code(t, b.clock())), errs.CodeUnauthenticated)
		shut := b.half(t, jane)
		if _, err := b.DisableUser(system(t), b.hire(t, "other", viewer.Admin).ID); err == nil {
			t.Fatal("the last admin was disabled")
		}
		if _, err := b.DisableUser(system(t), jane.ID); err != nil {
			t.Fatal(err)
		}
		wantCode(t, b.answer(t, shut, phone.code(t, b.clock())), errs.CodeUnauthenticated)
	})
}

func TestOneCodeAtTheSameMoment(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane := b.hire(t, "jane", viewer.Finance)
		phone := b.enrol(t, jane)
		challenges := make([]string, 5)
		for i := range challenges {
			challenges[i] = b.half(t, jane)
		}
		code := phone.code(t, b.clock())
		var wg sync.WaitGroup
		results := make(chan error, len(challenges))
		for _, c := range challenges {
			wg.Go(func() { results <- b.answer(t, c, code) })
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			}
		}
		if won != 1 {
			t.Fatalf("one code let %d in", won)
		}
	})
}

func TestGuessingCodesIsLimited(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.Finance)
	phone := b.enrol(t, jane)
	for range 10 {
		wantCode(t, b.answer(t, b.half(t, jane), "000000"), errs.CodeInvalid)
	}
	challenge := b.half(t, jane)
	wantCode(t, b.answer(t, challenge, phone.code(t, b.clock())), errs.CodeUnavailable)
	b.pass(10 * time.Minute)
	if err := b.answer(t, b.half(t, jane), phone.code(t, b.clock())); err != nil {
		t.Fatalf("locked out for ever: %v", err)
	}
}

func TestTurningItOff(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.Finance)
	phone := b.enrol(t, jane)
	entry, err := b.SecondFactor(t.Context(), auth.SecondFactorInput{Challenge: b.half(t, jane), Code: phone.code(t, b.clock()), Client: home})
	if err != nil {
		t.Fatal(err)
	}
	ctx := b.as(t, entry.Session)
	_, err = b.BeginTOTP(ctx, goodWords)
	wantCode(t, err, errs.CodeConflict)
	wantCode(t, b.DisableTOTP(ctx, ""), errs.CodeInvalid)
	wantCode(t, b.DisableTOTP(ctx, "something else"), errs.CodeInvalid)
	if err := b.DisableTOTP(ctx, goodWords); err != nil {
		t.Fatal(err)
	}
	b.signIn(t, jane)
	wantCode(t, b.DisableTOTP(ctx, goodWords), errs.CodeConflict)

	b.enrol(t, jane)
	b.half(t, jane)
	if err := b.RemoveSecondFactor(system(t), jane.ID); err != nil {
		t.Fatal(err)
	}
	b.signIn(t, jane)
}

func TestAnOfferIsForOnePerson(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	_, janes := b.signIn(t, b.hire(t, "jane", viewer.Finance))
	_, joes := b.signIn(t, b.hire(t, "joe", viewer.Finance))
	offered, err := b.BeginTOTP(janes, goodWords)
	if err != nil {
		t.Fatal(err)
	}
	code := (&telephone{secret: offered.Secret}).code(t, b.clock())
	_, err = b.ConfirmTOTP(joes, offered.Pending, code)
	wantCode(t, err, errs.CodeInvalid)
	b.pass(31 * time.Minute)
	_, err = b.ConfirmTOTP(janes, offered.Pending, code)
	wantCode(t, err, errs.CodeInvalid)
}
