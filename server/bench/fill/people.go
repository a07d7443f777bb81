package fill

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/reach"
)

// chance is the dice of one thing: what it throws depends on nothing but the kind of thing and its number.
func chance(kind uint64, i int) *rand.Rand { return rand.New(rand.NewPCG(kind, uint64(i))) }

// The kinds of dice.
const (
	dicePerson uint64 = iota + 1
	diceGift
	diceMember
	diceAround
)

func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// Person is a contact with its lists, not yet anybody's row.
type Person struct {
	Contact   *ent.Contact
	Emails    []*ent.ContactEmail
	Phones    []*ent.ContactPhone
	Addresses []*ent.ContactAddress
}

// PersonAt is the contact with a number: mostly people, two thirds of them Korean, one in thirty an organization.
func PersonAt(i int) Person {
	r := chance(dicePerson, i)
	isKorean := r.IntN(3) > 0
	p := Person{Contact: &ent.Contact{Kind: contact.KindINDIVIDUAL, Language: "en", Source: pick(r, []string{"website", "event", "letter"})}}
	mailbox := "minjung"
	switch {
	case i%30 == 29:
		p.Contact.Kind, p.Contact.NameOrder = contact.KindORGANIZATION, contact.NameOrderGIVEN_FIRST
		p.Contact.OrganizationName = pick(r, englishFamilies) + " " + pick(r, []string{"Foundation", "Bakery", "Books", "재단", "상회"}) + fmt.Sprint(" ", i)
		mailbox = "office"
	case isKorean:
		p.Contact.FamilyName, p.Contact.GivenName = pick(r, koreanFamilies), pick(r, koreanGiven)+pick(r, koreanEndings)
		p.Contact.Language, p.Contact.NameOrder = "ko", contact.NameOrderFAMILY_FIRST
	default:
		p.Contact.FamilyName, p.Contact.GivenName = pick(r, englishFamilies), pick(r, englishGiven)
		p.Contact.NameOrder = contact.NameOrderGIVEN_FIRST
		mailbox = strings.ToLower(p.Contact.GivenName + "." + p.Contact.FamilyName)
	}
	if p.Contact.Kind == contact.KindINDIVIDUAL && r.IntN(10) < 7 {
		p.Contact.BirthOn = anchor.AddDays(-r.IntN(60*365) - 19*365)
	}
	if r.IntN(50) == 0 {
		p.Contact.Note = "Prefers letters."
	}
	p.reach(r, i, mailbox, isKorean)
	return p
}

func (p *Person) reach(r *rand.Rand, i int, mailbox string, isKorean bool) {
	if r.IntN(10) < 8 {
		address := fmt.Sprintf("%s%d@example.%s", mailbox, i, pick(r, []string{"com", "net", "org", "co.kr"}))
		email, err := reach.NormaliseEmail(address)
		if err == nil {
			p.Emails = append(p.Emails, &ent.ContactEmail{Address: email.Address, AddressKey: email.Key, Kind: contactemail.KindHOME, IsPrimary: true})
		}
	}
	if r.IntN(10) < 6 {
		number := fmt.Sprintf("+8210%08d", 20000000+i*7%70000000)
		if !isKorean {
			number = fmt.Sprintf("+1212%07d", 2000000+i*7%7000000)
		}
		p.Phones = append(p.Phones, &ent.ContactPhone{Number: number, Kind: contactphone.KindMOBILE, IsPrimary: true})
	}
	if r.IntN(20) == 0 {
		return
	}
	places := foreignPlaces
	if isKorean {
		places = koreanPlaces
	}
	at := pick(r, places)
	p.Addresses = append(p.Addresses, &ent.ContactAddress{
		Country: at.country, Region: at.region, Locality: at.locality, LocalityKey: names.Fold(at.locality),
		Lines: fmt.Sprintf("%s %d", pick(r, at.streets), 1+r.IntN(300)), PostalCode: fmt.Sprintf("%s%02d", at.postcode, r.IntN(100)),
		Kind: contactaddress.KindHOME, IsPrimary: true,
	})
}

func columnsOf(c *ent.Contact, emails []*ent.ContactEmail, phones []*ent.ContactPhone) ([]string, []any) {
	return contacts.Row(c, emails, phones)
}

func (m *maker) contactRow(i int) []any {
	p := PersonAt(i)
	_, values := columnsOf(p.Contact, p.Emails, p.Phones)
	return append([]any{m.id("contacts", i), stamp, stamp, string(p.Contact.Kind), 1}, values...)
}

func (m *maker) emailRows(i int) (out [][]any) {
	for _, e := range PersonAt(i).Emails {
		out = append(out, []any{stamp, stamp, m.id("contacts", i), e.Address, e.AddressKey, string(e.Kind), e.IsPrimary, false})
	}
	return out
}

func (m *maker) phoneRows(i int) (out [][]any) {
	for _, p := range PersonAt(i).Phones {
		out = append(out, []any{stamp, stamp, m.id("contacts", i), p.Number, string(p.Kind), p.IsPrimary, false})
	}
	return out
}

func (m *maker) addressRows(i int) (out [][]any) {
	for _, a := range PersonAt(i).Addresses {
		out = append(out, []any{
			stamp, stamp, m.id("contacts", i), a.Country, a.Lines, a.Locality, a.LocalityKey, or(a.Region), a.PostalCode,
			string(a.Kind), a.IsPrimary, false,
		})
	}
	return out
}

// or is nothing where a text is empty.
func or(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// giftDay spreads gifts over six years, more of them lately.
func giftDay(i, n int) date.Date {
	const days = 6 * 365
	share := float64(i) / float64(max(n, 1))
	return anchor.AddDays(int(share*days) - days + 1)
}
