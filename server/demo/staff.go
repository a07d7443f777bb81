package demo

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
)

// Password is that of every demo account.
const Password = "sunny-river-walk-7"

// Account is a member of the demo's staff.
type Account struct {
	Role                viewer.Role
	Email, Name, Locale string
}

// Staff is one person per role.
func Staff() []Account {
	return []Account{
		{viewer.Admin, "admin@moim.example", "하늘 Haneul Seo", "en"},
		{viewer.Membership, "membership@moim.example", "문가온", "ko"},
		{viewer.Fundraising, "fundraising@moim.example", "Grace Ahn", "en"},
		{viewer.Volunteering, "volunteering@moim.example", "노은별", "ko"},
		{viewer.Finance, "finance@moim.example", "Tom Whitaker", "en"},
		{viewer.ReadOnly, "reader@moim.example", "백승우", "ko"},
	}
}

// SignIns is what people read who want to try.
func SignIns() string {
	var b strings.Builder
	b.WriteString("Demo sign-ins, all with the password " + Password + "\n")
	for _, a := range Staff() {
		fmt.Fprintf(&b, "  %-13s %s\n", a.Role, a.Email)
	}
	return b.String()
}

func (w *writer) staff(ctx context.Context) error {
	err := w.DB.Client(ctx).Organization.Create().SetName("한강이웃 Hangang Neighbours").SetLocale("ko").
		SetTimeZone(zone).SetCurrency("KRW").SetCountry("KR").Exec(ctx)
	if err != nil {
		return err
	}
	for _, a := range Staff() {
		u, err := w.Auth.CreateUser(ctx, auth.CreateUserInput{
			Email: a.Email, Name: a.Name, Password: Password, Role: a.Role, Locale: a.Locale,
		})
		if err != nil {
			return err
		}
		w.users[a.Role] = u.ID
	}
	return nil
}

// settings makes what contacts refer to: kinds of relationships, a custom field,
// tags and the words that people agree to.
func (w *writer) settings(ctx context.Context) error {
	if err := w.people.EnsureRelationshipTypes(ctx); err != nil {
		return err
	}
	_, err := w.people.DefineField(ctx, contacts.FieldInput{
		Entity: customfield.EntityCONTACT, Key: "how_heard", Type: customfield.TypeCHOICE, Options: heardOf,
		LabelEn: "How they found us", LabelKo: "알게 된 경로",
		HelpEn: "What brought this person here first.", HelpKo: "처음에 어떻게 오게 되었는지 적어요.", IsIndexed: true,
	})
	if err != nil {
		return err
	}
	client := w.DB.Client(ctx)
	for _, name := range skillTags {
		if err := client.Tag.Create().SetKind(tag.KindSKILL).SetName(name).SetNameKey(names.Fold(name)).Exec(ctx); err != nil {
			return err
		}
	}
	for _, p := range purposes {
		for lang, text := range map[string]string{"en": p.en, "ko": p.ko} {
			err := client.ConsentText.Create().SetPurpose(p.key).SetVersion(1).SetLanguage(lang).SetBody(text).Exec(ctx)
			if err != nil {
				return err
			}
		}
	}
	return nil
}
