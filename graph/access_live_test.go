package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// next returns the event of the next news, "" where the subscription ended.
func next(t *testing.T, news <-chan servertest.Answer) string {
	t.Helper()
	select {
	case got, ok := <-news:
		if !ok {
			return ""
		}
		var data struct{ ContactChanged struct{ Event string } }
		if err := json.Unmarshal(got.Data, &data); err != nil || len(got.Errors) > 0 {
			t.Fatalf("%s %+v: %v", got.Data, got.Errors, err)
		}
		if data.ContactChanged.Event == "" {
			t.Fatalf("news without an event: %s", got.Data)
		}
		return data.ContactChanged.Event
	case <-time.After(soon):
		t.Fatal("no news")
		return ""
	}
}

// settled makes changes until one is heard: a subscription says nothing when it
// begins.
func (w *world) settled(t *testing.T, news <-chan servertest.Answer) {
	t.Helper()
	change := step{"", `updateContact(input: {id: $loner, note: "%d"}) { contact { id } }`}
	for made := 1; made < 50; made++ {
		w.take(w.admin, step{"", fmt.Sprintf(change.mutation, made)})
		select {
		case _, ok := <-news:
			if !ok {
				t.Fatal("the subscription ends at once")
			}
			return
		case <-time.After(time.Second):
		}
	}
	t.Fatal("nothing is ever heard")
}

// until hears everything up to an event.
func (w *world) until(t *testing.T, news <-chan servertest.Answer, event string) {
	t.Helper()
	for got := ""; got != event; {
		if got = next(t, news); got == "" {
			t.Fatalf("the subscription ends before %s", event)
		}
	}
}

func TestNewsOfAContact(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		query := w.fill(`subscription { contactChanged(id: $loner) { event actor contact { givenName } } }`)
		volunteering, fundraising := s.Client(viewer.Volunteering).Listen(query), s.Client(viewer.Fundraising).Listen(query)
		w.settled(t, volunteering)
		w.settled(t, fundraising)
		w.take(w.admin, step{"", `logInteraction(input: {contactID: $loner, kind: NOTE, body: "ready"}) { interaction { id } }`})
		w.until(t, volunteering, "interaction.logged")
		w.until(t, fundraising, "interaction.logged")
		gift := step{"", `recordDonation(input: {contactID: $loner, amount: {amount: "3", currency: "KRW"}, method: CASH}) { donation { id } }`}
		change := step{"", `updateContact(input: {id: $loner, givenName: "Sol"}) { contact { id } }`}
		w.take(w.admin, gift, change)
		if got := next(t, fundraising); got != "donation.recorded" {
			t.Errorf("a fundraiser hears %q first", got)
		}
		if got := next(t, volunteering); got != "contact.updated" {
			t.Errorf("whoever may not see donations hears %q first", got)
		}

		// The contact is taken away from fundraisers while they listen.
		w.take(w.admin, step{"", `setAccessRule(input: {role: FUNDRAISING, entity: "Contact", read: NONE, write: NONE}) { roleAccess { role } }`},
			step{"", `updateContact(input: {id: $loner, givenName: "Solo"}) { contact { id } }`})
		for got := next(t, fundraising); got != ""; got = next(t, fundraising) {
			if got != "contact.updated" {
				t.Errorf("after the contact was closed comes %q", got)
			}
		}
		if got := next(t, volunteering); got != "contact.updated" {
			t.Errorf("others hear %q", got)
		}
	})
}

// Two desks hear of each other's taps, and whoever may not see volunteering
// hears nothing.
func TestNewsOfShifts(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		query := `subscription { shiftChanged { event actor shift { id filled signups { status contact { displayName } } } } }`
		desk := s.Client(viewer.Volunteering).Listen(query)
		turn := func(off bool) step {
			return step{"", fmt.Sprintf(`updateShift(input: {id: $shiftNext, cancelled: %t}) { shift { id } }`, off)}
		}
		for heard := false; !heard; {
			w.take(w.admin, turn(true), turn(false))
			select {
			case <-desk:
				heard = true
			case <-time.After(time.Second):
			}
		}
		w.take(w.admin, step{"", `checkInVolunteer(input: {signupID: $signup}) { signup { id } }`})
		for {
			select {
			case got := <-desk:
				var data struct {
					ShiftChanged struct {
						Event string
						Shift struct{ Signups []struct{ Status string } }
					}
				}
				if err := json.Unmarshal(got.Data, &data); err != nil || len(got.Errors) > 0 {
					t.Fatalf("%s %+v: %v", got.Data, got.Errors, err)
				}
				if data.ShiftChanged.Event != "shift.attended" {
					continue
				}
				if all := data.ShiftChanged.Shift.Signups; len(all) != 1 || all[0].Status != "ATTENDED" {
					t.Errorf("%s", got.Data)
				}
			case <-time.After(soon):
				t.Fatal("a tap at one desk is not heard at the other")
			}
			break
		}
		if got, ok := <-s.Client(viewer.Finance).Listen(query); ok && len(got.Errors) == 0 {
			t.Errorf("finance hears %s", got.Data)
		}
	})
}
