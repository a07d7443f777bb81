package demo

import (
	"crypto/sha256"
	"fmt"

	"github.com/moim-crm/moim/ent/date"
)

// Digest stands for the whole plan of a day.
func Digest(day date.Date) string {
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%+v", *newPlan(Seed, day))))
}
