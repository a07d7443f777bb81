package date_test

import (
	"fmt"

	"github.com/moim-crm/moim/ent/date"
)

func Example() {
	start := date.MustParse("2024-01-31")
	fmt.Println(start.AddMonths(1), start.AddMonths(12), start.DaysUntil(start.AddYears(1)))
	// Output: 2024-02-29 2025-01-31 366
}
