package money

import (
	"fmt"
	"strconv"
	"strings"
)

// ParsePercent reads a percentage with up to two decimals: "33.33" is 3333
// basis points. Nothing is rounded; the error wraps ErrAmount.
func ParsePercent(text string) (BasisPoints, error) {
	whole, decimals, _ := strings.Cut(text, ".")
	refusal := fmt.Errorf("%w: %.*q percent", ErrAmount, maxText, text)
	if whole == "" || len(text) > 6 || len(decimals) > 2 || !isDigits(whole) || !isDigits(decimals) || strings.HasSuffix(text, ".") {
		return 0, refusal
	}
	points, err := strconv.ParseInt(whole+decimals+strings.Repeat("0", 2-len(decimals)), 10, 64)
	if err != nil || BasisPoints(points) > Whole {
		return 0, refusal
	}
	return BasisPoints(points), nil
}
