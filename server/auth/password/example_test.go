package password_test

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/server/auth/password"
)

func Example() {
	ctx := context.Background()
	h, _ := password.NewHasher(password.Standard, 2, 100)
	fmt.Println("judged:", password.Check("Password123!"))
	encoded, _ := h.Hash(ctx, "my cat eats at seven")
	ok, stale, _ := h.Verify(ctx, encoded, "my cat eats at seven")
	fmt.Println(ok, stale)
	// Output:
	// judged: common
	// true false
}
