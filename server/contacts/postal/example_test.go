package postal_test

import (
	"fmt"
	"strings"

	"github.com/moim-crm/moim/server/contacts/postal"
)

func ExampleAddress_Envelope() {
	address := postal.Address{Country: "GB", Lines: "10 Downing Street", Locality: "London", PostalCode: "sw1a2aa"}.Clean()
	lines := address.Envelope(postal.Recipient{Name: "Anna Schmidt"}, "DE", "en")
	fmt.Println(strings.Join(lines, "\n"))
	// Output:
	// Anna Schmidt
	// 10 Downing Street
	// LONDON
	// SW1A 2AA
	// UNITED KINGDOM
}
