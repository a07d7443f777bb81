package money_test

import (
	"fmt"

	"github.com/moim-crm/moim/ent/money"
)

func Example() {
	gift := money.MustParse("100.00", "EUR")
	parts, err := gift.Allocate(1, 1, 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, part := range parts {
		fmt.Println(part.Decimal(), part.Currency)
	}
	_, err = money.Parse("12000.5", "KRW")
	fmt.Println(err)
	// Output:
	// 33.34 EUR
	// 33.33 EUR
	// 33.33 EUR
	// money: not an exact amount: "12000.5" of KRW: it has 0 decimals
}
