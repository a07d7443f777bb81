package contacts_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/testdb"
)

// BenchmarkCreate is a person with an e-mail address, a number and an address,
// a hundred to a transaction as an import writes them.
func BenchmarkCreate(b *testing.B) {
	bundle := setup(b, testdb.SQLite(b))
	const batch = 100
	for i := 0; i < b.N; i += batch {
		err := bundle.db.Tx(bundle.ctx, func(ctx context.Context) error {
			for j := range min(batch, b.N-i) {
				_, err := bundle.svc.Create(ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
					GivenName: ptr("Anna"), FamilyName: ptr(fmt.Sprint("Schmidt ", i+j)),
					Emails:    ptr([]contacts.EmailInput{{Address: fmt.Sprintf("a%d@example.org", i+j)}}),
					Phones:    ptr([]contacts.PhoneInput{{Number: "010-1234-5678"}}),
					Addresses: ptr([]contacts.AddressInput{{Lines: "세종대로 110", Region: "서울특별시", Locality: "중구", PostalCode: "04524"}}),
				}})
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
